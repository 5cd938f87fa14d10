"""Progress through long writing that passes over the same records several times."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

Progress = Callable[[int, int], None]
Item = TypeVar("Item")
EVERY = 500  # records between two looks at progress and cancel


class Passes:
    """Told in records, from none to all of them; `weight` is the sum of the weights of all passes."""

    def __init__(self, progress: Progress | None, records: int, weight: int) -> None:
        self._progress, self._records, self._weight = progress, records, weight
        self._passed = 0  # weight of the passes that are over

    def over(self, items: Sequence[Item], weight: int = 1) -> Iterable[Item]:
        """These items, with a look at progress every few hundred: whatever it raises ends the writing."""
        return items if self._progress is None else self._watched(items, weight)

    def _watched(self, items: Sequence[Item], weight: int) -> Iterator[Item]:
        for first in range(0, len(items), EVERY):
            self._tell(first * weight)
            yield from items[first : first + EVERY]
        self._passed += weight

    def last_look(self) -> None:
        """Before all of it is kept: the last chance to give it up."""
        self._passed = self._weight
        self._tell(0)

    def _tell(self, done: int) -> None:
        if self._progress is not None:
            passed = (self._passed * self._records + done) // self._weight
            self._progress(min(self._records, passed), self._records)
