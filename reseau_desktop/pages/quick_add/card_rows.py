"""The fields of the card: one row each, with the number of its piece before it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.exchange.pasted import Slot
from reseau_desktop.pages import label_words
from reseau_desktop.widgets.chips import Chip
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text

NUMBER, CAPTION, LABEL = 18, 98, 104


class CardRow(QWidget):
    """Number, caption, field, and what stands beside it: a label, a chip; under it what is said about the value."""

    edited = Signal()
    pointed = Signal(int)  # its number while the pointer or the keyboard is on it; 0 after

    def __init__(
        self, slot: Slot, number: int = 0, labels: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.slot, self.number = slot, number
        column = vbox(self, spacing=3)
        row = hbox(spacing=0)
        row.addWidget(sized(Text(str(number) if number else "", "caption", "accent"), width=NUMBER))
        self.caption = sized(Text("", "body", "text2"), width=CAPTION)
        row.addWidget(self.caption)
        self.fields = [Field()]
        if slot is Slot.NAME:
            self.fields = [sized(Field(), min_width=64, max_width=150), Field()]
        for place, field in enumerate(self.fields):
            row.addWidget(field, 1)
            if place < len(self.fields) - 1:
                row.addWidget(sized(QWidget(), width=8))
            field.textChanged.connect(lambda _text: self.edited.emit())
            field.installEventFilter(self)
        self.label = Choice() if labels else None
        if self.label is not None:
            for key in labels:
                self.label.add(label_words.label(key), key)
            row.addWidget(sized(QWidget(), width=8))
            row.addWidget(sized(self.label, width=LABEL))
        self.chip = Chip("", "ok", "check")
        self.chip.hide()
        self._gap = sized(QWidget(), width=8)
        self._gap.hide()
        row.addWidget(self._gap)
        row.addWidget(self.chip)
        column.addLayout(row)
        under = hbox(margins=(NUMBER + CAPTION, 0, 0, 0), spacing=0)
        self._under = FlowLayout(gap=8, lines=2)
        self.doubt = Text("", "small", "warn")
        self.doubt.hide()
        self._under.addWidget(self.doubt)
        under.addLayout(self._under)
        column.addLayout(under)

    def under(self, widget: QWidget) -> None:
        """Something to press beside the doubt."""
        self._under.insert(1, widget)

    def set_caption(self, words: str, second: str = "") -> None:
        self.caption.setText(words)
        self.fields[0].setAccessibleName(words)
        if len(self.fields) > 1:
            self.fields[0].set_placeholder(words if not second else second.partition("|")[0])
            self.fields[1].set_placeholder(second.partition("|")[2])

    def text(self, place: int = 0) -> str:
        return self.fields[place].text().strip()

    def set_text(self, text: str, place: int = 0) -> None:
        self.fields[place].setText(text)
        self.fields[place].setCursorPosition(0)

    def say_doubt(self, words: str) -> None:
        self.doubt.setText(words)
        self.doubt.setVisible(bool(words))
        self.fields[0].set_state("warn" if words else "")

    def say_chip(self, words: str) -> None:
        self.chip.set_chip(words, "ok", "check")
        self.chip.setVisible(bool(words))
        self._gap.setVisible(bool(words))

    def light(self, on: bool) -> None:
        """Its piece is pointed at in the text."""
        for field in self.fields:
            field.setProperty("lit", on)
            field.style().unpolish(field)
            field.style().polish(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn) and self.number:
            self.pointed.emit(self.number)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut) and self.number:
            self.pointed.emit(0)
        return False
