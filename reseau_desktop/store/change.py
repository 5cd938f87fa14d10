"""Values that tell what an action did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

import apsw


@dataclass(frozen=True, slots=True)
class Label:
    """What an action did, as a value: `wording.labels` turns it into a sentence.

    `count` is how many people or things; `subject` the name of the one, when there is one. Where an action undoes
    another alone, `step` is that one's id in the history and `of` what it had done.
    """

    verb: str
    count: int = 1
    subject: str = ""
    step: int = 0
    of: Label | None = None

    def to_json(self) -> str:
        """The label as it is kept in the history."""
        import json  # 2 ms of a start

        return json.dumps(self._said(), ensure_ascii=False)

    def _said(self) -> list[object]:
        plain: list[object] = [self.verb, self.count, self.subject]
        return plain if self.of is None else [*plain, self.step, self.of._said()]

    @staticmethod
    def from_json(text: str) -> Label:
        import json

        return Label._read(json.loads(text))

    @staticmethod
    def _read(said: list[Any]) -> Label:
        verb, count, subject, *more = said
        return (
            Label(verb, count, subject, more[0], Label._read(more[1]))
            if more
            else Label(verb, count, subject)
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history. `at` is a UTC instant; `undone` says that it is no longer in force;
    `reachable` that undo or redo can still pass through it. `undone_at` is when it was undone; `alone_at` when it was
    undone alone: it then still has its place among the steps."""

    id: int
    at: datetime
    label: Label
    undone: bool
    reachable: bool
    undone_at: datetime | None = None
    alone_at: datetime | None = None


class Change:
    """What was written, told once after the commit.

    `label` is None when another process wrote: then nothing is known but that something changed.
    """

    def __init__(self, label: Label | None, changeset: bytes) -> None:
        self.label = label
        self._changeset = changeset

    @cached_property
    def touched(self) -> Mapping[str, frozenset[int | str]]:
        """The primary keys by table, read from the changeset; `contact` includes owners of changed rows.

        Computed when first asked: for an import of 100,000 rows most listeners only want to know that all changed.
        """
        return touched(self._changeset)

    def only(self, tables: frozenset[str]) -> bool:
        """Whether nothing else was written; not told where that costs more than asking everything again."""
        return not self.large and bool(self.touched) and self.touched.keys() <= tables

    @property
    def large(self) -> bool:
        """True when listing what was touched costs more than asking everything again."""
        return self.label is None or len(self._changeset) > 2_000_000


# The columns of each table that name the contacts a row belongs to.
OWNERS = {
    "contact": (0,),
    "email": (1,),
    "phone": (1,),
    "address": (1,),
    "link": (1,),
    "messenger": (1,),
    "spoken": (1,),
    "photo": (0,),
    "anniversary": (1,),
    "position": (1,),
    "contact_tag": (0,),
    "participant": (1,),
    "follow_up": (1,),
    "tie": (1, 2),
    "act": (1,),
    "seek": (1,),
    "offer": (1,),
    "field_value": (1,),
    "layer_move": (1,),
    "dated_note": (1,),
    "different": (0, 1),
    "event_contact": (1,),
    "reviewed": (1,),
    "searchable": (0,),
}
WITHOUT_OWN_ID = {"contact_tag", "participant", "different", "event_contact"}


def touched(changeset: bytes) -> dict[str, frozenset[int | str]]:
    """Primary keys by table of everything a changeset inserts, updates or deletes, cascades included."""
    found: dict[str, set[int | str]] = {}
    for change in apsw.Changeset.iter(changeset):
        name = change.name
        for row in (change.old, change.new):
            if row is None:
                continue
            key = row[0]
            if isinstance(key, int | str) and name not in WITHOUT_OWN_ID:
                found.setdefault(name, set()).add(key)
            for column in OWNERS.get(name, ()):
                owner = row[column]
                if isinstance(owner, int):
                    found.setdefault("contact", set()).add(owner)
                    if name in WITHOUT_OWN_ID:
                        found.setdefault(name, set()).add(owner)
    return {name: frozenset(keys) for name, keys in found.items()}
