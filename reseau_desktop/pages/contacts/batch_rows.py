"""The lines of the panel of several people: circles to move to, and what can be done, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.theme import theme

Key = Qt.Key


class _Line(QAbstractButton):
    """Words at the left, a key cap at the right."""

    high = 30

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), theme().px(self.high))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(self.high))

    def focus_radius(self) -> float:
        return theme().px(6)

    def _ground(self, painter: QPainter) -> None:
        ground = "press" if self.isDown() else "hover" if self.underMouse() and self.isEnabled() else None
        ground = "accent-soft" if self.isChecked() else ground
        if ground is not None:
            painting.rounded(painter, QRectF(self.rect()), theme().px(6), ground)

    def _paint_keys(self, painter: QPainter, right: float, words: float) -> float:
        """The key cap, where `words`, so many px, leave it room: the tooltip has it too. Where it begins."""
        keys = own_keys().shown(self.keys)
        if not keys or right - pieces.key_cap_width(keys) - theme().px(6) < words:
            return right
        right -= pieces.key_cap_width(keys)
        pieces.key_cap(painter, right, (self.height() - theme().px(18)) / 2, keys)
        return right - theme().px(6)


class MoveLine(_Line):
    """A circle they could go to: pressed it is chosen, pressed twice they go."""

    entered = Signal()
    walked = Signal(int)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._name, self._fill = "", ""
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def say(self, name: str, fill: str, keys: str, why_not: str) -> None:
        """Its name, its fill before and after; with a reason why not it cannot be chosen."""
        self._name, self._fill, self.keys = name, fill, keys
        self.setEnabled(not why_not)
        self.setToolTip(tooltip(why_not))
        self.setAccessibleName(", ".join(part for part in (name, fill, why_not) if part))
        self.update()

    def fill(self) -> str:
        return self._fill

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theme().px, QPainter(self)
        self._ground(painter)
        high = self.height()
        style = "strong" if self.isChecked() else "body"
        taken = painting.text_width(self._fill, "small")
        words = px(26) + painting.text_width(self._name, style) + taken
        right = self._paint_keys(painter, self.width() - px(4), words)
        painting.text(painter, QRectF(right - taken, 0, taken + 1, high), self._fill, "small", "text2")
        pieces.layer_dot(painter, px(6), (high - px(10)) / 2, 10, self.key)
        token = "text" if self.isEnabled() else "text2"
        room = QRectF(px(22), 0, right - taken - px(26), high)
        painting.text(painter, room, self._name, style, token)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            self.entered.emit()
        elif event.key() in (Key.Key_Up, Key.Key_Down):
            self.walked.emit(1 if event.key() == Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled() and self.isChecked():
            self.entered.emit()


class MoveLines(QWidget):
    """One tab stop; the arrows choose, Enter moves."""

    chosen = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = vbox(self, spacing=0)
        self._lines: dict[str, MoveLine] = {}

    def lines(self) -> dict[str, MoveLine]:
        return self._lines

    def set_keys(self, keys: Sequence[str]) -> None:
        """The circles that can be chosen, from the centre outwards."""
        if list(keys) == list(self._lines):
            return
        for line in self._lines.values():
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = {key: MoveLine(key) for key in keys}
        for key, line in self._lines.items():
            self._column.addWidget(line)
            line.toggled.connect(lambda on, key=key: on and self.chosen.emit(key))
            line.entered.connect(lambda key=key: self.entered.emit(key))
            line.walked.connect(self._walk)
            line.show()

    def current(self) -> str:
        return next((key for key, line in self._lines.items() if line.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose one; no key, or one that cannot be chosen, chooses none."""
        for name, line in self._lines.items():
            line.setAutoExclusive(False)
            line.setChecked(name == key and line.isEnabled())
            line.setAutoExclusive(True)
        self._one_stop()

    def _walk(self, step: int) -> None:
        lines = [line for line in self._lines.values() if line.isEnabled()]
        here = next((place for place, line in enumerate(lines) if line.hasFocus()), 0)
        line = lines[min(len(lines) - 1, max(0, here + step))]
        line.setChecked(True)
        self._one_stop()
        line.setFocus(Qt.FocusReason.TabFocusReason)

    def _one_stop(self) -> None:
        enabled = [line for line in self._lines.values() if line.isEnabled()]
        stop = next((line for line in enabled if line.isChecked()), enabled[0] if enabled else None)
        for line in self._lines.values():
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line is stop else Qt.FocusPolicy.ClickFocus)


class ActionLine(_Line):
    """Something that is done with all of them."""

    high = 32

    def __init__(self, icon: str, keys: str = "", token: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self.keys, self._token = icon, keys, token
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_text(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tooltip("", own_keys().shown(self.keys)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theme().px, QPainter(self)
        self._ground(painter)
        side = px(16)
        tint = "text2" if self._token == "text" else self._token
        icons.draw(painter, px(4), (self.height() - side) / 2, self._icon, tint, 16)
        words = px(30) + painting.text_width(self.text(), "body")
        right = self._paint_keys(painter, self.width() - px(4), words)
        room = QRectF(px(30), 0, right - px(30), self.height())
        painting.text(painter, room, self.text(), "body", self._token)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Key.Key_Return, Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
