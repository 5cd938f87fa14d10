"""The context menu of people in the bin: back, away for good, or all of the bin at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.popup_menu import PopupMenu

if TYPE_CHECKING:
    from reseau_desktop.pages.people_wishes import PeopleWishes


class BinMenu(PopupMenu):
    """`popup(point)` shows it; it goes when it closes."""

    def __init__(self, ids: Sequence[int], wishes: PeopleWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(self.tr("Restore"), lambda: wishes.restore(ids))
        self.addSeparator()
        self.addAction(self.tr("Erase for good…"), lambda: wishes.ask_erase(ids, parent))
        self.addAction(self.tr("Empty the bin…"), lambda: wishes.ask_empty_bin(parent))
