"""Events: what takes place on its days, with the people one expects there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import names
from reseau_desktop.insights.occasion import EVENT, Occasion, warned_from
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Event:
    """One event: its days, both included, its wall-clock time on the first one, who is expected (ids)."""

    id: int
    name: str
    place: str
    first: date
    last: date
    at_time: time | None
    zone: str | None
    notice: int
    note: str
    status: str
    snoozed_until: date | None
    people: tuple[int, ...]


def events(store: Store) -> tuple[Event, ...]:
    """Every event, the earliest first."""

    def ask() -> tuple[Event, ...]:
        attending: dict[int, list[int]] = {}
        for event, contact in store.rows(
            "SELECT x.event, x.contact FROM event_contact x JOIN person c ON c.id = x.contact ORDER BY c.sort_name, c.id"
        ):
            attending.setdefault(int(event), []).append(int(contact))
        return tuple(
            _event(row, tuple(attending.get(int(row[0]), ())))
            for row in store.rows(
                "SELECT id, name, place, first, last, at_time, zone, notice, note, status, snoozed_until FROM event"
                " ORDER BY first, ifnull(at_time, ''), id"
            )
        )

    return kept(store, "events", ask)


def event(store: Store, identity: int) -> Event | None:
    """One event; None for one that is not there."""
    return next((found for found in events(store) if found.id == identity), None)


def event_names(store: Store, found: Event) -> tuple[str, ...]:
    """The names of those who are expected, as they are filed."""
    known = names(store, found.people)
    return tuple(known[contact] for contact in found.people if contact in known)


def event_occasions(store: Store, first: date, last: date) -> list[Occasion]:
    """The open events that touch these days; one put off earlier, too."""
    return [
        Occasion(
            None,
            found.people[0] if len(found.people) == 1 else None,
            EVENT,
            found.first,
            None,
            warned_from(found.first, found.notice),
            found.snoozed_until,
            event=found.id,
            name=found.name,
            last=found.last,
            at_time=found.at_time,
            zone=found.zone,
            place=found.place,
            people=found.people,
        )
        for found in events(store)
        if found.status == "open" and found.first <= last and found.last >= first
    ]


def _event(row: tuple[object, ...], people: tuple[int, ...]) -> Event:
    identity, name, place, first, last, at_time, zone, notice, note, status, until = row
    return Event(
        int(str(identity)),
        str(name),
        str(place),
        date.fromisoformat(str(first)),
        date.fromisoformat(str(last)),
        time.fromisoformat(str(at_time)) if at_time else None,
        str(zone) if zone else None,
        int(str(notice)),
        str(note),
        str(status),
        date.fromisoformat(str(until)) if until else None,
        people,
    )
