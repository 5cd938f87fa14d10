"""The agenda: what falls on which day, and what is late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.days_off import calendar
from reseau_desktop.insights.due import Due, DueKind, cadences, follow_ups
from reseau_desktop.insights.groups import group_dues
from reseau_desktop.insights.occasion import EVENT, occasion_channel
from reseau_desktop.insights.occasions import as_due, occasions
from reseau_desktop.insights.people import PersonRow, rows
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.rounds import CHANNELS, rung
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on one day: what is due, of whom, by which channel, how many days late (0 when it is not)."""

    due: Due
    person: PersonRow | None
    channel: str
    days_late: int


@dataclass(frozen=True, slots=True)
class Day:
    """One day: `load` counts what the quota counts (occasions do not)."""

    on: date
    off: bool
    quota: int
    load: int
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """Consecutive days, and what is overdue today: late promises first, the latest first."""

    days: tuple[Day, ...]
    overdue: tuple[Item, ...]


def agenda(store: Store, today: date, first: date, count: int = 7) -> Agenda:
    """`count` days from `first`. What is planned for today or earlier stands on today; the past holds nothing."""
    late = _overdue(store, today)
    people = {row.id: row for row in rows(store, today, _contacts(late))}
    return Agenda(week(store, today, first, count), tuple(_item(store, today, item, people) for item in late))


def week(store: Store, today: date, first: date, count: int = 7) -> tuple[Day, ...]:
    """`count` days from `first`, without what is overdue: in a large network that is most of it."""
    last = first + timedelta(days=count - 1)
    chosen, off = settings(store), calendar(store, today)
    by_day: dict[date, list[Due]] = {first + timedelta(days=n): [] for n in range(count)}
    for item, day in _planned_items(store, today, last):
        if day in by_day:
            by_day[day].append(item)
    shown = [item for items in by_day.values() for item in items]
    people = {row.id: row for row in rows(store, today, _contacts(shown))}
    days = []
    for day, items in by_day.items():
        made = tuple(_item(store, today, item, people) for item in items)
        load = sum(1 for item in items if item.kind is not DueKind.OCCASION)
        days.append(Day(day, day.toordinal() in off, chosen.quota, load, made))
    return tuple(days)


def _planned_items(store: Store, today: date, last: date) -> list[tuple[Due, date]]:
    found: list[tuple[Due, date]] = []
    if last < today:
        return found
    for item in follow_ups(store):
        found.append((item, max(today, item.planned or item.due)))
    for occasion in occasions(store, today, last):
        day = max(today, occasion.until or occasion.on)
        due = as_due(occasion, occasion.until or occasion.on)
        end = max(day, min(last, occasion.last or day))  # an event stands on each of its days
        found += [(due, day + timedelta(days=n)) for n in range((end - day).days + 1)]
    found += [(item, item.planned or item.due) for item in group_dues(store, today)]
    days = planned(store, today)
    for item in cadences(store, today, date.max):
        given = days.get(item.contact or 0)
        if given is not None and given <= last:
            found.append((item, given))
    order = {DueKind.FOLLOW_UP: 0, DueKind.OCCASION: 1, DueKind.GROUP: 2, DueKind.CADENCE: 3}
    return sorted(
        found,
        key=lambda pair: (
            pair[1],
            (pair[0].at_time is None, str(pair[0].at_time)),
            order[pair[0].kind],
            pair[0].due,
            pair[0].contact or 0,
        ),
    )


def _overdue(store: Store, today: date) -> list[Due]:
    """Late promises (λ ≥ 1.5) and follow-ups past their day, not put off to a later one."""
    found = [
        item
        for item in cadences(store, today, today)
        if (item.lateness or 0) >= 1.5 and (item.snoozed_until is None or item.snoozed_until <= today)
    ]
    found += [item for item in follow_ups(store) if item.due < today and (item.planned or item.due) <= today]
    return sorted(found, key=lambda item: (item.due, item.contact or 0))


def _contacts(items: Sequence[Due]) -> list[int]:
    return sorted({item.contact for item in items if item.contact is not None})


def _channel(item: Due) -> str:
    if item.kind is not DueKind.OCCASION:
        return "message"
    return occasion_channel(EVENT if item.event is not None else item.occasion)


def _item(store: Store, today: date, item: Due, people: dict[int, PersonRow]) -> Item:
    person = people.get(item.contact) if item.contact is not None else None
    channel = item.channel or _channel(item)
    if item.kind is DueKind.GROUP:
        channel = CHANNELS[rung(item.lateness)]
    if item.kind is DueKind.CADENCE and item.contact is not None:
        stands = standing(store, today).of(item.contact)
        if stands is not None:
            channel = CHANNELS[rung(stands.lateness)]
    return Item(item, person, channel, max(0, (today - item.due).days))
