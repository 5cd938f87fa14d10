"""A heading, a card with a list of names, and what stands under it: the two halves of the section of cards."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.settings.named_list import NamedList
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.rounded_card import RoundedCard
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text


class NamedPart(QWidget):
    """Subclasses say it and answer `list.wished`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(0, 10, 0, 0), spacing=8)
        self.title, self.words = Text("", "subheading"), Paragraph("", "small", "text2")
        self.list = NamedList()
        self.card = RoundedCard(self.list)
        self.nothing = Text("", "body", "text3")
        self.add_button = Button("", "plus", dense=True)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.card)
        column.addWidget(self.nothing)
        row = hbox(spacing=8)
        row.addWidget(self.add_button)
        row.addStretch(1)
        column.addLayout(row)

    def fit(self) -> None:
        """The card only where there is something in it."""
        there = bool(self.list.lines())
        self.card.setVisible(there)
        self.nothing.setVisible(not there)
