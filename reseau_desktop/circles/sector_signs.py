"""What shows the sectors: dotted lines between them from the second ring outwards, and their names outside the targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, sin

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
    if len(scene.places.sectors) < 2 or len(lines) <= FROM_RING + 1:
        return []
    inner, outer = lines[FROM_RING] * camera.zoom, lines[-2] * camera.zoom
    found = []
    for sector in scene.places.sectors[1:]:
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
        name = _placed(sector, scene, camera, size, taken, letters)
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
    scale = letters.scale
    lines = _lines(sector.name, WRAP * scale, letters)
    width = max(letters.width(line, NAME_PX, NAME_WEIGHT) for line in lines) + 2
    height = LINE * scale * len(lines)
    radius = scene.lines[-1] * camera.zoom + OUTSIDE
    screen = QRectF(0, 0, *size).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    for share in SHARES:
        angle = sector.start + (sector.end - sector.start) * share
        rect, align = _beside(camera, radius, angle, width, height)
        if not screen.intersects(rect):
            continue
        rect.moveLeft(min(max(rect.left(), screen.left()), screen.right() - width))
        rect.moveTop(min(max(rect.top(), screen.top()), screen.bottom() - height))
        if not any(rect.intersects(other) for other in taken) and not _on_somebody(rect, scene, camera):
            return SectorName(lines, rect, align)
    return None


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
