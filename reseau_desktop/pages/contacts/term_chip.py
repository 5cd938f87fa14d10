"""A filter that is in force: what it looks at, what it asks, and a cross."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.network.filtering import Term
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.chips import FilterChip
from reseau_desktop.wording.filters import FilterSpeech


class TermChip(FilterChip):
    """Pressed, it offers its choices; Del takes it away, F2 makes text of it again."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.term: Term | None = None
        self._said = ""

    def show_term(self, term: Term, speech: FilterSpeech) -> None:
        """Another filter, or the same in other words."""
        self.term, self._said = term, speech.whole(term)
        name = speech.name(term.key, term.field)
        self.set_texts(name, self.tr("Clear this filter"))
        self.set_value(
            self.tr("{filter} {value}", "on a chip: Circle Wider network").format(
                filter=name, value=speech.term(term)
            )
        )
        self.setAccessibleName(self._said)
        self.setToolTip(tooltip(self._said, "Del"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edited.emit()
            return
        super().keyPressEvent(event)
