"""Thousands of small dots as one image, computed in columns; and cells where dots would be too small (level of detail)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

Floats = NDArray[np.float64]

CELL = 6  # px
TINTS = 5


@dataclass(frozen=True, slots=True)
class Canvas:
    """The size of the image in physical pixels."""

    width: int
    height: int


def dots(
    canvas: Canvas, x: Floats, y: Floats, radius: Floats, colour: NDArray[np.int64], palette: list[QColor]
) -> QImage:
    """Antialiased dots at fractional places (all in physical pixels); `colour` picks each dot's from the palette."""
    reach = int(np.ceil(radius.max() + 0.5)) if len(radius) else 0
    steps = np.arange(-reach, reach + 1)
    px, py = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    column = px[:, None, None] + steps[None, None, :]
    row = py[:, None, None] + steps[None, :, None]
    away = np.hypot(column + 0.5 - x[:, None, None], row + 0.5 - y[:, None, None])
    cover = np.clip(radius[:, None, None] + 0.5 - away, 0.0, 1.0)
    inside = (cover > 0) & (column >= 0) & (column < canvas.width) & (row >= 0) & (row < canvas.height)
    place = (row * canvas.width + column)[inside]
    alpha = cover[inside]
    rgb = np.array([_rgb(each) for each in palette], dtype=float).reshape(-1, 3)
    which = np.broadcast_to(colour[:, None, None], cover.shape)[inside]
    red, green, blue = (np.rint(rgb[which, part] * alpha).astype(np.uint32) for part in range(3))
    argb = (np.rint(alpha * 255).astype(np.uint32) << 24) | (red << 16) | (green << 8) | blue
    pixels = np.zeros(canvas.width * canvas.height, dtype=np.uint32)
    np.maximum.at(pixels, place, argb)  # where two rims meet, the stronger one: alpha is the highest byte
    return _owned(pixels, canvas)


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


def _owned(pixels: NDArray[np.uint32], canvas: Canvas) -> QImage:
    """An image with its own memory: QImage over an array does not keep the array alive."""
    image = QImage(
        pixels.data, canvas.width, canvas.height, canvas.width * 4, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
