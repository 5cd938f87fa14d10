"""What is searched in the circles: a field, which of how many is looked at, and the ways from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import hbox, sized
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import numbers

WIDTH = 172  # of the field
STEPS = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class _Words(Field):
    """Enter and the arrows step, Esc ends."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(-step if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else step)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """`changed` brings the words, `stepped` 1 or -1, `closed` that it ends."""

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = hbox(self, margins=(6, 5), spacing=4)
        row.setSizeConstraint(row.SizeConstraint.SetFixedSize)
        self.field = sized(_Words("", icon="search", dense=True), width=WIDTH)
        self.count = sized(Text("", "small", "text2"), min_width=58)
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.previous, self.next, self.close_button = (IconButton(name, "") for name in ("up", "down", "x"))
        for widget in (self.field, self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.field.textChanged.connect(self.changed)
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.closed)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)
        self.retranslate()
        self.hide()

    def begin(self, letters: str) -> None:
        """Open it, with the first letters; what is there is selected where it was open or nothing was typed."""
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if letters:
            self.field.setText(letters)
        else:
            self.field.selectAll()

    def say(self, place: int, found: int | None) -> None:
        """The hit that is looked at, counted from 0 (-1: none yet), of how many; None: nothing is searched."""
        self.field.set_state("warn" if found == 0 else "")
        if found is None:
            words = ""
        elif not found:
            words = self.tr("nobody")
        elif place < 0:
            words = numbers.count(found)
        else:
            words = self.tr("{place} of {found}").format(
                place=numbers.count(place + 1), found=numbers.count(found)
            )
        self.count.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(bool(found))

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), 10, "card", "hair2")

    def retranslate(self) -> None:
        self.field.set_placeholder(self.tr("Search in the circles"))
        self.previous.set_name(self.tr("Previous person found"), "Shift+Enter")
        self.next.set_name(self.tr("Next person found"), "Enter")
        self.close_button.set_name(self.tr("End the search"), "Esc")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
