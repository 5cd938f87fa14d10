"""Discs as cached pictures: one for each ring's colour, size and warmth; initials as prepared texts on top."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from reseau_desktop.circles import tints
from reseau_desktop.circles.stamps import Atlas, atlas
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.painting import picture
from reseau_desktop.widgets.theme import theme

OUTLINE, CONTRAST_OUTLINE = 1.4, 2.0
MARGIN = 1.0  # px around the disc in its picture
WITH_INITIALS = 24.0  # px on the screen from which a disc carries them
WITH_OUTLINE = 8.0
DORMANT = 3
TINTS = 4
DASHES = (2.6, 2.2)
TARGET_DASHES = (3.0, 2.5)
LEAST_INITIALS, INITIALS_SHARE = 9.0, 0.325
CONTRAST_LATE, CONTRAST_MARK = 5.0, 2.6  # px: half the ground of an exclamation mark; its size, of that half
LATE_DOT = 1.6  # px: the mark of somebody who is a dot themselves
SMALL = 13.0  # px: a disc on which the mark of the late is smaller
LATE_RIM = 1.5  # px of the page's colour around the mark of a late person
LATE_AWAY = 0.74  # of the disc's radius, on both axes: where that mark sits


def disc(key: str, diameter: float, tint: int, ground: str, dpr: float, target: bool = False) -> QPixmap:
    """A disc of `diameter` px, outline included; its centre is the picture's centre."""
    diameter = round(diameter * 4) / 4
    side = diameter + 2 * MARGIN

    def draw(painter: QPainter) -> None:
        painter.translate(side / 2, side / 2)
        paint_disc(painter, key, diameter, tint, ground, target)

    return picture(("disc", key, diameter, tint, ground, target), side, side, dpr, draw)


def paint_disc(
    painter: QPainter, key: str, diameter: float, tint: int, ground: str, target: bool = False
) -> None:
    """The same, drawn at the origin of any painter."""
    width = CONTRAST_OUTLINE if theme().high_contrast else OUTLINE
    radius = (diameter - width) / 2
    hollow = target or tint == DORMANT
    pen = QPen(tints.outline(key), width)
    if hollow:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(whole_dashes(radius, TARGET_DASHES if target else DASHES, width))
    painter.setPen(pen)
    painter.setBrush(QColor(ground if hollow else tints.fill(key, tint, ground)))
    painter.drawEllipse(QPointF(0, 0), radius, radius)


def whole_dashes(radius: float, pattern: tuple[float, float], width: float = OUTLINE) -> list[float]:
    """The pattern stretched so that the dashes go round a whole number of times, in widths of the pen."""
    around = 6.283 * radius
    step = around / max(3, round(around / sum(pattern)))
    on = step * pattern[0] / sum(pattern)
    return [on / width, (step - on) / width]


def discs(key: str, diameter: float, ground: str, dpr: float, target: bool = False) -> Atlas:
    """The disc in its four tints, for a whole ring."""
    diameter = round(diameter * 4) / 4

    def draw(painter: QPainter, tint: int) -> None:
        paint_disc(painter, key, diameter, tint, ground, target)

    return atlas(("discs", key, diameter, ground, target), TINTS, diameter / 2, dpr, draw)


def dots(palette: Sequence[QColor], diameter: float, dpr: float) -> Atlas:
    """Plain dots, one variant a colour."""
    half = round(diameter * 8) / 16

    def draw(painter: QPainter, variant: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette[variant])
        painter.drawEllipse(QPointF(0, 0), half, half)

    names = tuple(colour.name() for colour in palette)
    return atlas(("dots", names, half), len(palette), half, dpr, draw)


