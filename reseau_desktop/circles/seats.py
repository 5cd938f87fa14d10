"""Where people stand inside their sector: evenly, as far as one more may come without the others moving away.

Evenly and unmoved are not to be had together. Let n people stand evenly on an arc of A px, a step s = A/n wider than a disc
of d px, and one more come after the last: the one who had a share f of the arc behind them moves by f·A·(1/n - 1/(n + 1)),
nearly f·s. So everybody with f > d/s moves by more than their own diameter: two thirds of a ring whose step is three discs.
The order inside a sector (by name, by warmth) says where the newcomer stands, so none of it can be put elsewhere.

What is better for whoever looks is to find people again. So everybody has a place of their own as well, that depends on
nobody else (their letter in the alphabet, their warmth), and stands between the two: so near to the even place that one
more moves them by a disc at the most. In rings whose people stand closer than that, and in sectors of few of all, that is
exactly the even place.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reseau_desktop.circles.sectors import FULL_TURN, Slices

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

MAY_MOVE = 0.04  # the share of all people who stand in one sector of one ring, up to which they may all move
STEP_ASIDE = 0.6  # discs by which one more may move the others of their sector
CLOSE = 0.9  # discs kept from place to place at least: who stands in a row of those moves by less than one
LOOSEST = 0.75  # of the even step: the least that is kept between two where a disc does not fit between them


@dataclass(frozen=True, slots=True)
class Seats:
    """What the seats of one ring depend on: how far out it is and how wide a disc of it, px; and how many people there are."""

    radius: float
    diameter: float
    people: int

    def evenness(self, arc: float, count: int) -> float:
        """How near to the even places so many people in an arc stand: 1 exactly, 0 each at their own."""
        step = arc * self.radius / max(1, count)
        if count <= MAY_MOVE * self.people or step <= STEP_ASIDE * self.diameter:
            return 1.0
        return min(1.0, STEP_ASIDE * self.diameter / step / (1 - MAY_MOVE * self.people / count))

    def taken(self, own: Floats, low: float, high: float, order: Ints, evenness: float) -> Floats:
        """Directions between `low` and `high` for people in this order, whose `own` place is a share of the way."""
        count = len(own)
        ranked = np.argsort(order, kind="stable")
        even = (np.arange(count) + 0.5) / count
        wanted = low + (high - low) * (evenness * even + (1 - evenness) * own[ranked])
        if evenness < 1:
            apart = min(CLOSE * self.diameter / self.radius, LOOSEST * (high - low) / count)
            wanted = apart_from_each_other(wanted, apart, low + apart / 2, high - apart / 2)
        angle = np.empty(count)
        angle[ranked] = wanted
        return angle


def apart_from_each_other(wanted: Floats, step: float, low: float, high: float) -> Floats:
    """As near as can be to these places, in their order (least squares, pool adjacent violators), a step between two."""
    steps = np.arange(len(wanted)) * step
    sums: list[float] = []
    sizes: list[int] = []
    for each in (wanted - steps).tolist():
        sum_, size = each, 1
        while sums and sums[-1] * size >= sum_ * sizes[-1]:  # the ones before would stand too close
            sum_, size = sum_ + sums.pop(), size + sizes.pop()
        sums.append(sum_)
        sizes.append(size)
    start = np.repeat(np.array(sums) / np.array(sizes), sizes)
    return np.clip(start, low, max(low, high - float(steps[-1]))) + steps


def in_sectors(parts: Slices, closed: float, order: Ints, along: Floats | None, seats: Seats) -> Floats:
    """Directions inside the part of each slice that this ring's captions leave."""
    start = np.maximum(parts.start, closed)
    end = np.maximum(np.minimum(parts.end, FULL_TURN - closed), start)
    angle = np.empty(len(parts.group))
    for group in np.unique(parts.group):
        members = np.flatnonzero(parts.group == group)
        low, high = float(start[members[0]]), float(end[members[0]])
        evenness = 1.0 if along is None else seats.evenness(high - low, len(members))
        own = np.zeros(len(members)) if along is None else along[members]
        angle[members] = seats.taken(own, low, high, order[members], evenness)
    return angle


def all_around(parts: Slices, order: Ints, along: Floats | None, seats: Seats) -> Floats:
    """The whole turn, groups beside each other: the innermost ring has no slices."""
    rank = np.empty(len(order), dtype=np.int64)
    rank[np.lexsort((order, parts.group))] = np.arange(len(order))
    evenness = 1.0 if along is None else seats.evenness(FULL_TURN, len(order))
    own = np.zeros(len(order)) if along is None else parts.start + along * (parts.end - parts.start)
    return seats.taken(own / FULL_TURN, 0.0, FULL_TURN, rank, evenness)
