"""The same people as a table: the selection is the list's, the columns are the user's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.contacts.kept_selection import KeptSelection
from reseau_desktop.pages.contacts.people_model import PeopleModel
from reseau_desktop.pages.contacts.people_view import PeopleView
from reseau_desktop.pages.contacts.table_cells import TableCells
from reseau_desktop.pages.contacts.table_columns import TableColumns
from reseau_desktop.pages.contacts.table_header import TableHeader
from reseau_desktop.widgets import painting

Modifier = Qt.KeyboardModifier
Update = QItemSelectionModel.SelectionFlag


class PeopleTable(PeopleView):
    """A press on a box adds to the selection or takes from it; Shift goes on from the row where one was."""

    def __init__(
        self,
        cells: TableCells,
        model: PeopleModel,
        columns: TableColumns,
        selection: KeptSelection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(cells, model, parent)
        self.over_row = -1
        self.captions = TableHeader(model, columns, self)
        self.setHorizontalHeader(self.captions)
        self.captions.show()
        self.captions.setStretchLastSection(False)
        self.setHorizontalScrollMode(PeopleView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        own = self.kept
        self.kept = selection
        self.setSelectionModel(selection)
        own.deleteLater()
        selection.selectionChanged.connect(lambda *_: self.captions.show_picked(self.selected_count()))
        selection.kept_changed.connect(lambda: self.captions.show_picked(self.selected_count()))
        self.captions.all_asked.connect(self.selectAll)
        self.captions.none_asked.connect(self.clearSelection)
        model.columns_changed.connect(self.captions.apply)
        self.captions.apply()

    # -- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if not index.isValid() or index.column() != 0 or not left:
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.by_pointer = True
        if event.modifiers() & Modifier.ShiftModifier:
            self._extend_to(index.row())
        else:
            self.toggle(index.row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).column() != 0:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).column() == 0:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()).row())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(-1)
        return super().viewportEvent(event)

    def _point_at(self, row: int) -> None:
        if row != self.over_row:
            before, self.over_row = self.over_row, row
            for changed in (before, row):
                self._repaint_row(changed)

    def _extend_to(self, row: int) -> None:
        first, last = sorted((max(0, self.current_row()), row))
        rows = QItemSelection(self._people.index(first, 0), self._people.index(last, 0))
        self.selectionModel().select(rows, Update.Select | Update.Rows)
        self.selectionModel().setCurrentIndex(self._people.index(row, 0), Update.NoUpdate)

    # -- looks

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self._repaint_row(previous.row())
        self._repaint_row(current.row())

    def _repaint_row(self, row: int) -> None:
        if row >= 0:
            top = self.rowViewportPosition(row)
            self.viewport().update(0, top, self.viewport().width(), self.rowHeight(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        row = self.current_row()
        if row >= 0 and self.hasFocus() and self.by_keyboard:
            area = QRectF(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))
            painting.focus_inset(QPainter(self.viewport()), area, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.captions.fill()

    def scrollTo(
        self, index: QModelIndex, hint: PeopleView.ScrollHint = PeopleView.ScrollHint.EnsureVisible
    ) -> None:
        """Up and down only: a row is looked at from its beginning."""
        across = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(across)
