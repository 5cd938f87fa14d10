"""One day of the week: its date, its load against the quota, what falls on it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.insights.agenda import Day
from reseau_desktop.pages.agenda.day_load import DayLoad
from reseau_desktop.pages.agenda.tile import HEIGHT, NARROW, TALL, Tile
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.painting import Align, rounded
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import agenda, dates

HEAD, PAD, GAP, TOP = 67, 8, 6, 40  # px


class DayColumn(QWidget):
    """Days off are narrow and sunk. A double click on free ground plans a follow-up on that day."""

    asked = Signal(object)  # plan something on this day
    menu = Signal(object, QPoint)  # the day, a global point
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day: Day | None = None
        self._today = date.min
        self._last = self._tall = False
        self.tiles: list[Tile] = []
        self.load = DayLoad(self)
        self.load.asked.connect(self.guide_asked)
        self._column = vbox(self, margins=(PAD, HEAD + PAD, PAD, PAD), spacing=GAP)
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        theme().changed.connect(self._restyle)

    def show_day(self, day: Day, today: date, tiles: list[Tile], *, last: bool) -> None:
        """Show a day with these tiles, which replace what was there."""
        self.day, self._today, self._last = day, today, last
        for tile in self.tiles:
            self._column.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = tiles
        for place, tile in enumerate(tiles):
            tile.set_tall(self._tall)
            self._column.insertWidget(place, tile)
        on = dates.titled(dates.long_day(day.on))
        self.setAccessibleName(f"{on}, {agenda.quota(day.load, day.quota)}")
        self.load.show_day(day)
        self.load.setVisible(day.on >= today and not (day.off and not day.load))
        self.update()

    def set_width(self, width: float) -> None:
        """How wide its day is, in the design's pixels: narrow ones have tall tiles."""
        tall = width - 2 * PAD < NARROW
        if tall != self._tall:
            self._tall = tall
            for tile in self.tiles:
                tile.set_tall(tall)

    def _tile_height(self) -> int:
        return theme().px(TALL if self._tall else HEIGHT)

    def slot(self) -> QRectF:
        """Where a tile let go here would stand: under the last one."""
        px = theme().px
        top = px(HEAD + PAD) + len(self.tiles) * (self._tile_height() + px(GAP))
        return QRectF(px(PAD), top, self.width() - 2 * px(PAD), self._tile_height())

    def minimumSizeHint(self) -> QSize:
        px = theme().px
        count = max(1, len(self.tiles))
        return QSize(px(60), px(HEAD + 2 * PAD) + count * (self._tile_height() + px(GAP)))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.day is None:
            return
        painter, look, day = QPainter(self), theme(), self.day
        if day.off:
            painter.fillRect(self.rect(), look.colour("sunk"))
        painting.hairline(painter, 0, look.px(HEAD) - 1, self.width())
        if not self._last:
            painting.vertical_hairline(painter, self.width() - 1, 0, self.height())
        self._paint_date(painter)
        if day.off and not day.load:
            room = QRectF(look.px(10), look.px(TOP), self.width() - look.px(12), look.px(16))
            painting.text(painter, room, self.tr("day off"), "tiny", "text3")

    def _paint_date(self, painter: QPainter) -> None:
        assert self.day is not None
        look, day = theme(), self.day
        is_today, past = day.on == self._today, day.on < self._today
        left, line = float(look.px(10)), QRectF(look.px(10), look.px(10), look.px(60), look.px(24))
        name = dates.weekday_short(day.on)
        style, token = ("small-medium", "accent") if is_today else ("small", "text3" if past else "text2")
        left += painting.text(painter, line, name, style, token) + look.px(6 if self._tall else 8)
        number = str(day.on.day)
        if not is_today:
            room = QRectF(left, look.px(10), look.px(60), look.px(24))
            painting.text(painter, room, number, "subheading", "text3" if past else "text")
            return
        pill = QRectF(left, look.px(10), look.px(28), look.px(24))
        rounded(painter, pill, look.px(12), "accent")
        painting.text(painter, pill, number, "subheading", "on-accent", Align.AlignHCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_load()

    def _place_load(self) -> None:
        """28 high to hit, its line in the middle."""
        px = theme().px
        self.load.setGeometry(px(4), px(TOP - 6), max(0, self.width() - px(8)), px(28))

    def _restyle(self) -> None:
        self._place_load()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.day is not None and event.position().y() > theme().px(HEAD):
            self.asked.emit(self.day.on)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.day is not None:
            self.menu.emit(self.day.on, event.globalPos())
