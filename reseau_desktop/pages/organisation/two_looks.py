"""The two looks of an organisation: its people, and all that happened with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.segmented import Segmented

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.pages.stream.view import StreamView
    from reseau_desktop.store import Store

PEOPLE, EXCHANGES = "people", "exchanges"


class TwoLooks(QStackedWidget):
    """`switch` stands in the header. The stream is made when it is first looked at."""

    person_wanted = Signal(int)
    organisation_wanted = Signal(int)

    def __init__(
        self, people: QWidget, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._organisation = 0
        self.stream: StreamView | None = None
        self.switch = Segmented([(PEOPLE, ""), (EXCHANGES, "")], PEOPLE)
        self.switch.chosen.connect(self._look)
        breathe()
        self.addWidget(people)
        breathe()
        self.retranslate()

    def show_of(self, organisation: int) -> None:
        """Another organisation begins with its people; the one that is open stays as it is looked at."""
        if organisation != self._organisation:
            self._organisation = organisation
            self.switch.set_current(PEOPLE)
            self.setCurrentIndex(0)

    def refresh(self) -> None:
        """Something was written."""
        if self.stream is not None and self.currentWidget() is self.stream:
            self.stream.refresh()

    def _look(self, key: str) -> None:
        if key == PEOPLE:
            self.setCurrentIndex(0)
            return
        if self.stream is None:
            from reseau_desktop.pages.stream.view import StreamView

            self.stream = StreamView(self._store, self._clock, self._wishes)
            self.stream.person_wanted.connect(self.person_wanted)
            self.stream.organisation_wanted.connect(self.organisation_wanted)
            self.addWidget(self.stream)
        self.setCurrentWidget(self.stream)
        self.stream.show_of(self._organisation)

    def focus_search(self) -> bool:
        """Whether there is something here to search in."""
        if self.stream is None or self.currentWidget() is not self.stream:
            return False
        self.stream.focus_search()
        return True

    def focus_first(self) -> None:
        if self.stream is not None:
            self.stream.focus_list()

    def retranslate(self) -> None:
        self.switch.setAccessibleName(self.tr("What is shown of the organisation"))
        self.switch.set_texts({PEOPLE: self.tr("People"), EXCHANGES: self.tr("Exchanges")})
        if self.stream is not None:
            self.stream.retranslate()
