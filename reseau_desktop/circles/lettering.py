"""The letters of a picture: fonts and what they measure. The screen's follow the text scale, a paper's never do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme


class Letters:
    """Sizes in px of the design. One object belongs to one thread: what Qt keeps of a font is no other thread's."""

    def __init__(self, made: Callable[[float, int], QFont], scale: Callable[[], float]) -> None:
        self._made, self._scale = made, scale

    @property
    def scale(self) -> float:
        """What a size of the design is multiplied by."""
        return self._scale()

    def font(self, px: float, weight: int) -> QFont:
        """Do not change what it returns."""
        return self._made(px, weight)

    def metrics(self, px: float, weight: int) -> QFontMetricsF:
        return QFontMetricsF(self.font(px, weight))

    def width(self, text: str, px: float, weight: int) -> float:
        """Of one line, in logical px."""
        return self.metrics(px, weight).horizontalAdvance(text)

    def elided(self, text: str, px: float, weight: int, room: float) -> str:
        """As it fits, ending in an ellipsis where it does not."""
        return self.metrics(px, weight).elidedText(text, Qt.TextElideMode.ElideRight, room)


class PaperLetters(Letters):
    """Letters at scale 1, their fonts made for this object alone: for any one thread, whatever the window shows.

    `plain` for pages, whose words are to be found and copied.
    """

    def __init__(self, *, plain: bool = False) -> None:
        super().__init__(self._own, lambda: 1.0)
        self._plain = plain
        self._fonts: dict[tuple[float, int], QFont] = {}
        self._metrics: dict[tuple[float, int], QFontMetricsF] = {}

    def _own(self, px: float, weight: int) -> QFont:
        found = self._fonts.get((px, weight))
        if found is None:
            found = self._fonts[px, weight] = fonts.unshared(px, weight, plain=self._plain)
        return found

    def metrics(self, px: float, weight: int) -> QFontMetricsF:
        found = self._metrics.get((px, weight))
        if found is None:
            found = self._metrics[px, weight] = QFontMetricsF(self.font(px, weight))
        return found


SCREEN = Letters(fonts.font, lambda: theme().scale)
