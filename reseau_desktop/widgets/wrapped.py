"""Words from people that wrap anywhere: a long address, a name of ten thousand letters, a note of many lines."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.widgets import fonts, painting
from reseau_desktop.widgets.theme import theme

LONGEST = 20_000  # characters laid out; no page shows more
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ADDRESS = re.compile(r"\S{20,}")
_JOINT = re.compile(r"(?<=[@/])(?=[^/])|(?<=\w)(?=[.?&]\w)")  # of an e-mail or a link
MAY_BREAK = "\u200b"


class Wrapped(QWidget):
    """Plain text in a type style. At most `most` lines; `under` is the token of a line drawn under the words."""

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        token: str = "text",
        parent: QWidget | None = None,
        *,
        most: int = 60,
        under: str = "",
    ) -> None:
        super().__init__(parent)
        self._text, self._style, self._token, self._under, self._most = text, style, token, under, most
        self._laid: tuple[int, int, QTextLayout | None] = (-1, -1, None)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        return self._text

    def set_text(self, text: str, token: str | None = None, under: str | None = None) -> None:
        self._text = text
        self._token = token or self._token
        self._under = self._under if under is None else under
        self._restyle()

    def set_style(self, style: str) -> None:
        self._style = style
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, self._lay(width).lineCount()) * fonts.line(self._style)

    def sizeHint(self) -> QSize:
        natural = painting.text_metrics(self._style).horizontalAdvance(self._text[:200].split("\n")[0])
        width = round(min(natural, theme().px(480))) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), fonts.line(self._style))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().colour(self._token))
        layout = self._lay(self.width())
        layout.draw(painter, QPointF(0, 0))
        if not self._under:
            return
        line = fonts.line(self._style)
        for number in range(layout.lineCount()):
            placed = layout.lineAt(number)
            rect = QRectF(0, (number + 1) * line - 1.5, placed.naturalTextWidth(), 1)
            painter.fillRect(rect, theme().colour(self._under))

    def _restyle(self) -> None:
        self._laid = (-1, -1, None)
        self.updateGeometry()
        self.update()

    @staticmethod
    def joined(words: str) -> str:
        """The words as they are laid out, with the places where a long one may break."""
        return _with_joints(words[:LONGEST]).replace("\n", "\u2028")

    def _lay(self, width: int) -> QTextLayout:
        generation = theme().generation
        found = self._laid[2]
        if found is not None and self._laid[:2] == (width, generation):
            return found
        words = self.joined(self._text)
        laid = _laid_out(words, self._style, width, self._most)
        self._laid = (width, generation, laid)
        return laid


def _with_joints(words: str) -> str:
    """A long address goes on to the next line after its @ or before a point, before it breaks inside a word."""
    return _ADDRESS.sub(lambda found: _JOINT.sub(MAY_BREAK, found[0]), words)


def _laid_out(words: str, style: str, width: int, most: int) -> QTextLayout:
    line = fonts.line(style)
    font = fonts.style(style, words=words)
    lead = (line - painting.text_metrics(style).height()) / 2
    layout = QTextLayout(words, font)
    option = layout.textOption()
    option.setWrapMode(_WRAP)
    layout.setTextOption(option)
    layout.beginLayout()
    number, end = 0, 0
    while number < most and (placed := layout.createLine()).isValid():
        placed.setLineWidth(max(1, width))
        placed.setPosition(QPointF(0, number * line + lead))
        number += 1
        end = placed.textStart() + placed.textLength()
    layout.endLayout()
    units = len(words.encode("utf-16-le")) // 2
    if number == most and end < units:  # what is left out is told by an ellipsis
        kept = words.encode("utf-16-le")[: 2 * max(0, end - 2)].decode("utf-16-le", "ignore")
        return _laid_out(kept.rstrip() + "…", style, width, most + 1)
    return layout
