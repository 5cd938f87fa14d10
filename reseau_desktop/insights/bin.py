"""The bin: people who were deleted and can come back, with everything that belongs to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.names import marks
from reseau_desktop.insights.search import matching
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class BinRow:
    """Somebody in the bin, and since when."""

    id: int
    name: str
    title: str
    organisation: str
    layer: str
    deleted_on: date


def any_binned(store: Store) -> bool:
    """Whether somebody is in the bin."""
    found = "SELECT EXISTS (SELECT 1 FROM contact WHERE deleted_on IS NOT NULL AND layer <> 'me')"
    return bool(store.value(found))


def binned(store: Store, text: str = "") -> list[int]:
    """The ids in the bin, the latest first; with a text, those of them who match."""
    ids = [
        int(row[0])
        for row in store.rows(
            "SELECT id FROM contact WHERE deleted_on IS NOT NULL AND layer <> 'me'"
            " ORDER BY deleted_on DESC, sort_name, id"
        )
    ]
    best = matching(store, text)
    if best is None:
        return ids
    found = set(best)
    return [identity for identity in ids if identity in found]


def exchanges_alone(store: Store, ids: Sequence[int]) -> int:
    """How many exchanges were with nobody but these people: what would go with them."""
    listed = marks(ids)
    return int(
        store.value(
            "SELECT count(*) FROM (SELECT x.interaction FROM participant x WHERE x.interaction IN"
            f" (SELECT interaction FROM participant WHERE contact IN ({listed}))"
            f" GROUP BY x.interaction HAVING sum(x.contact NOT IN ({listed})) = 0)"
        )
    )


def rows(store: Store, ids: Sequence[int]) -> list[BinRow]:
    """What the rows of these people show, in the order of `ids`; somebody restored meanwhile is left out."""
    found = {
        int(row[0]): BinRow(int(row[0]), row[1], row[2], row[3], row[4], date.fromisoformat(row[5]))
        for row in store.rows(
            "SELECT c.id, s.shown, s.title, s.organisation, c.layer, c.deleted_on FROM contact c"
            f" JOIN searchable s ON s.contact = c.id WHERE c.id IN ({marks(ids)}) AND c.deleted_on IS NOT NULL"
        )
    }
    return [found[identity] for identity in ids if identity in found]
