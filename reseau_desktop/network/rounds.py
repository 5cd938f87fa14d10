"""The round: a balanced agenda of cadence follow-ups, the same for the same facts (method, section 12)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from math import ceil, floor, log2
from typing import Final

from .warmth import Kind

QUOTA: Final = 3
DAYS_OFF: Final = frozenset({5, 6})  # date.weekday()
SNOOZE_STRETCH: Final = 1.15
MOST_STRETCH: Final = 2.0
SNOOZES_BEFORE_ASKING: Final = 3
FURTHEST: Final = 20 * 366  # days ahead that are balanced
CHANNELS: Final = {1: Kind.MESSAGE, 2: Kind.CALL, 3: Kind.VIDEO, 4: Kind.MEETING}
_LAST_DAY: Final = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Promised:
    """A cadence follow-up to place.

    `ring` is its layer's position, `cadence` in days, `lateness` is λ or what stands for it with no interaction
    (cadence.order_lateness); `snoozes` are the consecutive ones.
    """

    contact: int
    ring: int
    due: date
    cadence: int
    lateness: float
    snoozes: int = 0
    snoozed_until: date | None = None


def rung(lateness: float | None) -> int:
    """The step of the channel ladder, 1 to 4, after a silence of λ cadences: min(4, 1 + floor(log2(max(1, λ))))."""
    return min(4, 1 + floor(log2(max(1.0, lateness or 0.0))))


def stretched(cadence: int, snoozes: int) -> float:
    """The T from which the round computes a window: 1.15 times longer a snooze, at most twice; in days."""
    return float(cadence * min(MOST_STRETCH, SNOOZE_STRETCH ** min(snoozes, 10)))


def asks_about_layer(snoozes: int) -> bool:
    """Whether this snooze in a row, the third, asks if the layer is still right."""
    return snoozes >= SNOOZES_BEFORE_ASKING


def window(due: date, cadence: int, snoozes: int = 0) -> tuple[date, date]:
    """The first and the last whole day of [due − 0.1T, due + 0.2T]."""
    first, last = _window(due.toordinal(), cadence, snoozes)
    return date.fromordinal(max(1, first)), date.fromordinal(min(_LAST_DAY, last))


def plan(
    promised: Iterable[Promised],
    busy: Mapping[date, int],
    today: date,
    quota: int = QUOTA,
    days_off: Collection[int] = DAYS_OFF,
    holidays: Container[int] = frozenset(),
) -> dict[int, date]:
    """The day of each contact's follow-up. `busy` counts explicit follow-ups a day, `days_off` are weekdays (Monday 0), `holidays`
    other days off, by date.toordinal.

    Inner layers first, each goes to the least loaded working day of its window from today on, ties to the day
    nearest to due, then the earlier. Then what is past its window, inner layers first and the latest, goes to the
    first working days with room. A snoozed one is never planned before its day. Twenty years ahead nothing is balanced:
    such a one stands on its due day.
    """
    if set(days_off) >= set(range(7)):
        return {}
    week = _Days(busy, today, quota, days_off, holidays)
    horizon = today.toordinal() + FURTHEST
    planned: dict[int, date] = {}
    missed: list[tuple[Promised, int]] = []
    for item in sorted(promised, key=lambda p: (p.ring, p.due, p.contact)):
        first, last = _window(item.due.toordinal(), item.cadence, item.snoozes)
        earliest = max(today, item.snoozed_until or today).toordinal()
        if max(first, earliest) > horizon:
            planned[item.contact] = max(item.due, date.fromordinal(earliest))
            continue
        day = week.take_lightest(max(first, earliest), min(last, horizon), item.due.toordinal())
        if day is None:
            missed.append((item, max(first, earliest)))
        else:
            planned[item.contact] = day
    for item, start in sorted(missed, key=lambda m: (m[0].ring, -m[0].lateness, m[0].contact)):
        day = week.take_first_with_room(start)
        if day is not None:
            planned[item.contact] = day
    return planned


def _window(due: int, cadence: int, snoozes: int) -> tuple[int, int]:
    length = stretched(cadence, snoozes)
    # rounded: 0.1 · 30 must reach back three days, whatever its last bit
    return due + ceil(round(-0.1 * length, 9)), due + floor(round(0.2 * length, 9))


class _Days:
    """The working days from today on, and how loaded each is."""

    def __init__(
        self,
        busy: Mapping[date, int],
        today: date,
        quota: int,
        days_off: Collection[int],
        holidays: Container[int],
    ) -> None:
        self._busy = {day.toordinal(): count for day, count in busy.items()}
        self._quota, self._off, self._holidays = quota, frozenset(days_off), holidays
        self._days: list[int] = []  # ordinals
        self._loads: list[int] = []
        self._full: dict[int, int] = {}  # from a full day, a later one to look at
        self._reached = today.toordinal() - 1

    def take_lightest(self, first: int, last: int, due: int) -> date | None:
        """Load one more on the least loaded day from `first` to `last`; None when no working day lies there."""
        self._reach(last)
        start, end = bisect_left(self._days, first), bisect_right(self._days, min(last, _LAST_DAY))
        if start >= end:
            return None
        least = min(self._loads[start:end])
        return self._take(self._nearest(start, end, due, least))

    def take_first_with_room(self, first: int) -> date | None:
        """Load one more on the first day from `first` under the quota; None past the calendar, or without quota."""
        if self._quota < 1:
            return None
        self._reach(first)
        place, passed = bisect_left(self._days, first), []
        while True:
            while place >= len(self._days):
                if not self._reach(self._reached + 400):
                    return None
            onward = self._full.get(place, place)
            if onward == place:
                if self._loads[place] < self._quota:
                    break
                onward = place + 1
            passed.append(place)
            place = onward
        for full in passed:
            self._full[full] = place
        return self._take(place)

    def _take(self, place: int) -> date:
        self._loads[place] += 1
        return date.fromordinal(self._days[place])

    def _nearest(self, start: int, end: int, due: int, load: int) -> int:
        """Of the days this loaded, the nearest to due; of two as near, the earlier."""
        later = min(max(bisect_left(self._days, due), start), end)
        earlier = later - 1
        while True:
            before = due - self._days[earlier] if earlier >= start else _LAST_DAY
            after = self._days[later] - due if later < end else _LAST_DAY
            if before <= after:
                if self._loads[earlier] == load:
                    return earlier
                earlier -= 1
            else:
                if self._loads[later] == load:
                    return later
                later += 1

    def _reach(self, day: int) -> bool:
        """Know the days up to `day`; False when the calendar ended before."""
        if self._reached >= _LAST_DAY:
            return False
        for ordinal in range(self._reached + 1, min(day, _LAST_DAY) + 1):
            if (ordinal + 6) % 7 not in self._off and ordinal not in self._holidays:
                self._days.append(ordinal)
                self._loads.append(self._busy.get(ordinal, 0))
        self._reached = max(self._reached, min(day, _LAST_DAY))
        return True
