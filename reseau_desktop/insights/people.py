"""The list of people: who is in it, in what order, and what a row shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.ordering import Order
from reseau_desktop.insights.search import ranked
from reseau_desktop.insights.standing import among, standing
from reseau_desktop.network.cadence import State
from reseau_desktop.network.warmth import Band
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reseau_desktop.network.filtering import Query

    Numbers = NDArray[Any]

__all__ = [
    "Listing",
    "Order",
    "PersonRow",
    "elsewhere",
    "how_many",
    "listing",
    "organisations",
    "row",
    "rows",
    "shared",
    "tag_names",
    "tags",
]


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list asks for. Empty sets do not filter; `archived` shows archived people instead of the others;
    `opened` are ids opened lately, the latest first, for Order.RECENT; `field` is the id of the own field that
    Order.FIELD sorts by. `query` is a typed filter: who passes it and all the rest is in the list."""

    text: str = ""
    layers: frozenset[str] = frozenset()
    tags: frozenset[int] = frozenset()
    bands: frozenset[Band] = frozenset()
    states: frozenset[State] = frozenset()
    archived: bool = False
    order: Order = Order.NAME
    reverse: bool = False
    opened: tuple[int, ...] = ()
    query: Query | None = None
    field: int | None = None

    @property
    def words(self) -> str:
        """Everything that is searched."""
        return f"{self.text} {self.query.text}".strip() if self.query is not None else self.text


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row of the list. `days` since the latest exchange, None when never met."""

    id: int
    name: str
    title: str
    organisation: str
    layer: str
    last: date | None
    days: int | None
    warmth: float
    band: Band
    state: State | None
    due: date | None
    archived: bool


def listing(store: Store, today: date, wanted: Listing) -> Sequence[int]:
    """The ids to show, in order. With a text and Order.RECENT the best match comes first."""
    import numpy as np

    from reseau_desktop.insights.ordering import opened_first, sort

    known = standing(store, today)
    keep = _passing(store, today, wanted)
    found = ranked(store, today, wanted.words)
    if found is not None:
        places = np.searchsorted(known.ids, found)
        if wanted.order is Order.RECENT:
            here: list[int] = found[keep[places]].tolist()
            return here
        keep = keep & _only(places, len(keep))
    chosen = sort(store, known, np.flatnonzero(keep), wanted.order, wanted.reverse, wanted.field)
    ids = known.ids[chosen]
    if wanted.order is Order.RECENT and wanted.opened:
        ids = opened_first(ids, wanted.opened)
    result: list[int] = ids.tolist()
    return result


def how_many(store: Store, today: date, wanted: Listing) -> int:
    """How many people a list holds, without putting them in order."""
    import numpy as np

    keep = _passing(store, today, wanted)
    found = ranked(store, today, wanted.words)
    if found is not None:
        keep = keep & _only(np.searchsorted(standing(store, today).ids, found), len(keep))
    return int(np.count_nonzero(keep))


def _only(places: Numbers, count: int) -> Numbers:
    """Yes at these places."""
    import numpy as np

    found = np.zeros(count, bool)
    found[places] = True
    return found


def _passing(store: Store, today: date, wanted: Listing) -> Numbers:
    """Who passes all filters but the text, aligned with the ids of `standing`."""
    from reseau_desktop.insights import carriers, filtering
    from reseau_desktop.network.filter_words import Key
    from reseau_desktop.network.filtering import Term, Word

    terms = [
        Term(key, tuple(Word(word) for word in sorted(words)))
        for key, words in (
            (Key.LAYER, wanted.layers),
            (Key.WARMTH, wanted.bands),
            (Key.DUE, wanted.states),
        )
        if words
    ]
    if wanted.archived:
        terms.append(Term(Key.IS, (Word("archived"),)))
    keep = filtering.passing(
        store, today, (*terms, *(wanted.query.terms if wanted.query is not None else ()))
    )
    if wanted.tags:
        tagged = f"SELECT contact FROM contact_tag WHERE tag IN ({marks(wanted.tags)})"
        keep = keep & carriers.mask(store, standing(store, today), tagged)
    return keep


def rows(store: Store, today: date, ids: Sequence[int]) -> list[PersonRow]:
    """What the rows of these people show, in the order of `ids`; somebody gone meanwhile is left out."""
    known = among(store, today, ids)
    found = {
        int(row[0]): row
        for row in store.rows(
            "SELECT c.id, s.shown, s.title, s.organisation, c.archived FROM person c"
            f" JOIN searchable s ON s.contact = c.id WHERE c.id IN ({marks(ids)})"
        )
    }
    result = []
    for identity, stands in zip(ids, known.of_each(ids), strict=True):
        row = found.get(int(identity))
        if row is None or stands is None:
            continue
        result.append(
            PersonRow(
                stands.id,
                row[1],
                row[2],
                row[3],
                stands.layer.key,
                stands.last,
                (today - stands.last).days if stands.last else None,
                stands.warmth,
                stands.band,
                stands.state,
                stands.due,
                bool(row[4]),
            )
        )
    return result


def row(store: Store, today: date, contact: int) -> PersonRow | None:
    """One person's row; None for somebody who is not there."""
    found = rows(store, today, [contact])
    return found[0] if found else None


def tags(store: Store) -> list[tuple[int, str, int]]:
    """Every tag: id, name, how many people carry it; by name."""

    def ask() -> list[tuple[int, str, int]]:
        return [
            (int(i), str(n), int(c))
            for i, n, c in store.rows(
                "SELECT t.id, t.name, count(p.id) FROM tag t LEFT JOIN contact_tag x ON x.tag = t.id"
                " LEFT JOIN person p ON p.id = x.contact GROUP BY t.id ORDER BY t.key"
            )
        ]

    return kept(store, "tags", ask)


def tag_names(store: Store) -> list[str]:
    """The names of the tags alone: nobody is counted."""
    return kept(
        store, "tag_names", lambda: [str(row[0]) for row in store.rows("SELECT name FROM tag ORDER BY key")]
    )


def organisations(store: Store) -> list[str]:
    """The names of every organisation somebody is or was at, by name."""
    return [
        str(row[0])
        for row in store.rows(
            "SELECT DISTINCT o.name FROM organisation o JOIN position p ON p.organisation = o.id ORDER BY o.key"
        )
    ]


def shared(store: Store, ids: Sequence[int]) -> tuple[dict[str, int], list[str]]:
    """What several people have in common: how many of them are in each circle, and the tags that all of them carry."""
    chosen = marks(ids)
    circles = {
        str(key): int(count)
        for key, count in store.rows(
            f"SELECT layer, count(*) FROM contact WHERE id IN ({chosen}) GROUP BY layer"
        )
    }
    tagged = store.rows(
        f"SELECT t.name FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE x.contact IN ({chosen})"
        " GROUP BY t.id HAVING count(*) = ? ORDER BY t.key",
        (len(set(ids)),),
    )
    return circles, [str(row[0]) for row in tagged]


def elsewhere(store: Store, ids: Sequence[int], layer: str) -> list[int]:
    """Those of these people who are not in a circle, in their order."""
    there = store.rows(f"SELECT id FROM person WHERE id IN ({marks(ids)}) AND layer <> ?", (layer,))
    found = {int(row[0]) for row in there}
    return [contact for contact in ids if contact in found]


def private(store: Store) -> frozenset[int]:
    """Who is left out of pictures and of what is shared."""
    return frozenset(int(row[0]) for row in store.rows("SELECT id FROM person WHERE private = 1"))
