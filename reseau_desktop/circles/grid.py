"""Who is under the pointer: people sorted into cells, so that asking does not grow with their number."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

PEOPLE_A_CELL = 3.0
SMALLEST_CELL = 4.0


class HitGrid:
    """Cells over the places of people, in px at 100 % zoom."""

    def __init__(self, x: Floats, y: Floats) -> None:
        self._x, self._y = x, y
        reach = float(max(np.abs(x).max(initial=1.0), np.abs(y).max(initial=1.0))) + 1
        self._cell = max(SMALLEST_CELL, 2 * reach / max(1.0, (len(x) / PEOPLE_A_CELL) ** 0.5))
        self._origin = reach
        self._columns = int(2 * reach / self._cell) + 1
        cell = self._cell_of(x, y)
        self._order = np.argsort(cell, kind="stable")
        self._starts = np.searchsorted(cell[self._order], np.arange(self._columns**2 + 1))

    def _cell_of(self, x: Floats, y: Floats) -> NDArray[np.int64]:
        column = np.floor((x + self._origin) / self._cell).astype(np.int64)
        row = np.floor((y + self._origin) / self._cell).astype(np.int64)
        return row * self._columns + column

    def near(self, x: float, y: float, reach: float) -> NDArray[np.int64]:
        """Who may be within `reach` px of a point: everybody in the cells around it."""
        last = self._columns - 1
        left, right = (self._clamp((x + self._origin + side * reach) / self._cell, last) for side in (-1, 1))
        top, bottom = (self._clamp((y + self._origin + side * reach) / self._cell, last) for side in (-1, 1))
        parts = [
            self._order[
                self._starts[row * self._columns + left] : self._starts[row * self._columns + right + 1]
            ]
            for row in range(top, bottom + 1)
        ]
        return np.concatenate(parts)

    @staticmethod
    def _clamp(cell: float, last: int) -> int:
        return min(last, max(0, int(cell)))

    def nearest(
        self, x: float, y: float, reach: float, size: Floats, factor: float, near: float
    ) -> int | None:
        """Whose disc is under a point, else whose centre is nearest within `near` px.

        A disc's radius is its `size` times `factor`; `reach` is the largest radius there may be.
        """
        found = self.near(x, y, reach)
        if not len(found):
            return None
        away = np.hypot(self._x[found] - x, self._y[found] - y)
        beyond = away - size[found] * factor
        best = int(np.argmin(beyond))
        return int(found[best]) if beyond[best] <= 0 or away[best] <= near else None
