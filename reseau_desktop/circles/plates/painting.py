"""A drawing on any of Qt's devices: an image, a page of a PDF, a printer. Works on any thread that has letters of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from reseau_desktop.circles.lettering import Letters
from reseau_desktop.circles.plates.shapes import Arc, Box, Circle, Dash, Drawing, Line, Shape, Words

OFTEN = 2000  # shapes between two calls of `step`
POINT = 4.0  # px: the largest radius of what is drawn as a pen's point
STEPS = 16  # of a degree: how Qt counts angles


def image(
    drawing: Drawing, letters: Letters, scale: float, step: Callable[[], None] = lambda: None
) -> QImage:
    """`scale` physical pixels for each px of the drawing."""
    made = QImage(round(drawing.width * scale), round(drawing.height * scale), QImage.Format.Format_RGB32)
    made.setDotsPerMeterX(round(96 / 0.0254 * scale))
    made.setDotsPerMeterY(round(96 / 0.0254 * scale))
    made.fill(QColor(drawing.ground))
    painter = QPainter(made)
    try:
        painter.scale(scale, scale)
        paint(painter, drawing, letters, step)
    finally:
        painter.end()  # before the image goes, whatever `step` raises
    return made


def paint(
    painter: QPainter,
    drawing: Drawing,
    letters: Letters,
    step: Callable[[], None] = lambda: None,
    *,
    in_points: bool = False,
) -> None:
    """Everything but the ground: paper has its own.

    `in_points`: dots of one look as the round points of a pen. A page keeps four curves for each circle, and packs
    them with the window waiting; a point is a tenth of that.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setClipRect(QRectF(0, 0, drawing.width, drawing.height))
    brush = _Brush(painter, letters)
    dots: dict[Circle, QPolygonF] = {}  # by look
    for number, shape in enumerate(drawing.shapes):
        if number % OFTEN == 0:
            step()
        if in_points and isinstance(shape, Circle) and not shape.stroke and shape.radius <= POINT:
            look = Circle(0, 0, shape.radius, shape.fill, opacity=shape.opacity)
            dots.setdefault(look, QPolygonF()).append(QPointF(shape.x, shape.y))
            continue
        brush.points(dots)
        brush.draw(shape)
    brush.points(dots)


@dataclass(slots=True)
class _Brush:
    painter: QPainter
    letters: Letters

    def draw(self, shape: Shape) -> None:
        if isinstance(shape, Circle):
            self._circle(shape)
        elif isinstance(shape, Words):
            self._words(shape)
        elif isinstance(shape, Arc):
            self._arc(shape)
        elif isinstance(shape, Line):
            self._line(shape)
        else:
            self._box(shape)

    def points(self, dots: dict[Circle, QPolygonF]) -> None:
        """What was gathered; then nothing is."""
        for look, where in dots.items():
            pen = _pen(look.fill, 2 * look.radius, (), look.opacity)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            self.painter.setPen(pen)
            self.painter.drawPoints(where)
        dots.clear()

    def _circle(self, shape: Circle) -> None:
        if shape.stroke:
            self.painter.setPen(_pen(shape.stroke, shape.width, shape.dash, shape.opacity))
        else:
            self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(_colour(shape.fill, shape.opacity))
        self.painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)

    def _arc(self, shape: Arc) -> None:
        self.painter.setPen(_pen(shape.stroke, shape.width, shape.dash))
        self.painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        radius = shape.radius
        around = QRectF(shape.x - radius, shape.y - radius, 2 * radius, 2 * radius)
        self.painter.drawArc(around, round((90 + shape.gap) * STEPS), round((360 - 2 * shape.gap) * STEPS))

    def _line(self, shape: Line) -> None:
        pen = _pen(shape.stroke, shape.width, shape.dash, shape.opacity)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)
        self.painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        if shape.bend is None:
            self.painter.drawLine(QPointF(*shape.start), QPointF(*shape.end))
            return
        way = QPainterPath(QPointF(*shape.start))
        way.quadTo(QPointF(*shape.bend), QPointF(*shape.end))
        self.painter.drawPath(way)

    def _box(self, shape: Box) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(_colour(shape.fill, shape.opacity))
        where = QRectF(shape.x, shape.y, shape.width, shape.height)
        self.painter.drawRoundedRect(where, shape.corner, shape.corner)

    def _words(self, shape: Words) -> None:
        x = shape.left
        for run in shape.runs:
            x += run.before
            self.painter.setFont(self.letters.font(run.px, run.weight))
            self.painter.setPen(_colour(run.colour, shape.opacity))
            self.painter.drawText(QPointF(x, shape.y), run.text)
            x += self.letters.width(run.text, run.px, run.weight)


def _colour(name: str, opacity: float = 1.0) -> QColor:
    colour = QColor(name)
    if opacity < 1:
        colour.setAlphaF(opacity)
    return colour


def _pen(name: str, width: float, dash: Dash, opacity: float = 1.0) -> QPen:
    pen = QPen(_colour(name, opacity), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([part / width for part in dash])
    return pen
