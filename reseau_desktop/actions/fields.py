"""Fields of the user's own: defined once, there on every card."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reseau_desktop.actions import following, rows
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.folding import fold
from reseau_desktop.network.own_fields import FieldKind, choice, number
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.store import Act


class FieldTaken(ValueError):
    """Another field already has this name."""


def define(store: Store, name: str, kind: FieldKind | str, choices: Sequence[str] = ()) -> int:
    """A new field, the last of them; its id. Raises ValueError for an empty name, FieldTaken for a second one."""
    kind = FieldKind(kind)
    with store.action(Label("field_added")) as act:
        name = _name(act, name)
        act.label = Label("field_added", 1, name)
        place = int(act.value("SELECT ifnull(max(position), -1) + 1 FROM field"))
        return act.insert("field", name=name, kind=str(kind), choices=_choices(choices), position=place)


def edit_field(
    store: Store,
    field: int,
    name: str | None = None,
    choices: Sequence[str] | None = None,
    renamed: Mapping[str, str] | None = None,
) -> None:
    """Change a field's name or its choices; the kind stays, for the values were written for it.

    `renamed` gives choices that only change their spelling, old to new: the cards follow. A choice that is no longer
    offered stays on the cards that have it.
    """
    with store.action(Label("field_edited")) as act:
        before = _called(act, field)
        for old, new in (renamed or {}).items():
            following.names(act, (Key.FIELD,), old, new, before)
        if name is not None:
            act.update("field", field, name=_name(act, name, field))
            following.fields(act, before, _called(act, field))
        if choices is not None:
            act.update("field", field, choices=_choices(choices))
        act.executemany(
            "UPDATE field_value SET value = ? WHERE field = ? AND value = ?",
            [(new, field, old) for old, new in (renamed or {}).items()],
        )
        act.label = Label("field_edited", 1, _called(act, field))


def remove_field(store: Store, field: int) -> None:
    """Take a field away, with what every card says in it."""
    with store.action(Label("field_removed")) as act:
        act.label = Label("field_removed", 1, _called(act, field))
        act.execute("DELETE FROM field WHERE id = ?", (field,))


def reorder_fields(store: Store, fields: Sequence[int]) -> None:
    """Put the fields in this order. Raises ValueError unless all are named once."""
    with store.action(Label("fields_reordered", len(fields))) as act:
        act.indexed = True
        held = [row[0] for row in act.execute("SELECT id FROM field")]
        if sorted(held) != sorted(fields):
            raise ValueError(fields)
        act.executemany(
            "UPDATE field SET position = ? WHERE id = ?",
            [(place, field) for place, field in enumerate(fields)],
        )


def set_value(store: Store, contact: int, field: int, text: str, *, comma: bool = False) -> None:
    """What a card says in a field; an empty text takes it away.

    Numbers and dates in either language's writing are written down one way, what is neither is kept as typed. `comma`
    says that 1,250 is one and a quarter. Raises LookupError when the field is gone.
    """
    with store.action(Label("edited")) as act:
        act.label = Label("edited", 1, rows.subject(act, [contact]))
        found = act.execute("SELECT kind, choices FROM field WHERE id = ?", (field,))
        if not found:
            raise LookupError(field)
        value = written(FieldKind(found[0][0]), text, json.loads(found[0][1]), comma=comma)
        if not value:
            act.execute("DELETE FROM field_value WHERE contact = ? AND field = ?", (contact, field))
            return
        act.execute(
            "INSERT INTO field_value(contact, field, value) VALUES (?, ?, ?)"
            " ON CONFLICT(contact, field) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
            (contact, field, value),
        )


def written(kind: FieldKind, text: str, choices: Sequence[str] = (), *, comma: bool = False) -> str:
    """How a value is written down: a number with a full stop, a date as ISO, a choice in its own spelling."""
    text = text.strip()
    if kind is FieldKind.NUMBER:
        return number(text, comma) or text
    if kind is FieldKind.DATE:
        from reseau_desktop.exchange.written_dates import read_date

        return read_date(text) or text
    return (choice(text, choices) or text) if kind is FieldKind.CHOICE else text


def _name(act: Act, name: str, field: int = 0) -> str:
    name = " ".join(name.split())
    key = fold(name)
    if not key:
        raise ValueError("a field needs a name")
    if any(fold(row[0]) == key for row in act.execute("SELECT name FROM field WHERE id <> ?", (field,))):
        raise FieldTaken(name)
    return name


def _choices(choices: Sequence[str]) -> str:
    kept = dict.fromkeys(tidy for item in choices if (tidy := " ".join(item.split())))
    return json.dumps(list(kept), ensure_ascii=False)


def _called(act: Act, field: int) -> str:
    return str(act.value("SELECT name FROM field WHERE id = ?", (field,)) or "")
