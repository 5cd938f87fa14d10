"""Spreading: what could move from days that hold more than the quota to lighter days of the same promise's window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.agenda import Day, Item, week
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.month import Window, window_of
from reseau_desktop.store import Store

BEYOND = 62  # days after the last one, where a window may still lie
FURTHEST = 400  # days ahead: a round so far away is no plan yet


@dataclass(frozen=True, slots=True)
class Moved:
    """A promise that would go from one day to another."""

    item: Item
    start: date
    to: date


def spread(store: Store, today: date, first: date, last: date) -> tuple[Moved, ...]:
    """What to move so that no day from `first` to `last` holds more than the quota, as far as windows allow.

    The outermost circles move first, and each goes to the least loaded working day of its window (the nearest, then the
    earlier). What has a day of its own stays: only promises move.
    """
    start = max(first, today)
    if last < start or (last - today).days > FURTHEST:
        return ()
    ahead = week(store, today, today, (last - today).days + 1 + BEYOND)
    loads = {day.on: day.load for day in ahead}
    working = {day.on for day in ahead if not day.off}
    quota = ahead[0].quota
    place = {layer.key: layer.position for layer in layers(store)}
    moves = []
    for day in ahead:
        if start <= day.on <= last and day.load > quota:
            moves += _from(store, today, day, loads, working, place)
    return tuple(moves)


def lighter_day(store: Store, today: date, item: Item, days: Sequence[Day]) -> date | None:
    """The lightest working day of a promise's window, if it is lighter than where it stands; None else."""
    found = window_of(store, today, item)
    stands = next((day for day in days if item in day.items), None)
    if found is None or stands is None:
        return None
    loads = {day.on: day.load for day in days}
    working = {day.on for day in days if not day.off}
    to = _lightest(found, today, stands.on, loads, working)
    return to if to is not None and loads[to] + 1 < loads[stands.on] else None


def _from(
    store: Store,
    today: date,
    day: Day,
    loads: dict[date, int],
    working: set[date],
    place: dict[str, int],
) -> list[Moved]:
    """The moves from one day; `loads` follows."""
    moves: list[Moved] = []
    ring = {item: place.get(item.person.layer, 0) if item.person else 0 for item in day.items}
    for item in sorted(day.items, key=lambda one: (-ring[one], one.due.lateness or 0, one.due.contact or 0)):
        if loads[day.on] <= day.quota:
            break
        found = window_of(store, today, item)
        to = _lightest(found, today, day.on, loads, working) if found is not None else None
        if to is None or loads[to] >= day.quota:
            continue
        loads[day.on] -= 1
        loads[to] += 1
        moves.append(Moved(item, day.on, to))
    return moves


def _lightest(
    found: Window, today: date, stands: date, loads: dict[date, int], working: set[date]
) -> date | None:
    count = (found.last - found.first).days + 1
    days = (found.first + timedelta(days=n) for n in range(count))
    open_days = [day for day in days if day >= today and day != stands and day in working]
    if not open_days:
        return None
    return min(open_days, key=lambda day: (loads.get(day, 0), abs((day - stands).days), day))
