"""Who waits to be sorted, in a narrow strip beside the rings, to be dragged into one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.people import Listing, PersonRow
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.names import initials
from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.row_delegate import RowDelegate, RowLook
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
WIDTH = 200
FACE, SIDE, GAP = 28, 12, 9
PAGE = 60


class _Model(QAbstractListModel):
    """Ids, and the rows that are looked at."""

    def __init__(self, store: Store, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self.ids: Sequence[int] = ()
        self._rows: dict[int, PersonRow] = {}

    def show(self, ids: Sequence[int]) -> None:
        self.beginResetModel()
        self.ids, self._rows = ids, {}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be taken along: a list that may drag asks its model first."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (ROW, Qt.ItemDataRole.AccessibleTextRole) or not index.isValid():
            return None
        contact = self.ids[index.row()]
        if contact not in self._rows:
            start = index.row() // PAGE * PAGE
            found = people.rows(self._store, self._clock.today(), self.ids[start : start + PAGE])
            self._rows.update((row.id, row) for row in found)
        row = self._rows.get(contact)
        if row is None:
            return None
        return (
            row
            if role == ROW
            else ", ".join(part for part in (row.name, row.title, row.organisation) if part)
        )


class _Rows(RowDelegate):
    row_px = 44

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        row = index.data(ROW)
        if not isinstance(row, PersonRow):
            return
        px = theme().px
        left = rect.x() + px(SIDE)
        top = rect.center().y() - px(FACE) / 2
        left += pieces.avatar(painter, left, top, FACE, row.id, initials(row.name)) + px(GAP)
        wide = max(0.0, rect.right() - px(6) - left)
        role = row.organisation or row.title
        height = px(18)
        if not role:
            painting.text(painter, QRectF(left, rect.y(), wide, rect.height()), row.name, "medium")
            return
        painting.text(painter, QRectF(left, rect.y() + px(5), wide, height), row.name, "medium")
        painting.text(painter, QRectF(left, rect.y() + px(23), wide, px(16)), role, "small", "text2")

    def tip(self, rect: object, index: Index, at: object) -> str:
        row = index.data(ROW)
        if not isinstance(row, PersonRow):
            return ""
        return " · ".join(part for part in (row.name, row.title, row.organisation) if part)


class InboxStrip(QWidget):
    """200 wide. Rows are dragged; the digits move whoever is selected, as everywhere."""

    closed = Signal()
    opened = Signal(int)
    digit_typed = Signal(tuple, int)  # contacts, the ring counted from 0

    def __init__(self, store: Store, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = _Model(store, clock, self)
        self.list = RowList(_Rows(self), types=True)
        self.list.setModel(self._model)
        self.list.allow_drag(self.selected, self._names)
        self._title, self._count = Text("", "subheading"), Text("", "small", "text3")
        self._close = IconButton("x", "")
        self._hint = Paragraph("", "small", "text2")
        column = vbox(self, margins=(12, 0, 6, 8), spacing=6)
        head = hbox(margins=(12, 0, 0, 0), spacing=8)
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._close)
        inset = vbox(margins=(12, 0, 6, 0), spacing=0)
        inset.addWidget(self._hint)
        column.addLayout(head)
        column.addLayout(inset)
        column.addWidget(self.list, 1)
        sized(self, width=WIDTH)
        self._close.clicked.connect(self.closed)
        self.list.opened.connect(lambda index: self.opened.emit(self._model.ids[index.row()]))
        self.list.typed.connect(self._typed)
        self.retranslate()

    def follow(self, waiting: int, *, alone: bool) -> None:
        """Gone when nobody waits; there by itself while nobody else is anywhere: the rings are filled from here."""
        if not waiting:
            self.hide()
        elif alone or not self.isHidden():
            self.refresh()
            self.show()

    def refresh(self) -> None:
        """Who waits now."""
        from reseau_desktop.insights.layers import layers

        keys = frozenset(layer.key for layer in layers(self._store) if layer.kind is LayerKind.INBOX)
        ids = list(people.listing(self._store, self._clock.today(), Listing(layers=keys)))
        if ids != list(self._model.ids):
            row = self.list.current_row()
            self._model.show(ids)
            if ids and row >= 0:
                self.list.select_row(min(row, len(ids) - 1))
        self._count.setText(numbers.count(len(ids)))

    def selected(self) -> list[int]:
        return [self._model.ids[row] for row in self.list.selected_rows()]

    def _names(self, ids: Sequence[int]) -> str:
        from reseau_desktop.insights.names import names

        return ", ".join(names(self._store, list(ids)).values())

    def _typed(self, text: str) -> None:
        if len(text) == 1 and text in "123456789" and self.selected():
            self.digit_typed.emit(tuple(self.selected()), int(text) - 1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("To sort"))
        self._close.set_name(self.tr("Close the strip"))
        self._hint.setText(self.tr("Drag people into a ring, or press its number."))
        self.list.setAccessibleName(self.tr("To sort"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
