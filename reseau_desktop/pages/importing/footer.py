"""The bar under the steps: what one should know, the way back, and the one filled button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Paragraph

HIGH = 60


class Footer(QWidget):
    """60 high on `win`, a hairline above."""

    back = Signal()
    forward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "win")
        row = hbox(self, margins=(24, 10), spacing=8)
        self._note = Paragraph("", "body", "text2")
        self.back_button, self.main = Button(), Button(role="primary")
        row.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        row.addWidget(self.back_button)
        row.addWidget(self.main)
        self.main.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow points on, after the words
        self.back_button.clicked.connect(self.back)
        self.main.clicked.connect(self.forward)
        sized(self, min_height=HIGH)

    def say(self, note: str, back: str, main: str) -> None:
        """The note, and the words of both buttons; an empty one is not there."""
        self._note.setText(note)
        for button, text in ((self.back_button, back), (self.main, main)):
            button.set_text(text)
            button.setVisible(bool(text))

    def set_low(self, low: bool) -> None:
        """Without the note, where the window is too low for it."""
        self._note.setVisible(not low)

    def note(self) -> str:
        return self._note.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painting.hairline(painter, 0, 0, self.width())
