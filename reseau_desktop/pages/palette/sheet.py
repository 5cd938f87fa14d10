"""The palette's ground over a dimmed window: rounded, its foot sunk."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.chips import KeyCap
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme

RADIUS, FOOT = 12, 44


class Foot(QWidget):
    """What the keys do here; those at the right end stand apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = hbox(self, margins=(18, 0), spacing=16)
        self._shown: list[QWidget] = []
        self._last = 0  # how many stand apart at the right
        self._said: tuple[list[tuple[str, str]], list[tuple[str, str]]] = ([], [])
        sized(self, height=FOOT)

    def say(self, left: list[tuple[str, str]], right: list[tuple[str, str]]) -> None:
        """Pairs of keys and what they do."""
        if self._said == (left, right):
            return
        self._said = (left, right)
        for widget in self._shown:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        while self._row.takeAt(0) is not None:
            pass
        self._shown = []
        for pair in left:
            self._add(*pair)
        self._row.addStretch(1)
        for pair in right:
            self._add(*pair)
        self._last = len(right)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room, the later ones of the left go: no word is cut."""
        px = theme().px
        room = self.width() - px(36)
        widths = [pair.sizeHint().width() + px(16) for pair in self._shown]
        kept = len(widths) - self._last
        always = sum(widths[kept:])
        while kept > 1 and sum(widths[:kept]) + always > room:
            kept -= 1
        for number, pair in enumerate(self._shown[: len(widths) - self._last]):
            pair.setVisible(number < kept)

    def _add(self, keys: str, words: str) -> None:
        pair = QWidget()
        row = hbox(pair, spacing=6)
        row.addWidget(KeyCap(keys))
        row.addWidget(Text(words, "small", "text2"))
        self._row.addWidget(pair)
        self._shown.append(pair)


class Sheet(QWidget):
    """Paints the ground; whoever fills it puts a Foot last."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme()
        full = QRectF(self.rect())
        radius = look.px(RADIUS)
        painting.rounded(painter, full, radius, "card")
        foot = self.findChild(Foot)
        if foot is not None:
            path = QPainterPath()
            path.addRoundedRect(full, radius, radius)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipPath(path)
            painter.fillRect(QRectF(0, foot.y(), full.width(), full.height()), look.colour("sunk"))
            painter.restore()
            painting.hairline(painter, 1, foot.y(), full.width() - 2)
        painting.rounded(painter, full, radius, None, "hair2")
