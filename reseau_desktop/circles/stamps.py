"""Thousands of equal discs in one call: every tint and fraction of a pixel is drawn once, side by
side in an atlas.

A call of `drawPixmap` for each costs the window a microsecond; fragments of one pixmap a seventh of it, and each still
stands within an eighth of a pixel of its place.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from reseau_desktop.widgets.theme import theme

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

PHASE_BITS = 2
PHASES = 1 << PHASE_BITS  # places a pixel is divided into, on either axis
KEPT = 120  # atlases
FRAGMENT = 10  # numbers: x, y, sourceLeft, sourceTop, width, height, scaleX, scaleY, rotation, opacity


@dataclass(eq=False, slots=True)
class Atlas:
    """Cells of `cell` physical px: a column for each phase, a row for each variant. A cell is painted when somebody first
    stands so: of the large discs, which are dear, there are few."""

    pixmap: QPixmap
    cell: int
    dpr: float
    draw: Callable[[QPainter, int], None]
    bare: NDArray[np.bool_] | None  # by variant, then phase: what is not painted yet; None: nothing

    def paint(self, wanted: Ints) -> None:
        """Paint those of these cells that are bare."""
        if self.bare is None or not self.bare[wanted].any():
            return
        cells = np.unique(wanted[self.bare[wanted]])
        painter = QPainter(self.pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for variant, phase in zip(*(each.tolist() for each in divmod(cells, PHASES * PHASES)), strict=True):
            painter.save()
            painter.translate(
                self.cell / 2 + phase % PHASES / PHASES + phase * self.cell,
                self.cell / 2 + phase // PHASES / PHASES + variant * self.cell,
            )
            painter.scale(self.dpr, self.dpr)
            self.draw(painter, variant)
            painter.restore()
        painter.end()
        self.bare[cells] = False
        if not self.bare.any():
            self.bare = None


_made: OrderedDict[Hashable, Atlas] = OrderedDict()


def atlas(
    key: Hashable, variants: int, reach: float, dpr: float, draw: Callable[[QPainter, int], None]
) -> Atlas:
    """What `draw` paints around the origin for each variant, at every phase; it reaches at most `reach` logical px."""
    full = (key, variants, reach, dpr, theme().generation)
    found = _made.get(full)
    if found is not None:
        _made.move_to_end(full)
        return found
    cell = 2 * (int(np.ceil(reach * dpr)) + 1)
    pixmap = QPixmap(PHASES * PHASES * cell, variants * cell)
    pixmap.fill(Qt.GlobalColor.transparent)
    made = _made[full] = Atlas(pixmap, cell, dpr, draw, np.ones(variants * PHASES * PHASES, dtype=bool))
    if len(_made) > KEPT:
        _made.popitem(last=False)
    return made


def stamp(painter: QPainter, dpr: float, sheet: Atlas, x: Floats, y: Floats, variant: Ints) -> None:
    """Lay one cell for each place; `x`, `y` are logical px of the painter, whose pixels are 1/`dpr` of them."""
    if not len(x):
        return
    parts = np.rint(np.stack((x, y), 1) * (dpr * PHASES)).astype(np.int64)
    phase = parts & PHASES - 1
    column = phase[:, 1] * PHASES + phase[:, 0]
    sheet.paint(variant * (PHASES * PHASES) + column)
    fragments = np.empty((len(x), FRAGMENT))
    fragments[:, :2] = parts >> PHASE_BITS
    fragments[:, 2] = column * sheet.cell
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
