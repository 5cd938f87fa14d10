"""The table of circles: cells that become fields, lines that can be moved by hand or by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)

from reseau_desktop.pages.settings.circle_cells import INSET, ROW_PX, CircleCells
from reseau_desktop.pages.settings.circle_row import EDITED, CircleRow, Column
from reseau_desktop.pages.settings.circles_model import CirclesModel
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.row_delegate import Zone
from reseau_desktop.widgets.theme import theme

WIDTHS = {
    Column.GRIP: 48,
    Column.NAME: 116,
    Column.CADENCE: 70,
    Column.CAPACITY: 96,
    Column.REMINDERS: 58,
    Column.TOOLS: 82,
}
HEADER_PX = 30
QUESTION_LEAST = 110  # narrower than that, the question goes: it is asked where people are moved
Hint = QAbstractItemDelegate.EndEditHint


class _Header(QHeaderView):
    """Captions that may reach into an empty neighbour: no language has to fit a check box's column."""

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, last = theme(), section == len(Column) - 1
        if section == 0:
            painter.fillRect(self.rect(), look.colour("sunk"))
            painting.hairline(painter, 0, self.height() - 1, self.width())
        words = self.model().headerData(section, Qt.Orientation.Horizontal)
        if words and not last:
            left = QRectF(rect).adjusted(look.px(INSET), 0, look.px(60), -1)
            painting.text(painter, left, words, "caption", "text3")