def cells(palette: Sequence[QColor], side: float, dpr: float) -> Atlas:
    """Squares from the origin downwards, a sixth of their side apart, one variant a colour."""
    room = side - max(1, round(side * dpr) // 6) / dpr

    def draw(painter: QPainter, variant: int) -> None:
        painter.fillRect(QRectF(0, 0, room, room), palette[variant])

    names = tuple(colour.name() for colour in palette)
    return atlas(("cells", names, side), len(palette), side, dpr, draw)


def late_mark(diameter: float, dpr: float) -> tuple[QPixmap, float]:
    """The mark of a late person and how far from the disc's centre it sits, on both axes (upper right)."""
    radius, rim, away = _late_size(diameter)
    side = 2 * (radius + rim)

    def draw(painter: QPainter) -> None:
        painter.translate(side / 2, side / 2)
        _paint_late(painter, radius, rim)

    return picture(("late", radius, rim), side, side, dpr, draw), away


def late_marks(diameter: float, dpr: float) -> tuple[Atlas, float]:
    """The same for a whole ring."""
    radius, rim, away = _late_size(diameter)
    made = atlas(("late", radius, rim), 1, radius + rim, dpr, lambda p, _: _paint_late(p, radius, rim))
    return made, away


def late_radius(diameter: float) -> float:
    """Of the mark on a disc of this diameter, px, without its rim."""
    return 3.6 if diameter >= WITH_INITIALS - 4 else 2.8 if diameter >= SMALL else 2.0


def late_rim(diameter: float) -> float:
    """Around that mark, px: a small disc must not be eaten by it."""
    return LATE_RIM if diameter >= SMALL else 0.8


def late_away(diameter: float) -> float:
    """From the disc's centre to the mark's, px on both axes; on a small disc it sits on the edge."""
    return diameter / 2 * (LATE_AWAY if diameter >= SMALL else 1.0)


def _late_size(diameter: float) -> tuple[float, float, float]:
    """Radius and rim of the mark, and how far away it sits."""
    if theme().high_contrast and diameter >= WITH_OUTLINE:  # room for its exclamation mark
        half = CONTRAST_LATE if diameter >= WITH_INITIALS - 4 else CONTRAST_LATE * 0.7
        return half, 1.0, diameter / 2 * LATE_AWAY + 1.5
    if diameter < WITH_OUTLINE:
        return LATE_DOT, 0.0, diameter / 2
    return late_radius(diameter), late_rim(diameter), late_away(diameter)


def _paint_late(painter: QPainter, radius: float, rim: float) -> None:
    """A dot with a rim; in contrast an exclamation mark, which is no colour."""
    look = theme()
    painter.setPen(Qt.PenStyle.NoPen)
    if look.high_contrast and rim:
        painter.setBrush(look.colour("page"))
        painter.drawEllipse(QPointF(0, 0), radius + rim, radius + rim)
        painter.setFont(fonts.font(radius * CONTRAST_MARK / look.scale, 600))
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(-20, -20, 40, 40), Qt.AlignmentFlag.AlignCenter, "!")
        return
    for colour, reach in (("page", radius + rim), ("bad", radius)):
        painter.setBrush(look.colour(colour))
        painter.drawEllipse(QPointF(0, 0), reach, reach)


@lru_cache(maxsize=4000)
def initials(text: str, px: float, scale: float) -> tuple[QStaticText, float, float]:
    """Initials ready to draw, with half their width and the height of a capital; `scale` keys the fonts in force."""
    font = fonts.font(px / scale, 600)
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.prepare(font=font)
    metrics = QFontMetricsF(font)
    return static, metrics.horizontalAdvance(text) / 2, metrics.ascent() - metrics.capHeight() / 2


def initials_px(diameter: float) -> float:
    return max(LEAST_INITIALS, round(diameter * INITIALS_SHARE * 2) / 2)


def draw_initials(painter: QPainter, x: float, y: float, text: str, diameter: float, ink: QColor) -> None:
    """Initials centred on a disc; they grow with the disc and not with the text scale."""
    draw_many_initials(painter, [(x, y, text, ink)], diameter)


def draw_many_initials(
    painter: QPainter, people: Iterable[tuple[float, float, str, QColor]], diameter: float
) -> None:
    """The same for discs of one size."""
    scale = theme().scale
    px = initials_px(diameter)
    painter.setFont(fonts.font(px / scale, 600))
    for x, y, text, ink in people:
        static, half, middle = initials(text, px, scale)
        painter.setPen(ink)
        painter.drawStaticText(QPointF(x - half, y - middle), static)
