"""Where everybody stands: the right ring, the distance of their lateness, no disc over a disc (DESIGN.md section 5).

Pure: arrays in, arrays out; the same people on the same canvas give the same picture, in whatever order they come.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reseau_desktop.circles.geometry import Band, CaptionBox, Frame
from reseau_desktop.circles.obstacles import closed_arc
from reseau_desktop.circles.pushing import GAP, push_apart
from reseau_desktop.circles.rows import pack, packing
from reseau_desktop.circles.seats import Seats, all_around, in_sectors
from reseau_desktop.circles.sectors import (
    NARROWEST,
    Grouping,
    Sector,
    Slices,
    sectors,
    slices,
)
from reseau_desktop.circles.sizes import ring_diameters
from reseau_desktop.network.directions import spread

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

TWO_CADENCES = 2.0  # the outer edge of a ring: that many cadences since the last exchange
FULL_TURN = 2 * np.pi
SMALL = 4.0  # px: half of a disc that every sector must be able to hold
MOST_CLOSED = 0.9  # radians: captions wider than that take from the sectors beside them
TOO_DENSE = 0.45  # share of a ring's ground, gaps included, above which pushing in angle alone cannot succeed


@dataclass(frozen=True, slots=True)
class RingPlaces:
    """What became of one ring: the diameter of its discs in px, and whether it had to pack in rows."""

    diameter: float
    packed: bool


@dataclass(frozen=True, slots=True)
class Places:
    """Where each person stands, in the order they were given: px from me at 100 % zoom, y downwards."""

    x: Floats
    y: Floats
    radius: Floats
    angle: Floats
    diameter: Floats
    rings: tuple[RingPlaces, ...]
    sectors: tuple[Sector, ...] = ()


def place(
    ids: Ints,
    ring: Ints,
    lateness: Floats,
    direction: Floats,
    frame: Frame,
    captions: Sequence[CaptionBox | None] = (),
    grouping: Grouping | None = None,
) -> Places:
    """Place people. `ring` counts from 0, the target last; `lateness` is λ, nan for never; `direction` nan if none is kept.

    With a `grouping` people are spaced evenly inside the sector of their group, whatever direction they keep.
    """
    radius, angle, diameter = (np.zeros(len(ids)) for _ in range(3))
    rings = [_Ring(index, frame, captions) for index in range(len(frame.bands))]
    found = sectors(grouping, _closed_to_all(rings)) if grouping else ()
    outcome = []
    for index, each in enumerate(rings):
        members = np.flatnonzero(ring == index)
        members = members[np.argsort(ids[members], kind="stable")]
        parts = None
        kept = _directions(direction[members])
        if found and grouping is not None and not each.is_target:
            parts, kept = _in_groups(each, members, grouping, found, len(ids))
        placed = _place_ring(each, ids[members], lateness[members], kept, parts)
        radius[members], angle[members], places = placed
        diameter[members] = places.diameter
        outcome.append(places)
    x, y = radius * np.sin(angle), -radius * np.cos(angle)
    return Places(x, y, radius, angle, diameter, tuple(outcome), found)


def _in_groups(
    ring: _Ring, members: Ints, grouping: Grouping, found: Sequence[Sector], people: int
) -> tuple[Slices | None, Floats]:
    """The slices of one ring's people, and the directions they would like; the innermost ring is whole."""
    parts = slices(found, grouping.group[members])
    order = np.arange(len(members)) if grouping.order is None else grouping.order[members]
    along = None if grouping.along is None else grouping.along[members]
    seats = Seats(ring.band.outer, ring_diameters(ring.frame, ring.index, len(members))[0], people)
    if not ring.index:
        return None, all_around(parts, order, along, seats)
    return parts, in_sectors(parts, ring.closed_most(), order, along, seats)


def _closed_to_all(rings: Sequence[_Ring]) -> float:
    """Where the first sector begins: as near to twelve o'clock as one ring lets it, but never shut out of another."""
    closed = [each.closed_most() for each in rings[1:]]
    return max(min(closed), max(closed) - NARROWEST / 2)


