"""What of a stream is shown: some kinds of lines, or those that hold some words."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.timeline import EntryKind
from reseau_desktop.network.folding import fold
from reseau_desktop.pages.stream.words import Line, group
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import vbox

ORDER = (
    EntryKind.INTERACTION,
    EntryKind.ACT,
    EntryKind.FOLLOW_UP,
    EntryKind.NOTE,
    EntryKind.POSITION,
    EntryKind.MOVE,
    EntryKind.IMPORT,
)


class StreamFilter(QWidget):
    """A field and a button a kind. Nothing chosen is everything. `left` is Esc in the empty field."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(0, 0, 0, 8), spacing=6)
        self.field = Field(icon="search", dense=True)
        self.field.textChanged.connect(self.changed)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self.buttons: dict[EntryKind, Button] = {}
        holder = QWidget()
        flow = FlowLayout(holder, gap=4)
        for kind in ORDER:
            button = self.buttons[kind] = Button("", dense=True)
            button.setCheckable(True)
            button.toggled.connect(self.changed)
            flow.addWidget(button)
        column.addWidget(holder)
        self.retranslate()

    def begin(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Everything again."""
        for button in self.buttons.values():
            button.setChecked(False)
        self.field.clear()

    def active(self) -> bool:
        return bool(self.field.text().strip()) or any(button.isChecked() for button in self.buttons.values())

    def offer(self, kinds: Collection[EntryKind]) -> None:
        """Only kinds that there are can be asked for."""
        for kind, button in self.buttons.items():
            button.setVisible(kind in kinds or button.isChecked())

    def passes(self, line: Line) -> bool:
        """Whether a line is shown: its kind is asked for, and each word begins one of its words."""
        chosen = {kind for kind, button in self.buttons.items() if button.isChecked()}
        if chosen and line.entry.kind not in chosen:
            return False
        words = fold(self.field.text()).split()
        if not words:
            return True
        having = line.folded.split()
        return all(any(word.startswith(typed) for word in having) for typed in words)

    def retranslate(self) -> None:
        self.field.set_placeholder(self.tr("Find in what happened"))
        self.field.setAccessibleName(self.tr("Find in what happened"))
        for kind, button in self.buttons.items():
            button.set_text(group(kind))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if self.field.text():
                self.field.clear()
            else:
                self.left.emit()
            return True
        return False
