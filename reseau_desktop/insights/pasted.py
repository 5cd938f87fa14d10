"""What is known already about somebody whose card is being made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.named import lookup
from reseau_desktop.network.folding import fold, organisation_key
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who may be the same person; `by`: "email" where an address says so, else "name"."""

    contact: int
    name: str
    organisation: str
    by: str


@dataclass(frozen=True, slots=True)
class House:
    """An organisation that is here already: its name as it stands, and how many people are there."""

    id: int
    name: str
    people: int


@dataclass(frozen=True, slots=True)
class TargetThere:
    """A target in the same house."""

    contact: int
    name: str


def same_person(store: Store, name: str, emails: tuple[str, ...]) -> Known | None:
    """Who has one of these addresses; else who has this name, or one of which it is a part."""
    for email in emails:
        row = store.one(
            "SELECT c.id, s.shown, s.organisation FROM email e JOIN person c ON c.id = e.contact"
            " JOIN searchable s ON s.contact = c.id WHERE lower(e.value) = lower(?) LIMIT 1",
            (email.strip(),),
        )
        if row is not None and email.strip():
            return Known(int(row[0]), str(row[1]), str(row[2]), "email")
    words = fold(name).split()
    if len(words) < 2:
        return None
    find = lookup(store)
    for keys in (tuple(words), (words[0], words[1])):
        found = [one for one in find(keys) if one.words >= set(words) or one.words <= set(words)]
        if found:
            return Known(found[0].id, found[0].name, found[0].organisation, "name")
    return None


def house(store: Store, name: str) -> House | None:
    """The organisation of this name, however it is written; None: it is new."""
    key = organisation_key(name)
    if not key:
        return None
    row = store.one(
        "SELECT o.id, o.name, (SELECT count(DISTINCT p.contact) FROM position p JOIN person c ON c.id = p.contact"
        " WHERE p.organisation = o.id AND p.current = 1) FROM organisation o WHERE o.key = ?1"
        " OR o.id IN (SELECT organisation FROM organisation_alias WHERE key = ?1) ORDER BY o.key <> ?1, o.id LIMIT 1",
        (key,),
    )
    return House(int(row[0]), str(row[1]), int(row[2])) if row is not None else None


def target_there(store: Store, organisation: int) -> TargetThere | None:
    """A target who works in this house now."""
    row = store.one(
        "SELECT c.id, s.shown FROM position p JOIN person c ON c.id = p.contact JOIN layer l ON l.key = c.layer"
        " JOIN searchable s ON s.contact = c.id WHERE p.organisation = ? AND p.current = 1 AND l.kind = ?"
        " AND c.archived = 0 ORDER BY c.id LIMIT 1",
        (organisation, str(LayerKind.TARGET)),
    )
    return TargetThere(int(row[0]), str(row[1])) if row is not None else None


def first_due(store: Store, layer: str, on: date, exchanged: date | None) -> tuple[date, int] | None:
    """When somebody new in this circle would be due, and the days of the promise; None: never."""
    from datetime import timedelta

    row = store.one("SELECT cadence, reminders, kind FROM layer WHERE key = ?", (layer,))
    if row is None or not row[0] or not row[1] or row[2] == str(LayerKind.INBOX):
        return None
    return (exchanged or on) + timedelta(int(row[0])), int(row[0])
