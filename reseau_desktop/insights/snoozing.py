"""When to be reminded again: the days that a snooze proposes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.agenda import Day
from reseau_desktop.insights.agenda import week as days_of_week
from reseau_desktop.insights.days_off import next_working
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class SnoozeDays:
    """`light` is the least loaded working day of what is left of this week, else of the next one; `tomorrow_light` says
    that it is tomorrow itself. `tomorrow` is the next day whatever it is; `tomorrow_off` says that it is a day off."""

    tomorrow: date
    light: date
    tomorrow_light: bool
    tomorrow_off: bool
    next_week: date
    month: date


def snooze_days(store: Store, today: date) -> SnoozeDays:
    """Tomorrow, the lightest day, the first working day of next week, the working day a month from today."""
    days = days_of_week(store, today, today + timedelta(days=1), 14)
    monday = today + timedelta(days=7 - today.weekday())
    ours = [day for day in days if day.on < monday]
    following = [day for day in days if monday <= day.on < monday + timedelta(days=7)]
    week = next((some for some in (ours, following) if not all(day.off for day in some)), days)
    light = _lightest(week).on
    tomorrow = today + timedelta(days=1)
    return SnoozeDays(
        tomorrow,
        light,
        light == tomorrow and not days[0].off,
        days[0].off,
        next_working(store, monday),
        next_working(store, _month_on(today)),
    )


def lightest(store: Store, today: date) -> date:
    """The least loaded working day of the coming seven, tomorrow included; ties to the earlier."""
    return _lightest(days_of_week(store, today, today + timedelta(days=1), 7)).on


def _lightest(days: list[Day] | tuple[Day, ...]) -> Day:
    return min(days, key=lambda day: (day.off, day.load, day.on))


def _month_on(today: date) -> date:
    year, month = (today.year + 1, 1) if today.month == 12 else (today.year, today.month + 1)
    following = date(year + month // 12, month % 12 + 1, 1)
    return min(date(year, month, 1) + timedelta(days=today.day - 1), following - timedelta(days=1))
