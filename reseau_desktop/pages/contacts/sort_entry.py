"""Over the list of those who wait to be sorted: the button that leads to sorting them one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from reseau_desktop.insights.layers import LayerFill, fills
from reseau_desktop.network.filter_values import Word
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.filtering import Term
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reseau_desktop.pages.contacts.asked import Asked
    from reseau_desktop.store import Store


class SortEntry(Button):
    """`offered` tells whether the list is of them, and there is anybody: the header then makes room for it."""

    offered = Signal(bool)

    def __init__(self, store: Store, asked: Asked) -> None:
        super().__init__("", "inbox")
        self._store, self._asked = store, asked
        asked.changed.connect(self._offer)
        self._tasks = Tasks(self)
        self._count = 0

    def refresh(self) -> None:
        """Ask how many wait."""
        store = self._store
        self._tasks.run("fills", lambda _progress: fills(store), self._show, lambda _error: None)

    def _show(self, found: Sequence[LayerFill]) -> None:
        self._count = sum(fill.members for fill in found if fill.layer.kind is LayerKind.INBOX)
        self._say()
        self._offer()

    def _offer(self) -> None:
        """Everywhere else the sidebar leads there."""
        waiting = Term(Key.LAYER, (Word("inbox"),))
        self.offered.emit(self._count > 0 and waiting in self._asked.terms())

    def _say(self) -> None:
        self.set_text(numbers.in_words(self.tr("Sort %n people", "", self._count), self._count))
        self.set_hint("", "Ctrl+9")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)
