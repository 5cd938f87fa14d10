"""Whether the rows of a network agree: every id once, every id meant is there, every contact in a layer of the file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import Any

from reseau_desktop.exchange.network_shape import WrongShape
from reseau_desktop.exchange.records import NetworkRecord
from reseau_desktop.network.folding import fold

Row = dict[str, Any]
_IDENTIFIED = (
    "interactions", "follow_ups", "organisations", "ties", "acts", "notes", "layer_moves", "fields", "saved_lists",
    "holidays", "events", "reviewed",
)  # fmt: skip


def check(network: NetworkRecord) -> None:
    """Raise WrongShape, with the place, at the first row that does not fit the others."""
    mine = (network.me,) if network.me else ()
    everybody = [*mine, *network.contacts, *network.bin]
    people = _ids("contacts", everybody)
    for name in _IDENTIFIED:
        _ids(name, getattr(network, name))
    _layers(network)
    for place, item in enumerate(network.interactions):
        for contact in [*item["contacts"], *item.get("bin", ())]:
            if contact not in people:
                raise WrongShape(contact, f"interactions[{place}].contacts")
    _meant("follow_ups", "contact", network.follow_ups, {*people, None})
    for name in ("acts", "notes", "layer_moves", "reviewed"):
        _meant(name, "contact", getattr(network, name), people)
    _calendar(network, people)
    _ties(network, people)
    _cards(network, everybody, people)
    _records(network, everybody, people)


def _layers(network: NetworkRecord) -> None:
    layers = {layer["key"] for layer in network.layers} | {"me"}
    for name, rows in (("contacts", network.contacts), ("bin", network.bin)):
        _meant(name, "layer", rows, layers)


def _ties(network: NetworkRecord, people: set[int]) -> None:
    for end in ("one", "other"):
        _meant("ties", end, network.ties, people)
    for place, item in enumerate(network.ties):
        if item["one"] == item["other"]:
            raise WrongShape(item["other"], f"ties[{place}].other")
    for place, pair in enumerate(network.different):
        for contact in pair:
            if contact not in people:
                raise WrongShape(contact, f"different[{place}]")


def _calendar(network: NetworkRecord, people: set[int]) -> None:
    """Events with people who are there, ranges that do not run backwards, one promise a group, one answer a kind."""
    for name in ("holidays", "events"):
        for place, item in enumerate(getattr(network, name)):
            if item["last"] < item["first"]:
                raise WrongShape(item["last"], f"{name}[{place}].last")
    for place, event in enumerate(network.events):
        if len(set(event["contacts"]) & people) < len(event["contacts"]):
            raise WrongShape(event["contacts"], f"events[{place}].contacts")
    for place, answer in enumerate(network.occasion_answers):
        if (answer["anniversary"] is None) == (answer["position"] is None):
            raise WrongShape(answer["anniversary"], f"occasion_answers[{place}].anniversary")
    for name, key in (("groups", "tag"), ("week_reviews", "week")):
        said: set[str] = set()
        for place, item in enumerate(getattr(network, name)):
            told = fold(item[key]) if name == "groups" else item[key]
            if not told or told in said:
                raise WrongShape(item[key], f"{name}[{place}].{key}")
            said.add(told)


def _cards(network: NetworkRecord, everybody: Sequence[Row], people: set[int]) -> None:
    """What the cards name: through whom we met, fields of one's own."""
    fields = {item["id"] for item in network.fields}
    for person in everybody:
        other = person.get("met_through")
        if other is not None and (other not in people or other == person["id"]):
            raise WrongShape(other, f"contacts[id {person['id']}].met_through")
        said: set[int] = set()
        for place, item in enumerate(person.get("fields") or ()):
            if item["field"] not in fields or item["field"] in said:
                raise WrongShape(item["field"], f"contacts[id {person['id']}].fields[{place}].field")
            said.add(item["field"])


def _records(network: NetworkRecord, everybody: Sequence[Row], people: set[int]) -> None:
    for place, source in enumerate(network.sources):
        for index, record in enumerate(source["records"]):
            if record["contact"] is not None and record["contact"] not in people:
                raise WrongShape(record["contact"], f"sources[{place}].records[{index}].contact")
    for key, held in (("anniversary", "dates"), ("position", "positions")):
        known = _ids(held, [item for item in chain(*(person[held] for person in everybody)) if "id" in item])
        _meant("occasion_answers", key, network.occasion_answers, {*known, None})


def _meant(name: str, key: str, rows: Sequence[Row], known: Collection[Any]) -> None:
    for place, row in enumerate(rows):
        if row[key] not in known:
            raise WrongShape(row[key], f"{name}[{place}].{key}")


def _ids(name: str, rows: Iterable[Row]) -> set[int]:
    found: set[int] = set()
    for place, row in enumerate(rows):
        if row["id"] in found:
            raise WrongShape(row["id"], f"{name}[{place}].id")
        found.add(row["id"])
    return found
