"""The sample network: Hélène's 206 people, played today, thinned to fewer or grown to many (issue: `reseau demo`)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Final

from reseau_desktop.exchange.records import NetworkRecord
from reseau_desktop.exchange.sample_beside import beside, complete
from reseau_desktop.exchange.sample_crowd import crowd
from reseau_desktop.exchange.sample_dates import moved
from reseau_desktop.exchange.sample_exchanges import Exchange, exchanges
from reseau_desktop.exchange.sample_files import ME, ZONE, Library, Row, SamplePerson, library
from reseau_desktop.exchange.sample_people import drawn
from reseau_desktop.exchange.sample_sizes import grown, thinned
from reseau_desktop.network.layers import DEFAULT_LAYERS, Layer

ME_ID: Final = 1
IMPORTED: Final = timedelta(days=3)  # those to sort came with Friday's import
SPOTTED: Final = (16, 14, 12, 11, 9)  # days since a target that I never met was spotted


def network(today: date, size: int | None = None, seed: int = 1, language: str = "en") -> NetworkRecord:
    """The sample network as it stands on `today`: `size` people in all, None for its own 206.

    Fewer are thinned evenly; beyond the 206 come generated people, the same for the same `seed`. `language` is "en"
    or "fr" and changes titles, notes and tags of mine, never a name. Raises ValueError for a size under 1.
    """
    texts = library(language)
    people = _chosen(texts, size)
    told = exchanges(people, today, texts)
    contacts = _contacts(people, told, today, texts)
    new = grown(len(texts.people), size) if size is not None else {}
    strangers, theirs = crowd(new, ME_ID + len(people) + 1, today, seed, texts)
    told = sorted(told + theirs, key=lambda line: (line.on, line.who))
    mine = drawn(texts.me, ME_ID, _first_day(told, today), today, texts)
    cards = {ME: mine, **{person.name: card for person, card in zip(people.values(), contacts, strict=True)}}
    complete(cards, people.values(), today, texts)
    return NetworkRecord(
        layers=tuple(_layer(layer) for layer in DEFAULT_LAYERS),
        contacts=tuple(contacts + strangers),
        interactions=tuple(line.row(identity) for identity, line in enumerate(told, 1)),
        follow_ups=tuple(_follow_ups(people, today, texts)),
        organisations=tuple(_organisations([texts.me, *people.values()], texts)),
        me=mine,
        **beside(cards, today, texts),
    )


def _chosen(texts: Library, size: int | None) -> dict[int, SamplePerson]:
    """The drawn people who take part, by contact id."""
    people: Sequence[SamplePerson] = texts.people
    if size is not None and size < len(people):
        people = thinned(people, size)
    return dict(enumerate(people, ME_ID + 1))


def _contacts(
    people: dict[int, SamplePerson], told: Sequence[Exchange], today: date, texts: Library
) -> list[dict[str, Any]]:
    """Everybody entered Réseau with their first exchange; those to sort three days ago, targets a fortnight ago."""
    first: dict[int, date] = {}
    for line in told:
        for identity in line.who:
            first[identity] = min(line.on, first.get(identity, line.on))
    spotted = 0
    contacts = []
    for identity, person in people.items():
        added = first.get(identity, today - IMPORTED)
        if person.layer == "target" and identity not in first:
            added = today - timedelta(days=SPOTTED[spotted % len(SPOTTED)])
            spotted += 1
        contacts.append(drawn(person, identity, added, today, texts))
    return contacts


def _first_day(told: Sequence[Exchange], today: date) -> date:
    return min((line.on for line in told), default=today)


def _layer(layer: Layer) -> dict[str, Any]:
    return {
        "key": layer.key,
        "kind": layer.kind.value,
        "position": layer.position,
        "name": layer.name,
        "question": layer.question,
        "colour": layer.colour,
        "cadence": layer.cadence,
        "capacity": layer.capacity,
        "reminders": layer.reminders,
    }


def _organisations(people: Sequence[SamplePerson], texts: Library) -> list[dict[str, Any]]:
    """The houses where somebody is or was."""
    named = {step.organisation for person in people for step in person.positions}
    houses = [house for house in texts.organisations.values() if house.name in named]
    return [
        {"id": place, "name": house.name, "note": house.note, "aliases": list(house.aliases)}
        for place, house in enumerate(houses, 1)
    ]


def _follow_ups(people: dict[int, SamplePerson], today: date, texts: Library) -> list[dict[str, Any]]:
    places = {person.name: identity for identity, person in people.items()}
    wanted = [row for row in texts.follow_ups if row["person"] in places]
    return [_follow_up(identity, places[row["person"]], row, today) for identity, row in enumerate(wanted, 1)]


def _follow_up(identity: int, contact: int, row: Row, today: date) -> dict[str, Any]:
    return {
        "id": identity,
        "contact": contact,
        "kind": row["kind"],
        "what": row["what"],
        "channel": row["channel"],
        "due": moved(row["due"], today),
        "at_time": row["at"] or None,
        "zone": ZONE if row["at"] else None,
        "status": row["status"],
        "snoozed_until": moved(row["snoozed_until"], today) if row["snoozed_until"] else None,
        "snoozes": int(row["snoozes"]),
        "created_on": moved(row["created"], today),
        "closed_on": moved(row["closed"], today) if row["closed"] else None,
        "rule": row["rule"] or None,
        "anchor": row["anchor"] or None,
        "series": identity if row["rule"] else None,
        "tag": None,
    }
