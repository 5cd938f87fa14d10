"""Dates that come by themselves: birthdays and whatever date somebody has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.network.dates import PartialDate, occurrences
from reseau_desktop.store import Store

SILENT_KINDS = ("connected",)  # facts of a source, not occasions
WINDOW = 31  # days of notice at most, and one
AROUND = 7  # days about the same occasion a year before
FURTHEST = 100  # years ahead: what comes by itself would never end


@dataclass(frozen=True, slots=True)
class Occasion:
    """One occurrence of a date: `years` since its year, None when it has none; `warned_from` its first day of notice.

    `until` is the day an answer put it off to.
    """

    anniversary: int
    contact: int
    kind: str
    on: date
    years: int | None
    warned_from: date
    until: date | None


def partial(written: str | None) -> PartialDate | None:
    """The date that a row holds; None where it holds none, or something that only its writer understands."""
    try:
        return PartialDate.parse(written) if written else None
    except ValueError:
        return None


def occasions(store: Store, first: date, last: date) -> list[Occasion]:
    """Every occurrence between two days that nobody answered yet, by day then person; those put off earlier, too.

    Archived, do-not-contact and deceased people have none; nobody has any more than a century after the first day.
    """
    last = min(last, date(min(first.year + FURTHEST, date.max.year), 12, 31))
    start = first - timedelta(days=WINDOW)  # what was put off keeps its own day
    days = [start + timedelta(days=n) for n in range(min(366, (last - start).days + 1))]
    wanted = {f"{day.month:02d}-{day.day:02d}" for day in days}
    if "02-28" in wanted:
        wanted.add("02-29")
    rows = store.rows(
        "SELECT a.id, a.contact, a.kind, a.happens, a.notice FROM anniversary a JOIN person c ON c.id = a.contact"
        " WHERE c.archived + c.do_not_contact + c.deceased = 0"
        f" AND a.kind NOT IN ({','.join('?' * len(SILENT_KINDS))})"
        f" AND substr(a.happens, -5) IN ({','.join('?' * len(wanted))}) AND length(a.happens) >= 7",
        (*SILENT_KINDS, *sorted(wanted)),
    )
    answers = {
        (int(anniversary), happened): (status, until)
        for anniversary, happened, status, until in store.rows(
            "SELECT anniversary, happened, status, until FROM occasion_answer WHERE happened >= ?",
            ((first - timedelta(days=WINDOW)).isoformat(),),
        )
    }
    found = []
    for anniversary, contact, kind, happens, notice in rows:
        day = partial(happens)
        if day is None:
            continue
        for on in _open(day, int(anniversary), (start, first, last), answers):
            _, until = answers.get((int(anniversary), on.isoformat()), ("", None))
            found.append(
                Occasion(
                    int(anniversary),
                    int(contact),
                    kind,
                    on,
                    on.year - day.year if day.year else None,
                    on - timedelta(days=int(notice)),
                    date.fromisoformat(until) if until else None,
                )
            )
    return sorted(found, key=lambda item: (item.on, item.contact, item.anniversary))


def _open(
    partial: PartialDate,
    anniversary: int,
    days: tuple[date, date, date],
    answers: dict[tuple[int, str], tuple[str, str | None]],
) -> Iterator[date]:
    """Those that are not answered, from the second day on or, where they were put off, from the first, to the last.

    The first day of all, such as a birth, is no anniversary.
    """
    start, first, last = days
    for on in occurrences(partial, start, last):
        status, _ = answers.get((anniversary, on.isoformat()), ("", None))
        passed = on < first and status != "snoozed"
        if not passed and status not in ("done", "skipped") and on.year != partial.year:
            yield on


def occasions_to_say(store: Store, today: date) -> list[Occasion]:
    """What is to be said today: occurrences whose day or notice has come, and which were not put off further."""
    return [
        item
        for item in occasions(store, today, today + timedelta(days=WINDOW - 1))
        if item.warned_from <= today and (item.until is None or item.until <= today)
    ]


def year_before(store: Store, found: Sequence[Occasion]) -> dict[int, str]:
    """How one was in touch a year before these occasions, by contact: the kind nearest to the day, reactions left out.

    A week earlier or later is the same occasion.
    """
    kinds: dict[int, str] = {}
    for item in found:
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
