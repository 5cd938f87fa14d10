"""Fields of the user's own: which there are, and what a card says in them."""

from __future__ import annotations

import json
from dataclasses import dataclass

from reseau_desktop.insights.keeping import kept
from reseau_desktop.network.own_fields import FieldKind
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Field:
    """A field as it is defined; `choices` for a choice."""

    id: int
    name: str
    kind: FieldKind
    choices: tuple[str, ...]
    position: int


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What a card says in a field: a number with a full stop, a date as ISO, or what was typed where it is neither."""

    field: Field
    value: str


def definitions(store: Store) -> tuple[Field, ...]:
    """Every field, in the user's order."""

    def ask() -> tuple[Field, ...]:
        return tuple(
            Field(int(identity), name, FieldKind(kind), tuple(json.loads(choices)), int(position))
            for identity, name, kind, choices, position in store.rows(
                "SELECT id, name, kind, choices, position FROM field ORDER BY position, id"
            )
        )

    return kept(store, ("fields",), ask)


def used(store: Store, field: int) -> int:
    """How many cards say something in a field, the bin included: what taking it away would lose."""
    return int(store.value("SELECT count(*) FROM field_value WHERE field = ?", (field,)))


def values(store: Store, contact: int) -> tuple[FieldValue, ...]:
    """What one card says, in the order of the fields; fields without a value are left out."""
    said = dict(store.rows("SELECT field, value FROM field_value WHERE contact = ?", (contact,)))
    if not said:
        return ()
    return tuple(FieldValue(field, said[field.id]) for field in definitions(store) if field.id in said)
