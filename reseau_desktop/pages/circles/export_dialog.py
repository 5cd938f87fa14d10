"""Exporting the circles: as what, how much of them, with names or initials; then where to. The file is made beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QProgressBar, QWidget

from reseau_desktop.pages.circles.picture_wish import EVERYBODY, FORMS, SEEN, PictureWish
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.scaling import grid, hbox, sized, vbox
from reseau_desktop.widgets.segmented import Segmented
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import numbers, problems

if TYPE_CHECKING:
    from reseau_desktop.pages.circles.picture_wish import Making
    from reseau_desktop.pages.importing.asking import Asks

WIDTH = 520
SCALES = ("1", "2", "3", "4")


class ExportDialog(QDialog):
    """`written` carries the file's name and how many people are in it, once it is whole. Cancel stops what is being made."""

    written = Signal(str, int)
    wished = Signal(object)  # a PictureWish, when it is asked for

    def __init__(
        self, making: Making, asks: Asks, parent: QWidget | None = None, last: PictureWish | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "page")
        self._making, self._asks = making, asks
        self._tasks = Tasks(self)
        self.setWindowTitle(self.tr("Export the circles"))
        column = vbox(self, margins=20, spacing=14)
        column.addWidget(Text(self.tr("Export the circles"), "heading"))
        self.strip = ErrorStrip()
        column.addWidget(self.strip)
        self._rows = grid(spacing=(16, 12))
        self._rows.setColumnStretch(1, 1)
        column.addLayout(self._rows)
        self._build_choices()
        self.about = Paragraph("", "small", "text2")
        column.addWidget(self.about)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Export"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(self._foot())
        sized(self, min_width=WIDTH)
        if last is not None:
            self._choose(last)
        self._follow()

    # -- parts

    def _build_choices(self) -> None:
        self.form = Segmented([(form, form.upper()) for form in FORMS], FORMS[0], self.tr("Format"))
        self.what = Segmented(
            [(SEEN, self.tr("What is seen")), (EVERYBODY, self.tr("Everybody"))], SEEN, self.tr("People")
        )
        self.scale = Segmented(
            [
                (scale, self.tr("{number}×", "how many times as large").format(number=scale))
                for scale in SCALES
            ],
            SCALES[1],
            self.tr("Size"),
        )
        self.paper = Segmented([("A4", "A4"), ("A3", "A3")], "A4", self.tr("Paper"))
        self.way = Segmented(
            [("across", self.tr("Landscape")), ("upright", self.tr("Portrait"))],
            "across",
            self.tr("Orientation"),
        )
        self.dark = QCheckBox(self.tr("Dark ground"))
        self.anonymous = QCheckBox(self.tr("Initials instead of names"))
        self._line(self.tr("Format"), self.form)
        self._line(self.tr("People"), self.what)
        self._size = self._line(self.tr("Size"), self.scale)
        self._paper = self._line(self.tr("Paper"), self.paper, self.way)
        self._line("", self.anonymous, self.dark)
        self.form.chosen.connect(lambda _form: self._follow())
        self.scale.chosen.connect(lambda _scale: self._follow())

    def _line(self, words: str, *controls: QWidget) -> Text:
        row = self._rows.rowCount()
        label = Text(words, "body", "text2")
        self._rows.addWidget(label, row, 0)
        side = hbox(spacing=10)
        for control in controls:
            side.addWidget(control)
        side.addStretch(1)
        self._rows.addLayout(side, row, 1)
        return label

    def _foot(self) -> QGridLayout:
        foot = grid(spacing=(8, 0))
        foot.setColumnStretch(0, 1)
        self.cancel_button, self.export_button = (
            Button(self.tr("Cancel")),
            Button(self.tr("Export…"), role="primary"),
        )
        self.cancel_button.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._ask_where)
        self.export_button.setDefault(True)
        foot.addWidget(self.cancel_button, 0, 1)
        foot.addWidget(self.export_button, 0, 2)
        return foot

    # -- choosing

    def wish(self) -> PictureWish:
        """What is chosen now."""
        return PictureWish(
            self.form.current(),
            everybody=self.what.current() == EVERYBODY,
            scale=int(self.scale.current()),
            paper=self.paper.current(),
            upright=self.way.current() == "upright",
            anonymous=self.anonymous.isChecked(),
            dark=self.dark.isChecked(),
            contrast=theme().high_contrast,
        )

    def _choose(self, wish: PictureWish) -> None:
        """As it was chosen last."""
        self.form.set_current(wish.form)
        self.what.set_current(EVERYBODY if wish.everybody else SEEN)
        self.scale.set_current(str(wish.scale))
        self.paper.set_current(wish.paper)
        self.way.set_current("upright" if wish.upright else "across")
        self.anonymous.setChecked(wish.anonymous)
        self.dark.setChecked(wish.dark)

    def _follow(self) -> None:
        """Only what says something of the chosen format can be chosen."""
        form = self.form.current()
        for part in (self._size, self.scale):
            part.setVisible(form == "png")
        for part in (self._paper, self.paper, self.way):
            part.setVisible(form == "pdf")
        self.dark.setVisible(form in ("png", "svg"))
        self.about.setText(f"{self._told(form)} {self.tr('People marked as private are left out.')}")

    def _told(self, form: str) -> str:
        if form == "png":
            width, height = (side * int(self.scale.current()) for side in self._making.nominal)
            pattern = self.tr("An image of {width} × {height} pixels, for a document or a message.")
            return pattern.format(width=numbers.count(width), height=numbers.count(height))
        return {
            "svg": self.tr(
                "A drawing of any size whose words stay words, for a browser or a drawing program."
            ),
            "pdf": self.tr("A page to print or to send, with the legend and the date."),
            "gexf": self.tr("People, places and declared links as numbers, for Gephi and the like."),
        }[form]

    # -- making

    def _ask_where(self) -> None:
        wish = self.wish()
        name = self.tr("circles", "the beginning of a file's name")
        kinds = {
            "png": self.tr("Image (*.png)"),
            "svg": self.tr("Drawing (*.svg)"),
            "pdf": self.tr("Page (*.pdf)"),
            "gexf": self.tr("Graph (*.gexf)"),
        }
        path = self._asks.to_save(
            self, self.tr("Export the circles"), f"{name}.{wish.form}", kinds[wish.form]
        )
        if path is not None:
            self.wished.emit(wish)
            self._make(path, wish)

    def _make(self, path: Path, wish: PictureWish) -> None:
        named = path if path.suffix.lower() == f".{wish.form}" else path.with_name(f"{path.name}.{wish.form}")
        if named != path and named.exists():  # nobody was asked about that one
            self.strip.say(
                self.tr("{file} is there already.").format(file=named.name), self.tr("Choose another name.")
            )
            return
        self.strip.hide()
        self._working(True)
        self._tasks.run(
            "export",
            lambda progress: self._making.write(named, wish, progress),
            done=lambda people: self._done(named, people),
            failed=self._failed,
            progressed=self._progressed,
        )

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _working(self, on: bool) -> None:
        self.progress.setRange(0, 0)
        self.progress.setVisible(on)
        for control in (
            self.form, self.what, self.scale, self.paper, self.way, self.dark, self.anonymous, self.export_button,
        ):  # fmt: skip
            control.setEnabled(not on)

    def _done(self, path: Path, people: int) -> None:
        self.written.emit(path.name, people)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._working(False)
        self.strip.say(problems.sentence(error))

    def reject(self) -> None:
        """While a file is made: stop, nothing is written, the dialog stays. Else it closes."""
        if self._tasks.running("export"):
            self._tasks.cancel("export")
            self._working(False)
            self.export_button.setFocus()
            return
        super().reject()
