"""A ring to put somebody into: its key, its question, how full it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.insights.layers import LayerFill
from reseau_desktop.network.layers import FULL
from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import layers as words
from reseau_desktop.wording import numbers

HIGH, SIDE, GAP, KEY, DOT, FILL, MOST = 56, 14, 12, 26, 11, 66, 372


class RingCard(EnterPresses, QAbstractButton):
    """56 high. The proposed one is outlined in its colour, on its ground."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self._fill: LayerFill | None = None
        self._proposed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_fill(self, fill: LayerFill, proposed: bool) -> None:
        """The ring as it is now, and whether it is the one that is proposed."""
        self._fill, self._proposed = fill, proposed
        self._say()
        self.updateGeometry()
        self.update()

    def layer_key(self) -> str:
        return self._fill.layer.key if self._fill else ""

    def proposed(self) -> bool:
        return self._proposed

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """The question is a sentence: it is never cut, as long as the user's own is not longer than usual."""
        px = theme().px
        aside = px(2 * SIDE + KEY + DOT + 3 * GAP + FILL)
        asked = _sentence(words.question(self._fill.layer)) if self._fill is not None else ""
        return QSize(round(min(aside + painting.text_width(asked, "small") + 2, px(MOST))), px(HIGH))

    def _restyle(self) -> None:
        self.setFixedHeight(theme().px(HIGH))
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        if self._fill is None:
            return
        layer, share = self._fill.layer, self._share()
        full = self.tr("full") if self._is_full() else ""
        proposed = self.tr("suggested") if self._proposed else ""
        parts = (str(self.number), words.name(layer), words.question(layer), share, full, proposed)
        self.setAccessibleName(", ".join(part for part in parts if part))
        key = self.tr("{number}, or Enter").format(number=self.number) if self._proposed else str(self.number)
        self.setToolTip(tooltip(words.name(layer), key))

    def _share(self) -> str:
        assert self._fill is not None
        members, capacity = numbers.count(self._fill.members), self._fill.layer.capacity
        return f"{members}/{numbers.count(capacity)}" if capacity else members

    def _is_full(self) -> bool:
        return self._fill is not None and (self._fill.fill or 0) >= FULL

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._fill is None:
            return
        painter, look = QPainter(self), theme()
        px, layer, colours = look.px, self._fill.layer, look.layer(self._fill.layer.key)
        rect = self.rect().toRectF()
        self._paint_ground(painter, rect, colours.dot, colours.ground)
        left, middle = px(SIDE), rect.center().y()
        box = QRectF(left, middle - px(KEY) / 2, px(KEY), px(KEY))
        painting.rounded(painter, box, px(7), "sunk", "hair2")
        style = painting.text_metrics("strong")
        wide = painting.text_width(str(self.number), "strong")
        baseline = round(middle + style.capHeight() / 2)
        painting.text_at(painter, box.center().x() - wide / 2, baseline, str(self.number), "strong", "text")
        left += px(KEY + GAP)
        pieces.layer_dot(painter, left, middle - px(DOT) / 2, DOT, layer.key)
        left += px(DOT + GAP)
        right = rect.right() - px(SIDE) - px(FILL)
        room = right - px(GAP) - left
        name, question = words.name(layer), words.question(layer)
        top = px(19 if question else 28) - px(9)
        painting.text(painter, QRectF(left, top, room, px(18)), name, "strong")
        question_room = QRectF(left, px(30), room, px(16))
        painting.text(painter, question_room, _sentence(question), "small", "text2")
        self._paint_fill(painter, right, middle, colours.dot)

    def _paint_ground(self, painter: QPainter, rect: QRectF, dot: str, ground: str) -> None:
        if self._proposed:
            painting.rounded(painter, rect, theme().px(10), ground, dot, 2)
            return
        token = "press" if self.isDown() else "hover" if self.underMouse() else "card"
        painting.rounded(painter, rect, theme().px(10), token, "hair")

    def _paint_fill(self, painter: QPainter, left: float, middle: float, dot: str) -> None:
        assert self._fill is not None
        px = theme().px
        share = self._fill.fill
        words_top = middle - px(17) if share is not None else middle - px(8)
        token = "warn" if self._is_full() else "text2"
        align = painting.Align.AlignRight
        painting.text(
            painter, QRectF(left, words_top, px(FILL), px(16)), self._share(), "small", token, align
        )
        if share is None:
            return
        pieces.meter(painter, QRectF(left, middle + px(6), px(FILL), px(4)), min(1.0, share), dot)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)


def _sentence(words_: str) -> str:
    return words_[:1].upper() + words_[1:]
