"""The names as they are drawn: each a cached picture with its halo, so that a new choice of names costs little."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import floor

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from reseau_desktop.circles.ground import ring_ground
from reseau_desktop.circles.labels import WIDEST, Label, Style
from reseau_desktop.circles.scene import Scene
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.painting import picture
from reseau_desktop.widgets.theme import theme

HALO = 2  # px around the box, for the halo
AROUND = (
    (-1.3, 0),
    (1.3, 0),
    (0, -1.3),
    (0, 1.3),
    (-0.95, -0.95),
    (0.95, -0.95),
    (-0.95, 0.95),
    (0.95, 0.95),
)


def measure(text: str, style: Style) -> tuple[float, float]:
    """The size of a name's box, px."""
    return _measured(text, style.px, style.weight, theme().scale)


@lru_cache(maxsize=8000)
def _measured(text: str, px: float, weight: int, scale: float) -> tuple[float, float]:
    metrics = _metrics(px, weight, scale)
    width = min(metrics.horizontalAdvance(_shown(text, px, weight, scale)), WIDEST * scale)
    return width, metrics.capHeight() + metrics.descent() + 2


@lru_cache(maxsize=64)
def _metrics(px: float, weight: int, scale: float) -> QFontMetricsF:
    """`scale` keys the fonts in force."""
    return QFontMetricsF(fonts.font(px, weight))


@lru_cache(maxsize=8000)
def _shown(text: str, px: float, weight: int, scale: float) -> str:
    from PySide6.QtCore import Qt

    text, metrics = text.replace("\n", " "), _metrics(px, weight, scale)
    if metrics.horizontalAdvance(text) <= WIDEST * scale:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, WIDEST * scale)


Written = tuple[QRectF, QPixmap]  # where a name's picture lies on the widget


def written(scene: Scene, labels: Sequence[Label], dpr: float) -> list[Written]:
    """The chosen names as pictures, each on a whole physical pixel."""
    grounds = [ring_ground(scene, ring) for ring in range(len(scene.rings))]
    found = []
    for label in labels:
        halo = grounds[int(scene.crowd.ring[label.place])]
        x, y = (floor((at - HALO) * dpr + 0.5) / dpr for at in (label.x, label.y))
        found.append((QRectF(x, y, *_size(label)), _picture(label, halo, dpr)))
    return found


def _picture(label: Label, halo: str, dpr: float) -> QPixmap:
    style = label.style
    font = fonts.font(style.px, style.weight)
    text = _shown(label.text, style.px, style.weight, theme().scale)

    def draw(painter: QPainter) -> None:
        _draw_haloed(painter, text, font, halo, theme().colour(style.token))

    key = ("name", text, style, halo)
    return picture(key, *_size(label), dpr, draw)


def _size(label: Label) -> tuple[float, float]:
    """Of a name's picture, logical px."""
    return label.width + 2 * HALO + 1, label.height + 2 * HALO + 2


def _draw_haloed(painter: QPainter, text: str, font: QFont, halo: str, ink: QColor) -> None:
    """Eight offset draws stand for a stroke of 2.5 px: a tenth of its cost, and the eye sees no difference."""
    baseline = HALO + QFontMetricsF(font).capHeight() + 1
    painter.setFont(font)
    painter.setPen(QColor(halo))
    for dx, dy in AROUND:
        painter.drawText(QPointF(HALO + dx, baseline + dy), text)
    painter.setPen(ink)
    painter.drawText(QPointF(HALO, baseline), text)
