"""What was searched, underlined where it stands in a row."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from reseau_desktop.network import hits
from reseau_desktop.network.hits import Spans
from reseau_desktop.widgets import painting
from reseau_desktop.widgets.theme import theme

KEPT, LONGEST = 2_000, 200  # texts whose hits are remembered; characters looked at


class Marked:
    """Words are marked as far as they were typed, those with a slip whole, figures inside numbers."""

    def __init__(self) -> None:
        self._wanted = ""
        self._known: dict[str, Spans] = {}

    def seek(self, text: str) -> None:
        """Mark these words from now on."""
        if text != self._wanted:
            self._wanted = text
            self._known.clear()

    def spans(self, words: str) -> Spans:
        """From where to where a text was hit."""
        if not self._wanted.strip():
            return ()
        found = self._known.get(words)
        if found is None:
            if len(self._known) > KEPT:
                self._known.clear()
            found = self._known[words] = hits.spans(words[:LONGEST], self._wanted)
        return found

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
