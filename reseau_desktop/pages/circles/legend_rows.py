"""The lines of the legend: a sign as the picture has it, its word, how many people; pressed, it lights them up."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.circles.tints import FILL
from reseau_desktop.pages.circles.filters import BANDS, Light
from reseau_desktop.widgets import fonts, tokens
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.painting import rounded, text, text_width
from reseau_desktop.widgets.theme import theme

ROW, SIGN, SPACE, SIDE = 22, 14, 8, 6
BEFORE_COUNT = 6


class _Line(EnterPresses, QAbstractButton):
    """What both kinds have in common: the sign, the words, the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_count(self, count: str) -> None:
        if count != self._count:
            self._count = count
            self._restyle()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        width: float = look.px(2 * SIDE + SIGN + SPACE) + text_width(self.text(), "small") + 2
        if self._count:
            width += look.px(BEFORE_COUNT) + text_width(self._count, "small")
        return QSize(round(width), look.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            rounded(painter, QRectF(self.rect()), 6, "accent-soft", "accent-line")
        elif self.underMouse() and self.isEnabled():
            rounded(painter, QRectF(self.rect()), 6, "hover")
        self.paint_sign(painter, QPointF(look.px(SIDE + SIGN / 2), self.height() / 2))
        left: float = look.px(SIDE + SIGN + SPACE)
        ink = "accent" if self.isChecked() else "text2"
        room = QRectF(left, 0, self.width() - left, self.height())
        left += text(painter, room, self.text(), "small", ink) + look.px(BEFORE_COUNT)
        room = QRectF(left, 0, self.width() - left, self.height())
        text(painter, room, self._count, "small", ink if self.isChecked() else "text3")

    def paint_sign(self, painter: QPainter, centre: QPointF) -> None:
        raise NotImplementedError


class LegendRow(_Line):
    """Of a light: checked, it filters."""

    def __init__(self, light: Light, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.light, self._key = light, "allies"
        self.setCheckable(True)

    def set_layer(self, key: str) -> None:
        """The layer whose colour the signs of warmth take."""
        self._key = key
        self.update()

    def paint_sign(self, painter: QPainter, centre: QPointF) -> None:
        if self.light is Light.LATE:
            _late(painter, centre)
        elif self.light is Light.TARGET:
            _dashed(painter, centre, "target")
        else:
            self._warmth(painter, centre)

    def _warmth(self, painter: QPainter, centre: QPointF) -> None:
        look, share = theme(), FILL[BANDS.index(self.light)]
        if not share:
            _dashed(painter, centre, self._key)
            return
        contrast = look.high_contrast  # no tints there: the number beside each name says it
        painter.setPen(QPen(look.colour("text" if contrast else self._key), 2 if contrast else 1.3))
        inside = look.hex("page" if contrast else self._key)
        painter.setBrush(QColor(tokens.mixed(inside, look.hex("page"), share)))
        painter.drawEllipse(centre, 5.5 * look.scale, 5.5 * look.scale)


class TraceRow(_Line):
    """Of what is drawn between people: a link, an arrow inwards or outwards; or of people drawn together as cells."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign

    def paint_sign(self, painter: QPainter, centre: QPointF) -> None:
        look, half = theme(), 6 * theme().scale
        if self._sign == "cells":
            side = 4 * look.scale
            for step, alpha in ((-1, 0.3), (0, 0.55), (1, 0.9)):
                colour = QColor(look.colour("known"))
                colour.setAlphaF(alpha)
                painter.fillRect(
                    QRectF(centre.x() + step * 5 * look.scale - side / 2, centre.y() - side / 2, side, side),
                    colour,
                )
            return
        if self._sign == "links":
            painter.setPen(QPen(look.colour("text2"), 1.2))
            painter.drawLine(centre - QPointF(half, 2), centre + QPointF(half, -2))
            return
        inwards = self._sign == "inwards"
        painter.setPen(QPen(look.colour("ok" if inwards else "warn"), 1.7))
        tip = centre + QPointF(0, half if inwards else -half)
        painter.drawLine(centre - QPointF(0, half if inwards else -half), tip)
        back = -4 * look.scale if inwards else 4 * look.scale
        painter.drawPolyline([tip + QPointF(-3.5, back), tip, tip + QPointF(3.5, back)])


def _late(painter: QPainter, centre: QPointF) -> None:
    look = theme()
    if look.high_contrast:
        _number(painter, centre, "!")
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("bad"))
    painter.drawEllipse(centre, 4 * look.scale, 4 * look.scale)


def _dashed(painter: QPainter, centre: QPointF, key: str) -> None:
    look = theme()
    pen = QPen(look.colour("text" if look.high_contrast else key), 1.3)
    pen.setDashPattern([2.5 / 1.3, 2 / 1.3])
    painter.setPen(pen)
    painter.setBrush(look.colour("page"))
    painter.drawEllipse(centre, 5.5 * look.scale, 5.5 * look.scale)


def _number(painter: QPainter, centre: QPointF, words: str, token: str = "text") -> None:
    look = theme()
    painter.setFont(fonts.font(11 if words.isdigit() else 14, 600))
    painter.setPen(look.colour(token))
    side = 14 * look.scale
    box = QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
