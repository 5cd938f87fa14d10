"""The list of pairs that may be one person: both names, and what they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from reseau_desktop.insights.merging import Pair
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import merging

ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class NamedPair:
    """A pair with the names it is shown under."""

    pair: Pair
    one: str
    other: str

    @property
    def said(self) -> str:
        return f"{self.one}, {self.other}: {merging.common(self.pair.common)}"

    @property
    def title(self) -> str:
        return self.one if self.one == self.other else f"{self.one} · {self.other}"


class PairModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: Sequence[NamedPair] = ()

    def show(self, pairs: Sequence[NamedPair]) -> None:
        self.beginResetModel()
        self._pairs = pairs
        self.endResetModel()

    def pairs(self) -> Sequence[NamedPair]:
        return self._pairs

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._pairs):
            return None
        pair = self._pairs[index.row()]
        if role == ROW:
            return pair
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return pair.said
        return pair.title if role == Qt.ItemDataRole.DisplayRole else None


class PairRows(RowDelegate):
    """52 px high: the names, and the ground for asking."""

    row_px = 52

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        pair = index.data(ROW)
        if not isinstance(pair, NamedPair):
            return
        px = theme().px
        width = rect.width() - 2 * px(12)
        name = QRectF(rect.x() + px(12), rect.y() + px(9), width, px(18))
        painting.text(painter, name, pair.title, "strong" if look.selected else "medium")
        sign = QRectF(rect.x() + px(12), rect.y() + px(27), width, px(16))
        painting.text(painter, sign, merging.common(pair.pair.common), "small", "text2")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        pair = index.data(ROW)
        return pair.said if isinstance(pair, NamedPair) else ""
