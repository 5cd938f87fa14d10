"""The still picture as one cached sheet, and the names over it: pan, hover, selection and drag are blits of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.ground import paint_captions, paint_ground, paint_me
from reseau_desktop.circles.labels import Rect, chosen
from reseau_desktop.circles.names_layer import Written, measure, written
from reseau_desktop.circles.people_layer import Exposure, paint_people, paint_small_selected
from reseau_desktop.circles.scene import Scene
from reseau_desktop.circles.sector_signs import SectorName, paint_dividers, paint_sector_names, sector_names
from reseau_desktop.widgets.theme import theme

BEYOND = 64.0  # px painted beyond each edge of the widget, so that a pan shows no blank
MANY = 200  # selected people: above, small discs are tinted instead of ringed


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the sheets should show; two equal values need no repaint. `size` in logical px."""

    scene: Scene
    camera: Camera
    size: tuple[float, float]
    dpr: float
    look: int
    lit: bytes | None
    hidden: frozenset[int]
    me: str
    covered: tuple[Rect, ...] = ()


class Sheets:
    """Paints on demand, then gives the same pixmaps until something is different.

    What is seen at rest is one opaque pixmap; the ground and the people stand apart only while a ring is lit between them.
    A first frame is painted on the widget itself, and its pixmap with the next frame or in the first quiet moment,
    whichever comes first: what one waits for is half the work.
    """

    def __init__(self) -> None:
        self._still = self._faded = self._ground = self._people = self._tint = QPixmap()
        self._written: list[Written] = []
        self._made: Wanted | None = None
        self._apart: Wanted | None = None
        self._named: tuple[Wanted, frozenset[int], tuple[int, ...]] | None = None
        self._owed = False  # the pixmap does not show yet what it should
        self._first = False  # and no frame does
        self.repaints = 0

    @property
    def made(self) -> Wanted | None:
        """What the sheets show now."""
        return self._made

    @property
    def owed(self) -> bool:
        """Whether a frame was painted without its pixmap."""
        return self._owed

    def prepare(self, wanted: Wanted, selected: Collection[int], first: Collection[int]) -> None:
        """Repaint what differs: all of it, or only the names when the selection changed."""
        if not _same(self._made, wanted):
            self._begin(wanted)
        names = (wanted, frozenset(selected), tuple(first))
        if self._named is None or not _same(self._named[0], wanted) or self._named[1:] != names[1:]:
            self._choose_names(wanted, frozenset(selected), tuple(first))
            self._named = names

    def clear(self) -> None:
        self._made = self._named = self._apart = None

    def covers(self, camera: Camera) -> bool:
        """Whether the sheet, as it is, fills the widget."""
        made = self._made
        return made is not None and made.camera.zoom == camera.zoom and not self.leaves_blank(camera)

    def leaves_blank(self, camera: Camera) -> bool:
        """Whether a pan went farther than what is painted beyond the edges."""
        made = self._made
        if made is None or made.camera.zoom != camera.zoom:
            return made is None
        return max(abs(camera.x - made.camera.x), abs(camera.y - made.camera.y)) > BEYOND

    def show(self, painter: QPainter, camera: Camera, share: float = 1.0) -> None:
        """Rings and people. `share` under 1: still on the way from the people as another filter lit them."""
        made, first, self._first = self._made, self._first, False
        if first and made is not None and share >= 1.0 and camera == made.camera and _is_even(painter):
            painter.save()
            _paint_all(painter, made)
            painter.restore()
            return
        self.fill()
        self._blit(painter, self._still, camera)
        if share < 1.0 and not self._faded.isNull():
            painter.setOpacity(1.0 - share)
            self._blit(painter, self._faded, camera)
            painter.setOpacity(1.0)

    def show_apart(self, painter: QPainter, camera: Camera, between: Callable[[], None]) -> None:
        """Rings, then whatever lies on them, then the people."""
        if self._made is None:
            return
        if not _same(self._apart, self._made):
            self._ground, self._people = _sheet(self._made, opaque=True), _sheet(self._made, opaque=False)
            with _painting(self._ground) as each:
                _paint_rings(each, self._made)
            with _painting(self._people) as each:
                _paint_crowd(each, self._made)
            self._apart = self._made
        self._blit(painter, self._ground, camera)
        between()
        self._blit(painter, self._people, camera)

    def show_names(self, painter: QPainter, camera: Camera, part: QRectF) -> None:
        """Those names that reach into a part of the widget."""
        if self._made is None:
            return
        if not self._tint.isNull():
            self._blit(painter, self._tint, camera)
        old = self._made.camera
        scale = camera.zoom / old.zoom
        if scale == 1.0:
            dx, dy = round(camera.x - old.x), round(camera.y - old.y)
            part = part.translated(-dx, -dy)
            for rect, picture in self._written:
                if part.intersects(rect):
                    painter.drawPixmap(QPointF(rect.x() + dx, rect.y() + dy), picture)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(camera.x - old.x * scale, camera.y - old.y * scale)
        painter.scale(scale, scale)
        for rect, picture in self._written:
            painter.drawPixmap(rect.topLeft(), picture)
        painter.restore()

    def _blit(self, painter: QPainter, sheet: QPixmap, camera: Camera) -> None:
        """A sheet as this camera would see it: moved, and scaled until it is painted anew."""
        if self._made is None:
            return
        old = self._made.camera
        scale = camera.zoom / old.zoom
        left, top = camera.x - old.x * scale - BEYOND * scale, camera.y - old.y * scale - BEYOND * scale
        if scale == 1.0:
            painter.drawPixmap(round(left), round(top), sheet)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = sheet.deviceIndependentSize()
        target = QRectF(left, top, size.width() * scale, size.height() * scale)
        painter.drawPixmap(target, sheet, QRectF(sheet.rect()))
        painter.restore()

    def fill(self) -> None:
        """Paint the pixmap that a frame went without."""
        if not self._owed or self._made is None:
            return
        again = None if self._still is self._faded else self._still
        self._still, self._owed = _sheet(self._made, opaque=True, again=again), False
        with _painting(self._still) as painter:
            _paint_all(painter, self._made)

    def _begin(self, wanted: Wanted) -> None:
        self.repaints += 1
        only_the_light = self._made is not None and _same(replace(self._made, lit=wanted.lit), wanted)
        if only_the_light:
            self.fill()
        self._faded = self._still if only_the_light else QPixmap()
        self._made, self._apart, self._owed, self._first = wanted, None, True, True
        self._ground = self._people = QPixmap()

    def _choose_names(self, wanted: Wanted, selected: frozenset[int], first: tuple[int, ...]) -> None:
        lit = _exposure(wanted).lit
        covered = [*wanted.covered, *(_rect(name.rect) for name in _sector_names(wanted))]
        labels = chosen(
            wanted.scene,
            wanted.camera,
            wanted.size,
            measure,
            selected,
            first,
            lit,
            covered,
            numbers=theme().high_contrast,
        )
        labels = [label for label in labels if label.place not in wanted.hidden]
        self._written = written(wanted.scene, labels, wanted.dpr)
        self._tint = QPixmap()
        if len(selected) > MANY:
            self._tint = _sheet(wanted, opaque=False)
            with _painting(self._tint) as painter:
                paint_small_selected(painter, wanted.scene, _exposure(wanted), selected)


