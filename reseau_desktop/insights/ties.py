"""Links between people, seen from one card."""

from __future__ import annotations

from dataclasses import dataclass

from reseau_desktop.insights.names import names
from reseau_desktop.network.ties import Seen, TieKind, seen_from
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class PersonTie:
    """A link on a card: who is at the other end and what they are to the one whose card it is.

    `first`: the card is that of `one`, from whom a directed kind reads. `strength` 1 to 5 as declared, None: not said.
    """

    id: int
    other: int
    name: str
    layer: str
    kind: TieKind
    first: bool
    seen: Seen
    strength: int | None
    note: str


def ties(store: Store, contact: int) -> tuple[PersonTie, ...]:
    """The links of one person, the strongest first; people in the bin are left out."""
    found = store.rows(
        "SELECT t.id, 1, p.id, p.layer, t.kind, t.strength, t.note FROM tie t JOIN person p ON p.id = t.other"
        " WHERE t.one = ? UNION ALL"
        " SELECT t.id, 0, p.id, p.layer, t.kind, t.strength, t.note FROM tie t JOIN person p ON p.id = t.one"
        " WHERE t.other = ? ORDER BY 6 DESC, 1",
        (contact, contact),
    )
    called = names(store, {row[2] for row in found}) if found else {}
    return tuple(
        PersonTie(
            identity,
            other,
            called[other],
            layer,
            TieKind(kind),
            bool(first),
            seen_from(TieKind(kind), bool(first)),
            strength,
            note,
        )
        for identity, first, other, layer, kind, strength, note in found
    )


def ties_among(store: Store, contact: int) -> tuple[tuple[int, int], ...]:
    """The links between those whom one person is linked to, for the small picture around them; each pair once."""
    around = (
        "WITH near(id) AS (SELECT other FROM tie WHERE one = ? UNION SELECT one FROM tie WHERE other = ?)"
        " SELECT DISTINCT min(one, other), max(one, other) FROM tie JOIN person a ON a.id = one"
        " JOIN person b ON b.id = other WHERE one IN near AND other IN near ORDER BY 1, 2"
    )
    return tuple((int(one), int(other)) for one, other in store.rows(around, (contact, contact)))


@dataclass(frozen=True, slots=True)
class Declared:
    """A link as it was entered: a directed kind reads from `one` to `other`; `strength` 1 to 5, None: not said."""

    one: int
    other: int
    kind: TieKind
    strength: int | None


def declared(store: Store) -> tuple[Declared, ...]:
    """Every link between two people who are there, in the order they were entered."""
    found = store.rows(
        "SELECT t.one, t.other, t.kind, t.strength FROM tie t JOIN person a ON a.id = t.one"
        " JOIN person b ON b.id = t.other ORDER BY t.id"
    )
    return tuple(Declared(int(one), int(other), TieKind(kind), level) for one, other, kind, level in found)
