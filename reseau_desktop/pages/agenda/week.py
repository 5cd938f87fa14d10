"""The week in seven columns: things can be carried to another day, by the pointer or by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.agenda import Agenda, Day, Item
from reseau_desktop.insights.month import Window
from reseau_desktop.pages.agenda import item_words, steps
from reseau_desktop.pages.agenda.day_column import DayColumn
from reseau_desktop.pages.agenda.tile import Tile, paint_tile
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates

LEAST_HEIGHT, RADIUS = 338, 10  # px
OFF_SHARE = 0.62  # of the width of a working day


class WeekGrid(QWidget):
    """One tab stop, and one for the load of its days; the arrows walk over things, with Shift they move the selected one.

    `moved` brings a thing and its new day; `wanted` a tile and open | menu, with a global point or None.
    """

    moved = Signal(object, object)
    wanted = Signal(object, str, object)
    planned = Signal(object)  # plan something on this day
    day_menu = Signal(object, QPoint)
    selected = Signal()
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._current: Tile | None = None
        self._lifted: Tile | None = None
        self.keys: Callable[[QKeyEvent], bool] = lambda _event: False
        self.window_of: Callable[[Item], Window | None] = lambda _item: None  # where a promise may fall
        self._columns = [DayColumn(self) for _ in range(7)]
        for column in self._columns:
            column.asked.connect(self.planned)
            column.menu.connect(self.day_menu)
            column.guide_asked.connect(self.guide_asked)
        self._cover = _Cover(self)
        theme().changed.connect(self.updateGeometry)

    # -- showing

    def show_days(self, found: Agenda, today: date) -> None:
        """Show seven days; the selection stays on the same thing where it is still there."""
        was = item_words.key(self._current.item) if self._current else None
        day = self._current.on if self._current else None
        focused = self._current is not None and self._current.hasFocus()
        self._drop_nothing()
        self._today, self._current = today, None
        for place, (column, shown) in enumerate(zip(self._columns, found.days, strict=True)):
            tiles = [self._tile(item, shown, today) for item in shown.items]
            column.show_day(shown, today, tiles, last=place == 6)
        self._select_again(was, day)
        shown_loads = [column.load for column in self._columns if not column.load.isHidden()]
        for place, load in enumerate(shown_loads):
            load.set_tabbed(place == 0)
        if focused and self._current is not None:
            self._current.show()  # a layout shows it only later, and what is hidden takes no focus
            self._current.setFocus()
        self.updateGeometry()
        self._lay_out()

    def _tile(self, item: Item, day: Day, today: date) -> Tile:
        tile = Tile(item, item_words.words(item, today), day.on)
        tile.chosen.connect(lambda: self.select(tile))
        tile.opened.connect(lambda: self.wanted.emit(tile, "open", None))
        tile.menu.connect(lambda at: self.wanted.emit(tile, "menu", at))
        tile.lifted.connect(lambda _at: self._lift(tile))
        tile.carried.connect(self._carry)
        tile.dropped.connect(self._drop)
        return tile

    def _select_again(self, was: item_words.Key | None, day: date | None) -> None:
        tiles = self.tiles()
        same = next((tile for tile in tiles if item_words.key(tile.item) == was), None)
        if same is None:
            same = next((tile for tile in tiles if day is not None and tile.on >= day), None)
        if same is None:
            same = next((tile for tile in tiles if tile.on >= self._today), tiles[0] if tiles else None)
        self.select(same)

    def tiles(self) -> list[Tile]:
        """Every thing of the week, by day."""
        return [tile for column in self._columns for tile in column.tiles]

    def columns(self) -> list[DayColumn]:
        return list(self._columns)

    def current(self) -> Tile | None:
        return self._current

    def select(self, tile: Tile | None) -> None:
        if tile is not self._current:
            for changed, on in ((self._current, False), (tile, True)):
                if changed is not None:
                    changed.set_selected(on)
            self._current = tile
        self._cover.show_window(self.window_of(tile.item) if tile is not None else None, self._today)
        self.selected.emit()

    # -- laying out

    def sizeHint(self) -> QSize:
        high = max(
            [column.minimumSizeHint().height() for column in self._columns] + [theme().px(LEAST_HEIGHT)]
        )
        return QSize(theme().px(700), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(200), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        shares = [OFF_SHARE if column.day and column.day.off else 1.0 for column in self._columns]
        whole, left, done = self.width(), 0, 0.0
        before = self.sizeHint().height()
        for column in self._columns:  # of one height in the whole week
            column.set_width(whole / theme().scale / sum(shares))
        if self.sizeHint().height() != before:
            self.updateGeometry()
        for column, share in zip(self._columns, shares, strict=True):
            done += share
            right = round(whole * done / sum(shares))
            column.setGeometry(left, 0, right - left, self.height())
            left = right
        self._cover.setGeometry(self.rect())
        self._cover.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("card"))

    # -- carrying

    def _lift(self, tile: Tile) -> None:
        self._lifted = tile
        tile.set_away(True)
        self.setFocus()  # Esc comes here
        self.grabKeyboard()

    def _carry(self, at: QPoint) -> None:
        if self._lifted is not None:
            here = self.mapFromGlobal(at)
            target = self._target(here)
            self._cover.carry(self._lifted, here, target, self._said(target))

    def _target(self, at: QPoint) -> DayColumn | None:
        """The day under the pointer, if it is one to come and another one."""
        for column in self._columns:
            if column.geometry().contains(at) and column.day is not None and self._lifted is not None:
                other = column.day.on >= self._today and column.day.on != self._lifted.on
                return column if other else None
        return None

    def _said(self, target: DayColumn | None) -> str:
        assert self._lifted is not None
        start = dates.weekday(self._lifted.on)
        if target is None or target.day is None:
            return start
        return self.tr("{from_day} → {to_day}").format(from_day=start, to_day=dates.weekday(target.day.on))

    def _drop(self, at: QPoint) -> None:
        tile, target = self._lifted, self._target(self.mapFromGlobal(at))
        self._drop_nothing()
        if tile is not None and target is not None and target.day is not None:
            self.moved.emit(tile.item, target.day.on)

    def _drop_nothing(self) -> None:
        """End the drag; everything is where it was."""
        tile, self._lifted = self._lifted, None
        if tile is not None:
            self.releaseKeyboard()
            tile.set_away(False)
            tile.let_go()
            tile.setFocus()
        self._cover.clear()

    def carrying(self) -> bool:
        return self._lifted is not None

    # -- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._lifted is not None:
            if event.key() == Qt.Key.Key_Escape:
                self._drop_nothing()
            return
        if not self.key(event):
            super().keyPressEvent(event)

    def key(self, event: QKeyEvent) -> bool:
        """The arrows, then what the page does about the selected thing; False for what is neither."""
        step, held = steps.arrow(event), steps.held(event)
        if step is not None and held == Qt.KeyboardModifier.ShiftModifier:
            self._move_current(step)
            return True
        if step is not None and not held:
            self._walk(event.key())
            return True
        return self.keys(event)

    def _move_current(self, days: int) -> None:
        tile = self._current
        if tile is not None and item_words.movable(tile.item):
            to = tile.on + timedelta(days=days)
            if to >= self._today:
                self.moved.emit(tile.item, to)

    def _walk(self, key: int) -> None:
        tiles = self.tiles()
        if not tiles:
            return
        target = tiles[0]
        if self._current is not None:
            column = next(column for column in self._columns if self._current in column.tiles)
            place = column.tiles.index(self._current)
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                step = 1 if key == Qt.Key.Key_Down else -1
                target = column.tiles[max(0, min(len(column.tiles) - 1, place + step))]
            else:
                target = self._beside(column, place, 1 if key == Qt.Key.Key_Right else -1)
        self.select(target)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _beside(self, column: DayColumn, place: int, step: int) -> Tile:
        """The thing at the same height in the next day that holds something."""
        number = self._columns.index(column) + step
        while 0 <= number < len(self._columns):
            tiles = self._columns[number].tiles
            if tiles:
                return tiles[min(place, len(tiles) - 1)]
            number += step
        return column.tiles[place]

    def focus_current(self) -> None:
        if self._current is not None:
            self._current.setFocus(Qt.FocusReason.TabFocusReason)


class _Cover(QWidget):
    """Over the columns: the rounded outline, and what is being carried. It lets the pointer through."""

    def __init__(self, grid: WeekGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tile: Tile | None = None
        self._at = QPoint()
        self._target: DayColumn | None = None
        self._words = ""
        self._window: Window | None = None
        self._today = date.min
        theme().changed.connect(self.update)

    def show_window(self, found: Window | None, today: date) -> None:
        """The days where the selected promise may fall: a soft bar along the bottom."""
        if (found, today) != (self._window, self._today):
            self._window, self._today = found, today
            self.update()

    def carry(self, tile: Tile, at: QPoint, target: DayColumn | None, words: str) -> None:
        self._tile, self._at, self._target, self._words = tile, at, target, words
        self.update()

    def clear(self) -> None:
        self._tile = self._target = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(rect)
        inside.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(RADIUS), look.px(RADIUS))
        painter.fillPath(outside.subtracted(inside), look.colour("page"))
        rounded(painter, rect, look.px(RADIUS), None, "hair")
        if self._window is not None:
            self._paint_window(painter, self._window)
        if self._target is not None:
            slot = self._target.slot().translated(self._target.x(), 0)
            rounded(painter, slot, look.px(8), "accent-soft", "accent", 1.5, dashed=True)
        if self._tile is not None:
            size = QSize(self._tile.width() - look.px(14), self._tile.height())
            place = QRect(self._at - QPoint(size.width() // 2, size.height() // 2), size)
            paint_tile(painter, QRectF(place), self._tile.words, self._words, selected=True)

    def _paint_window(self, painter: QPainter, found: Window) -> None:
        """Ahead in the accent's own pale, behind in grey; the due day has its mark."""
        look = theme()
        for column in self._grid.columns():
            if column.day is None or not found.first <= column.day.on <= found.last:
                continue
            room = column.geometry()
            left = room.left() + (look.px(8) if column.day.on == found.first else 0)
            right = room.right() + 1 - (look.px(8) if column.day.on == found.last else 0)
            top = self.height() - look.px(8)
            token = "accent-line" if column.day.on >= self._today else "hair2"
            painter.fillRect(QRectF(left, top, right - left, look.px(4)), look.colour(token))
            if column.day.on == found.due:
                mark = QRectF(room.center().x() - 1, top - look.px(3), look.px(2), look.px(10))
                painter.fillRect(mark, look.colour("accent"))
