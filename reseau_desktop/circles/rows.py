"""A ring too dense for pushing packs in rows (DESIGN.md section 5, point 4).

The rows are quantiles of lateness from the inner edge outwards, so that one change takes at most one person over each line
between two rows. In a row everybody stands as near to their kept direction as the others let them: whoever comes or leaves
makes the neighbours step aside by about half a disc, and nobody change seats.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import asin, ceil, floor, log, pi

import numpy as np
from numpy.typing import NDArray

from reseau_desktop.circles.geometry import Band
from reseau_desktop.circles.seats import apart_from_each_other
from reseau_desktop.circles.sectors import EDGE
from reseau_desktop.network.directions import CAPTION_HALF_ARC

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

Arc = tuple[float, float] | None  # between two directions; None: the whole turn
ClosedArc = Callable[[float, float], float]  # of a distance from me and half a disc, to radians

FULL_TURN = 2 * pi
LOAD = 0.88  # the share of the room taken at most: the rest lets people stand near their direction
SMALLER = 0.96  # the ratio of neighbouring pitches
FILL = 0.78  # diameter ÷ pitch at most
CLOSE = 1.05  # from centre to centre in a row, in diameters, at least: a neighbour's step is hardly more than a disc
ELBOWS, ELBOW = (
    6,
    0.06,
)  # discs, or the share of a row, kept free beside a wide caption: people there step to one side
EVENED, EASE = (
    2,
    0.1,
)  # times that everybody steps towards the middle of their neighbours; by as many diameters at most
FEW = 8  # people who may fill all of an arc
LEAST_ROWS = 3  # of more than those few: on a single row nobody would see who is late
A_ROW = 24  # people at least that make a fourth row and more: each line between two rows costs a place at every change
TIGHTEST = 0.4  # px from row to row: nobody has that many people
STEP, FIRST_STEP = (
    1.25,
    56.0,
)  # the sizes of a crowd, so that its discs rarely change; round numbers lie between two


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its distance from me, between which directions it lies, a disc's arc, and how many it holds.

    Where it is of the `whole` turn and the captions take more of it than the directions know of, all directions shrink a
    little: at the captions' edges nobody crowds.
    """

    radius: float
    low: float
    high: float
    disc: float
    room: int
    whole: bool = False

    def wanted(self, direction: Floats) -> Floats:
        """Where these directions, 0 to a whole turn, lie in the row."""
        if self.whole:
            share = (direction - CAPTION_HALF_ARC) / (FULL_TURN - 2 * CAPTION_HALF_ARC)
            free = min(ELBOWS * self.disc, ELBOW * (self.high - self.low))
            shut = max(CAPTION_HALF_ARC, self.low + free)
            return shut + np.clip(share, 0.0, 1.0) * (FULL_TURN - 2 * shut)
        return np.clip(direction, self.low, self.high)


@dataclass(frozen=True, slots=True)
class Packing:
    """The rows of one ring and the diameter of everybody in it, px."""

    rows: tuple[Row, ...]
    diameter: float

    def ends(self, count: int) -> Ints:
        """How many of so many people stand in the rows up to each, from the innermost: as many as its share of the room."""
        room = np.cumsum([row.room for row in self.rows])
        return np.rint(count * room / max(1, int(room[-1]))).astype(np.int64)


def packing(
    counts: Sequence[int], arcs: Sequence[Arc], band: Band, widest: float, closed: ClosedArc
) -> list[Packing]:
    """The loosest rows that hold so many people in each arc, whose discs are at most `widest` px across; all of one size."""
    pitch = widest / FILL
    while True:
        diameter = min(widest, pitch * FILL)
        found = [
            _rows(band, pitch, most_rows(count), diameter, closed, arc)
            for arc, count in zip(arcs, counts, strict=True)
        ]
        if all(_holds(each, count) for each, count in zip(found, counts, strict=True)) or pitch < TIGHTEST:
            return found
        pitch *= SMALLER


def crowded(count: int) -> float:
    """So many people, rounded up to the next of the steps at which a crowd's discs become smaller."""
    return max(count, FIRST_STEP * STEP ** ceil(log(max(1, count) / FIRST_STEP, STEP) - 1e-9))


def most_rows(count: int) -> int:
    """Into how many rows so many people may part."""
    return max(LEAST_ROWS, floor(crowded(count) / A_ROW))


def _holds(found: Packing, count: int) -> bool:
    room = np.array([row.room for row in found.rows])
    if np.any(np.diff(found.ends(count), prepend=0) > room):
        return False
    if count <= FEW:
        return count <= int(room.sum())
    return crowded(count) <= int(room.sum()) * LOAD and len(found.rows) >= LEAST_ROWS


def _rows(band: Band, pitch: float, most: int, diameter: float, closed: ClosedArc, arc: Arc) -> Packing:
    pad = diameter / 2 + min(band.margin, pitch)
    inner, depth = band.inner + pad, max(0.0, band.width - 2 * pad)
    count = min(most, floor(depth / pitch) + 1)
    between = depth / (count - 1) if count > 1 else 0.0
    if count == 1:
        inner += depth / 2
    rows = (_row(inner + place * between, pitch, diameter, closed, arc) for place in range(count))
    return Packing(tuple(rows), diameter)


def _row(radius: float, pitch: float, diameter: float, closed: ClosedArc, arc: Arc) -> Row:
    """Room for one a pitch; people may stand a little closer than that."""
    disc, wide = (2 * asin(min(1.0, apart / (2 * radius))) for apart in (diameter, pitch))
    shut = closed(radius, diameter / 2)
    low, high = shut, FULL_TURN - shut
    if arc is not None:
        margin = asin(min(1.0, (diameter / 2 + EDGE) / radius))
        low, high = max(low, arc[0] + margin), min(high, arc[1] - margin)
    elif 2 * shut < wide:  # (nearly) a whole turn: the last stands a step before the first
        low, high = wide / 2, FULL_TURN - wide / 2
    if high <= low:
        return Row(radius, (low + high) / 2, (low + high) / 2, disc, int(high == low))
    return Row(radius, low, high, disc, floor((high - low) / wide + 1e-9) + 1, arc is None)


def pack(found: Packing, lateness: Floats, direction: Floats, priority: Ints) -> tuple[Floats, Floats]:
    """Radius and direction of each person. `lateness` orders them outwards; `priority` is the person's own, and breaks ties."""
    ranked = np.lexsort((priority, lateness))
    radius, angle = np.empty(len(ranked)), np.empty(len(ranked))
    begin = 0
    for row, end in zip(found.rows, found.ends(len(ranked)).tolist(), strict=True):
        members = ranked[begin:end]
        way = direction[members] % FULL_TURN
        clockwise = np.lexsort((priority[members], way))
        radius[members] = row.radius
        angle[members[clockwise]] = _side_by_side(row, way[clockwise])
        begin = end
    return radius, angle


def _side_by_side(row: Row, direction: Floats) -> Floats:
    """As near as can be to these ascending directions (least squares, pool adjacent violators) with a step between two."""
    count = len(direction)
    if not count:
        return direction
    step = min(CLOSE * row.disc, (row.high - row.low) / max(1, count - 1))
    found = apart_from_each_other(row.wanted(direction), step, row.low, row.high)
    for _ in range(EVENED):  # nobody comes closer to anybody than a quarter of what the gap has to spare
        middle = (found[:-2] - 2 * found[1:-1] + found[2:]) / 4
        found[1:-1] += np.clip(middle, -EASE * row.disc, EASE * row.disc)
    return found
