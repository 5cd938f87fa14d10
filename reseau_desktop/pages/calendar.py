"""The calendar of a date field or a dialog, in the tokens of the design."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QObject, QSize, Qt, Slot
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from reseau_desktop.widgets import fonts, icons
from reseau_desktop.widgets.theme import theme

ARROWS = {"qt_calendar_prevmonth": "left", "qt_calendar_nextmonth": "right"}
WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class CalendarDress(QObject):
    """Keeps a calendar's weekdays, days off and arrows in the theme in force: no red, no bevels."""

    def __init__(self, calendar: QCalendarWidget) -> None:
        super().__init__(calendar)
        self._calendar = calendar
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        theme().changed.connect(self.apply)
        self.apply()

    @Slot()
    def apply(self) -> None:
        look, calendar = theme(), self._calendar
        plain, header = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(look.colour("text"))
        header.setForeground(look.colour("text3"))
        header.setFont(fonts.style("small"))
        header.setBackground(look.colour("card"))
        calendar.setHeaderTextFormat(header)
        for day in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(day, plain)
        for day in WEEKEND:
            off = QTextCharFormat()
            off.setForeground(look.colour("text2"))
            calendar.setWeekdayTextFormat(day, off)
        side = look.px(16)
        for name, icon in ARROWS.items():
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icons.icon(icon, "text2"))
                button.setIconSize(QSize(side, side))
        calendar.setMinimumSize(look.px(280), look.px(236))


def dim_before(calendar: QCalendarWidget, last: date) -> None:
    """Days of this month that can no longer be chosen, up to `last`, stand back."""
    gone = QTextCharFormat()
    gone.setForeground(theme().colour("hair2"))
    for day in range(1, last.day + 1):
        calendar.setDateTextFormat(QDate(last.year, last.month, day), gone)
