"""What may be drawn between people: links, arrows from where they were, the chain that leads to somebody. Values only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_LINKS = 2000  # drawn at once, the strongest first
MOST_ARROWS = 600  # those who changed ring first, then the longest


@dataclass(frozen=True)
class Links:
    """Links as columns of contact ids; `strength` 1 to 5 as declared, 0: not said. `near`: of whoever is selected.

    The last `inferred` ones nobody declared: they are dashed.
    """

    one: NDArray[np.int64]
    other: NDArray[np.int64]
    strength: NDArray[np.int64]
    near: bool = False
    inferred: int = 0

    def __len__(self) -> int:
        return len(self.one)


@dataclass(frozen=True)
class Arrows:
    """Where people were on another day: `ring` counted from 0 as in the crowd, `share` of the ring's width, 0 to 1;
    `outwards` is who stands farther now."""

    contact: NDArray[np.int64]
    ring: NDArray[np.int64]
    share: NDArray[np.float64]
    outwards: NDArray[np.bool_]
    changed: NDArray[np.bool_]  # another ring, not only another place in the same

    def __len__(self) -> int:
        return len(self.contact)


@dataclass(frozen=True, slots=True)
class Route:
    """A chain from me (id `me`) to somebody: its people, the words on each step, the weakest step, how many are lit."""

    people: tuple[int, ...]
    words: tuple[str, ...]
    weakest: int
    lit: int = 0
    me: int = 1

    def lit_to(self, step: int) -> Route:
        return replace(self, lit=max(0, min(len(self.words), step)))


@dataclass(frozen=True, eq=False)
class Traces:
    """All of them at once; two are the same only when they are one object, so that asking costs nothing."""

    links: Links | None = None
    arrows: Arrows | None = None
    route: Route | None = None


NOTHING = Traces()


Pairs = Sequence[tuple[int, int, int]]  # one, other, strength


def columns(declared: Pairs, inferred: Pairs = (), *, near: bool = False) -> Links:
    """Links from rows; at most `MOST_LINKS`, the first ones, and those that were declared before the others."""
    import numpy as np

    table = np.array([*declared, *inferred][:MOST_LINKS], np.int64).reshape(-1, 3)
    return Links(table[:, 0], table[:, 1], table[:, 2], near, max(0, len(table) - len(declared)))
