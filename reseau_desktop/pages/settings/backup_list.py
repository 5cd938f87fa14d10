"""The copies of the file: when each was made, why, how many people it holds; one click from coming back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.store.files import Backup
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.painting import Align
from reseau_desktop.widgets.row_delegate import (
    RowDelegate,
    RowLook,
    Zone,
    paint_zone_button,
    zone_button_width,
)
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import backups

Index = QModelIndex | QPersistentModelIndex
COPY = Qt.ItemDataRole.UserRole
ROW = 40


class _Copies(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.copies: tuple[Backup, ...] = ()
        self.today = date.min

    def show(self, copies: Sequence[Backup], today: date) -> None:
        self.beginResetModel()
        self.copies, self.today = tuple(copies), today
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.copies)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        copy = self.copies[index.row()]
        if role == COPY:
            return copy
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return backups.said(copy, self.today)
        return None


class _Painted(RowDelegate):
    row_px = ROW

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        px, copy = theme().px, index.data(COPY)
        inside = rect.adjusted(px(16), 0, -px(16), 0)
        taken = painting.text(
            painter,
            QRectF(inside.x(), rect.y(), inside.width() * 0.42, rect.height()),
            backups.when(copy, index.model().today),
            "medium",
        )
        right = inside.right()
        for zone in self.zones(rect.toRect(), index):
            paint_zone_button(painter, zone.rect, look, zone.key, self.tr("Restore"))
            right = zone.rect.x() - px(12)
        left = inside.x() + max(taken + px(12), px(150))
        held = QRectF(left, rect.y(), right - left, rect.height())
        token = "text2" if copy.people is not None else "text3"
        wide = painting.text(painter, held, backups.people(copy), "small", token, Align.AlignRight)
        held.setRight(held.right() - wide - px(16))
        painting.text(painter, held, backups.reason(copy), "small", "text2")

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        if look.selected or look.hovered:
            painter.fillRect(rect, theme().colour("accent-soft" if look.selected else "hover"))
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())

    def zones(self, rect: QRect, index: Index) -> Sequence[Zone]:
        px, copy = theme().px, index.data(COPY)
        if copy.people is None:
            return ()
        width = zone_button_width(self.tr("Restore"))
        left, middle = rect.x() + rect.width() - px(16) - width, rect.y() + rect.height() // 2
        box = QRect(left, middle - px(14), width, px(28))
        words = self.tr("Put this copy in place; what is there now is kept aside")
        return (Zone("restore", box, words),)


class BackupList(RowList):
    """`restore_asked` carries a Backup: by its button, Enter or a double click."""

    restore_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._painted = _Painted()
        super().__init__(self._painted, parent=parent)
        self.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._copies = _Copies(self)
        self.setModel(self._copies)
        self.zone_clicked.connect(lambda index, _key: self._ask(index))
        self.opened.connect(self._ask)
        theme().scale_changed.connect(self._fit)

    def show_copies(self, copies: Sequence[Backup], today: date) -> None:
        """These copies, newest first."""
        self._copies.show(copies, today)
        self._fit()

    def copies(self) -> tuple[Backup, ...]:
        return self._copies.copies

    def _ask(self, index: QModelIndex) -> None:
        copy: Backup = index.data(COPY)
        if copy.people is not None:
            self.restore_asked.emit(copy)

    def _fit(self) -> None:
        """As high as its lines: the page scrolls, not the list."""
        self.setFixedHeight(max(1, len(self._copies.copies)) * self._painted.height())
