"""The list of people: who is in it, in what order, and what a row shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.search import matching
from reseau_desktop.insights.standing import among, standing
from reseau_desktop.network.cadence import State
from reseau_desktop.network.warmth import Band
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]

BANDS = {Band.WARM: (49.5, 1e9), Band.LUKEWARM: (24.5, 49.5), Band.COOL: (9.5, 24.5), Band.DORMANT: (-1, 9.5)}


class Order(StrEnum):
    """How the list is sorted; NAME ascending, the others the most pressing or recent first."""

    NAME = "name"
    RECENT = "recent"  # opened lately, then by name
    LAST = "last"  # latest exchange first, never met last
    DUE = "due"  # the earliest due first, those never due last
    WARMTH = "warmth"  # the warmest first
    ADDED = "added"  # entered lately first


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list asks for. Empty sets do not filter; `archived` shows archived people instead of the others;
    `opened` are ids opened lately, the latest first, for Order.RECENT."""

    text: str = ""
    layers: frozenset[str] = frozenset()
    tags: frozenset[int] = frozenset()
    bands: frozenset[Band] = frozenset()
    states: frozenset[State] = frozenset()
    archived: bool = False
    order: Order = Order.NAME
    reverse: bool = False
    opened: tuple[int, ...] = ()


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

    known = standing(store, today)
    keep = known.archived if wanted.archived else ~known.archived
    if wanted.layers:
        chosen = [place for place, layer in enumerate(known.layers) if layer.key in wanted.layers]
        keep = keep & np.isin(known.layer, chosen)
    if wanted.bands:
        within = np.zeros(len(keep), bool)
        for band in wanted.bands:
            low, high = BANDS[band]
            within |= (known.warmth >= low) & (known.warmth < high)
        keep = keep & within
    if wanted.states:
        keep = keep & _in_states(known.lateness, known.cadence, wanted.states)
    if wanted.tags:
        tagged = store.rows(f"SELECT DISTINCT contact FROM contact_tag WHERE tag IN ({marks(wanted.tags)})")
        keep = keep & np.isin(known.ids, np.fromiter((row[0] for row in tagged), np.int64, len(tagged)))
    best = matching(store, wanted.text)
    if best is not None:
        found = np.asarray(best, np.int64)
        keep = keep & np.isin(known.ids, found)
        if wanted.order is Order.RECENT:
            here = known.ids[keep]
            return [int(i) for i in found[np.isin(found, here)]]
    return _sorted(store, today, np.flatnonzero(keep), wanted)


def _in_states(value: Numbers, days: Numbers, states: Iterable[State]) -> Numbers:
    import numpy as np

    never = np.isnan(value) & (days > 0)
    tests = {
        State.NEVER: never,
        State.FRESH: value < 0.75,
        State.SOON: (value >= 0.75) & (value < 1),
        State.DUE: (value >= 1) & (value < 1.5),
        State.LATE: value >= 1.5,
    }
    result = np.zeros(len(value), bool)
    for state in states:
        result |= tests[state]
    return result


def _sorted(store: Store, today: date, chosen: Numbers, wanted: Listing) -> Sequence[int]:
    import numpy as np

    known = standing(store, today)
    by_name = _name_ranks(store, known.ids)[chosen]
    last = 10**7
    keys = {
        Order.NAME: by_name,
        Order.RECENT: by_name,
        Order.LAST: np.where(known.last[chosen] > 0, -known.last[chosen], 0),
        Order.DUE: np.where(known.due[chosen] > 0, known.due[chosen], last),
        Order.WARMTH: -known.warmth[chosen],
        Order.ADDED: -known.added[chosen],
    }
    order = np.lexsort((by_name, keys[wanted.order]))
    if wanted.reverse:
        order = order[::-1]
    ids = known.ids[chosen[order]]
    if wanted.order is Order.RECENT and wanted.opened:
        opened = np.asarray([i for i in wanted.opened if i in set(ids.tolist())], np.int64)
        ids = np.concatenate((opened, ids[~np.isin(ids, opened)]))
    result: list[int] = ids.tolist()
    return result


def _name_ranks(store: Store, ids: Numbers) -> Numbers:
    """The place of each person by filed name, aligned with `ids`."""
    import numpy as np

    def ask() -> Numbers:
        ordered = np.fromiter(
            (row[0] for row in store.rows("SELECT id FROM person ORDER BY sort_name, id")), np.int64
        )
        ranks = np.empty(len(ordered), np.int64)
        ranks[np.searchsorted(ids, ordered)] = np.arange(len(ordered))
        return ranks

    return kept(store, "name_ranks", ask)


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
    for identity in ids:
        row, stands = found.get(int(identity)), known.of(int(identity))
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
