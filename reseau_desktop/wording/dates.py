"""Dates and lengths of time as sentences and columns say them. Never the system's locale: our own words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Final

from reseau_desktop.network.dates import PartialDate
from reseau_desktop.wording.translation import translate

DAYS_UNTIL_MONTHS: Final = 120
DAYS_UNTIL_YEARS: Final = 730

_MONTHS: Final[tuple[Callable[[], str], ...]] = (
    lambda: translate("Dates", "January"),
    lambda: translate("Dates", "February"),
    lambda: translate("Dates", "March"),
    lambda: translate("Dates", "April"),
    lambda: translate("Dates", "May", "the whole word"),
    lambda: translate("Dates", "June"),
    lambda: translate("Dates", "July"),
    lambda: translate("Dates", "August"),
    lambda: translate("Dates", "September"),
    lambda: translate("Dates", "October"),
    lambda: translate("Dates", "November"),
    lambda: translate("Dates", "December"),
)
_SHORT_MONTHS: Final[tuple[Callable[[], str], ...]] = (
    lambda: translate("Dates", "Jan"),
    lambda: translate("Dates", "Feb"),
    lambda: translate("Dates", "Mar"),
    lambda: translate("Dates", "Apr"),
    lambda: translate("Dates", "May", "short, in a column"),
    lambda: translate("Dates", "Jun"),
    lambda: translate("Dates", "Jul"),
    lambda: translate("Dates", "Aug"),
    lambda: translate("Dates", "Sep"),
    lambda: translate("Dates", "Oct"),
    lambda: translate("Dates", "Nov"),
    lambda: translate("Dates", "Dec"),
)
_WEEKDAYS: Final[tuple[Callable[[], str], ...]] = (
    lambda: translate("Dates", "Monday"),
    lambda: translate("Dates", "Tuesday"),
    lambda: translate("Dates", "Wednesday"),
    lambda: translate("Dates", "Thursday"),
    lambda: translate("Dates", "Friday"),
    lambda: translate("Dates", "Saturday"),
    lambda: translate("Dates", "Sunday"),
)
_SHORT_WEEKDAYS: Final[tuple[Callable[[], str], ...]] = (
    lambda: translate("Dates", "Mon"),
    lambda: translate("Dates", "Tue"),
    lambda: translate("Dates", "Wed"),
    lambda: translate("Dates", "Thu"),
    lambda: translate("Dates", "Fri"),
    lambda: translate("Dates", "Sat"),
    lambda: translate("Dates", "Sun"),
)


def month_name(month: int) -> str:
    """November, for 11."""
    return _MONTHS[month - 1]()


def month_short(month: int) -> str:
    """Nov, for 11."""
    return _SHORT_MONTHS[month - 1]()


def titled(words: str) -> str:
    """Words that begin a line or a sentence, with a capital: French writes its days and months small."""
    return words[:1].upper() + words[1:]


def weekday(on: date | int) -> str:
    """Monday, of a date or a weekday (Monday 0)."""
    return _WEEKDAYS[on if isinstance(on, int) else on.weekday()]()


def weekday_short(on: date | int) -> str:
    """Mon, of a date or a weekday (Monday 0)."""
    return _SHORT_WEEKDAYS[on if isinstance(on, int) else on.weekday()]()


def day(on: date) -> str:
    """23 November."""
    return _day_month(on.day, on.month)


def short(on: date) -> str:
    """23 Nov, in columns."""
    pattern = translate("Dates", "{day} {month}", "a short month")
    return pattern.format(day=_number(on.day), month=month_short(on.month))


def weekday_day(on: date) -> str:
    """Mon 23, over a column of the agenda."""
    pattern = translate("Dates", "{weekday} {day}", "a short weekday and the day of the month")
    return pattern.format(weekday=weekday_short(on), day=on.day)


def long_day(on: date) -> str:
    """Monday 23 November."""
    pattern = translate("Dates", "{weekday} {day} {month}")
    return pattern.format(weekday=weekday(on), day=_number(on.day), month=month_name(on.month))


def full(on: date) -> str:
    """31 October 2026."""
    return _whole(on.day, on.month, on.year)


def long_full(on: date) -> str:
    """Sunday 22 November 2026."""
    pattern = translate("Dates", "{weekday} {day} {month} {year}")
    return pattern.format(weekday=weekday(on), day=_number(on.day), month=month_name(on.month), year=on.year)


def month_year(on: date) -> str:
    """November 2026."""
    return _month_year(on.month, on.year)


def near(on: date, today: date) -> str:
    """A day as one says it from today: today, tomorrow, yesterday, the weekday within the week, else the date."""
    away = (on - today).days
    if away == 0:
        return translate("Dates", "today")
    if away == 1:
        return translate("Dates", "tomorrow")
    if away == -1:
        return translate("Dates", "yesterday")
    if 1 < away < 7:
        return weekday(on)
    return in_year(on, today)


def exact(on: date, today: date) -> str:
    """A day that leaves no doubt: tomorrow, Tuesday 24 November; Monday 30 November; with its year when that is
    another one."""
    whole = long_day(on) if on.year == today.year else long_full(on)
    if (on - today).days == 1:
        return translate("Dates", "tomorrow, {day}").format(day=whole)
    return whole


def in_year(on: date, today: date) -> str:
    """23 November, with its year when that is another one."""
    return day(on) if on.year == today.year else full(on)


def day_month(day_of_month: int, month: int) -> str:
    """14 March, of no year."""
    return _day_month(day_of_month, month)


def partial(on: PartialDate) -> str:
    """A date that may lack its year or its day: 21 September 1987, 21 September, September 1987, 1987."""
    if on.month is None:
        return str(on.year)
    if on.day is None:
        return month_name(on.month) if on.year is None else _month_year(on.month, on.year)
    return _day_month(on.day, on.month) if on.year is None else _whole(on.day, on.month, on.year)


def span(first: date, last: date) -> str:
    """23 to 29 November 2026; the month and the year are said twice only where they differ."""
    if first == last:
        return full(first)
    if (first.year, first.month) == (last.year, last.month):
        start = _number(first.day)
    elif first.year == last.year:
        start = day(first)
    else:
        start = full(first)
    return translate("Dates", "{first} to {last}").format(first=start, last=full(last))


def ago(days: int) -> str:
    """The age of something: today, 23 days, 5 months, 3 years."""
    if days <= 0:
        return translate("Dates", "today")
    if days < DAYS_UNTIL_MONTHS:
        return length(days)
    if days < DAYS_UNTIL_YEARS:
        return translate("Dates", "%n months", "", round(days / 30.4375))
    return translate("Dates", "%n years", "", days // 365)


def length(days: int) -> str:
    """45 days."""
    return translate("Dates", "%n days", "", max(0, days))


def duration(minutes: int) -> str:
    """A length of time beside a figure: 40 min, 2 h, 1 h 20."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Dates", "{minutes} min").format(minutes=rest)
    if not rest:
        return translate("Dates", "{hours} h").format(hours=hours)
    return translate("Dates", "{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02d}")


def clock(at: time) -> str:
    """9:00, in columns."""
    return f"{at.hour}:{at.minute:02d}"


def clock_said(at: time) -> str:
    """The time as a sentence says it."""
    pattern = translate("Dates", "{hour}:{minute}", "a time in a sentence")
    return pattern.format(hour=at.hour, minute=f"{at.minute:02d}")


def _number(day_of_month: int) -> str:
    if day_of_month == 1:
        return translate("Dates", "1", "the first day of a month in a date, before its month: 1er in French")
    return str(day_of_month)


def _day_month(day_of_month: int, month: int) -> str:
    pattern = translate("Dates", "{day} {month}", "a whole month")
    return pattern.format(day=_number(day_of_month), month=month_name(month))


def _whole(day_of_month: int, month: int, year: int) -> str:
    pattern = translate("Dates", "{day} {month} {year}")
    return pattern.format(day=_number(day_of_month), month=month_name(month), year=year)


def _month_year(month: int, year: int) -> str:
    return translate("Dates", "{month} {year}").format(month=month_name(month), year=year)
