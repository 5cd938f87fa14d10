"""The right column: which promise to keep, with what is proposed; then who was sorted already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.layers import LayerFill
from reseau_desktop.insights.triage import Candidate
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.names import initials
from reseau_desktop.pages.triage.ring_card import RingCard
from reseau_desktop.pages.triage.room_box import RoomBox
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.chips import Avatar, LayerChip
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording import triage as words

RINGS, SHOWN = 400, 4  # px; of those who were sorted


class _Sorted(QWidget):
    """One who has a place: face, name, where."""

    def __init__(self) -> None:
        super().__init__()
        row = hbox(self, spacing=10)
        self._avatar, self._name = Avatar(0, "", 24), Text("", "body", elide=True)
        self._chip = LayerChip()
        row.addWidget(self._avatar)
        row.addWidget(self._name, 1)
        row.addWidget(self._chip)

    def say(self, contact: int, name: str, key: str, where: str) -> None:
        self._avatar.set_person(contact, initials(name))
        self._name.setText(name)
        self._chip.set_layer(key, where)
        self.setAccessibleName(f"{name}, {where}")


class RingsColumn(QWidget):
    """`chosen` brings the key of a ring."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fills: Sequence[LayerFill] = ()
        self._candidate: Candidate | None = None
        column = vbox(self, spacing=0)
        self._title = Text("", "subheading")
        column.addWidget(self._title)
        gap(column, 10)
        self._cards_column = vbox(spacing=8)
        self.cards: list[RingCard] = []
        column.addLayout(self._cards_column)
        gap(column, 12)
        self.why = Paragraph("", "small", "text2")
        column.addWidget(self.why)
        gap(column, 12)
        self.room = RoomBox()
        column.addWidget(self.room)
        self._sorted = QWidget()
        part = vbox(self._sorted, spacing=10)
        part.addWidget(Rule())
        self._caption = Text("", "caption", "text3")
        part.addWidget(self._caption)
        self._rows = [_Sorted() for _ in range(SHOWN)]
        for row in self._rows:
            part.addWidget(row)
        gap(column, 4)
        column.addWidget(self._sorted)
        column.addStretch(1)
        self._sorted.hide()
        self.retranslate()

    def show_fills(self, fills: Sequence[LayerFill]) -> None:
        """The rings as they are now."""
        self._fills = [fill for fill in fills if fill.layer.kind is LayerKind.RING]
        while len(self.cards) < len(self._fills):
            card = RingCard(len(self.cards) + 1)
            card.clicked.connect(lambda _on=False, card=card: self.chosen.emit(card.layer_key()))
            self.cards.append(card)
            self._cards_column.addWidget(card)
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(self._fills))
        self._say()

    def show_candidate(self, of: Candidate | None) -> None:
        """What is proposed for somebody."""
        self._candidate = of
        self._say()

    def key_of(self, number: int) -> str:
        """The ring of a digit, or nothing."""
        return self._fills[number - 1].layer.key if 0 < number <= len(self._fills) else ""

    def proposed(self) -> str:
        """The key of the ring that is proposed, or nothing."""
        return self._candidate.layer if self._candidate is not None else ""

    def show_sorted(self, people: Sequence[tuple[int, str, str]]) -> None:
        """The last who were sorted, the newest first: id, name, where."""
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(people))
            if place < len(people):
                contact, name, where = people[place]
                row.say(contact, name, where if where != "archived" else "inbox", self._where(where))
        self._sorted.setVisible(bool(people))

    def _where(self, key: str) -> str:
        if key == "archived":
            return self.tr("Archived")
        return next(
            (layer_words.name(fill.layer) for fill in self._fills if fill.layer.key == key),
            layer_words.name(key),
        )

    def _say(self) -> None:
        proposed = self.proposed()
        for card, fill in zip(self.cards, self._fills, strict=False):
            card.show_fill(fill, fill.layer.key == proposed)
        if self._candidate is None:
            self.why.set_runs("")
            return
        said = words.suggested(self._candidate, self._where(proposed)) if self.cards else ""
        self.why.set_runs(f"{said} {words.hint()}")

    def retranslate(self) -> None:
        self._title.setText(self.tr("Which promise will you keep?"))
        self._caption.setText(self.tr("Already sorted"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
