"""The captions of the table: pressed they sort, dragged they move, at their edges they widen; a box picks everybody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QTableView, QWidget

from reseau_desktop.pages.contacts.table_cells import paint_check
from reseau_desktop.pages.contacts.table_widths import Need, need, shared
from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.contacts.people_model import PeopleModel
    from reseau_desktop.pages.contacts.table_columns import TableColumns

HEIGHT, CHECK = 32, 46
CORNER = 32  # of the button at the right end
Flag = QStyle.StateFlag


class TableHeader(QHeaderView):
    """Follows `columns`, and tells it what the pointer did."""

    menu_asked = Signal(str, QPoint)  # a column, or nothing; the point is global
    all_asked = Signal()
    none_asked = Signal()
    filled = Signal()  # the columns were made to fit

    def __init__(self, people: PeopleModel, columns: TableColumns, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._people, self._columns = people, columns
        self._table = parent or self  # whose check boxes are drawn
        self._picked, self._applying, self._held = 0, False, False
        self._beside = False
        self._needs: dict[str, Need] = {}
        self.corner = IconButton("columns", "", dense=True, parent=self)
        self.corner.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keys: the button over the table
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
        self._applying = False
        self._needs = {key: need(key, self._caption(key)) for key in shown}
        self.fill()
        self._repaint()

    def fill(self) -> None:
        """Columns that the user left alone share the table's width; where there is none, the last takes the rest."""
        chosen = self._columns.shown()
        if not chosen or self.count() != self._people.columnCount() or set(self._needs) != set(chosen):
            return
        px, own = theme().px, self._columns.own
        room = self._room() - self.sectionSize(0)
        shown = self._fitting(chosen, room)
        fixed = {key: px(own(key)) for key in shown if own(key)}
        needs = {key: self._needs[key] for key in shown if not own(key)}
        widths = fixed | shared(needs, room - sum(fixed.values()))
        if not needs:
            widths[shown[-1]] = max(widths[shown[-1]], room - sum(widths.values()) + widths[shown[-1]])
        self._applying = True
        for key in chosen:
            self.setSectionHidden(self._people.column_of(key), key not in shown)
        for key, width in widths.items():
            self.resizeSection(self._people.column_of(key), width)
        self._applying = False
        self._columns.fitted = {key: round(widths[key] / theme().scale) for key in needs}
        self._place_corner()
        self.filled.emit()

    def set_beside(self, beside: bool) -> None:
        """A panel stands beside the table: the columns that find no room then come back with it gone."""
        if beside != self._beside:
            self._beside = beside
            self.fill()

    def _fitting(self, chosen: Sequence[str], room: int) -> list[str]:
        """Beside a panel, the columns for which there is room, from the left; what the user widened or sorts by stays."""
        shown, own, px = list(chosen), self._columns.own, theme().px
        least = {key: px(own(key)) if own(key) else self._needs[key].least for key in chosen}
        kept = {chosen[0], self._columns.sort()[0], *(key for key in chosen if own(key))}
        spare = [key for key in chosen if key not in kept]
        while self._beside and spare and sum(least[key] for key in shown) > room:
            shown.remove(spare.pop())
        return shown

    def too_wide(self) -> bool:
        """Whether there are columns beyond the right edge."""
        return self.length() > self._room()

    def _place_corner(self) -> None:
        side = theme().px(CORNER)
        self.corner.setGeometry(self._room() - side, 0, side, max(1, self.height() - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_corner()

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
        words = self._caption(key)
        side = look.px(12)
        room = area.adjusted(0, 0, -(side + look.px(8) if lit else look.px(4)), 0)
        room.setRight(max(room.x(), min(room.right(), self.corner.x())))
        width = painting.text(painter, room, words, "caption", "accent" if lit else "text3")
        if lit:
            left = area.x() + min(width + look.px(4), area.width() - side)
            top = area.y() + (area.height() - side) / 2
            icons.draw(painter, left, top, "down" if reverse else "up", "accent", 12)

    def _caption(self, key: str) -> str:
        return str(self._people.headerData(self._people.column_of(key), Qt.Orientation.Horizontal) or "")

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
