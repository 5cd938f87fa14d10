"""How far an arrow held with Shift moves the selected thing, over the week and in the list alike."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


def arrow(event: QKeyEvent) -> int | None:
    """Days, whatever is held with it; None for another key."""
    return _DAYS.get(Qt.Key(event.key()))


def held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """What is held, the keypad's own mark left out."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
