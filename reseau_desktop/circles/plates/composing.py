"""A scene as shapes: rings, people, names, as the screen shows them (DESIGN.md section 5), whatever renders them later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from reseau_desktop.circles import sector_signs, sprites
from reseau_desktop.circles.geometry import ME_RADIUS
from reseau_desktop.circles.ground import TARGET_DASH, TARGET_LINE, captions_fit
from reseau_desktop.circles.plates.inks import FADED, Inks
from reseau_desktop.circles.plates.legend import drawn_of, legend, title
from reseau_desktop.circles.plates.names import Names
from reseau_desktop.circles.plates.shapes import Arc, Box, Circle, Drawing, Line, Run, Shape, Sheet, Words
from reseau_desktop.circles.plates.traces import drawn
from reseau_desktop.circles.traces import NOTHING, Traces
from reseau_desktop.network.xml_text import legible

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from PySide6.QtCore import QRectF

    from reseau_desktop.circles.camera import Camera
    from reseau_desktop.circles.lettering import Letters
    from reseau_desktop.circles.scene import Scene
    from reseau_desktop.wording.pictures import PictureWords

LATE_DOT = 1.6  # px: the mark of somebody who is a dot themselves
MARK = sprites.CONTRAST_MARK
MANY = 2000  # shapes between two reports of progress


@dataclass(frozen=True, slots=True)
class Composer:
    """All that a drawing is made of. `lit`, aligned with the crowd: who is not faded; None: everybody is lit."""

    scene: Scene
    camera: Camera
    size: tuple[float, float]
    words: PictureWords
    inks: Inks
    letters: Letters
    lit: NDArray[np.bool_] | None = None
    anonymous: bool = False
    traces: Traces = NOTHING
    step: Callable[[], None] = lambda: None  # called now and then; it may raise to give up

    def drawing(self) -> Drawing:
        corners, covered = self._corners()
        named = sector_signs.sector_names(self.scene, self.camera, self.size, covered, self.letters)
        sectors = self._sector_names(named)
        names = self._names([*covered, *(name.rect for name in named)])
        people = Sheet("people", (*self._me(), *self._people()))
        signs = Sheet("signs", (*self._captions(), *sectors))
        between = Sheet(
            "links", tuple(drawn(self.traces, self.scene, self.camera, self.inks, self.letters, self.lit))
        )
        sheets = (
            Sheet("rings", tuple(self._rings())),
            between,
            people,
            signs,
            Sheet("names", names),
            corners,
        )
        return Drawing(*self.size, self.inks.page, self.words.title, sheets)

    # -- the ground

    @property
    def _rings_of_promise(self) -> int:
        return len(self.scene.rings) - 1

    def _ground(self, ring: int) -> str:
        return self.inks.ground(self.scene.rings[ring].key, ring, self._rings_of_promise)

    def _rings(self) -> Iterator[Shape]:
        camera, fits = self.camera, captions_fit(self.scene, self.camera)
        for ring in reversed(range(len(self.scene.rings))):
            key, radius = self.scene.rings[ring].key, self.scene.lines[ring] * camera.zoom
            yield Circle(camera.x, camera.y, radius, self._ground(ring))
            outside = self.inks.page if ring == self._rings_of_promise else self._ground(ring + 1)
            gap = 0.0
            if fits:
                gap = self.scene.captions[ring].gap(radius)
                rect = self._caption_rect(ring)
                yield Box(rect.x(), rect.y(), rect.width(), rect.height(), outside)
            if ring == self._rings_of_promise:
                dash, line = (TARGET_DASH, TARGET_DASH), self.inks.hex(key)
                yield Arc(camera.x, camera.y, radius, gap, line, TARGET_LINE, dash)
            else:
                line, width = self.inks.line(key, self._ground(ring)), 2.0 if self.inks.contrast else 1.0
                yield Arc(camera.x, camera.y, radius, gap, line, width)
        yield from self._dividers()

    def _dividers(self) -> Iterator[Shape]:
        for start, end in sector_signs.dividers(self.scene, self.camera):
            yield Line(start, end, self.inks.hex("hair2"), 1.0, sector_signs.DOTS)

    def _caption_rect(self, ring: int) -> QRectF:
        y = self.camera.y - self.scene.lines[ring] * self.camera.zoom
        return self.scene.captions[ring].rect(self.camera.x, y)

    def _captions(self) -> Iterator[Shape]:
        if not captions_fit(self.scene, self.camera):
            return
        for caption, line in zip(self.scene.captions, self.scene.lines, strict=True):
            runs, end = [], caption.words[0].x if caption.words else 0.0
            for word in caption.words:
                before = max(0.0, word.x - end)
                runs.append(Run(legible(word.text), word.px, word.weight, self.inks.hex(word.token), before))
                end = word.x + self.letters.width(word.text, word.px, word.weight)
            baseline = self.camera.y - line * self.camera.zoom + caption.box.half_height * 0.45
            if runs:
                yield Words(self.camera.x, baseline, tuple(runs), end - caption.words[0].x, "middle")

    # -- people

    def _me(self) -> Iterator[Shape]:
        radius = ME_RADIUS * self.camera.growth
        yield Circle(self.camera.x, self.camera.y, radius, self.inks.hex("text"))
        yield self._centred(self.camera.x, self.camera.y, self.words.me, 2 * radius * 0.96, self.inks.page)

    def _centred(self, x: float, y: float, text: str, diameter: float, ink: str, opacity: float = 1) -> Words:
        px = sprites.initials_px(diameter)
        half = self.letters.metrics(px, 600).capHeight() / 2
        width = self.letters.width(text, px, 600)
        return Words(x, y + half, (Run(text, px, 600, ink),), width, "middle", opacity)

    def _people(self) -> Iterator[Shape]:
        for ring in reversed(range(len(self.scene.rings))):
            members = np.flatnonzero(self.scene.crowd.ring == ring)
            if len(members):
                yield from self._ring_people(ring, members)

    def _ring_people(self, ring: int, members: NDArray[np.intp]) -> Iterator[Shape]:
        crowd, places, camera = self.scene.crowd, self.scene.places, self.camera
        diameter = places.rings[ring].diameter * camera.growth
        dots = diameter < sprites.WITH_OUTLINE
        looks = [self._dot(ring, tint) if dots else self._disc(ring, tint, diameter) for tint in range(4)]
        lit = np.ones(len(crowd), bool) if self.lit is None else self.lit
        columns = (
            places.x[members] * camera.zoom + camera.x,
            places.y[members] * camera.zoom + camera.y,
            places.diameter[members] * camera.growth,
        )
        rows = zip(members.tolist(), *(column.tolist() for column in columns), strict=True)
        name_of = self.scene.rings[ring].name
        for number, (person, x, y, size) in enumerate(rows):
            if number % MANY == 0:
                self.step()
            if not (-size < x < self.size[0] + size and -size < y < self.size[1] + size):
                continue
            fill, stroke, width, dash = looks[int(crowd.tint[person])]
            opacity = 1.0 if lit[person] else FADED
            radius = max(0.2, (size - width) / 2)
            said = self.words.of_person(legible(crowd.names[person]), name_of, float(crowd.warmth[person]))
            who = int(crowd.ids[person])
            yield Circle(x, y, radius, fill, stroke, width, dash, opacity, who, said)
            if diameter >= sprites.WITH_INITIALS:
                yield self._initials(ring, person, x, y, diameter, opacity)
            if crowd.late[person]:
                yield from self._late(x, y, size, dots, opacity)

    def _dot(self, ring: int, tint: int) -> tuple[str, str, float, tuple[float, ...]]:
        key = self.scene.rings[ring].key
        return self.inks.dot(key, tint, self._ground(ring)), "", 0.0, ()

    def _disc(self, ring: int, tint: int, diameter: float) -> tuple[str, str, float, tuple[float, ...]]:
        key, ground, target = self.scene.rings[ring].key, self._ground(ring), ring == self._rings_of_promise
        width, line = self.inks.outline_width, self.inks.outline(key)
        if not target and tint != sprites.DORMANT:
            return self.inks.fill(key, tint, ground), line, width, ()
        pattern = sprites.TARGET_DASHES if target else sprites.DASHES
        dash = sprites.whole_dashes((diameter - width) / 2, pattern)
        return ground, line, width, tuple(part * width for part in dash)

    def _initials(self, ring: int, person: int, x: float, y: float, diameter: float, opacity: float) -> Words:
        key, target = self.scene.rings[ring].key, ring == self._rings_of_promise
        tint = sprites.DORMANT if target else int(self.scene.crowd.tint[person])
        ink = self.inks.ink(key, tint, self._ground(ring))
        return self._centred(x, y, legible(self.scene.crowd.initials[person]), diameter, ink, opacity)

    def _late(self, x: float, y: float, size: float, dot: bool, opacity: float) -> Iterator[Shape]:
        bad = self.inks.hex("bad")
        if dot:
            yield Circle(x + size / 2, y - size / 2, LATE_DOT, bad, opacity=opacity)
            return
        away, radius, rim = sprites.late_away(size), sprites.late_radius(size), sprites.late_rim(size)
        if self.inks.contrast:
            radius = sprites.CONTRAST_LATE * (1.0 if size >= sprites.WITH_INITIALS - 4 else 0.7)
            yield Circle(x + away, y - away, radius + rim, self.inks.page, opacity=opacity)
            px = MARK * radius
            half = self.letters.metrics(px, 600).capHeight() / 2
            mark = (Run("!", px, 600, self.inks.hex("text")),)
            yield Words(x + away, y - away + half, mark, self.letters.width("!", px, 600), "middle", opacity)
            return
        yield Circle(x + away, y - away, radius + rim / 2, bad, self.inks.page, rim, opacity=opacity)

    # -- words

    def _names(self, covered: Sequence[QRectF]) -> tuple[Shape, ...]:
        written = Names(self.scene, self.camera, self.inks, self.letters, self.anonymous)
        found = tuple(written.shapes(self.size, covered, self.lit))
        self.step()
        return found

    def _sector_names(self, named: Sequence[sector_signs.SectorName]) -> Iterator[Shape]:
        px, weight = sector_signs.NAME_PX, sector_signs.NAME_WEIGHT
        cap, ink = self.letters.metrics(px, weight).capHeight(), self.inks.hex("text3")
        for name in named:
            side = name.align.name
            anchor = "start" if side == "AlignLeft" else "end" if side == "AlignRight" else "middle"
            x = {"start": name.rect.left(), "end": name.rect.right(), "middle": name.rect.center().x()}[
                anchor
            ]
            height = name.rect.height() / len(name.lines)
            for place, line in enumerate(name.lines):
                y = name.rect.y() + (place + 0.5) * height + cap / 2
                text = legible(line)
                if text:
                    yield Words(
                        x, y, (Run(text, px, weight, ink),), self.letters.width(text, px, weight), anchor
                    )

    def _corners(self) -> tuple[Sheet, list[QRectF]]:
        """Title and legend, with the ground they take."""
        shown = drawn_of(self.scene, self.traces)
        parts = (
            title(self.words, self.inks, self.letters),
            legend(self.words, self.inks, self.letters, shown, self.size),
        )
        whole = self.camera.zoom == 1.0  # then nothing lies under them
        shapes = [shape for part, _ in parts for shape in (part[1:] if whole else part)]
        return Sheet("legend", tuple(shapes)), [rect for _, rect in parts]
