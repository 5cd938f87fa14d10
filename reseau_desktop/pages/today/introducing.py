"""What is done about two people who could be introduced: it is noted, they are asked first, or it is passed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.pages.due_answers import DueAnswers
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.wording import dates
from reseau_desktop.wording import introductions as words

if TYPE_CHECKING:
    from reseau_desktop.insights.today import Card


class IntroductionDialog(QDialog):
    """`introduced`: it is done, or is done now. `asking`: each of the two is asked first, on `day`. Esc does neither."""

    introduced = Signal()
    asking = Signal()

    def __init__(self, names: tuple[str, str], why: str, day: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "page")
        title = words.question(names)
        self.setWindowTitle(title)
        self.setAccessibleDescription(why)
        column = vbox(self, margins=20, spacing=12)
        column.addWidget(Paragraph(title, "heading", "text"))
        column.addWidget(Paragraph(why, "body", "text"))
        done = self.tr(
            "Introduced: an introduction given is noted with both, today, and a link between the two."
        )
        first = self.tr("Ask them first: a follow-up is planned with each, {day}.").format(day=day)
        for told in (done, first):
            column.addWidget(Paragraph(told, "body", "text2"))
        foot = hbox(spacing=8)
        self.cancel_button = Button(self.tr("Cancel"), role="flat")
        self.ask_button = Button(self.tr("Ask them first"))
        self.done_button = Button(self.tr("Introduced"), role="primary")
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        foot.addWidget(self.ask_button)
        foot.addWidget(self.done_button)
        self.cancel_button.clicked.connect(self.reject)
        self.ask_button.clicked.connect(lambda: self._choose(self.asking))
        self.done_button.clicked.connect(lambda: self._choose(self.introduced))
        self.done_button.setDefault(True)
        self.done_button.setFocus()
        column.addLayout(foot)
        sized(self, min_width=440)

    def _choose(self, answer: object) -> None:
        self.accept()
        answer.emit()  # type: ignore[attr-defined]


class IntroductionWishes(DueAnswers):
    """Wishes about a card of two people."""

    def introduce(self, card: Card) -> IntroductionDialog:
        """Ask whether it is done or whether they are asked first."""
        from reseau_desktop.insights.snoozing import lightest
        from reseau_desktop.wording.today import reason

        today = self._clock.today()
        day = lightest(self._store, today)
        dialog = IntroductionDialog(
            _names(card), reason(card, today), dates.exact(day, today), self._page.window()
        )
        dialog.introduced.connect(lambda: self.introduced(card))
        dialog.asking.connect(lambda: self.ask_first(card, day))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def introduced(self, card: Card) -> bool:
        """They were introduced: something given to both, and a link between them."""
        from reseau_desktop.actions import introductions

        one, other = _names(card)
        notes = (words.noted(other), words.noted(one))
        return self.attempt(
            lambda: introductions.introduce(self._store, pair(card), self._clock.today(), notes, words.tie()),
            self.tr("Introduction noted with both, and a link between them."),
        )

    def ask_first(self, card: Card, day: date) -> bool:
        """Plan to ask each of the two."""
        from reseau_desktop.actions import introductions

        one, other = _names(card)
        today = self._clock.today()
        return self.attempt(
            lambda: introductions.ask_first(
                self._store, pair(card), day, today, (words.ask(other), words.ask(one))
            ),
            self.tr("A follow-up with each planned, {day}.").format(day=dates.exact(day, today)),
        )

    def leave(self, card: Card, until: date | None = None, *, light: bool = False) -> bool:
        """Not these two: left in peace for three months, or until a day."""
        from reseau_desktop.actions import introductions

        today = self._clock.today()
        if until is None:
            said = self.tr("These two are left in peace for three months.")
        else:
            said = self.put_off_to(until, light=light)
        return self.attempt(lambda: introductions.leave(self._store, pair(card), today, until), said)


def pair(card: Card) -> tuple[int, int]:
    """The two of a card."""
    assert card.person is not None and card.other is not None
    return card.person.id, card.other.id


def _names(card: Card) -> tuple[str, str]:
    assert card.person is not None and card.other is not None
    return card.person.name, card.other.name
