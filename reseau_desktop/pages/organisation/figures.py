"""The four facts of an organisation: people, time together, warmth, last exchange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from reseau_desktop.insights.organisation import Organisation
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.scaling import grid, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers, organisation
from reseau_desktop.wording.translation import translate

SIDE, TOP, BETWEEN = 16, 12, 24  # px of a cell: at its sides, over the first row, from one row to the next
NAMES = 150  # px: what a line that ends in a name asks for; it may be cut


@dataclass(frozen=True, slots=True)
class Figure:
    caption: str
    value: str
    small: str = ""


def figures(found: Organisation, today: date) -> tuple[Figure, ...]:
    """What is known in four figures; where I never was, nothing is said of time together."""
    whole = len(found.now) + len(found.before)
    before = organisation.known_before(len(found.before)) if found.before else ""
    small = ", ".join(part for part in (before, organisation.known(whole)) if part)
    made = [Figure(translate("Organisation", "People"), organisation.there_now(len(found.now)), small)]
    if found.together is not None:
        overlap = found.together
        value = organisation.months(overlap.least) if overlap.exact else organisation.together(overlap)
        made.append(
            Figure(translate("Organisation", "Together"), value, organisation.with_whom(found.shared_with))
        )
    if found.warmth is not None:
        made.append(
            Figure(
                translate("Organisation", "Warmth"),
                numbers.count(found.warmth),
                organisation.median_of(len(found.now)),
            )
        )
    when, with_whom = organisation.last(found, today)
    made.append(Figure(translate("Organisation", "Last exchange"), when, with_whom))
    return tuple(made)


class FiguresCard(Card):
    """Side by side with hairlines between; two by two where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid: QGridLayout = grid(self, margins=(0, TOP), spacing=(0, BETWEEN))
        self._cells: list[QWidget] = []
        self._columns = 0
        self._shown: tuple[Figure, ...] = ()

    def show_figures(self, found: Sequence[Figure]) -> None:
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [_cell(figure) for figure in found]
        self._columns = 0
        self._place()

    def _place(self) -> None:
        count = len(self._cells)
        least = max(map(_width, self._shown), default=0)
        columns = count if self.width() >= count * least else min(2, max(1, int(self.width() // least)))
        if columns == self._columns or not count:
            return
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, int(column < columns))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for place, cell in enumerate(self._cells):
            if not self._columns or not place:
                continue
            if place < self._columns:
                painting.vertical_hairline(painter, cell.x(), 1, self.height() - 2)
            elif place % self._columns == 0:
                painting.hairline(painter, 1, cell.y() - theme().px(BETWEEN / 2), self.width() - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


def _width(figure: Figure) -> float:
    """What a cell needs for its words."""
    said = (painting.text_width(figure.caption, "caption"), painting.text_width(figure.value, "value"))
    small = min(painting.text_width(figure.small, "small"), theme().px(NAMES))
    return max(*said, small) + 2 * theme().px(SIDE)


def _cell(figure: Figure) -> QWidget:
    cell = QWidget()
    column = vbox(cell, margins=(SIDE, 0), spacing=2)
    column.addWidget(Text(figure.caption, "caption", "text3"))
    column.addWidget(Text(figure.value, "value", elide=True))
    column.addWidget(Text(figure.small, "small", "text3", elide=True))
    cell.setAccessibleName(", ".join(part for part in (figure.caption, figure.value, figure.small) if part))
    return cell
