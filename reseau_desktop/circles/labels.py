"""Which names are written and where: greedy, by priority, never over a disc, a caption or another name (DESIGN.md section 5, point 8)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from math import hypot

import numpy as np
from numpy.typing import NDArray

from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.people import short_name
from reseau_desktop.circles.scene import Scene

GRAIN = 2  # px of a cell in the map of what is taken
BETWEEN = 4.0  # px between two names
LEAVING = 6.0  # px a name may reach beyond its ring
LEAST_DISC = 18.0  # px on the screen from which a disc has its name beside it, when there is room
LEAST_LATE = 12.0  # the same for somebody late
LEAST_NEAR = 8.0  # the same for the core, the allies and the targets
MOST = 600  # names tried at most: the priorities put the others out of reach anyway
WIDEST = 170.0

Rect = tuple[float, float, float, float]  # left, top, width, height
Measure = Callable[[str, "Style"], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Style:
    """How a name is written: px, weight, colour token; `full` name or the short one."""

    px: float
    weight: int
    token: str
    full: bool = False


SELECTED = Style(12, 600, "accent", full=True)
CORE = Style(12, 600, "text", full=True)
ALLY = Style(11, 500, "text")
OTHER = Style(11, 400, "text2")


@dataclass(frozen=True, slots=True)
class Label:
    """A name and the top left corner of its box, px on the screen."""

    place: int
    text: str
    style: Style
    x: float
    y: float
    width: float
    height: float


class Taken:
    """A coarse map of the screen: which ground is covered already."""

    def __init__(self, width: float, height: float) -> None:
        self._columns, self._rows = int(width) // GRAIN + 1, int(height) // GRAIN + 1
        self._map = np.zeros((self._rows, self._columns), dtype=bool)

    def discs(self, x: NDArray[np.float64], y: NDArray[np.float64], diameter: float) -> None:
        """Take the ground under discs of one size."""
        reach = int(diameter / 2 / GRAIN + 1)
        steps = np.arange(-reach, reach + 1)
        inside = np.hypot(steps[:, None], steps[None, :]) <= diameter / 2 / GRAIN + 0.5
        dy, dx = (steps[axis] for axis in np.nonzero(inside))
        column, row = (np.rint(at / GRAIN - 0.5).astype(np.int64) for at in (x, y))
        whole = (column >= reach) & (column < self._columns - reach)
        whole &= (row >= reach) & (row < self._rows - reach)
        first = row[whole] * self._columns + column[whole]
        self._map.reshape(-1)[first[:, None] + (dy * self._columns + dx)[None, :]] = True
        column, row = column[~whole, None] + dx[None, :], row[~whole, None] + dy[None, :]  # over an edge
        seen = (column >= 0) & (column < self._columns) & (row >= 0) & (row < self._rows)
        self._map[row[seen], column[seen]] = True

    def rect(self, x: float, y: float, width: float, height: float) -> None:
        top, bottom, left, right = self._cells(x, y, width, height)
        self._map[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = True

    def is_free(self, x: float, y: float, width: float, height: float) -> bool:
        """Whether the box is on the screen and on free ground."""
        top, bottom, left, right = self._cells(x, y, width, height)
        if top < 0 or left < 0 or bottom > self._rows or right > self._columns:
            return False
        return not self._map[top:bottom, left:right].any()

    @staticmethod
    def _cells(x: float, y: float, width: float, height: float) -> tuple[int, int, int, int]:
        return (
            int(y // GRAIN),
            int((y + height) // GRAIN) + 1,
            int(x // GRAIN),
            int((x + width) // GRAIN) + 1,
        )


def chosen(
    scene: Scene,
    camera: Camera,
    size: tuple[float, float],
    measure: Measure,
    selected: Collection[int] = (),
    first: Collection[int] = (),
    lit: NDArray[np.bool_] | None = None,
    covered: Collection[Rect] = (),
) -> list[Label]:
    """The names that find room. `selected` and `first` are places in the crowd; people not `lit` have no name.

    `covered` is ground that something else lies on.
    """
    taken = _taken(scene, camera, size)
    for rect in covered:
        taken.rect(*rect)
    found = []
    for person in _by_priority(scene, camera, size, selected, first, lit):
        style = _style(scene, person, person in selected)
        name = scene.crowd.names[person]
        text = name if style.full else short_name(name)
        width, height = measure(text, style)
        spots = _free_spots(scene, camera, taken, person, width, height, strict=True)
        spot = next(spots, None)
        if spot is None and style.full:  # who is named in full should not go without for a few pixels
            spot = next(_free_spots(scene, camera, taken, person, width, height, strict=False), None)
        if spot is None:
            continue
        taken.rect(spot[0] - BETWEEN, spot[1] - BETWEEN / 2, width + 2 * BETWEEN, height + BETWEEN)
        found.append(Label(person, text, style, *spot, width, height))
    return found


def _taken(scene: Scene, camera: Camera, size: tuple[float, float]) -> Taken:
    taken = Taken(*size)
    places, ring = scene.places, scene.crowd.ring
    for index, placed in enumerate(scene.places.rings):
        members = np.flatnonzero(ring == index)
        x, y = places.x[members] * camera.zoom + camera.x, places.y[members] * camera.zoom + camera.y
        taken.discs(x, y, placed.diameter * camera.growth)
    taken.discs(np.array([camera.x]), np.array([camera.y]), 42 * camera.growth)
    for caption, line in zip(scene.captions, scene.lines, strict=True):
        rect = caption.rect(camera.x, camera.y - line * camera.zoom)
        taken.rect(rect.x(), rect.y(), rect.width(), rect.height())
    return taken


def _by_priority(
    scene: Scene,
    camera: Camera,
    size: tuple[float, float],
    selected: Collection[int],
    first: Collection[int],
    lit: NDArray[np.bool_] | None,
) -> list[int]:
    """Selected, hovered or found, core, target, allies, late, then by warmth; the id decides between equals."""
    crowd, places = scene.crowd, scene.places
    x, y = places.x * camera.zoom + camera.x, places.y * camera.zoom + camera.y
    seen = (x > 0) & (x < size[0]) & (y > 0) & (y < size[1])
    if lit is not None:
        seen &= lit
    target = len(scene.rings) - 1
    near = (crowd.ring <= 1) | (crowd.ring == target)
    least = np.select([near, crowd.late], [LEAST_NEAR, LEAST_LATE], LEAST_DISC)
    seen &= places.diameter * camera.growth >= least
    rank = np.select([crowd.ring == 0, crowd.ring == target, crowd.ring == 1, crowd.late], [2, 3, 4, 5], 6)
    for people, value in ((first, 1), (selected, 0)):
        chosen_ones = np.fromiter(people, dtype=np.int64, count=len(people))
        rank[chosen_ones] = value
        seen[chosen_ones] = True
    candidates = np.flatnonzero(seen)
    order = np.lexsort((crowd.ids[candidates], -crowd.warmth[candidates], rank[candidates]))
    return candidates[order][:MOST].tolist()


def _style(scene: Scene, person: int, selected: bool) -> Style:
    ring = int(scene.crowd.ring[person])
    if selected:
        return SELECTED
    if ring == 0:
        return CORE
    if ring == len(scene.rings) - 1:
        return Style(11, 500, f"{scene.rings[ring].key}-t", full=True)
    return ALLY if ring == 1 else OTHER


def _free_spots(
    scene: Scene, camera: Camera, taken: Taken, person: int, width: float, height: float, *, strict: bool
) -> Iterator[tuple[float, float]]:
    """Places for the name's box that touch nothing: below, right, left, above, four diagonals; `strict`: inside its ring."""
    x, y = camera.screen(float(scene.places.x[person]), float(scene.places.y[person]))
    half = float(scene.places.diameter[person]) / 2 * camera.growth
    inner, outer = _reach(scene, camera, int(scene.crowd.ring[person]))
    if not strict:
        inner, outer = 0.0, float("inf")
    for left, top in _candidates(x, y, half, width, height):
        if taken.is_free(left, top, width, height) and _stays(camera, left, top, width, height, inner, outer):
            yield left, top


