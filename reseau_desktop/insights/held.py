"""What was put off today and keeps its place in the morning (actions.holding writes it)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.keeping import kept
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Held:
    """`promises`: by contact, how often and to what day each had been put off before today. `others` are the ids of
    follow-ups (f) and groups (g). `all`: nothing more is asked for today."""

    promises: Mapping[int, tuple[int, date | None]]
    others: frozenset[tuple[str, int]]
    all: bool


def held(store: Store, on: date) -> Held:
    """What keeps its place on that day; what another hand wrote and means nothing is as if it were not there."""

    def ask() -> Held:
        promises: dict[int, tuple[int, date | None]] = {}
        others, everything = set(), False
        start = f"held:{on.isoformat()}:"
        for key, written in store.rows(
            "SELECT substr(key, ?), value FROM setting WHERE substr(key, 1, ?) = ?",
            (len(start) + 1, len(start), start),
        ):
            if key == "all":
                everything = True
                continue
            try:
                identity, (snoozes, until) = int(key[1:]), json.loads(written)
                before = (int(snoozes), date.fromisoformat(until) if until else None)
            except (ValueError, TypeError):
                continue
            if key[0] == "c":
                promises[identity] = before
            else:
                others.add((str(key[0]), identity))
        return Held(promises, frozenset(others), everything)

    return kept(store, ("held", on), ask)
