"""How the cells of the table are painted: a check box, a face and a name, then words, days and warmth."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reseau_desktop.insights.columns import Column
from reseau_desktop.network.cadence import State
from reseau_desktop.pages.contacts.marked import Marked
from reseau_desktop.pages.contacts.people_model import ROW, PeopleModel
from reseau_desktop.pages.contacts.row_words import RowWords
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.row_delegate import Index, RowDelegate
from reseau_desktop.widgets.theme import theme

SIDE, FACE, GLYPH, BOX = 12, 20, 14, 16
Flag = QStyle.StateFlag


class TableCells(RowDelegate):
    """32 px high. The ground of a row is the view's to know: the pointer lies over all of it."""

    row_px = 32
    radius = 0

    def __init__(self, model: PeopleModel, marked: Marked, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people, self.marked = model, marked

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, view = QRectF(option.rect), option.widget
        selected = bool(option.state & Flag.State_Selected)
        over = getattr(view, "over_row", -1) == index.row()
        painter.save()
        ground = "accent-soft" if selected else "hover" if over else None
        if ground is not None:
            painter.fillRect(rect, theme().colour(ground))
        if index.row() < self._people.rowCount() - 1:  # the card's own line ends the last one
            painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())
        row = index.data(ROW)
        if isinstance(row, RowWords):
            if index.column() == 0:
                paint_check(painter, rect, Flag.State_On if selected else Flag.State_Off, view)
            else:
                self._paint_cell(painter, rect.adjusted(0, 0, -theme().px(10), 0), index, row, selected)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, rect: QRectF, index: Index, row: RowWords, selected: bool
    ) -> None:
        key = self._people.key_at(index.column())
        if key == Column.NAME:
            self._paint_name(painter, rect, row, selected)
        elif key == Column.WARMTH and row.band:
            top = rect.y() + (rect.height() - theme().px(GLYPH)) / 2
            pieces.warmth_glyph(painter, rect.x(), top, row.band, GLYPH)
            painting.text(painter, rect.adjusted(theme().px(GLYPH + 6), 0, 0, 0), row.warmth)
        elif key == Column.DUE:
            self._paint_due(painter, rect, row)
        elif key == Column.LAYER:
            pieces.layer_dot(painter, rect.x(), rect.y() + (rect.height() - theme().px(8)) / 2, 8, row.layer)
            painting.text(painter, rect.adjusted(theme().px(14), 0, 0, 0), row.layer_name, "body", "text2")
        else:
            words = self.words(index, row)
            self.marked.paint(painter, rect, words, "body", "text2")

    def _paint_name(self, painter: QPainter, rect: QRectF, row: RowWords, selected: bool) -> None:
        top = rect.y() + (rect.height() - theme().px(FACE)) / 2
        left = pieces.avatar(painter, rect.x(), top, FACE, row.id, row.initials) + theme().px(8)
        style = "strong" if selected else "medium"
        self.marked.paint(painter, rect.adjusted(left, 0, 0, 0), row.name, style, "text")

    def _paint_due(self, painter: QPainter, rect: QRectF, row: RowWords) -> None:
        token = (
            {State.LATE: "bad", State.DUE: "accent"}.get(State(row.state), "text2") if row.state else "text2"
        )
        if row.state == State.LATE and row.next:
            side = theme().px(14)
            icons.draw(painter, rect.x(), rect.y() + (rect.height() - side) / 2, "clock", "bad", 14)
            rect = rect.adjusted(side + theme().px(4), 0, 0, 0)
        painting.text(painter, rect, _due(row), "body", token)

    def words(self, index: Index, row: RowWords) -> str:
        """What a cell says; empty where there is nothing."""
        key = self._people.key_at(index.column())
        own = {
            Column.NAME: row.name,
            Column.ROLE: row.title,
            Column.ORGANISATION: row.organisation,
            Column.LAYER: row.layer_name,
            Column.LAST: row.last,
            Column.DUE: _due(row),
            Column.WARMTH: row.tip if row.band else "",
            Column.CADENCE: row.cadence,
            Column.ADDED: row.added,
        }
        found = own[Column(key)] if key in own else self._people.text(index.row(), key) if key else ""
        return " ".join(found[:300].split())

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        row = index.data(ROW)
        return self.words(index, row) if isinstance(row, RowWords) and index.column() else ""


def _due(row: RowWords) -> str:
    """The next follow-up; in the bin, the days that are left."""
    return row.next if row.band else row.age


def paint_check(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, view: QWidget) -> None:
    """The sheet's own drawing of a check box: off, on or in part."""
    box = QStyleOptionViewItem()
    side = theme().px(BOX)
    box.rect = QRect(round(rect.x()) + theme().px(SIDE), round(rect.center().y() - side / 2), side, side)
    box.state = Flag.State_Enabled | state
    view.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, view)
