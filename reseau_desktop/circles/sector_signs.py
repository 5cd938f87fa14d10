"""What shows the sectors: dotted lines between them from the second ring outwards, and their names outside the targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.lettering import SCREEN, Letters
from reseau_desktop.circles.scene import Scene
from reseau_desktop.circles.sectors import Sector
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

FROM_RING = 1  # counted from 0
DOTS = (1.0, 4.0)
OUTSIDE = 12.0  # px from the target's circle to a name
NAME_PX, NAME_WEIGHT = 12.0, 600
LINE = 15.0
WRAP = 110.0  # px from which a name takes two lines
EDGE = 6.0  # px kept from the edge of the widget
SHARES = (0.5, 0.34, 0.66, 0.2, 0.8)  # where in its sector a name may stand, the middle first
SIDE = 0.2  # |sin| from which a name stands at the side rather than over or under


@dataclass(frozen=True, slots=True)
class SectorName:
    """One name: its lines and its box on the screen."""

    lines: tuple[str, ...]
    rect: QRectF
    align: Qt.AlignmentFlag


def paint_dividers(painter: QPainter, scene: Scene, camera: Camera) -> None:
    """The lines between neighbours; at twelve o'clock stand the captions."""
    pen = QPen(theme().colour("hair2"), 1)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern(list(DOTS))
    painter.setPen(pen)
    for start, end in dividers(scene, camera):
        painter.drawLine(QPointF(*start), QPointF(*end))


def dividers(scene: Scene, camera: Camera) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """From where to where each of those lines goes, px on the screen."""
    lines = scene.lines
    sectors = [sector for sector in scene.places.sectors if not sector.empty]
    if len(sectors) < 2 or len(lines) <= FROM_RING + 1:
        return []
    inner, outer = lines[FROM_RING] * camera.zoom, lines[-2] * camera.zoom
    found = []
    for sector in sectors[1:]:
        across, along = sin(sector.start), -cos(sector.start)
        start = (camera.x + inner * across, camera.y + inner * along)
        found.append((start, (camera.x + outer * across, camera.y + outer * along)))
    return found


def sector_names(
    scene: Scene,
    camera: Camera,
    size: tuple[float, float],
    covered: Sequence[QRectF] = (),
    letters: Letters = SCREEN,
) -> list[SectorName]:
    """The names that are on the screen and under nothing."""
    taken = list(covered)
    found = []
    for sector in scene.places.sectors:
        name = None if sector.empty else _placed(sector, scene, camera, size, taken, letters)
        if name is not None:
            found.append(name)
            taken.append(name.rect)
    return found


def _placed(
    sector: Sector,
    scene: Scene,
    camera: Camera,
    size: tuple[float, float],
    taken: Sequence[QRectF],
    letters: Letters,
) -> SectorName | None:
    """Its name where it is free; only where there is no other room may the circle of the targets run through it."""
    found = None
    for share in SHARES:
        angle = sector.start + (sector.end - sector.start) * share
        name = _at(angle, sector.name, scene, camera, size, letters)
        if name is None or any(name.rect.intersects(other) for other in taken):
            continue
        if _on_somebody(name.rect, scene, camera):
            continue
        if not _across(name.rect, camera, scene.lines[-1] * camera.zoom):
            return name
        found = found or name
    return found


def _at(
    angle: float, name: str, scene: Scene, camera: Camera, size: tuple[float, float], letters: Letters
) -> SectorName | None:
    """The name beside the circle in that direction, pushed into the window; None out of sight.

    Over and under the circle there is room for a long line and none for two.
    """
    scale = letters.scale
    lines = _lines(name, WRAP * scale * (1 if abs(sin(angle)) > SIDE else 2), letters)
    width = max(letters.width(line, NAME_PX, NAME_WEIGHT) for line in lines) + 2
    height = LINE * scale * len(lines)
    rect, align = _beside(camera, scene.lines[-1] * camera.zoom + OUTSIDE, angle, width, height)
    screen = QRectF(0, 0, *size).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    if not screen.intersects(rect):
        return None
    rect.moveLeft(min(max(rect.left(), screen.left()), screen.right() - width))
    rect.moveTop(min(max(rect.top(), screen.top()), screen.bottom() - height))
    return SectorName(lines, rect, align)


def _across(rect: QRectF, camera: Camera, radius: float) -> bool:
    """Whether a circle of that radius runs through the box."""
    over = [
        (rect.left() - camera.x, rect.right() - camera.x),
        (rect.top() - camera.y, rect.bottom() - camera.y),
    ]
    near = hypot(*(max(low, -high, 0.0) for low, high in over))
    far = hypot(*(max(-low, high) for low, high in over))
    return near < radius < far


def _on_somebody(rect: QRectF, scene: Scene, camera: Camera) -> bool:
    """Whether a disc is under it: at the edge of a narrow canvas a name is pushed inwards."""
    places = scene.places
    x, y = places.x * camera.zoom + camera.x, places.y * camera.zoom + camera.y
    half = places.diameter / 2 * camera.growth
    across = (x > rect.left() - half) & (x < rect.right() + half)
    return bool((across & (y > rect.top() - half) & (y < rect.bottom() + half)).any())


def _beside(
    camera: Camera, radius: float, angle: float, width: float, height: float
) -> tuple[QRectF, Qt.AlignmentFlag]:
    """The box that begins, ends or is centred at a point outside the circle."""
    across = sin(angle)
    x, y = camera.x + radius * across, camera.y - radius * cos(angle)
    top = y - height * (0.5 + cos(angle) / 2)
    if across > SIDE:
        return QRectF(x, top, width, height), Qt.AlignmentFlag.AlignLeft
    if across < -SIDE:
        return QRectF(x - width, top, width, height), Qt.AlignmentFlag.AlignRight
    return QRectF(x - width / 2, top, width, height), Qt.AlignmentFlag.AlignHCenter


def _lines(name: str, room: float, letters: Letters) -> tuple[str, ...]:
    """A long name in two lines, broken at the space nearest to its middle; what is longer still is shortened."""
    name = " ".join(name.split())
    if letters.width(name, NAME_PX, NAME_WEIGHT) <= room:
        return (name,)
    spaces = [place for place, letter in enumerate(name) if letter == " "]
    parts = [name]
    if spaces:
        middle = min(spaces, key=lambda place: abs(place - len(name) / 2))
        parts = [name[:middle], name[middle + 1 :]]
    return tuple(letters.elided(part, NAME_PX, NAME_WEIGHT, room * 1.3) for part in parts)


def paint_sector_names(painter: QPainter, names: Sequence[SectorName]) -> None:
    look = theme()
    painter.setFont(fonts.font(NAME_PX, NAME_WEIGHT))
    painter.setPen(QColor(look.colour("text2" if look.dark else "text3")))
    for name in names:
        height = name.rect.height() / len(name.lines)
        for place, line in enumerate(name.lines):
            box = QRectF(name.rect.x(), name.rect.y() + place * height, name.rect.width(), height)
            painter.drawText(box, int(name.align | Qt.AlignmentFlag.AlignVCenter), line)
