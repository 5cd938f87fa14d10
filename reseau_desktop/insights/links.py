"""Who knows whom: the links that were declared between people, each pair once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reseau_desktop.insights.keeping import kept
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Link:
    """Two contacts who know each other; `strength` 1 to 5 as declared, 0: not said."""

    one: int
    other: int
    strength: int


def links(store: Store) -> tuple[Link, ...]:
    """All of them, the strongest first; people in the bin and in the archive are left out."""

    def ask() -> tuple[Link, ...]:
        rows = store.rows(
            "SELECT min(t.one, t.other), max(t.one, t.other), max(ifnull(t.strength, 0)) FROM tie t"
            " JOIN person a ON a.id = t.one JOIN person b ON b.id = t.other WHERE a.archived + b.archived = 0"
            " GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"
        )
        return tuple(Link(int(one), int(other), int(strength)) for one, other, strength in rows)

    return kept(store, "links", ask)


def of_these(store: Store, contacts: Iterable[int]) -> tuple[Link, ...]:
    """The links that touch one of these people, the strongest first."""
    wanted = frozenset(contacts)
    return tuple(link for link in links(store) if link.one in wanted or link.other in wanted)
