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
from reseau_desktop.circles.rows import MARGIN, pack, packing
from reseau_desktop.circles.sizes import ring_diameters
from reseau_desktop.network.directions import spread

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

TWO_CADENCES = 2.0  # the outer edge of a ring: that many cadences since the last exchange
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


def place(
    ids: Ints,
    ring: Ints,
    lateness: Floats,
    direction: Floats,
    frame: Frame,
    captions: Sequence[CaptionBox | None] = (),
) -> Places:
    """Place people. `ring` counts from 0, the target last; `lateness` is λ, nan for never; `direction` nan if none is kept."""
    radius, angle, diameter = (np.zeros(len(ids)) for _ in range(3))
    outcome = []
    for index in range(len(frame.bands)):
        members = np.flatnonzero(ring == index)
        members = members[np.argsort(ids[members], kind="stable")]
        kept = _directions(direction[members])
        found = _place_ring(_Ring(index, frame, captions), ids[members], lateness[members], kept)
        radius[members], angle[members], places = found
        diameter[members] = places.diameter
        outcome.append(places)
    return Places(radius * np.sin(angle), -radius * np.cos(angle), radius, angle, diameter, tuple(outcome))


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
        pad = min(diameter / 2 + MARGIN, self.band.width / 2)
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


def _place_ring(ring: _Ring, ids: Ints, lateness: Floats, kept: Floats) -> tuple[Floats, Floats, RingPlaces]:
    diameters = ring_diameters(ring.frame, ring.index, len(ids))
    if not len(ids):
        return np.zeros(0), np.zeros(0), RingPlaces(diameters[0], packed=False)
    for diameter in diameters:
        if ring.is_dense(len(ids), diameter):
            continue
        radius = ring.radius(lateness, diameter)
        angle = push_apart(kept, radius, diameter, ring.closed(radius, diameter / 2))
        if angle is not None:
            return radius, angle, RingPlaces(diameter, packed=False)
    rows = packing(len(ids), ring.band, diameters[-1], ring.closed_at)
    late = np.where(np.isnan(lateness), np.inf, lateness)
    radius, angle = pack(rows, late, kept, _own_order(ids))
    return radius, angle, RingPlaces(rows.diameter, packed=True)


def _own_order(ids: Ints) -> Ints:
    """An order that belongs to the people and not to when they came (Knuth's hash), so that equals mix in every row."""
    return (ids.astype(np.int64) * 2654435761) & 0xFFFFFFFF
