"""The list of pairs that may be one person: both names, and what they have in common."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.insights.merging import Pair
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import merging


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


class PairModel(LineModel[NamedPair]):
    """Read out with what the two have in common."""

    def title(self, line: NamedPair) -> str:
        return line.title

    def spoken(self, line: NamedPair) -> str:
        return line.said


class PairRows(RowDelegate):
    """52 px high: the names, and the ground for asking."""

    row_px = 52

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        pair = index.data(LINE)
        if not isinstance(pair, NamedPair):
            return
        px = theme().px
        width = rect.width() - 2 * px(12)
        name = QRectF(rect.x() + px(12), rect.y() + px(9), width, px(18))
        painting.text(painter, name, pair.title, "strong" if look.selected else "medium")
        sign = QRectF(rect.x() + px(12), rect.y() + px(27), width, px(16))
        painting.text(painter, sign, merging.common(pair.pair.common), "small", "text2")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        pair = index.data(LINE)
        return pair.said if isinstance(pair, NamedPair) else ""
