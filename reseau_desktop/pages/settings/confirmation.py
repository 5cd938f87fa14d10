"""A question asked in place, where a dialog would be too much."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text


class Confirmation(QWidget):
    """Hidden until it asks. Enter confirms, Esc cancels."""

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(line="hair2")
        vbox(self, margins=(0, 0, 0, 10), spacing=0).addWidget(card)
        column = vbox(card, margins=(16, 14), spacing=0)
        self._question, self._detail = Text("", "strong"), Paragraph("", "body", "text2")
        column.addWidget(self._question)
        column.addWidget(self._detail)
        gap(column, 10)
        row = hbox(spacing=8)
        self.yes = Button("", role="primary", dense=True)
        self.no = Button("", role="flat", dense=True)
        self.yes.clicked.connect(self._confirm)
        self.no.clicked.connect(self._cancel)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()
        self._retranslate()

    def ask(self, question: str, detail: str, verb: str) -> None:
        """Show the question, the keyboard on its answer."""
        self._question.setText(question)
        self._detail.setText(detail)
        self.yes.set_text(verb)
        self.setAccessibleName(f"{question} {detail}")
        self.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self.hide()
        self.confirmed.emit()

    def _cancel(self) -> None:
        self.hide()
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.no if self.no.hasFocus() else self.yes).click()
        else:
            super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.no.set_text(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
