"""The exchanges with a person as a list as high as what it holds: the page around it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QSizePolicy, QTableView, QWidget

from reseau_desktop.pages.contacts.timeline_rows import Entry, TimelineModel, TimelineRows
from reseau_desktop.widgets.theme import theme


class Timeline(QTableView):
    """Enter, F2 or a double click edits, Delete removes; the menu does both, moves the date and repeats."""

    edit_asked = Signal(int)
    date_asked = Signal(int)
    repeat_asked = Signal(int)
    remove_asked = Signal(int)
    row_reached = Signal(QRect)  # the current row, in this widget: the page scrolls to it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_keyboard = False
        self._rows = TimelineRows(self)
        self.timeline = TimelineModel(self)
        self.setModel(self.timeline)
        self.setItemDelegate(self._rows)
        self._set_up()
        theme().changed.connect(self._fit)

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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(lambda index: self._ask(self.edit_asked, index.row()))
        self.selectionModel().currentChanged.connect(self._reached)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Other entries; the current one stays current."""
        kept = self.current()
        self.timeline.show(entries)
        self._fit()
        row = self.timeline.row_of(kept.id) if kept is not None else -1
        if row >= 0:
            self.selectRow(row)

    def set_side(self, side: int) -> None:
        """What the ground of a row shows beyond its words, at the right."""
        if side != self._rows.side:
            self._rows.side = side
            self._fit()

    def current(self) -> Entry | None:
        return self.timeline.entry(self.currentIndex().row())

    def begin(self) -> None:
        """Take the keyboard at the newest exchange."""
        if self.timeline.rowCount():
            self.by_keyboard = True
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.selectRow(max(0, self.currentIndex().row()))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(240), max(1, self.verticalHeader().length()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.sizeHint().height())

    # -- sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        header, width = self.verticalHeader(), self.viewport().width()
        for row in range(self.timeline.rowCount()):
            found = self.timeline.entry(row)
            if found is not None:
                header.resizeSection(row, self._rows.height_of(found, width))
        self.setFixedHeight(max(1, header.length()))
        self.viewport().update()

    # -- pointer and keys

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.by_keyboard = self.by_keyboard or keyboard
        super().focusInEvent(event)
        if keyboard and not self.currentIndex().isValid() and self.timeline.rowCount():
            self.selectRow(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.by_keyboard = False
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._ask(self.edit_asked, row)
        elif key == Qt.Key.Key_Delete:
            self._ask(self.remove_asked, row)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are the page's."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.selectRow(index.row())
        at = self.visualRect(index).center() if keyboard else event.pos()
        self._menu(index.row()).popup(self.viewport().mapToGlobal(QPoint(at)))

    def _menu(self, row: int) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit…"), lambda: self._ask(self.edit_asked, row)).setShortcut("F2")
        menu.addAction(self.tr("Repeat today"), lambda: self._ask(self.repeat_asked, row))
        menu.addAction(self.tr("Change the date…"), lambda: self._ask(self.date_asked, row))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self._ask(self.remove_asked, row)).setShortcut("Del")
        return menu

    def _ask(self, signal: object, row: int) -> None:
        found = self.timeline.entry(row)
        if found is not None:
            signal.emit(found.id)

    def _reached(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.by_keyboard:
            self.row_reached.emit(self.visualRect(index))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Exchanges"))
        super().changeEvent(event)
