"""The smallest change that brings what is promised back under the time there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import gap, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.network.promises import Lengthen, MoveOut

NAMED = 6  # of those who would move


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change in words' reach: names of circles, the cadence that holds now, who would move. No change: none is
    enough by itself."""

    change: MoveOut | Lengthen | None
    name: str
    to_name: str
    cadence: int
    people: tuple[str, ...]


class ChangeCard(Card):
    """Holds the only filled button of the page. Kept as it is, it stays away until something else is proposed."""

    chosen = Signal(object)  # a Suggestion

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestion: Suggestion | None = None
        self._declined: Suggestion | None = None
        column = vbox(self, margins=(16, 14), spacing=0)
        self._caption = Text("", "caption", "text3")
        self._words, self._people = Paragraph("", "body", "text"), Paragraph("", "small", "text2")
        column.addWidget(self._caption)
        gap(column, 5)
        column.addWidget(self._words)
        column.addWidget(self._people)
        self._gap = QWidget()
        vbox(self._gap, margins=(0, 5), spacing=0)
        column.addWidget(self._gap)
        self._row = QWidget()
        row = FlowLayout(self._row, gap=8)
        self.choose_button = Button("", role="primary", dense=True)
        self.keep_button = Button("", role="flat", dense=True)
        self.choose_button.clicked.connect(lambda: self.chosen.emit(self._suggestion))
        self.keep_button.clicked.connect(self._decline)
        row.addWidget(self.choose_button)
        row.addWidget(self.keep_button)
        column.addWidget(self._row)
        self.hide()

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Say it; None: all fits."""
        self._suggestion = suggestion
        self.setVisible(suggestion is not None and suggestion != self._declined)
        if suggestion is not None:
            self._say(suggestion)

    def reconsider(self) -> None:
        """What was kept may be proposed again."""
        self._declined = None

    def _decline(self) -> None:
        self._declined = self._suggestion
        self.hide()

    def _say(self, suggestion: Suggestion) -> None:
        from reseau_desktop.network.promises import MoveOut

        change = suggestion.change
        self._row.setVisible(change is not None)
        self._gap.setVisible(change is not None)
        self._people.setText(self._named(suggestion.people))
        self._people.setVisible(bool(suggestion.people))
        if change is None:
            self._words.setText(
                self.tr("No single change is enough. Lengthen several cadences, or give more time.")
            )
            return
        load = numbers.decimal(change.load)
        if isinstance(change, MoveOut):
            count = len(change.contacts)
            words = self.tr(
                "Moving the %n coolest people of {circle} to {to} brings the load to {load}.", "", count
            )
            self._words.setText(words.format(circle=suggestion.name, to=suggestion.to_name, load=load))
            self.choose_button.set_text(self.tr("Move %n people", "", count))
            self.keep_button.set_text(self.tr("Keep them there"))
            return
        words = self.tr("{circle} at {days} brings the load to {load} contacts.")
        self._words.setText(words.format(circle=suggestion.name, days=_days(change.cadence), load=load))
        self.choose_button.set_text(self.tr("Choose {days}").format(days=_days(change.cadence)))
        self.keep_button.set_text(self.tr("Keep {days}", "a number alone").format(days=suggestion.cadence))

    def _named(self, people: tuple[str, ...]) -> str:
        shown = ", ".join(people[:NAMED])
        rest = len(people) - NAMED
        return self.tr("{names} and %n more", "", rest).format(names=shown) if rest > 0 else shown

    def retranslate(self) -> None:
        self._caption.setText(self.tr("The smallest change"))
        if self._suggestion is not None:
            self._say(self._suggestion)


def _days(days: int) -> str:
    from reseau_desktop.wording import dates

    return dates.length(days)
