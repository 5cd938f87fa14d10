"""Beside the picture: the selected person, their warmth with its terms, what comes next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QUrl, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reseau_desktop.insights.person import Person
from reseau_desktop.network.layers import Layer
from reseau_desktop.network.names import initials
from reseau_desktop.network.warmth import Warmth, rounded
from reseau_desktop.pages import outside
from reseau_desktop.pages.circles.facts import emptied, rule
from reseau_desktop.pages.explained import Explained, ExplainedRow, offer
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.cards import Meter
from reseau_desktop.widgets.chips import Avatar, Chip, LayerChip
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.linked_line import LinkedLine
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates, due, kinds, layers, people, warmth

TERMS = 3  # said one by one; the rest in one line


class PersonPanel(QWidget):
    """The wishes are the page's."""

    opened = Signal(int)
    log_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    organisation_wanted = Signal(int)
    guide_asked = Signal(str)  # a topic
    out_wanted = Signal(QUrl, int)  # a call or a message to somebody

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self._today = date.min
        column = vbox(self, margins=20, spacing=0)
        self._head(column)
        rule(column, 18, 14)
        self._warmth(column)
        rule(column)
        self.next = ExplainedRow("due", "subheading", "text")
        column.addWidget(self.next)
        gap(column, 4)
        self._last = Paragraph("", "small", "text2")
        column.addWidget(self._last)
        self._extras = vbox(spacing=0)
        column.addLayout(self._extras)
        column.addStretch(1)
        for part in (self.promise, self.warmth, self.next):
            part.asked.connect(self.guide_asked)
        self.retranslate()

    def _head(self, column: QVBoxLayout) -> None:
        top = hbox(spacing=12)
        self._face = Avatar(0, "", 52)
        names = vbox(spacing=0)
        self._name = Text("", "heading", elide=True)
        self._title = Text("", "body", "text2", elide=True)
        self.organisation = LinkedLine("body", "text2", most=2)
        for line in (self._name, self._title, self.organisation):
            names.addWidget(line)
        top.addWidget(self._face)
        top.addLayout(names, 1)
        column.addLayout(top)
        gap(column, 14)
        promise = hbox(spacing=8)
        self._layer, self.promise = LayerChip(), Explained("layers", "small", "text3")
        offer(self._layer, "layers", self.guide_asked.emit)
        promise.addWidget(self._layer)
        promise.addWidget(self.promise)
        promise.addStretch(1)
        column.addLayout(promise)
        gap(column, 16)
        column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder)
        self._log = Button("", role="primary", dense=True)
        self._call = Button("", "phone", dense=True)
        self._write = Button("", "mail", dense=True)
        self._open = Button("", dense=True)
        self.more = IconButton("more", "", role="plain")
        for button in (self._log, self._call, self._write, self._open, self.more):
            row.addWidget(button)
        self._log.clicked.connect(lambda: self._person and self.log_wanted.emit(self._person.id))
        self._open.clicked.connect(lambda: self._person and self.opened.emit(self._person.id))
        self._call.clicked.connect(self._do_call)
        self._write.clicked.connect(self._do_write)
        self.more.clicked.connect(self._ask_menu)
        return holder

    def _warmth(self, column: QVBoxLayout) -> None:
        self.warmth = ExplainedRow("warmth", "subheading", "text")
        column.addWidget(self.warmth)
        gap(column, 9)
        self._bar = Meter()
        column.addWidget(self._bar)
        gap(column, 6)
        self._terms = vbox(spacing=0)
        column.addLayout(self._terms)

    # -- showing

    def show_person(self, found: Person, layer: Layer, today: date) -> None:
        self._person, self._today = found, today
        self._layer_shown = layer
        self._face.set_person(found.id, initials(found.name))
        self._name.setText(found.name)
        self._show_work(found)
        self._layer.set_layer(layer.key, layers.name(layer))
        stands = found.standing
        self.promise.setText(due.every(stands.cadence if stands else None))
        here = found.deleted_on is None  # the bin is for bringing back
        self._log.setVisible(here)
        self._call.setVisible(here and self._phone() is not None)
        self._write.setVisible(here and self._mail() is not None)
        self._open.setVisible(not here or self._phone() is None or self._mail() is None)
        self._show_warmth(found.warmth, layer.key)
        self._show_next(found)
        self._show_extras(found)

    def _show_work(self, found: Person) -> None:
        held = found.current
        title, house = (held.title, held.organisation) if held else ("", "")
        self._title.setText(title)
        self._title.setVisible(bool(title))
        where = held.organisation_id if held else None
        verb = people.open_words(house)
        self.organisation.say("", house, "", verb, lambda: self.organisation_wanted.emit(where))
        self.organisation.setVisible(bool(house))

    def _show_warmth(self, value: Warmth, key: str) -> None:
        self.warmth.say(warmth.value(value.value), warmth.band(value.band), band=value.band.value)
        self._bar.set_share(value.value / 100, key)
        emptied(self._terms)
        counted = [term for term in value.terms if rounded(term.amount) > 0]
        for term in counted[:TERMS]:
            words = self.tr("{kind} on {day}").format(
                kind=kinds.noun(term.kind), day=dates.in_year(term.on, self._today)
            )
            self._terms.addWidget(_line(words, warmth.value(term.amount)))
        rest = sum(term.amount for term in value.terms[TERMS:])
        if rounded(rest) > 0:
            self._terms.addWidget(_line(self.tr("Older"), warmth.value(rest)))
        if not value.terms:
            self._terms.addWidget(_line(self.tr("No exchange yet"), ""))

    def _show_next(self, found: Person) -> None:
        stands = found.standing
        day = stands.due if stands else None
        self.next.say("", dates.in_year(day, self._today) if day else self.tr("no reminder"))
        parts = []
        if stands is not None and stands.last is not None:
            days = (self._today - stands.last).days
            parts.append(
                self.tr("Last exchange today.")
                if days <= 0
                else self.tr("Last exchange {age} ago.").format(age=dates.ago(days))
            )
        if stands is not None and stands.state is not None:
            state = due.state(stands.state)
            parts.append(state[:1].upper() + state[1:] + ".")
        self._last.setText(" ".join(parts))
        self._last.setVisible(bool(parts))

    def _show_extras(self, found: Person) -> None:
        """Tags, why this person, the note: only where there is something."""
        emptied(self._extras)
        holder = QWidget()
        column = vbox(holder, spacing=0)
        if found.tags:
            rule(column, 14, 12)
            column.addWidget(Text(self.tr("Tags"), "caption", "text3"))
            gap(column, 6)
            chips = QWidget()
            flow = FlowLayout(chips)
            for _, name in found.tags:
                flow.addWidget(Chip(name))
            column.addWidget(chips)
        for title, words in ((self.tr("Why"), found.why), (self.tr("Note"), found.note)):
            if words.strip():
                rule(column, 14, 12)
                column.addWidget(Text(title, "caption", "text3"))
                gap(column, 4)
                column.addWidget(Paragraph(words.strip(), "body", "text2"))
        self._extras.addWidget(holder)

    # -- wishes

    def _phone(self) -> QUrl | None:
        phones = self._person.phones if self._person else ()
        return next((url for item in phones if (url := outside.phone_url(item.value)) is not None), None)

    def _mail(self) -> QUrl | None:
        emails = self._person.emails if self._person else ()
        return next((url for item in emails if (url := outside.mail_url(item.value)) is not None), None)

    def _do_call(self) -> None:
        self._go(self._phone())

    def _do_write(self) -> None:
        self._go(self._mail())

    def _go(self, url: QUrl | None) -> None:
        if url is not None and self._person is not None:
            self.out_wanted.emit(url, self._person.id)

    def _ask_menu(self) -> None:
        if self._person is not None:
            where = self.more.mapToGlobal(QPoint(0, self.more.height() + 4))
            self.menu_wanted.emit(self._person.id, where)

    # -- words

    def retranslate(self) -> None:
        self._log.set_text(self.tr("Log"))
        self._log.set_hint(self.tr("Log an exchange"), "Ctrl+L")
        self._open.set_text(self.tr("Open"))
        self._call.set_text(self.tr("Call"))
        self._write.set_text(self.tr("Write"))
        self.more.set_name(self.tr("More"))
        self.warmth.setText(self.tr("Warmth"))
        self._bar.setAccessibleName(self.tr("Warmth"))
        self.next.setText(self.tr("Next contact"))
        if self._person is not None:
            self.show_person(self._person, self._layer_shown, self._today)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _line(words: str, points: str) -> QWidget:
    holder = sized(QWidget(), min_height=22)
    row = hbox(holder, spacing=8)
    row.addWidget(Text(words, "small", "text2"))
    row.addStretch(1)
    row.addWidget(Text(points, "small-medium"))
    return holder
