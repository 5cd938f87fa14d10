"""How a row of the list is painted: face, name, role, circle, age of the last exchange, warmth, what comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.network.cadence import State
from reseau_desktop.pages.contacts.marked import Marked
from reseau_desktop.pages.contacts.people_model import ROW
from reseau_desktop.pages.contacts.row_words import RowWords
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme

SIDE, GAP, FACE, NARROW_FACE, GLYPH = 12, 11, 36, 32, 12


class PeopleRows(RowDelegate):
    """54 px high. `explain` tells more about somebody's warmth, asked only when the pointer rests on it."""

    row_px = 54

    def __init__(self, explain: Callable[[int], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explain = explain
        self.narrow = False
        self.marked = Marked()

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        row = index.data(ROW)
        if not isinstance(row, RowWords):
            return
        px = theme().px
        face = NARROW_FACE if self.narrow else FACE
        left = rect.x() + px(SIDE)
        top = rect.y() + (rect.height() - px(face)) / 2
        left += pieces.avatar(painter, left, top, face, row.id, row.initials) + px(GAP)
        right = rect.right() - px(SIDE)
        chip = pieces.layer_chip_width(row.layer_name)
        pieces.layer_chip(painter, right - chip, rect.y() + px(8), row.layer, row.layer_name)
        edge = self._paint_warmth(painter, rect, right, row, look)
        edge = self._paint_next(painter, rect, edge, left, row, look)
        style = "strong" if look.selected else "medium"
        name = QRectF(left, rect.y() + px(9), max(0.0, right - chip - px(8) - left), px(18))
        self.marked.paint(painter, name, row.name, style, "text")
        role = QRectF(left, rect.y() + px(29), max(0.0, edge - px(8) - left), px(16))
        self.marked.paint(painter, role, row.role, "small", "text2")

    def _paint_warmth(
        self, painter: QPainter, rect: QRectF, edge: float, row: RowWords, look: RowLook
    ) -> float:
        """The age of the last exchange and the disc; under the pointer its number too. Where they begin."""
        px = theme().px
        words = row.age
        if row.band:
            edge -= px(GLYPH)
            pieces.warmth_glyph(painter, edge, rect.y() + px(31), row.band, GLYPH)
            edge -= px(6)
            if look.hovered:
                edge = self._paint_tiny(painter, rect, edge, row.warmth, "text") - px(8)
        return self._paint_tiny(painter, rect, edge, words, "text2")

    def _paint_next(
        self, painter: QPainter, rect: QRectF, edge: float, left: float, row: RowWords, look: RowLook
    ) -> float:
        """The day of the next follow-up where it is due; where one looks too, if the role leaves room. Where it begins."""
        px = theme().px
        state = State(row.state) if row.state else None
        if not row.next or self.narrow:
            return edge
        taken = painting.text_width(row.next, "tiny") + px(25)
        if state not in (State.DUE, State.LATE):
            room = edge - taken - px(8) - left
            if not (look.hovered or look.selected) or painting.text_width(row.role, "small") > room:
                return edge
        token = {State.LATE: "bad", State.DUE: "accent"}.get(state, "text3") if state else "text3"
        self._paint_tiny(painter, rect, edge - px(10), row.next, token)
        icon = "clock" if state is State.LATE else "cal"
        icons.draw(painter, edge - taken, rect.y() + px(31), icon, token, 12)
        return edge - taken

    def _paint_tiny(self, painter: QPainter, rect: QRectF, edge: float, words: str, token: str) -> float:
        px, width = theme().px, painting.text_width(words, "tiny")
        painting.text(
            painter, QRectF(edge - width, rect.y() + px(30), width + 1, px(14)), words, "tiny", token
        )
        return edge - width

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        """Warmth with its terms at the right; else the whole of what may be shortened."""
        row = index.data(ROW)
        if not isinstance(row, RowWords):
            return ""
        if row.band and at.x() > rect.right() - theme().px(90) and at.y() > rect.center().y():
            return self._explain(row.id)
        return " · ".join(part for part in (row.name, row.role) if part)
