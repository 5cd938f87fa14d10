"""What just happened, at the bottom of the page, with the way back: 8 seconds, longer while looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme

SHOWN = 8000  # ms
_EDGE, _BETWEEN, _MOST = 16, 8, 3
_MOVES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Move)
_ICONS = {
    "ok": ("check", "ok"),
    "info": ("bell", "text2"),
    "rings": ("bell", "accent"),
    "warn": ("warn", "warn"),
    "bad": ("warn", "bad"),
}
_STAY = ("rings", "bad")  # until they are answered or closed
# In a name somebody typed, they would turn the rest of the sentence around.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


class Notice(QWidget):
    """One sentence and at most one action. An error (`bad`), or what rings at its minute, stays until it is closed."""

    gone = Signal()

    def __init__(
        self,
        parent: QWidget,
        words: str,
        action: str,
        acted: Callable[[], None] | None,
        kind: str,
        close: str,
        icon: str | None,
        below: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._acted = acted
        self.kind = kind
        self.words = words
        name, token = _ICONS[kind]
        column = vbox(self, margins=(12, 6, 6, 6), spacing=6)
        row = hbox(spacing=8)
        column.addLayout(row)
        row.addWidget(Icon(icon or name, token if kind != "info" else "text2", 16))
        self._said = Text(words, parent=self)
        row.addWidget(self._said, 1)
        # Each has its parent before it is shown: else it is a window of its own for a moment, and takes the focus.
        self._action = Button(action, role="accent", dense=True, parent=self)
        self._action.setVisible(bool(action))
        self._action.clicked.connect(self._act)
        row.addWidget(self._action)
        self._close = IconButton("x", close, parent=self)
        self._close.setVisible(kind in _STAY or not action or below is not None)
        self._close.clicked.connect(self.leave)
        row.addWidget(self._close)
        if below is not None:
            column.addWidget(below)
            below.show()
        self._before: QWidget | None = None  # who had the keyboard when it came here
        self.setAccessibleName(words)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.leave)
        self._left = SHOWN
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def start(self) -> None:
        if self.kind not in _STAY:
            self._timer.start(self._left)

    def paused(self) -> bool:
        return self.kind not in _STAY and not self._timer.isActive()

    def action_button(self) -> Button:
        return self._action

    def say_anew(self, words: str) -> None:
        """Another sentence in the same notice: what was pressed in it is done."""
        self.words = words = words.translate(_TURNING)
        self._said.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        _announce(self, words)

    def take_focus(self) -> None:
        """F6 came here: what is asked, else what can be pressed."""
        first = next(
            (w for w in self.findChildren(QLineEdit) if w.isVisible()),
            self._action if self._action.isVisible() else self._close,
        )
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        self._timer.stop()
        self._give_back()
        self.hide()
        self.gone.emit()
        self.deleteLater()

    def sizeHint(self) -> QSize:
        return QSize(
            max(super().sizeHint().width(), theme().px(240)), max(theme().px(40), super().sizeHint().height())
        )

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pause()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._resume()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), 8, "card", "hair2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: the keyboard goes back to where it was; the notice stays its time."""
        if event.key() == Qt.Key.Key_Escape:
            self._give_back()
        else:
            super().keyPressEvent(event)

    def _give_back(self) -> None:
        focus, before = QApplication.focusWidget(), self._before
        if focus is not None and self.isAncestorOf(focus):
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                focus.clearFocus()

    def _act(self) -> None:
        acted, self._acted = self._acted, None
        self.leave()
        if acted is not None:
            acted()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            if old is not None and not self.isAncestorOf(old):
                self._before = old
            self._pause()
        elif old is not None and self.isAncestorOf(old):
            self._resume()

    def _pause(self) -> None:
        if self._timer.isActive():
            self._left = max(1000, self._timer.remainingTime())
            self._timer.stop()

    def _resume(self) -> None:
        focus = QApplication.focusWidget()
        looked_at = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if self.isVisible() and not looked_at and not self._timer.isActive():
            self.start()


