"""The icon of the tray: three circles; a dot while something is due, struck through in quiet; for light and dark panels."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

SIZES = (16, 22, 24, 32, 44, 64)
DESIGNED = 24.0  # the drawing's own units, from edge to edge
INK = {True: "#f3f0e8", False: "#1f1e1b"}  # on a dark panel, on a light one
DIM = {True: "#8a8578", False: "#8a8578"}
HOUSE = "#2b5797"
DOT = {True: "#f2857b", False: "#a8232e"}


class TrayState(StrEnum):
    """What the icon says."""

    CALM = "calm"
    DUE = "due"
    QUIET = "quiet"


def tray_icon(state: TrayState, *, dark_panel: bool) -> QIcon:
    """Drawn for every size of a panel, not scaled from one of them."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(drawn(state, size, dark_panel=dark_panel))
    return icon


def drawn(state: TrayState, size: int, *, dark_panel: bool) -> QPixmap:
    """One size, in pixels, on nothing."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / DESIGNED, size / DESIGNED)
    ink = QColor(DIM[dark_panel] if state is TrayState.QUIET else INK[dark_panel])
    _circles(painter, ink, thin=size < 22, struck=state is TrayState.QUIET)
    if state is TrayState.DUE:
        _dot(painter, QColor(DOT[dark_panel]))
    elif state is TrayState.QUIET:
        _strike(painter, ink)
    painter.end()
    return pixmap


def application_sign(size: int) -> QPixmap:
    """The circles on the colour of the house, for notifications."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / DESIGNED, size / DESIGNED)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(HOUSE))
    painter.drawRoundedRect(QRectF(0, 0, DESIGNED, DESIGNED), 5.4, 5.4)
    painter.translate(DESIGNED * 0.16, DESIGNED * 0.16)
    painter.scale(0.68, 0.68)
    _circles(painter, QColor(INK[True]), thin=False)
    painter.end()
    return pixmap


def _circles(painter: QPainter, ink: QColor, *, thin: bool, struck: bool = False) -> None:
    """At 16 pixels the middle circle goes: two lines of one pixel would be a grey disc. So does the disc under a stroke, of
    which specks would be left."""
    middle = QPointF(DESIGNED / 2, DESIGNED / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 2.2 if thin else 1.9))
    for radius in (9.5, 5.2) if not thin else (9.3,):
        painter.drawEllipse(middle, radius, radius)
    if thin and struck:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    radius = 4.2 if thin else 2.3
    painter.drawEllipse(middle, radius, radius)


def _dot(painter: QPainter, colour: QColor) -> None:
    """At the upper right, with room around it."""
    spot = QRectF(15.2, 0.2, 8.6, 8.6)
    _erase(painter, spot.adjusted(-1.6, -1.6, 1.6, 1.6))
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(spot)


def _erase(painter: QPainter, rect: QRectF) -> None:
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(rect)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _strike(painter: QPainter, ink: QColor) -> None:
    start, end = QPointF(2.2, 21.8), QPointF(21.8, 2.2)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(_pen(QColor("black"), 5))
    painter.drawLine(start, end)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(_pen(ink, 2))
    painter.drawLine(start, end)


def _pen(ink: QColor, width: float) -> QPen:
    return QPen(QBrush(ink), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
