"""The stream of a person as a list as high as what it holds: the page around it scrolls."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QSizePolicy, QTableView, QWidget

from reseau_desktop.insights.timeline import Attached, EntryKind
from reseau_desktop.pages.contacts.timeline_rows import TimelineModel, TimelineRows
from reseau_desktop.pages.stream.words import Line, file_name
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording.people import open_words

EDITED = frozenset(
    (EntryKind.INTERACTION, EntryKind.ACT, EntryKind.NOTE, EntryKind.FOLLOW_UP, EntryKind.POSITION)
)
REMOVED = EDITED - {EntryKind.POSITION}


class Timeline(QTableView):
    """Enter, F2 or a double click edits, Delete removes; the menu does both, and what else its kind allows.

    Signals carry the `Entry` of a line; those of files an `Attached`.
    """

    edit_asked = Signal(object)
    date_asked = Signal(object)
    repeat_asked = Signal(object)
    remove_asked = Signal(object)
    attach_asked = Signal(object)
    file_opened = Signal(object)
    folder_asked = Signal(object)
    detach_asked = Signal(object)
    organisation_asked = Signal(int)
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

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other lines; the current one stays current."""
        kept = self.current()
        self.timeline.show(lines)
        self._fit()
        row = self.timeline.row_of(kept.key) if kept is not None else -1
        if row >= 0:
            self.selectRow(row)

    def set_side(self, side: int) -> None:
        """What the ground of a row shows beyond its words, at the right."""
        if side != self._rows.side:
            self._rows.side = side
            self._fit()

    def current(self) -> Line | None:
        return self.timeline.line(self.currentIndex().row())

    def begin(self) -> None:
        """Take the keyboard at the newest line."""
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
            found = self.timeline.line(row)
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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        attached = self.file_at(event.position().toPoint())
        if attached is not None and event.button() == Qt.MouseButton.LeftButton:
            self.file_opened.emit(attached)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.file_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

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
            self._ask(self.remove_asked, row, REMOVED)
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
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        found = self.timeline.line(row)
        if found is None:
            return menu
        kind, entry = found.entry.kind, found.entry
        if kind in EDITED:
            menu.addAction(self.tr("Edit…"), lambda: self._ask(self.edit_asked, row)).setShortcut("F2")
        if kind is EntryKind.INTERACTION:
            menu.addAction(self.tr("Repeat today"), lambda: self._ask(self.repeat_asked, row))
            menu.addAction(self.tr("Change the date…"), lambda: self._ask(self.date_asked, row))
            menu.addAction(self.tr("Attach a file…"), lambda: self._ask(self.attach_asked, row))
            for attached in entry.attachments:
                menu.addMenu(self._file_menu(menu, attached))
        if (organisation := entry.about_id) is not None:
            opened = open_words(entry.about).replace("&", "&&")
            menu.addAction(opened, lambda: self.organisation_asked.emit(organisation))
        menu.addAction(self.tr("Copy"), lambda: QGuiApplication.clipboard().setText(found.said))
        if kind in REMOVED:
            menu.addSeparator()
            menu.addAction(self.tr("Delete"), lambda: self._ask(self.remove_asked, row, REMOVED)).setShortcut(
                "Del"
            )
        return menu

    def _file_menu(self, parent: QMenu, attached: Attached) -> QMenu:
        menu = PopupMenu(file_name(attached.path)[:60].replace("&", "&&"), parent)
        menu.addAction(self.tr("Open"), lambda: self.file_opened.emit(attached))
        menu.addAction(self.tr("Show its folder"), lambda: self.folder_asked.emit(attached))
        menu.addAction(self.tr("Detach"), lambda: self.detach_asked.emit(attached))
        return menu

    def _ask(self, signal: object, row: int, allowed: Collection[EntryKind] = EDITED) -> None:
        found = self.timeline.line(row)
        if found is not None and found.entry.kind in allowed:
            signal.emit(found.entry)

    def file_at(self, at: QPoint) -> Attached | None:
        """The file whose chip is under a point of the viewport."""
        index = self.indexAt(at)
        found = self.timeline.line(index.row())
        if found is None:
            return None
        rect = QRectF(self.visualRect(index))
        return next((item for place, item in self._rows.files(found, rect) if place.contains(at)), None)

    def _reached(self) -> None:
        index = self.currentIndex()
        if index.isValid() and self.by_keyboard:
            self.row_reached.emit(self.visualRect(index))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Exchanges"))
        super().changeEvent(event)
