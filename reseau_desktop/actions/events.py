"""Events: what takes place on a day or several, with people or without."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, time
from enum import StrEnum

from reseau_desktop.actions import coming_back, rows
from reseau_desktop.store import Act, Label, Store

MOST_NOTICE = 30  # days
LONGEST = 366


class EventProblem(StrEnum):
    NO_NAME = "no_name"
    BACKWARDS = "backwards"  # it ends before it begins
    TOO_LONG = "too_long"  # more than a year
    NOTICE = "notice"  # not 0 to 30 days


class NoEvent(ValueError):
    """An event that cannot be kept; `problem` says why."""

    def __init__(self, problem: EventProblem) -> None:
        super().__init__(problem)
        self.problem = problem


def add(
    store: Store,
    name: str,
    first: date,
    last: date | None = None,
    at_time: time | None = None,
    place: str = "",
    notice: int = 0,
    people: Collection[int] = (),
    note: str = "",
    *,
    zone: str | None = None,
    today: date | None = None,
) -> int:
    """An event from `first` to `last` (the same day unless given), both included; its id.

    `notice` is how many days before one is told. Raises NoEvent; OutOfReach where `today` is given and nobody can mean
    that day.
    """
    columns = _columns(name, first, last, at_time, zone, place, notice, note, today)
    with store.action(Label("event_added", 1, str(columns["name"]))) as act:
        act.indexed = True
        made = act.insert("event", **columns)
        _expect(act, made, people)
        return made


def edit(
    store: Store,
    event: int,
    name: str,
    first: date,
    last: date | None = None,
    at_time: time | None = None,
    place: str = "",
    notice: int = 0,
    people: Collection[int] = (),
    note: str = "",
    *,
    zone: str | None = None,
    today: date | None = None,
) -> None:
    """All of an event anew; other days make it come again, whatever was answered. Raises NoEvent, OutOfReach."""
    columns = _columns(name, first, last, at_time, zone, place, notice, note, today)
    with store.action(Label("event_edited", 1, str(columns["name"]))) as act:
        act.indexed = True
        before = act.execute("SELECT first, last FROM event WHERE id = ?", (event,))
        if not before:
            raise LookupError(event)
        if before[0] != (columns["first"], columns["last"]):
            columns |= {"status": "open", "snoozed_until": None}
        act.update("event", event, **columns)
        act.execute(  # those in the bin stay: they are not seen, and may come back
            f"DELETE FROM event_contact WHERE event = ? AND contact NOT IN ({rows.marks(people)})"
            " AND contact IN (SELECT id FROM person)",
            (event,),
        )
        _expect(act, event, people)


def remove(store: Store, event: int) -> None:
    """Take an event away."""
    with store.action(Label("event_removed")) as act:
        act.indexed = True
        name = act.value("SELECT name FROM event WHERE id = ?", (event,))
        act.label = Label("event_removed", 1, str(name or ""))
        act.execute("DELETE FROM event WHERE id = ?", (event,))


def _expect(act: Act, event: int, people: Collection[int]) -> None:
    act.executemany(
        "INSERT OR IGNORE INTO event_contact(event, contact) SELECT ?, id FROM person WHERE id = ?",
        [(event, contact) for contact in people],
    )


def _columns(
    name: str,
    first: date,
    last: date | None,
    at_time: time | None,
    zone: str | None,
    place: str,
    notice: int,
    note: str,
    today: date | None,
) -> dict[str, str | int | None]:
    name, last = " ".join(name.split()), last or first
    if not name:
        raise NoEvent(EventProblem.NO_NAME)
    if last < first:
        raise NoEvent(EventProblem.BACKWARDS)
    if (last - first).days >= LONGEST:
        raise NoEvent(EventProblem.TOO_LONG)
    if not 0 <= notice <= MOST_NOTICE:
        raise NoEvent(EventProblem.NOTICE)
    if today is not None:
        coming_back.in_reach(first, today)
    return {
        "name": name,
        "place": " ".join(place.split()),
        "first": first.isoformat(),
        "last": last.isoformat(),
        "at_time": at_time.isoformat(timespec="minutes") if at_time else None,
        "zone": zone if at_time else None,
        "notice": notice,
        "note": note.strip(),
    }
