"""When to be reminded again: tomorrow, a light day, next week, in a month, or a day one picks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.snoozing import snooze_days
from reseau_desktop.pages.pick_day import PickDay
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.wording import agenda, dates

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

Snooze = Callable[[date, bool], object]  # the day, and whether it was proposed as a light one


class SnoozeMenu(PopupMenu):
    """Each entry names its day. `keys` are those that open the calendar at once ("Shift+S")."""

    def __init__(
        self, store: Store, clock: Clock, snooze: Snooze, parent: QWidget | None = None, *, keys: str = ""
    ) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Snooze"))
        self._snooze = snooze
        today = clock.today()
        days = snooze_days(store, today)
        if days.tomorrow_off:
            tomorrow = self.tr("Tomorrow, a day off")
        else:
            tomorrow = self.tr("Tomorrow, a light day") if days.tomorrow_light else self.tr("Tomorrow")
        self._add(tomorrow, dates.weekday_day(days.tomorrow), days.tomorrow, days.tomorrow_light)
        if days.light != days.tomorrow:
            self._add(agenda.light_day(days.light), dates.weekday_day(days.light), days.light, True)
        if days.next_week not in (days.light, days.tomorrow):
            self._add(self.tr("Next week"), dates.weekday_day(days.next_week), days.next_week)
        self._add(self.tr("In a month"), dates.short(days.month), days.month)
        pick = self.addAction(self.tr("Pick a date") + (f"\t{keys}" if keys else ""))
        pick.triggered.connect(lambda: pick_snooze(clock, snooze, parent))

    def _add(self, words: str, beside: str, day: date, light: bool = False) -> QAction:
        action = self.addAction(f"{words}\t{beside}")
        action.triggered.connect(lambda: self._snooze(day, light))
        return action


def pick_snooze(clock: Clock, snooze: Snooze, parent: QWidget | None) -> PickDay:
    """The calendar; the day picked is the day of the reminder."""
    from PySide6.QtCore import QCoreApplication

    translate = QCoreApplication.translate
    dialog = PickDay(
        translate("SnoozeMenu", "Remind again on"),
        translate("SnoozeMenu", "Snooze"),
        clock.today(),
        parent=parent,
    )
    dialog.picked.connect(lambda day: snooze(day, False))
    dialog.open()
    return dialog
