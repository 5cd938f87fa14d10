"""Things that come back: a part of RFC 5545's RRULE that people mean.

Daily, weekly on some weekdays, monthly on a day or on "the first Monday", yearly; every so many, until a day or so many
times. A monthly day that a month lacks is its last day, as a birthday of 29 February falls on the 28th: nothing that
comes back stops in silence. `str()` writes just that in the words of the RFC, so that a calendar program agrees.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from itertools import count as numbers
from typing import Final

FIRST_YEAR, LAST_YEAR = 1900, 9999
MOST_TIMES = 9999
MOST_APART = 999
WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Frequency(StrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Anchor(StrEnum):
    """Where the next one is counted from: the calendar, or the day the last one was done."""

    CALENDAR = "calendar"
    COMPLETION = "completion"


class RuleProblem(StrEnum):
    """Why a rule cannot be kept."""

    NO_RULE = "no_rule"  # nothing that reads as one
    FREQUENCY = "frequency"
    UNKNOWN_PART = "unknown_part"  # a part that this programme does not know, or one said twice
    INTERVAL = "interval"
    COUNT = "count"
    UNTIL = "until"  # no date, or outside the calendar of 1900 to 9999
    TWO_ENDS = "two_ends"
    WEEKDAY = "weekday"
    DAY = "day"  # of a month that has no such day
    ENDS_BEFORE = "ends_before"  # before it began


class UnusableRule(ValueError):
    """A rule that cannot be kept: `problem`, and `value`, what stood there."""

    def __init__(self, problem: RuleProblem, value: str = "") -> None:
        super().__init__(f"{problem}: {value}")
        self.problem, self.value = problem, value


@dataclass(frozen=True, slots=True, order=True)
class Weekday:
    """A day of the week, Monday 0; `nth` of its month (1 first, −1 last), 0 for each of them."""

    nth: int
    day: int

    def __str__(self) -> str:
        return f"{self.nth or ''}{WEEKDAYS[self.day]}"

    def in_month(self, year: int, month: int) -> date | None:
        """That day in a month; None where it has no fifth one."""
        start, length = monthrange(year, month)
        first = (self.day - start) % 7 + 1
        day = first + 7 * (self.nth - 1)
        if self.nth < 0:
            day = first + 7 * ((length - first) // 7) + 7 * (self.nth + 1)
        return date(year, month, day) if 1 <= day <= length else None


@dataclass(frozen=True, slots=True)
class Rule:
    """Every `interval` periods. `weekdays` are those of a week, or the nth of a month; `month_day` is 1 to 31, 31 being
    the last of each month; `month` is that of a year. It ends after `count` times, or with the day `until`, or never."""

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[Weekday, ...] = ()
    month_day: int | None = None
    month: int | None = None
    until: date | None = None
    count: int | None = None

    @staticmethod
    def parse(text: str) -> Rule:
        """The rule that a text says. Raises UnusableRule."""
        from reseau_desktop.network.recurrence_text import parsed

        return parsed(text)

    def __str__(self) -> str:
        from reseau_desktop.network.recurrence_text import written

        return written(self)

    def __post_init__(self) -> None:
        _check(self)

    def fixed(self, first: date) -> Rule:
        """The same with its day said: one that began on a Monday comes on Mondays wherever it is read."""
        match self.frequency:
            case Frequency.WEEKLY if not self.weekdays:
                return replace(self, weekdays=(Weekday(0, first.weekday()),))
            case Frequency.MONTHLY if not self.weekdays and self.month_day is None:
                return replace(self, month_day=first.day)
            case Frequency.YEARLY if not self.weekdays and self.month_day is None:
                day = 31 if (first.month, first.day) == (2, 29) else first.day
                return replace(self, month=first.month, month_day=day)
            case Frequency.YEARLY if self.month is None:
                return replace(self, month=first.month)
        return self

    def next_after(self, first: date, previous: date) -> date | None:
        """The first occurrence after `previous` of what began on `first`; None when it has ended, or the calendar.

        `first` itself counts as the first time, whatever its day.
        """
        if previous < first:
            return first
        if self.count is not None:
            return self._counted(first, previous)
        found = next(self._from(first, previous), None)
        return None if found is None or self._ended(found) else found

    def _counted(self, first: date, previous: date) -> date | None:
        for number, found in enumerate(self._from(first, first), start=2):
            if self.count is None or number > self.count:
                return None
            if found > previous:
                return found
        return None

    def times_until(self, first: date, day: date) -> int:
        """How many times it has come from `first` to a day, both counted."""
        if day < first:
            return 0
        found = 1
        for on in self._from(first, first):
            if on > day or self._ended(on) or found == self.count or found >= MOST_TIMES:
                break
            found += 1
        return found

    def after_completion(self, done: date, times: int) -> date | None:
        """The next one where the last was done on `done` and it has come `times` times so far; None when it has ended."""
        if self.count is not None and times >= self.count:
            return None
        found = self._onward(done)
        return None if found is None or self._ended(found) else found

    def _onward(self, day: date) -> date | None:
        """A whole interval on; where weekdays are said, the first of them in the week that is then."""
        try:
            match self.frequency:
                case Frequency.DAILY:
                    return day + timedelta(days=self.interval)
                case Frequency.WEEKLY:
                    wanted = {one.day for one in self.weekdays}
                    found = day + timedelta(weeks=self.interval)
                    if wanted and found.weekday() not in wanted:
                        found -= timedelta(days=found.weekday())
                        found += timedelta(days=min(wanted))
                    return max(found, day + timedelta(days=1))
                case Frequency.MONTHLY:
                    return _months_on(day, self.interval)
            return _months_on(day, 12 * self.interval)
        except OverflowError:
            return None

    def _ended(self, day: date) -> bool:
        return day.year > LAST_YEAR or (self.until is not None and day > self.until)

    def _from(self, first: date, after: date) -> Iterator[date]:
        """The occurrences after a day (and after `first`), to the end of the calendar."""
        for period in numbers(self._periods(first, after)):
            try:
                days = self._in_period(first, period)
            except (OverflowError, ValueError):
                return
            for day in days:
                if day > after and day > first:
                    yield day

    def _periods(self, first: date, day: date) -> int:
        """A period from which to look for what comes after a day: not after the one that holds it."""
        apart = {
            Frequency.DAILY: (day - first).days,
            Frequency.WEEKLY: (day - first).days // 7,
            Frequency.MONTHLY: (day.year - first.year) * 12 + day.month - first.month,
            Frequency.YEARLY: day.year - first.year,
        }[self.frequency]
        return max(0, apart // self.interval - 1)

    def _in_period(self, first: date, number: int) -> list[date]:
        """The days of the period so many intervals after the one of `first`, ascending. Raises past the calendar."""
        on = number * self.interval
        if self.frequency is Frequency.DAILY:
            return [first + timedelta(days=on)]
        rule = self.fixed(first)
        if self.frequency is Frequency.WEEKLY:
            monday = first - timedelta(days=first.weekday()) + timedelta(weeks=on)
            return [monday + timedelta(days=day.day) for day in sorted(rule.weekdays)]
        month = first.year * 12 + first.month - 1 + on
        year, month = divmod(month, 12)
        if self.frequency is Frequency.YEARLY:
            year, month = first.year + on, (rule.month or first.month) - 1
        if year > LAST_YEAR:
            raise OverflowError(year)
        if rule.month_day is not None:
            return [date(year, month + 1, min(rule.month_day, monthrange(year, month + 1)[1]))]
        return sorted({day for one in rule.weekdays if (day := one.in_month(year, month + 1)) is not None})


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > LAST_YEAR:
        raise OverflowError(year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _check(rule: Rule) -> None:
    """Raise UnusableRule for one that means nothing."""
    if not 1 <= rule.interval <= MOST_APART:
        raise UnusableRule(RuleProblem.INTERVAL, str(rule.interval))
    if rule.count is not None and not 1 <= rule.count <= MOST_TIMES:
        raise UnusableRule(RuleProblem.COUNT, str(rule.count))
    if rule.count is not None and rule.until is not None:
        raise UnusableRule(RuleProblem.TWO_ENDS)
    if rule.until is not None and not FIRST_YEAR <= rule.until.year <= LAST_YEAR:
        raise UnusableRule(RuleProblem.UNTIL, rule.until.isoformat())
    in_month = rule.frequency in (Frequency.MONTHLY, Frequency.YEARLY)
    for day in rule.weekdays:
        within = 1 <= abs(day.nth) <= 5 if in_month else day.nth == 0
        if not within or not 0 <= day.day <= 6 or rule.frequency is Frequency.DAILY:
            raise UnusableRule(RuleProblem.WEEKDAY, f"{day.nth} {day.day}")
    if rule.month is not None and (rule.frequency is not Frequency.YEARLY or not 1 <= rule.month <= 12):
        raise UnusableRule(RuleProblem.DAY, str(rule.month))
    _check_day(rule, in_month)


def _check_day(rule: Rule, in_month: bool) -> None:
    day = rule.month_day
    if day is None:
        return
    if not in_month or rule.weekdays or not 1 <= day <= 31:
        raise UnusableRule(RuleProblem.DAY, str(day))
    if rule.frequency is Frequency.YEARLY:
        if rule.month is None:
            raise UnusableRule(RuleProblem.DAY, str(day))
        longest = monthrange(2000, rule.month)[1]
        if day > longest and day != 31:  # 31 is the last one of any month
            raise UnusableRule(RuleProblem.DAY, f"{day}/{rule.month}")
