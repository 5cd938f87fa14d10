"""The three facts over a person's page: warmth, the next follow-up, and what was given and received."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from reseau_desktop.pages.explained import Explained, offer
from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.scaling import spaced
from reseau_desktop.widgets.theme import theme

SIDE, HEIGHT, GLYPH = 16, 88, 18
TOP_CAPTION, TOP_VALUE, TOP_SMALL = 12, 31, 57
SHARES = (100, 100, 115)  # of the width: the bar needs a little more


@dataclass(frozen=True, slots=True)
class FactFigure:
    """One cell: `band` draws a warmth glyph, `icon` stands before the value in its colour."""

    caption: str
    value: str
    beside: str = ""
    small: str = ""
    style: str = "heading"
    token: str = "text"
    band: str = ""
    icon: str = ""
    hint: str = ""


class FactCell(QPushButton):
    """A figure that can be pressed: it explains itself, or lets one change it."""

    guide_asked = Signal(str)  # a topic

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = FactFigure("", "")
        self.caption = Explained(topic, "caption", "text3", self)
        self.caption.asked.connect(self.guide_asked)
        offer(self, topic, self.guide_asked.emit)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def figure(self) -> FactFigure:
        return self._figure

    def say(self, figure: FactFigure) -> None:
        self._figure = figure
        said = ", ".join(part for part in (f"{figure.value} {figure.beside}".strip(), figure.small) if part)
        self.setText(figure.caption)
        self.caption.setText(figure.caption)
        self.setAccessibleName(f"{figure.caption}: {said}")
        self.setToolTip(tooltip(figure.hint))
        self._restyle()

    def sizeHint(self) -> QSize:
        px, figure = theme().px, self._figure
        value = painting.text_width(figure.value, figure.style) + (
            px(GLYPH + 8) if figure.band or figure.icon else 0
        )
        if figure.beside:
            value += px(8) + painting.text_width(figure.beside, "body")
        widest = max(
            value, painting.text_width(figure.caption, "caption"), painting.text_width(figure.small, "small")
        )
        return QSize(round(widest) + 2 * px(SIDE), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        px, figure = theme().px, self._figure
        painter = QPainter(self)
        self.paint_ground(painter)
        left, width = float(px(SIDE)), self.width() - 2 * px(SIDE)
        x = left
        middle = px(TOP_VALUE) + px(11)
        if figure.band:
            x += pieces.warmth_glyph(painter, x, middle - px(GLYPH) / 2, figure.band, GLYPH) + px(8)
        elif figure.icon:
            icons.draw(painter, x, middle - px(16) / 2, figure.icon, figure.token, 16)
            x += px(16 + 6)
        room = max(0.0, left + width - x)
        x += painting.text(
            painter, QRectF(x, px(TOP_VALUE), room, px(22)), figure.value, figure.style, figure.token
        )
        if figure.beside:
            beside = QRectF(x + px(8), px(TOP_VALUE) + 1, max(0.0, left + width - x - px(8)), px(22))
            painting.text(painter, beside, figure.beside, "body", "text2")
        painting.text(painter, QRectF(left, px(TOP_SMALL), width, px(16)), figure.small, "small", "text3")

    def paint_ground(self, painter: QPainter) -> None:
        """Under the pointer, and pressed."""
        if self.isDown() or self.underMouse():
            ground = "press" if self.isDown() else "hover"
            painting.rounded(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), theme().px(8), ground)

    def focus_radius(self) -> float:
        return theme().px(8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_caption()

    def _place_caption(self) -> None:
        px = theme().px
        wide = min(self.caption.sizeHint().width(), self.width() - 2 * px(SIDE))
        self.caption.setGeometry(px(SIDE), px(TOP_CAPTION), max(0, wide), px(14))

    def _restyle(self) -> None:
        self._place_caption()
        self.updateGeometry()
        self.update()


class FactsCard(Card):
    """Three cells side by side with hairlines between; one under the other where there is no room."""

    warmth_pressed = Signal()
    promise_pressed = Signal()
    balance_pressed = Signal()
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from reseau_desktop.pages.contacts.balance_cell import BalanceCell  # it is a cell of this card

        self.warmth, self.promise, self.balance = FactCell("warmth"), FactCell("due"), BalanceCell()
        self._box = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 1, 0)
        for cell, pressed in (
            (self.warmth, self.warmth_pressed),
            (self.promise, self.promise_pressed),
            (self.balance, self.balance_pressed),
        ):
            self._box.addWidget(cell, SHARES[self.cells().index(cell)])
            cell.clicked.connect(pressed)
            cell.guide_asked.connect(self.guide_asked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def cells(self) -> tuple[FactCell, FactCell, FactCell]:
        return self.warmth, self.promise, self.balance

    def fit(self) -> None:
        """Side by side where each has the room its words need."""
        room, parts = self.width() - 2, sum(SHARES)
        wide = all(
            room * share / parts >= cell.sizeHint().width()
            for cell, share in zip(self.cells(), SHARES, strict=True)
        )
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for cell in self.cells()[1:]:
            if self._box.direction() == QBoxLayout.Direction.LeftToRight:
                painting.vertical_hairline(painter, cell.x(), 1, self.height() - 2)
            else:
                painting.hairline(painter, 1, cell.y(), self.width() - 2)
