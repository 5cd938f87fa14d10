"""The ring around what the keyboard is on: 2 px of accent, 2 px away. Fields and lists draw their own."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QMenu, QMenuBar, QWidget

from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

_OWN = (QLineEdit, QAbstractScrollArea, QMenu, QMenuBar)
_AWAY = 4  # 2 px of air, 2 px of ring
_MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)
_GONE = (QEvent.Type.Hide, QEvent.Type.MouseButtonPress, QEvent.Type.ParentChange)


class FocusRing(QWidget):
    """One a window: a picture over everything that lets the mouse through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self.hide()

    def target(self) -> QWidget | None:
        """What the ring is around now."""
        return self._target if self.isVisible() else None

    def move_to(self, target: QWidget | None) -> None:
        """Stand around a widget of this window, or vanish."""
        for widget in self._watched:
            if shiboken6.isValid(widget):  # a page may have gone meanwhile
                widget.removeEventFilter(self)
        self._watched, self._target = [], target
        if target is None:
            self.hide()
            return
        step: QWidget | None = target
        while step is not None and step is not self.parentWidget():
            step.installEventFilter(self)  # a scroll moves an ancestor, not the target
            self._watched.append(step)
            step = step.parentWidget()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._target is not None:
            if event.type() in _MOVED:
                self._place()
            elif event.type() in _GONE and watched is self._target:
                self.move_to(None)
        return False

    def _place(self) -> None:
        target, window = self._target, self.parentWidget()
        if target is None or not shiboken6.isValid(target) or not target.isVisible():
            self.hide()
            return
        rect = _ringed(target)
        rect.moveTopLeft(target.mapTo(window, rect.topLeft()))
        rect.adjust(-_AWAY, -_AWAY, _AWAY, _AWAY)
        self.setGeometry(rect)
        seen = _seen(target, window)
        if seen.contains(rect):
            self.clearMask()
        else:
            self.setMask(QRegion(seen.intersected(rect).translated(-rect.topLeft())))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is not None and shiboken6.isValid(self._target):
            rounded(QPainter(self), QRectF(self.rect()), _radius(self._target) + _AWAY, None, "accent", 2.0)


class FocusRings(QObject):
    """Moves the ring of each window when the focus moves by the keyboard. One an application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._rings: list[FocusRing] = []
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        # the window that loses the focus may be going, its children half deleted: it is not asked for its ring
        self._rings = [ring for ring in self._rings if shiboken6.isValid(ring)]
        for ring in self._rings:
            ring.move_to(None)
        if new is not None and _by_keyboard(new) and not _rings_itself(new):
            self._ring(new.window()).move_to(new)

    def _ring(self, window: QWidget) -> FocusRing:
        for ring in self._rings:
            if ring.parentWidget() is window:
                return ring
        self._rings.append(FocusRing(window))
        return self._rings[-1]


def _rings_itself(widget: QWidget) -> bool:
    from PySide6.QtWidgets import QAbstractSpinBox  # not needed to start

    return isinstance(widget, (*_OWN, QAbstractSpinBox))


def without_ring(window: QWidget) -> None:
    """The focus was given by the program, not by the keyboard."""
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
    for ring in window.findChildren(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly):
        ring.move_to(None)


def _by_keyboard(widget: QWidget) -> bool:
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _ringed(target: QWidget) -> QRect:
    """What of a widget is seen: some are larger than they look, to be hit."""
    part = getattr(target, "focus_rect", None)
    return QRect(part()) if callable(part) else target.rect()


def _seen(target: QWidget, window: QWidget) -> QRect:
    """The part of the window in which the target can be seen: inside every scroll area around it."""
    seen = window.rect()
    step = target.parentWidget()
    while step is not None and step is not window:
        if isinstance(step.parentWidget(), QAbstractScrollArea):
            seen = seen.intersected(QRect(step.mapTo(window, step.rect().topLeft()), step.size()))
        step = step.parentWidget()
    return seen


def _radius(target: QWidget) -> float:
    part = getattr(target, "focus_radius", None)
    if callable(part):
        return float(part())
    return 4.0 if target.property("role") == "link" else theme().px(7 if target.property("dense") else 8)
