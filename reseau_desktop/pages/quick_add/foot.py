"""The bar below the card: what it will mean for the agenda, and the one filled button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.key_button import KeyButton
from reseau_desktop.widgets.scaling import Turning, hbox, sized, spaced
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme

HIGH, BESIDE = 60, 800


class AddFoot(QWidget):
    """`saved` carries whether another one follows."""

    cancelled = Signal()
    saved = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = spaced(Turning(QBoxLayout.Direction.LeftToRight, self), (24, 10), 8)
        self._note = Paragraph("", "body", "text2")
        self.cancel, self.another, self.add = Button(), Button(), KeyButton(role="primary")
        self._row.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = hbox(spacing=8)
        buttons.addStretch(1)
        for button in (self.cancel, self.another, self.add):
            buttons.addWidget(button)
        self._row.addLayout(buttons)
        self.cancel.clicked.connect(self.cancelled)
        self.another.clicked.connect(lambda: self.saved.emit(True))
        self.add.clicked.connect(lambda: self.saved.emit(False))
        self._said = ("", False)
        sized(self, min_height=HIGH)

    def say(self, note: str, name: str, *, completes: bool, ready: bool) -> None:
        """The sentence, and whose card is added or completed."""
        self._note.setText(note)
        self._said = (name, completes)
        self._say_verb()
        self.add.set_enabled(ready, self.tr("A contact needs a name."))
        self.another.set_enabled(ready, self.tr("A contact needs a name."))

    def note(self) -> str:
        return self._note.text()

    def _say_verb(self) -> None:
        name, completes = self._said
        first = name.split(" ")[0]
        short = first if len(first) <= 24 else first[:23] + "…"
        verb = self.tr("Complete {name}") if completes else self.tr("Add {name}")
        self.add.say(verb.format(name=short) if short else self.tr("Add"), self.tr("Enter"))

    def retranslate(self) -> None:
        self.cancel.set_text(self.tr("Cancel"))
        self.another.set_text(self.tr("Save and add another"))
        self.another.set_hint("", self.tr("Ctrl+Enter"))
        self._say_verb()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the sentence stands over the buttons."""
        super().resizeEvent(event)
        beside = self.width() >= theme().px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            middle = Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0)
            self._row.setAlignment(self._note, middle)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painting.hairline(painter, 0, 0, self.width())
