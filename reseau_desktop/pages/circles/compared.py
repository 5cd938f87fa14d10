"""What a year changed: who came, who moved to another ring, who slipped to the edge or came nearer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.circles.people import RINGS_WITH_LATENESS
from reseau_desktop.circles.traces import MOST_ARROWS, Arrows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reseau_desktop.insights.circles import Circles

    Numbers = NDArray[Any]

FAR = 0.3  # of a ring's width: less is the breathing of every rhythm


@dataclass(frozen=True, slots=True)
class Compared:
    """The people of each change, by contact id, and the arrows that show the moves."""

    since: date
    arrows: Arrows
    came: tuple[int, ...]
    inwards: tuple[int, ...]
    outwards: tuple[int, ...]
    nearer: tuple[int, ...]
    slipped: tuple[int, ...]


def a_year_before(day: date) -> date:
    """The same day of the year before; of 29 February the 28th."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def compared(since: date, then: Circles, now: Circles) -> Compared:
    """Two days of the same network."""
    import numpy as np

    ids, was, here = np.intersect1d(then.ids, now.ids, assume_unique=True, return_indices=True)
    before, after = then.ring[was], now.ring[here]
    share = _share(then.lateness[was])
    way = _share(now.lateness[here]) - share
    changed = before != after
    inside = ~changed & (after <= RINGS_WITH_LATENESS) & (after < len(now.rings)) & (np.abs(way) >= FAR)
    outwards = np.where(changed, after > before, way > 0)
    shown = np.flatnonzero(changed | inside)
    shown = shown[np.lexsort((ids[shown], -np.abs(way[shown]), ~changed[shown]))][:MOST_ARROWS]
    return Compared(
        since,
        Arrows(ids[shown], before[shown] - 1, share[shown], outwards[shown], changed[shown]),
        came=_these(np.setdiff1d(now.ids, then.ids)),
        inwards=_these(ids[changed & ~outwards]),
        outwards=_these(ids[changed & outwards]),
        nearer=_these(ids[inside & ~outwards]),
        slipped=_these(ids[inside & outwards]),
    )


def _share(lateness: Numbers) -> Numbers:
    """How far in their ring people stand, 0 to 1 (method, section 5)."""
    import numpy as np

    return np.minimum(1.0, np.where(np.isnan(lateness), 2.0, lateness) / 2)


def _these(ids: Numbers) -> tuple[int, ...]:
    return tuple(ids.tolist())
