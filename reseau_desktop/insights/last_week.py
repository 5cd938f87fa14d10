"""Last week in six figures: promises kept, exchanges, those in person, given and received, introductions, time spent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.people import PersonRow, rows
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import standing
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class LastWeek:
    """`kept` of `promised`: promises whose day fell in the week or before it and that were kept in it, and those of the
    week that were not; follow-ups of one's own too. `left` are the people who wait still, and stay in Today."""

    first: date
    last: date
    kept: int
    promised: int
    exchanges: int
    in_person: int
    given: int
    received: int
    introductions: int
    minutes: int
    left: tuple[PersonRow, ...]


def last_week(store: Store, today: date) -> LastWeek:
    """The seven days before this week's Monday."""
    first = today - timedelta(days=today.weekday() + 7)
    days = (first.isoformat(), (first + timedelta(days=6)).isoformat())
    exchanges, in_person = store.one(
        "SELECT count(*), ifnull(sum(kind IN ('meeting', 'event')), 0) FROM interaction WHERE happened BETWEEN ? AND ?",
        days,
    ) or (0, 0)
    given, received, introductions = store.one(
        "SELECT ifnull(sum(direction = 'given'), 0), ifnull(sum(direction = 'received'), 0),"
        " ifnull(sum(direction = 'given' AND kind = 'introduction'), 0) FROM act WHERE happened BETWEEN ? AND ?",
        days,
    ) or (0, 0, 0)
    kept, left = _promises(store, today, first)
    own, open_still = store.one(
        "SELECT ifnull(sum(status = 'done' AND closed_on BETWEEN ?1 AND ?2), 0),"
        " ifnull(sum(status = 'open' AND due BETWEEN ?1 AND ?2 AND ifnull(snoozed_until, due) <= ?2), 0)"
        " FROM follow_up WHERE kind NOT IN ('cadence', 'thanks', 'group', 'introduction')",
        days,
    ) or (0, 0)
    return LastWeek(
        first,
        first + timedelta(days=6),
        kept + int(own),
        kept + int(own) + len(left) + int(open_still),
        int(exchanges),
        int(in_person),
        int(given),
        int(received),
        int(introductions),
        int(exchanges) * settings(store).minutes_each,
        tuple(rows(store, today, left)),
    )


def _promises(store: Store, today: date, monday: date) -> tuple[int, list[int]]:
    """How many promises were kept in the week, and whose of the week were not and are not yet: an exchange counts from
    a tenth of the cadence before its day, the first day of its window."""
    import numpy as np

    known = standing(store, today)
    start, end = monday.toordinal(), monday.toordinal() + 6
    before = np.zeros(len(known.ids), np.int64)
    earlier = known.met_on < start
    np.maximum.at(before, known.met[earlier], known.met_on[earlier])
    within = np.zeros(len(known.ids), bool)
    within[known.met[(known.met_on >= start) & (known.met_on <= end)]] = True
    due = np.where(before > 0, before, known.added) + known.cadence
    asked = (known.due > 0) & (due - np.floor(0.1 * known.cadence).astype(np.int64) <= end)
    kept = int((asked & within).sum())
    waiting = (known.due > 0) & (known.due >= start) & (known.due <= end)
    put_off = {
        int(row[0])
        for row in store.rows(
            "SELECT contact FROM follow_up WHERE kind = 'cadence' AND status = 'open' AND snoozed_until > ?",
            (today.isoformat(),),
        )
        if row[0] is not None
    }
    return kept, [contact for contact in known.ids[waiting].tolist() if contact not in put_off]
