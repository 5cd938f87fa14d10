"""Work done part after part: all at once where somebody waits for it, else with the window's events between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from reseau_desktop.widgets.breath import LONG, Turns


class InParts:
    """One such work at a time. `over` is called at its end, be it good or not; not when it is let go."""

    def __init__(self, over: Callable[[], None]) -> None:
        self._over = over
        self._parts: Iterator[None] | None = None

    def begin(self, parts: Iterator[None]) -> None:
        """Nothing is done yet. What was left of the work before is let go."""
        self._parts = parts

    def busy(self) -> bool:
        """Whether something is left."""
        return self._parts is not None

    def let_go(self) -> None:
        """Nobody wants the rest."""
        self._parts = None

    def hurry(self) -> None:
        """The rest, now."""
        self._work(float("inf"))

    def go_on(self, turns: Turns, name: str) -> None:
        """As much as fits into a moment, and the rest in later turns."""
        if self._work(time.perf_counter() + LONG):
            turns.take(name, lambda: self.go_on(turns, name))

    def _work(self, until: float) -> bool:
        """Whether something is left."""
        parts = self._parts
        if parts is None:
            return False
        try:
            for _part in parts:
                if time.perf_counter() > until:
                    return True
        except BaseException:
            self._end()
            raise
        self._end()
        return False

    def _end(self) -> None:
        self._parts = None
        self._over()
