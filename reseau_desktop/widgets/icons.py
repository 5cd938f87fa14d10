"""Icons: our own SVG files on a 20 × 20 grid, tinted with a token, crisp at every display scale."""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from pathlib import Path

from PySide6 import QtGui  # for QIcon, whose 150 names cost 2 ms: not before a button asks
from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reseau_desktop import paths
from reseau_desktop.widgets.theme import theme

_pixmaps: dict[tuple[str, str, float, float], QPixmap] = {}
_boxed: dict[tuple[str, str, float, int, int, float, bool], QPixmap] = {}
_clones: list[QIconEngine] = []
_KEPT = 2000  # tinted pictures; some hundred are in use at a time


def folder() -> Path:
    return (theme().resources or paths.shared("resources")) / "icons"


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    return (folder() / f"{name}.svg").read_bytes()


def svg(name: str, colour: str) -> bytes:
    """The drawing with its strokes in a colour (#RRGGBB)."""
    return _source(name).replace(b"currentColor", colour.encode())


def tinted(name: str, token: str, px: float, dpr: float) -> QPixmap:
    """An icon of `px` logical pixels (already scaled) in the colour of a token, for one display scale."""
    colour = theme().hex(token)
    key = (name, colour, px, dpr)
    found = _pixmaps.get(key)
    if found is None:
        if len(_pixmaps) >= _KEPT:
            _pixmaps.clear()
        found = _pixmaps[key] = _drawn(svg(name, colour), px, dpr)
    return found


def boxed(
    name: str, token: str, px: float, width: int, height: int, dpr: float, *, last: bool = False
) -> QPixmap:
    """An icon at the left of a box, or the right: a button's is wider, which makes the gap beside its text."""
    # Kept, for a painter on a new QPixmap leaves six references to None behind (Shiboken 6.11).
    key = (name, theme().hex(token), px, width, height, dpr, last)
    found = _boxed.get(key)
    if found is None:
        if len(_boxed) >= _KEPT:
            _boxed.clear()
        found = _boxed[key] = QPixmap(ceil(width * dpr), ceil(height * dpr))
        found.setDevicePixelRatio(dpr)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        left = width - px if last else 0
        painter.drawPixmap(QPointF(left, (height - px) / 2), tinted(name, token, px, dpr))
        painter.end()
    return found


def _drawn(source: bytes, px: float, dpr: float) -> QPixmap:
    side = ceil(px * dpr)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, px * dpr, px * dpr))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def draw(painter: QPainter, x: float, y: float, name: str, token: str, px: float) -> None:
    """Paint an icon with its top left corner at (x, y); `px` is at text scale 1."""
    size = px * theme().scale
    painter.drawPixmap(QPointF(x, y), tinted(name, token, size, painter.device().devicePixelRatioF()))


class TokenIcon(QIconEngine):
    """An icon that reads its token when painted, so that a new theme needs no new icons."""

    def __init__(self, name: str, token: str, lit: str, px: float, last: bool = False) -> None:
        super().__init__()
        self._name, self._token, self._lit, self._px, self._last = name, token, lit, px, last

    def clone(self) -> QIconEngine:
        copy = TokenIcon(self._name, self._token, self._lit, self._px, self._last)
        _clones.append(copy)  # Qt does not take a copy over from Python: it would be freed under the icon
        return copy

    def _tint(self, mode: QtGui.QIcon.Mode, state: QtGui.QIcon.State) -> str:
        if mode == QtGui.QIcon.Mode.Disabled:
            return "text3"
        return self._lit if state == QtGui.QIcon.State.On else self._token

    def scaledPixmap(
        self, size: QSize, mode: QtGui.QIcon.Mode, state: QtGui.QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.height(), self._px * theme().scale) if self._px else size.height()
        tint = self._tint(mode, state)
        return boxed(self._name, tint, side, size.width(), size.height(), scale, last=self._last)

    def pixmap(self, size: QSize, mode: QtGui.QIcon.Mode, state: QtGui.QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QtGui.QIcon.Mode, state: QtGui.QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        dpr = painter.device().devicePixelRatioF()
        left = rect.x() + (rect.width() - side) / 2
        top = rect.y() + (rect.height() - side) / 2
        painter.drawPixmap(QPointF(left, top), tinted(self._name, self._tint(mode, state), side, dpr))


def icon(
    name: str, token: str = "text3", lit: str | None = None, px: float = 0, *, last: bool = False
) -> QtGui.QIcon:
    """A QIcon that follows the theme. `lit` is its token when checked; `px` its size inside a wider box, `last`
    at the right of it."""
    return QtGui.QIcon(TokenIcon(name, token, lit or token, px, last))
