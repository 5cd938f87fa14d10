"""Where the page is one column: what they seek and offer stands over the exchanges, and the rest of the card below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording.translation import translate

CAPTION, LINE = 54, 32  # px


class Brief(QWidget):
    """Two lines, and the way to everything else."""

    all_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = vbox(self, margins=(0, 12, 0, 0), spacing=2)
        self._captions = {
            key: sized(Text("", "caption", "text3"), width=CAPTION, height=LINE) for key in ("seek", "offer")
        }
        self._lines = {key: hbox(spacing=0) for key in self._captions}
        self.all_button = LinkButton()
        self.all_button.clicked.connect(self.all_pressed)
        for key, line in self._lines.items():
            line.addWidget(
                self._captions[key], 0, Qt.AlignmentFlag.AlignTop
            )  # beside the first line of chips
            column.addLayout(line)
        self._lines["offer"].addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        self.retranslate()

    def show_parts(self, parts: Mapping[str, QWidget], shown: bool) -> None:
        """The chips, while they stand here."""
        if shown:
            for key, line in self._lines.items():
                if line.indexOf(parts[key]) < 0:
                    line.insertWidget(1, parts[key], 1)
                parts[key].show()
        self.setVisible(shown)

    def retranslate(self) -> None:
        self._captions["seek"].setText(translate("Facts", "Seeks"))
        self._captions["offer"].setText(translate("Facts", "Offers"))
        self.all_button.set_text(translate("Facts", "See everything"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
