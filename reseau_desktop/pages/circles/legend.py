"""The legend: what is on the picture and nothing else; pressed, a line lights up its people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.circles.tints import FILL
from reseau_desktop.pages.circles.filters import BANDS, Light
from reseau_desktop.pages.explained import Explained, offer
from reseau_desktop.widgets import tokens
from reseau_desktop.widgets.painting import rounded, text, text_width
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import warmth

ROW, SIGN, SPACE, SIDE = 22, 14, 8, 6


class LegendRow(QAbstractButton):
    """A sign and its word; checked, it filters."""

    def __init__(self, light: Light, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.light, self._key = light, "allies"
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_layer(self, key: str) -> None:
        """The layer whose colour the signs of warmth take."""
        self._key = key
        self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme()
        width = look.px(2 * SIDE + SIGN + SPACE) + text_width(self.text(), "small") + 2
        return QSize(round(width), look.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            rounded(painter, QRectF(self.rect()), 6, "accent-soft", "accent-line")
        elif self.underMouse():
            rounded(painter, QRectF(self.rect()), 6, "hover")
        self._paint_sign(painter, QPointF(look.px(SIDE + SIGN / 2), self.height() / 2))
        left = look.px(SIDE + SIGN + SPACE)
        ink = "accent" if self.isChecked() else "text2"
        text(painter, QRectF(left, 0, self.width() - left, self.height()), self.text(), "small", ink)

    def _paint_sign(self, painter: QPainter, centre: QPointF) -> None:
        look = theme()
        radius = 5.5 * look.scale
        if self.light is Light.LATE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("bad"))
            painter.drawEllipse(centre, 4 * look.scale, 4 * look.scale)
            return
        share = FILL[BANDS.index(self.light)]
        pen = QPen(look.colour(self._key), 1.3)
        if not share:
            pen.setDashPattern([2.5 / 1.3, 2 / 1.3])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.mixed(look.hex(self._key), look.hex("page"), share)))
        painter.drawEllipse(centre, radius, radius)


class Legend(QWidget):
    """Warmth, lateness, and what distance means."""

    toggled = Signal(str, bool)  # a Light
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, spacing=0)
        column.setSizeConstraint(column.SizeConstraint.SetFixedSize)
        self.title = Explained("warmth", "caption", "text3")
        self.hint = _Hint()
        for part in (self.title, self.hint):
            part.asked.connect(self.guide_asked)
        head = hbox(margins=(SIDE, 0, 0, 0))
        head.addWidget(self.title)
        head.addStretch(1)
        column.addLayout(head)
        gap(column, 5)
        self.rows = {light: LegendRow(light) for light in (*BANDS, Light.LATE)}
        for light, row in self.rows.items():
            offer(row, "lateness" if light is Light.LATE else "warmth", self.guide_asked.emit)
            if light is Light.LATE:
                gap(column, 5)
            column.addWidget(row)
            row.toggled.connect(lambda on, light=light: self.toggled.emit(light.value, on))
        column.addWidget(self.hint)
        self.retranslate()

    def set_lights(self, lights: frozenset[Light]) -> None:
        """Show which are on, without a signal."""
        for light, row in self.rows.items():
            row.blockSignals(True)
            row.setChecked(light in lights)
            row.blockSignals(False)
            row.update()

    def rows_size(self) -> QSize:
        """The size without what distance means."""
        hints = [part.sizeHint() for part in (self.title, *self.rows.values())]
        return QSize(
            max(hint.width() for hint in hints), sum(hint.height() for hint in hints) + theme().px(10)
        )

    def hint_size(self) -> QSize:
        return self.hint.sizeHint()

    def set_hint(self, on: bool) -> None:
        """Whether there is room for what distance means."""
        if self.hint.isHidden() == on:
            self.hint.setVisible(on)

    def set_layer(self, key: str) -> None:
        for row in self.rows.values():
            row.set_layer(key)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Warmth"))
        for light, row in self.rows.items():
            row.setText(self.tr("late") if light is Light.LATE else warmth.band(light.value))
            row.setToolTip(self.tr("Light up these people"))
            row.updateGeometry()
        self.hint.setText(self.tr("towards the edge: to get back to"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Hint(Explained):
    """An arrow and what it means; pressed, it lights up nobody: it explains lateness."""

    def __init__(self) -> None:
        super().__init__("lateness", "small", "text2")

    def sizeHint(self) -> QSize:
        look = theme()
        return QSize(
            round(look.px(2 * SIDE + SIGN + SPACE) + text_width(self.text(), "small") + 2), look.px(ROW)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(look.px(SIDE), (self.height() - SIGN * look.scale) / 2)
        painter.scale(look.scale, look.scale)
        painter.setPen(QPen(look.colour("text3"), 1.3))
        painter.drawLine(QPointF(7, 12), QPointF(7, 2))
        painter.drawPolyline([QPointF(4, 5), QPointF(7, 2), QPointF(10, 5)])
        painter.restore()
        left = look.px(SIDE + SIGN + SPACE)
        self.paint_words(
            painter, QRectF(left, 0, self.width() - left, self.height()), self.text(), "small", "text2"
        )
