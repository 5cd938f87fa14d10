"""Printing from the window: the printer is asked for here, the pages are made beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reseau_desktop.pages.wishing import Wishing
from reseau_desktop.wording import numbers, problems

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reseau_desktop.widgets.task import Progress
    from reseau_desktop.window import Window

WHOLE = 100


class Printing(Wishing):
    """One document at a time. Made for the first one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.store, window)
        self._window = window
        status = window.frame.status
        self.said.connect(window.say)
        self.refused.connect(window.complain)
        self.busy.connect(status.begin)
        self.progressed.connect(status.progress)
        self.idle.connect(status.end)

    def contacts(self, everybody: Sequence[int], picked: Sequence[int]) -> None:
        """The contact sheet of a list, or of those who are picked in it: the dialog of the printer asks which."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from reseau_desktop.circles.plates.paper import layout

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(layout(printer.pageLayout().pageSize().id(), upright=True))
        printer.setDocName(self.tr("Contacts"))
        dialog = QPrintDialog(printer, self._window.frame)
        dialog.setWindowTitle(self.tr("Print the contacts"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintSelection, bool(picked))
        if len(picked) > 1:
            printer.setPrintRange(QPrinter.PrintRange.Selection)
        chosen = dialog.exec()  # a system's own dialog knows no other way
        dialog.deleteLater()
        if chosen:
            selection = bool(picked) and printer.printRange() == QPrinter.PrintRange.Selection
            self.contacts_on(printer, picked if selection else everybody)

    def contacts_on(self, printer: QPrinter, ids: Sequence[int]) -> bool:
        """The sheet of these people on whatever paper the printer has."""
        store, today = self._store, self._window.clock.today()

        def work(progress: Progress | None) -> int:
            from reseau_desktop.circles.lettering import PaperLetters
            from reseau_desktop.circles.plates.inks import Inks
            from reseau_desktop.circles.plates.paper import canvas, render
            from reseau_desktop.insights.contact_sheet import contact_sheet
            from reseau_desktop.insights.layers import layers
            from reseau_desktop.pages.contacts.paper import ContactPages

            def told(done: int) -> None:
                if progress is not None:
                    progress(done, WHOLE)

            rows = contact_sheet(store, today, ids)
            told(20)
            if rows:
                known, letters = {layer.key: layer for layer in layers(store)}, PaperLetters(plain=True)
                inks = Inks(paper=True, picked={key: layer.colour for key, layer in known.items()})
                made = ContactPages(canvas(printer), today, letters, known, inks)
                pages = made.pages(rows, lambda: told(40))
                render(printer, printer.resolution(), pages, letters, lambda: told(70))
            return len(rows)

        return self.beside(self.tr("Printing"), work, lambda printed: self._printed(printed, len(ids)))

    def _printed(self, printed: int, asked: int) -> None:
        words = numbers.in_words(self.tr("%n contacts are printed.", "", printed), printed)
        if printed < asked:
            left = asked - printed
            words += " " + numbers.in_words(self.tr("%n private ones are left out.", "", left), left)
        self.said.emit(words, False)

    def cancelled(self) -> str:
        return self.tr("Cancelled. Pages that the printer had already may still come.")

    def _refuse(self, problem: Exception) -> None:
        from reseau_desktop.circles.plates.paper import PageRefused

        if isinstance(problem, PageRefused):
            self.refused.emit(self.tr("The printer did not answer. See that it is on, then print again."))
        else:
            self.refused.emit(problems.sentence(problem))