class Notices(QObject):
    """The place for notices over a page: a new one replaces the last, errors and what rings wait above it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._close = "Close"
        self._shown: list[Notice] = []
        self._spared: list[QWidget] = []
        page.installEventFilter(self)
        theme().changed.connect(self._place)

    def set_close_text(self, text: str) -> None:
        """What the cross of a notice does, in the user's language."""
        self._close = text

    def spare(self, widget: QWidget) -> None:
        """Never cover this piece of the page while it is seen: a notice stands beside it, or above it."""
        self._spared.append(widget)
        widget.installEventFilter(self)
        widget.destroyed.connect(lambda: self._spared.remove(widget))

    def say(
        self,
        words: str,
        action: str = "",
        acted: Callable[[], None] | None = None,
        *,
        kind: str = "ok",
        icon: str | None = None,
        below: QWidget | None = None,
    ) -> Notice:
        """Show a sentence: `ok`, `info`, `warn` for 8 s, `rings` and `bad` until closed; announced, politely.

        `below` is what is asked with it: it may be ignored, and goes with the notice.
        """
        words = words.translate(_TURNING)
        for old in [notice for notice in self._shown if notice.kind not in _STAY]:
            old.leave()
        while len(self._shown) >= _MOST:
            self._shown[0].leave()
        notice = Notice(self._page, words, action, acted, kind, self._close, icon, below)
        notice.gone.connect(lambda: self._forget(notice))
        if below is not None:
            notice.installEventFilter(self)
        self._shown.append(notice)
        self._place()  # before it is seen: at the corner of the page it would come under the pointer, and stay
        notice.show()
        self._place()
        self._slide(notice)
        notice.start()
        asked = below.accessibleName() if below is not None else ""
        _announce(notice, f"{words} {asked}".strip())
        return notice

    def shown(self) -> list[Notice]:
        return list(self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Notice):
            if event.type() == QEvent.Type.LayoutRequest:
                for slide in watched.findChildren(QPropertyAnimation):
                    slide.stop()  # it would bring it to where it was to be
                self._place()  # what is asked in it became more, or less
        elif event.type() == QEvent.Type.Resize or (watched is not self._page and event.type() in _MOVES):
            self._place()
        return False

    def _forget(self, notice: Notice) -> None:
        if notice in self._shown:
            self._shown.remove(notice)
            self._place()

    def _place(self) -> None:
        bottom = self._page.height() - _EDGE
        for notice in reversed(self._shown):
            hint = notice.sizeHint()
            width = min(hint.width(), self._page.width() - 2 * _EDGE)
            height = max(hint.height(), notice.heightForWidth(width))  # what is asked in it may wrap
            place = QRect((self._page.width() - width) // 2, bottom - height, width, height)
            for widget in self._spared:
                if widget.isVisible() and self._page.isAncestorOf(
                    widget
                ):  # not of a page that is being built
                    _give_way(place, QRect(widget.mapTo(self._page, QPoint()), widget.size()))
            notice.setGeometry(place)
            notice.raise_()
            bottom = place.top() - _BETWEEN

    def _slide(self, notice: Notice) -> None:
        duration = theme().duration(150)
        if duration:
            from PySide6.QtCore import QEasingCurve  # 1 ms of a start

            slide = QPropertyAnimation(notice, b"pos", notice)
            slide.setDuration(duration)
            slide.setEasingCurve(QEasingCurve.Type.OutCubic)
            slide.setStartValue(notice.pos() + QPoint(0, 12))
            slide.setEndValue(notice.pos())
            slide.start()


def _give_way(place: QRect, spared: QRect) -> None:
    """Move a notice to the left of what it would cover, or above it where there is no room."""
    if not place.adjusted(-_BETWEEN, -_BETWEEN, _BETWEEN, _BETWEEN).intersects(spared):
        return
    left = spared.left() - _BETWEEN - place.width()
    if left >= _EDGE:
        place.moveLeft(left)
    else:
        place.moveBottom(spared.top() - 1 - _BETWEEN)


def _announce(notice: Notice, words: str) -> None:
    """Tell a screen reader, politely (a reader says it when it has finished)."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 2 ms of a start

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(notice, words))
