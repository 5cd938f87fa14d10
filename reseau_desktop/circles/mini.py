"""The circles at the size of a stamp: rings and dots, for a side panel. It opens the page when pressed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, isnan, pi, sin

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.network.layers import radii
from reseau_desktop.network.warmth import Band, band
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.theme import theme

WIDTH, HEIGHT = 200, 192
OUTER = 86.0
ME = 6.0
DOTS = (4.2, 3.3, 2.5, 1.8, 1.5)  # radii, from the innermost ring outwards
STRENGTH = {Band.WARM: 1.0, Band.LUKEWARM: 0.7, Band.COOL: 0.45, Band.DORMANT: 0.3}
LINE = 0.5
TIGHTEST = 1.35  # diameters between two dots of a ring
TWO_CADENCES = 2.0


@dataclass(frozen=True, slots=True)
class Dot:
    """One person: `ring` from 0; λ, nan for never; warmth 0–100; direction in radians, nan for none."""

    ring: int
    lateness: float
    warmth: float
    direction: float


class MiniCircles(EnterPresses, QAbstractButton):
    """Shows who is where at a glance; more people than a ring can hold are shown by a few of them."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._dots: tuple[Dot, ...] = ()
        self._version = 0
        self._pixmap = QPixmap()
        self._drawn: tuple[float, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.opened)
        theme().changed.connect(self._restyle)

    def set_name(self, name: str) -> None:
        """What a screen reader says, and the tooltip."""
        self.setAccessibleName(name)

    def show_people(self, keys: Sequence[str], people: Iterable[Dot]) -> None:
        """`keys` are the rings' layers from the innermost; people of farther rings (targets) are left out."""
        self._keys = tuple(keys)
        self._dots = tuple(dot for dot in people if 0 <= dot.ring < len(self._keys))
        self._version += 1
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDTH), theme().px(HEIGHT))

    def focus_rect(self) -> QRect:
        return self.rect().adjusted(4, 4, -4, -4)

    def focus_radius(self) -> float:
        return float(theme().px(10))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        painter.end()

    def _picture(self) -> QPixmap:
        """The drawing, made again only when the people, the look or the size are others."""
        look, dpr = theme(), self.devicePixelRatioF()
        wanted = (self._version, look.generation, look.scale, dpr, self.width(), self.height())
        if wanted != self._drawn:
            self._drawn = wanted
            size = QSize(max(1, round(self.width() * dpr)), max(1, round(self.height() * dpr)))
            if self._pixmap.size() != size:
                self._pixmap = QPixmap(size)
            self._pixmap.setDevicePixelRatio(dpr)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter)
            painter.end()
        return self._pixmap

    def _draw(self, painter: QPainter) -> None:
        look = theme()
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(look.scale, look.scale)
        edges = [0.0, *(OUTER * share for share in radii(len(self._keys)))]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring, key in enumerate(self._keys):
            painter.setPen(QPen(_faded(key, LINE), 1))
            painter.drawEllipse(QPointF(0, 0), edges[ring + 1], edges[ring + 1])
        painter.setPen(Qt.PenStyle.NoPen)
        for ring, key in enumerate(self._keys):
            inner = max(edges[ring], ME + 4)
            self._draw_ring(painter, ring, key, inner, edges[ring + 1])
        painter.setBrush(look.colour("text"))
        painter.drawEllipse(QPointF(0, 0), ME, ME)

    def _draw_ring(self, painter: QPainter, ring: int, key: str, inner: float, outer: float) -> None:
        half = DOTS[min(len(DOTS) - 1, round(ring * (len(DOTS) - 1) / max(1, len(self._keys) - 1)))]
        members = [dot for dot in self._dots if dot.ring == ring]
        room = max(1, int(pi * (inner + outer) / (2 * half * TIGHTEST)))
        if len(members) > room:
            members = [members[place * len(members) // room] for place in range(room)]
        pad = half + 1.5
        for place, dot in enumerate(sorted(members, key=_turn)):
            angle = 2 * pi * (place + 0.5) / len(members)
            late = TWO_CADENCES if isnan(dot.lateness) else dot.lateness
            radius = inner + pad + max(0.0, outer - inner - 2 * pad) * min(1.0, late / TWO_CADENCES)
            painter.setBrush(_faded(key, STRENGTH[band(dot.warmth)]))
            painter.drawEllipse(QPointF(radius * sin(angle), -radius * cos(angle)), half, half)


def _turn(dot: Dot) -> float:
    return 0.0 if isnan(dot.direction) else dot.direction


def _faded(key: str, strength: float) -> QColor:
    colour = QColor(theme().colour(key))
    colour.setAlphaF(strength)
    return colour
