"""In which order groups stand round the circles: those that have much in common beside each other."""

from collections.abc import Sequence
from itertools import permutations
from math import sqrt
from typing import Final

MOST = 7  # groups whose every order is looked at: 5,040
CLASSES: Final = (0.16, 0.8)  # of what two groups share: clearly much, and nearly all


def in_common(one: int, other: int, shared: float) -> float:
    """How related two groups of `one` and `other` people are that share so much: 0 for little, 1 for much, 2 for nearly all.

    The share is set against the geometric mean of the sizes, so that a large group is not everybody's neighbour. The
    classes are wide because one person more or less must not make everybody change places.
    """
    if not one or not other:
        return 0.0
    return float(sum(shared / sqrt(one * other) >= least for least in CLASSES))


def side_by_side(related: Sequence[Sequence[float]]) -> tuple[int, ...]:
    """The order that has the most in common between neighbours; of equals the one that changes least.

    `related` is symmetric. The first and the last do not count as neighbours: the captions lie between them. With more
    than seven groups each takes the one it has most in common with, from the first on.
    """
    count = len(related)
    if count > MOST:
        return _chain(related)
    best, most = tuple(range(count)), -1.0
    for order in permutations(range(count)):  # in lexicographic order: the first of equals changes least
        sum_ = sum(related[one][other] for one, other in zip(order, order[1:], strict=False))
        if sum_ > most + 1e-9:
            best, most = order, sum_
    return best


def _chain(related: Sequence[Sequence[float]]) -> tuple[int, ...]:
    order, left = [0], list(range(1, len(related)))
    while left:
        nearest = max(left, key=lambda each: (related[order[-1]][each], -each))
        left.remove(nearest)
        order.append(nearest)
    return tuple(order)
