"""The four steps at the left: which one is open, which are done; any that can be gone to is a click away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.theme import theme

WIDTH, NARROW, HIGH, DISC = 178, 40, 40, 22


class _Step(EnterPresses, QAbstractButton):
    """A numbered disc and a word; a tick once it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._done, self._open, self.narrow = number, False, False, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def set_state(self, *, done: bool, current: bool) -> None:
        self._done, self._open = done, current
        self.update()

    def is_open(self) -> bool:
        return self._open

    def sizeHint(self) -> QSize:
        px = theme().px
        if self.narrow:
            return QSize(px(DISC + 6), px(HIGH))
        return QSize(round(px(DISC + 10 + 8) + painting.text_width(self.text(), "strong")), px(HIGH))

    minimumSizeHint = sizeHint

    def focus_rect(self) -> QRect:
        return self.rect().adjusted(0, theme().px(4), 0, -theme().px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        px, painter = theme().px, QPainter(self)
        side = px(DISC)
        disc = QRectF(0, (self.height() - side) / 2, side, side)
        hovered = self.underMouse() and self.isEnabled()
        if self._open:
            painting.rounded(painter, disc, side / 2, "accent")
        elif self._done:
            painting.rounded(painter, disc, side / 2, "ok-soft")
        else:
            painting.rounded(painter, disc, side / 2, "hover" if hovered else None, "hair2")
        if self._done and not self._open:
            inset = (side - px(14)) / 2
            icons.draw(painter, disc.x() + inset, disc.y() + inset, "check", "ok", 14)
        else:
            ink = "on-accent" if self._open else "text2" if self.isEnabled() else "text3"
            painting.text(painter, disc, str(self._number), "small-medium", ink, painting.Align.AlignHCenter)
        if not self.narrow:
            left = side + px(10)
            style = "strong" if self._open else "body"
            ink = "accent" if self._open else "text" if hovered else "text2" if self.isEnabled() else "text3"
            rest = QRectF(left, 0, self.width() - left, self.height())
            painting.text(painter, rest, self.text(), style, ink)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class StepList(QWidget):
    """Steps from top to bottom; `chosen` carries the index of the one wanted."""

    chosen = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = [_Step(number + 1) for number in range(count)]
        column = vbox(self, margins=(0, 4, 0, 0), spacing=0)
        for place, step in enumerate(self._steps):
            step.clicked.connect(lambda _=False, place=place: self.chosen.emit(place))
            column.addWidget(step)
        column.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        theme().changed.connect(self._fit)
        self._fit()

    def set_texts(self, texts: Sequence[str], spoken: Sequence[str]) -> None:
        """The words of each, and what a screen reader says of each with its state."""
        for step, text, said in zip(self._steps, texts, spoken, strict=True):
            step.setText(text)
            step.setAccessibleName(said)
            step.updateGeometry()
            step.update()
        self.set_narrow(self._steps[0].narrow)

    def set_state(self, current: int, reachable: Sequence[bool], done: Sequence[bool]) -> None:
        for place, step in enumerate(self._steps):
            step.setEnabled(reachable[place] or place == current)
            step.set_state(done=done[place], current=place == current)

    def set_narrow(self, narrow: bool) -> None:
        """Discs alone, their words as tooltips."""
        for step in self._steps:
            step.narrow = narrow
            step.setToolTip(tooltip(step.text()) if narrow else "")
            step.updateGeometry()
        self._fit()

    def step(self, place: int) -> QAbstractButton:
        return self._steps[place]

    def current(self) -> int:
        return next((place for place, step in enumerate(self._steps) if step.is_open()), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk through what can be gone to."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((place for place, step in enumerate(self._steps) if step.hasFocus()), None)
        if way is None or here is None:
            super().keyPressEvent(event)
            return
        places = range(here + way, -1 if way < 0 else len(self._steps), way)
        for place in places:
            if self._steps[place].isEnabled():
                self._steps[place].setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _fit(self) -> None:
        narrow = bool(self._steps) and self._steps[0].narrow
        least = theme().px(NARROW if narrow else WIDTH)
        if not narrow:  # a long word in another language widens the column
            least = max(least, max(step.sizeHint().width() for step in self._steps))
        self.setFixedWidth(least)
