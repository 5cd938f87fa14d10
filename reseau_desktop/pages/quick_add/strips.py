"""What is asked about a pasted card: whether somebody here is the same person, and what becomes of lines not understood."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Run, Text


class KnownStrip(QWidget):
    """Somebody of this name is here: `answered` with True for the same person, False for two people."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = hbox(self, margins=(12, 8, 8, 8), spacing=10)
        row.addWidget(Icon("warn", "warn", 16))
        self._words = Paragraph()
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.same, self.two = Button(dense=True), Button(dense=True, role="flat")
        for button in (self.same, self.two):
            button.setCheckable(True)
            row.addWidget(button)
        self.same.clicked.connect(lambda: self._answer(True))
        self.two.clicked.connect(lambda: self._answer(False))
        sized(self, min_height=44)
        self.hide()

    def ask(self, name: str, words: str) -> None:
        """Whether they are the same; nothing is answered yet."""
        self._words.set_runs((Run(name, 600, "text"), Run(f" {words}", 400, "text2")))
        self.setAccessibleName(f"{name} {words}")
        self.same.setChecked(False)
        self.two.setChecked(False)
        self.show()

    def answer(self) -> bool | None:
        """True: the same, False: two people, None: not answered."""
        return True if self.same.isChecked() else False if self.two.isChecked() else None

    def _answer(self, same: bool) -> None:
        self.same.setChecked(same)
        self.two.setChecked(not same)
        self.answered.emit(same)

    def say_buttons(self, same: str, two: str) -> None:
        self.same.set_text(same)
        self.two.set_text(two)

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), 8, "warn-soft")


class LeftCard(Card):
    """Lines that were not understood: they go to the note unless they are dropped."""

    decided = Signal(bool)  # True: keep

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = hbox(self, margins=(16, 12), spacing=8)
        row.addWidget(Icon("info", "text3", 16), 0, Qt.AlignmentFlag.AlignTop)
        column = vbox(spacing=4)
        row.addLayout(column, 1)
        self._head = Text("", "strong")
        self._why = Paragraph()
        self.keep, self.drop = Button(dense=True), Button(dense=True, role="flat")
        buttons = hbox(margins=(0, 6, 0, 0), spacing=8)
        for button in (self.keep, self.drop):
            button.setCheckable(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(self._head)
        column.addWidget(self._why)
        column.addLayout(buttons)
        self.keep.clicked.connect(lambda: self._decide(True))
        self.drop.clicked.connect(lambda: self._decide(False))
        self.hide()

    def say(self, head: str, why: str, keep: str, drop: str) -> None:
        self._head.setText(head)
        self._why.setText(why)
        self.keep.set_text(keep)
        self.drop.set_text(drop)

    def kept(self) -> bool:
        return self.keep.isChecked()

    def begin(self) -> None:
        """Kept, until it is said otherwise."""
        self.keep.setChecked(True)
        self.drop.setChecked(False)
        self.show()

    def _decide(self, keep: bool) -> None:
        self.keep.setChecked(keep)
        self.drop.setChecked(not keep)
        self.decided.emit(keep)
