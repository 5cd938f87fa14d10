"""Over a person's page: in the bin or the archive, deceased or not to be contacted, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.person import Person
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.wording import bin as bin_words
from reseau_desktop.wording import dates

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.pages.people_wishes import PeopleWishes


class StateStrip(QWidget):
    """Hidden for everybody who is simply there."""

    def __init__(self, wishes: PeopleWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._person: Person | None = None
        self.strip = ErrorStrip()
        vbox(self, margins=(0, 0, 0, 12)).addWidget(self.strip)
        self.strip.acted.connect(self._act)
        self.hide()

    def show_person(self, person: Person, today: date) -> None:
        self._person = person
        if person.deleted_on is not None:
            day = dates.full(person.deleted_on)
            left = bin_words.stays(person.deleted_on, today)
            self._say(self.tr("In the bin since {day}.").format(day=day), left, self.tr("Restore"))
        elif person.archived:
            self._say(
                self.tr("In the archive."),
                self.tr("Everything is kept, nothing reminds of it."),
                self.tr("Bring back"),
            )
        elif person.deceased:
            self._say(
                self.tr("Deceased."),
                self.tr("Everything is kept, nothing reminds of it."),
                self.tr("Remove the mark"),
            )
        elif person.do_not_contact:
            self._say(
                self.tr("Do not contact."), self.tr("No reminder of any kind."), self.tr("Remind me again")
            )
        else:
            self.hide()

    def _say(self, lead: str, detail: str, action: str) -> None:
        self.strip.say(lead, detail, action, "info")
        self.show()

    def _act(self) -> None:
        person = self._person
        if person is None:
            return
        if person.deleted_on is not None:
            self._wishes.restore([person.id])
        elif person.archived:
            self._wishes.archive([person.id], False)
        elif person.deceased:
            self._wishes.mark_deceased(person.id, False)
        else:
            self._wishes.silence([person.id], False)
