"""What stands in the corners of a drawing: its title with the day, and the legend of what is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from reseau_desktop.circles import sprites
from reseau_desktop.circles.plates.shapes import Box, Circle, Line, Run, Shape, Words

if TYPE_CHECKING:
    from reseau_desktop.circles.lettering import Letters
    from reseau_desktop.circles.plates.inks import Inks
    from reseau_desktop.circles.scene import Scene
    from reseau_desktop.circles.traces import Traces
    from reseau_desktop.wording.pictures import PictureWords

EDGE = 20.0  # px from the drawing's edge
ROW, SIGN, SPACE = 20.0, 14.0, 9.0
TITLE_PX, SMALL_PX, CAPTION_PX = 18.0, 12.0, 11.0
GROUND = 0.88  # opacity of what lies between a zoomed picture and the words on it

MARK_PX = 14.0
Sign = Circle | Line | Words

Part = tuple[list[Shape], QRectF]


def title(words: PictureWords, inks: Inks, letters: Letters) -> Part:
    """At the top left: what it is; under it the day and how many people."""
    lines = ((words.title, TITLE_PX, 600, "text"), (words.under_title, SMALL_PX, 400, "text2"))
    shapes: list[Shape] = []
    baseline = EDGE
    for text, px, weight, token in lines:
        baseline += px + 3
        shapes.append(_line(letters, EDGE, baseline, text, px, weight, inks.hex(token)))
        baseline += 4
    return _grounded(shapes, inks, EDGE, EDGE, baseline - EDGE)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What of the grammar a drawing shows, and so what its legend explains. `key`: the circle whose colour tells warmth."""

    key: str
    target: str
    bands: frozenset[int]
    late: bool
    targets: bool
    links: bool
    inwards: bool
    outwards: bool


def drawn_of(scene: Scene, traces: Traces) -> Drawn:
    """What is there."""
    crowd, last = scene.crowd, len(scene.rings) - 1
    promised = crowd.ring < last
    arrows = traces.arrows
    return Drawn(
        scene.rings[min(1, last)].key,
        scene.rings[last].key,
        frozenset(crowd.tint[promised].tolist()),
        bool(crowd.late.any()),
        not bool(promised.all()),
        traces.links is not None and len(traces.links) > 0,
        arrows is not None and not bool(arrows.outwards.all()),
        arrows is not None and bool(arrows.outwards.any()),
    )


def legend(
    words: PictureWords, inks: Inks, letters: Letters, drawn: Drawn, size: tuple[float, float]
) -> Part:
    """At the bottom left: warmth in a circle's colour, lateness, what is drawn between people, what distance means."""
    rows = list(_rows(words, inks, drawn, letters))
    height = CAPTION_PX + 8 + ROW * len(rows)
    top = size[1] - EDGE - height
    shapes: list[Shape] = []
    if drawn.bands:
        caption = (EDGE, top + CAPTION_PX, words.warmth, CAPTION_PX, 600, inks.hex("text3"))
        shapes.append(_line(letters, *caption))
    middle = letters.metrics(SMALL_PX, 400).capHeight() / 2
    for place, (sign, text) in enumerate(rows):
        y = top + CAPTION_PX + 8 + ROW * (place + 0.5)
        shapes += [_moved(shape, EDGE + SIGN / 2, y) for shape in sign]
        left = EDGE + SIGN + SPACE
        shapes.append(_line(letters, left, y + middle, text, SMALL_PX, 400, inks.hex("text2")))
    return _grounded(shapes, inks, EDGE, top, height)


def _mark(inks: Inks, letters: Letters) -> Words:
    """Lateness where nothing is said by a colour."""
    half = letters.metrics(MARK_PX, 600).capHeight() / 2
    run = Run("!", MARK_PX, 600, inks.hex("text"))
    return Words(0, half, (run,), letters.width("!", MARK_PX, 600), "middle")


def _rows(
    words: PictureWords, inks: Inks, drawn: Drawn, letters: Letters
) -> Iterator[tuple[list[Sign], str]]:
    """Signs around the origin, and what they mean."""
    for tint in sorted(drawn.bands):
        yield [_band(inks, drawn.key, tint)], (words.numbers if inks.contrast else words.bands)[tint]
    if drawn.late:
        yield [_mark(inks, letters) if inks.contrast else Circle(0, 0, 4.0, inks.hex("bad"))], words.late
    if drawn.targets:
        yield [_band(inks, drawn.target, sprites.DORMANT)], words.target
    if drawn.links:
        yield [Line((-6, 2), (6, -2), inks.hex("text2"), 1.2)], words.links
    if drawn.inwards:
        yield _arrow(inks.hex("ok"), 1.7, -1), words.nearer
    if drawn.outwards:
        yield _arrow(inks.hex("warn"), 1.7, 1), words.farther
    yield _arrow(inks.hex("text3"), 1.3, 1), words.outwards


def _moved(shape: Sign, x: float, y: float) -> Sign:
    if isinstance(shape, Circle | Words):
        return replace(shape, x=shape.x + x, y=shape.y + y)
    (x1, y1), (x2, y2) = shape.start, shape.end
    return replace(shape, start=(x1 + x, y1 + y), end=(x2 + x, y2 + y))


def _band(inks: Inks, key: str, tint: int) -> Circle:
    fill = inks.page if tint == sprites.DORMANT else inks.fill(key, tint, inks.page)
    dash = (2.5, 2.0) if tint == sprites.DORMANT else ()
    return Circle(0, 0, 5.5, fill, inks.outline(key), 1.3, dash)


def _arrow(ink: str, width: float, up: int) -> list[Sign]:
    """`up` 1 points outwards, -1 inwards."""
    tip = (0.0, -5.0 * up)
    return [Line(end, tip, ink, width) for end in ((0.0, 5.0 * up), (-3.0, -2.0 * up), (3.0, -2.0 * up))]


def _line(letters: Letters, x: float, y: float, text: str, px: float, weight: int, ink: str) -> Words:
    return Words(x, y, (Run(text, px, weight, ink),), letters.width(text, px, weight))


def _grounded(shapes: list[Shape], inks: Inks, x: float, y: float, height: float) -> Part:
    """The room that the shapes take, and first a ground of the page's colour, for where a picture lies under them."""
    right = max(shape.x + shape.width for shape in shapes if isinstance(shape, Words))
    rect = QRectF(x - 8, y - 6, right - x + 16, height + 12)
    ground = Box(rect.x(), rect.y(), rect.width(), rect.height(), inks.page, 6.0, GROUND)
    return [ground, *shapes], rect
