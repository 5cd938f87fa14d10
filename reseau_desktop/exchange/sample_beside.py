"""What stands beside the cards of the sample network: links, acts, topics, moves, dated notes, fields of one's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from reseau_desktop.exchange.sample_dates import moved
from reseau_desktop.exchange.sample_files import ZONE, Library, Row, SamplePerson

Card = dict[str, Any]
Cards = Mapping[str, Card]  # by the name that the files call them; a thinned sample lacks some


def complete(cards: Cards, people: Iterable[SamplePerson], today: date, texts: Library) -> None:
    """Write on the cards what people seek, offer, say in the fields, and through whom I met them."""
    for person in people:
        if person.through in cards:
            cards[person.name]["met_through"] = cards[person.through]["id"]
    for row in _here(texts.topics, cards):
        item: Card = {"topic": row["topic"]}
        if row["way"] == "seeks":
            expires = moved(row["expires"], today) if row["expires"] else None
            item |= {"urgency": int(row["urgency"]), "expires": expires}
        cards[row["person"]][row["way"]].append(item | {"noted_on": moved(row["noted"], today)})
    for row in _here(texts.values, cards):
        place = int(row["field"])
        dated = texts.fields[place]["kind"] == "date"
        value = moved(row["value"], today) if dated else row["value"]
        cards[row["person"]]["fields"].append({"field": place + 1, "value": value})


def beside(cards: Cards, today: date, texts: Library) -> dict[str, Any]:
    """The sections of the network that stand beside the cards."""
    return {
        "ties": _numbered(
            {
                "one": cards[row["one"]]["id"],
                "other": cards[row["other"]]["id"],
                "kind": row["kind"],
                "strength": int(row["strength"]) if row["strength"] else None,
                "note": row["note"],
            }
            for row in texts.ties
            if row["one"] in cards and row["other"] in cards
        ),
        "acts": _numbered(_act(row, cards, today) for row in _here(texts.acts, cards)),
        "layer_moves": _numbered(
            _whose(row, cards, today)
            | {"origin": row["origin"], "arrival": row["arrival"], "why": row["why"]}
            for row in _here(texts.moves, cards)
        ),
        "notes": _numbered(
            _whose(row, cards, today) | {"text": row["text"]} for row in _here(texts.remarks, cards)
        ),
        "events": _numbered(_event(row, cards, today) for row in texts.events),
        "groups": tuple(
            {"tag": row["tag"], "every": int(row["every"]), "added_on": moved(row["added"], today)}
            for row in texts.groups
            if any(row["tag"] in card["tags"] for card in cards.values())
        ),
        "fields": tuple(
            {
                "id": place + 1,
                "name": row["name"],
                "kind": row["kind"],
                "choices": [choice for choice in row["choices"].split(";") if choice],
                "position": place,
            }
            for place, row in enumerate(texts.fields)
        ),
    }


def _act(row: Row, cards: Cards, today: date) -> Card:
    return _whose(row, cards, today) | {
        "direction": row["direction"],
        "kind": row["kind"],
        "size": int(row["size"]),
        "note": row["note"],
        "noted_on": moved(row["noted"], today),
    }


def _event(row: Row, cards: Cards, today: date) -> Card:
    return {
        "name": row["name"],
        "place": row["place"],
        "first": moved(row["first"], today),
        "last": moved(row["last"], today),
        "at_time": row["at"],
        "zone": ZONE,
        "notice": int(row["notice"]),
        "note": row["note"],
        "status": "open",
        "snoozed_until": None,
        "contacts": sorted(cards[name]["id"] for name in row["who"].split(";") if name in cards),
    }


def _whose(row: Row, cards: Cards, today: date) -> Card:
    return {"contact": cards[row["person"]]["id"], "on": moved(row["on"], today)}


def _here(rows: Iterable[Row], cards: Cards) -> list[Row]:
    return [row for row in rows if row["person"] in cards]


def _numbered(rows: Iterable[Card]) -> tuple[Card, ...]:
    return tuple({"id": place, **row} for place, row in enumerate(rows, 1))
