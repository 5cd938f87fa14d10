"""Tens of thousands as cells of a few pixels, where their dots would be too small (level of detail)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

CELL = 6  # px
TINTS = 5


@dataclass(frozen=True, slots=True)
class Cells:
    """Cells with somebody in them: their upper left corners in the unit of the places, and how strong each is, from 0."""

    x: Floats
    y: Floats
    level: NDArray[np.int64]


def cells(x: Floats, y: Floats, ink: Floats, side: float) -> Cells:
    """People as cells of `side` in five tints: the more ink their dots would leave, the stronger."""
    column, row = np.floor(x / side).astype(np.int64), np.floor(y / side).astype(np.int64)
    left, top = int(column.min(initial=0)), int(row.min(initial=0))
    columns = int(column.max(initial=0)) - left + 1
    total = np.bincount((row - top) * columns + column - left, ink)
    used = np.flatnonzero(total > 0)
    strongest = float(np.quantile(total[used], 0.97)) if len(used) else 1.0
    level = np.clip(np.ceil(total[used] / strongest * TINTS), 1, TINTS).astype(np.int64) - 1
    return Cells((used % columns + left) * side, (used // columns + top) * side, level)
