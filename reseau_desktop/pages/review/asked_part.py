"""Two people and the two questions, side by side, with the one filled button of the page under them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.actions.reviews import Answer
from reseau_desktop.pages.review.asked_card import AskedCard
from reseau_desktop.pages.review.reading import Reading
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text


class AskedPart(QWidget):
    """`cards` are the people asked about."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[AskedCard] = []
        column = vbox(self, spacing=0)
        self._title, self._beside = Text("", "subheading"), Text("", "small", "text2")
        column.addLayout(titled(self._title, self._beside))
        gap(column, 10)
        self._row = hbox(spacing=12)
        column.addLayout(self._row)
        self._nobody = Paragraph("", "body", "text2")
        self._nobody.hide()
        column.addWidget(self._nobody)
        gap(column, 12)
        row = hbox(spacing=8)
        self.go_on, self.others = Button("", role="primary"), Button("", role="flat")
        self._nothing = Text("", "small", "text2")
        for button in (self.go_on, self.others):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._nothing)
        column.addLayout(row)

    def show_people(self, found: Reading) -> None:
        """New cards: what was pressed in the others is gone with them."""
        clear(self._row)
        self.cards = []
        for asked in found.review.asked:
            name = found.names.get(asked.person.layer, "")
            card = AskedCard(asked, name, found.offers.get(asked.person.id, ()))
            card.opened.connect(self.opened)
            self._row.addWidget(card, 1)
            self.cards.append(card)
        self._nobody.setVisible(not self.cards)
        self.others.setVisible(bool(self.cards))

    def set_beside(self, on: bool) -> None:
        """The cards beside one another, or under one another."""
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if on else QBoxLayout.Direction.TopToBottom)

    def set_narrow(self, on: bool) -> None:
        """Little room: the title and the buttons alone."""
        self._beside.setVisible(not on)
        self._nothing.setVisible(not on)

    def answers(self) -> list[Answer]:
        """What was answered and is not kept yet."""
        return [answer for card in self.cards if (answer := card.answer()) is not None]

    def retranslate(self) -> None:
        """Everything in the language of now; the cards say it themselves."""
        self._title.setText(self.tr("Two people, two questions"))
        self._beside.setText(self.tr("one to think over again, one to complete"))
        self._nobody.set_runs(self.tr("Nobody of the inner circles is left to think over this quarter."))
        self.others.set_text(self.tr("Two others"))
        self._nothing.setText(self.tr("Without an answer nothing changes."))


def titled(title: QWidget, beside: QWidget) -> QBoxLayout:
    """A section's title, and what stands beside it."""
    row = hbox(spacing=8)
    row.addWidget(title)
    row.addWidget(beside)
    row.addStretch(1)
    return row


def clear(layout: QBoxLayout) -> None:
    """Let its widgets go."""
    while (taken := layout.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
