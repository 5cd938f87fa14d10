"""The small signs that lists and pages share, as cached pictures: avatar, layer chip, warmth, key cap.

Each takes a painter and the top left corner (sizes at text scale 1, positions in logical pixels) and
returns the width it took, so that the next thing can follow it.
"""

from __future__ import annotations

from math import acos, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from reseau_desktop.widgets import fonts, icons, tokens
from reseau_desktop.widgets.painting import (
    dpr_of,
    picture,
    rounded,
    snapped,
    text_at,
    text_metrics,
    text_width,
)
from reseau_desktop.widgets.theme import theme

CHIP_KINDS = {  # ground, outline, text
    "plain": ("sunk", "hair", "text"),
    "accent": ("accent-soft", "accent-line", "accent"),
    "ok": ("ok-soft", None, "ok"),
    "warn": ("warn-soft", None, "warn"),
    "bad": ("bad-soft", None, "bad"),
}


def avatar(
    painter: QPainter, x: float, y: float, px: float, contact_id: int, initials: str, layer: str | None = None
) -> float:
    """A disc with initials; in its layer's colour where one is given, else in the contact's own."""
    size = theme().px(px)
    painter.drawPixmap(
        snapped(painter, x, y), avatar_pixmap(contact_id, initials, size, dpr_of(painter), layer)
    )
    return size


def avatar_pixmap(
    contact_id: int, initials: str, size: float, dpr: float, layer: str | None = None
) -> QPixmap:
    """`size` in logical pixels, already scaled."""
    number = layer or tokens.avatar_number(contact_id)

    def draw(painter: QPainter) -> None:
        if layer is None:
            ground, ink = theme().avatar(contact_id)
        else:
            ground = theme().colour(layer)
            ink = QColor(tokens.on_disc(ground.name()))
        painter.setBrush(ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(0, 0, size, size))
        painter.setFont(fonts.font(size * 0.36 / theme().scale, 600))
        painter.setPen(ink)
        painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, initials)

    return picture(("avatar", number, initials, size), size, size, dpr, draw)


def layer_dot(painter: QPainter, x: float, y: float, px: float, key: str) -> float:
    """The layer's colour as a dot; an outline in dashes for the target layer."""
    size = theme().px(px)
    colours = theme().layer(key)

    def draw(inner: QPainter) -> None:
        if colours.dashed:
            inner.setPen(_dashes(QColor(colours.dot), size))
            inner.drawEllipse(QRectF(0.75, 0.75, size - 1.5, size - 1.5))
        else:
            inner.setBrush(QColor(colours.dot))
            inner.setPen(Qt.PenStyle.NoPen)
            inner.drawEllipse(QRectF(0, 0, size, size))

    made = picture(("dot", key, size), size, size, dpr_of(painter), draw)
    painter.drawPixmap(snapped(painter, x, y), made)
    return size


