"""Twelve weeks as bars: what is planned, what of it comes late, the room of the quota, the time there is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reseau_desktop.insights.plan_ahead import WeekAhead
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.painting import Align, rounded
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import ahead, dates

HIGH, TOP, FOOT, SIDE, MOST_WIDE = 320, 26, 40, 4, 46  # px


class WeeksChart(QWidget):
    """One tab stop: the arrows walk over weeks, Enter or a press opens one."""

    opened = Signal(object)  # its Monday

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: Sequence[WeekAhead] = ()
        self._before: Sequence[WeekAhead] = ()
        self._today = date.min
        self._current = 0
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_weeks(self, weeks: Sequence[WeekAhead], before: Sequence[WeekAhead], today: date) -> None:
        """`before` are the same weeks with the quota in force: marked where they differ."""
        self._weeks, self._before, self._today = weeks, before, today
        self._current = min(self._current, max(0, len(weeks) - 1))
        self._say()
        self.update()

    def _say(self) -> None:
        if self._weeks:
            self.setAccessibleName(ahead.week(self._weeks[self._current], self._today))
            self.setAccessibleDescription(ahead.summary(self._weeks))

    def sizeHint(self) -> QSize:
        return QSize(theme().px(560), theme().px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(280), theme().px(HIGH))

    def focus_radius(self) -> float:
        return float(theme().px(8))

    # -- looks

    def _slot(self, number: int) -> QRectF:
        px, count = theme().px, max(1, len(self._weeks))
        wide = (self.width() - 2 * px(SIDE)) / count
        return QRectF(px(SIDE) + number * wide, px(TOP), wide, self.height() - px(TOP + FOOT))

    def _most(self) -> float:
        """Contacts at the top of the chart."""
        return max(
            [4.0] + [max(one.planned, one.quota, self._allowed(one)) for one in (*self._weeks, *self._before)]
        )

    @staticmethod
    def _allowed(one: WeekAhead) -> float:
        """Contacts that the weekly time allows."""
        return one.budget_minutes * one.planned / one.minutes if one.minutes else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._weeks:
            return
        painter, look = QPainter(self), theme()
        base, most = self.height() - look.px(FOOT), self._most()
        for number, one in enumerate(self._weeks):
            self._paint_week(painter, number, one, most)
        painting.hairline(painter, 0, base, self.width(), "ctl")
        self._paint_time(painter, most)
        for number, one in enumerate(self._weeks):
            self._paint_count(painter, number, one, most)

    def _paint_count(self, painter: QPainter, number: int, one: WeekAhead, most: float) -> None:
        """Over its bar, on a ground of its own where a line passes."""
        look, slot = theme(), self._slot(number)
        words = str(one.planned)
        width = painting.text_width(words, "small-medium") + look.px(10)
        top = slot.bottom() - one.planned * slot.height() / most - look.px(20)
        room = QRectF(slot.center().x() - width / 2, top, width, look.px(16))
        rounded(painter, room, look.px(4), "page")
        painting.text(painter, room, words, "small-medium", "text", Align.AlignHCenter)

    def _paint_week(self, painter: QPainter, number: int, one: WeekAhead, most: float) -> None:
        look, slot = theme(), self._slot(number)
        unit = slot.height() / most
        wide = min(look.px(MOST_WIDE), slot.width() - look.px(8))
        left, base = slot.center().x() - wide / 2, slot.bottom()
        if number in (self._current if self.hasFocus() else -1, self._hovered):
            rounded(painter, QRectF(slot.x(), 0, slot.width(), self.height()), look.px(6), "hover")
        rounded(painter, QRectF(left, base - one.quota * unit, wide, one.quota * unit), 2, "press")
        high, late = one.planned * unit, one.late * unit
        if high:
            rounded(painter, QRectF(left, base - high, wide, high), 2, "accent")
        if late:
            rounded(painter, QRectF(left, base - high, wide, late), 2, "warn")
        if self._before and self._before[number].planned != one.planned:
            was = base - self._before[number].planned * unit
            painter.fillRect(QRectF(left - look.px(3), was - 1, wide + look.px(6), 2), look.colour("text"))
        self._paint_date(painter, slot, number, one)

    def _paint_date(self, painter: QPainter, slot: QRectF, number: int, one: WeekAhead) -> None:
        look = theme()
        room = QRectF(slot.x(), slot.bottom() + look.px(5), slot.width(), look.px(16))
        token = "accent" if number == 0 else "text2"
        painting.text(painter, room, str(one.first.day), "tiny", token, Align.AlignHCenter)
        before = self._weeks[number - 1].first.month if number else 0
        if one.first.month != before:
            month = QRectF(slot.x(), room.bottom(), slot.width(), look.px(16))
            painting.text(
                painter, month, dates.month_short(one.first.month), "caption", "text3", Align.AlignHCenter
            )

    def _paint_time(self, painter: QPainter, most: float) -> None:
        """A dashed line: what the weekly time allows."""
        one = next((week for week in self._weeks if week.minutes), None)
        if one is None:
            return
        look = theme()
        y = round(self.height() - look.px(FOOT) - self._slot(0).height() * self._allowed(one) / most) + 0.5
        pen = QPen(look.colour("text2"), 1.0)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLine(0, int(y), self.width(), int(y))
        words = self.tr("{time} a week").format(time=dates.duration(one.budget_minutes))
        width = painting.text_width(words, "tiny")
        room = QRectF(self.width() - width - look.px(4), y - look.px(18), width + 2, look.px(16))
        rounded(painter, room.adjusted(-look.px(4), 0, look.px(2), 0), 3, "page")
        painting.text(painter, room, words, "tiny", "text2")

    # -- pointer and keyboard

    def _at(self, x: float) -> int:
        return next(
            (n for n in range(len(self._weeks)) if self._slot(n).left() <= x < self._slot(n).right()), -1
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().x())
        if found != self._hovered:
            self._hovered = found
            self.update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().x())
        if found >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = found
            self._say()
            self.opened.emit(self._weeks[found].first)

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._at(event.pos().x())
            words = ahead.week(self._weeks[found], self._today) if found >= 0 else ""
            QToolTip.showText(event.globalPos(), tooltip(words), self)
            return True
        return super().event(event)  # type: ignore[arg-type]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._weeks:
            self._current = max(0, min(len(self._weeks) - 1, self._current + step))
            self._say()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._weeks:
            self.opened.emit(self._weeks[self._current].first)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