class CirclesTable(QTableView):
    """As high as its lines. Signals carry a circle's key."""

    picked = Signal(str)
    toggled = Signal(str, bool)  # its reminders
    moved = Signal(str, int)  # to this place among the rings
    menu_asked = Signal(str, QPoint)  # the point is global

    def __init__(self, model: CirclesModel, cells: CircleCells, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._circles, self._cells = model, cells
        self.hovered_row = -1
        self.hot = ("", "")
        self.by_keyboard = False
        self._carried = ""  # the circle in hand
        self._slot = -1  # before which line it would be put
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(cells)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        model.modelReset.connect(self._restyle)
        self.clicked.connect(self._clicked)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        self.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, self))
        vertical, horizontal = self.verticalHeader(), self.horizontalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(1)
        vertical.hide()
        horizontal.setMinimumSectionSize(1)
        horizontal.setSectionsClickable(False)
        horizontal.setHighlightSections(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def setModel(self, model: CirclesModel) -> None:
        super().setModel(model)
        header = self.horizontalHeader()
        for column in Column:
            stretched = column is Column.QUESTION
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.Fixed
            )

    # -- which one

    def current_key(self) -> str:
        row = self._circles.row(self.currentIndex().row())
        return row.key if row else ""

    def select(self, key: str, column: Column = Column.NAME) -> None:
        """Make a circle the current one."""
        place = self._circles.place(key)
        if place >= 0 and key != self.current_key():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._circles.index(place, column), flags)

    def edit_cell(self, key: str, column: Column) -> None:
        """Open the field of a cell."""
        index = self._circles.index(self._circles.place(key), column)
        if index.isValid():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(index)
            self.edit(index)

    def editing(self, index: QModelIndex) -> bool:
        return self.state() == QAbstractItemView.State.EditingState and index == self.currentIndex()

    def _row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self._circles.row(current.row())
        if row is not None:
            self.picked.emit(row.key)

    # -- fields

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes to the next cell that has a field, whatever stands between."""
        at = self.currentIndex()
        step = {Hint.EditNextItem: 1, Hint.EditPreviousItem: -1}.get(hint, 0)
        super().closeEditor(editor, Hint.NoHint if step else hint)
        if step:
            place = EDITED.index(Column(at.column())) + step
            row = at.row() + (1 if place >= len(EDITED) else -1 if place < 0 else 0)
            following = self._circles.index(row, EDITED[place % len(EDITED)])
            if following.isValid() and not self.isColumnHidden(following.column()):
                self.setCurrentIndex(following)
                self.edit(following)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() in EDITED:
            self.edit(index)
        elif index.column() == Column.REMINDERS:
            self._toggle(index)

    def _toggle(self, index: QModelIndex) -> None:
        row = self._circles.row(index.row())
        if row is not None:
            self.toggled.emit(row.key, not row.layer.reminders)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            return  # a field lets Enter through once it has saved
        self.by_keyboard = True
        key, index = event.key(), self.currentIndex()
        row = self._circles.row(index.row())
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Escape and self._carried:
            self._let_go()
        elif row is not None and alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(row, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            column = Column(index.column())
            if column is Column.REMINDERS and key != Qt.Key.Key_F2:
                self._toggle(index)
            else:
                self.edit_cell(row.key, column if column in EDITED else Column.NAME)
        elif key == Qt.Key.Key_Space and row is not None:
            self._toggle(index)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _step(self, row: CircleRow, step: int) -> None:
        if row.moves and not (row.first if step < 0 else row.last):
            self.moved.emit(row.key, self._circles.place(row.key) + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        super().focusInEvent(event)
        self.viewport().update()

    # -- pointer

    def _under(self, at: QPoint) -> tuple[CircleRow | None, Zone | None]:
        index = self.indexAt(at)
        row = self._circles.row(index.row())
        if row is not None and index.column() == Column.TOOLS:
            for zone in self._cells.zones(self.visualRect(index), row):
                if zone.rect.contains(at):
                    return row, zone
        return row, None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        at = event.position().toPoint()
        row, zone = self._under(at)
        if zone is not None and row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.select(row.key)
            if zone.enabled:
                self._act(row, zone)
            return
        super().mousePressEvent(event)
        grip = self.indexAt(at).column() == Column.GRIP
        if grip and row is not None and row.moves and event.button() == Qt.MouseButton.LeftButton:
            self._carried = row.key

    def _act(self, row: CircleRow, zone: Zone) -> None:
        if zone.key == "more":
            self.menu_asked.emit(row.key, self.viewport().mapToGlobal(zone.rect.bottomLeft()))
        else:
            self._step(row, -1 if zone.key == "up" else 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._carried:
            self._slot = self._slot_at(at.y())
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()
            return
        row, zone = self._under(at)
        place = self.indexAt(at).row()
        hot = (row.key, zone.key) if row and zone else ("", "")
        if (place, hot) != (self.hovered_row, self.hot):
            self.hovered_row, self.hot = place, hot
            self.viewport().update()
        column = self.indexAt(at).column()
        grip = column == Column.GRIP and row is not None and row.moves
        self.viewport().setCursor(
            Qt.CursorShape.OpenHandCursor
            if grip
            else Qt.CursorShape.IBeamCursor
            if column in EDITED
            else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._carried:
            key, slot = self._carried, self._slot
            self._let_go()
            place = self._circles.place(key)
            if slot >= 0 and slot not in (place, place + 1):
                self.moved.emit(key, slot - 1 if slot > place else slot)
            return
        super().mouseReleaseEvent(event)

    def _slot_at(self, y: int) -> int:
        """Before which line of a ring the pointer is."""
        rings = sum(1 for row in self._circles.rows() if row.moves)
        return max(0, min(rings, round(y / theme().px(ROW_PX))))

    def _let_go(self) -> None:
        self._carried, self._slot = "", -1
        self.viewport().unsetCursor()
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hovered_row, self.hot = -1, ("", "")
            self.viewport().update()
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self._tip(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip(self, at: QPoint) -> str:
        row, zone = self._under(at)
        if row is None or zone is not None:
            return zone.text if zone else ""
        column = self.indexAt(at).column()
        if column == Column.GRIP and row.moves:
            return self.tr("Drag to put this circle in another place (Alt+Up, Alt+Down)")
        return {Column.NAME: row.name, Column.QUESTION: row.question}.get(Column(column), "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        row = self._circles.row(index.row())
        if row is not None:
            at = (
                self.viewport().mapToGlobal(self.visualRect(index).center())
                if keyboard
                else event.globalPos()
            )
            self.select(row.key)
            self.menu_asked.emit(row.key, at)

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._slot >= 0:
            y = min(self._slot * theme().px(ROW_PX), self.viewport().height() - 2)
            painter = QPainter(self.viewport())
            painter.fillRect(0, max(0, y - 1), self.viewport().width(), 2, theme().colour("accent"))

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        taken = sum(theme().px(width) for width in WIDTHS.values())
        room = self.viewport().width() - taken
        self.setColumnHidden(Column.QUESTION, room < theme().px(QUESTION_LEAST))
        header, wide = self.horizontalHeader(), QHeaderView.ResizeMode
        alone = self.isColumnHidden(Column.QUESTION)
        header.setSectionResizeMode(Column.NAME, wide.Stretch if alone else wide.Fixed)
        if not alone:
            self.setColumnWidth(Column.NAME, theme().px(WIDTHS[Column.NAME]))

    def _restyle(self) -> None:
        px = theme().px
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))
        header = self.horizontalHeader()
        header.setFixedHeight(px(HEADER_PX) + 1)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, px(width))
        self.setFixedHeight(px(HEADER_PX) + 1 + px(ROW_PX) * self._circles.rowCount())
        self.viewport().update()
