"""The rings before anybody is in them: each with its question and places that wait. First run and the empty page."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, radians, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.circles import tints
from reseau_desktop.circles.captions import HEIGHT, measured
from reseau_desktop.circles.people import RingSpec
from reseau_desktop.network.layers import radii
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

SIDE = 600.0  # px of the drawing this is laid out for
OUTER, TARGET, ME = 250.0, 288.0, 24.0
CORE_INNER = ME + 2
LINE, WAITING = 0.55, 0.8
# Of each ring of five: how many places wait, their diameter, and the direction of the first one (degrees).
PLACES = ((4, 30.0, 54.4), (5, 22.0, 90.6), (10, 16.0, 61.8), (16, 11.0, 46.4), (20, 8.0, 48.3))


class EmptyRings(QWidget):
    """`rings` carry their question as `fill`; the last one is the target."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rings: tuple[RingSpec, ...] = ()
        self._me = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        theme().changed.connect(self.update)

    def set_rings(self, rings: Sequence[RingSpec], me: str) -> None:
        self._rings, self._me = tuple(rings), me
        self.setAccessibleName("; ".join(f"{ring.name}: {ring.fill}" for ring in rings))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(SIDE), round(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rings:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        unit = min(self.width(), self.height()) / SIDE
        lines = [*(OUTER * unit * share for share in radii(len(self._rings) - 1)), TARGET * unit]
        room = min(b - a for a, b in zip([0.0, *lines], lines, strict=False))
        captions = measured(self._rings, max(room, HEIGHT))
        for ring in reversed(range(len(lines))):
            self._paint_ring(painter, ring, lines[ring], captions[ring].gap(lines[ring]))
            rect = captions[ring].rect(0, -lines[ring])
            painter.fillRect(rect, QColor(self._ground(ring + 1)))
        for ring in range(len(lines) - 1):
            inner = lines[ring - 1] if ring else CORE_INNER * unit
            self._paint_places(painter, ring, (inner + lines[ring]) / 2, unit)
        for caption, line in zip(captions, lines, strict=True):
            caption.paint(painter, 0, -line)
        self._paint_me(painter, unit)
        painter.end()

    def _ground(self, ring: int) -> str:
        if ring >= len(self._rings) - 1:
            return tints.page()
        return tints.ground(self._rings[ring].key, ring, len(self._rings) - 1)

    def _paint_ring(self, painter: QPainter, ring: int, radius: float, gap: float) -> None:
        target = ring == len(self._rings) - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground(ring)))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        pen = QPen(_faded(self._rings[ring].key, 1.0 if target else LINE), 1.2 if target else 1.0)
        if target:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([5 / 1.2, 5 / 1.2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        painter.drawArc(around, round((90 + gap) * 16), round((360 - 2 * gap) * 16))

    def _paint_places(self, painter: QPainter, ring: int, radius: float, unit: float) -> None:
        """Places that wait, evenly round the ring and clear of its caption."""
        last = len(PLACES) - 1
        count, diameter, first = PLACES[round(ring * last / max(1, len(self._rings) - 2))]
        pen = QPen(_faded(self._rings[ring].key, WAITING), 1.3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([3 / 1.3, 3 / 1.3])
        painter.setPen(pen)
        painter.setBrush(QColor(tints.page()))
        start = radians(first)
        step = (2 * pi - 2 * start) / (count - 1)
        for place in range(count):
            angle = start + place * step
            at = QPointF(radius * sin(angle), -radius * cos(angle))
            painter.drawEllipse(at, diameter * unit / 2, diameter * unit / 2)

    def _paint_me(self, painter: QPainter, unit: float) -> None:
        look = theme()
        radius = max(ME * unit, 12.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text"))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        painter.setFont(fonts.font(13 * min(1.0, unit) / look.scale, 600))
        painter.setPen(look.colour("page"))
        box = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._me)


def _faded(key: str, strength: float) -> QColor:
    colour = QColor(theme().colour(key))
    colour.setAlphaF(strength)
    return colour
