"""All keys on one sheet, read from the menus that have them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import KeyCap
from reseau_desktop.widgets.fitted import room
from reseau_desktop.widgets.scaling import grid, hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme

_FUNCTION = {f"F{n}" for n in range(1, 13)}


class KeysDialog(QDialog):
    """Two columns: what it does, its keys. Esc closes."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setProperty("ground", "page")
        column = vbox(self, margins=(24, 20), spacing=16)
        content = QWidget()
        table = grid(content, margins=(0, 0, 12, 0), spacing=(24, 6))
        titles = {
            "file": self.tr("File"),
            "edit": self.tr("Edit"),
            "view": self.tr("View"),
            "contact": self.tr("Contact"),
            "help": self.tr("Help"),
        }
        row = 0
        for menu, title in titles.items():
            entries = [command for command in commands.of(menu) if typed_keys(command.action.shortcuts())]
            if not entries:
                continue
            table.addWidget(Text(title, "subheading"), row, 0, 1, 2)
            row += 1
            for command in entries:
                table.addWidget(Text(command.name().replace("&&", "&"), "body", "text2"), row, 0)
                table.addWidget(_caps(typed_keys(command.action.shortcuts())), row, 1)
                row += 1
        table.setColumnStretch(0, 1)
        table.setRowStretch(row, 1)
        column.addWidget(Scroll(content, ground="page"), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.change_asked = False
        self.change_button = Button(self.tr("Change the keys…"))
        self.change_button.clicked.connect(self._change)
        buttons.addButton(self.change_button, QDialogButtonBox.ButtonRole.ActionRole)
        column.addWidget(buttons)
        sized(self, min_width=460)
        self.resize(theme().px(460), min(theme().px(520), room(self)))

    def _change(self) -> None:
        """Choosing them is for the settings, which have more room."""
        self.change_asked = True
        self.accept()

    def caps(self) -> list[str]:
        """The keys it shows."""
        return [cap.accessibleName() for cap in self.findChildren(KeyCap)]


def typed_keys(keys: list[QKeySequence]) -> list[QKeySequence]:
    """Without those of special keyboards ("Undo", F14), which work all the same."""
    return [
        key for key in keys if "+" in key.toString() or key.toString() in _FUNCTION or key.toString() == "Del"
    ]


def _caps(keys: list[QKeySequence]) -> QWidget:
    box = QWidget()
    row = hbox(box, spacing=4)
    row.addStretch()
    for key in keys:
        cap = KeyCap(key.toString(QKeySequence.SequenceFormat.NativeText))
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
    return box
