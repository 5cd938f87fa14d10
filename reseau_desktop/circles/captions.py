"""The words at twelve o'clock of each ring: name, fill, cadence; they break the ring's line (DESIGN.md section 5, point 2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import acos, asin, degrees

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from reseau_desktop.circles.geometry import CaptionBox
from reseau_desktop.circles.lettering import SCREEN, Letters
from reseau_desktop.circles.people import RingSpec
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

HEIGHT = 18.0  # px at text scale 1
SIDE = 6.0
BEFORE_NOTE = 4.0
NAME_PX, FACTS_PX = 12.0, 11.0
LEAST_SCALE = 0.8
SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a caption: where it begins from the caption's middle, its colour's token, its weight."""

    x: float
    text: str
    token: str
    px: float
    weight: int


@dataclass(frozen=True, slots=True)
class Caption:
    """A ring's caption, measured."""

    words: tuple[Word, ...]
    box: CaptionBox

    def rect(self, x: float, y: float) -> QRectF:
        """Where it lies when centred on a point of the ring's line."""
        half = self.box
        return QRectF(x - half.half_width, y - half.half_height, 2 * half.half_width, 2 * half.half_height)

    def gap(self, radius: float) -> float:
        """Half the arc of a line of this radius that the caption covers, degrees: it leaves by the side or by the bottom."""
        if radius <= self.box.half_height:
            return 90.0
        side = asin(min(1.0, self.box.half_width / radius))
        bottom = acos(1 - self.box.half_height / radius)
        return degrees(min(side, bottom))

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        painter.save()
        for word in self.words:
            painter.setFont(fonts.font(word.px, word.weight))
            painter.setPen(QColor(theme().colour(word.token)))
            painter.drawText(QPointF(round(x + word.x), round(y + self.box.half_height * 0.45)), word.text)
        painter.restore()


def measured(rings: Sequence[RingSpec], room: float, letters: Letters = SCREEN) -> tuple[Caption, ...]:
    """The captions of rings that are at least `room` px apart, so that none lies over the next."""
    scale = letters.scale
    fitting = max(LEAST_SCALE, min(scale, room / HEIGHT))
    return tuple(_measured(ring, fitting / scale, letters) for ring in rings)


def _measured(ring: RingSpec, shrink: float, letters: Letters) -> Caption:
    """`shrink` multiplies sizes that the fonts already scale."""
    scale = letters.scale * shrink
    pieces = [
        (0.0, ring.name, f"{ring.key}-t", NAME_PX * shrink, 600),
        (SIDE, ring.fill, "text2", FACTS_PX * shrink, 400),
        (BEFORE_NOTE, ring.note, "warn" if ring.over else "text2", FACTS_PX * shrink, 400),
        (SIDE, ring.cadence, "text2", FACTS_PX * shrink, 400),
    ]
    if ring.fill and ring.cadence:
        pieces[3] = (0.0, SEPARATOR + ring.cadence, *pieces[3][2:])
    words, x = [], 0.0
    for before, text, token, px, weight in pieces:
        if text:
            x += before * scale
            words.append(Word(x, text, token, px, weight))
            x += letters.width(text, px, weight)
    centred = tuple(replace(word, x=word.x - x / 2) for word in words)
    return Caption(centred, CaptionBox(x / 2 + SIDE * scale, HEIGHT * scale / 2))
