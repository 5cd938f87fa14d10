"""Who is nearest to me: what decides at equal match."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.layers import layers
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]

NAME_BITS, RANK_BITS = 32, 50  # of a rank: those of the name in it, and all


@dataclass(frozen=True, slots=True)
class Nearness:
    """`ids` ascending, and for each a `rank`: at equal match the smaller comes first."""

    ids: Numbers
    rank: Numbers


def nearness(store: Store, today: date | None) -> Nearness:
    """Who comes first at equal match: the living before the archive, inner layers, the warmest, then by name."""
    import numpy as np

    from reseau_desktop.insights.ordering import name_ranks
    from reseau_desktop.insights.standing import standing

    def with_warmth() -> Nearness:
        assert today is not None
        known = standing(store, today)
        cold = 100 - np.round(known.warmth).astype(np.int64)
        return Nearness(known.ids, _rank(known.archived, known.layer, cold, name_ranks(store, known.ids)))

    def without() -> Nearness:
        place = {layer.key: number for number, layer in enumerate(layers(store))}
        rows = store.rows("SELECT id, archived, layer FROM person ORDER BY id")
        ids, archived, layer = (
            np.array([(row[0], row[1], place[row[2]]) for row in rows], np.int64).reshape(-1, 3).T
        )
        return Nearness(ids, _rank(archived, layer, np.zeros(len(ids), np.int64), name_ranks(store, ids)))

    today = today or _day_of_warmth(store)
    return kept(store, ("nearness", today), without if today is None else with_warmth)


def _rank(archived: Numbers, layer: Numbers, cold: Numbers, name: Numbers) -> Numbers:
    """One number that sorts as all four do: nobody has to be sorted before they are found."""
    import numpy as np

    rank: Numbers = ((archived.astype(np.int64) << 10 | layer) << 7 | cold) << NAME_BITS | name
    return rank


def _day_of_warmth(store: Store) -> date | None:
    """The day for which warmth is known already."""
    for question, (version, answer) in list(store.kept.items()):
        if isinstance(question, tuple) and question[0] == "standing" and version == store.version:
            day: date = answer.today
            return day
    return None
