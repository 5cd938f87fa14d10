"""Days off: those of the week, the public holidays of a country, holidays of one's own.

Public holidays are computed by the library `holidays`, loaded when a country was chosen and asked for, a year at a time;
nothing of them is stored.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.settings import settings
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = {"en": "en_US"}  # as the library calls them
YEARS_AHEAD = 12  # further on, no parliament has decided yet


class OffKind(StrEnum):
    """Why a day is off, the strongest reason first."""

    OWN = "own"
    PUBLIC = "public"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True)
class OffDay:
    """A day off and its name; a day of the week has none."""

    on: date
    kind: OffKind
    name: str = ""


@dataclass(frozen=True, slots=True)
class OwnHoliday:
    """Holidays of one's own, both days included."""

    id: int
    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days off of one network; `ordinal in calendar` asks for a day by date.toordinal.

    `_public` keeps the years that were asked for.
    """

    weekdays: frozenset[int]
    own: tuple[OwnHoliday, ...]
    country: str
    region: str
    until: int  # the last year whose public holidays are asked for
    _public: dict[tuple[int, str], Mapping[date, str]] = field(default_factory=dict)
    _starts: tuple[int, ...] = ()

    def __contains__(self, ordinal: object) -> bool:
        if not isinstance(ordinal, int):
            return False
        if (ordinal + 6) % 7 in self.weekdays or self.holiday_of_own(ordinal) is not None:
            return True
        return bool(self.country) and date.fromordinal(ordinal) in self._of_year(
            date.fromordinal(ordinal).year, ""
        )

    def holiday_of_own(self, ordinal: int) -> OwnHoliday | None:
        """The holiday of one's own that holds a day. Ranges are few, and may lie in one another."""
        for holiday in self.own[: bisect_right(self._starts, ordinal)]:
            if holiday.last.toordinal() >= ordinal:
                return holiday
        return None

    def why(self, day: date, language: str = "") -> OffDay | None:
        """Why a day is off; None for a working day. The names of public holidays are in `language` where known."""
        if (own := self.holiday_of_own(day.toordinal())) is not None:
            return OffDay(day, OffKind.OWN, own.name)
        if self.country and (name := self._of_year(day.year, language).get(day)):
            return OffDay(day, OffKind.PUBLIC, name)
        return OffDay(day, OffKind.WEEKLY) if day.weekday() in self.weekdays else None

    def _of_year(self, year: int, language: str) -> Mapping[date, str]:
        if year > self.until:
            return {}
        found = self._public.get((year, language))
        if found is None:
            found = self._public[year, language] = _public(self.country, self.region, year, language)
        return found


def calendar(store: Store, today: date) -> Calendar:
    """The days off of this network."""

    def ask() -> Calendar:
        chosen, own = settings(store), own_holidays(store)
        return Calendar(
            chosen.days_off,
            own,
            chosen.country,
            chosen.subdivision,
            today.year + YEARS_AHEAD,
            _starts=tuple(holiday.first.toordinal() for holiday in own),
        )

    return kept(store, ("days_off", today.year), ask)


def is_off(store: Store, day: date) -> bool:
    """Whether nothing is asked on a day: one of the week, a public holiday, a holiday of one's own."""
    return day.toordinal() in calendar(store, day)


def off_days(store: Store, first: date, last: date, language: str = "") -> dict[date, OffDay]:
    """The days off from one day to another, both included, each with why; public holidays named in `language`."""
    known = calendar(store, first)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day: why for day in days if (why := known.why(day, language)) is not None}


def next_working(store: Store, day: date) -> date:
    """The day itself, or the first working day after it; the day itself where a year brings none."""
    known = calendar(store, day)
    for ordinal in range(day.toordinal(), min(day.toordinal() + 366, date.max.toordinal())):
        if ordinal not in known:
            return date.fromordinal(ordinal)
    return day


def own_holidays(store: Store) -> tuple[OwnHoliday, ...]:
    """Holidays of one's own, the earliest first."""

    def ask() -> tuple[OwnHoliday, ...]:
        return tuple(
            OwnHoliday(int(identity), date.fromisoformat(first), date.fromisoformat(last), str(name))
            for identity, first, last, name in store.rows(
                "SELECT id, first, last, name FROM day_off ORDER BY first, last, id"
            )
        )

    return kept(store, "own_holidays", ask)


def _public(code: str, region: str, year: int, language: str) -> Mapping[date, str]:
    """The public holidays of one year; none for a country nobody knows, those of the whole country for such a region."""
    from holidays import country_holidays

    written = LANGUAGES.get(language, language) or None
    for part in (region, ""):
        try:
            return dict(country_holidays(code, part or None, years=year, language=written, expand=False))
        except (NotImplementedError, AttributeError):
            continue
    return {}
