"""The load of a day over its column: bars against the quota, and the figure. Pressed, it explains the round."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.agenda import Day
from reseau_desktop.pages.explained import Explained
from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import agenda, dates

SIDE = 6  # px


class DayLoad(Explained):
    """Of seven only one is reached by Tab: they all say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._day: Day | None = None
        super().__init__("round", "tiny", "text2", parent)

    def show_day(self, day: Day) -> None:
        self._day = day
        self.setText(f"{day.load}/{day.quota}")

    def set_tabbed(self, on: bool) -> None:
        """Whether Tab reaches it."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)

    def spoken(self) -> str:
        day = self._day
        if day is None:
            return ""
        return f"{dates.titled(dates.long_day(day.on))}, {agenda.quota(day.load, day.quota)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._day is None:
            return
        look, painter, day = theme(), QPainter(self), self._day
        width = painting.text_width(self.text(), "tiny")
        left, right = look.px(SIDE), self.width() - look.px(SIDE)
        top = (self.height() - look.px(16)) / 2
        figure = QRectF(right - width, top, width + 1, look.px(16))
        self.paint_words(painter, figure, self.text(), "tiny", "text2")
        room = right - width - look.px(8) - left
        bars = max(day.load, day.quota)
        wide = 13 if bars * look.px(16) <= room else max(3, int(room / max(1, bars) / look.scale) - 3)
        if bars * look.px(wide + 3) <= room + look.px(3):
            pieces.load_bars(painter, left, top + look.px(5), day.load, day.quota, (wide, 6))

    def focus_rect(self) -> QRect:
        return self.rect().adjusted(0, theme().px(4), 0, -theme().px(4))
