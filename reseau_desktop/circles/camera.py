"""How the picture is looked at: zoom and place, and what they make of sizes (DESIGN.md section 5, points 5 and 11)."""

from __future__ import annotations

from dataclasses import dataclass, replace

LEAST_ZOOM, MOST_ZOOM = 0.25, 8.0
STEP = 1.2  # of a button, a key or a notch of the wheel
# Discs grow more slowly than the distances between them, so that zooming in makes room for names.
GROWTH = 0.6


@dataclass(frozen=True, slots=True)
class Camera:
    """`zoom` 1 is 100 %; `x`, `y` is where *me* stands in the widget, px."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def screen(self, x: float, y: float) -> tuple[float, float]:
        return self.x + x * self.zoom, self.y + y * self.zoom

    def world(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.x) / self.zoom, (y - self.y) / self.zoom

    @property
    def growth(self) -> float:
        """The factor of a disc's diameter: zoom^0.6 when near; all of the zoom when far, else discs would overlap."""
        return self.zoom**GROWTH if self.zoom >= 1 else self.zoom

    def moved(self, dx: float, dy: float) -> Camera:
        return Camera(self.zoom, self.x + dx, self.y + dy)

    def zoomed(self, factor: float, x: float, y: float) -> Camera:
        """Nearer or farther, within 25 to 800 %; what is under (x, y) stays there."""
        zoom = min(MOST_ZOOM, max(LEAST_ZOOM, self.zoom * factor))
        wx, wy = self.world(x, y)
        return Camera(zoom, x - wx * zoom, y - wy * zoom)


def home(width: float, height: float) -> Camera:
    """The whole picture: 100 %, me in the middle, a little lower for the captions above."""
    return Camera(1.0, width / 2, height / 2 + 3)


def fitting(radius: float, width: float, height: float) -> Camera:
    """A circle of this radius (px at 100 %) around me, as large as the canvas allows."""
    zoom = min(width, height) / 2 / (radius + 14)
    return replace(home(width, height), zoom=min(MOST_ZOOM, max(LEAST_ZOOM, zoom)))
