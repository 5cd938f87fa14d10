"""Push apart in angle only, only those who overlap (DESIGN.md section 5, point 4): the radius means something."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

GAP = 3.5  # px wanted between two discs
CLOSEST_GAP = 1.5  # px tried next, before the whole ring falls to a smaller class
LEAST_GAP = 0.6  # px that must be left when the steps are over
LONGEST_STEP = 0.08  # radians
STEPS = 120  # never a time: the picture must not depend on the machine
STILL = 0.05  # px: nobody moves further than that, so all stand
FULL_TURN = 2 * pi


def push_apart(angle: Floats, radius: Floats, diameter: float, low: Floats, high: Floats) -> Floats | None:
    """Directions in which no two discs of `diameter` px overlap, each between its `low` and `high`; None: no room.

    `angle` are the kept directions; people at the same place are told apart by their order.
    """
    angle = np.clip(angle % FULL_TURN, low, high)
    if len(angle) < 2:
        return angle
    for gap in (GAP, CLOSEST_GAP):  # a crowd that cannot have all the room it likes stands closer
        angle = _relaxed(angle, radius, diameter + gap, low, high)
        if is_clear(angle, radius, diameter + LEAST_GAP):
            return angle
    return None


def _relaxed(angle: Floats, radius: Floats, need: float, low: Floats, high: Floats) -> Floats:
    """The angles after all have stepped aside until they stand still, `need` px from centre to centre where they can."""
    window = 2 * float(np.arcsin(min(1.0, need / (2 * float(radius.min())))))
    pairs, gone = _pairs(angle, radius, need, 1.5 * window), 0.0
    for _ in range(STEPS):
        if 2 * gone > window / 2:  # two may have come near who were not counted as neighbours
            pairs, gone = _pairs(angle, radius, need, 1.5 * window), 0.0
        push = np.maximum(pairs.needed - pairs.between(angle), 0.0) / 2
        if not push.any():
            break
        move = np.bincount(pairs.second, push, len(angle)) - np.bincount(pairs.first, push, len(angle))
        moved = np.clip(angle + np.clip(move, -LONGEST_STEP, LONGEST_STEP), low, high)
        step = np.abs(moved - angle)
        angle, gone = moved, gone + float(step.max())
        if float((step * radius).max()) < STILL:
            break
    return angle


@dataclass(frozen=True, slots=True)
class _Pairs:
    """Neighbours, the second clockwise of the first (by `turn` where twelve o'clock lies between), and the arc they need."""

    first: NDArray[np.intp]
    second: NDArray[np.intp]
    turn: Floats
    needed: Floats

    def between(self, angle: Floats) -> Floats:
        return angle[self.second] - angle[self.first] + self.turn


def _pairs(angle: Floats, radius: Floats, need: float, window: float) -> _Pairs:
    """All who are at most `window` apart and would overlap if they were at the same angle."""
    count = len(angle)
    order = np.argsort(angle, kind="stable")
    unrolled = np.concatenate((angle[order], angle[order] + FULL_TURN))
    reach = np.searchsorted(unrolled, unrolled[:count] + window, side="right") - np.arange(count) - 1
    reach = np.minimum(reach, count - 1)
    place = np.repeat(np.arange(count), reach)
    other = place + 1 + np.arange(len(place)) - np.repeat(np.cumsum(reach) - reach, reach)
    first, second = order[place], order[other % count]
    needed = _arc_needed(radius[first], radius[second], need)
    meet = needed > 0
    return _Pairs(first[meet], second[meet], np.where(other[meet] >= count, FULL_TURN, 0.0), needed[meet])


def _arc_needed(one: Floats, other: Floats, need: float) -> Floats:
    """The arc that keeps two discs at these distances from me `need` px apart; 0 where their radii already do."""
    cosine = (one * one + other * other - need * need) / (2 * one * other)
    return np.where(np.abs(one - other) >= need, 0.0, np.arccos(np.clip(cosine, -1.0, 1.0)))


def is_clear(angle: Floats, radius: Floats, distance: float) -> bool:
    """Whether all centres are at least `distance` px from each other."""
    window = 2 * float(np.arcsin(min(1.0, distance / (2 * float(radius.min())))))
    pairs = _pairs(angle, radius, distance, window + 1e-9)
    return not bool(np.any(pairs.needed - pairs.between(angle) > 1e-9))
