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
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.scaling import Turning, spaced
from reseau_desktop.widgets.theme import theme

SIDE, HEIGHT, GLYPH = 16, 88, 18
TOP_CAPTION, TOP_VALUE, TOP_SMALL = 12, 31, 57
SHARE, SHARE_OF_BAR = 100, 115  # of the width: the bar needs a little more
Direction = QBoxLayout.Direction


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


class FactCell(EnterPresses, QPushButton):
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
    """Three cells side by side with hairlines between; the bar goes under the figures where there is no room."""

    warmth_pressed = Signal()
    promise_pressed = Signal()
    balance_pressed = Signal()
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from reseau_desktop.pages.contacts.balance_cell import BalanceCell  # it is a cell of this card

        self.warmth, self.promise, self.balance = FactCell("warmth"), FactCell("due"), BalanceCell()
        self._box = spaced(Turning(Direction.LeftToRight, self), 1, 0)
        self._pair = spaced(Turning(Direction.LeftToRight), 0, 0)
        self._box.addLayout(self._pair, 2 * SHARE)
        self._pair.addWidget(self.warmth, 1)
        self._pair.addWidget(self.promise, 1)
        self._box.addWidget(self.balance, SHARE_OF_BAR)
        for cell, pressed in (
            (self.warmth, self.warmth_pressed),
            (self.promise, self.promise_pressed),
            (self.balance, self.balance_pressed),
        ):
            cell.clicked.connect(pressed)
            cell.guide_asked.connect(self.guide_asked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def cells(self) -> tuple[FactCell, FactCell, FactCell]:
        return self.warmth, self.promise, self.balance

    def fit(self) -> None:
        """Side by side where each has the room its words need; else the bar under the two others, or each alone."""
        room, part = self.width() - 2, (self.width() - 2) / (2 * SHARE + SHARE_OF_BAR)
        figures = max(cell.sizeHint().width() for cell in (self.warmth, self.promise))
        wide = part * SHARE >= figures and part * SHARE_OF_BAR >= self.balance.sizeHint().width()
        two = wide or (room / 2 >= figures and room >= self.balance.sizeHint().width())
        self.balance.set_alone(not wide)
        wanted = (wide, two)
        for box, beside in zip((self._box, self._pair), wanted, strict=True):
            direction = Direction.LeftToRight if beside else Direction.TopToBottom
            if direction != box.direction():
                box.setDirection(direction)
                self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for cell, box in ((self.promise, self._pair), (self.balance, self._box)):
            high = cell.height() if box is self._pair else self.height() - 2
            if box.direction() == Direction.LeftToRight:
                painting.vertical_hairline(painter, cell.x(), cell.y(), high)
            else:
                painting.hairline(painter, 1, cell.y(), self.width() - 2)
