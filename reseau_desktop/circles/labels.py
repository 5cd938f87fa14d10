"""Which names are written and where: greedy, by priority, never over a disc, a caption or another name (DESIGN.md section 5, point 8)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.people import short_name
from reseau_desktop.circles.scene import Scene
from reseau_desktop.circles.taken import Taken

BETWEEN = 4.0  # px between two names
LEAVING = 6.0  # px a name may reach beyond its ring
LEAST_DISC = 18.0  # px on the screen from which a disc has its name beside it, when there is room
LEAST_LATE = 12.0  # the same for somebody late
LEAST_NEAR = 8.0  # the same for the core, the allies and the targets
FEW = 60  # people among whom everybody may be named, or who are all named when they are selected
RINGED = 6.0  # px from a selected disc to the outside of its ring
MOST = 600  # names tried at most: the priorities put the others out of reach anyway
WIDEST = 170.0

Rect = tuple[float, float, float, float]  # left, top, width, height
Floats = NDArray[np.float64]
Places = NDArray[np.int64]
Spot = tuple[
    float, float, int, int, int, int
]  # left, top, and the cells there: first and last row, then column
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


def chosen(
    scene: Scene,
    camera: Camera,
    size: tuple[float, float],
    measure: Measure,
    selected: Collection[int] = (),
    first: Collection[int] = (),
    lit: NDArray[np.bool_] | None = None,
    covered: Collection[Rect] = (),
    *,
    numbers: bool = False,
) -> list[Label]:
    """The names that find room. `selected` and `first` are places in the crowd; people not `lit` have no name.

    `covered` is ground that something else lies on; `numbers`: the warmth stands behind the name, where contrast does
    without tints.
    """
    taken = _taken(scene, camera, size, selected)
    for rect in covered:
        taken.rect(*rect)
    people = _by_priority(scene, camera, size, selected, first, lit)
    tries = [
        (person, style, text)
        for person in people
        for style in (_style(scene, person, person in selected),)
        for text in _texts(scene, person, style, numbers=numbers)
    ]
    sizes = [measure(text, style) for _, style, text in tries]
    spots = _spots(scene, camera, [each[0] for each in tries], sizes, taken, selected)
    found, named = [], set()
    for (person, style, text), box, places in zip(tries, sizes, spots, strict=True):
        spot = next((each for each in places if taken.is_free(*each[2:])), None)
        if spot is None or person in named or not text:
            continue
        x, y = spot[:2]
        taken.rect(x - BETWEEN, y - BETWEEN / 2, box[0] + 2 * BETWEEN, box[1] + BETWEEN)
        found.append(Label(person, text, style, x, y, *box))
        named.add(person)
    return found


def _texts(scene: Scene, person: int, style: Style, *, numbers: bool) -> list[str]:
    """What may be written: the name in full, where that is wanted, else short; behind it the warmth of all but targets."""
    crowd, name = scene.crowd, scene.crowd.names[person]
    texts = [name, short_name(name)] if style.full and short_name(name) != name else [short_name(name)]
    if numbers and crowd.ring[person] != len(scene.rings) - 1:
        texts = [f"{text} {round(float(crowd.warmth[person]))}" for text in texts]
    return texts


def _taken(scene: Scene, camera: Camera, size: tuple[float, float], selected: Collection[int] = ()) -> Taken:
    taken = Taken(*size)
    places = scene.places
    x, y = places.x * camera.zoom + camera.x, places.y * camera.zoom + camera.y
    chosen_ones = np.array(list(selected)[:MOST], dtype=np.int64)
    for diameter in np.unique(places.diameter[chosen_ones]).tolist():
        some = chosen_ones[places.diameter[chosen_ones] == diameter]
        taken.discs(x[some], y[some], diameter * camera.growth + 2 * RINGED)
    diameters = [placed.diameter * camera.growth for placed in places.rings]
    taken.rings(x, y, scene.crowd.members, diameters)
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
    least = np.select(
        [near, crowd.late], [LEAST_NEAR, LEAST_LATE], LEAST_DISC if len(crowd) > FEW else LEAST_NEAR
    )
    seen &= places.diameter * camera.growth >= least
    rank = np.select([crowd.ring == 0, crowd.ring == target, crowd.ring == 1, crowd.late], [2, 3, 4, 5], 6)
    for people, value in ((first, 1), (selected, 0)):
        chosen_ones = np.fromiter(people, dtype=np.int64, count=len(people))
        rank[chosen_ones] = value
        if (
            people is first or len(chosen_ones) <= FEW
        ):  # of a whole ring that is selected only those whose discs are large enough
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
        return _target(scene.rings[ring].key)
    return ALLY if ring == 1 else OTHER


@lru_cache(maxsize=16)
def _target(key: str) -> Style:
    return Style(11, 500, f"{key}-t", full=True)


def _spots(
    scene: Scene,
    camera: Camera,
    people: list[int],
    sizes: list[tuple[float, float]],
    taken: Taken,
    selected: Collection[int],
) -> list[list[Spot]]:
    """The places for each name's box that are on the screen: below, right, left, above, four diagonals, where it
    stays in its ring; only who is selected, and so named in full, may leave it for want of such a place. All people at once."""
    if not people:
        return []
    some = np.array(people)
    width, height = np.array(sizes).T
    x = scene.places.x[some] * camera.zoom + camera.x
    y = scene.places.y[some] * camera.zoom + camera.y
    half = scene.places.diameter[some] / 2 * camera.growth
    if selected:
        half = half + np.where(np.isin(some, list(selected)), RINGED, 0.0)
    near, corner = half + 3, half * 0.72 + 2
    right, left_of = x + corner, x - corner - width
    left = np.stack(
        [x - width / 2, x + near + 1, x - near - 1 - width, x - width / 2, right, left_of, right, left_of], 1
    )
    under, over, beside = y + corner, y - corner - height, y - height / 2
    top = np.stack([y + near, beside, beside, y - near - height, under, under, over, over], 1)
    width, height = width[:, None], height[:, None]
    stays = _stays(scene, camera, scene.crowd.ring[some], left, top, width, height)
    cells, seen = taken.cells(left, top, width, height)
    may_leave = np.isin(some, list(selected))[:, None]
    person, place = np.nonzero(seen & (stays | may_leave))
    order = np.argsort(2 * person + ~stays[person, place], kind="stable")
    person, place = person[order], place[order]
    spots = list(zip(*(each[person, place].tolist() for each in (left, top, *cells)), strict=True))
    ends = np.searchsorted(person, np.arange(len(people) + 1)).tolist()
    return [spots[begin:end] for begin, end in pairwise(ends)]


def _stays(
    scene: Scene, camera: Camera, ring: Places, left: Floats, top: Floats, width: Floats, height: Floats
) -> NDArray[np.bool_]:
    """Whether a box lies within its ring or LEAVING px beyond; a target's may go outwards."""
    lines = np.array(scene.lines) * camera.zoom
    outer = np.append(lines[:-1] + LEAVING, np.inf)[ring][:, None]
    inner = np.append(0.0, lines[:-1] - LEAVING)[ring][:, None]
    left, top = left - camera.x, top - camera.y
    farthest = np.hypot(
        np.maximum(np.abs(left), np.abs(left + width)), np.maximum(np.abs(top), np.abs(top + height))
    )
    nearest = np.hypot(
        np.maximum(0, np.maximum(left, -left - width)), np.maximum(0, np.maximum(top, -top - height))
    )
    return (farthest <= outer) & (nearest >= inner)
