"""A title with its count over a card of rows; nothing at all where there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.pages.importing.tables import Lines, ListCard
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers


class TitledList(QWidget):
    """`link` stands at the right of the title once it has words."""

    def __init__(self, card: ListCard, lines: Lines) -> None:
        super().__init__()
        self._card, self._lines = card, lines
        card.setModel(lines)
        self._title, self._count = Text("", "subheading"), Text("", "body", "text2")
        self.link = LinkButton()
        self.link.hide()
        column = vbox(self, spacing=0)
        self._head = QWidget()
        head = hbox(self._head, margins=(2, 18, 2, 8), spacing=8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.link)
        column.addWidget(self._head)
        column.addWidget(card, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, card.sizePolicy().verticalPolicy())
        theme().changed.connect(self._fit)

    @property
    def rows(self) -> ListCard:
        return self._card

    def set_link(self, text: str) -> None:
        self.link.set_text(text)
        self.link.setVisible(bool(text))

    def show_lines(self, title: str, lines: Sequence[object], count: str = "") -> None:
        """The rows under their title; `count` where it is not that of the rows."""
        self._title.setText(title)
        self._count.setText(count or numbers.count(len(lines)))
        self._card.rows.setAccessibleName(title)
        row = self._card.rows.current_row()
        self._lines.show(lines)
        if (
            self._card.rows.current_row() != row < len(lines)
        ):  # where one was, while the rows say something else
            self._card.rows.select_row(row, scroll=False)
        self._card.rows.viewport().update()
        self.setVisible(len(lines) > 0)
        self._fit()

    def _fit(self) -> None:
        """No higher than its rows: what is left of the room belongs to others."""
        self.setMaximumHeight(self._head.sizeHint().height() + self._card.maximumHeight())

    def lines(self) -> Sequence[object]:
        return self._lines.lines()
