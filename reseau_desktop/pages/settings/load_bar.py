"""What is promised a week as one bar in the circles' colours, with the mark of what the time allows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers

TOP, BAR, MARK, HEIGHT = 8, 12, 24, 42


class LoadBar(QWidget):
    """The words beside it say the same: it is for the eye."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[str, float], ...] = ()
        self._allowed = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def show_load(self, shares: Sequence[tuple[str, float]], allowed: float) -> None:
        """Contacts a week by circle, from the centre outwards, and how many the time allows."""
        self._shares, self._allowed = tuple(shares), allowed
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(HEIGHT))

    def whole(self) -> float:
        """What the width of the bar stands for: a little more than the greater of both."""
        promised = sum(share for _key, share in self._shares)
        return max(promised, self._allowed, 1.0) * (1.125 if self._allowed >= promised else 1.11)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, width = theme().px, float(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(0, px(TOP), width, px(BAR)), 3, 3)
        painter.setClipPath(outline)
        painter.fillRect(QRectF(0, px(TOP), width, px(BAR)), theme().colour("press"))
        whole, left = self.whole(), 0.0
        for key, share in self._shares:
            wide = width * share / whole
            if wide > 2:
                painter.fillRect(QRectF(left, px(TOP), wide - 1.5, px(BAR)), theme().colour(key))
            left += wide
        painter.setClipping(False)
        mark = round(width * self._allowed / whole)
        painter.fillRect(QRectF(mark - 1, px(TOP) - px(6), 2, px(MARK)), theme().colour("text"))
        line = QRectF(0, px(HEIGHT) - px(14), width, px(14))
        painting.text(painter, line, "0", "tiny", "text3")
        words = figure(self._allowed)
        wide = painting.text_width(words, "caption")
        place = min(max(px(12), mark - wide / 2), width - wide)
        painting.text(painter, QRectF(place, line.y(), wide + 1, line.height()), words, "caption", "text2")

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def figure(allowed: float) -> str:
    """12, or 11.4: whole numbers as such."""
    return numbers.count(round(allowed)) if abs(allowed - round(allowed)) < 0.05 else numbers.decimal(allowed)
