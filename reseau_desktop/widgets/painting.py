"""Lines, grounds and texts for delegates and painted widgets: sharp at every display scale, and cached."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from math import floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText

from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

_PICTURES: Final = 4000
_TEXTS: Final = 4000

_pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()
_texts: OrderedDict[Hashable, tuple[QStaticText, float]] = OrderedDict()
_new = 0  # texts laid out
_metrics: dict[tuple[str, float, bool], QFontMetricsF] = {}

Align = Qt.AlignmentFlag
_LEFT = Align.AlignLeft


def picture(
    key: Hashable, width: float, height: float, dpr: float, draw: Callable[[QPainter], None]
) -> QPixmap:
    """A picture of `width` × `height` logical pixels, drawn once per key, theme, scale and display scale."""
    full = (key, theme().generation, dpr)
    found = _pictures.get(full)
    if found is not None:
        _pictures.move_to_end(full)
        return found
    made = QPixmap(max(1, round(width * dpr)), max(1, round(height * dpr)))
    made.setDevicePixelRatio(dpr)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    _pictures[full] = made
    if len(_pictures) > _PICTURES:
        _pictures.popitem(last=False)
    return made


def dpr_of(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def snapped(painter: QPainter, x: float, y: float) -> QPointF:
    """The point moved to the nearest physical pixel, so that a cached picture stays sharp."""
    transform = painter.deviceTransform()
    device = transform.map(QPointF(x, y))
    return transform.inverted()[0].map(QPointF(_whole(device.x()), _whole(device.y())))


def _whole(device: float) -> int:
    """The nearest physical pixel, halves upwards as Qt clips: Python's `round` would draw outside a 1 px widget."""
    return floor(device + 0.5)


# -- lines and grounds


def hairline(painter: QPainter, x: float, y: float, width: float, token: str = "hair") -> None:
    """A horizontal line of one physical pixel (two at 2×), never two grey rows."""
    transform = painter.deviceTransform()
    scale = transform.m22()
    top = transform.inverted()[0].map(QPointF(0, _whole(transform.map(QPointF(x, y)).y()))).y()
    painter.fillRect(QRectF(x, top, width, max(1, int(scale + 0.01)) / scale), theme().colour(token))


def vertical_hairline(painter: QPainter, x: float, y: float, height: float, token: str = "hair") -> None:
    transform = painter.deviceTransform()
    scale = transform.m11()
    left = transform.inverted()[0].map(QPointF(_whole(transform.map(QPointF(x, y)).x()), 0)).x()
    painter.fillRect(QRectF(left, y, max(1, int(scale + 0.01)) / scale, height), theme().colour(token))


def rounded(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    ground: str | None,
    line: str | None = None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded box whose outline lies inside the rect: tokens or #RRGGBB, None for nothing."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.colour(ground) if ground else Qt.BrushStyle.NoBrush)
    if line:
        pen = QPen(look.colour(line), width)
        if dashed:
            pen.setDashPattern([4 / width, 3 / width])
        painter.setPen(pen)
        half = width / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def focus_inset(painter: QPainter, rect: QRectF, radius: float = 8.0) -> None:
    """The ring of a row that has the keyboard's focus: 2 px, 2 px inside."""
    inset = rect.adjusted(2, 2, -2, -2)
    rounded(painter, inset, max(2.0, radius - 2), None, "accent", 2.0)


# -- text


def text_metrics(style: str, words: str = "") -> QFontMetricsF:
    """Metrics of a type style at the scale in force (cached: asking Qt costs more than drawing)."""
    key = (style, theme().scale, fonts.hyphenated(words))
    found = _metrics.get(key)
    if found is None:
        found = _metrics[key] = QFontMetricsF(fonts.style(style, words=words))
    return found


def text_width(text: str, style: str = "body") -> float:
    return _static(text, style, None)[1]


def elided(text: str, style: str, width: float) -> str:
    """The text as it fits, ending in an ellipsis where it does not. Only names, organisations and notes."""
    text = text.replace("\n", " ")
    metrics = text_metrics(style, text)
    if metrics.horizontalAdvance(text) <= width + 0.5:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def text(
    painter: QPainter,
    rect: QRectF,
    words: str,
    style: str = "body",
    token: str | QColor = "text",
    align: Align = Align.AlignLeft,
) -> float:
    """One line, centred vertically in the rect and elided to its width; returns the width drawn."""
    static, width = _static(words, style, rect.width())
    metrics = text_metrics(style)
    x = rect.x()
    if align is not _LEFT:  # looking into flags costs as much as the drawing
        if align & Align.AlignRight:
            x = rect.right() - width
        elif align & Align.AlignHCenter:
            x = rect.x() + (rect.width() - width) / 2
    y = rect.y() + (rect.height() - metrics.height()) / 2
    _draw(painter, static, x, y, style, token)
    return width


def text_at(
    painter: QPainter,
    x: float,
    baseline: float,
    words: str,
    style: str = "body",
    token: str | QColor = "text",
) -> float:
    """One line from a point on its baseline; returns the width drawn."""
    static, width = _static(words, style, None)
    _draw(painter, static, x, baseline - text_metrics(style).ascent(), style, token)
    return width


def _draw(
    painter: QPainter, static: QStaticText, x: float, y: float, style: str, token: str | QColor
) -> None:
    painter.setFont(fonts.style(style, words=static.text()))
    painter.setPen(token if isinstance(token, QColor) else theme().colour(token))
    painter.drawStaticText(QPointF(round(x), round(y)), static)


def laid_out() -> int:
    """How many texts were laid out for the first time since the start: the difference tells how new a picture is."""
    return _new


def _static(words: str, style: str, width: float | None) -> tuple[QStaticText, float]:
    key = (words, style, width, theme().scale)
    found = _texts.get(key)
    if found is not None:
        _texts.move_to_end(key)
        return found
    shown = words if width is None else elided(words, style, width)
    global _new
    _new += 1
    static = QStaticText(shown)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.prepare(font=fonts.style(style, words=shown))
    found = _texts[key] = (static, text_metrics(style, shown).horizontalAdvance(shown))
    if len(_texts) > _TEXTS:
        _texts.popitem(last=False)
    return found
