"""The one window there is when the file cannot be opened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from reseau_desktop.pages.damaged.copy_choice import CopyChoice
from reseau_desktop.store.errors import Damaged, Foreign, Locked, Newer, ReadOnly, StoreProblem
from reseau_desktop.store.files import Backup, Backups
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.scaling import gap, hbox, spaced, vbox
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import problems

Role = QDialogButtonBox.ButtonRole
WIDTH, MARGIN = 460, 24


class Answer(StrEnum):
    """What the user wants done; the application does it."""

    RESTORE = "restore"  # put `StartProblem.copy()` in the place of the file, then open again
    TRY_AGAIN = "try_again"
    TAKE_OVER = "take_over"  # break the lock of another computer, then open
    QUIT = "quit"


class StartProblem(QDialog):
    """Says what happened and what is safe. Nothing is written while it stands; Esc quits.

    `backups` are the copies beside a damaged file. Show with `ask`, or `open` and read `answer` once finished.
    """

    def __init__(
        self, problem: StoreProblem, backups: Backups | None, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._problem = problem
        self.answer = Answer.QUIT
        damaged = isinstance(problem, Damaged)
        copies: Sequence[Backup] = backups.copies() if damaged and backups is not None else ()
        self.choice = CopyChoice(copies, today) if copies else None
        self.setProperty("ground", "page")
        column = vbox(self, margins=(MARGIN, 20), spacing=0)
        self._what, self._then = Paragraph("", "heading", "text"), Paragraph("", "body", "text2")
        self._risk = Paragraph("", "body", "text2")
        self.trouble = ErrorStrip()
        column.addWidget(self._what)
        gap(column, 4)
        column.addWidget(self._then)
        if self._elsewhere():
            gap(column, 8)
            column.addWidget(self._risk)
        gap(column, 12)
        column.addWidget(self.trouble)
        if self.choice is not None:
            column.addWidget(self.choice)
            self.choice.changed.connect(self._retranslate)
        gap(column, 16)
        self.show_button = Button("", role="flat")
        self.over_button = Button("", role="danger")
        self.quit_button, self.main_button = Button(), Button()
        row = hbox(spacing=8)
        row.addWidget(self.show_button)
        row.addStretch(1)
        row.addWidget(self._buttons())
        column.addLayout(row)
        self._retranslate()
        self.main_button.setFocus()

    def ask(self) -> Answer:
        """Show it and wait for an answer."""
        self.exec()
        return self.answer

    def copy(self) -> Backup | None:
        """The copy to put in place, for Answer.RESTORE."""
        return self.choice.chosen() if self.choice is not None else None

    def tell(self, problem: Exception) -> None:
        """What was tried did not work either: said above the buttons, before asking again."""
        said = problems.explain(problem)
        self.trouble.say(said.what, said.then)
        self.answer = Answer.QUIT

    # -- buttons

    def _main(self) -> Answer:
        """What Enter does: always something that loses nothing."""
        if self.choice is not None and self.choice.chosen() is not None:
            return Answer.RESTORE
        return Answer.QUIT if isinstance(self._problem, Newer | Foreign) else Answer.TRY_AGAIN

    def _elsewhere(self) -> bool:
        """Whether another computer holds the file: it may be off, and nobody can ask it."""
        return isinstance(self._problem, Locked) and bool(self._problem.detail)

    def _shown_buttons(self) -> list[Button]:
        quits = [] if self._main() is Answer.QUIT else [self.quit_button]
        over = [self.over_button] if self._elsewhere() else []
        return [self.show_button, *over, *quits, self.main_button]

    def _buttons(self) -> QDialogButtonBox:
        """In the order of the platform."""
        box = QDialogButtonBox()
        spaced(box.layout(), 0, 8)
        if self._elsewhere():
            box.addButton(self.over_button, Role.DestructiveRole)
            self.over_button.clicked.connect(self._take_over)
        if self._main() is not Answer.QUIT:
            box.addButton(self.quit_button, Role.RejectRole)
        box.addButton(self.main_button, Role.AcceptRole)
        self.main_button.set_role("primary")
        self.main_button.setDefault(True)
        self.show_button.clicked.connect(self._show)
        self.quit_button.clicked.connect(self.reject)
        self.main_button.clicked.connect(self._act)
        return box

    def _act(self) -> None:
        self.answer = self._main()
        self.accept()

    def _take_over(self) -> None:
        self.answer = Answer.TAKE_OVER
        self.accept()

    def _show(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder())))

    def _folder(self) -> Path:
        path = self._problem.path
        return path if path.is_dir() else path.parent

    # -- words

    def _retranslate(self) -> None:
        said = problems.explain(self._problem)
        self.setWindowTitle(self.tr("Réseau"))
        self._what.setText(said.what)
        without = isinstance(self._problem, Damaged) and self.copy() is None
        self._then.setText(
            self.tr("Nothing was written to it. There is no copy beside it that can be read.")
            if without
            else said.then
        )
        folder = isinstance(self._problem, ReadOnly)
        self.show_button.set_text(self.tr("Show the folder") if folder else self.tr("Show the file"))
        self.quit_button.set_text(self.tr("Quit"))
        self.over_button.set_text(self.tr("Open it here"))
        self._risk.setText(
            self.tr(
                "Is {computer} off, or did Réseau stop there? Then go on here. If it is still open there, what is"
                " written there later may be lost."
            ).format(computer=self._problem.detail)
        )
        self.main_button.set_text(self._main_words())
        if self.choice is not None:
            self.choice.setAccessibleName(self.tr("Copies of the file"))
        self._fit()

    def _fit(self) -> None:
        """As wide as the design, or as the buttons need in a longer language: a button is never cut."""
        px = theme().px
        needed = px(2 * MARGIN)
        for button in self._shown_buttons():
            button.ensurePolished()
            needed += button.sizeHint().width() + px(8)
        self.setFixedWidth(max(px(WIDTH), needed))

    def _main_words(self) -> str:
        main = self._main()
        if main is Answer.QUIT:
            return self.tr("Quit")
        if main is Answer.TRY_AGAIN:
            return self.tr("Try again")
        last = self.choice is not None and self.choice.is_last()
        return self.tr("Restore last backup") if last else self.tr("Restore this backup")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
