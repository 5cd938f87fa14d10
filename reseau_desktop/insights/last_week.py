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
    given, received = store.one(
        "SELECT ifnull(sum(direction = 'given'), 0), ifnull(sum(direction = 'received'), 0)"
        " FROM act WHERE happened BETWEEN ? AND ?",
        days,
    ) or (0, 0)
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
        _introductions(store, days),
        int(exchanges) * settings(store).minutes_each,
        tuple(rows(store, today, left)),
    )


def _introductions(store: Store, days: tuple[str, str]) -> int:
    """How many introductions I made between two days, both included.

    Each is noted as given to everybody whom it concerned. No key ties these notes together: those belong to each other
    who were introduced on the same day and are linked, or took part in one exchange of that day. Of such a group every
    two notes are one introduction; somebody noted alone is one too.
    """
    notes: dict[str, list[int]] = {}
    for day, contact in store.rows(
        "SELECT happened, contact FROM act WHERE direction = 'given' AND kind = 'introduction'"
        " AND happened BETWEEN ? AND ? ORDER BY id",
        days,
    ):
        notes.setdefault(str(day), []).append(int(contact))
    found = 0
    for day, people in notes.items():
        groups = [{one} for one in dict.fromkeys(people)]
        for pair in _together(store, day, people):
            joined = [group for group in groups if group & pair]
            groups = [group for group in groups if not group & pair] + [set().union(*joined)]
        found += sum(max(1, sum(one in group for one in people) // 2) for group in groups)
    return found


def _together(store: Store, day: str, people: list[int]) -> list[set[int]]:
    """Which two of these people are linked, or met in one exchange of that day."""
    among = ", ".join(str(one) for one in sorted(set(people)))
    return [
        {int(one), int(other)}
        for one, other in store.rows(
            f"SELECT one, other FROM tie WHERE one IN ({among}) AND other IN ({among}) UNION"
            " SELECT a.contact, b.contact FROM participant a JOIN participant b ON b.interaction = a.interaction"
            " JOIN interaction i ON i.id = a.interaction"
            f" WHERE i.happened = ? AND a.contact < b.contact AND a.contact IN ({among}) AND b.contact IN ({among})",
            (day,),
        )
    ]


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
