"""A chain of people, lit step by step over the picture: its line, the value of each step, the weakest one apart."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.geometry import ME_RADIUS
from reseau_desktop.circles.overlay import Spot, spot
from reseau_desktop.circles.scene import Scene
from reseau_desktop.circles.traces import Route
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

LINE, WEAK_DASHES = 2.5, (2.4, 1.8)
AWAY = 3.0
PILL_PX, PILL_SIDE, PILL_HEIGHT = 11.0, 6.0, 18.0


def stops(scene: Scene, camera: Camera, route: Route) -> list[Spot] | None:
    """Where its people stand, me in the middle; None when one of them is not in the picture."""
    found = []
    for contact in route.people:
        if contact == route.me:
            found.append(Spot(camera.x, camera.y, ME_RADIUS * camera.growth))
        elif contact in scene.crowd.index:
            found.append(spot(scene, camera, scene.crowd.index[contact]))
        else:
            return None
    return found


def paint_route(painter: QPainter, scene: Scene, camera: Camera, route: Route) -> None:
    """The lines of the steps that are lit."""
    found = stops(scene, camera, route)
    if found is None:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for step in range(route.lit):
        painter.setPen(_pen(weak=step == route.weakest and len(route.words) > 1))
        painter.drawLine(*_between(found[step], found[step + 1]))


def paint_values(painter: QPainter, scene: Scene, camera: Camera, route: Route) -> None:
    """The value of each lit step, in the middle of its line."""
    found = stops(scene, camera, route)
    if found is None:
        return
    look, font = theme(), fonts.font(PILL_PX, 600)
    metrics = QFontMetricsF(font)
    for step in range(route.lit):
        start, end = _between(found[step], found[step + 1])
        middle, weak = (start + end) / 2, step == route.weakest and len(route.words) > 1
        width = metrics.horizontalAdvance(route.words[step]) + look.px(2 * PILL_SIDE)
        height = look.px(PILL_HEIGHT)
        box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        ink = "warn" if weak else "accent"
        rounded(painter, box, height / 2, "warn-soft" if weak else "accent-soft", ink)
        painter.setFont(font)
        painter.setPen(look.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, route.words[step])


def _pen(*, weak: bool) -> QPen:
    pen = QPen(theme().colour("warn" if weak else "accent"), LINE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if weak:
        pen.setDashPattern(list(WEAK_DASHES))
    return pen


def _between(one: Spot, other: Spot) -> tuple[QPointF, QPointF]:
    """The line from disc to disc, a little away from both."""
    start, end = QPointF(one.x, one.y), QPointF(other.x, other.y)
    way = end - start
    length = hypot(way.x(), way.y())
    if length <= one.half + other.half + 2 * AWAY:
        return start, end
    step = way / length
    return start + step * (one.half + AWAY), end - step * (other.half + AWAY)
