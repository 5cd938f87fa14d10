"""What is due by itself: promises and follow-ups of one's own, not yet planned."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.standing import standing
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from reseau_desktop.network.recurrence import Anchor, Rule


class DueKind(StrEnum):
    """Where something due comes from."""

    CADENCE = "cadence"
    FOLLOW_UP = "follow_up"
    OCCASION = "occasion"
    GROUP = "group"  # one of a group
    THANKS = "thanks"  # only on Today's cards: nothing is due by a date


@dataclass(frozen=True, slots=True)
class Due:
    """One thing due. `due` is the day promised; `planned` the day it is to be done (put off, or given by the round).

    `lateness` is λ for a cadence, None for somebody never met and for what has no cadence. `follow_up`, `anniversary`,
    `position`, `event` and `tag` are ids of rows; `what` is said in the user's own words, or the name of the event, of
    the organisation or of the group. `snoozes` counts how often in a row it was put off.
    """

    contact: int | None
    kind: DueKind
    due: date
    lateness: float | None = None
    planned: date | None = None
    follow_up: int | None = None
    anniversary: int | None = None
    at_time: time | None = None
    what: str = ""
    channel: str | None = None
    snoozed_until: date | None = None
    snoozes: int = 0
    years: int | None = None
    occasion: str = ""
    purpose: str = ""  # of a follow-up: explicit, rekindle, congratulate, ask
    rule: Rule | None = None  # how it comes back
    anchor: Anchor | None = None
    zone: str | None = None  # of `at_time`
    position: int | None = None  # of a work anniversary
    event: int | None = None
    tag: int | None = None  # of a group kept in touch with
    month_only: bool = False  # of an occasion whose day of the month is not known
    last: date | None = None  # of an event, its last day
    place: str = ""
    people: tuple[int, ...] = ()  # whom one expects there


@dataclass(frozen=True, slots=True)
class PutOff:
    """That somebody's cadence was put off: valid for the due date it was put off from."""

    follow_up: int
    due: date
    until: date | None
    snoozes: int


def follow_ups(store: Store) -> list[Due]:
    """All open follow-ups of one's own, by day planned, then time, then id."""

    def ask() -> list[Due]:
        rows = store.rows(
            "SELECT f.id, f.contact, f.kind, f.what, f.channel, f.due, f.at_time, f.snoozed_until, f.snoozes,"
            " f.rule, f.anchor, f.zone FROM follow_up f LEFT JOIN contact c ON c.id = f.contact"
            " WHERE f.status = 'open' AND f.kind NOT IN ('cadence', 'group')"
            " AND (f.contact IS NULL OR (c.deleted_on IS NULL AND c.archived + c.do_not_contact + c.deceased = 0))"
        )
        found = []
        for identity, contact, kind, what, channel, due, at_time, until, snoozes, *again, zone in rows:
            put_off = date.fromisoformat(until) if until else None
            rule, anchor = _rule(*again)
            found.append(
                Due(
                    contact=int(contact) if contact is not None else None,
                    kind=DueKind.FOLLOW_UP,
                    due=date.fromisoformat(due),
                    planned=put_off or date.fromisoformat(due),
                    follow_up=int(identity),
                    at_time=time.fromisoformat(at_time) if at_time else None,
                    what=what,
                    channel=channel,
                    snoozed_until=put_off,
                    snoozes=int(snoozes),
                    purpose=kind,
                    rule=rule,
                    anchor=anchor,
                    zone=zone,
                )
            )
        return sorted(found, key=_order)

    return kept(store, "follow_ups", ask)


def _rule(text: str | None, anchor: str | None) -> tuple[Rule | None, Anchor | None]:
    """How it comes back; what another hand wrote and means nothing comes once."""
    if text is None:
        return None, None
    from reseau_desktop.network.recurrence import Anchor, Rule  # 3 ms of a start

    try:
        return Rule.parse(text), Anchor(anchor or Anchor.CALENDAR)
    except ValueError:
        return None, None


def _order(item: Due) -> tuple[object, ...]:
    return (
        item.planned or item.due,
        item.at_time is None,
        item.at_time or time(),
        item.due,
        item.follow_up or 0,
    )


def put_off(store: Store) -> dict[int, PutOff]:
    """Whose cadence was put off, by contact."""

    def ask() -> dict[int, PutOff]:
        return {
            int(contact): PutOff(
                int(identity),
                date.fromisoformat(due),
                date.fromisoformat(until) if until else None,
                int(snoozes),
            )
            for identity, contact, due, until, snoozes in store.rows(
                "SELECT id, contact, due, snoozed_until, snoozes FROM follow_up"
                " WHERE kind = 'cadence' AND status = 'open' AND contact IS NOT NULL ORDER BY id"
            )
        }

    return kept(store, "put_off", ask)


def cadences(store: Store, today: date, until: date) -> list[Due]:
    """One row for each person whose due date is not after `until`, earliest first; not yet planned."""
    import numpy as np

    known = standing(store, today)
    later = put_off(store)
    places = np.flatnonzero((known.due > 0) & (known.due <= until.toordinal()))
    found = []
    for place in places[np.lexsort((known.ids[places], known.due[places]))].tolist():
        contact, due = int(known.ids[place]), date.fromordinal(int(known.due[place]))
        lateness: float | None = float(known.lateness[place])
        if lateness != lateness:
            lateness = None
        item = Due(contact, DueKind.CADENCE, due, lateness)
        row = later.get(contact)
        if row is not None and row.due == due:
            item = replace(
                item, follow_up=row.follow_up, snoozed_until=row.until, snoozes=row.snoozes, planned=row.until
            )
        found.append(item)
    return found
