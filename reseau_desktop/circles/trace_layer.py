"""Links and arrows as one cached sheet between the rings and the people: pan, hover and drag only blit it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, hypot
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.scene import Scene
from reseau_desktop.circles.traces import Arrows, Links
from reseau_desktop.widgets import tokens
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.circles.screen import Moment

BEYOND = 96.0  # px painted beyond each edge, as the other sheets
INFERRED_DASHES, INFERRED_INK = (2.0, 4.0), 0.5  # there may be many of them, and nobody said so
LEVELS = 6  # strengths, not said included
BENT = 0.55  # how far a link's middle is from me, of the middle of its ends: links of one side come together
FAINT, STRONG = 0.18, 0.55  # how much of the ink the weakest and the strongest link have
HEAD, TAIL = 6.0, 2.4  # px of an arrow's head and of the ring where it begins
AWAY = 2.5  # px between an arrow's head and the disc
SHORTEST = 9.0  # px of a head and the least of a shaft
MANY, LEAST_INK = (
    200,
    0.3,
)  # links from which each is fainter, so that people stay in front; down to this share
FADED = 0.06  # the same of a link to somebody whom a filter leaves in the dark


class TraceSheet:
    """Painted when the traces, the scene, the camera or the look changed; scaled while the camera moves."""

    def __init__(self) -> None:
        self._sheet = QPixmap()
        self._made: tuple[object, ...] | None = None
        self._camera = Camera()
        self.repaints = 0

    def show(self, painter: QPainter, moment: Moment) -> None:
        traces = moment.traces
        if traces.links is None and traces.arrows is None:
            self._made = None
            return
        wanted = (
            traces, moment.scene, moment.size, moment.dpr, theme().generation, moment.lit,
            moment.camera if not moment.settling else self._camera,
        )  # fmt: skip
        if self._made is None or not _same(self._made, wanted):
            self._paint(moment)
            self._made = wanted
        self._blit(painter, moment.camera)

    def _paint(self, moment: Moment) -> None:
        self._camera, dpr = moment.camera, moment.dpr
        self.repaints += 1
        width, height = (ceil((side + 2 * BEYOND) * dpr) for side in moment.size)
        self._sheet = QPixmap(width, height)
        self._sheet.fill(Qt.GlobalColor.transparent)
        self._sheet.setDevicePixelRatio(dpr)
        painter = QPainter(self._sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(BEYOND, BEYOND)
        lit = None if moment.lit is None else np.frombuffer(moment.lit, bool)
        if moment.traces.links is not None:
            paint_links(painter, moment.scene, moment.camera, moment.traces.links, lit)
        if moment.traces.arrows is not None:
            paint_arrows(painter, moment.scene, moment.camera, moment.traces.arrows, lit)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        for caption, line in zip(moment.scene.captions, moment.scene.lines, strict=True):
            rect = caption.rect(moment.camera.x, moment.camera.y - line * moment.camera.zoom)
            painter.fillRect(rect, Qt.GlobalColor.transparent)  # the words of the rings stay on their ground
        painter.end()

    def _blit(self, painter: QPainter, camera: Camera) -> None:
        scale = camera.zoom / self._camera.zoom
        left = camera.x - (self._camera.x + BEYOND) * scale
        top = camera.y - (self._camera.y + BEYOND) * scale
        if scale == 1.0:
            painter.drawPixmap(round(left), round(top), self._sheet)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._sheet.deviceIndependentSize()
        target = QRectF(left, top, size.width() * scale, size.height() * scale)
        painter.drawPixmap(target, self._sheet, QRectF(self._sheet.rect()))
        painter.restore()


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return one[0] is other[0] and one[1] is other[1] and one[2:] == other[2:]


def paint_links(
    painter: QPainter, scene: Scene, camera: Camera, links: Links, lit: NDArray[np.bool_] | None = None
) -> None:
    """Curves bent towards me, the weaker the fainter; those whose two people are in the picture, and lit.

    What was only inferred is dashed.
    """
    index, declared = scene.crowd.index, len(links) - links.inferred
    paths = [QPainterPath() for _ in range(LEVELS + 1)]  # the last: of those who are not lit
    dashed = QPainterPath()
    rows = zip(links.one.tolist(), links.other.tolist(), links.strength.tolist(), strict=True)
    for place, (one, other, strength) in enumerate(rows):
        here, there = index.get(one), index.get(other)
        if here is not None and there is not None:
            dark = lit is not None and not (lit[here] and lit[there])
            path = paths[LEVELS] if dark else dashed if place >= declared else paths[strength]
            _curve(path, _at(scene, camera, here), _at(scene, camera, there), camera)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if not dashed.isEmpty():
        look = theme()
        share = 1.0 if look.high_contrast else INFERRED_INK
        pen = QPen(QColor(tokens.mixed(look.hex("accent"), look.hex("page"), share)), 1.0)
        pen.setDashPattern(list(INFERRED_DASHES))
        painter.setPen(pen)
        painter.drawPath(dashed)
    for level in (LEVELS, *range(LEVELS)):  # the faintest first, under the others
        path = paths[level]
        if not path.isEmpty():
            painter.setPen(_link_pen(level, len(links), near=links.near))
            painter.drawPath(path)


def paint_known(painter: QPainter, scene: Scene, camera: Camera, person: int, known: Sequence[int]) -> None:
    """Lines from somebody to whom they know, while their card is shown."""
    path = QPainterPath()
    for contact in known:
        if contact in scene.crowd.index:
            _curve(path, _at(scene, camera, person), _at(scene, camera, scene.crowd.index[contact]), camera)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().colour("text2"), 1.0))
    painter.drawPath(path)


def _link_pen(level: int, count: int, *, near: bool) -> QPen:
    """Of whoever is selected in the accent; of all, the stronger the plainer. Mixed with the page: alpha would cost thrice."""
    look = theme()
    crowded = max(LEAST_INK, min(1.0, (MANY / max(1, count)) ** 0.5))
    share = FADED if level == LEVELS else (FAINT + (STRONG - FAINT) * level / (LEVELS - 1)) * crowded
    if level < LEVELS and (near or look.high_contrast):
        share = 1.0
    colour = tokens.mixed(look.hex("accent" if near else "text2"), look.hex("page"), share)
    return QPen(QColor(colour), 1.0 + level * 0.1 if near and level < LEVELS else 1.0)


def _curve(path: QPainterPath, one: QPointF, other: QPointF, camera: Camera) -> None:
    me = QPointF(camera.x, camera.y)
    path.moveTo(one)
    path.quadTo(me + ((one + other) / 2 - me) * BENT, other)


def _at(scene: Scene, camera: Camera, person: int) -> QPointF:
    return QPointF(*camera.screen(float(scene.places.x[person]), float(scene.places.y[person])))


def paint_arrows(
    painter: QPainter, scene: Scene, camera: Camera, arrows: Arrows, lit: NDArray[np.bool_] | None
) -> None:
    """From where people were, in their present direction, to where they are; only of those who are lit."""
    look, index = theme(), scene.crowd.index
    inks = (look.colour("ok"), look.colour("warn"))
    rows = zip(
        arrows.contact.tolist(), arrows.ring.tolist(), arrows.share.tolist(), arrows.outwards.tolist(),
        arrows.changed.tolist(), strict=True,
    )  # fmt: skip
    for contact, ring, share, outwards, changed in rows:
        person = index.get(contact)
        if person is None or ring >= len(scene.frame.bands) or (lit is not None and not lit[person]):
            continue
        then, now = then_at(scene, camera, person, ring, share), _at(scene, camera, person)
        half = float(scene.places.diameter[person]) / 2 * camera.growth
        _arrow(painter, then, now, half + AWAY, QPen(inks[outwards], 1.7 if changed else 1.1))


def then_at(scene: Scene, camera: Camera, person: int, ring: int, share: float) -> QPointF:
    """A place on another day: that day's ring and lateness, today's direction."""
    band = scene.frame.bands[ring]
    half = min(float(scene.places.diameter[person]) / 2 + 2, band.width / 2)
    radius = (band.inner + half + (band.width - 2 * half) * share) if ring < len(scene.rings) - 1 else (
        scene.frame.target_people
    )  # fmt: skip
    angle = float(scene.places.angle[person])
    return QPointF(*camera.screen(radius * float(np.sin(angle)), -radius * float(np.cos(angle))))


def _arrow(painter: QPainter, then: QPointF, now: QPointF, away: float, pen: QPen) -> None:
    way = now - then
    length = hypot(way.x(), way.y())
    if not length:
        return
    step = way / length
    tip = now - step * away
    back, side = tip - step * HEAD, QPointF(-step.y(), step.x()) * (HEAD * 0.5)
    if length >= away + SHORTEST:  # else the head alone says it
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(then, TAIL, TAIL)
        painter.drawLine(then + step * TAIL, back)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawPolygon(QPolygonF([tip, back + side, back - side]))
