"""Tab goes from one thing to the next as one sees them, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order_tabs(parts: Iterable[QWidget]) -> None:
    """Through these, and through what stands in each; what opens above them (a list of completions) has its own."""
    before: QWidget | None = None
    for part in parts:
        for widget in (part, *part.findChildren(QWidget)):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is part.window():
                if before is not None:
                    QWidget.setTabOrder(before, widget)
                before = widget
