"""What changes all the time and is drawn over the sheets: hover, selection, a person on the way, the rubber band, bubbles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reseau_desktop.circles import sprites, tints
from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.ground import ring_ground
from reseau_desktop.circles.scene import Scene
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

SELECTION_LINE, SELECTION_AWAY = 2.5, 4.5
HOVER_GROWTH = 2.0
SMALL = 12.0  # px: a disc under it grows to be seen when it is hovered
CARRIED_RADIUS, CARRIED_RIM, CARRIED_RING = 17.0, 2.5, 20.0
BUBBLE_TITLE, BUBBLE_LINE = 13.0, 12.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a person is drawn: centre and radius in px on the screen."""

    x: float
    y: float
    half: float

    def rect(self, around: float) -> QRectF:
        reach = self.half + around
        return QRectF(self.x - reach, self.y - reach, 2 * reach, 2 * reach)


def spot(scene: Scene, camera: Camera, person: int) -> Spot:
    x, y = camera.screen(float(scene.places.x[person]), float(scene.places.y[person]))
    return Spot(x, y, float(scene.places.diameter[person]) / 2 * camera.growth)


def paint_person(painter: QPainter, scene: Scene, person: int, at: Spot, dpr: float) -> None:
    """One disc, as the people's sheet has it, at any place and size."""
    ring = int(scene.crowd.ring[person])
    key, ground = scene.rings[ring].key, ring_ground(scene, ring)
    target = ring == len(scene.rings) - 1
    tint = int(scene.crowd.tint[person])
    made = sprites.disc(key, 2 * at.half, tint, ground, dpr, target)
    side = made.width() / dpr / 2
    painter.drawPixmap(QPointF(at.x - side, at.y - side), made)
    if 2 * at.half >= sprites.WITH_INITIALS:
        ink = QColor(tints.ink(key, 3 if target else tint, ground))
        sprites.draw_initials(painter, at.x, at.y, scene.crowd.initials[person], 2 * at.half, ink)
    if scene.crowd.late[person] and 2 * at.half >= sprites.WITH_OUTLINE:
        mark, away = sprites.late_mark(2 * at.half, dpr)
        corner = mark.width() / dpr / 2
        painter.drawPixmap(QPointF(at.x + away - corner, at.y - away - corner), mark)


def paint_selected(painter: QPainter, scene: Scene, person: int, at: Spot, dpr: float) -> None:
    """The accent ring outside the disc, on the ring's own ground."""
    reach = at.half + SELECTION_AWAY
    painter.setBrush(QColor(ring_ground(scene, int(scene.crowd.ring[person]))))
    painter.setPen(QPen(theme().colour("accent"), SELECTION_LINE))
    painter.drawEllipse(QPointF(at.x, at.y), reach, reach)
    paint_person(painter, scene, person, at, dpr)


def paint_hovered(painter: QPainter, scene: Scene, person: int, at: Spot, dpr: float) -> None:
    """The disc a little larger; one that is only a dot becomes a disc with an accent outline."""
    grown = Spot(at.x, at.y, max(at.half + HOVER_GROWTH, SMALL / 2))
    paint_person(painter, scene, person, grown, dpr)
    if 2 * at.half < SMALL:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colour("accent"), 2))
        painter.drawEllipse(QPointF(at.x, at.y), grown.half, grown.half)


