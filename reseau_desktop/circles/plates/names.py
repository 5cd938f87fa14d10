"""The names of a drawing: the screen's rules choose them, here they become words beside their discs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from reseau_desktop.circles import sprites
from reseau_desktop.circles.labels import BETWEEN, MOST, WIDEST, Label, Rect, chosen
from reseau_desktop.circles.plates.shapes import Box, Run, Shape, Words
from reseau_desktop.network.xml_text import legible

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF

    from reseau_desktop.circles.camera import Camera
    from reseau_desktop.circles.labels import Style
    from reseau_desktop.circles.lettering import Letters
    from reseau_desktop.circles.plates.inks import Inks
    from reseau_desktop.circles.scene import Scene

AIR = 1.6  # from one disc to the next along a ring, in widths of a disc
HALO = 2.0  # px around a name that lies on a ring's line


@dataclass(frozen=True, slots=True)
class Names:
    """Where the names of a scene are written. `anonymous`: a disc with initials needs them no second time."""

    scene: Scene
    camera: Camera
    inks: Inks
    letters: Letters
    anonymous: bool

    def shapes(
        self, size: tuple[float, float], covered: Sequence[QRectF], lit: NDArray[np.bool_] | None
    ) -> Iterator[Shape]:
        """Names that touch no disc, no caption, nothing `covered` and no other name."""
        rects: list[Rect] = [(r.x(), r.y(), r.width(), r.height()) for r in covered]
        found = chosen(
            self.scene, self.camera, size, self._measure, lit=lit, covered=rects, numbers=self.inks.contrast
        )
        for label in [*found, *self._others(found, size, rects, lit)]:
            yield from self._name(label)

    def _others(
        self,
        found: Sequence[Label],
        size: tuple[float, float],
        covered: Sequence[Rect],
        lit: NDArray[np.bool_] | None,
    ) -> list[Label]:
        """Whom the screen would name only from near, where a picture has room for them: it cannot be zoomed or asked."""
        wanted = self._airy()[self.scene.crowd.ring]
        wanted &= self.scene.places.diameter * self.camera.growth >= sprites.WITH_OUTLINE
        if lit is not None:
            wanted &= lit
        wanted[[label.place for label in found]] = False
        others = np.flatnonzero(wanted).tolist()
        if not others or len(others) > MOST:
            return []
        boxes = [
            (label.x - BETWEEN, label.y - BETWEEN / 2, label.width + 2 * BETWEEN, label.height + BETWEEN)
            for label in found
        ]
        more = chosen(
            self.scene, self.camera, size, self._measure, first=others, lit=lit, covered=[*covered, *boxes],
            numbers=self.inks.contrast,
        )  # fmt: skip
        places_of_others = frozenset(others)
        return [label for label in more if label.place in places_of_others]

    def _airy(self) -> NDArray[np.bool_]:
        """The rings where one sees whose a name is: their people have more than their own width between them."""
        rings = range(len(self.scene.rings))
        many = np.bincount(self.scene.crowd.ring, minlength=len(rings))
        around = np.array([2 * np.pi * (band.inner + band.outer) / 2 for band in self.scene.frame.bands])
        widths = np.array([ring.diameter for ring in self.scene.places.rings]) * self.camera.growth
        found: NDArray[np.bool_] = around * self.camera.zoom >= AIR * widths * np.maximum(many, 1)
        return found

    def _measure(self, text: str, style: Style) -> tuple[float, float]:
        metrics = self.letters.metrics(style.px, style.weight)
        width = min(metrics.horizontalAdvance(self._shown(text, style)), WIDEST)
        return width, metrics.capHeight() + metrics.descent() + 2

    def _shown(self, text: str, style: Style) -> str:
        return self.letters.elided(" ".join(legible(text).split()), style.px, style.weight, WIDEST)

    def _name(self, label: Label) -> Iterator[Shape]:
        ring = int(self.scene.crowd.ring[label.place])
        half = float(self.scene.places.diameter[label.place]) * self.camera.growth / 2
        if self.anonymous and 2 * half >= sprites.WITH_INITIALS:
            return
        style = label.style
        if self._on_a_line(label):
            ground = self.inks.ground(self.scene.rings[ring].key, ring, len(self.scene.rings) - 1)
            wide, high = label.width + 2 * HALO, label.height + 1
            yield Box(label.x - HALO, label.y - 1, wide, high, ground, 3.0)
        run = Run(self._shown(label.text, style), style.px, style.weight, self.inks.hex(style.token))
        x, anchor = self._held(label)
        baseline = label.y + self.letters.metrics(style.px, style.weight).capHeight() + 1
        yield Words(x, baseline, (run,), label.width, anchor)

    def _held(self, label: Label) -> tuple[float, str]:
        """By which end: that beside the disc, so that letters of another width do not run into it."""
        x = float(self.scene.places.x[label.place]) * self.camera.zoom + self.camera.x
        if label.x >= x:
            return label.x, "start"
        if label.x + label.width <= x:
            return label.x + label.width, "end"
        return label.x + label.width / 2, "middle"

    def _on_a_line(self, label: Label) -> bool:
        """Whether a ring's line runs through a name."""
        left, top = label.x - self.camera.x, label.y - self.camera.y
        right, bottom = left + label.width, top + label.height
        far = float(np.hypot(max(abs(left), abs(right)), max(abs(top), abs(bottom))))
        near = float(np.hypot(max(left, 0.0, -right), max(top, 0.0, -bottom)))
        return any(near - 1 <= line * self.camera.zoom <= far + 1 for line in self.scene.lines)
