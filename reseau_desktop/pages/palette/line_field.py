"""The palette's one field: what was understood is tinted under its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLineEdit, QWidget

from reseau_desktop.network.line_reading import Span
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

_CARET_MARGIN = 5  # Qt gives the rectangle around the caret so much wider at the left
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


@dataclass(frozen=True, slots=True)
class Tint:
    """A stretch of the line and the token of its ground."""

    span: Span
    token: str


class LineField(QLineEdit):
    """One line, 18 px, without a frame. The keys that are the palette's own become signals."""

    moved = Signal(int)  # an arrow: so many rows on
    confirmed = Signal(bool)  # Enter; True with Ctrl: keep the window
    left = Signal()  # Esc
    part_asked = Signal(int)  # Alt and a digit
    rest_asked = Signal()  # Tab: edit the parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tints: Sequence[Tint] = ()
        self.setProperty("role", "palette")
        self.setDragEnabled(True)
        theme().scale_changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(fonts.style("field"))

    def set_tints(self, tints: Sequence[Tint]) -> None:
        self._tints = tuple(tints)
        self.update()

    def tints(self) -> Sequence[Tint]:
        return self._tints

    def event(self, event: QEvent) -> bool:
        """Keys that the window has shortcuts for are ours while one types here; Tab leaves for the parts."""
        if isinstance(event, QKeyEvent):
            ours = event.modifiers() & Qt.KeyboardModifier.AltModifier or event.key() == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and ours:
                event.accept()
                return True
            plain = event.key() == Qt.Key.Key_Tab and not event.modifiers()
            if event.type() == QEvent.Type.KeyPress and plain:
                self.rest_asked.emit()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _STEPS and not modifiers:
            self.moved.emit(_STEPS[key])
        elif key in _ENTER:
            self.confirmed.emit(bool(modifiers & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif modifiers == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.part_asked.emit(int(key) - int(Qt.Key.Key_0))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tinted, caret = bool(self._tints and self.text()), self.cursorRect()
        if tinted:
            self._paint_tints()
        super().paintEvent(event)
        if tinted and self.cursorRect() != caret:
            self.update()  # Qt scrolls the words while it paints them: the grounds follow

    def _paint_tints(self) -> None:
        painter = QPainter(self)
        painter.setClipRect(self.contentsRect())
        for tint, ground in zip(self._tints, self.grounds(), strict=True):
            rounded(painter, ground, theme().px(4), tint.token)
        painter.end()

    def grounds(self) -> list[QRectF]:
        """Where the tinted words stand now, as far as they are scrolled."""
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        caret = self.cursorRect()
        origin = caret.x() + _CARET_MARGIN - _x(line, self.cursorPosition())
        high = self.fontMetrics().height()
        edges = [sorted((_x(line, tint.span.start), _x(line, tint.span.end))) for tint in self._tints]
        top = (self.height() - high) / 2
        return [QRectF(origin + one - 2, top, two - one + 4, high) for one, two in edges]


def _x(line: object, place: int) -> float:
    found = line.cursorToX(place)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
