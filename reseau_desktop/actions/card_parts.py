"""The parts of a card that few people have: messengers, languages, topics, own fields, a photo; out of the file and in."""

from __future__ import annotations

import base64
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reseau_desktop.network.folding import topic_key

if TYPE_CHECKING:
    from reseau_desktop.store import Act, Store

Row = dict[str, Any]
Grouped = dict[int, list[Any]]


def read(store: Store) -> dict[str, Grouped]:
    """The lists of each part, by contact."""
    return {
        "messengers": _grouped(
            store,
            "SELECT contact, value, label, preferred FROM messenger ORDER BY id",
            lambda value, label, preferred: {"value": value, "label": label, "preferred": bool(preferred)},
        ),
        "languages": _grouped(store, "SELECT contact, language FROM spoken ORDER BY id", str),
        "seeks": _grouped(
            store,
            "SELECT s.contact, t.name, s.urgency, s.expires, s.noted_on FROM seek s JOIN topic t ON t.id = s.topic"
            " ORDER BY s.id",
            lambda topic, urgency, expires, noted: {
                "topic": topic, "urgency": urgency, "expires": expires, "noted_on": noted,
            },
        ),
        "offers": _grouped(
            store,
            "SELECT o.contact, t.name, o.noted_on FROM offer o JOIN topic t ON t.id = o.topic ORDER BY o.id",
            lambda topic, noted: {"topic": topic, "noted_on": noted},
        ),
        "fields": _grouped(
            store,
            "SELECT v.contact, v.field, v.value FROM field_value v JOIN field f ON f.id = v.field"
            " ORDER BY f.position, f.id",
            lambda field, value: {"field": field, "value": value},
        ),
    }  # fmt: skip


def photos(store: Store) -> dict[int, Row]:
    """The pictures, as text."""
    return {
        int(contact): {"format": form, "image": base64.b64encode(image).decode("ascii")}
        for contact, form, image in store.rows("SELECT contact, format, image FROM photo")
    }


def _grouped(store: Store, sql: str, told: Any) -> Grouped:
    found: Grouped = defaultdict(list)
    for contact, *row in store.rows(sql):
        found[contact].append(told(*row))
    return found


def write(act: Act, people: Sequence[Row]) -> None:
    """Write these parts of the cards; their fields are there already."""
    act.executemany(
        "INSERT INTO messenger(contact, label, value, preferred) VALUES (?, ?, ?, ?)",
        (
            (person["id"], item.get("label", ""), item["value"], int(item.get("preferred", False)))
            for person in people
            for item in person.get("messengers") or ()
        ),
    )
    act.executemany(
        "INSERT INTO spoken(contact, language) VALUES (?, ?)",
        ((person["id"], language) for person in people for language in person.get("languages") or ()),
    )
    act.executemany(
        "INSERT INTO field_value(contact, field, value) VALUES (?, ?, ?)",
        (
            (person["id"], item["field"], item["value"])
            for person in people
            for item in person.get("fields") or ()
        ),
    )
    act.executemany(
        "INSERT INTO photo(contact, format, image) VALUES (?, ?, ?)",
        (
            (person["id"], photo["format"], base64.b64decode(photo["image"]))
            for person in people
            if (photo := person.get("photo"))
        ),
    )
    act.executemany(
        "UPDATE contact SET met_through = ? WHERE id = ?",
        ((person["met_through"], person["id"]) for person in people if person.get("met_through") is not None),
    )
    _topics(act, people)


def _topics(act: Act, people: Sequence[Row]) -> None:
    known = _known_topics(act, people)
    act.executemany(
        "INSERT OR IGNORE INTO seek(contact, topic, urgency, expires, noted_on) VALUES (?, ?, ?, ?, ?)",
        (
            (person["id"], topic, item.get("urgency", 1), item.get("expires"), item["noted_on"])
            for person in people
            for item in person.get("seeks") or ()
            if (topic := known.get(topic_key(item["topic"])))
        ),
    )
    act.executemany(
        "INSERT OR IGNORE INTO offer(contact, topic, noted_on) VALUES (?, ?, ?)",
        (
            (person["id"], topic, item["noted_on"])
            for person in people
            for item in person.get("offers") or ()
            if (topic := known.get(topic_key(item["topic"])))
        ),
    )


def _known_topics(act: Act, people: Sequence[Row]) -> dict[str, int]:
    """The ids of all topics that are named, made where they are new."""
    known = {str(key): int(identity) for identity, key in act.execute("SELECT id, key FROM topic")}
    for person in people:
        for item in (*(person.get("seeks") or ()), *(person.get("offers") or ())):
            key = topic_key(item["topic"])
            if key and key not in known:
                known[key] = act.insert("topic", name=" ".join(item["topic"].split()), key=key)
    return known


def words(person: Row) -> list[str]:
    """What search reads of these parts."""
    found = [item["value"] for item in person.get("messengers") or ()]
    found += person.get("languages") or ()
    found += [item["topic"] for item in (*(person.get("seeks") or ()), *(person.get("offers") or ()))]
    return found + [item["value"] for item in person.get("fields") or ()]
