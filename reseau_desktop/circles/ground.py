"""The rings: their grounds, their lines broken by the captions, and the ring that lights up under a dragged person."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, pi, radians

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reseau_desktop.circles import tints
from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.captions import Caption
from reseau_desktop.circles.geometry import ME_RADIUS
from reseau_desktop.circles.scene import Scene, Stage
from reseau_desktop.circles.sprites import draw_initials
from reseau_desktop.widgets import tokens
from reseau_desktop.widgets.painting import dpr_of, picture, snapped
from reseau_desktop.widgets.theme import theme

TARGET_DASH = 5.0
TARGET_LINE, LIT_LINE = 1.2, 1.8
TARGET_ALPHA = 0.8
QUARTER = 90.0


def paint_ground(
    painter: QPainter, scene: Scene | Stage, camera: Camera, rect: QRectF, lit: int | None = None
) -> None:
    """Page and rings, from the outside inwards. `lit` is the ring that shows itself ready to take somebody."""
    painter.fillRect(rect, QColor(tints.page()))
    grounds = [ring_ground(scene, ring, lit) for ring in range(len(scene.rings))] + [tints.page()]
    fit = captions_fit(scene, camera)
    for ring in reversed(range(len(scene.rings))):
        if grounds[ring] != tints.page():
            _paint_disc(painter, scene, camera, ring, grounds[ring], smooth=ring == lit)
        _paint_line(painter, scene, camera, ring, grounds[ring + 1], lit=ring == lit, broken=fit)


def paint_lit_ring(painter: QPainter, scene: Scene | Stage, camera: Camera, ring: int) -> None:
    """The one ring over an already painted ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(_with_lines(scene, camera, ring))
    fit = captions_fit(scene, camera)
    for each in range(ring, max(-1, ring - 2), -1):
        target = each == len(scene.rings) - 1
        outside = tints.page() if target else ring_ground(scene, each + 1, ring)
        _paint_disc(painter, scene, camera, each, ring_ground(scene, each, ring), smooth=each == ring)
        _paint_line(painter, scene, camera, each, outside, lit=each == ring, broken=fit)
    painter.restore()


def annulus(scene: Scene | Stage, camera: Camera, ring: int) -> QPainterPath:
    """A ring's ground between its lines: two circles, of which the inner is a hole."""
    path = _circle(camera, scene.frame.lines[ring] * camera.zoom - 1)
    if ring:
        path.addPath(_circle(camera, scene.frame.lines[ring - 1] * camera.zoom + 1))
    return path


def _with_lines(scene: Scene | Stage, camera: Camera, ring: int) -> QPainterPath:
    """A ring's ground with both its lines and the captions on them."""
    path = _circle(camera, scene.frame.lines[ring] * camera.zoom + 3)
    if ring:
        hole = _circle(camera, scene.frame.lines[ring - 1] * camera.zoom - 3)
        caption = QPainterPath()
        caption.addRect(_caption_rect(scene, camera, ring - 1))
        path = path.subtracted(hole.subtracted(caption))
    whole = QPainterPath()
    whole.addRect(_caption_rect(scene, camera, ring))
    return path.united(whole)


def _circle(camera: Camera, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(camera.x, camera.y), radius, radius)
    return path


def _caption_rect(scene: Scene | Stage, camera: Camera, ring: int) -> QRectF:
    return scene.captions[ring].rect(camera.x, camera.y - scene.frame.lines[ring] * camera.zoom)


def ring_ground(scene: Scene | Stage, ring: int, lit: int | None = None) -> str:
    """The colour people of this ring stand on."""
    if ring == lit:
        return tints.lit_ground(scene.rings[ring].key)
    return tints.ground(scene.rings[ring].key, ring, len(scene.rings) - 1)


def _paint_disc(
    painter: QPainter, scene: Scene | Stage, camera: Camera, ring: int, ground: str, *, smooth: bool
) -> None:
    """A ring's ground. Its edge lies under the line, and two grounds differ by a breath: only a lit one is smoothed."""
    radius = scene.frame.lines[ring] * camera.zoom
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QPointF(camera.x, camera.y), radius, radius)


