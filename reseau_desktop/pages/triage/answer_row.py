"""The answers under the card that are no circle: one row, without the caps of their keys where they find no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.key_button import KeyButton
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.theme import theme

SPACE = 6


class AnswerRow(QWidget):
    """Later, target, archive, undo: `buttons`. The tooltips have the keys too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = (KeyButton(), KeyButton(), KeyButton(), KeyButton("undo", "flat"))
        row = FlowLayout(self, gap=SPACE)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)

    def fit(self) -> None:
        """With caps where all stand in one row, else without."""
        px = theme().px
        need = sum(button.width_with_cap() for button in self.buttons) + px(SPACE) * (len(self.buttons) - 1)
        for button in self.buttons:
            button.set_capped(need <= self.width())

    def event(self, event: QEvent) -> bool:
        """Other words take other room."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.fit()
        return super().event(event)


def is_undo(event: QKeyEvent) -> bool:
    """Whether these are the keys of undo, wherever somebody may have moved them."""
    return own_keys().meant(QKeySequence(event.keyCombination()).toString()) == "Ctrl+Z"
