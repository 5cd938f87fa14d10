"""The list of the history: its model and how a line is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.history.lines import Line, Mark, mark
from reseau_desktop.store import Entry
from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.line_model import LINE, LineModel
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.row_delegate import Index, RowDelegate, RowLook
from reseau_desktop.widgets.theme import theme

TIME, ICON, SIDE, GAP = 52, 16, 14, 10


class HistoryRows(LineModel[Line]):
    """Titles of days cannot be selected. `beside` is what stands behind a line, known a little later."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selected: Entry | None = None
        self.beside: dict[int, str] = {}

    def row_of(self, step: int) -> int:
        """Where a step is shown, or -1."""
        found = (n for n, line in enumerate(self.lines()) if line.entry is not None and line.entry.id == step)
        return next(found, -1)

    def say(self, beside: dict[int, str]) -> None:
        """What stands behind some lines came."""
        self.beside.update(beside)
        if self.lines():
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines()) - 1, 0))

    def mark(self, line: Line) -> Mark:
        return mark(line.entry, self.selected) if line.entry is not None else Mark.NONE

    def state(self, line: Line) -> str:
        """What a line says at its right end."""
        words = {
            Mark.UNDO: self.tr("would be undone"),
            Mark.UNDO_HERE: self.tr("up to here, this one too"),
            Mark.REDO: self.tr("would be done again"),
            Mark.REDO_HERE: self.tr("up to here, this one too"),
        }
        return words.get(self.mark(line), line.state)

    def selectable(self, line: Line) -> bool:
        return line.entry is not None

    def spoken(self, line: Line) -> str:
        if line.entry is None:
            return f"{line.title} {line.beside}".strip()
        parts = (line.time, line.text, self.beside.get(line.entry.id, ""), self.state(line))
        return ", ".join(part for part in parts if part)


class HistoryDelegate(RowDelegate):
    """38 high: time, sign, words, what stands behind them, and at the right what would become of it."""

    row_px = 38
    radius = 0

    def __init__(self, model: HistoryRows) -> None:
        super().__init__()
        self._model = model

    def paint_ground(self, painter: QPainter, rect: QRectF, look: RowLook) -> None:
        if look.selected:
            painter.fillRect(rect, theme().colour("accent-soft"))
        elif look.hovered:
            painter.fillRect(rect, theme().colour("hover"))

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, look: RowLook) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        painting.hairline(painter, rect.x(), rect.bottom() - 1, rect.width())
        if line.entry is None:
            self._paint_title(painter, rect, line)
            return
        px = theme().px
        if self._model.mark(line) is not Mark.NONE:
            painter.fillRect(QRectF(rect.x(), rect.y(), px(3), rect.height()), theme().colour("accent"))
        left = rect.x() + px(SIDE)
        painting.text(painter, QRectF(left, rect.y(), px(TIME), rect.height()), line.time, "small", "text2")
        left += px(TIME)
        top = rect.y() + (rect.height() - px(ICON)) / 2
        icons.draw(painter, left, top, line.icon, "text3", ICON)
        left += px(ICON + GAP)
        right = self._paint_state(painter, rect, line)
        self._paint_words(painter, QRectF(left, rect.y(), max(0.0, right - left), rect.height()), line)

    def _paint_title(self, painter: QPainter, rect: QRectF, line: Line) -> None:
        px = theme().px
        room = rect.adjusted(px(2), px(8), 0, 0)
        wide = painting.text(painter, room, line.title, "subheading")
        painting.text(painter, room.adjusted(wide + px(8), 1, 0, 0), line.beside, "body", "text2")

    def _paint_state(self, painter: QPainter, rect: QRectF, line: Line) -> float:
        """At the right end; where it begins."""
        words = self._model.state(line)
        if not words:
            return rect.right() - theme().px(GAP)
        px, found = theme().px, self._model.mark(line)
        here = found in (Mark.UNDO_HERE, Mark.REDO_HERE)
        token = "accent" if here else "text2" if found is not Mark.NONE else "text3"
        style = "small-medium" if here else "small"
        wide = painting.text_width(words, style)
        left = rect.right() - px(GAP) - wide
        painting.text(painter, QRectF(left, rect.y(), wide + 1, rect.height()), words, style, token)
        left -= px(20)
        sign = "redo" if found in (Mark.REDO, Mark.REDO_HERE) else "undo"
        icons.draw(painter, left, rect.y() + (rect.height() - px(14)) / 2, sign, token, 14)
        return left - px(GAP)

    def _paint_words(self, painter: QPainter, room: QRectF, line: Line) -> None:
        """The label, its name in bold, struck through once it is undone; then what stands behind it."""
        assert line.entry is not None
        gone = line.entry.undone or line.entry.alone_at is not None
        left, token = room.x(), "text3" if gone else "text"
        for words, bold in line.runs:
            style = "strong" if bold else "body"
            wide = max(0.0, room.right() - left)
            shown = words.rstrip()
            painting.text(painter, QRectF(left, room.y(), wide, room.height()), shown, style, token)
            left += min(wide, painting.text_width(words, style))
        if gone:
            middle = room.center().y() + theme().px(1)
            painting.hairline(painter, room.x(), middle, left - room.x(), "text3")
        beside = self._model.beside.get(line.entry.id, "")
        left += theme().px(GAP)
        if beside and left < room.right():
            rest = QRectF(left, room.y(), room.right() - left, room.height())
            painting.text(painter, rest, beside, "small", "text3" if gone else "text2")

    def tip(self, rect: QRect, index: Index, at: QPoint) -> str:
        line = index.data(LINE)
        if not isinstance(line, Line) or line.entry is None:
            return ""
        beside = self._model.beside.get(line.entry.id, "")
        return " · ".join(part for part in (line.text, beside) if part)


class HistoryList(RowList):
    """Titles of days are passed over, also by the first arrow and by Home. `entered` by Enter alone: what it does is too
    much for a double click."""

    entered = Signal()

    def __init__(self, model: HistoryRows, parent: QWidget | None = None) -> None:
        super().__init__(HistoryDelegate(model), "", parent)
        self._model, self._before = model, Curtain(self)
        self.setModel(model)
        self.setSelectionMode(self.SelectionMode.SingleSelection)

    def show_lines(self, found: Sequence[Line]) -> None:
        """These from now on; painted in the next turn, for a page has much else to say of them."""
        self._before.fall()
        self._model.show(found)

    def select_first(self) -> None:
        """The newest action."""
        if self._model.rowCount() > 1:
            self.select_row(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Home or (event.key() in keys and not self.selected_count()):
            self.select_first()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.by_keyboard and not self.selected_count():
            self.select_first()
