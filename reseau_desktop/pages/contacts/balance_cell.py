"""The third fact of a person's page: what was given and received, as a bar around an axis, and the balance in a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from reseau_desktop.network.reciprocity import Balance, BalanceState
from reseau_desktop.pages.contacts.facts_card import HEIGHT, SIDE, FactCell, FactFigure
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import giving, numbers
from reseau_desktop.wording.translation import translate

FULL = 10.0  # points that fill one side of the bar; more than that, and the larger side fills it
TOP_BAR, HIGH_BAR, TOP_AMOUNTS, LOW = 38, 6, 57, 60


class BalanceCell(FactCell):
    """Given at the left of the axis, received at its right. Never a colour alone: both amounts stand under it."""

    def __init__(self) -> None:
        super().__init__("balance")
        self._given = self._received = 0.0
        self._words = ("", "", "")
        self._alone = False

    def say_balance(self, found: Balance) -> None:
        """What the person's page knows of it."""
        self._given, self._received = found.given, found.received
        given = translate("Giving", "{points} given").format(points=points(found.given))
        received = translate("Giving", "{points} received").format(points=points(found.received))
        word = giving.state(found.state)
        nothing = found.state is BalanceState.NONE
        self._words = (word, "" if nothing else given, "" if nothing else received)
        small = "" if nothing else f"{given}, {received}"
        hint = translate("Giving", "See what it is made of, or add something")
        self.say(FactFigure(translate("Giving", "Given and received"), word, "", small, hint=hint))
        self.setToolTip(tooltip(hint))

    def set_alone(self, alone: bool) -> None:
        """In a line of its own it is no higher than what it says."""
        if alone != self._alone:
            self._alone = alone
            self.updateGeometry()

    def _high(self) -> int:
        return theme().px(LOW if self._alone and not self.figure().small else HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._high())

    def sizeHint(self) -> QSize:
        px = theme().px
        word, given, received = self._words
        over = (
            painting.text_width(self.figure().caption, "caption")
            + px(12)
            + painting.text_width(word, "small")
        )
        under = painting.text_width(given, "small") + px(16) + painting.text_width(received, "small")
        return QSize(round(max(over, under)) + 2 * px(SIDE), self._high())

    def paintEvent(self, event: QPaintEvent) -> None:
        px = theme().px
        painter = QPainter(self)
        self.paint_ground(painter)
        left, width = float(px(SIDE)), float(self.width() - 2 * px(SIDE))
        word, given, received = self._words
        wide = painting.text_width(word, "small")
        painting.text(painter, QRectF(left + width - wide, px(11), wide + 2, px(16)), word, "small", "text2")
        self._bar(painter, left, width)
        painting.text(painter, QRectF(left, px(TOP_AMOUNTS), width, px(16)), given, "small", "text3")
        wide = painting.text_width(received, "small")
        at = QRectF(left + width - wide, px(TOP_AMOUNTS), wide + 2, px(16))
        painting.text(painter, at, received, "small", "text3")

    def _bar(self, painter: QPainter, left: float, width: float) -> None:
        px = theme().px
        top, high, middle = float(px(TOP_BAR)), float(px(HIGH_BAR)), left + width / 2
        painting.rounded(painter, QRectF(left, top, width, high), high / 2, "press")
        scale = width / 2 / max(FULL, self._given, self._received)
        given, received = self._given * scale, self._received * scale
        painter.fillRect(QRectF(middle - given, top, given, high), theme().colour("accent"))
        painter.fillRect(QRectF(middle, top, received, high), theme().colour("wide"))
        painter.fillRect(QRectF(middle - 1, top - px(4), 2, high + px(8)), theme().colour("text"))


def points(amount: float) -> str:
    """A decayed sum as it is shown: whole, or with a digit where it would otherwise be nothing."""
    return numbers.count(round(amount)) if amount >= 0.95 or amount == 0 else numbers.decimal(amount, 1)
