"""The circles beside pyqtgraph's ScatterPlotItem with the same points, sizes and brushes: a full repaint, a frame of a pan,
a person hovered, everybody placed."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from typing import Any

from figures import Figure
from started import told

SIZES = (150, 3_000, 30_000, 100_000)
PROMISED = 30_000  # people; more work too, and nothing is promised about them
PLACED = 3_000  # for whom the time to place them is promised
REPAINT, FRAME, LAYOUT = 1.0, 0.1, 3.0  # of the yardstick
YARDSTICK = "ScatterPlotItem painted after a zoom"


def measure_repaint(size: int | None) -> Iterator[Figure]:
    """Rings, people, captions and names anew, at the end of a zoom of either. `new_zoom`: where the discs have a size that
    none had before; `sheet_later`: what is painted when the frame is seen, for pans and hovers to come."""
    for people in _sizes(size):
        limit = REPAINT if people <= PROMISED else None
        yield _figure("repaint", people, YARDSTICK, limit, _found(people)["more"])


def measure_pan(size: int | None) -> Iterator[Figure]:
    for people in _sizes(size):
        yield _figure("pan", people, YARDSTICK, FRAME if people <= PROMISED else None, {})


def measure_hover(size: int | None) -> Iterator[Figure]:
    """From the pointer's event to its frame; `lookup` is how long it takes to find who is there."""
    for people in _sizes(size):
        limit = FRAME if people <= PROMISED else None
        more = {"lookup": _found(people)["lookup"]}
        yield _figure("hover", people, YARDSTICK, limit, more)


def measure_layout(size: int | None) -> Iterator[Figure]:
    for people in _sizes(size):
        limit = LAYOUT if size or people == PLACED else None
        yield _figure("layout", people, "the build of ScatterPlotItem", limit, {})


def _sizes(size: int | None) -> tuple[int, ...]:
    return (size,) if size else SIZES


def _figure(name: str, people: int, yardstick: str, limit: float | None, more: dict[str, float]) -> Figure:
    ours, theirs = _found(people)["figures"][name]
    return Figure(f"circles.{name}", people, ours, yardstick, theirs, limit, more=more)


@cache
def _found(people: int) -> dict[str, Any]:
    """All four are measured at once, beside each other."""
    if find_spec("pyqtgraph") is None:
        sys.exit(
            "The yardstick of the circles is pyqtgraph: `python3 packaging/dev.py bench circles` installs it."
        )
    return dict(json.loads(told("window_circles.py", people)))
