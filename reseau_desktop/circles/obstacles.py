"""What a disc must not cover: the captions at twelve o'clock, as the arc that is closed to it (DESIGN.md section 5, point 2)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from reseau_desktop.circles.geometry import CaptionBox

Floats = NDArray[np.float64]

CLEAR = 4.0  # px kept between a disc and the words


def closed_arc(
    radius: Floats,
    half: float,
    outer: Sequence[tuple[float, CaptionBox]],
    inner: Sequence[tuple[float, CaptionBox]],
) -> Floats:
    """How far from twelve o'clock a disc must stay, in radians, at each distance from me.

    `half` is the disc's own radius; `outer` and `inner` are the lines outside and inside its ring with their captions.
    """
    arc = np.zeros_like(radius)
    for line, box in outer:
        arc = np.maximum(arc, _under(radius, half, line, box))
    for line, box in inner:
        arc = np.maximum(arc, _over(radius, half, line, box))
    return arc


def _beside(radius: Floats, half: float, box: CaptionBox) -> Floats:
    """The arc at which a disc is wholly to the side of the caption."""
    return np.arcsin(np.minimum(1.0, (box.half_width + half + CLEAR) / radius))


def _under(radius: Floats, half: float, line: float, box: CaptionBox) -> Floats:
    """For the caption outside: a disc is free beside it, or once the circle has turned below it."""
    below = line - box.half_height - half
    turned = np.arccos(np.clip(below / radius, -1.0, 1.0))
    return np.where(radius <= below, 0.0, np.minimum(_beside(radius, half, box), turned))


def _over(radius: Floats, half: float, line: float, box: CaptionBox) -> Floats:
    """For the caption inside: a disc is free beside it; the arc above it is given up unless it is above all along."""
    beside = _beside(radius, half, box)
    above = radius * np.cos(beside) >= line + box.half_height + half
    below = np.arccos(np.clip((line - box.half_height - half) / radius, -1.0, 1.0))
    return np.where(above, 0.0, np.minimum(beside, below))
