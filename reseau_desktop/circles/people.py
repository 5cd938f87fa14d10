"""What the picture is made of: the rings and the people, as values (numbers in columns, for 30,000 of them)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from reseau_desktop.network.names import initials
from reseau_desktop.network.warmth import Band, band

if TYPE_CHECKING:  # numpy is imported with the first picture, not with the first page
    import numpy as np
    from numpy.typing import NDArray

LATE = 1.5  # λ from which a person is late (method, section 3)
RINGS_WITH_LATENESS = 4  # farther out, a mark on half of them would say nothing


@dataclass(frozen=True, slots=True)
class RingSpec:
    """A ring as it is written: `fill` "9/10", `note` "full" or "over", `cadence` "45 d"; `key` names its colour."""

    key: str
    name: str
    fill: str = ""
    cadence: str = ""
    question: str = ""
    note: str = ""
    over: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    """One person in the picture. `ring` counts from 1, the target is n + 1; `lateness` is λ, nan for never."""

    id: int
    name: str
    initials: str
    ring: int
    layer_key: str
    lateness: float
    warmth: float
    band: Band
    late: bool


@dataclass(frozen=True)
class Crowd:
    """Everybody in the picture, in columns of one length. `ring` counts from 0, the target last; `direction` nan: none yet;
    `late` is who carries the mark; `group` indexes `groups`, -1 for none, where people stand in sectors."""

    ids: NDArray[np.int64]
    ring: NDArray[np.int64]
    lateness: NDArray[np.float64]
    warmth: NDArray[np.float64]
    direction: NDArray[np.float64]
    late: NDArray[np.bool_]
    names: Sequence[str]
    initials: Sequence[str]
    group: NDArray[np.int64] | None = None
    groups: tuple[str, ...] = ()
    order: NDArray[np.int64] | None = None  # places inside the sectors, clockwise; None: by id
    along: NDArray[np.float64] | None = (
        None  # the share of their sector that lies before each, whoever else is there
    )

    def __len__(self) -> int:
        return len(self.names)

    @cached_property
    def tint(self) -> NDArray[np.int64]:
        """How full each disc is: 0 warm, 1 lukewarm, 2 cool, 3 dormant (bands of W rounded to a whole number)."""
        import numpy as np

        whole = np.rint(self.warmth)
        return np.select([whole >= 50, whole >= 25, whole >= 10], [0, 1, 2], 3)

    @cached_property
    def index(self) -> dict[int, int]:
        """Where each id is."""
        return {contact: place for place, contact in enumerate(self.ids.tolist())}

    @cached_property
    def members(self) -> dict[int, NDArray[np.int64]]:
        """Who is in each ring that has anybody: their places, in order."""
        import numpy as np

        return {int(ring): np.flatnonzero(self.ring == ring) for ring in np.unique(self.ring)}

    def ready(self) -> Crowd:
        """The same, with what is asked of it at every frame made already: in a worker, for tens of thousands."""
        _ = self.tint, self.index, self.members
        return self

    def disc(self, place: int, rings: Sequence[RingSpec]) -> Disc:
        """One person as a value."""
        ring = int(self.ring[place])
        warmth = float(self.warmth[place])
        return Disc(
            int(self.ids[place]),
            self.names[place],
            self.initials[place],
            ring + 1,
            rings[ring].key,
            float(self.lateness[place]),
            warmth,
            band(warmth),
            bool(self.late[place]),
        )


@dataclass(frozen=True, slots=True)
class Person:
    """One row of a crowd, for tests and small pictures."""

    id: int
    name: str
    ring: int
    lateness: float = float("nan")
    warmth: float = 0.0
    direction: float = float("nan")


def crowd(people: Sequence[Person]) -> Crowd:
    """Columns from rows; late is who is late in the four inner rings."""
    import numpy as np

    return Crowd(
        np.array([person.id for person in people], dtype=np.int64),
        np.array([person.ring for person in people], dtype=np.int64),
        np.array([person.lateness for person in people], dtype=float),
        np.array([person.warmth for person in people], dtype=float),
        np.array([person.direction for person in people], dtype=float),
        np.array(
            [person.ring < RINGS_WITH_LATENESS and person.lateness >= LATE for person in people], dtype=bool
        ),
        tuple(person.name for person in people),
        tuple(initials(person.name) for person in people),
    )


@lru_cache(maxsize=8000)
def short_name(name: str) -> str:
    """ "Ana Delmas" as "Ana D.": how most are written on the picture."""
    words = name.split()
    if len(words) < 2:
        return name
    last = next((word for word in reversed(words[1:]) if word[:1].isupper()), words[-1])
    return f"{words[0]} {last[0]}."