def _paint_all(painter: QPainter, wanted: Wanted) -> None:
    _paint_rings(painter, wanted)
    _paint_crowd(painter, wanted)


def _is_even(painter: QPainter) -> bool:
    """Whether the widget begins on a whole physical pixel, as the pixmaps do: else the next frame would differ by a breath."""
    at = painter.deviceTransform()
    return at.dx().is_integer() and at.dy().is_integer()


def _paint_rings(painter: QPainter, wanted: Wanted) -> None:
    paint_ground(painter, wanted.scene, wanted.camera, _exposure(wanted).rect)
    paint_dividers(painter, wanted.scene, wanted.camera)


def _paint_crowd(painter: QPainter, wanted: Wanted) -> None:
    paint_me(painter, wanted.camera, wanted.me)
    paint_people(painter, wanted.scene, _exposure(wanted))
    paint_captions(painter, wanted.scene, wanted.camera)
    paint_sector_names(painter, _sector_names(wanted))


def _same(one: Wanted | None, other: Wanted) -> bool:
    return one is not None and one.scene is other.scene and _plain(one) == _plain(other)


def _plain(wanted: Wanted) -> tuple[object, ...]:
    return (
        wanted.camera,
        wanted.size,
        wanted.dpr,
        wanted.look,
        wanted.lit,
        wanted.hidden,
        wanted.me,
        wanted.covered,
    )


def _sector_names(wanted: Wanted) -> list[SectorName]:
    return sector_names(wanted.scene, wanted.camera, wanted.size, [QRectF(*part) for part in wanted.covered])


def _rect(part: QRectF) -> Rect:
    return part.x(), part.y(), part.width(), part.height()


def _exposure(wanted: Wanted) -> Exposure:
    import numpy as np

    width, height = wanted.size
    rect = QRectF(-BEYOND, -BEYOND, width + 2 * BEYOND, height + 2 * BEYOND)
    lit = None if wanted.lit is None else np.frombuffer(wanted.lit, dtype=bool)
    return Exposure(rect, wanted.camera, wanted.dpr, lit, wanted.hidden)


def _sheet(wanted: Wanted, *, opaque: bool, again: QPixmap | None = None) -> QPixmap:
    """A pixmap to paint on; `again` is painted over where it has the size, for 7 MB of new memory cost a millisecond."""
    width = ceil((wanted.size[0] + 2 * BEYOND) * wanted.dpr)
    height = ceil((wanted.size[1] + 2 * BEYOND) * wanted.dpr)
    if again is not None and (again.width(), again.height()) == (width, height):
        again.setDevicePixelRatio(wanted.dpr)
        return again
    if opaque:
        made = QPixmap.fromImage(QImage(width, height, QImage.Format.Format_RGB32))
    else:
        made = QPixmap(width, height)
        made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(wanted.dpr)
    return made


@contextmanager
def _painting(sheet: QPixmap) -> Iterator[QPainter]:
    """A painter on a sheet whose origin is the widget's."""
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(BEYOND, BEYOND)
    try:
        yield painter
    finally:
        painter.end()


def look() -> int:
    """What of the theme the sheets depend on: it grows with each change."""
    return theme().generation
