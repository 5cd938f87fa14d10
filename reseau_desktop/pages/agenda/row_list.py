"""The list under the week: as high as its rows, so that the page scrolls as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.insights.agenda import Item
from reseau_desktop.pages.agenda import item_words, steps
from reseau_desktop.pages.agenda.row_model import AgendaRows, Line
from reseau_desktop.pages.agenda.row_paint import AgendaRowDelegate, title_room
from reseau_desktop.pages.explained import Explained
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.theme import theme


class AgendaList(RowList):
    """`keys` answers a key about the current thing, with the point where a menu would open.

    `shifted` brings a thing and the days it is moved by: the arrows with Shift, as over the week.
    """

    shifted = Signal(object, int)
    acted = Signal(object)  # an Item: its button
    snoozed = Signal(object, QPoint)
    menu = Signal(object, QPoint)
    opened_item = Signal(object)
    seen = Signal(int)  # the middle of the row that should be in sight
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        self._paint = AgendaRowDelegate()
        super().__init__(self._paint, "", parent)
        self._rows_shown = AgendaRows(self)
        self.keys: Callable[[Item | None, QKeyEvent, QPoint], bool] = lambda _item, _event, _at: False
        self.setModel(self._rows_shown)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.zone_clicked.connect(self._zone)
        self.opened.connect(lambda index: self._tell(index, self.opened_item))
        self.menu_requested.connect(self._menu)
        self.picked.connect(self._see)
        self._names: dict[str, str] = {}
        self._lines: Sequence[Line] = ()
        self._titles: list[Explained] = []
        self.spread = LinkButton("", self.viewport())  # at the end of the first title
        self.spread.hide()
        theme().changed.connect(self._measure_again)

    def show_lines(self, lines: Sequence[Line], names: dict[str, str]) -> None:
        """Show these; the selection stays on the same thing, else near it."""
        item, row = self.current_item(), self.current_row()
        focused = self.hasFocus()
        self._names, self._lines = names, lines
        self._paint.measure(lines, names)
        self._rows_shown.show(lines)
        place = self._rows_shown.row_of(item_words.key(item)) if item is not None else -1
        if place < 0 and row >= 0 and focused:
            place = next((n for n in range(row, len(lines)) if lines[n].item), self._rows_shown.first())
        if place >= 0:
            self.select_row(place, scroll=False)
        self._show_titles()
        self.updateGeometry()

    def titles(self) -> list[Explained]:
        """The titles that explain themselves; Tab reaches the first of each topic."""
        return list(self._titles)

    def _show_titles(self) -> None:
        """Over their rows: the list is as high as its rows, so that they never move within it."""
        shown = [(row, line) for row, line in enumerate(self._lines) if line.topic]
        if [line.topic for _, line in shown] != [title.topic for title in self._titles]:
            for title in self._titles:
                title.hide()
                title.deleteLater()
            self._titles = [self._title(line.topic) for _, line in shown]
        reached: set[str] = set()
        for title, (_, line) in zip(self._titles, shown, strict=True):
            title.setText(line.title)
            first = line.topic not in reached
            title.setFocusPolicy(Qt.FocusPolicy.TabFocus if first else Qt.FocusPolicy.NoFocus)
            reached.add(line.topic)
            title.show()
        self._place_titles()

    def _title(self, topic: str) -> Explained:
        title = Explained(topic, "subheading", "text", self.viewport())
        title.asked.connect(self.guide_asked)
        return title

    def _place_titles(self) -> None:
        rows = [row for row, line in enumerate(self._lines) if line.topic]
        high = self._paint.height()
        for title, row in zip(self._titles, rows, strict=False):
            room = title_room(QRectF(0, row * high, self.viewport().width(), high))
            wide = min(title.sizeHint().width(), round(room.width()))
            title.setGeometry(round(room.x()), round(room.y()), wide, round(room.height()))
        room, size = title_room(QRectF(0, 0, self.viewport().width(), high)), self.spread.sizeHint()
        top = round(room.center().y() - size.height() / 2)
        self.spread.setGeometry(self.viewport().width() - size.width(), top, size.width(), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_titles()

    def _measure_again(self) -> None:
        self._paint.measure(self._lines, self._names)
        self._place_titles()
        self.updateGeometry()

    def current_item(self) -> Item | None:
        line = self._rows_shown.line(self.current_row())
        return line.item if line is not None else None

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), self._rows_shown.rowCount() * self._paint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, step = self.current_item(), steps.arrow(event)
        if step is not None and steps.held(event) == Qt.KeyboardModifier.ShiftModifier:
            if item is not None:
                self.shifted.emit(item, step)
            return
        letter = event.text().isprintable() and event.text() not in ("", " ")
        if letter and self.keys(item, event, self._point(self.currentIndex())):
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def _point(self, index: QModelIndex) -> QPoint:
        """Where a menu about a row opens: under its snooze button."""
        zones = [zone for zone in self._paint.zones(self.visualRect(index), index) if zone.key == "snooze"]
        rect = zones[0].rect if zones else self.visualRect(index)
        return self.viewport().mapToGlobal(QPoint(rect.x(), rect.bottom() + 5))

    def _zone(self, index: QModelIndex, key: str) -> None:
        line = self._rows_shown.line(index.row())
        if line is None or line.item is None:
            return
        if key == "act":
            self.acted.emit(line.item)
        else:
            self.snoozed.emit(line.item, self._point(index))

    def _menu(self, index: QModelIndex, at: QPoint) -> None:
        line = self._rows_shown.line(index.row())
        if line is not None and line.item is not None:
            self.menu.emit(line.item, at)

    def _tell(self, index: QModelIndex, signal: object) -> None:
        line = self._rows_shown.line(index.row())
        if line is not None and line.item is not None:
            signal.emit(line.item)  # type: ignore[attr-defined]

    def _see(self) -> None:
        if self.hasFocus():
            self.seen.emit(self.visualRect(self.currentIndex()).center().y())
