"""A chain of people under the picture, step by step: who, how likely each step is, the weakest, what would mend it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text


class PathBar(Card):
    """Arrows left and right walk the steps, up and down the chains; Esc closes."""

    step_wanted = Signal(int)
    chain_wanted = Signal(int)
    closed = Signal()
    grown = Signal()  # other words: it wants another height

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, radius=10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Text("", "strong", elide=True)
        self.words = Paragraph("", "small", "text2")
        self.which = Text("", "small", "text2")
        names = ("before", "after", "higher", "lower", "close")
        icons = ("left", "right", "up", "down", "x")
        self.buttons = {name: IconButton(icon, "") for name, icon in zip(names, icons, strict=True)}
        column = vbox(self, margins=(12, 6, 8, 6), spacing=2)
        row = hbox(spacing=4)
        row.addWidget(self.title, 1)
        for part in ("before", "after"):
            row.addWidget(self.buttons[part])
        row.addWidget(self.which)
        for part in ("higher", "lower", "close"):
            row.addWidget(self.buttons[part])
        column.addLayout(row)
        column.addWidget(self.words)
        gap(column, 2)
        self.buttons["before"].clicked.connect(lambda: self.step_wanted.emit(-1))
        self.buttons["after"].clicked.connect(lambda: self.step_wanted.emit(1))
        self.buttons["higher"].clicked.connect(lambda: self.chain_wanted.emit(-1))
        self.buttons["lower"].clicked.connect(lambda: self.chain_wanted.emit(1))
        self.buttons["close"].clicked.connect(self.closed)
        self.retranslate()

    def say(self, title: str, words: str, which: str, can: dict[str, bool]) -> None:
        """The chain, what there is to know of it, which of how many; which buttons lead anywhere."""
        self.title.setText(title)
        self.words.setText(words)
        self.grown.emit()
        self.which.setText(which)
        self.setAccessibleName(". ".join(part for part in (title, words) if part))
        for name, on in can.items():
            self.buttons[name].set_enabled(on, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Left: (self.step_wanted, -1),
            Qt.Key.Key_Right: (self.step_wanted, 1),
            Qt.Key.Key_Up: (self.chain_wanted, -1),
            Qt.Key.Key_Down: (self.chain_wanted, 1),
        }
        found = keys.get(Qt.Key(event.key()))
        if found is not None:
            found[0].emit(found[1])
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.buttons["before"].set_name(self.tr("The step before"), "Left")
        self.buttons["after"].set_name(self.tr("The next step"), "Right")
        self.buttons["higher"].set_name(self.tr("A better path"), "Up")
        self.buttons["lower"].set_name(self.tr("Another path"), "Down")
        self.buttons["close"].set_name(self.tr("Close the paths"), "Esc")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
