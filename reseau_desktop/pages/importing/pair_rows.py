"""The list of step 3: who of the file is, or may be, somebody of the network."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.exchange.plan import Decision
from reseau_desktop.pages.importing.preview_rows import name_of
from reseau_desktop.pages.importing.tables import LINE
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import imports


def sign_of(decision: Decision) -> str:
    """What tells, as a line of its own."""
    return first_capital(imports.sign(decision.reason))


def first_capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def said(line: object) -> str:
    assert isinstance(line, Decision)
    return f"{name_of(line.record)}, {imports.sign(line.reason)}"


class PairRows(RowDelegate):
    """52 px high: a name, and what it shares with somebody known."""

    row_px = 52

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, Decision):
            return
        px = theme().px
        width = rect.width() - 2 * px(12)
        name = QRectF(rect.x() + px(12), rect.y() + px(9), width, px(18))
        painting.text(painter, name, name_of(line.record), "strong" if look.selected else "medium")
        sign = QRectF(rect.x() + px(12), rect.y() + px(27), width, px(16))
        painting.text(painter, sign, sign_of(line), "small", "text2")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        return f"{name_of(line.record)}\n{sign_of(line)}" if isinstance(line, Decision) else ""
