"""Thousands of equal discs in one call: every tint and fraction of a pixel is drawn once, side by side in an atlas.

A call of `drawPixmap` for each costs the window a microsecond; fragments of one pixmap a seventh of it, and each still
stands within an eighth of a pixel of its place.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtGui import QPainter, QPixmap

from reseau_desktop.widgets.painting import picture

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

PHASE_BITS = 2
PHASES = 1 << PHASE_BITS  # places a pixel is divided into, on either axis
FRAGMENT = 10  # numbers: x, y, sourceLeft, sourceTop, width, height, scaleX, scaleY, rotation, opacity


@dataclass(frozen=True, slots=True)
class Atlas:
    """Cells of `cell` physical px: a column for each phase, a row for each variant."""

    pixmap: QPixmap
    cell: int


def atlas(
    key: Hashable, variants: int, reach: float, dpr: float, draw: Callable[[QPainter, int], None]
) -> Atlas:
    """What `draw` paints around the origin for each variant, at every phase; it reaches at most `reach` logical px."""
    half = int(np.ceil(reach * dpr)) + 1
    cell = 2 * half

    def paint(painter: QPainter) -> None:
        for variant in range(variants):
            for phase in range(PHASES * PHASES):
                painter.save()
                across = half + phase % PHASES / PHASES + phase * cell
                along = half + phase // PHASES / PHASES + variant * cell
                painter.translate(across, along)
                painter.scale(dpr, dpr)
                draw(painter, variant)
                painter.restore()

    made = picture(("atlas", key, variants, reach, dpr), PHASES * PHASES * cell, variants * cell, 1.0, paint)
    return Atlas(made, cell)


def stamp(painter: QPainter, dpr: float, sheet: Atlas, x: Floats, y: Floats, variant: Ints) -> None:
    """Lay one cell for each place; `x`, `y` are logical px of the painter, whose pixels are 1/`dpr` of them."""
    if not len(x):
        return
    parts = np.rint(np.stack((x, y), 1) * (dpr * PHASES)).astype(np.int64)
    phase = parts & PHASES - 1
    fragments = np.empty((len(x), FRAGMENT))
    fragments[:, :2] = parts >> PHASE_BITS
    fragments[:, 2] = (phase[:, 1] * PHASES + phase[:, 0]) * sheet.cell
    fragments[:, 3] = variant * sheet.cell
    fragments[:, 4:] = np.array((sheet.cell, sheet.cell, 1.0, 1.0, 0.0, 1.0))
    first = shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    if dpr == 1.0:
        painter.drawPixmapFragments(first, len(x), sheet.pixmap)
        return
    painter.save()
    painter.scale(1 / dpr, 1 / dpr)
    painter.drawPixmapFragments(first, len(x), sheet.pixmap)
    painter.restore()
