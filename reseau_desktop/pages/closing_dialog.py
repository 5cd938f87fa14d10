"""Said the first time the window is closed: Réseau stays, so that reminders come; with the choice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph, Text


class ClosingDialog(QDialog):
    """`chosen(stay)` brings the answer, which holds from then on; Esc leaves the window open and asks again.

    `tray`: this desktop has one; else closing minimises.
    """

    chosen = Signal(bool)

    def __init__(self, *, tray: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "page")
        if tray:
            title = self.tr("Réseau stays in the tray")
            told = self.tr(
                "Closing the window leaves Réseau running behind its icon, so that reminders come. "
                "Quit, in the menu of the icon or with Ctrl+Q, ends it."
            )
            stay = self.tr("Stay in the tray")
        else:
            title = self.tr("Réseau stays, minimised")
            told = self.tr(
                "This desktop has no tray. Closing the window minimises it, so that reminders come. "
                "Quit, in the menu or with Ctrl+Q, ends Réseau."
            )
            stay = self.tr("Minimise")
        self.setWindowTitle(title)
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Text(title, "heading"))
        column.addWidget(Paragraph(told, "body", "text2"))
        kept = self.tr("Your answer is kept. Settings, Reminders, changes it.")
        column.addWidget(Paragraph(kept, "small", "text3"))
        foot = hbox(spacing=8)
        foot.addStretch(1)
        self.quit_button = Button(self.tr("Quit"))
        self.stay_button = Button(stay, role="primary")
        for button in (self.quit_button, self.stay_button):
            foot.addWidget(button)
        self.quit_button.clicked.connect(lambda: self._choose(stay=False))
        self.stay_button.clicked.connect(lambda: self._choose(stay=True))
        self.stay_button.setDefault(True)
        self.stay_button.setFocus()
        column.addLayout(foot)
        sized(self, min_width=440)

    def _choose(self, *, stay: bool) -> None:
        self.accept()
        self.chosen.emit(stay)
