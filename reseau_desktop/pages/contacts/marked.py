"""What was searched, underlined where it stands in a row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.network.folding import fold
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.theme import theme

_WORD = re.compile(r"[^\W_]+")
KEPT, LONGEST = 2_000, 200  # texts whose hits are remembered; characters looked at

Spans = Sequence[tuple[int, int]]


class Marked:
    """Words are found by their beginning, as the search finds them."""

    def __init__(self) -> None:
        self._wanted: tuple[str, ...] = ()
        self._known: dict[str, Spans] = {}

    def seek(self, text: str) -> None:
        """Mark these words from now on."""
        wanted = tuple(fold(text).split())
        if wanted != self._wanted:
            self._wanted = wanted
            self._known.clear()

    def spans(self, words: str) -> Spans:
        """From where to where a text was hit."""
        if not self._wanted:
            return ()
        found = self._known.get(words)
        if found is None:
            if len(self._known) > KEPT:
                self._known.clear()
            hits = (self._hit(word) for word in _WORD.finditer(words[:LONGEST]))
            found = self._known[words] = [hit for hit in hits if hit is not None]
        return found

    def _hit(self, word: re.Match[str]) -> tuple[int, int] | None:
        plain = fold(word[0])
        longest = max((one for one in self._wanted if plain.startswith(one)), key=len, default="")
        if not longest:
            return None
        for end in range(1, len(word[0]) + 1):  # a letter may fold into two, or into none
            if fold(word[0][:end]).startswith(longest):
                return word.start(), word.start() + end
        return word.start(), word.end()

    def paint(self, painter: QPainter, rect: QRectF, words: str, style: str, token: str) -> None:
        """The text, elided to the rect, with a line under each hit that is seen."""
        width = painting.text(painter, rect, words, style, token)
        spans = self.spans(words)
        if not spans:
            return
        metrics = painting.text_metrics(style, words)
        below = rect.y() + (rect.height() + metrics.height()) / 2 - metrics.descent() + theme().px(2)
        for start, end in spans:
            left = metrics.horizontalAdvance(words[:start])
            right = min(width, metrics.horizontalAdvance(words[:end]))
            if right > left:
                line = QRectF(rect.x() + left, round(below), right - left, theme().px(2))
                painter.fillRect(line, theme().colour("accent"))
