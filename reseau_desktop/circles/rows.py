"""A ring too dense for pushing packs in rows (DESIGN.md section 5, point 4).

The rows are quantiles of lateness from the inner edge outwards; in a row everybody takes the free slot nearest to their kept
direction, in an order that belongs to the person, so that one change moves one person and a few neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import asin, floor, pi

import numpy as np
from numpy.typing import NDArray

from reseau_desktop.circles.geometry import Band
from reseau_desktop.circles.sectors import EDGE

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

Arc = tuple[float, float] | None  # between two directions; None: the whole turn
ClosedArc = Callable[[float, float], float]  # of a distance from me and half a disc, to radians

FULL_TURN = 2 * pi
LOAD = 0.85  # the share of slots taken at most: free ones keep a change local
SMALLER = 0.96  # the ratio of neighbouring pitches
FILL = 0.78  # diameter ÷ pitch at most
FEW = 8  # people who may fill all slots of an arc
LEAST_ROWS = 3  # of more than those few: on a single row nobody would see who is late
TIGHTEST = 0.4  # px from slot to slot: nobody has that many people


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its distance from me, the first slot's direction, the arc between slots, and how many there are."""

    radius: float
    start: float
    step: float
    slots: int


@dataclass(frozen=True, slots=True)
class Packing:
    """The rows of one ring and the diameter of everybody in it, px."""

    rows: tuple[Row, ...]
    diameter: float


def packing(
    counts: Sequence[int], arcs: Sequence[Arc], band: Band, widest: float, closed: ClosedArc
) -> list[Packing]:
    """The loosest rows that hold so many people in each arc, whose discs are at most `widest` px across; all of one size."""
    pitch = widest / FILL
    while True:
        diameter = min(widest, pitch * FILL)
        found = [_rows(band, pitch, diameter, closed, arc) for arc in arcs]
        if all(_holds(each, count) for each, count in zip(found, counts, strict=True)) or pitch < TIGHTEST:
            return found
        pitch *= SMALLER


def _holds(found: Packing, count: int) -> bool:
    slots = sum(row.slots for row in found.rows)
    if count <= FEW:
        return count <= slots
    return count <= slots * LOAD and len(found.rows) >= LEAST_ROWS


def _rows(band: Band, pitch: float, diameter: float, closed: ClosedArc, arc: Arc) -> Packing:
    pad = diameter / 2 + min(band.margin, pitch)
    inner, depth = band.inner + pad, max(0.0, band.width - 2 * pad)
    count = floor(depth / pitch) + 1
    between = depth / (count - 1) if count > 1 else 0.0
    if count == 1:
        inner += depth / 2
    rows = (_row(inner + place * between, place, pitch, diameter / 2, closed, arc) for place in range(count))
    return Packing(tuple(rows), diameter)


def _row(radius: float, place: int, pitch: float, half: float, closed: ClosedArc, arc: Arc) -> Row:
    """Slots as evenly as they go; odd rows are shifted by half a step."""
    step = 2 * asin(min(1.0, pitch / (2 * radius)))
    shut = closed(radius, half)
    low, high = shut, FULL_TURN - shut
    whole = (
        arc is None and 4 * shut <= step
    )  # (nearly) a whole turn: the last slot is a step before the first
    if arc is not None:
        margin = asin(min(1.0, (half + EDGE) / radius))
        low, high = max(low, arc[0] + margin), min(high, arc[1] - margin)
    free = high - low
    if whole:
        slots = floor(FULL_TURN / step)
        spread = FULL_TURN / slots if slots else free
    else:
        slots = max(0, floor(free / step + 0.5)) if free > 0 else 0
        spread = free / (slots - 0.5) if slots > 1 else free
    if slots <= 1:
        return Row(radius, low + free / 2, max(spread, 1e-9), slots)
    return Row(radius, low + (0.5 * spread if place % 2 else 0.0), spread, slots)


def pack(found: Packing, lateness: Floats, direction: Floats, priority: Ints) -> tuple[Floats, Floats]:
    """Radius and direction of each person. `lateness` orders them outwards; `priority` is the person's own, and breaks ties."""
    slots = np.array([row.slots for row in found.rows])
    ranked = np.lexsort((priority, lateness))
    ends = np.rint(len(ranked) * np.cumsum(slots) / slots.sum()).astype(int)
    radius, angle = np.empty(len(ranked)), np.empty(len(ranked))
    begin = 0
    for row, end in zip(found.rows, ends, strict=True):
        members = ranked[begin:end]
        members = members[np.argsort(priority[members], kind="stable")]
        radius[members] = row.radius
        angle[members] = _seat(row, direction[members])
        begin = end
    return radius, angle


def _seat(row: Row, direction: Floats) -> Floats:
    """Give each in turn the free slot nearest to their direction."""
    wanted = np.clip(np.rint((direction % FULL_TURN - row.start) / row.step), 0, row.slots - 1).astype(int)
    after = list(range(row.slots + 1))  # the first free slot at or after; slots beyond the end are never free
    before = list(range(row.slots + 1))  # the same downwards, moved by one: 0 stands for none
    seats = []
    for slot in wanted.tolist():
        up, down = _find(after, slot), _find(before, slot + 1) - 1
        seat = up if up < row.slots and (down < 0 or up - slot <= slot - down) else down
        after[seat] = seat + 1
        before[seat + 1] = seat
        seats.append(seat)
    return row.start + np.array(seats, dtype=float) * row.step


def _find(links: list[int], place: int) -> int:
    """Follow the links to a free slot, shortening them on the way."""
    root = place
    while links[root] != root:
        root = links[root]
    while links[place] != root:
        links[place], place = root, links[place]
    return root
