"""The dated things of a network as a calendar file takes them: follow-ups, birthdays and other dates, events.

Private people are left out, as are archived, deceased and do-not-contact ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import Any

from reseau_desktop.exchange.calendar_records import CalendarExport, CalendarRecord, EntryKind
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.names import display
from reseau_desktop.network.recurrence import Anchor, Frequency, Rule, UnusableRule
from reseau_desktop.store import Store, ticking

NAMES = "c.given, c.family, c.middle, c.suffix, c.full, c.nickname, c.prefix"
SHOWN = "c.deleted_on IS NULL AND c.private + c.archived + c.do_not_contact + c.deceased = 0"
ANY_YEAR = 2000  # in which a date without a year begins: a leap year


def export(store: Store) -> CalendarExport:
    """Everything dated. What is overdue stands on its own day."""
    with store.snapshot():
        changed = ticking.last(store.connection)
        entries = (*_follow_ups(store), *_dates(store), *_events(store))
    return CalendarExport(entries, changed, ticking.instant(changed).isoformat())


def _follow_ups(store: Store) -> Iterator[CalendarRecord]:
    firsts = dict(
        store.rows("SELECT series, min(due) FROM follow_up WHERE series IS NOT NULL GROUP BY series")
    )
    named: set[str] = set()
    for row in store.rows(
        "SELECT f.id, f.series, f.kind, f.what, f.due, f.at_time, f.zone, f.snoozed_until, f.rule,"
        f" f.anchor, {NAMES} FROM follow_up f LEFT JOIN contact c ON c.id = f.contact"
        " WHERE f.status = 'open' AND f.kind NOT IN ('cadence', 'group')"
        f" AND (f.contact IS NULL OR ({SHOWN})) ORDER BY f.id"
    ):
        identity, series, kind, what, due, at_time, zone, until, rule, anchor, *name = row
        day, planned = date.fromisoformat(due), date.fromisoformat(until) if until else None
        left = _left(rule, anchor, date.fromisoformat(firsts.get(series, due)), day)
        first = day if left is not None else planned or day
        uid = str(series or identity)
        if uid in named:  # a second open one of the same series is an entry of its own
            uid += f"-{identity}"
        named.add(uid)
        yield CalendarRecord(
            f"follow-up-{uid}@reseau",
            EntryKind.FOLLOW_UP,
            first,
            first,
            who=_name(name),
            what=what,
            purpose=kind,
            at_time=time.fromisoformat(at_time) if at_time else None,
            zone=zone or "",
            rule=left[0] if left else "",
            until=left[1] if left else None,
            moved=planned if left is not None else None,
        )


def _left(rule: str | None, anchor: str | None, first: date, day: date) -> tuple[str, date | None] | None:
    """What is left of a series from one of its days, and its last day; None for what comes once, or after completion."""
    if rule is None or anchor == Anchor.COMPLETION:
        return None
    try:
        found = Rule.parse(rule)
    except UnusableRule:
        return None
    count = found.count
    if count is not None:
        count = max(1, count - found.times_until(min(first, day), day) + 1)
    plain = Rule(found.frequency, found.interval, found.weekdays, found.month_day, found.month, None, count)
    return str(plain.fixed(day)), found.until


def _dates(store: Store) -> Iterator[CalendarRecord]:
    """Each date on a card every year, from its own year where that is known."""
    for identity, contact, kind, happens, notice, *name in store.rows(
        f"SELECT a.id, a.contact, a.kind, a.happens, a.notice, {NAMES} FROM anniversary a"
        f" JOIN contact c ON c.id = a.contact WHERE c.layer <> 'me' AND a.kind <> 'connected' AND {SHOWN} ORDER BY a.id"
    ):
        try:
            day = PartialDate.parse(happens)
        except ValueError:
            continue
        if day.month is None or day.day is None:
            continue
        first = date(day.year or ANY_YEAR, day.month, day.day)
        birthday = kind == "birthday"
        yield CalendarRecord(
            f"date-{contact}-{identity}@reseau",
            EntryKind.BIRTHDAY if birthday else EntryKind.DATE,
            first,
            first,
            who=_name(name),
            what="" if birthday else kind,
            rule=str(Rule(Frequency.YEARLY).fixed(first)),
            notice=int(notice),
        )


def _events(store: Store) -> Iterator[CalendarRecord]:
    for identity, name, place, first, last, at_time, zone, notice, note in store.rows(
        "SELECT id, name, place, first, last, at_time, zone, notice, note FROM event WHERE status <> 'skipped' ORDER BY id"
    ):
        yield CalendarRecord(
            f"event-{identity}@reseau",
            EntryKind.EVENT,
            date.fromisoformat(first),
            date.fromisoformat(last),
            what=name,
            place=place,
            note=note,
            at_time=time.fromisoformat(at_time) if at_time and first == last else None,
            zone=zone or "",
            notice=int(notice),
        )


def _name(parts: list[Any]) -> str:
    return display(*parts) if parts[0] is not None else ""