@dataclass(frozen=True, slots=True)
class _Ring:
    """One ring of a frame with the captions on its two edges."""

    index: int
    frame: Frame
    captions: Sequence[CaptionBox | None]

    @property
    def band(self) -> Band:
        return self.frame.bands[self.index]

    @property
    def is_target(self) -> bool:
        return self.index == len(self.frame.bands) - 1

    def radius(self, lateness: Floats, diameter: float) -> Floats:
        """The method's distance (section 5): from the inner edge when just seen to the outer one at two cadences or never."""
        if self.is_target:
            return np.full(len(lateness), self.frame.target_people)
        pad = min(diameter / 2 + self.band.margin, self.band.width / 2)
        share = np.minimum(1.0, np.where(np.isnan(lateness), TWO_CADENCES, lateness) / TWO_CADENCES)
        return self.band.inner + pad + (self.band.width - 2 * pad) * share

    def closed(self, radius: Floats, half: float) -> Floats:
        """The arc around twelve o'clock that the captions close to a disc of this half-width.

        All captions count: a wide one of an inner ring may reach into a farther ring.
        """
        lines = self.frame.lines
        captions = [(lines[place], box) for place, box in enumerate(self.captions) if box is not None]
        inner = [item for item in captions if item[0] < self.band.outer - 1e-9]
        outer = [item for item in captions if item[0] >= self.band.outer - 1e-9]
        return closed_arc(radius, half, outer, inner)

    def closed_at(self, radius: float, half: float) -> float:
        return float(self.closed(np.array([radius]), half)[0])

    def closed_most(self) -> float:
        """The widest arc the captions close in this ring to a small disc."""
        radii = np.linspace(self.band.inner + SMALL, self.band.outer - SMALL, 5)
        return min(MOST_CLOSED, float(self.closed(radii, SMALL).max()))

    def bounds(self, radius: Floats, half: float, parts: Slices | None) -> tuple[Floats, Floats]:
        """Between which directions each disc stays off the captions and inside its sector."""
        closed = self.closed(radius, half)
        if parts is None:
            return closed, FULL_TURN - closed
        low, high = parts.bounds(radius, half)
        low, high = np.maximum(low, closed), np.minimum(high, FULL_TURN - closed)
        middle = np.clip((low + high) / 2, closed, FULL_TURN - closed)
        return np.where(low > high, middle, low), np.where(low > high, middle, high)

    def is_dense(self, count: int, diameter: float) -> bool:
        ground = np.pi * (self.band.outer**2 - self.band.inner**2)
        if self.is_target:  # all on one circle
            return count * (diameter + GAP) > 2 * np.pi * self.frame.target_people
        return count * (diameter + GAP) ** 2 > TOO_DENSE * ground


def _directions(kept: Floats) -> Floats:
    """The kept directions; whoever has none yet gets one as if they entered now."""
    missing = np.isnan(kept)
    if not missing.any():
        return kept
    filled = kept.copy()
    filled[missing] = spread(kept[~missing].tolist(), int(missing.sum()))
    return filled


def _place_ring(
    ring: _Ring, ids: Ints, lateness: Floats, kept: Floats, parts: Slices | None
) -> tuple[Floats, Floats, RingPlaces]:
    diameters = ring_diameters(ring.frame, ring.index, len(ids))
    if not len(ids):
        return np.zeros(0), np.zeros(0), RingPlaces(diameters[0], packed=False)
    for diameter in diameters:
        if ring.is_dense(len(ids), diameter):
            continue
        radius = ring.radius(lateness, diameter)
        angle = push_apart(kept, radius, diameter, *ring.bounds(radius, diameter / 2, parts))
        if angle is not None:
            return radius, angle, RingPlaces(diameter, packed=False)
    return _pack_ring(ring, ids, lateness, kept, parts, diameters[-1])


def _pack_ring(
    ring: _Ring, ids: Ints, lateness: Floats, kept: Floats, parts: Slices | None, widest: float
) -> tuple[Floats, Floats, RingPlaces]:
    """In rows: the whole ring at once, or each sector by itself, all with discs of one size."""
    groups = np.unique(parts.group) if parts is not None else np.array([0])
    members = [
        np.flatnonzero(parts.group == group) if parts is not None else np.arange(len(ids)) for group in groups
    ]
    arcs = [
        (float(parts.start[some[0]]), float(parts.end[some[0]])) if parts is not None else None
        for some in members
    ]
    found = packing([len(some) for some in members], arcs, ring.band, widest, ring.closed_at)
    late, order = np.where(np.isnan(lateness), np.inf, lateness), _own_order(ids)
    radius, angle = np.empty(len(ids)), np.empty(len(ids))
    for some, rows in zip(members, found, strict=True):
        radius[some], angle[some] = pack(rows, late[some], kept[some], order[some])
    return radius, angle, RingPlaces(found[0].diameter, packed=True)


def _own_order(ids: Ints) -> Ints:
    """An order that belongs to the people and not to when they came (Knuth's hash), so that equals mix in every row."""
    return (ids.astype(np.int64) * 2654435761) & 0xFFFFFFFF
