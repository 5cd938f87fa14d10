"""What stands where the list has nobody to show: why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.contacts.asked import ARCHIVED, Filters, Where
from reseau_desktop.widgets.cards import EmptyState

LONGEST = 40  # characters of what was searched


class NoOne(EmptyState):
    """One sentence, and the way out of it."""

    clear_asked = Signal()
    archive_asked = Signal()
    bin_asked = Signal()
    import_asked = Signal()
    create_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why: tuple[str, Filters, bool] = ("", Filters(), False)
        self._binned = False
        self.acted.connect(self._wish)
        self.second_acted.connect(self._other_wish)

    def explain(self, filters: Filters, anybody: bool, binned: bool) -> None:
        """Why nobody is shown: `filters` let nobody through, or there is nobody at all, except where some are `binned`."""
        text = filters.query.text.strip()
        self._why, self._binned = (text, filters, anybody), binned
        if text:
            short = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
            self.say(
                self.tr("No contact for “{text}”").format(text=short),
                self.tr("Clear the filters"),
                # what was meant as a filter is nobody's name
                second="" if filters.query.problems else self.tr("Create “{text}”").format(text=short),
            )
        elif filters.where is Where.BIN:
            self.say(self.tr("The bin is empty."), self.tr("Back to the list"))
        elif filters.query.terms == (ARCHIVED,):
            self.say(self.tr("Nobody in the archive."), self.tr("Back to the list"))
        elif filters.any:
            self.say(self.tr("Nobody with these filters."), self.tr("Clear the filters"))
        elif anybody:
            self.say(self.tr("Everybody is in the archive."), self.tr("Show the archive"))
        elif binned:
            self.say(
                self.tr("Everybody is in the bin."), self.tr("Show the bin"), second=self.tr("New contact")
            )
        else:
            self.say(self.tr("Nobody yet."), self.tr("Import"), second=self.tr("New contact"))

    def _wish(self) -> None:
        text, filters, anybody = self._why
        if text or filters.any:
            self.clear_asked.emit()
        elif anybody:
            self.archive_asked.emit()
        elif self._binned:
            self.bin_asked.emit()
        else:
            self.import_asked.emit()

    def _other_wish(self) -> None:
        self.create_asked.emit(self._why[0])
