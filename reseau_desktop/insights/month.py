"""A month of the agenda: six weeks with what is planned on each day, and with whom one was in touch before."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.agenda import Agenda, Day, Item, agenda
from reseau_desktop.insights.days_off import off_days
from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.people import rows
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.rounds import window
from reseau_desktop.store import Store

WEEKS = 6
MOST_KEPT = 60  # people named on one day gone by; the others are counted


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody one had an exchange with on a day."""

    id: int
    name: str
    layer: str


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day: what is to come as in the week; `met` were spoken to then, `met_count` of them in all, `done` are
    follow-ups of one's own that were kept. `holiday` names a day off that is no weekly one."""

    day: Day
    met: tuple[Met, ...]
    met_count: int
    done: int
    holiday: str = ""

    @property
    def kept(self) -> bool:
        """Whether the day holds something that was kept."""
        return bool(self.met_count or self.done)


@dataclass(frozen=True, slots=True)
class Month:
    """Six weeks around a month. `kept` are the promises answered in the month, `planned` what it still holds, `late`
    what is late now and fell due until its end."""

    first: date
    days: tuple[MonthDay, ...]
    kept: int
    planned: int
    late: int

    def day(self, on: date) -> MonthDay | None:
        """One of its days; None for a day outside."""
        place = (on - self.days[0].day.on).days
        return self.days[place] if 0 <= place < len(self.days) else None


@dataclass(frozen=True, slots=True)
class Window:
    """The days in which the round may place a promise, and the day it falls due."""

    first: date
    last: date
    due: date


def month(store: Store, today: date, on: date, language: str = "") -> Month:
    """The month of `on`, from the Monday before its first day; public holidays are named in `language` where known."""
    first = on.replace(day=1)
    start = monday(first)
    found = agenda(store, today, start, WEEKS * 7)
    end = start + timedelta(days=WEEKS * 7 - 1)
    met, counts, promised = _met(store, today, start, end)
    holidays = {day: off.name for day, off in off_days(store, start, end, language).items()}
    done = _done(store, start, today)
    days = tuple(
        MonthDay(
            day, met.get(day.on, ()), counts.get(day.on, 0), done.get(day.on, 0), holidays.get(day.on, "")
        )
        for day in found.days
    )
    inside = [day for day in days if (day.day.on.year, day.day.on.month) == (on.year, on.month)]
    last = inside[-1].day.on
    kept = sum(promised.get(day.day.on, 0) + day.done for day in inside)
    planned = sum(day.day.load for day in inside if day.day.on >= today)
    return Month(first, days, kept, planned, _late(found, first, last, today))


def monday(day: date) -> date:
    """The Monday of its week; the calendar's first day where there is none before it."""
    return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))


def window_of(store: Store, today: date, item: Item) -> Window | None:
    """Where a promise may fall; None for what has its own day."""
    if item.due.kind is not DueKind.CADENCE or item.due.contact is None:
        return None
    stands = standing(store, today).of(item.due.contact)
    if stands is None or not stands.cadence:
        return None
    first, last = window(item.due.due, stands.cadence, item.due.snoozes)
    return Window(first, last, item.due.due)


def _met(
    store: Store, today: date, first: date, last: date
) -> tuple[dict[date, tuple[Met, ...]], Counter[date], Counter[date]]:
    """Those met on each day gone by; how many; how many of them have a promise."""
    known = standing(store, today)
    pairs = store.rows(
        "SELECT DISTINCT i.happened, p.contact FROM interaction i JOIN participant p ON p.interaction = i.id"
        " WHERE i.happened BETWEEN ? AND ? ORDER BY i.happened, i.id, p.contact",
        (first.isoformat(), min(last, today).isoformat()),
    )
    by_day: dict[date, list[int]] = {}
    promised: Counter[date] = Counter()
    for happened, contact in pairs:
        stands = known.of(int(contact))
        if stands is None:  # in the bin
            continue
        day = date.fromisoformat(happened)
        by_day.setdefault(day, []).append(int(contact))
        promised[day] += stands.due is not None
    counts = Counter({day: len(people) for day, people in by_day.items()})
    named = {contact for people in by_day.values() for contact in people[:MOST_KEPT]}
    found = {row.id: Met(row.id, row.name, row.layer) for row in rows(store, today, sorted(named))}
    shown = {
        day: tuple(found[contact] for contact in people[:MOST_KEPT] if contact in found)
        for day, people in by_day.items()
    }
    return shown, counts, promised


def _done(store: Store, first: date, today: date) -> dict[date, int]:
    """Follow-ups of one's own that were done, by the day of it."""
    return {
        date.fromisoformat(day): int(count)
        for day, count in store.rows(
            "SELECT closed_on, count(*) FROM follow_up WHERE status = 'done' AND contact IS NULL"
            " AND closed_on BETWEEN ? AND ? GROUP BY closed_on",
            (first.isoformat(), today.isoformat()),
        )
    }


def _late(found: Agenda, first: date, last: date, today: date) -> int:
    """What is late now, of this month; the present month answers for the months before it."""
    if last < today:
        return sum(1 for item in found.overdue if first <= item.due.due <= last)
    return len(found.overdue) if first <= today else 0
