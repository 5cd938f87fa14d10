"""Some people of a network, with what is between them and me: what an export of a circle, a tag or a list holds."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from reseau_desktop.exchange.records import NetworkRecord

Row = dict[str, Any]


def of_people(network: NetworkRecord, people: Collection[int]) -> NetworkRecord:
    """The same network with these contacts alone: no row names anybody else, nobody of the bin, no source."""
    kept = set(people)
    met = (  # one by one: to let go of all the others at once would hold Python's lock
        {**item, "contacts": [contact for contact in item["contacts"] if contact in kept], "bin": []}
        for item in network.interactions
    )
    return replace(
        network,
        contacts=tuple(_alone(person, kept) for person in network.contacts if person["id"] in kept),
        bin=(),
        interactions=tuple(item for item in met if item["contacts"]),
        follow_ups=_theirs(network.follow_ups, kept),
        ties=tuple(item for item in network.ties if item["one"] in kept and item["other"] in kept),
        acts=_theirs(network.acts, kept),
        notes=_theirs(network.notes, kept),
        layer_moves=_theirs(network.layer_moves, kept),
        different=tuple(pair for pair in network.different if kept.issuperset(pair)),
        sources=(),
        occasion_answers=(),
        holidays=(),
        groups=(),
        events=tuple(_attended(network.events, kept)),
        reviewed=_theirs(network.reviewed, kept),
        week_reviews=(),
        me=_alone(network.me, kept) if network.me else None,
    )


def _theirs(rows: tuple[Row, ...], kept: set[int]) -> tuple[Row, ...]:
    return tuple(item for item in rows if item["contact"] in kept)


def _attended(events: tuple[Row, ...], kept: set[int]) -> Iterator[Row]:
    """Events with one of these people, who alone are named."""
    for event in events:
        here = [contact for contact in event["contacts"] if contact in kept]
        if here:
            yield {**event, "contacts": here}


def _alone(person: Row, kept: set[int]) -> Row:
    """A card that names nobody who is left out."""
    through = person.get("met_through")
    return person if through is None or through in kept else {**person, "met_through": None}
