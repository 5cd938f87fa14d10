"""Push apart in angle only, only those who overlap (DESIGN.md section 5, point 4): the radius means something."""

from __future__ import annotations

from math import pi

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

GAP = 3.5  # px wanted between two discs
CLOSEST_GAP = 1.5  # px tried next, before the whole ring falls to a smaller class
LEAST_GAP = 1.0  # px that must be left when the steps are over
LONGEST_STEP = 0.08  # radians
STEPS = 120  # never a time: the picture must not depend on the machine
STILL = 0.05  # px: nobody moves further than that, so all stand
FULL_TURN = 2 * pi


def push_apart(angle: Floats, radius: Floats, diameter: float, closed: Floats) -> Floats | None:
    """Directions in which no two discs of `diameter` px overlap, nor the arc `closed` around twelve o'clock; None: no room.

    `angle` are the kept directions; people at the same place are told apart by their order.
    """
    angle = np.clip(angle % FULL_TURN, closed, FULL_TURN - closed)
    if len(angle) < 2:
        return angle
    for gap in (GAP, CLOSEST_GAP):  # a crowd that cannot have all the room it likes stands closer
        angle = _relaxed(angle, radius, diameter + gap, closed)
        if is_clear(angle, radius, diameter + LEAST_GAP):
            return angle
    return None


def _relaxed(angle: Floats, radius: Floats, need: float, closed: Floats) -> Floats:
    """The angles after all have stepped aside until they stand still, `need` px from centre to centre where they can."""
    window = 2 * float(np.arcsin(min(1.0, need / (2 * float(radius.min())))))
    for _ in range(STEPS):
        order = np.argsort(angle, kind="stable")
        move = np.zeros(len(angle))
        if not _pressure(angle[order], radius[order], need, window, move):
            break
        moved = np.empty(len(angle))
        moved[order] = angle[order] + np.clip(move, -LONGEST_STEP, LONGEST_STEP)
        moved = np.clip(moved, closed, FULL_TURN - closed)
        still = float(np.max(np.abs(moved - angle) * radius)) < STILL
        angle = moved
        if still:
            break
    return angle


def _pressure(angle: Floats, radius: Floats, need: float, window: float, move: Floats) -> bool:
    """Add to `move` by how much each sorted disc is pushed; False when nobody is."""
    first, second, between = _neighbours(angle, window)
    if not len(first):
        return False
    over = _arc_needed(radius[first], radius[second], need) - between
    pressed = over > 1e-6
    if not pressed.any():
        return False
    half = over[pressed] / 2
    count = len(angle)
    move -= np.bincount(first[pressed], half, count)
    move += np.bincount(second[pressed], half, count)
    return True


def _neighbours(angle: Floats, window: float) -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
    """All pairs of sorted angles that are at most `window` apart, clockwise, and the arc between them."""
    count = len(angle)
    unrolled = np.concatenate((angle, angle + FULL_TURN))
    reach = np.searchsorted(unrolled, angle + window, side="right") - np.arange(count) - 1
    reach = np.minimum(reach, count - 1)
    first = np.repeat(np.arange(count), reach)
    starts = np.cumsum(reach) - reach
    second = first + 1 + np.arange(len(first)) - np.repeat(starts, reach)
    between = unrolled[second] - unrolled[first]
    return first, second % count, between


def _arc_needed(one: Floats, other: Floats, need: float) -> Floats:
    """The arc that keeps two discs at these distances from me `need` px apart; 0 where their radii already do."""
    cosine = (one * one + other * other - need * need) / (2 * one * other)
    return np.where(np.abs(one - other) >= need, 0.0, np.arccos(np.clip(cosine, -1.0, 1.0)))


def is_clear(angle: Floats, radius: Floats, distance: float) -> bool:
    """Whether all centres are at least `distance` px from each other."""
    order = np.argsort(angle, kind="stable")
    window = 2 * float(np.arcsin(min(1.0, distance / (2 * float(radius.min())))))
    first, second, between = _neighbours(angle[order], window + 1e-9)
    needed = _arc_needed(radius[order][first], radius[order][second], distance)
    return not bool(np.any(needed - between > 1e-9))