def _dashes(colour: QColor, size: float) -> QPen:
    """A pen whose dashes go round a small circle a whole number of times."""
    pen = QPen(colour, 1.2)
    count = max(6, round(size * 0.75))
    step = pi * (size - 1.5) / count / pen.widthF()
    pen.setDashPattern([step * 0.6, step * 0.4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def layer_chip_width(words: str) -> float:
    return theme().px(7 + 8 + 6 + 9) + text_width(words, "small-medium")


def layer_chip(painter: QPainter, x: float, y: float, key: str, words: str) -> float:
    """A layer's name on its ground with its dot, 20 high. To end at a right edge, subtract its width."""
    look = theme()
    width, height = round(layer_chip_width(words)), look.px(20)

    def draw(inner: QPainter) -> None:
        colours = look.layer(key)
        rounded(inner, QRectF(0, 0, width, height), height / 2, colours.ground)
        layer_dot(inner, look.px(7), (height - look.px(8)) / 2, 8, key)
        _centred(inner, look.px(21), height, words, "small-medium", colours.text)

    painter.drawPixmap(
        snapped(painter, x, y), picture(("layer", key, words), width, height, dpr_of(painter), draw)
    )
    return width


def chip_width(words: str, icon: str | None = None) -> float:
    return round(theme().px(18) + text_width(words, "small") + (theme().px(17) if icon else 0))


def chip(
    painter: QPainter, x: float, y: float, words: str, kind: str = "plain", icon: str | None = None
) -> float:
    """A tag or a topic, 22 high: `plain`, `accent` (lit), `ok`, `warn` or `bad`."""
    look = theme()
    width, height = chip_width(words, icon), look.px(22)

    def draw(inner: QPainter) -> None:
        ground, line, ink = CHIP_KINDS[kind]
        rounded(inner, QRectF(0, 0, width, height), height / 2, ground, line)
        left = look.px(9)
        if icon:
            icons.draw(inner, left - look.px(1), (height - look.px(14)) / 2, icon, ink, 14)
            left += look.px(17)
        _centred(inner, left, height, words, "small", ink)

    key = ("chip", kind, words, icon)
    painter.drawPixmap(snapped(painter, x, y), picture(key, width, height, dpr_of(painter), draw))
    return width


def key_cap_width(words: str) -> float:
    return round(text_width(words, "key") + theme().px(12))


def key_cap(painter: QPainter, x: float, y: float, words: str) -> float:
    """A key ("Ctrl K"), 18 high."""
    width, height = key_cap_width(words), theme().px(18)

    def draw(inner: QPainter) -> None:
        rounded(inner, QRectF(0, 0, width, height), 4, "sunk", "hair2")
        _centred(inner, (width - text_width(words, "key")) / 2, height, words, "key", "text2")

    made = picture(("key", words), width, height, dpr_of(painter), draw)
    painter.drawPixmap(snapped(painter, x, y), made)
    return width


def warmth_glyph(
    painter: QPainter, x: float, y: float, band: str, px: float = 12, token: str = "text2"
) -> float:
    """How warm a tie is, as how full a disc is: `warm`, `lukewarm`, `cool` or `dormant`."""
    size = theme().px(px)
    made = picture(
        ("warmth", band, size, token),
        size,
        size,
        dpr_of(painter),
        lambda inner: _glyph(inner, band, size, token),
    )
    painter.drawPixmap(snapped(painter, x, y), made)
    return size


def _glyph(painter: QPainter, band: str, size: float, token: str) -> None:
    ink = theme().colour(token)
    line = max(1.0, size / 12)
    ring = QRectF(line / 2, line / 2, size - line, size - line)
    if band == "dormant":
        painter.setPen(_dashes(ink, size))
        painter.drawEllipse(ring)
        return
    painter.setPen(QPen(ink, line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    inset = line + size / 9
    disc = QRectF(inset, inset, size - 2 * inset, size - 2 * inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if band == "warm":
        painter.drawEllipse(disc)
    else:
        painter.drawPath(_filled(disc, 0.5 if band == "lukewarm" else 0.24))


def _filled(disc: QRectF, share: float) -> QPainterPath:
    """The part of a disc under a level: `share` of its height, from below."""
    radius = disc.width() / 2
    centre = disc.center()
    half = acos(1 - 2 * share)
    path = QPainterPath(centre + QPointF(radius * sin(-half), radius * cos(half)))
    degrees = half * 180 / pi
    path.arcTo(disc, 270 - degrees, 2 * degrees)
    path.closeSubpath()
    return path


def load_bars(
    painter: QPainter, x: float, y: float, count: int, quota: int, px: tuple[int, int] = (13, 6)
) -> float:
    """A day's load: one bar a contact, `accent` up to the quota, `warn` over it, empty ones in `press`."""
    look = theme()
    width, height, space = look.px(px[0]), look.px(px[1]), look.px(3)
    bars = max(count, quota)
    for n in range(bars):
        token = "press" if n >= count else "accent" if n < quota else "warn"
        rounded(painter, QRectF(x + n * (width + space), y, width, height), 2, token)
    return max(0, bars * (width + space) - space)


def meter(
    painter: QPainter, rect: QRectF, share: float, token: str = "accent", mark: float | None = None
) -> None:
    """A bar filled to a share (0 to 1) of the rect; `mark` draws a limit as a 2 px line of `text`."""
    radius = rect.height() / 2
    rounded(painter, rect, radius, "press")
    if share > 0:
        filled = QRectF(rect.x(), rect.y(), max(rect.height(), rect.width() * min(1.0, share)), rect.height())
        rounded(painter, filled, radius, token)
    if mark is not None:
        painter.fillRect(
            QRectF(rect.x() + rect.width() * mark - 1, rect.y() - 3, 2, rect.height() + 6),
            theme().colour("text"),
        )


def _centred(painter: QPainter, x: float, height: float, words: str, style: str, token: str) -> None:
    """Text whose capitals stand in the middle of the height: the eye centres on them, not on the line."""
    metrics = text_metrics(style)
    baseline = (height + metrics.capHeight()) / 2
    text_at(painter, x, round(baseline), words, style, token)
