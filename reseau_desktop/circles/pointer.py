"""The mouse on the picture: what a press becomes once it is known whether the pointer moves (DESIGN.md section 5, points 9 to 11)."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from reseau_desktop.circles.camera import STEP

if TYPE_CHECKING:
    from reseau_desktop.circles.hand import CirclesView
    from reseau_desktop.circles.scene import Scene

NOTCH = 120  # of a wheel, in eighths of a degree
Modifier = Qt.KeyboardModifier


class _Doing(Enum):
    NOTHING = auto()
    PRESSED_PERSON = auto()
    PRESSED_GROUND = auto()
    CARRYING = auto()
    BAND = auto()
    PANNING = auto()


class Pointer:
    """Reads mouse events for a view and tells it what they mean."""

    def __init__(self, view: CirclesView) -> None:
        self._view = view
        self._doing = _Doing.NOTHING
        self._from = QPointF()
        self._person: int | None = None
        self._scene: Scene | None = None  # that the person was pressed in
        self.band: QRectF | None = None
        self.space = False
        self._space_used = False

    @property
    def busy(self) -> bool:
        return self._doing in (_Doing.CARRYING, _Doing.BAND, _Doing.PANNING)

    # -- events

    def press(self, event: QMouseEvent) -> None:
        if self.busy:
            return
        self._from = event.position()
        panning = event.button() == Qt.MouseButton.MiddleButton or self.space
        if panning:
            self._doing = _Doing.PANNING
            self._space_used = self.space
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._person, self._scene = self._view.person_at(self._from), self._view.scene
            self._doing = _Doing.PRESSED_PERSON if self._person is not None else _Doing.PRESSED_GROUND
            if self._person is not None:
                self._press_person(self._person, event.modifiers())

    def move(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._doing is _Doing.PANNING:
            self._view.pan(at - self._from)
            self._from = at
        elif self._doing is _Doing.CARRYING:
            self._view.hold.carry_to(at)
        elif self._doing is _Doing.BAND:
            self._stretch(at)
        elif self._doing is _Doing.NOTHING:
            self._view.hover_at(at)
        elif (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._begin(at)

    def release(self, event: QMouseEvent) -> None:
        doing, self._doing = self._doing, _Doing.NOTHING
        if doing is _Doing.PANNING:
            self._view.unsetCursor()
        elif doing is _Doing.CARRYING:
            self._view.hold.put_down(event.position())
        elif doing is _Doing.BAND:
            self._take_band(event.modifiers())
        elif doing is _Doing.PRESSED_GROUND and not _adding(event.modifiers()):
            self._view.select(())
        elif doing is _Doing.PRESSED_PERSON and not _adding(event.modifiers()):
            self._take_person()

    def double_click(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        person = self._view.person_at(event.position())
        if person is not None:
            self._view.open_person(person)
        else:
            self._view.fit_ring(self._view.ring_at(event.position()))

    def wheel(self, event: QWheelEvent) -> None:
        """With Ctrl nearer or farther at the pointer; without, a picture larger than the widget is moved."""
        if event.modifiers() & Modifier.ControlModifier:
            notches = event.angleDelta().y() / NOTCH
            if notches:
                self._view.zoom_at(STEP**notches, event.position())
        elif self._view.camera.zoom > 1:
            step = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
            if event.modifiers() & Modifier.ShiftModifier and not step.x():
                step = step.transposed()
            self._view.pan(QPointF(step))
        else:
            event.ignore()
            return
        event.accept()

    def hold_space(self, down: bool) -> bool:
        """Space + drag pans. True when Space was let go without having panned: then it is a key."""
        used, self._space_used = self._space_used, False
        self.space = down
        return not down and not used

    def cancel(self) -> bool:
        """Esc: what is under way comes to nothing. False when there was nothing."""
        was = self.busy
        self._doing = _Doing.NOTHING
        self.band = None
        self._view.unsetCursor()
        return was

    # -- what they become

    def _press_person(self, person: int, modifiers: Modifier) -> None:
        """Shift and Ctrl add at once; alone, one is selected when let go: a drag leaves the selection as it was."""
        if _adding(modifiers):
            self._view.toggle_person(person)
            self._view.go_to(person)

    def _begin(self, at: QPointF) -> None:
        if (
            self._doing is _Doing.PRESSED_PERSON
            and self._person is not None
            and self._view.scene is self._scene
        ):
            self._doing = _Doing.CARRYING
            self._view.hold.take_up(self._person, at)
        elif self._doing is _Doing.PRESSED_GROUND:
            self._doing = _Doing.BAND
            self._stretch(at)

    def _take_person(self) -> None:
        """A click: this one alone; nobody where other people stand on the picture since the press."""
        scene = self._view.scene
        if self._person is not None and scene is self._scene:
            self._view.select_people((self._person,))
            self._view.go_to(self._person)
            self._view.looked_at.emit()

    def _stretch(self, at: QPointF) -> None:
        old = self.band
        self.band = QRectF(self._from, at).normalized()
        self._view.refresh(self.band if old is None else self.band.united(old))

    def _take_band(self, modifiers: Modifier) -> None:
        band, self.band = self.band, None
        if band is not None:
            self._view.select_within(band, add=_adding(modifiers))


def _adding(modifiers: Modifier) -> bool:
    return bool(modifiers & (Modifier.ShiftModifier | Modifier.ControlModifier))
