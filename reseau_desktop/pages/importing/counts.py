"""Figures side by side in one card, in as many lines as the width asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.theme import theme

HIGH, LEAST = 84, 124


@dataclass(frozen=True, slots=True)
class Figure:
    """A number under its caption, with a few words below; `token` colours the number."""

    caption: str
    value: str
    note: str = ""
    token: str = "text"


class Counts(QWidget):
    """Painted, because it only shows; read aloud as one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: Sequence[Figure] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._restyle)

    def set_figures(self, figures: Sequence[Figure]) -> None:
        self._figures = tuple(figures)
        self.setAccessibleName("; ".join(f"{one.caption}: {one.value}, {one.note}" for one in self._figures))
        self._restyle()

    def figures(self) -> Sequence[Figure]:
        return self._figures

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _across(self, width: int) -> int:
        """How many fit beside each other."""
        widest = max(
            (
                max(painting.text_width(one.caption, "caption"), painting.text_width(one.note, "small"))
                for one in self._figures
            ),
            default=0,
        )
        cell = max(theme().px(LEAST), widest + theme().px(32))
        return max(1, min(len(self._figures), int(width // cell)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        across = self._across(width)
        return theme().px(HIGH) * max(1, -(-len(self._figures) // across))

    def sizeHint(self) -> QSize:
        width = self.width() or theme().px(700)
        return QSize(theme().px(400), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(LEAST), theme().px(HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if needed != self.minimumHeight():  # layouts inside scroll areas forget heightForWidth
            self.setMinimumHeight(needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), theme().px
        painting.rounded(painter, QRectF(self.rect()), px(10), "card", "hair")
        across = self._across(self.width())
        wide, high = self.width() / across, px(HIGH)
        for number, one in enumerate(self._figures):
            x, y = (number % across) * wide, (number // across) * high
            if number % across:
                painting.vertical_hairline(painter, x, y + 1, high - 2)
            if y and not number % across:
                painting.hairline(painter, 1, y, self.width() - 2)
            inner = wide - px(32)
            for top, height, words, style, token in (
                (12, 14, one.caption, "caption", "text3"),
                (30, 22, one.value, "value", one.token),
                (54, 16, one.note, "small", "text2"),
            ):
                place = QRectF(x + px(16), y + px(top), inner, px(height))
                painting.text(painter, place, words, style, token, Qt.AlignmentFlag.AlignLeft)
