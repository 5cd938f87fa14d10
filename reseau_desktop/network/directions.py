"""The direction a person gets when they enter a ring (DESIGN.md section 5, point 3).

A direction is an angle in radians, clockwise from twelve o'clock, in [0, 2π). It is given once, stored, and kept: nobody
moves because somebody else came or left. Twelve o'clock belongs to the ring's caption, so an arc around it is never free.
"""

import heapq
from collections.abc import Sequence
from math import pi

FULL_TURN = 2 * pi
CAPTION_HALF_ARC = 0.35  # what the captions take on either side of twelve o'clock, in radians
CROWD = 2_000  # people in a ring from which on its gaps are narrower than anything seen
GOLDEN = pi * (3 - 5**0.5)
DIGITS = 9  # of a stored direction: the same on every machine, finer than any screen

Gap = tuple[float, float]


def largest_gap(existing: Sequence[float]) -> float:
    """The middle of a ring's largest free gap, in radians; of equal gaps the first clockwise.

    An empty ring gives six o'clock, opposite its caption.
    """
    return spread(existing, 1)[0]


def spread(existing: Sequence[float], count: int) -> list[float]:
    """Directions for `count` people who enter a ring at once, clockwise, evenly spaced in the gaps that are free.

    In an empty ring all steps are equal; else each newcomer goes where the step stays widest, and a gap that takes
    several is divided evenly. Raises ValueError for a negative count.
    """
    if count < 0:
        raise ValueError(f"cannot place {count} people")
    taken = sorted(angle % FULL_TURN for angle in existing)
    if not taken:
        return _even(count)
    gaps = _free_gaps(taken)
    shares = _shares(gaps, count)
    placed = [
        _inside(gap, (place + 1) / (share + 1))
        for gap, share in zip(gaps, shares, strict=True)
        for place in range(share)
    ]
    return sorted(placed)


def scattered(taken: int, count: int) -> list[float]:
    """Directions for `count` more in a crowd of `taken`: by the golden angle, which leaves no two close to each other.

    Nobody's own direction has to be read for it: looking for the widest of 80,000 gaps takes a quarter of a second.
    """
    free = FULL_TURN - 2 * CAPTION_HALF_ARC
    places = ((taken + number) * GOLDEN % FULL_TURN / FULL_TURN for number in range(count))
    return sorted(round(CAPTION_HALF_ARC + place * free, DIGITS) for place in places)


def _even(count: int) -> list[float]:
    """A whole ring divided evenly, half a step on either side of twelve o'clock or the caption's arc if that is wider."""
    if not count:
        return []
    wall = max(0.0, (CAPTION_HALF_ARC - pi / count) / (1 - 1 / count)) if count > 1 else 0.0
    step = (FULL_TURN - 2 * wall) / count
    return [round(wall + (place + 0.5) * step, DIGITS) for place in range(count)]


def _free_gaps(taken: list[float]) -> list[Gap]:
    """The gaps between neighbours, clockwise from the caption's right edge to its left edge."""
    first, last = CAPTION_HALF_ARC, FULL_TURN - CAPTION_HALF_ARC
    edges = [first, *(min(max(angle, first), last) for angle in taken), last]
    return list(zip(edges, edges[1:], strict=False))


def _shares(gaps: list[Gap], count: int) -> list[int]:
    """How many of `count` newcomers each gap takes, so that the narrowest step is as wide as possible."""
    shares = [0] * len(gaps)
    queue = [(round((start - end) / 2, DIGITS), index) for index, (start, end) in enumerate(gaps)]
    heapq.heapify(queue)
    for _ in range(count):
        _, index = heapq.heappop(queue)
        shares[index] += 1
        start, end = gaps[index]
        heapq.heappush(queue, (round((start - end) / (shares[index] + 2), DIGITS), index))
    return shares


def _inside(gap: Gap, share: float) -> float:
    start, end = gap
    return round(start + (end - start) * share, DIGITS)
