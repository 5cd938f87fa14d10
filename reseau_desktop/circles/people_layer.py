"""Everybody's disc, at the level of detail that their size on the screen asks for (DESIGN.md section 5, points 6 and 7)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reseau_desktop.circles import cells, sprites, tints
from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.ground import annulus, ring_ground
from reseau_desktop.circles.scene import Scene
from reseau_desktop.circles.stamps import stamp
from reseau_desktop.widgets.theme import theme

LEAST_DOT = 3.0  # px on the screen; smaller ones become cells
MOST_DOTS = 5000  # of one ring seen at once
FADED = 0.16  # of the people a filter leaves in the dark
DOT_FILL = (1.0, 0.62, 0.4, 0.26)  # a plain dot has no outline, so the coldest must be seen too
CELL_FILL = (0.16, 0.3, 0.44, 0.6, 0.8)

Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Exposure:
    """What of the scene is painted: the part of the screen, the camera, the display's scale, who is lit (None: all),
    and who is left out because they are on their way."""

    rect: QRectF
    camera: Camera
    dpr: float
    lit: NDArray[np.bool_] | None = None
    hidden: frozenset[int] = frozenset()


def paint_people(painter: QPainter, scene: Scene, exposure: Exposure) -> None:
    """All rings, the outermost first, so that the inner people lie on top of nothing."""
    camera, rect = exposure.camera, exposure.rect
    x, y = scene.places.x * camera.zoom + camera.x, scene.places.y * camera.zoom + camera.y
    reach = scene.places.diameter * camera.growth / 2 + 6
    seen = (x > rect.left() - reach) & (x < rect.right() + reach)
    seen &= (y > rect.top() - reach) & (y < rect.bottom() + reach)
    if exposure.hidden:
        seen[list(exposure.hidden)] = False
    for ring in reversed(range(len(scene.rings))):
        members = scene.crowd.members.get(ring)
        if members is None:
            continue
        members = members[seen[members]]
        if not len(members):
            continue
        if exposure.lit is None:
            groups = [(members, 1.0)]
        else:
            lit = exposure.lit[members]
            groups = [(members[~lit], FADED), (members[lit], 1.0)]
        for group, opacity in groups:
            if len(group):
                painter.setOpacity(opacity)
                _paint_ring(painter, scene, exposure, ring, group)
    painter.setOpacity(1.0)


def _paint_ring(painter: QPainter, scene: Scene, exposure: Exposure, ring: int, members: Places) -> None:
    diameter = scene.places.rings[ring].diameter * exposure.camera.growth
    if diameter < LEAST_DOT or (len(members) > MOST_DOTS and diameter < sprites.WITH_OUTLINE):
        _paint_cells(painter, scene, exposure, ring, members)
    elif diameter < sprites.WITH_OUTLINE:
        _paint_dots(painter, scene, exposure, ring, members)
    else:
        _paint_discs(painter, scene, exposure, ring, members)


def _paint_discs(painter: QPainter, scene: Scene, exposure: Exposure, ring: int, members: Places) -> None:
    camera, crowd, places = exposure.camera, scene.crowd, scene.places
    key, ground = scene.rings[ring].key, ring_ground(scene, ring)
    target = ring == len(scene.rings) - 1
    diameter = places.rings[ring].diameter * camera.growth
    x, y = places.x[members] * camera.zoom + camera.x, places.y[members] * camera.zoom + camera.y
    sheet = sprites.discs(key, diameter, ground, exposure.dpr, target)
    stamp(painter, exposure.dpr, sheet, x, y, crowd.tint[members])
    if diameter >= sprites.WITH_INITIALS:
        inks = [QColor(tints.ink(key, 3 if target else tint, ground)) for tint in range(4)]
        words = [crowd.initials[person] for person in members.tolist()]
        colours = [inks[tint] for tint in crowd.tint[members].tolist()]
        people = zip(x.tolist(), y.tolist(), words, colours, strict=True)
        sprites.draw_many_initials(painter, people, diameter)
    _paint_late(painter, scene, exposure, members, diameter)


def _paint_dots(painter: QPainter, scene: Scene, exposure: Exposure, ring: int, members: Places) -> None:
    camera, crowd, places = exposure.camera, scene.crowd, scene.places
    key, ground = scene.rings[ring].key, ring_ground(scene, ring)
    diameter = places.rings[ring].diameter * camera.growth
    palette = [tints.dot(key, share, ground) for share in DOT_FILL]
    x, y = places.x[members] * camera.zoom + camera.x, places.y[members] * camera.zoom + camera.y
    stamp(painter, exposure.dpr, sprites.dots(palette, diameter, exposure.dpr), x, y, crowd.tint[members])
    _paint_late(painter, scene, exposure, members, diameter)


def _paint_late(
    painter: QPainter, scene: Scene, exposure: Exposure, members: Places, diameter: float
) -> None:
    late = members[scene.crowd.late[members]]
    if len(late):
        camera, places = exposure.camera, scene.places
        sheet, away = sprites.late_marks(diameter, exposure.dpr)
        x = places.x[late] * camera.zoom + camera.x + away
        y = places.y[late] * camera.zoom + camera.y - away
        stamp(painter, exposure.dpr, sheet, x, y, np.zeros(len(late), dtype=np.int64))


def _paint_cells(painter: QPainter, scene: Scene, exposure: Exposure, ring: int, members: Places) -> None:
    camera, places, dpr = exposure.camera, scene.places, exposure.dpr
    key, ground = scene.rings[ring].key, ring_ground(scene, ring)
    palette = [tints.dot(key, share, ground) for share in CELL_FILL]
    ink = np.array(DOT_FILL)[scene.crowd.tint[members]]
    x, y = places.x[members] * camera.zoom + camera.x, places.y[members] * camera.zoom + camera.y
    side = max(2, round(cells.CELL * dpr)) / dpr  # whole physical pixels
    found = cells.cells(x, y, ink, side)
    sheet = sprites.cells(palette, side, dpr)
    far = np.hypot(found.x + side / 2 - camera.x, found.y + side / 2 - camera.y)
    reach = side * 0.8 + 1
    edge = far + reach > scene.lines[ring] * camera.zoom
    if ring:
        edge |= far - reach < scene.lines[ring - 1] * camera.zoom
    stamp(painter, dpr, sheet, found.x[~edge], found.y[~edge], found.level[~edge])
    painter.save()  # a clip is dear: only cells that would leave the ring pay for it
    painter.setClipPath(annulus(scene, camera, ring))
    stamp(painter, dpr, sheet, found.x[edge], found.y[edge], found.level[edge])
    painter.restore()


def paint_small_selected(
    painter: QPainter, scene: Scene, exposure: Exposure, selected: frozenset[int]
) -> None:
    """Many selected people whose discs are too small for a ring each: their dots in the accent."""
    camera, places, dpr = exposure.camera, scene.places, exposure.dpr
    people = np.fromiter(selected, np.int64, len(selected))
    for ring, placed in enumerate(places.rings):
        diameter = placed.diameter * camera.growth
        members = people[scene.crowd.ring[people] == ring]
        if diameter >= sprites.WITH_OUTLINE or not len(members):
            continue
        x, y = places.x[members] * camera.zoom + camera.x, places.y[members] * camera.zoom + camera.y
        sheet = sprites.dots([theme().colour("accent")], max(diameter + 1, LEAST_DOT), dpr)
        stamp(painter, dpr, sheet, x, y, np.zeros(len(members), dtype=np.int64))
