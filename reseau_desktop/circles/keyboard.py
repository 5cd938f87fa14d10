"""The keys of the picture: everything the mouse does, without it (DESIGN.md section 5, points 10 and 13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reseau_desktop.circles import walking
from reseau_desktop.circles.camera import STEP

if TYPE_CHECKING:
    from reseau_desktop.circles.hand import CirclesView

Key, Modifier = Qt.Key, Qt.KeyboardModifier
WALKS = {
    Key.Key_Left: (walking.along, -1),
    Key.Key_Right: (walking.along, 1),
    Key.Key_Up: (walking.across, 1),
    Key.Key_Down: (walking.across, -1),
}


class Keyboard:
    """Reads key presses for a view; says whether it took them."""

    def __init__(self, view: CirclesView) -> None:
        self._view = view

    def press(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & (Modifier.AltModifier | Modifier.MetaModifier)
        if event.modifiers() & Modifier.ControlModifier:
            return plain and self._with_control(event)
        return plain and (self._walk(event) or self._act(event) or self._move(event) or self._spell(event))

    def _with_control(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Key.Key_Plus, Key.Key_Equal):
            self._view.zoom_by(STEP)
        elif key == Key.Key_Minus:
            self._view.zoom_by(1 / STEP)
        elif key == Key.Key_0:
            self._view.reset_zoom()
        elif key == Key.Key_A:
            self._view.select_all()
        else:
            return self._walk(event)
        return True

    def _walk(self, event: QKeyEvent) -> bool:
        """Arrows go and select; with Shift they add, with Ctrl they only go. Home is me: nobody is selected."""
        if event.key() == Key.Key_Home:
            self._view.go_home()
            return True
        walk = WALKS.get(Key(event.key()))
        scene = self._view.scene
        if walk is None or scene is None:
            return False
        step, by = walk
        person = step(scene, self._view.current, by, self._view.lit)
        if person is not None:
            self._view.arrive(person, event.modifiers())
        return True

    def _act(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Key.Key_Return, Key.Key_Enter):
            return self._view.open_current()
        if key == Key.Key_Escape:
            return self._view.escape()
        return False

    def _move(self, event: QKeyEvent) -> bool:
        """1 to n: into that ring; [ and ]: one ring inwards or outwards."""
        text = event.text()
        if text in ("[", "]"):
            return self._view.move_by(-1 if text == "[" else 1)
        if len(text) == 1 and text in "123456789":
            return self._view.move_to_ring(int(text) - 1)
        return False

    def _spell(self, event: QKeyEvent) -> bool:
        """Letters begin a search."""
        text = event.text()
        if not text.isalpha():
            return False
        self._view.typed.emit(text)
        return True
