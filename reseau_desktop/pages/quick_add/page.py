"""New contact from what was pasted: at the left the text, at the right the card it makes, to be looked at and saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from reseau_desktop.exchange.pasted import Pasted, Slot
from reseau_desktop.exchange.signatures import read
from reseau_desktop.insights.layers import layers
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.form_parts import people_search
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.quick_add.card_form import CardForm
from reseau_desktop.pages.quick_add.foot import AddFoot
from reseau_desktop.pages.quick_add.pasted_view import PastedView
from reseau_desktop.pages.quick_add.strips import KnownStrip, LeftCard
from reseau_desktop.pages.right_edge import RightEdge
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import pasted as words
from reseau_desktop.wording import problems

if TYPE_CHECKING:
    from reseau_desktop.actions.pasted import Came
    from reseau_desktop.insights.pasted import Known
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.widgets.store_signals import StoreSignals

TEXT_HIGH, TEXT_LOW, TEXT_LEAST = 388, 220, 96
BESIDE = 1040  # width of the page from where text and card stand beside each other


class QuickAddPage(Page):
    """`closed`: back to where one was; `added` carries the id of the card."""

    closed = Signal()
    added = Signal(int)
    empty_wanted = Signal()
    said = Signal(str, bool)

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, search=False)
        self._store, self._clock = signals.store, clock
        self._found: Pasted | None = None
        self._known: Known | None = None
        self._asked_about = ""
        self.view = PastedView()
        rings = [layer for layer in layers(self._store) if layer.kind is not LayerKind.ME]
        self.form = CardForm(rings, people_search(self._store))
        self.known, self.left = KnownStrip(), LeftCard()
        self.foot = AddFoot()
        self.empty_button, self.close_button = Button("", "card", "flat"), Button("", "x", "flat")
        self.paste_button = Button("", "file", dense=True)
        self.clear_button = Button("", dense=True, role="flat")
        self.header.add(self.empty_button)
        self.header.add(self.close_button)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        content = QWidget()
        self._columns = hbox(content, margins=(24, 2, 24, 20), spacing=24)
        self._text_side = QWidget()
        self._columns.addWidget(self._text_side, 0, Qt.AlignmentFlag.AlignTop)
        left = vbox(self._text_side, spacing=8)
        self._text_title, self._text_count = Text("", "subheading"), Text("", "small", "text2")
        left.addLayout(_head(self._text_title, self._text_count))
        left.addWidget(self.view)
        self._promise = Text("", "small", "text2")
        self._promise.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        buttons = FlowLayout(gap=8, last_grows=True, lines=4)
        for part in (self.paste_button, self.clear_button, self._promise):
            buttons.addWidget(part)
        left.addLayout(buttons)
        left.addWidget(self.left)
        side = QWidget()
        right = vbox(side, spacing=8)
        self._card_title, self._card_count = Text("", "subheading"), Text("", "small", "text2")
        right.addLayout(_head(self._card_title, self._card_count))
        card = Card()
        inner = vbox(card, margins=(18, 16, 18, 14), spacing=14)
        inner.addWidget(self.known)
        inner.addWidget(self.form)
        right.addWidget(card)
        self._columns.addWidget(side, 1, Qt.AlignmentFlag.AlignTop)
        body = QWidget()
        column = vbox(body, spacing=0)
        scroll = self._scroll = Scroll(content)
        RightEdge(scroll, 24)
        column.addWidget(scroll, 1)
        column.addWidget(self.foot)
        self.set_body(body)

    def _connect(self) -> None:
        self.view.pasted.connect(self.open)
        self.view.pointed.connect(self.form.light)
        self.form.pointed.connect(self.view.light)
        self.form.edited.connect(self._check)
        self.known.answered.connect(lambda _same: self._say())
        self.left.decided.connect(self._keep_left)
        self.paste_button.clicked.connect(self.paste)
        self.clear_button.clicked.connect(lambda: self.open(""))
        self.close_button.clicked.connect(self.closed)
        self.empty_button.clicked.connect(self.empty_wanted)
        self.foot.cancelled.connect(self.closed)
        self.foot.saved.connect(lambda another: self.save(another=another))

    # -- reading

    def paste(self) -> None:
        """What the clipboard holds."""
        self.open(QApplication.clipboard().text())

    def open(self, text: str) -> None:
        """Read a text into the form; an empty one waits for another."""
        self._found = read(text) if text.strip() else None
        self._known, self._asked_about = None, ""
        self._scroll.verticalScrollBar().setValue(0)
        self.known.hide()
        self.strip.hide()
        numbers = self.form.fill(self._found)
        self.view.clear()
        self.view.show_pasted(self._found, numbers)
        self.left.hide()
        if self._found is not None and self._found.left:
            self.left.begin()
            self._keep_left(True)
        self._say_unread()
        self.retranslate()
        self._fit_view(self._beside())
        (self.form.row(Slot.NAME).fields[0] if self._found else self.view).setFocus()

    def _say_unread(self) -> None:
        """More was pasted than one card holds."""
        found = self._found
        if found is not None and found.cards > 1:
            self.strip.say(words.first_of(found.cards), words.still_there(), kind="warn")
        elif found is not None and found.unread:
            self.strip.say(words.too_long(found.unread), words.still_there(), kind="warn")

    def _keep_left(self, keep: bool) -> None:
        """Into the note, or out of it; what was typed there stays."""
        if self._found is None:
            return
        lines = [one.text for one in self._found.left]
        kept = [line for line in self.form.note.toPlainText().split("\n") if line not in lines]
        self.form.note.setPlainText("\n".join([*kept, *lines] if keep else kept).strip("\n"))

    # -- what is said about it

    def _check(self) -> None:
        """Somebody may be here already; the house may be known."""
        from reseau_desktop.insights import pasted

        record = self.form.record()
        about = "|".join((self.form.name(), *(one.value for one in record.emails)))
        if about != self._asked_about:
            self._asked_about = about
            emails = tuple(one.value for one in record.emails)
            self._known = pasted.same_person(self._store, self.form.name(), emails)
            self.known.hide()
            if self._known is not None:
                said = words.has_address if self._known.by == "email" else words.here
                self.known.ask(self._known.name, said(self._known.organisation))
        house = pasted.house(self._store, self.form.text(Slot.ORGANISATION))
        self.form.say_house(words.house(house.people) if house else "")
        there = pasted.target_there(self._store, house.id) if house else None
        came = self._came()
        due = pasted.first_due(
            self._store, self.form.layer.value(), self._clock.today(), came.on if came else None
        )
        says = [words.first_due(due), words.same_house(there.name) if there else ""]
        self._note = " ".join(part for part in says if part)
        self._say()

    def _came(self) -> Came | None:
        """The exchange that brought it, as the line says."""
        from reseau_desktop.actions.pasted import Came
        from reseau_desktop.network.line_grammar import parse

        text = self.form.exchange.text().strip()
        if not self.form.log.isChecked() or not text:
            return None
        line = parse(text, self._clock.today(), lambda _keys: ())
        on = line.on if line.on <= self._clock.today() else self._clock.today()
        return Came(line.kind, on, line.note)

    def _say(self) -> None:
        same = self._known is not None and self.known.answer() is True
        name = self._known.name if same and self._known else self.form.name()
        self.foot.say(self._note, name, completes=same, ready=bool(self.form.name()))

    # -- saving

    def save(self, *, another: bool = False) -> None:
        """Add it, or complete the card of the one who is here; what must be answered first is asked."""
        if not self.form.name():
            self.form.row(Slot.NAME).fields[0].setFocus()
            self.strip.say(
                self.tr("A contact needs a name."), self.tr("One of the two is enough."), kind="warn"
            )
            return
        if self._known is not None and self.known.answer() is None:
            self.known.same.setFocus(Qt.FocusReason.TabFocusReason)
            self.strip.say(self.tr("Is this the same person?"), self.tr("Nothing is saved yet."), kind="warn")
            return
        try:
            contact, told = self._written()
        except StoreProblem as problem:
            self.strip.say(problems.sentence(problem))
            return
        self.said.emit(told, True)
        self.open("")
        if another:
            self.view.setFocus()
        else:
            self.added.emit(contact)

    def _written(self) -> tuple[int, str]:
        """Whose card it is now, and what is said of it. Raises StoreProblem."""
        from reseau_desktop.actions import pasted

        record, today, also = self.form.record(), self._clock.today(), self.form.messengers()
        if self._known is not None and self.known.answer():
            contact = self._known.contact
            pasted.complete(self._store, contact, record, today, came=self._came(), messengers=also)
            return contact, words.completed_card(self._known.name)
        through = next(iter(self.form.through.ids()), None)
        layer = self.form.layer.value()
        contact = pasted.add(
            self._store, record, layer, today, met_through=through, came=self._came(), messengers=also
        )
        return contact, words.added(self.form.name())

    # -- from one start to the next

    def draft(self) -> dict[str, Any]:
        """What stands here and is not saved; empty where there is nothing."""
        text = self._found.text if self._found is not None else self.view.toPlainText()
        form = self.form.typed()
        return {"text": text, **form} if text.strip() or form else {}

    def restore(self, draft: Mapping[str, Any]) -> None:
        """What stood here when the window went."""
        self.open(str(draft.get("text", "")))
        self.form.retype(draft)

    # -- asked by the frame

    def shown(self) -> None:
        """One came back: somebody may have been added or removed meanwhile."""
        self._asked_about = ""
        self._check()

    def focus_first(self) -> None:
        (self.form.row(Slot.NAME).fields[0] if self._found else self.view).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self._beside()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != way:
            self._columns.setDirection(way)
        self._fit_view(beside)
        self._text_side.setMaximumWidth(self.width() * 37 // 100 if beside else 16_777_215)
        self._text_side.setMinimumWidth(self.width() * 35 // 100 if beside else 0)

    def _beside(self) -> bool:
        """Whether there is room for both, side by side."""
        return self.width() / theme().scale >= BESIDE

    def _fit_view(self, beside: bool) -> None:
        """Over the card the text is as high as it is, within reason: only the page scrolls."""
        high = theme().px(TEXT_HIGH if beside else TEXT_LOW)
        if not beside and self._found is not None:
            high = min(theme().px(TEXT_HIGH), max(theme().px(TEXT_LEAST), self.view.needed()))
        self.view.setFixedHeight(high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter:
            self.save(another=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        found = self._found
        self.header.set_title(self.tr("New contact"), words.source(found.source if found else ""))
        self.empty_button.set_text(self.tr("Empty form"))
        self.close_button.set_text(self.tr("Close"))
        self.close_button.set_hint("", "Esc")
        self._text_title.setText(self.tr("What you pasted"))
        self._text_count.setText(words.lines(found.lines) if found else "")
        self._card_title.setText(self.tr("The card it makes"))
        self._card_count.setText(words.understood(found.understood, found.lines) if found else "")
        self.paste_button.set_text(self.tr("Paste again") if found else self.tr("Paste"))
        self.clear_button.set_text(self.tr("Clear"))
        self._promise.setText(self.tr("Nothing leaves this computer."))
        self.view.setAccessibleName(self.tr("What you pasted"))
        self.view.setPlaceholderText(
            self.tr(
                "Paste a signature, a vCard, or a line: Name, Title, Company, e-mail, phone. Ctrl+Enter reads what is typed."
            )
        )
        self.known.say_buttons(self.tr("Same person"), self.tr("Two people"))
        count = len(found.left) if found else 0
        why = (
            self.tr("It goes into the note unless you drop it.")
            if count == 1
            else self.tr("They go into the note unless you drop them.")
        )
        self.left.say(words.left(count), why, self.tr("Keep in the note"), self.tr("Drop it"))
        self.form.retranslate()
        self.foot.retranslate()


def _head(title: Text, count: Text) -> QBoxLayout:
    row = hbox(spacing=8)
    row.addWidget(title)
    row.addStretch(1)
    row.addWidget(count)
    return row
