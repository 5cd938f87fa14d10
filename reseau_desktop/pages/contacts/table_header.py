"""The captions of the table: pressed they sort, dragged they move, at their edges they widen; a box picks everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QTableView, QWidget

from reseau_desktop.pages.contacts.table_cells import paint_check
from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.contacts.people_model import PeopleModel
    from reseau_desktop.pages.contacts.table_columns import TableColumns

HEIGHT, CHECK = 32, 46
ENOUGH = 90  # for the last column, where there is little room
Flag = QStyle.StateFlag


class TableHeader(QHeaderView):
    """Follows `columns`, and tells it what the pointer did."""

    menu_asked = Signal(str, QPoint)  # a column, or nothing; the point is global
    all_asked = Signal()
    none_asked = Signal()

    def __init__(self, people: PeopleModel, columns: TableColumns, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._people, self._columns = people, columns
        self._table = parent or self  # whose check boxes are drawn
        self._picked, self._applying, self._held = 0, False, False
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setMinimumSectionSize(theme().px(32))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.sectionClicked.connect(self._clicked)
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._moved)
        columns.changed.connect(self.apply)
        columns.sorted.connect(self._repaint)
        theme().changed.connect(self.apply)

    def apply(self) -> None:
        """Show the columns that were chosen, in their order, as wide as they were left."""
        if self.count() != self._people.columnCount():
            return
        self._applying = True
        shown = self._columns.shown()
        self.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.resizeSection(0, theme().px(CHECK))
        for logical in range(1, self.count()):
            self.setSectionHidden(logical, self._people.key_at(logical) not in shown)
        for place, key in enumerate(shown, 1):
            logical = self._people.column_of(key)
            self.moveSection(self.visualIndex(logical), place)
            self.setSectionResizeMode(logical, QHeaderView.ResizeMode.Interactive)
            self.resizeSection(logical, theme().px(self._columns.width(key)))
        self._applying = False
        self.fill()
        self._repaint()

    def fill(self) -> None:
        """The last column takes what is left of the table's width, and no less than its own."""
        shown = self._columns.shown()
        if not shown or self.count() != self._people.columnCount():
            return
        last = self._people.column_of(shown[-1])
        others = sum(self.sectionSize(self._people.column_of(key)) for key in shown[:-1]) + self.sectionSize(
            0
        )
        self._applying = True
        own = theme().px(min(self._columns.width(shown[-1]), ENOUGH))
        self.resizeSection(last, max(own, self._room() - others))
        self._applying = False

    def _room(self) -> int:
        table = self._table
        return table.viewport().width() if isinstance(table, QTableView) else self.viewport().width()

    def show_picked(self, picked: int) -> None:
        """How many are selected: none, some, or everybody."""
        self._picked = picked
        self._repaint()

    def _repaint(self) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().px(HEIGHT))

    # -- painting

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, area = theme(), QRectF(rect)
        painter.save()
        painter.fillRect(area, look.colour("sunk"))
        painting.hairline(painter, area.x(), area.bottom() - 1, area.width())
        if section == 0:
            state = Flag.State_Off
            if self._picked and self._picked < self._people.rowCount():
                state = Flag.State_NoChange
            elif self._picked:
                state = Flag.State_On
            paint_check(painter, area, state, self._table)
        else:
            self._paint_caption(painter, area, self._people.key_at(section))
        painter.restore()

    def _paint_caption(self, painter: QPainter, area: QRectF, key: str) -> None:
        look = theme()
        sorted_by, reverse = self._columns.sort()
        lit = key == sorted_by
        words = str(self.model().headerData(self._people.column_of(key), Qt.Orientation.Horizontal) or "")
        side = look.px(12)
        room = area.adjusted(0, 0, -(side + look.px(8) if lit else look.px(4)), 0)
        width = painting.text(painter, room, words, "caption", "accent" if lit else "text3")
        if lit:
            left = area.x() + min(width + look.px(4), area.width() - side)
            top = area.y() + (area.height() - side) / 2
            icons.draw(painter, left, top, "down" if reverse else "up", "accent", 12)

    # -- what the pointer does

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._held:
            self._held = False
            self.fill()

    def _clicked(self, section: int) -> None:
        if section == 0:
            everybody = self._picked and self._picked == self._people.rowCount()
            (self.none_asked if everybody else self.all_asked).emit()
        else:
            self._columns.sort_by(self._people.key_at(section))

    def _resized(self, section: int, _before: int, now: int) -> None:
        key = self._people.key_at(section)
        if key and self._held and not self._applying and now:
            self._columns.widen(key, round(now / theme().scale))

    def _moved(self) -> None:
        if not self._applying:
            order = [self._people.key_at(self.logicalIndex(place)) for place in range(1, self.count())]
            shown = self._columns.shown()
            self._columns.arrange([key for key in order if key in shown])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(self._people.key_at(self.logicalIndexAt(event.pos())), event.globalPos())
