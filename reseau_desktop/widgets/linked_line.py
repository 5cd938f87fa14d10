"""Words that hold one link: a role with its organisation. The rest of the line is read, and pressed through."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QWidget

from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.theme import theme
from reseau_desktop.widgets.wrapped import MAY_BREAK, Wrapped


class _Spot(QAbstractButton):
    """Over the words of the link: what is pressed, focused and read out. The line paints it."""

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def lit(self) -> bool:
        """Whether the pointer or the keyboard is on it."""
        keys = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return self.underMouse() or (self.hasFocus() and keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.HoverEnter,
            QEvent.Type.HoverLeave,
            QEvent.Type.FocusIn,
            QEvent.Type.FocusOut,
        ):
            self.parentWidget().update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the words are the line's."""

    def focus_radius(self) -> float:
        return theme().px(4)


class LinkedLine(Wrapped):
    """Like `Wrapped`, with the words `link` pressed by mouse, Space or Enter; `does` says what that does."""

    def __init__(
        self, style: str = "body", token: str = "text2", parent: QWidget | None = None, *, most: int = 60
    ) -> None:
        self._start = self._length = 0  # of the link, in the laid out words
        self._call: Callable[[], object] | None = None
        super().__init__("", style, token, parent, most=most)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.spot = _Spot(self)
        self.spot.clicked.connect(self._press)
        self.spot.hide()
        theme().changed.connect(self._place)

    def say(
        self, before: str, link: str, after: str, does: str = "", call: Callable[[], object] | None = None
    ) -> None:
        """These words; without a `call` the link is read like the rest."""
        self._call = call if link else None
        whole = self.joined(before + link + after)
        self._start = _units(whole, len(before))
        self._length = _units(whole, len(before + link)) - self._start
        self.spot.setAccessibleName(does)
        self.spot.setToolTip(tooltip(does))
        self.set_text(before + link + after)
        self._place()

    def _press(self) -> None:
        if self._call is not None:
            self._call()

    def _parts(self, layout: QTextLayout) -> list[QRect]:
        """Where the link stands: a rectangle a line."""
        found = []
        high, end = fonts.line(self._style), self._start + self._length
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(self._start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = (line.cursorToX(place)[0] for place in (first, last))
                found.append(QRect(round(min(left, right)), number * high, round(abs(right - left)), high))
        return found

    def _place(self) -> None:
        parts = self._parts(self._lay(self.width())) if self._call is not None else []
        rect = QRect()
        for part in parts:
            rect = rect.united(part)
        self.spot.setGeometry(rect)
        self.spot.setVisible(bool(parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, painter = self._lay(self.width()), QPainter(self)
        painter.setPen(theme().colour(self._token))
        if self._call is None:
            layout.draw(painter, QPointF(0, 0))
            return
        lit = self.spot.lit()
        link = QTextLayout.FormatRange()
        link.start, link.length, link.format = self._start, self._length, QTextCharFormat()
        link.format.setForeground(theme().colour("accent" if lit else self._token))
        layout.draw(painter, QPointF(0, 0), [link])
        token = "accent" if lit else "ctl"
        for part in self._parts(layout):
            painter.fillRect(part.x(), part.bottom() - theme().px(1), part.width(), 1, theme().colour(token))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()


def _units(joined: str, count: int) -> int:
    """How many UTF-16 units the first `count` letters take, with the joints put among them."""
    passed = units = 0
    for letter in joined:
        if passed == count and letter != MAY_BREAK:
            break
        units += 2 if ord(letter) > 0xFFFF else 1
        passed += letter != MAY_BREAK
    return units
