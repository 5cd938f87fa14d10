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
SETTLED = 160  # people in sectors from which on one more changes the widths by less than anybody is wide
EDGE = 1.5  # px between a disc and the line between two sectors


@dataclass(frozen=True, slots=True)
class Grouping:
    """Who belongs to which group: `group` indexes `names`, -1 for people who stand apart (targets).

    `order` says who comes before whom inside a sector, clockwise; None: in the order of their ids. `along` is where each
    would stand in it, from 0 to 1 and in that order, whoever else is there; None: nobody has such a place.
    """

    names: tuple[str, ...]
    group: Ints
    order: Ints | None = None
    along: Floats | None = None


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
    """The slices of the turn that is left when `closed` radians on either side of twelve o'clock belong to the captions.

    As wide as their share. Of n people one more in a small sector turns everybody beyond it by nearly a whole turn ÷ n: for
    forty that is thirty pixels, more than anybody there is wide. So among few, where people have places of their own to
    keep, the shares are those of SETTLED people, and the missing ones count for every sector alike.
    """
    counts = np.bincount(grouping.group[grouping.group >= 0], minlength=len(grouping.names))
    if not counts.sum():
        return ()
    free = FULL_TURN - 2 * closed
    least = min(NARROWEST, free / len(counts))
    spare = free - least * len(counts)
    settled = SETTLED if grouping.along is not None else 0
    missing = max(0.0, settled - float(counts.sum())) / len(counts)
    widths = least + spare * (counts + missing) / (counts + missing).sum()
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
