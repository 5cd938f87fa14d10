"""Dates as people know them: sometimes without their year, sometimes without their day (method, section 3)."""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_ISO = re.compile(
    r"(?:(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?|--(?P<m>\d{2})(?:-(?P<d>\d{2}))?)"
)
_LONGEST_GAP = timedelta(days=2)  # whole days were skipped when islands crossed the date line


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date that may lack its year (age unknown), its day, or its month and day.

    Raises ValueError for what no calendar holds: a day without month, 30 February, nothing at all.
    29 February without a year is possible.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year is None and self.month is None:
            raise ValueError("a partial date has a year or a month")
        if self.day is not None and self.month is None:
            raise ValueError("a day needs its month")
        leap_year = 2000
        date(
            leap_year if self.year is None else self.year,
            1 if self.month is None else self.month,
            1 if self.day is None else self.day,
        )

    @classmethod
    def parse(cls, iso: str) -> PartialDate:
        """Read 1987-09-21, 1987-09, 1987, --09-21 or --09; ValueError for anything else."""
        found = _ISO.fullmatch(iso) if iso.isascii() else None
        if found is None:
            raise ValueError(f"not a partial date: {iso!r}")
        year, month, day = found["year"], found["month"] or found["m"], found["day"] or found["d"]
        return cls(
            None if year is None else int(year),
            None if month is None else int(month),
            None if day is None else int(day),
        )

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The partial date that lacks nothing."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        start = "-" if self.year is None else f"{self.year:04}"
        month = "" if self.month is None else f"-{self.month:02}"
        day = "" if self.day is None else f"-{self.day:02}"
        return start + month + day

    @property
    def whole(self) -> date | None:
        """The calendar date, when nothing is missing."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def sort_key(self) -> tuple[bool, int, int, int]:
        """Known years first, in order; a missing part comes before a known one."""
        return self.year is None, self.year or 0, self.month or 0, self.day or 0


def in_year(on: PartialDate, year: int) -> date | None:
    """The day `on` falls on in `year`: 29 February falls on the 28th in common years. None without month and day."""
    if on.month is None or on.day is None or not 1 <= year <= 9999:
        return None
    day = 28 if (on.month, on.day) == (2, 29) and not isleap(year) else on.day
    return date(year, on.month, day)


def next_occurrence(on: PartialDate, today: date) -> date | None:
    """The next time this date comes by itself, today included; None without month and day.

    Nothing recurs before its own year, nor after the last year of the calendar.
    """
    first = max(today.year, on.year or 1)
    for year in (first, first + 1):
        day = in_year(on, year)
        if day is not None and day >= today:
            return day
    return None


def occurrences(on: PartialDate, first: date, last: date) -> Iterator[date]:
    """Each time this date comes from `first` to `last`, both included."""
    day = next_occurrence(on, first)
    while day is not None and day <= last:
        yield day
        day = next_occurrence(on, day + timedelta(days=1)) if day < date.max else None


def age_on(born: PartialDate, day: date) -> int | None:
    """Whole years completed on `day`; None while the year or the day is unknown, or before the birth."""
    birthday = in_year(born, day.year)
    if born.year is None or birthday is None:
        return None
    age = day.year - born.year - (day < birthday)
    return age if age >= 0 else None


def add_months(day: date, months: int) -> date:
    """The same day `months` later (earlier when negative), or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def wall_clock(day: date, at: time, zone: tzinfo) -> datetime:
    """The instant at which clocks of `zone` show `at` on `day` (method, section 3).

    A time that a spring change skips moves to the first valid minute after it; one that an autumn change
    repeats is its first occurrence, so that a reminder fires once.
    """
    wanted = datetime.combine(day, at.replace(tzinfo=None, fold=0))
    moved = wanted
    while not _exists(moved, zone):
        moved = moved.replace(second=0, microsecond=0) + timedelta(minutes=1)
        if moved - wanted > _LONGEST_GAP:
            raise ValueError(f"no valid time after {wanted} in {zone}")
    return moved.replace(tzinfo=zone)


def _exists(local: datetime, zone: tzinfo) -> bool:
    there_and_back = local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
    return there_and_back.replace(tzinfo=None, fold=0) == local
