"""Beside the page of an organisation: what I noted about it, changed in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.in_place.fact import Fact, FactRow, FactWords
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.text import Paragraph, Text


class NotePanel(QWidget):
    """`written` carries the new note."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact: Fact | None = None
        self._note = ""
        self._title, self._hint = Text("", "subheading"), Paragraph("", "small", "text3")
        self._column = vbox(self, margins=(14, 20), spacing=8)  # the note has 6 px for its own ground
        for words in (self._title, self._hint):
            inset = vbox(margins=(6, 0), spacing=0)
            inset.addWidget(words)
            self._column.addLayout(inset)
        self._column.addStretch(1)
        self.retranslate()

    def show_note(self, note: str) -> None:
        """What is being typed stays."""
        if self.fact is not None and (self.fact.editor is not None or self.fact.row.typed == note):
            return
        self._note = note
        self._make()

    def _make(self) -> None:
        if self.fact is not None:
            self._column.removeWidget(self.fact)
            self.fact.hide()
            self.fact.deleteLater()
        name, note = self.tr("Note"), self._note
        words = FactWords(note or self.tr("Write a note"), missing=not note, note=True)

        def specs() -> tuple[Spec, ...]:
            return (Spec("note", name, note, many=True),)

        def save(values: dict[str, str]) -> None:
            self.written.emit(values["note"])

        self.fact = Fact(FactRow("note", name, words, specs, save, typed=note))
        self._column.insertWidget(1, self.fact)

    def begin(self) -> None:
        """The keyboard goes to the note; where there is none yet, one begins to write."""
        if self.fact is None:
            return
        if self._note:
            self.fact.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fact.edit()

    def finish(self) -> bool:
        """Save what is being typed; False when it is refused."""
        return self.fact is None or self.fact.finish()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Note"))
        self._hint.setText(self.tr("Only you read it. It is in your exports."))
        if self.fact is not None and self.fact.editor is None:
            self._make()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
