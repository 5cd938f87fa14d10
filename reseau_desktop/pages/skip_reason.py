"""Not this time: why, in one line that may stay empty. Enter skips, Esc leaves it as it was."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.contacts.popover import Popover
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text

LONGEST = 200  # characters of one line


class SkipReason(Popover):
    """`skipped` brings the words; `kept_with` says where they are kept."""

    skipped = Signal(str)

    def __init__(self, name: str, kept_with: str, parent: QWidget) -> None:
        super().__init__(parent)
        question = self.tr("Skip {name} this time. Why?").format(name=name)
        self.setAccessibleName(question)
        column = vbox(self, margins=(14, 12), spacing=8)
        title = Text(question, "medium", elide=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(sized(title, max_width=360))
        self.field = Field(self.tr("In a word, if you like"), dense=True)
        self.field.setAccessibleName(question)
        self.field.setMaxLength(LONGEST)
        self.button = Button(self.tr("Skip"), role="primary", dense=True)
        self.button.clicked.connect(self._skip)
        row = hbox(spacing=8)
        row.addWidget(sized(self.field, min_width=260), 1)
        row.addWidget(self.button)
        column.addLayout(row)
        column.addWidget(Text(kept_with, "small", "text3"))
        self.field.returnPressed.connect(self._skip)
        self.setFocusProxy(self.field)

    def ask(self, under: QWidget, at: QPoint | None = None) -> None:
        """Under what it is about, or at a point of the screen."""
        if at is None:
            self.open_at(under)
        else:
            self.adjustSize()
            room: QRect = under.screen().availableGeometry()
            x = max(room.left(), min(at.x(), room.right() - self.width()))
            y = max(room.top(), min(at.y(), room.bottom() - self.height()))
            self.move(x, y)
            self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._skip()
        else:
            super().keyPressEvent(event)

    def _skip(self) -> None:
        """Once: a field lets the Enter that it hears through to what it stands in."""
        if self.isVisible():
            words = self.field.text()
            self.close()
            self.skipped.emit(words)
