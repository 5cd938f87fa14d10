"""A list of any length: one fixed column, rows painted by a delegate, pointer and keyboard alike.

A QTableView, because a QListView costs 160 ms a change at 100,000 rows and this one 1 to 5.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.contact_drag import contacts_mime
from reseau_desktop.widgets.row_bands import LONG, RowBands
from reseau_desktop.widgets.row_delegate import RowDelegate, Zone
from reseau_desktop.widgets.theme import theme

STRETCHES = 50
_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RowList(QTableView):
    """Rows of one height. Enter, double click: `opened`. A zone of a row: `zone_clicked`."""

    opened = Signal(QModelIndex)
    zone_clicked = Signal(QModelIndex, str)
    menu_requested = Signal(QModelIndex, QPoint)  # the point is global
    typed = Signal(str)  # a character, where `types` is on
    picked = Signal()  # the selection or the current row changed

    def __init__(
        self, delegate: RowDelegate, name: str = "", parent: QWidget | None = None, *, types: bool = False
    ) -> None:
        super().__init__(parent)
        self._rows = delegate
        self._types = types
        self._hot: tuple[int, str] = (-1, "")
        self._pressed: tuple[int, str] = (-1, "")
        self._loading = False
        self._bands = RowBands(self)
        self.by_pointer = False  # the last thing done here was a press
        self._by_keys = False
        self.drag_ids: Callable[[], Sequence[int]] | None = None  # set it, and rows can be dragged
        self.drag_text: Callable[[Sequence[int]], str] | None = None
        self.setAccessibleName(name)
        self.setItemDelegate(delegate)
        self._set_up()
        theme().changed.connect(self._restyle)
        self._restyle()

    def _set_up(self) -> None:
        vertical, horizontal = self.verticalHeader(), self.horizontalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(1)
        vertical.hide()
        horizontal.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        horizontal.hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self.opened)

    # -- what is picked

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self._watch_selection()

    def _watch_selection(self) -> None:
        selection = self.selectionModel()
        if selection is not None:
            selection.selectionChanged.connect(lambda *_: self._tell_picked())
            selection.currentChanged.connect(lambda *_: self._tell_picked())

    def _tell_picked(self) -> None:
        self.picked.emit()

    def selected_rows(self) -> list[int]:
        """The numbers of the selected rows, in order."""
        return [row for first, last in self.selected_runs() for row in range(first, last + 1)]

    def selected_runs(self) -> list[tuple[int, int]]:
        """The first and the last row of each stretch of selected rows, in order: everybody is one stretch."""
        ranges = self.selectionModel().selection() if self.selectionModel() else ()
        return sorted((part.top(), part.bottom()) for part in ranges)

    def selected_count(self) -> int:
        ranges = self.selectionModel().selection() if self.selectionModel() else ()
        return sum(part.height() for part in ranges)

    def current_row(self) -> int:
        return self.currentIndex().row()

    def selectAll(self) -> None:
        """Everybody. Qt holds each stretch of the old selection against the new one: where there are many, it forgets them."""
        if self.selectionModel() is not None and len(self.selectionModel().selection()) > STRETCHES:
            self.selectionModel().reset()
        super().selectAll()

    def select_row(self, row: int, *, scroll: bool = True) -> None:
        """Make a row the only selected one and the current one; -1 clears."""
        if row < 0 or self.model() is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        index = self.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        if scroll:
            self.scrollTo(index)

    def set_loading(self, on: bool) -> None:
        """Still grey rows while nothing is there yet, after 150 ms."""
        self._loading = False
        if on:
            self._waiting = True
            QTimer.singleShot(150, self, self._show_loading)
        else:
            self._waiting = False
            self.viewport().update()

    def _show_loading(self) -> None:
        self._loading = self._waiting
        self.viewport().update()

    # -- zones

    def hot_zone(self, row: int) -> str:
        return self._hot[1] if self._hot[0] == row else ""

    def pressed_zone(self, row: int) -> str:
        return self._pressed[1] if self._pressed == self._hot and self._pressed[0] == row else ""

    def zone_at(self, at: QPoint) -> tuple[QModelIndex, Zone | None]:
        index = self.indexAt(at)
        if index.isValid():
            for zone in self._rows.zones(self.visualRect(index), index):
                if zone.enabled and zone.rect.contains(at):
                    return index, zone
        return index, None

    def _warm(self, at: QPoint | None) -> None:
        index, zone = self.zone_at(at) if at is not None else (QModelIndex(), None)
        hot = (index.row(), zone.key) if zone else (-1, "")
        if hot != self._hot:
            changed, self._hot = {self._hot[0], hot[0]}, hot
            for row in changed:
                self._update_row(row)

    def _update_row(self, row: int) -> None:
        if row >= 0 and self.model() is not None:
            self.update(self.model().index(row, 0))

    # -- pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._warm(event.position().toPoint())
        if self._pressed[0] < 0:
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_pointer, self._by_keys = True, False
        index, zone = self.zone_at(event.position().toPoint())
        if zone is not None and event.button() == Qt.MouseButton.LeftButton:
            self._hot = self._pressed = (
                index.row(),
                zone.key,
            )  # a button in a row leaves the selection alone
            self._update_row(index.row())
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed[0] >= 0:
            pressed, self._pressed = self._pressed, (-1, "")
            self._update_row(pressed[0])
            index, zone = self.zone_at(event.position().toPoint())
            if zone is not None and (index.row(), zone.key) == pressed:
                self.zone_clicked.emit(index, zone.key)
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.zone_at(event.position().toPoint())[1] is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._warm(None)
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index, zone = self.zone_at(event.pos())
            words = zone.text if zone else ""
            if not words and index.isValid():
                words = self._rows.tip(self.visualRect(index), index, event.pos())
            QToolTip.showText(event.globalPos(), tooltip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        at = event.globalPos()
        if keyboard and index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.select_row(index.row(), scroll=False)
        self.menu_requested.emit(index, at)

    def startDrag(self, supported: Qt.DropAction) -> None:
        ids = list(self.drag_ids()) if self.drag_ids is not None else []
        if not ids:
            return
        words = self.drag_text(ids) if self.drag_text is not None else str(len(ids))
        drag_people(self, ids, words)

    def allow_drag(self, ids: Callable[[], Sequence[int]], text: Callable[[Sequence[int]], str]) -> None:
        """Let rows be dragged as contacts: who goes, and the words beside the pointer."""
        self.drag_ids, self.drag_text = ids, text
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    # -- keyboard

    @property
    def by_keyboard(self) -> bool:
        """Whether the current row has its ring. Where the program gave the focus: as one last went about."""
        went = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return self._by_keys or (went and not self.by_pointer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_pointer, self._by_keys = False, True
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        current = self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and current.isValid():
            self.opened.emit(current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and plain and self.model() and self.model().rowCount():
            self.select_row(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif self._is_typing(event):
            if self._types:
                self.typed.emit(event.text())
            else:
                event.ignore()  # the page's single letters
        else:
            super().keyPressEvent(event)

    def _is_typing(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return not held and len(event.text()) > 0 and event.text().isprintable() and event.text() != " "

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt would read every row; typing searches, or acts."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_pointer, self._by_keys = False, event.reason() in _KEYBOARD
        nowhere = not self.currentIndex().isValid()  # Qt makes a row current without selecting it
        super().focusInEvent(event)
        if self.by_keyboard and nowhere and self.model() and self.model().rowCount():
            self.select_row(0)

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.model() is not None and self.model().rowCount() > LONG:
            self._bands.paint(event.rect(), super().paintEvent)
        else:
            super().paintEvent(event)
        if self._loading and (self.model() is None or self.model().rowCount() == 0):
            _paint_waiting(
                QPainter(self.viewport()),
                self.viewport().width(),
                self.viewport().height(),
                self._rows.height(),
            )

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._rows.height())
        self.viewport().update()


def _paint_waiting(painter: QPainter, width: int, height: int, row: int) -> None:
    """Rows to come: a disc, two lines and a chip, still."""
    px = theme().px
    for number in range(max(1, height // row)):
        top = number * row
        disc = px(32)
        painting.rounded(painter, QRectF(px(12), top + (row - disc) / 2, disc, disc), disc / 2, "press")
        left = px(12 + 32 + 11)
        for line, share, high in ((row / 2 - px(11), 0.3, px(10)), (row / 2 + px(4), 0.42, px(8))):
            painting.rounded(painter, QRectF(left, top + line, width * share, high), high / 2, "press")
        painting.rounded(
            painter, QRectF(width - px(12 + 58), top + (row - px(18)) / 2, px(58), px(18)), px(9), "press"
        )


def drag_people(source: QWidget, ids: Sequence[int], words: str) -> None:
    """Take people along from a list, with words beside the pointer, until they are let go."""
    drag = QDrag(source)
    drag.setMimeData(contacts_mime(ids, words))
    drag.setPixmap(_drag_picture(words, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-12, -8))
    drag.exec(Qt.DropAction.MoveAction)


def _drag_picture(words: str, dpr: float) -> QPixmap:
    width, height = painting.text_width(words, "medium") + theme().px(20), theme().px(28)

    def draw(painter: QPainter) -> None:
        painting.rounded(painter, QRectF(0, 0, width, height), theme().px(7), "card", "accent")
        painting.text(painter, QRectF(theme().px(10), 0, width, height), words, "medium")

    return painting.picture(("drag", words), width, height, dpr, draw)
