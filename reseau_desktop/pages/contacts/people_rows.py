"""How a row of the list is painted: face, name, role, circle, age of the last exchange, warmth."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.pages.contacts.people_model import ROW
from reseau_desktop.pages.contacts.row_words import RowWords
from reseau_desktop.widgets import painting, pieces
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
        edge = right
        if row.band:
            edge -= px(GLYPH)
            pieces.warmth_glyph(painter, edge, rect.y() + px(33), row.band, GLYPH)
            edge -= px(6)
        age = painting.text_width(row.age, "tiny")
        painting.text(
            painter, QRectF(edge - age, rect.y() + px(32), age + 1, px(14)), row.age, "tiny", "text2"
        )
        style = "strong" if look.selected else "medium"
        name = QRectF(left, rect.y() + px(9), max(0.0, right - chip - px(8) - left), px(18))
        painting.text(painter, name, row.name, style, "text")
        role = QRectF(left, rect.y() + px(28), max(0.0, edge - age - px(8) - left), px(16))
        painting.text(painter, role, row.role, "small", "text2")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        """Warmth with its terms at the right; else the whole of what may be shortened."""
        row = index.data(ROW)
        if not isinstance(row, RowWords):
            return ""
        if row.band and at.x() > rect.right() - theme().px(90) and at.y() > rect.center().y():
            return self._explain(row.id)
        return " · ".join(part for part in (row.name, row.role) if part)
