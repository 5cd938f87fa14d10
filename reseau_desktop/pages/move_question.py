"""Under the notice of a move: the ring's question with a line to answer it, and who could make room in a full ring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import breadth, hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import layers, numbers

if TYPE_CHECKING:
    from reseau_desktop.insights.triage import Cool
    from reseau_desktop.network.layers import Layer

LONGEST = 26  # letters of a name on a button
SIDE_BY_SIDE = 900  # px of the window, at text scale 1: under it the question stands over its line
WIDTH = 540


class _Answer(Field):
    """One line that may be ignored. What is typed is kept when one leaves it, unless by Esc."""

    answered = Signal(str)

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder, dense=True)
        self._told = ""
        self.returnPressed.connect(self._tell)

    def _tell(self) -> None:
        words = self.text().strip()
        if words and words != self._told:
            self._told = words
            self.answered.emit(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Left for something else than the notice's own buttons: what was typed is meant."""
        super().focusOutEvent(event)
        reasons = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        now, notice = QApplication.focusWidget(), self.parentWidget() and self.parentWidget().parentWidget()
        if event.reason() not in reasons and not (now and notice and notice.isAncestorOf(now)):
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            event.ignore()  # the notice gives the keyboard back
        else:
            super().keyPressEvent(event)


class MoveQuestion(QWidget):
    """`answered` brings the reason; `room_wanted` a member of the full ring who goes out to the next one."""

    answered = Signal(str)
    room_wanted = Signal(int)

    def __init__(self, question: str, so_far: str = "", parent: QWidget | None = None) -> None:
        """`question` is the ring's, empty where it asks none; `so_far` the reason that an answer would replace."""
        super().__init__(parent)
        column = vbox(self, margins=(24, 0, 6, 4), spacing=6)
        self.field: _Answer | None = None
        self._question = question
        self.setAccessibleName(question)
        if question:
            column.addLayout(self._asked(question, so_far))
        self._room = QWidget(self)
        rows = vbox(self._room, spacing=4)
        self._caption = Paragraph("", "small", "warn")
        self._people = FlowLayout(None)
        rows.addWidget(self._caption)
        rows.addLayout(self._people)
        column.addWidget(self._room)
        self._room.hide()
        self.buttons: list[Button] = []

    def _asked(self, question: str, so_far: str) -> QBoxLayout:
        """The question beside its line; over it where the window is narrow."""
        row: QBoxLayout = vbox(spacing=4) if breadth(self) < SIDE_BY_SIDE else hbox(spacing=10)
        row.addWidget(Text(question, "medium"))
        hint = self.tr("Why, in one line, if you like")
        if so_far.strip():
            hint = self.tr("So far: {reason}").format(reason=" ".join(so_far.split()))
        self.field = sized(_Answer(hint), min_width=160)
        self.field.setAccessibleName(question)
        self.field.answered.connect(self.answered)
        row.addWidget(self.field, 1)
        return row

    def sizeHint(self) -> QSize:
        """Wide enough for three names; less where the page has less."""
        return QSize(theme().px(WIDTH), super().sizeHint().height())

    def asks(self) -> bool:
        """Whether there is anything to answer or to press."""
        return self.field is not None or bool(self.buttons)

    def propose(self, ring: Layer, to: Layer | None, people: Sequence[Cool]) -> None:
        """Who could go out to the next ring; nobody: the ring has room again."""
        for button in self.buttons:
            self._people.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for one in people if to is not None else ():
            self._add(one, to)
        self._room.setVisible(bool(self.buttons))
        if self.buttons and to is not None:
            said = self.tr(
                "{circle} is full. Here are %n people to move out to {next}, if you like.",
                "",
                len(self.buttons),
            )
            said = numbers.in_words(said, len(self.buttons))
            said = said.format(circle=layers.name(ring), next=layers.name(to))
            self._caption.setText(said)
            self.setAccessibleName(f"{self._question} {said}".strip())

    def _add(self, one: Cool, to: Layer | None) -> None:
        assert to is not None
        short = one.name if len(one.name) <= LONGEST else one.name[: LONGEST - 1] + "…"
        button = Button(short, dense=True, parent=self._room)
        said = self.tr("Move {name} to {circle}").format(name=one.name, circle=layers.name(to))
        button.setAccessibleName(said)
        button.set_hint(said)
        button.clicked.connect(lambda: self.room_wanted.emit(one.id))
        self._people.addWidget(button)
        button.show()
        self.buttons.append(button)
