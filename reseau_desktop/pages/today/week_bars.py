"""The load of a week: a bar a contact, a column a day; what is over the quota in another colour."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reseau_desktop.insights.agenda import Day
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.painting import Align, rounded
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import agenda, dates

BAR, HIGH, GAP, ROOM, LABEL = 26, 11, 3, 62, 20  # px
MOST = 4  # bars; beyond, the number stands beside the day


class WeekBars(QWidget):
    """The working days of a week and any day off that holds something."""

    day_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: list[Day] = []
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().changed.connect(self._restyle)

    def show_days(self, days: Sequence[Day], today: date) -> None:
        self._days = [day for day in days if not day.off or day.load]
        self._today = today
        self.setAccessibleName(
            ", ".join(f"{dates.weekday(day.on)} {agenda.quota(day.load, day.quota)}" for day in self._days)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(ROOM + LABEL))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        for number, day in enumerate(self._days):
            left, width = self._column(number)
            bar = min(look.px(BAR), width - look.px(4))
            x = left + (width - bar) / 2
            is_today = day.on == self._today
            for n in range(min(day.load, MOST)):
                token = "warn" if n >= day.quota else "accent" if is_today else "accent-line"
                y = look.px(ROOM) - look.px(HIGH) - n * (look.px(HIGH) + look.px(GAP))
                rounded(painter, QRectF(x, y, bar, look.px(HIGH)), look.px(3), token)
            token, style = ("accent", "caption") if is_today else ("text2", "tiny")
            room = QRectF(left, look.px(ROOM + LABEL - 14), width, look.px(14))
            label = dates.weekday_short(day.on)
            if day.load > MOST:
                label = f"{label} {day.load}"
            painting.text(painter, room, label, style, token, Align.AlignHCenter)

    def _column(self, number: int) -> tuple[float, float]:
        width = self.width() / max(1, len(self._days))
        return number * width, width

    def _day_at(self, x: float) -> Day | None:
        if not self._days or self.width() <= 0:
            return None
        place = int(x / (self.width() / len(self._days)))
        return self._days[place] if 0 <= place < len(self._days) else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().x())
        if day is not None:
            self.day_clicked.emit(day.on)

    def event(self, event: object) -> bool:  # type: ignore[override]
        if isinstance(event, QHelpEvent):
            day = self._day_at(event.pos().x())
            if day is not None:
                on = dates.titled(dates.long_day(day.on))
                words = f"{on}, {agenda.quota(day.load, day.quota)}"
                QToolTip.showText(event.globalPos(), tooltip(words), self)
            return True
        return super().event(event)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
