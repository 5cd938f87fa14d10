"""What a field offers while one types in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

AT_ONCE = 8


def offer(field: QLineEdit, words: Iterable[str], *, inside: bool = False) -> None:
    """Offer these, whatever the case of what is typed; those that have it anywhere `inside`, else at their start.

    The list is a window of its own with a ground of its own: in a page the ground shows through lists, and there is
    none behind this one.
    """
    completer = QCompleter(list(words), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    if inside:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(AT_ONCE)
    completer.popup().setProperty("role", "offers")
    field.setCompleter(completer)
