"""Sectors: people who belong together stand together, each group in a slice as wide as its share (DESIGN.md section 5, point 3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

FULL_TURN = 2 * pi
NARROWEST = 0.2  # radians: a group of one still has a place
EDGE = 1.5  # px between a disc and the line between two sectors


@dataclass(frozen=True, slots=True)
class Grouping:
    """Who belongs to which group: `group` indexes `names`, -1 for people who stand apart (targets).

    `order` says who comes before whom inside a sector, clockwise; None: in the order of their ids.
    """

    names: tuple[str, ...]
    group: Ints
    order: Ints | None = None


@dataclass(frozen=True, slots=True)
class Sector:
    """One slice, in radians clockwise from twelve o'clock; people stand between `start` and `end`.

    One that is `empty` keeps its room for the first who comes, and is not shown.
    """

    name: str
    start: float
    end: float
    empty: bool = False

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def sectors(grouping: Grouping, closed: float) -> tuple[Sector, ...]:
    """The slices of the turn that is left when `closed` radians on either side of twelve o'clock belong to the captions."""
    counts = np.bincount(grouping.group[grouping.group >= 0], minlength=len(grouping.names))
    if not counts.sum():
        return ()
    free = FULL_TURN - 2 * closed
    least = min(NARROWEST, free / len(counts))
    spare = free - least * len(counts)
    widths = least + spare * counts / counts.sum()
    edges = closed + np.concatenate(([0.0], np.cumsum(widths)))
    return tuple(
        Sector(name, float(a), float(b), empty=not count)
        for name, count, a, b in zip(grouping.names, counts, edges[:-1], edges[1:], strict=True)
    )


@dataclass(frozen=True, slots=True)
class Slices:
    """The slice of each person of a ring, aligned with them."""

    group: Ints
    start: Floats
    end: Floats

    def bounds(self, radius: Floats, half: float) -> tuple[Floats, Floats]:
        """Between which directions a disc stays wholly inside its slice."""
        margin = np.arcsin(np.minimum(1.0, (half + EDGE) / radius))
        low, high = self.start + margin, self.end - margin
        middle = (self.start + self.end) / 2
        narrow = low > high
        return np.where(narrow, middle, low), np.where(narrow, middle, high)


def slices(found: Sequence[Sector], group: Ints) -> Slices:
    """Each person's slice."""
    start = np.array([sector.start for sector in found])
    end = np.array([sector.end for sector in found])
    return Slices(group, start[group], end[group])


def evenly(parts: Slices, closed: float, order: Ints) -> Floats:
    """Directions evenly spaced inside the part of each slice that this ring's captions leave, in their own order."""
    start = np.maximum(parts.start, closed)
    end = np.maximum(np.minimum(parts.end, FULL_TURN - closed), start)
    angle = np.empty(len(parts.group))
    for group in np.unique(parts.group):
        members = np.flatnonzero(parts.group == group)
        members = members[np.argsort(order[members], kind="stable")]
        share = (np.arange(len(members)) + 0.5) / len(members)
        angle[members] = start[members] + share * (end[members] - start[members])
    return angle


def evenly_around(group: Ints, order: Ints) -> Floats:
    """The whole turn evenly, groups beside each other: the innermost ring has no slices."""
    angle = np.empty(len(group))
    angle[np.lexsort((order, group))] = (np.arange(len(group)) + 0.5) / max(1, len(group)) * FULL_TURN
    return angle
