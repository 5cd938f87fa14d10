"""The bar below the card: what it will mean for the agenda, and the one filled button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Paragraph

HIGH = 60


class AddFoot(QWidget):
    """`saved` carries whether another one follows."""

    cancelled = Signal()
    saved = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = hbox(self, margins=(24, 10), spacing=8)
        self._note = Paragraph("", "body", "text2")
        self.cancel, self.another, self.add = Button(), Button(), Button(role="primary")
        row.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.cancel, self.another, self.add):
            row.addWidget(button)
        self.cancel.clicked.connect(self.cancelled)
        self.another.clicked.connect(lambda: self.saved.emit(True))
        self.add.clicked.connect(lambda: self.saved.emit(False))
        self._said = ("", False)
        sized(self, min_height=HIGH)

    def say(self, note: str, name: str, *, completes: bool, ready: bool) -> None:
        """The sentence, and whose card is added or completed."""
        self._note.setText(note)
        self._said = (name, completes)
        self.add.set_enabled(ready, self.tr("A contact needs a name."))
        self.another.set_enabled(ready, self.tr("A contact needs a name."))
        self._say_verb()

    def note(self) -> str:
        return self._note.text()

    def _say_verb(self) -> None:
        name, completes = self._said
        first = name.split(" ")[0]
        short = first if len(first) <= 24 else first[:23] + "…"
        verb = self.tr("Complete {name}") if completes else self.tr("Add {name}")
        self.add.set_text(verb.format(name=short) if short else self.tr("Add"))

    def retranslate(self) -> None:
        self.cancel.set_text(self.tr("Cancel"))
        self.another.set_text(self.tr("Save and add another"))
        self.add.set_hint("", self.tr("Enter"))
        self.another.set_hint("", self.tr("Ctrl+Enter"))
        self._say_verb()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painting.hairline(painter, 0, 0, self.width())
