"""The question before somebody is erased for good: what undo cannot bring back is asked once, and the safe answer leads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import numbers

translate = QCoreApplication.translate


class EraseDialog(QDialog):
    """Accepted when the people are to go; Enter and Esc both leave them in the bin. `whole`: everybody who is in it."""

    def __init__(
        self, name: str, people: int, exchanges: int, parent: QWidget | None = None, *, whole: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        question = translate("EraseDialog", "Empty the bin?") if whole else _question(name, people)
        erased = _erased(people, exchanges)
        self.setWindowTitle(question)
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(question, "heading"))
        column.addWidget(Paragraph(f"{erased} {_for_good()}", "body", "text2"))
        foot = hbox(spacing=8)
        foot.addStretch(1)
        self.keep_button = Button(translate("EraseDialog", "Keep in the bin"))
        verb = translate("EraseDialog", "Empty the bin") if whole else translate("EraseDialog", "Erase")
        self.erase_button = Button(verb, role="danger")
        for button in (self.keep_button, self.erase_button):
            foot.addWidget(button)
        self.keep_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self.accept)
        self.keep_button.setDefault(True)
        self.keep_button.setFocus()
        column.addLayout(foot)
        sized(self, min_width=440)


def _question(name: str, people: int) -> str:
    if people == 1:
        return translate("EraseDialog", "Erase {name} for good?").format(name=name[:60])
    return numbers.in_words(translate("EraseDialog", "Erase %n people for good?", "", people), people)


def _erased(people: int, exchanges: int) -> str:
    cards = numbers.in_words(translate("EraseDialog", "%n cards", "", people), people)
    met = numbers.in_words(translate("EraseDialog", "%n exchanges", "", exchanges), exchanges)
    return translate("EraseDialog", "Erased with all that belongs to them: {cards}, {exchanges}.").format(
        cards=cards, exchanges=met
    )


def _for_good() -> str:
    return translate(
        "EraseDialog",
        "No undo brings them back, and the history before this is dropped. The next backups no longer hold them.",
    )
