"""A coarse map of the screen: where something is already, so that no name is written over it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

GRAIN = 2  # px of a cell

Floats = NDArray[np.float64]
Places = NDArray[np.int64]


@lru_cache(maxsize=64)
def _cells_of(diameter: float) -> tuple[int, Places, Places]:
    """How many cells a disc reaches from its middle, and which it covers."""
    reach = int(diameter / 2 / GRAIN + 1)
    steps = np.arange(-reach, reach + 1)
    inside = np.hypot(steps[:, None], steps[None, :]) <= diameter / 2 / GRAIN + 0.5
    dy, dx = (steps[axis] for axis in np.nonzero(inside))
    return reach, dx, dy


class Taken:
    """Which ground is covered."""

    def __init__(self, width: float, height: float) -> None:
        self._columns, self._rows = int(width) // GRAIN, int(height) // GRAIN
        self._map = np.zeros((self._rows, self._columns), dtype=bool)

    def rings(self, x: Floats, y: Floats, members: Mapping[int, Places], diameters: Sequence[float]) -> None:
        """Take the ground under everybody: `members` of a ring have its diameter."""
        column, row = (np.rint(at / GRAIN - 0.5).astype(np.int64) for at in (x, y))
        if not self._are_whole(column, row, int(max(diameters) / 2 / GRAIN + 1)):
            for ring, people in members.items():
                self.discs(x[people], y[people], diameters[ring])
            return
        flat, first = self._map.reshape(-1), row * self._columns + column
        for ring, people in members.items():
            _, dx, dy = _cells_of(round(diameters[ring], 2))
            flat[first[people, None] + (dy * self._columns + dx)] = True

    def _are_whole(self, column: Places, row: Places, reach: int) -> bool:
        """Whether nothing that reaches so many cells from these is over an edge."""
        return not len(column) or bool(
            min(column.min(), row.min()) >= reach
            and column.max() < self._columns - reach
            and row.max() < self._rows - reach
        )

    def discs(self, x: NDArray[np.float64], y: NDArray[np.float64], diameter: float) -> None:
        """Take the ground under discs of one size."""
        reach, dx, dy = _cells_of(round(diameter, 2))
        column, row = (np.rint(at / GRAIN - 0.5).astype(np.int64) for at in (x, y))
        near = (dy * self._columns + dx)[None, :]
        if self._are_whole(column, row, reach):
            self._map.reshape(-1)[(row * self._columns + column)[:, None] + near] = True
            return
        whole = (column >= reach) & (column < self._columns - reach)
        whole &= (row >= reach) & (row < self._rows - reach)
        first = row[whole] * self._columns + column[whole]
        self._map.reshape(-1)[first[:, None] + near] = True
        column, row = column[~whole, None] + dx[None, :], row[~whole, None] + dy[None, :]  # over an edge
        seen = (column >= 0) & (column < self._columns) & (row >= 0) & (row < self._rows)
        self._map[row[seen], column[seen]] = True

    def rect(self, x: float, y: float, width: float, height: float) -> None:
        top, bottom, left, right = self._cells(x, y, width, height)
        self._map[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = True

    def is_free(self, top: int, bottom: int, left: int, right: int) -> bool:
        """Whether nothing is on these cells, which are all on the screen."""
        return not np.count_nonzero(self._map[top:bottom, left:right])

    def cells(
        self, x: Floats, y: Floats, width: Floats, height: Floats
    ) -> tuple[tuple[Places, Places, Places, Places], NDArray[np.bool_]]:
        """The cells under many boxes, first and last row, then column; and which boxes are wholly on the screen."""
        top, bottom, left, right = (
            np.floor(at / GRAIN).astype(np.int64) for at in (y, y + height, x, x + width)
        )
        bottom, right = bottom + 1, right + 1
        seen = (top >= 0) & (left >= 0) & (bottom <= self._rows) & (right <= self._columns)
        return (top, bottom, left, right), seen

    @staticmethod
    def _cells(x: float, y: float, width: float, height: float) -> tuple[int, int, int, int]:
        top, left = int(y // GRAIN), int(x // GRAIN)
        return top, int((y + height) // GRAIN) + 1, left, int((x + width) // GRAIN) + 1
