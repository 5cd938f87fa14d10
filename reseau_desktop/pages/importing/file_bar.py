"""Over every step: the file, what it was taken for, its encoding and separator; at the end, its report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from reseau_desktop.exchange.encodings import OFFERED as ENCODINGS
from reseau_desktop.exchange.reading import JSON, OFFERED_DELIMITERS
from reseau_desktop.pages.form_parts import lay_out
from reseau_desktop.paths import shared
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.scaling import sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import columns, imports

if TYPE_CHECKING:
    from reseau_desktop.exchange.reading import Sniffed

BESIDE, IN_LINE = 1040, 620  # widths of the window
PROMOTED = {
    "FileIcon": lambda parent: Icon("file", "text2", 18, parent),
    "FileName": lambda parent: Text("", "strong", parent=parent, elide=True),
}


class FileBar(QWidget):
    """Changing a choice reads the file again at once."""

    encoding_chosen = Signal(str)
    delimiter_chosen = Signal(str)
    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sniffed | None = None
        self._form = forms.load(shared("ui") / "import_file.ui", self, PROMOTED)
        vbox(self, margins=(0, 0, 0, 12)).addWidget(self._form)
        child = forms.child
        self._file = child(self._form, Text, "file")
        self._recognised = child(self._form, Text, "recognised")
        self.encoding = child(self._form, Choice, "encoding")
        self.delimiter = child(self._form, Choice, "delimiter")
        self.report = child(self._form, Button, "report")
        self._labels = [child(self._form, Text, name) for name in ("encodingLabel", "delimiterLabel")]
        self._file.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sized(self._file, min_width=60)
        gaps = {"bar": (0, 12), "said": (0, 8), "choices": (0, 12), "letters": (0, 12), "signs": (0, 12)}
        lay_out(self._form, gaps)
        layout = self._form.layout()
        assert isinstance(layout, QBoxLayout)
        self._row = layout
        self._row.setStretch(0, 1)
        choices = self._form.findChild(QBoxLayout, "choices")
        assert choices is not None
        self._choices = choices
        sized(self.encoding, width=150)
        sized(self.delimiter, width=116)
        self.encoding.activated.connect(lambda _: self.encoding_chosen.emit(str(self.encoding.value())))
        self.delimiter.activated.connect(lambda _: self.delimiter_chosen.emit(str(self.delimiter.value())))
        self.report.clicked.connect(self.report_asked)
        self.show_report(False)
        self._offer()

    def show_file(self, name: str, found: Sniffed | None) -> None:
        """The file's name, and once it is looked at what it is."""
        self._found = found
        self._file.setText(name)
        self._say()

    def show_report(self, on: bool) -> None:
        """At the end the report takes the place of the choices."""
        self.report.setVisible(on)
        for widget in (*self._labels, self.encoding, self.delimiter):
            widget.setVisible(not on)

    def set_room(self, wide: float) -> None:
        """The choices under the name where they do not fit beside it, then one under the other."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wide >= BESIDE else way.TopToBottom)
        self._choices.setDirection(way.LeftToRight if wide >= IN_LINE else way.TopToBottom)

    def _say(self) -> None:
        found = self._found
        if found is None:
            self._recognised.setText("")
            return
        self._recognised.setText(
            imports.recognised(found.format, found.header, found.skipped_lines, found.exported_on)
        )
        for box in (self.encoding, self.delimiter):
            box.setEnabled(found.format != JSON)
        self._choose(self.encoding, _offered(found.encoding), columns.encoding)
        self._choose(self.delimiter, found.delimiter or ",", columns.delimiter)

    def _choose(self, box: Choice, value: str, words) -> None:  # type: ignore[no-untyped-def]
        if box.findData(value) < 0:
            box.add(words(value), value)
        box.set_value(value)

    def _offer(self) -> None:
        """The choices in the language in force, what is chosen kept."""
        for box, values, words in (
            (self.encoding, ENCODINGS, columns.encoding),
            (self.delimiter, OFFERED_DELIMITERS, columns.delimiter),
        ):
            kept = box.value()
            box.clear()
            for value in values:
                box.add(words(value), value)
            if kept is not None:
                self._choose(box, str(kept), words)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._offer()
            self._say()
            self._file.setText(self._file.full_text())
        super().changeEvent(event)


def _offered(encoding: str) -> str:
    """The name under which an encoding is offered: both orders of UTF-16 are one choice."""
    return "utf-16" if encoding.startswith("utf-16") else encoding