def paint_focus(painter: QPainter, at: Spot) -> None:
    """Where the keyboard is when that is not the selection."""
    pen = QPen(theme().colour("accent"), 1.4)
    pen.setDashPattern([2.2, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    reach = at.half + SELECTION_AWAY
    painter.drawEllipse(QPointF(at.x, at.y), reach, reach)


def paint_origin(painter: QPainter, scene: Scene, person: int, at: Spot, pointer: QPointF) -> None:
    """The place somebody is carried away from: an outline, tied to the pointer."""
    accent = theme().colour("accent")
    pen = QPen(accent, 1.5)
    pen.setDashPattern([2, 2.7])
    painter.setPen(pen)
    painter.drawLine(QPointF(at.x, at.y), pointer)
    painter.setBrush(QColor(ring_ground(scene, int(scene.crowd.ring[person]))))
    outline = QPen(accent, 1.4)
    outline.setDashPattern([2.2, 1.6])
    painter.setPen(outline)
    painter.drawEllipse(QPointF(at.x, at.y), at.half, at.half)


def paint_carried(painter: QPainter, pointer: QPointF, key: str, text: str) -> None:
    """The disc in the hand: the person's initials, or how many they are."""
    look = theme()
    painter.setPen(QPen(look.colour("page"), CARRIED_RIM))
    painter.setBrush(look.colour(key))
    painter.drawEllipse(pointer, CARRIED_RADIUS, CARRIED_RADIUS)
    ink = QColor(tints.ink(key, 0, tints.page()))
    sprites.draw_initials(painter, pointer.x(), pointer.y(), text, 2 * CARRIED_RADIUS, ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.colour("accent"), 2))
    painter.drawEllipse(pointer, CARRIED_RING, CARRIED_RING)


def paint_band(painter: QPainter, band: QRectF) -> None:
    """The rubber band."""
    look = theme()
    ground = QColor(look.colour("accent"))
    ground.setAlphaF(0.08)
    painter.setBrush(ground)
    painter.setPen(QPen(look.colour("accent"), 1))
    painter.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_bubble(painter: QPainter, lines: tuple[str, ...], beside: QRectF, within: QRectF) -> QRectF:
    """A dark box beside something: the first line strong. It turns to the other side rather than leave the widget."""
    look = theme()
    shown, box = _measured(lines, beside, within)
    rounded(painter, box, look.px(9), "tip", "hair2" if look.dark else None)
    baseline = box.top() + look.px(8) + look.px(13)
    for place, text in enumerate(shown):
        painter.setFont(_bubble_font(place))
        painter.setPen(look.colour("on-tip") if place == 0 else _quiet_on_tip())
        painter.drawText(QPointF(round(box.left() + look.px(12)), round(baseline)), text)
        baseline += look.px(18)
    return box


def hover_parts(at: Spot, lines: tuple[str, ...], within: QRectF) -> tuple[QRectF, ...]:
    """What of the widget changes when somebody is hovered, or no longer: the disc and, where there is one, the box."""
    disc = at.rect(max(HOVER_GROWTH, SMALL / 2))
    return (disc, _measured(lines, at.rect(HOVER_GROWTH), within)[1]) if lines else (disc,)


def _bubble_font(line: int) -> QFont:
    return fonts.font(BUBBLE_LINE) if line else fonts.font(BUBBLE_TITLE, 600)


def _measured(lines: tuple[str, ...], beside: QRectF, within: QRectF) -> tuple[tuple[str, ...], QRectF]:
    """The lines as they fit, and the box around them."""
    look = theme()
    shown, width = _fitted(lines, within.width() - look.px(48), look.generation)
    height = look.px(16) + look.px(18) * len(lines)
    return shown, _placed(width + look.px(24), height, beside, within)


@lru_cache(maxsize=64)
def _fitted(lines: tuple[str, ...], most: float, generation: int) -> tuple[tuple[str, ...], float]:
    """The lines shortened to `most` px, and the widest of them; `generation` is the theme in force."""
    shown, widest = [], 0.0
    for place, text in enumerate(lines):
        metrics = QFontMetricsF(_bubble_font(place))
        width = metrics.horizontalAdvance(text)
        if width > most:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
            width = metrics.horizontalAdvance(text)
        shown.append(text)
        widest = max(widest, width)
    return tuple(shown), widest


def _quiet_on_tip() -> QColor:
    """The second line of a bubble: the bubble's text, less strong."""
    return QColor("#BBB4A8") if theme().dark else QColor("#D9D3C8")


def _placed(width: float, height: float, beside: QRectF, within: QRectF) -> QRectF:
    """Right of something, else left, below, above: never on it, and so never under the pointer, while there is room."""
    gap, room = theme().px(12), within.adjusted(4, 4, -4, -4)
    middle = QRectF(beside.center().x() - width / 2, beside.center().y() - height / 2, width, height)
    for left, top in (
        (beside.right() + gap, middle.top()),
        (beside.left() - gap - width, middle.top()),
        (middle.left(), beside.bottom() + gap),
        (middle.left(), beside.top() - gap - height),
    ):
        x = max(room.left(), min(left, room.right() - width))
        y = max(room.top(), min(top, room.bottom() - height))
        box = QRectF(round(x), round(y), round(width), round(height))
        if not box.intersects(beside):
            return box
    return box
