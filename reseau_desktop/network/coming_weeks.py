"""The round of the coming weeks: each promise kept on its day, and made again from there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from reseau_desktop.network.rounds import DAYS_OFF, QUOTA, Promised, plan, window


@dataclass(frozen=True, slots=True)
class Ahead:
    """How many follow-ups each day holds, and how many of them come after the window of their promise."""

    planned: Mapping[date, int]
    late: Mapping[date, int]


def ahead(
    promised: Iterable[Promised],
    busy: Mapping[date, int],
    today: date,
    last: date,
    quota: int = QUOTA,
    days_off: Collection[int] = DAYS_OFF,
    holidays: Container[int] = frozenset(),
) -> Ahead:
    """What the days until `last` hold when every follow-up is done on its day. `busy` counts those of one's own.

    The plan is made once for what is promised now; then for what is promised again by it, around what is there.
    """
    loads = Counter({day: count for day, count in busy.items() if day <= last})
    late: Counter[date] = Counter()
    waiting = list(promised)
    while waiting:
        fixed = {one.contact: one.snoozed_until for one in waiting if (one.snoozed_until or today) > today}
        days = {contact: day for contact, day in fixed.items() if day is not None}
        loads.update(days.values())
        days |= plan(
            [one for one in waiting if one.contact not in days], loads, today, quota, days_off, holidays
        )
        again = []
        for one in waiting:
            day = days.get(one.contact)
            if day is None or day > last:
                continue
            if one.contact not in fixed:
                loads[day] += 1
            late[day] += day > window(one.due, one.cadence, one.snoozes)[1]
            due = day + timedelta(days=min(one.cadence, (date.max - day).days))
            again.append(replace(one, due=due, lateness=1.0, snoozes=0, snoozed_until=None))
        waiting = [one for one in again if window(one.due, one.cadence)[0] <= last]
    return Ahead({day: count for day, count in loads.items() if today <= day <= last}, +late)
