"""Who is selected in the picture, in the forms that asking and painting need: each made once a change, not once a frame."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reseau_desktop.circles.scene import Scene


@dataclass(frozen=True, eq=False, slots=True)
class Picked:
    """The same people as places in a scene's crowd: in the order they were chosen, as a set, as an array."""

    people: tuple[int, ...] = ()
    among: frozenset[int] = frozenset()
    places: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))


NOBODY = Picked()


class Chosen:
    """Contact ids, in the order they were chosen."""

    def __init__(self) -> None:
        self._ids: dict[int, None] = {}
        self._tuple: tuple[int, ...] = ()
        self._picked: tuple[Scene | None, Picked] = (None, NOBODY)

    def __contains__(self, contact: int) -> bool:
        return contact in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    @property
    def ids(self) -> tuple[int, ...]:
        return self._tuple

    def change(self, contacts: Iterable[int], known: Mapping[int, int]) -> bool:
        """These and nobody else, without those who are not `known`; whether that is another selection."""
        chosen = dict.fromkeys(filter(known.__contains__, contacts))
        ids = tuple(chosen)
        if ids == self._tuple:
            return False
        self._ids, self._tuple, self._picked = chosen, ids, (None, NOBODY)
        return True

    def in_scene(self, scene: Scene) -> Picked:
        """Where they stand."""
        if self._picked[0] is not scene:
            index = scene.crowd.index
            people = tuple(map(index.__getitem__, filter(index.__contains__, self._tuple)))
            places = np.fromiter(people, np.int64, len(people))
            self._picked = (scene, Picked(people, frozenset(people), places))
        return self._picked[1]
