"""Who was found by what is typed: a soft ring of light around each, over the faded rest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reseau_desktop.circles.overlay import spot
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.circles.camera import Camera
    from reseau_desktop.circles.scene import Scene

MOST = 400  # people that glow; of more, those who are lit say it
WIDTH, AWAY, SHARE = 4.0, 3.5, 0.34  # px of the light, px from the disc, how strong
LEAST = 5.0  # px from the centre: a dot glows too


def paint_glow(painter: QPainter, scene: Scene, camera: Camera, people: Sequence[int]) -> None:
    """Light around everybody found."""
    if not people:
        return
    light = QColor(theme().colour("accent"))
    light.setAlphaF(SHARE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(light, WIDTH))
    for person in people[:MOST]:
        at = spot(scene, camera, person)
        reach = max(LEAST, at.half + AWAY)
        painter.drawEllipse(QPointF(at.x, at.y), reach, reach)
