"""Somebody of the file beside whom they are, or may be, in the network; equal facts on one line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from reseau_desktop.exchange.columns import Field
from reseau_desktop.pages.importing.pair_rows import sign_of
from reseau_desktop.pages.importing.preview_rows import name_of, work_of
from reseau_desktop.widgets.cards import Card, Rule
from reseau_desktop.widgets.chips import Avatar, Icon
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.scaling import gap, grid, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import columns, imports, people
from reseau_desktop.wording import layers as layer_words

if TYPE_CHECKING:
    from reseau_desktop.exchange.plan import Decision
    from reseau_desktop.insights.person import Person

ASKED = (Field.GIVEN, Field.FAMILY, Field.EMAIL, Field.ORGANISATION, Field.TITLE, Field.PHONE, Field.LAYER)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is compared, in the order of `ASKED`."""

    name: str
    values: tuple[str, ...]


def of_record(decision: Decision) -> Facts:
    """The facts of the file."""
    who = decision.record.person
    organisation, title = work_of(decision.record)
    email = next((item.value for item in who.emails), "")
    phone = next((item.value for item in who.phones), "")
    return Facts(name_of(decision.record), (who.given, who.family, email, organisation, title, phone, ""))


def of_person(known: Person) -> Facts:
    """The facts of the network."""
    held = next((position for position in known.positions if position.current), None)
    email = next((item.value for item in known.emails), "")
    phone = next((item.value for item in known.phones), "")
    work = (held.organisation, held.title) if held else ("", "")
    return Facts(
        known.name or people.name("", ""),
        (known.names.given, known.names.family, email, *work, phone, layer_words.name(known.layer)),
    )


class PairCard(Card):
    """`candidate_chosen` when another of several is to be compared."""

    candidate_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decision: Decision | None = None
        self._ours: Facts | None = None
        self._title = Paragraph("", "heading", "text")
        self._sign = Paragraph("", "body", "text2")
        self.candidates = Choice(dense=True)
        self.candidates.activated.connect(
            lambda _: self.candidate_chosen.emit(int(str(self.candidates.value())))
        )
        self._faces = [Avatar(px=44), Avatar(px=44)]
        self._captions = [Text("", "caption", "text3"), Text("", "caption", "text3")]
        self._names = [Text("", "subheading", elide=True), Text("", "subheading", elide=True)]
        self._lines = [_Line() for _ in ASKED]
        self._becomes = Paragraph("", "body", "text2")
        self._lay_out()

    def _lay_out(self) -> None:
        column = vbox(self, margins=(24, 20), spacing=0)
        head = hbox(spacing=12)
        words = vbox(spacing=2)
        words.addWidget(self._title)
        words.addWidget(self._sign)
        head.addLayout(words, 1)
        head.addWidget(sized(self.candidates, min_width=140), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        gap(column, 20)
        table = self._table = grid(spacing=(12, 0))
        table.setColumnStretch(1, 1)
        table.setColumnStretch(2, 1)
        for number in range(2):
            table.addLayout(self._side(number), 0, number + 1)
        for place, line in enumerate(self._lines):
            line.place(table, 1 + 3 * place)
        column.addLayout(table)
        gap(column, 16)
        note = Card(ground="sunk", radius=8)
        row = hbox(note, margins=(12, 10), spacing=8)
        row.addWidget(Icon("info", "accent", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._becomes, 1)
        column.addWidget(note)
        column.addStretch()

    def _side(self, number: int) -> QBoxLayout:
        row = hbox(margins=(0, 0, 0, 12), spacing=12)
        row.addWidget(self._faces[number])
        words = vbox(spacing=0)
        words.addStretch()
        words.addWidget(self._captions[number])
        words.addWidget(self._names[number])
        words.addStretch()
        row.addLayout(words, 1)
        return row

    def set_narrow(self, narrow: bool) -> None:
        """Without the faces, each fact's name over it."""
        for face in self._faces:
            face.setVisible(not narrow)
        for place, line in enumerate(self._lines):
            line.place_label(self._table, 1 + 3 * place, narrow)

    def show_pair(self, decision: Decision, known: Person | None, others: list[tuple[int, str]]) -> None:
        """Whom the file names beside `known`; `others` are all it may be: id and name."""
        self._decision = decision
        self._ours = of_person(known) if known is not None else None
        if known is not None:
            self._faces[0].set_person(known.id, people.initials(self._ours.name if self._ours else ""))
        self._faces[1].set_person(decision.record.record, people.initials(name_of(decision.record)))
        self.candidates.setVisible(len(others) > 1)
        self.candidates.clear()
        for contact, name in others:
            self.candidates.add(name, contact)
        if known is not None:
            self.candidates.set_value(known.id)
        self.retranslate()

    def retranslate(self) -> None:
        decision = self._decision
        for caption, words in zip(
            self._captions, (self.tr("In your network"), self.tr("In the file")), strict=True
        ):
            caption.setText(words)
        self.candidates.setAccessibleName(self.tr("Whom it may be"))
        if decision is None:
            return
        sure = decision.contact_id is not None
        self._title.setText(self.tr("The same person") if sure else self.tr("It may be the same person"))
        self._sign.setText(sign_of(decision) + ".")
        theirs = of_record(decision)
        ours = self._ours or Facts("", ("",) * len(ASKED))
        for text, name in zip(self._names, (ours.name, theirs.name), strict=True):
            text.setText(name)
        for line, asked, one, other in zip(self._lines, ASKED, ours.values, theirs.values, strict=True):
            line.show_values(columns.field(asked), one, other, self.tr("identical"))
        self._becomes.setText(imports.what_becomes(decision))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Line:
    """One fact in the table: its name, then ours and the file's; once where they are equal."""

    def __init__(self) -> None:
        self._rule = Rule()
        self._label = sized(Text("", "body", "text2"), min_width=100)
        self._tick = Icon("check", "ok", 15)
        self._values = [Text("", "body", elide=True), Text("", "body", elide=True)]
        self._same = Text("", "small", "text3")
        self._ours = sized(QWidget(), min_height=36)
        ours = hbox(self._ours, spacing=8)
        ours.addWidget(self._tick)
        self._values[0].setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        ours.addWidget(sized(self._values[0], min_width=24))
        ours.addWidget(self._same)
        ours.addStretch()

    def place(self, table: QGridLayout, row: int) -> None:
        table.addWidget(self._rule, row, 0, 1, 3)
        table.addWidget(self._ours, row + 2, 1)
        table.addWidget(self._values[1], row + 2, 2)
        self.place_label(table, row, False)

    def place_label(self, table: QGridLayout, row: int, narrow: bool) -> None:
        """Before the values, or over them."""
        table.removeWidget(self._label)
        self._label.setContentsMargins(0, theme().px(8) if narrow else 0, 0, 0)
        if narrow:
            table.addWidget(self._label, row + 1, 1, 1, 2)
        else:
            table.addWidget(self._label, row + 2, 0)

    def show_values(self, label: str, ours: str, theirs: str, identical: str) -> None:
        same = bool(ours) and ours == theirs
        self._label.setText(label)
        self._tick.setVisible(same)
        self._values[0].setText(ours or "—")
        self._values[0].set_token("text" if ours else "text3")
        self._same.setText(identical)
        self._same.setVisible(same)
        self._values[1].setText("" if same else theirs or "—")
        self._values[1].set_token("text" if theirs else "text3")
        there = bool(ours or theirs)
        for widget in (self._rule, self._label, self._ours, self._values[1]):
            widget.setVisible(there)
