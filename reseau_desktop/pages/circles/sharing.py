"""The circles for elsewhere: exported, printed, copied. Whoever is private is in none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers, problems

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from reseau_desktop.pages.circles.canvas import Canvas
    from reseau_desktop.pages.circles.export_dialog import ExportDialog
    from reseau_desktop.pages.circles.page import CirclesPage
    from reseau_desktop.pages.circles.picture_wish import Making
    from reseau_desktop.pages.circles.remembered import Remembered
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

COPIED = 2  # pixels for each px of a picture on the clipboard


class Sharing(QObject):
    """Takes what the window shows at that moment; the rest happens beside the window."""

    said = Signal(str, bool)
    refused = Signal(str)

    def __init__(
        self, store: Store, clock: Clock, canvas: Canvas, page: CirclesPage, kept: Remembered
    ) -> None:
        super().__init__(page)
        self._kept = kept
        self._store, self._clock, self._canvas, self._page = store, clock, canvas, page
        self._tasks = Tasks(self)

    def making(self) -> Making | None:
        """What is on the screen, to be made into something else; None before anything is there, and that is said."""
        from reseau_desktop.pages.circles.picture_wish import Making
        from reseau_desktop.pages.circles.pictures import View

        moment = self._canvas.view.moment()
        if moment is None:
            self.said.emit(self.tr("The circles are still being read. Try again in a moment."), False)
            return None
        today = self._clock.today()
        view = View(moment, self._page.around.replay.day or today)
        return Making(self._store, today, view, self._canvas.sectors.wanted())

    # -- a file

    def export(self) -> ExportDialog | None:
        """Ask as what and where to, and write it."""
        from reseau_desktop.pages.circles.export_dialog import ExportDialog
        from reseau_desktop.pages.importing.asking import FileDialogs

        making = self.making()
        if making is None:
            return None
        dialog = ExportDialog(making, FileDialogs(self._store.folder), self._page, self._kept.wish())
        dialog.wished.connect(self._kept.keep_wish)
        dialog.written.connect(self._written)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _written(self, name: str, people: int) -> None:
        words = numbers.in_words(self.tr("%n people are in {file}.", "", people), people)
        self.said.emit(words.format(file=name), False)

    # -- paper

    def print_out(self) -> None:
        """Ask for the printer and its paper, and print what is seen."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from reseau_desktop.circles.plates.paper import layout

        making = self.making()
        if making is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(layout(printer.pageLayout().pageSize().id(), upright=False))
        printer.setDocName(self.tr("My circles"))
        dialog = QPrintDialog(printer, self._page)
        dialog.setWindowTitle(self.tr("Print the circles"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        chosen = dialog.exec()  # a system's own dialog knows no other way
        dialog.deleteLater()
        if chosen:
            self.print_on(printer, making)

    def print_on(self, printer: QPrinter, making: Making) -> None:
        """One page with what was seen, on whatever paper the printer has."""
        contrast = theme().high_contrast

        def work(progress: Any) -> None:
            from reseau_desktop.circles.plates.making import Form, Order, on_page
            from reseau_desktop.pages.circles import pictures

            subject = pictures.of_view(making.store, making.view)
            on_page(printer, printer.resolution(), subject, Order(Form.PDF, contrast=contrast), progress)

        said = self.tr("The circles are printed.")
        self._tasks.run("print", work, lambda _nothing: self.said.emit(said, False), self._not_printed)

    def _not_printed(self, error: Exception) -> None:
        from reseau_desktop.circles.plates.paper import PageRefused

        if isinstance(error, PageRefused):
            self.refused.emit(self.tr("The printer did not answer. See that it is on, then print again."))
        else:
            self._failed(error)

    # -- the clipboard

    def copy(self) -> None:
        """What is seen, as an image, in the window's colours."""
        making, dark, contrast = self.making(), theme().dark, theme().high_contrast
        if making is None:
            return

        def work(progress: Any) -> QImage:
            from reseau_desktop.circles.plates.making import Form, Order, picture
            from reseau_desktop.pages.circles import pictures

            subject = pictures.of_view(making.store, making.view)
            return picture(subject, Order(Form.PNG, COPIED, dark=dark, contrast=contrast), progress)

        self._tasks.run("copy", work, self._copied, self._failed)

    def _copied(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self.said.emit(self.tr("The picture is on the clipboard."), False)

    def _failed(self, error: Exception) -> None:
        self.refused.emit(problems.sentence(error))
