"""What stands in the corners of a drawing: its title with the day, and the legend of what is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from reseau_desktop.circles import sprites
from reseau_desktop.circles.plates.shapes import Box, Circle, Line, Run, Shape, Words

if TYPE_CHECKING:
    from reseau_desktop.circles.lettering import Letters
    from reseau_desktop.circles.plates.inks import Inks
    from reseau_desktop.wording.pictures import PictureWords

EDGE = 20.0  # px from the drawing's edge
ROW, SIGN, SPACE = 20.0, 14.0, 9.0
TITLE_PX, SMALL_PX, CAPTION_PX = 18.0, 12.0, 11.0
GROUND = 0.88  # opacity of what lies between a zoomed picture and the words on it

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


def legend(words: PictureWords, inks: Inks, letters: Letters, key: str, size: tuple[float, float]) -> Part:
    """At the bottom left: warmth in a circle's colour, lateness, what distance means."""
    rows = [*words.bands, words.late, words.outwards]
    height = CAPTION_PX + 8 + ROW * len(rows)
    top = size[1] - EDGE - height
    shapes = [_line(letters, EDGE, top + CAPTION_PX, words.warmth, CAPTION_PX, 600, inks.hex("text3"))]
    x = EDGE + SIGN / 2
    for place, text in enumerate(rows):
        y = top + CAPTION_PX + 8 + ROW * (place + 0.5)
        if place < len(words.bands):
            shapes.append(_band(inks, key, place, x, y))
        elif place == len(words.bands):
            shapes.append(Circle(x, y, 4.0, inks.hex("bad")))
        else:
            shapes += _arrow(inks, x, y)
        left = EDGE + SIGN + SPACE
        middle = letters.metrics(SMALL_PX, 400).capHeight() / 2
        shapes.append(_line(letters, left, y + middle, text, SMALL_PX, 400, inks.hex("text2")))
    return _grounded(shapes, inks, EDGE, top, height)


def _band(inks: Inks, key: str, tint: int, x: float, y: float) -> Circle:
    radius, width = 5.5, 1.3
    fill = inks.page if tint == sprites.DORMANT else inks.fill(key, tint, inks.page)
    dash = (2.5, 2.0) if tint == sprites.DORMANT else ()
    return Circle(x, y, radius, fill, inks.hex(key), width, dash)


def _arrow(inks: Inks, x: float, y: float) -> list[Shape]:
    ink = inks.hex("text3")
    ends = ((x, y + 5), (x - 3, y - 2), (x + 3, y - 2))
    return [Line(end, (x, y - 5), ink, 1.3) for end in ends]


def _line(letters: Letters, x: float, y: float, text: str, px: float, weight: int, ink: str) -> Words:
    return Words(x, y, (Run(text, px, weight, ink),), letters.width(text, px, weight))


def _grounded(shapes: list[Shape], inks: Inks, x: float, y: float, height: float) -> Part:
    """The shapes on a ground of the page's colour, and the room they take."""
    right = max(shape.x + shape.width for shape in shapes if isinstance(shape, Words))
    rect = QRectF(x - 8, y - 6, right - x + 16, height + 12)
    ground = Box(rect.x(), rect.y(), rect.width(), rect.height(), inks.page, 6.0, GROUND)
    return [ground, *shapes], rect
