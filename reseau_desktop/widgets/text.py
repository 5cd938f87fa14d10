"""Labels in the type styles of the design. Plain text always; a token for the colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout  # not needed to start: used where a paragraph is first laid

Role = QPalette.ColorRole
_ROLES = {"text": Role.WindowText, "text2": Role.Midlight, "text3": Role.PlaceholderText, "accent": Role.Link}


class Text(QLabel):
    """One line in a style and a colour: `text`, `text2`, `text3`, `accent` follow for free, others repaint.

    `elide=True` is for names, organisations and notes only: the tooltip then holds the whole.
    """

    def __init__(
        self,
        text: str = "",
        style: str = "body",
        token: str = "text",
        parent: QWidget | None = None,
        *,
        elide: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._style, self._token, self._elide, self._full = style, token, elide, text
        self.setTextFormat(Qt.TextFormat.PlainText)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._restyle()
        self.set_token(token)
        self.setText(text)
        theme().changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        self._full = text
        self._dress()
        if self._elide:
            self._fit()
        else:
            super().setText(text)

    def full_text(self) -> str:
        return self._full

    def set_token(self, token: str) -> None:
        self._token = token
        role = _ROLES.get(token)
        if role is not None:
            self.setForegroundRole(role)
        else:
            self._tint()

    def set_style(self, style: str) -> None:
        self._style = style
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Given to another parent, Qt's sheet puts back the font of the text scale before this one."""
        if event.type() == QEvent.Type.FontChange:
            self._dress()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        hint = self._at_line_height(super().sizeHint())
        if self._elide:
            hint.setWidth(round(QFontMetricsF(self.font()).horizontalAdvance(self._full)) + 1)
        return hint

    def minimumSizeHint(self) -> QSize:
        return self._at_line_height(super().minimumSizeHint())

    def _at_line_height(self, hint: QSize) -> QSize:
        """By hint: a minimum height is the one who places the label's to set."""
        return hint.expandedTo(QSize(0, fonts.line(self._style)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._fit()

    def _fit(self) -> None:
        metrics = QFontMetricsF(self.font())
        room = self.contentsRect().width()
        shown = (
            metrics.elidedText(self._full, Qt.TextElideMode.ElideRight, room + 0.5) if room else self._full
        )
        super().setText(shown)
        super().setToolTip(tooltip(self._full) if shown != self._full else "")
        self.setAccessibleName(self._full)

    def _dress(self) -> None:
        wanted = fonts.style(self._style, words=self._full)
        if self.font() != wanted:
            self.setFont(wanted)

    def _restyle(self) -> None:
        self._dress()
        self.updateGeometry()
        if self._token not in _ROLES:
            self._tint()
        if self._elide:
            self._fit()

    def _tint(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(Role.WindowText, theme().colour(self._token))
        self.setForegroundRole(Role.WindowText)
        self.setPalette(palette)


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a paragraph in a weight and a colour of their own."""

    text: str
    weight: int = 400
    token: str = "text2"


class Paragraph(QWidget):
    """Words that wrap, at the design's line height, with runs of another weight or colour.

    `balanced`: lines of like length, so that no word stands alone on the last one. For a sentence of two or three lines.
    """

    def __init__(
        self,
        runs: str | Sequence[Run] = "",
        style: str = "body",
        token: str = "text2",
        parent: QWidget | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        balanced: bool = False,
    ) -> None:
        super().__init__(parent)
        self._balanced = balanced
        self._style, self._token, self._align = style, token, align
        self._runs: tuple[Run, ...] = ()
        self._laid: tuple[int, int, list[QTextLayout]] = (-1, -1, [])
        self._heights: dict[tuple[int, int], int] = {}  # by width: layouts ask for several, again and again
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_runs(runs)
        theme().changed.connect(self._restyle)

    def set_runs(self, runs: str | Sequence[Run]) -> None:
        """A sentence, or runs that follow one another."""
        self._runs = (
            (Run(runs, fonts.STYLES[self._style].weight, self._token),)
            if isinstance(runs, str)
            else tuple(runs)
        )
        self.setAccessibleName(self.text())
        self._restyle()

    setText = set_runs

    def text(self) -> str:
        return "".join(run.text for run in self._runs)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        key = (width, theme().generation)
        found = self._heights.get(key)
        if found is None:
            found = self._heights[key] = self._height(self._lay(width))
        return found

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(fonts.style(self._style, 600))
        natural = max((metrics.horizontalAdvance(part) for part in self.text().split("\n")), default=0.0)
        width = min(round(natural) + 2, theme().px(720))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), fonts.line(self._style))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if needed != self.minimumHeight():  # layouts inside scroll areas forget heightForWidth
            self.setMinimumHeight(needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        y = 0.0
        line = fonts.line(self._style)
        for layout in self._lay(self.width()):
            layout.draw(painter, QPointF(0, y))
            y += layout.lineCount() * line

    def _restyle(self) -> None:
        self._laid = (-1, -1, [])
        self._heights = {}
        if self.width() and self.isVisible():
            self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def _height(self, layouts: list[QTextLayout]) -> int:
        return max(1, _line_count(layouts)) * fonts.line(self._style)

    def _lay(self, width: int) -> list[QTextLayout]:
        """One layout a hard line, its lines placed by hand: QLabel knows no line height."""
        key = (width, theme().generation)
        if self._laid[:2] == key:
            return self._laid[2]
        layouts = self._broken(width)
        if self._balanced and (lines := _line_count(layouts)) > 1:
            narrow, wide = width // 2, width
            while wide - narrow > 2:  # the narrowest that needs no line more
                middle = (narrow + wide) // 2
                if _line_count(self._broken(middle)) > lines:
                    narrow = middle
                else:
                    wide = middle
            layouts = self._broken(wide)
        self._laid = (*key, layouts)
        return layouts

    def _broken(self, width: int) -> list[QTextLayout]:
        """The words in lines of at most this width."""
        from PySide6.QtGui import QTextLayout

        line = fonts.line(self._style)
        base = fonts.style(self._style)
        lead = (line - QFontMetricsF(base).height()) / 2
        layouts = []
        for words, formats in _lines(self._runs, self._style):
            layout = QTextLayout(words, base)
            option = layout.textOption()
            option.setAlignment(self._align)
            layout.setTextOption(option)
            layout.setFormats(formats)
            layout.beginLayout()
            number = 0
            while (placed := layout.createLine()).isValid():
                placed.setLineWidth(max(1, width))
                placed.setPosition(QPointF(0, number * line + lead))
                number += 1
            layout.endLayout()
            layouts.append(layout)
        return layouts


def _line_count(layouts: Sequence[QTextLayout]) -> int:
    return sum(layout.lineCount() for layout in layouts)


def _lines(runs: Sequence[Run], style: str) -> list[tuple[str, list[QTextLayout.FormatRange]]]:
    """Hard lines with the formats of the runs in them."""
    from PySide6.QtGui import QTextCharFormat, QTextLayout

    lines: list[tuple[str, list[QTextLayout.FormatRange]]] = [("", [])]
    for run in runs:
        for number, part in enumerate(run.text.split("\n")):
            if number:
                lines.append(("", []))
            words, formats = lines[-1]
            form = QTextCharFormat()
            form.setFont(fonts.style(style, run.weight, run.text))
            form.setForeground(theme().colour(run.token))
            span = QTextLayout.FormatRange()
            # Qt counts in UTF-16: a character outside the first plane is two.
            span.start, span.length = _units(words), _units(part)
            span.format = form
            formats.append(span)
            lines[-1] = (words + part, formats)
    return lines


def _units(words: str) -> int:
    return len(words) + sum(character > "\uffff" for character in words)
