"""All keys on one sheet, read from the menus that have them; then those that belong to a place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QWidget

from reseau_desktop.pages.frame.commands import Command, Commands
from reseau_desktop.pages.frame.place_keys import places
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.chips import KeyCap
from reseau_desktop.widgets.fitted import room
from reseau_desktop.widgets.scaling import grid, hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.text import Paragraph, Text
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
        for menu, title in titles.items():
            entries = [command for command in commands.of(menu) if typed_keys(command.action.shortcuts())]
            lines = {command.name().replace("&&", "&"): _said(command) for command in entries}
            _add(table, title, list(lines.items()))
        for place in places():
            _add(table, place.title, [(line.words, line.keys) for line in place.lines])
        table.setColumnStretch(0, 1)
        table.setRowStretch(table.rowCount(), 1)
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


def _said(command: Command) -> tuple[str, ...]:
    keys = typed_keys(command.action.shortcuts())
    return tuple(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _add(table: QGridLayout, title: str, lines: Sequence[tuple[str, tuple[str, ...]]]) -> None:
    """A heading and its lines, after those that are there."""
    row = table.rowCount()
    if lines:
        table.addWidget(Text(title, "subheading"), row, 0, 1, 2)
    for place, (words, keys) in enumerate(lines, row + 1):
        table.addWidget(Paragraph(words, "body", "text2"), place, 0)
        table.addWidget(_caps(keys), place, 1)


def _caps(keys: Sequence[str]) -> QWidget:
    box = QWidget()
    row = hbox(box, spacing=4)
    row.addStretch()
    for key in keys:
        row.addWidget(KeyCap(key), 0, Qt.AlignmentFlag.AlignVCenter)
    return box
