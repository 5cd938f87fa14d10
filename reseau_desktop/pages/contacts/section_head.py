"""The captions of the right column, and its foot. Kept from one person to the next: making widgets is what costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import hbox, sized, spaced, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording.translation import translate

OVER = 6  # px that a fact under the pointer goes beyond its words, at both sides


def adding_name(what: str) -> str:
    """What a button that adds something is called for those who do not see where it stands."""
    return translate("Facts", "Add: {what}").format(what=what)


class SectionHead(QWidget):
    """A hairline, where something stands above, then a caption and what adds another fact."""

    add_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(OVER, 0, 0, 0), spacing=0)
        self._rule = QWidget()
        spaced(vbox(self._rule), margins=(0, 12, OVER, 5)).addWidget(Rule())
        self._gap = sized(QWidget(), height=8)
        column.addWidget(self._rule)
        column.addWidget(self._gap)
        row = hbox(spacing=4)
        self._caption = sized(Text("", "caption", "text3", elide=True), min_height=24)
        self.button = sized(IconButton("plus", ""), height=24)
        row.addWidget(self._caption, 1)
        row.addWidget(self.button)
        column.addLayout(row)
        self.button.clicked.connect(self.add_pressed)

    def say(self, caption: str, verb: str, *, first: bool, adds: bool, joined: bool = False) -> None:
        """`joined`: belongs to what stands above, without a line between."""
        self._caption.setText(caption)
        self.button.set_name(adding_name(verb))
        self.button.setVisible(adds)
        self._rule.setVisible(not first and not joined)
        self._gap.setVisible(joined and not first)


class Foot(QWidget):
    """What can still be added, and where the card comes from."""

    add_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(0, 0, 0, 24), spacing=12)
        self._adding = QWidget()
        adding = vbox(self._adding, margins=(0, 12, 0, 0), spacing=10)
        spaced(vbox(rule := QWidget()), margins=(OVER, 0)).addWidget(Rule())
        adding.addWidget(rule)
        self._flow = FlowLayout(gap=2)
        adding.addLayout(self._flow)
        column.addWidget(self._adding)
        self._buttons: dict[str, Button] = {}
        self._origins = Paragraph("", "small", "text3")
        words = hbox(margins=(OVER, 0))
        words.addWidget(self._origins)
        column.addLayout(words)

    def say(self, verbs: Sequence[tuple[str, str]], origins: str) -> None:
        """`verbs` are (section, words)."""
        for key, words in verbs:
            button = self._buttons.get(key)
            if button is None:
                button = self._buttons[key] = Button("", "plus", "flat", dense=True, parent=self)
                button.setProperty("snug", True)  # its words stand under the others
                button.clicked.connect(lambda _=False, key=key: self.add_pressed.emit(key))
                self._flow.addWidget(button)
            button.set_text(words)
            button.setAccessibleName(adding_name(words))
        wanted = {key for key, _words in verbs}
        for key, button in self._buttons.items():
            button.setVisible(key in wanted)
        self._adding.setVisible(bool(verbs))
        self._origins.setText(origins)

    def button(self, key: str) -> Button | None:
        """What adds a fact of a section that has none."""
        return self._buttons.get(key)
