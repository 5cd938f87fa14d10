"""From people to a file's bytes: what is asked for, the nominal sizes, the steps and their progress."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPdfWriter

from reseau_desktop.circles import camera as cameras
from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.lettering import PaperLetters
from reseau_desktop.circles.plates.composing import Composer
from reseau_desktop.circles.plates.inks import Inks
from reseau_desktop.circles.plates.leaving_out import thinned
from reseau_desktop.circles.plates.painting import image
from reseau_desktop.circles.plates.paper import DOTS, canvas, layout, render
from reseau_desktop.circles.plates.svg import svg
from reseau_desktop.circles.scene import Scene, stage
from reseau_desktop.circles.traces import NOTHING, Traces

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from reseau_desktop.circles.people import Crowd, RingSpec
    from reseau_desktop.circles.plates.shapes import Drawing
    from reseau_desktop.wording.pictures import PictureWords

NOMINAL = (1400.0, 1000.0)  # px: a picture's size at 1×, whatever the window's
WAY = 100  # of progress
SECTOR_NAMES = 16.0  # px above and below the rings for the names of sectors


class Form(StrEnum):
    """What a picture can be; each is also the ending of its file's name."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


class Paper(StrEnum):
    """The sizes of a page that are offered."""

    A4 = "A4"
    A3 = "A3"


PAGES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.A3: QPageSize.PageSizeId.A3}


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for. `scale` of a PNG, 1 to 4; `paper` and `upright` of a PDF, which is never dark."""

    form: Form = Form.PNG
    scale: int = 1
    paper: Paper = Paper.A4
    upright: bool = False
    anonymous: bool = False
    dark: bool = False
    contrast: bool = False


@dataclass(frozen=True, slots=True)
class Region:
    """The part of the picture that is looked at: its middle and half its size, in units of the outermost ring's radius."""

    x: float
    y: float
    half_width: float
    half_height: float


@dataclass(frozen=True)
class Subject:
    """Who is to be drawn, and how they are looked at. `lit`, aligned with the crowd: None where there is no filter."""

    rings: Sequence[RingSpec]
    crowd: Crowd
    words: PictureWords
    colours: dict[str, str | None]
    lit: np.ndarray | None = None
    region: Region | None = None
    traces: Traces = NOTHING


Step = Callable[[int, int], None]  # done, of how much; raises to give up


def made(subject: Subject, order: Order, progress: Step = lambda done, total: None) -> bytes:
    """The file's content."""
    if order.form is Form.PDF:
        return pdf(subject, order, progress)
    letters = PaperLetters()
    drawn = drawing(subject, order, NOMINAL, letters, progress)
    if order.form is Form.SVG:
        return svg(drawn, lambda: progress(80, WAY))
    return _png(image(drawn, letters, order.scale, lambda: progress(70, WAY)), progress)


def picture(subject: Subject, order: Order, progress: Step = lambda done, total: None) -> QImage:
    """The same as an image, for the clipboard."""
    letters = PaperLetters()
    return image(drawing(subject, order, NOMINAL, letters, progress), letters, order.scale)


def drawing(
    subject: Subject, order: Order, size: tuple[float, float], letters: PaperLetters, progress: Step
) -> Drawing:
    """The people placed and composed on a canvas of `size` px."""
    progress(5, WAY)
    crowd = unnamed(subject.crowd) if order.anonymous else subject.crowd
    above = 0.0 if crowd.group is None else SECTOR_NAMES
    scene = stage(subject.rings, len(crowd), size[0], size[1] - 2 * above, 1.0, letters).filled(crowd)
    progress(40, WAY)
    paper = order.form is Form.PDF
    inks = Inks(order.dark and not paper, paper, subject.colours, order.contrast)
    where = looking(subject.region, scene, size)
    return Composer(
        scene, where, size, subject.words, inks, letters, subject.lit, order.anonymous, subject.traces,
        lambda: progress(50, WAY),
    ).drawing()  # fmt: skip


def unnamed(crowd: Crowd) -> Crowd:
    """The same people with initials for names."""
    return replace(crowd, names=tuple(crowd.initials))


def looking(region: Region | None, scene: Scene, size: tuple[float, float]) -> Camera:
    """The camera that shows a region as large as the canvas allows; the whole where there is none."""
    if region is None:
        return cameras.home(*size)
    outer = scene.frame.outer
    zoom = min(size[0] / (2 * region.half_width * outer), size[1] / (2 * region.half_height * outer))
    return Camera(zoom, size[0] / 2 - region.x * outer * zoom, size[1] / 2 - region.y * outer * zoom)


def region(camera: Camera, size: tuple[float, float], outer: float) -> Region | None:
    """What of the picture a camera shows; None where it shows the whole as it is at first."""
    if camera == cameras.home(*size):
        return None
    unit = outer * camera.zoom
    x, y = (size[0] / 2 - camera.x) / unit, (size[1] / 2 - camera.y) / unit
    return Region(x, y, size[0] / 2 / unit, size[1] / 2 / unit)


def inside(subject: Subject, scene: Scene) -> np.ndarray:
    """Which people are seen: lit, and in the part that is looked at."""
    seen = np.ones(len(scene.crowd), bool) if subject.lit is None else subject.lit.copy()
    part = subject.region
    if part is not None:
        outer = scene.frame.outer
        seen &= np.abs(scene.places.x / outer - part.x) <= part.half_width
        seen &= np.abs(scene.places.y / outer - part.y) <= part.half_height
    return seen


def lit_people(subject: Subject) -> int:
    """How many people the filter leaves; all where there is none."""
    return len(subject.crowd) if subject.lit is None else int(subject.lit.sum())


def placed(subject: Subject, *, seen: bool) -> Scene:
    """The people on the nominal canvas, for a file of numbers; those who are seen alone, or all."""
    scene = stage(subject.rings, len(subject.crowd), *NOMINAL, 1.0, PaperLetters()).filled(subject.crowd)
    return thinned(scene, np.flatnonzero(inside(subject, scene))) if seen else scene


def pdf(subject: Subject, order: Order, progress: Step) -> bytes:
    """One page, all of it vectors and words."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(subject.words.title)
    writer.setCreator("Réseau")
    writer.setPageLayout(layout(PAGES[order.paper], upright=order.upright))
    on_page(writer, DOTS, subject, order, progress)
    buffer.close()
    return content.data()


def on_page(device: QPagedPaintDevice, dots: int, subject: Subject, order: Order, progress: Step) -> None:
    """Fill the printable area of a page that counts so many `dots` an inch. Raises PageRefused."""
    letters = PaperLetters(plain=True)
    drawn = drawing(subject, order, canvas(device), letters, progress)
    render(device, dots, [drawn], letters, lambda: progress(70, WAY))


def _png(made: QImage, progress: Step) -> bytes:
    progress(85, WAY)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made.save(buffer, "PNG")
    buffer.close()
    return content.data()