def _candidates(
    x: float, y: float, half: float, width: float, height: float
) -> tuple[tuple[float, float], ...]:
    near = half + 3
    corner = half * 0.72 + 2
    return (
        (x - width / 2, y + near),
        (x + near + 1, y - height / 2),
        (x - near - 1 - width, y - height / 2),
        (x - width / 2, y - near - height),
        (x + corner, y + corner),
        (x - corner - width, y + corner),
        (x + corner, y - corner - height),
        (x - corner - width, y - corner - height),
    )


def _reach(scene: Scene, camera: Camera, ring: int) -> tuple[float, float]:
    """Between which distances from me a name of this ring must stay, px on the screen; a target's may go outwards."""
    lines = scene.lines
    inner = lines[ring - 1] * camera.zoom - LEAVING if ring else 0.0
    outer = float("inf") if ring == len(lines) - 1 else lines[ring] * camera.zoom + LEAVING
    return inner, outer


def _stays(
    camera: Camera, left: float, top: float, width: float, height: float, inner: float, outer: float
) -> bool:
    dx = max(abs(left - camera.x), abs(left + width - camera.x))
    dy = max(abs(top - camera.y), abs(top + height - camera.y))
    if hypot(dx, dy) > outer:
        return False
    nearest = hypot(
        max(left - camera.x, 0.0, camera.x - left - width), max(top - camera.y, 0.0, camera.y - top - height)
    )
    return nearest >= inner
