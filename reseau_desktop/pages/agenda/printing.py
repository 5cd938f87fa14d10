"""Printing the week: the printer is asked for, the pages are drawn beside the window."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import problems

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.store import Store


class WeekPrinting(QObject):
    """Ctrl+P on the agenda."""

    said = Signal(str, bool)
    refused = Signal(str)

    def __init__(self, store: Store, page: QWidget) -> None:
        super().__init__(page)
        self._store, self._page = store, page
        self._tasks = Tasks(self)

    def ask(self, today: date, first: date) -> None:
        """Ask for the printer and its paper, and print the week from `first`."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from reseau_desktop.pages.agenda.paper import margins

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        margins(printer)
        printer.setDocName(self.tr("My week"))
        dialog = QPrintDialog(printer, self._page)
        dialog.setWindowTitle(self.tr("Print the week"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        chosen = dialog.exec()  # a system's own dialog knows no other way
        dialog.deleteLater()
        if chosen:
            self.print_on(printer, today, first)

    def print_on(self, printer: QPrinter, today: date, first: date) -> None:
        """The week on whatever paper the printer has."""
        store = self._store

        def work(progress: Any) -> int:
            from reseau_desktop.pages.agenda.paper import on_paper, read_paper

            week = read_paper(store, today, first)
            return on_paper(printer, printer.resolution(), week, lambda: progress(50, 100))

        said = self.tr("The week is printed.")
        self._tasks.run("print", work, lambda _pages: self.said.emit(said, False), self._not_printed)

    def _not_printed(self, error: Exception) -> None:
        from reseau_desktop.pages.agenda.paper import PaperRefused

        if isinstance(error, PaperRefused):
            self.refused.emit(self.tr("The printer did not answer. See that it is on, then print again."))
        else:
            self.refused.emit(problems.sentence(error))
