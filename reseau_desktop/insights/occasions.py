"""Dates that come by themselves: birthdays, work anniversaries, dates of one's own, events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from reseau_desktop.insights.anniversaries import anniversaries, work_anniversaries
from reseau_desktop.insights.due import Due, DueKind
from reseau_desktop.insights.events import event_occasions
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.occasion import WINDOW, Occasion, partial
from reseau_desktop.store import Store

AROUND = 7  # days about the same occasion a year before
FURTHEST = 100  # years ahead: what comes by itself would never end

__all__ = ["Occasion", "ahead", "as_due", "occasions", "occasions_to_say", "partial", "year_before"]


def occasions(store: Store, first: date, last: date) -> list[Occasion]:
    """Every occurrence between two days that nobody answered yet, by day then person; those put off earlier, too.

    Archived, do-not-contact and deceased people have none; nobody has any more than a century after the first day.
    """
    last = min(last, date(min(first.year + FURTHEST, date.max.year), 12, 31))
    found = [
        *anniversaries(store, first, last),
        *work_anniversaries(store, first, last),
        *event_occasions(store, first, last),
    ]
    return sorted(found, key=lambda item: item.order)


def ahead(store: Store, today: date) -> list[Occasion]:
    """Those of the coming month, asked once for all that a morning says."""
    return kept(
        store, ("occasions", today), lambda: occasions(store, today, today + timedelta(days=WINDOW - 1))
    )


def occasions_to_say(store: Store, today: date) -> list[Occasion]:
    """What is to be said today: occurrences whose day or notice has come, and which were not put off further."""
    return [
        item
        for item in ahead(store, today)
        if item.warned_from <= today and (item.until is None or item.until <= today)
    ]


def as_due(item: Occasion, planned: date) -> Due:
    """An occurrence as something due, with the ids that an answer needs."""
    return Due(
        item.contact,
        DueKind.OCCASION,
        item.on,
        planned=planned,
        anniversary=item.anniversary,
        position=item.position,
        event=item.event,
        at_time=item.at_time,
        zone=item.zone,
        what=item.name,
        years=item.years,
        occasion=item.kind,
        month_only=item.month_only,
        last=item.last,
        place=item.place,
        people=item.people,
    )


def year_before(store: Store, found: Sequence[Occasion]) -> dict[int, str]:
    """How one was in touch a year before these occasions, by contact: the kind nearest to the day, reactions left out.

    A week earlier or later is the same occasion.
    """
    kinds: dict[int, str] = {}
    for item in found:
        if item.contact is None or item.on.year == date.min.year:
            continue
        day = item.on.replace(day=28) if (item.on.month, item.on.day) == (2, 29) else item.on
        day = day.replace(year=day.year - 1)
        first, last = (day + timedelta(days=n) for n in (-AROUND, AROUND))
        kind = store.value(
            "SELECT i.kind FROM participant p JOIN interaction i ON i.id = p.interaction"
            " WHERE p.contact = ? AND i.happened BETWEEN ? AND ? AND i.kind != 'reaction'"
            " ORDER BY abs(julianday(i.happened) - julianday(?)), i.id LIMIT 1",
            (item.contact, first.isoformat(), last.isoformat(), day.isoformat()),
        )
        if kind:
            kinds[item.contact] = str(kind)
    return kinds