def _paint_line(
    painter: QPainter,
    scene: Scene | Stage,
    camera: Camera,
    ring: int,
    outside: str,
    *,
    lit: bool,
    broken: bool,
) -> None:
    """A ring's line, `broken` by its caption, which stands on the ground outside it."""
    radius, gap = scene.frame.lines[ring] * camera.zoom, 0.0
    target = ring == len(scene.rings) - 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if broken:
        painter.fillRect(_caption_rect(scene, camera, ring).toAlignedRect(), QColor(outside))
        gap = scene.captions[ring].gap(radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(scene.rings[ring].key, target, lit, outside, theme().generation))
    if target:
        _paint_dashes(painter, QPointF(camera.x, camera.y), radius, gap)
        return
    start, span = QUARTER + gap, 360.0 - 2 * gap
    around = QRectF(camera.x - radius, camera.y - radius, 2 * radius, 2 * radius)
    painter.drawArc(around, round(start * 16), round(span * 16))


def _paint_dashes(painter: QPainter, centre: QPointF, radius: float, gap: float) -> None:
    """The target's line. Qt needs a millisecond to cut a circle into dashes, a tenth to draw those that are cut."""
    painter.save()
    pen = painter.pen()
    pen.setWidthF(pen.widthF() * painter.device().devicePixelRatio())  # a cosmetic pen counts physical pixels
    painter.setPen(pen)
    painter.translate(centre)
    painter.scale(radius, radius)
    painter.drawPath(_dashes(max(3, round(pi * radius / TARGET_DASH)), round(gap, 2)))
    painter.restore()


@lru_cache(maxsize=64)
def _dashes(count: int, gap: float) -> QPainterPath:
    """A circle of radius 1 in so many dashes, `gap` degrees on either side of twelve o'clock left out."""
    path = QPainterPath()
    free, step = radians(gap), 2 * pi / count
    begin = free + np.arange(count) * step
    begin = begin[begin + step / 2 <= 2 * pi - free]
    end = begin + step / 2
    ends = np.stack((np.sin(begin), -np.cos(begin), np.sin(end), -np.cos(end)), 1)
    for x, y, right, down in ends.tolist():
        path.moveTo(x, y)
        path.lineTo(right, down)
    return path


@lru_cache(maxsize=64)
def _line(key: str, target: bool, lit: bool, outside: str, generation: int) -> QPen:
    """Opaque, as it looks on the ground `outside`: that is painted in three quarters of the time that a translucent one
    takes. `generation` is the theme in force."""
    look = theme()
    rest = 2.0 if look.high_contrast else 1.0
    if not target:
        return QPen(look.colour(key), LIT_LINE) if lit else QPen(_over(tints.line(key), outside), rest)
    colour = QColor(look.colour(key))
    width = LIT_LINE if lit else max(TARGET_LINE, rest)
    if not lit and not look.high_contrast:
        colour.setAlphaF(TARGET_ALPHA)
    pen = QPen(_over(colour, outside), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setCosmetic(True)  # it is drawn on a circle of radius 1
    return pen


def _over(colour: QColor, ground: str) -> QColor:
    """A translucent colour as it looks on a ground."""
    return QColor(tokens.mixed(colour.name(), ground, colour.alphaF()))


def captions_fit(scene: Scene | Stage, camera: Camera) -> bool:
    """Whether no caption would lie over the next at this zoom."""
    lines = scene.frame.lines
    room = min((b - a for a, b in zip(lines, lines[1:], strict=False)), default=lines[0]) * camera.zoom
    return all(2 * caption.box.half_height <= room + 1 for caption in scene.captions)


def paint_captions(painter: QPainter, scene: Scene | Stage, camera: Camera) -> None:
    if not captions_fit(scene, camera):
        return
    dpr = dpr_of(painter)
    for caption, line in zip(scene.captions, scene.frame.lines, strict=True):
        half = caption.box
        width, height = 2 * ceil(half.half_width) + 2, 2 * ceil(half.half_height)

        def draw(
            each: QPainter, caption: Caption = caption, at: float = width / 2, mid: float = height / 2
        ) -> None:
            caption.paint(each, at, mid)

        made = picture(("caption", caption), width, height, dpr, draw)
        painter.drawPixmap(
            snapped(painter, camera.x - width / 2, camera.y - line * camera.zoom - height / 2), made
        )


def paint_me(painter: QPainter, camera: Camera, word: str) -> None:
    """The black disc in the middle."""
    radius = ME_RADIUS * camera.growth
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("text"))
    painter.drawEllipse(QPointF(camera.x, camera.y), radius, radius)
    if radius >= 12:
        draw_initials(painter, camera.x, camera.y, word, 2 * radius * 0.96, QColor(theme().colour("page")))
