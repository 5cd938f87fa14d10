"""My own career: the facts of a contact's page, for me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.contacts.career_facts import career
from reseau_desktop.pages.in_place.fact import Fact, FactRow
from reseau_desktop.pages.in_place.person_edits import PersonEdits
from reseau_desktop.store.searching import ME
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.scaling import hbox, vbox

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


class Career(QWidget):
    """Positions and studies, changed in place: click or F2, Enter saves, Esc restores, Delete takes one away."""

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._facts: list[Fact] = []
        self._new: Fact | None = None
        column = vbox(self, margins=(0, 8, 0, 0), spacing=10)
        self._card = Card()
        self._rows = vbox(self._card, margins=(10, 8), spacing=2)
        column.addWidget(self._card)
        row = hbox(spacing=8)
        self.add_button = Button("", "plus", dense=True)
        self.add_button.clicked.connect(self.add)
        row.addWidget(self.add_button)
        row.addStretch(1)
        column.addLayout(row)

    def refresh(self) -> None:
        """Show what is written; what is being typed stays."""
        from reseau_desktop.insights.person import person

        mine = person(self._store, ME, self._clock.today())
        if mine is None or any(fact.editor is not None for fact in self._facts):
            return
        section = career(PersonEdits(self._store, self._wishes, mine))
        self._adding = section.adding
        if [fact.row.words for fact in self._facts] == [row.words for row in section.rows]:
            for fact, row in zip(self._facts, section.rows, strict=True):
                fact.row = row
            return
        for fact in self._facts:
            fact.hide()
            fact.deleteLater()
        self._facts = [self._made(row) for row in section.rows]
        for fact in self._facts:
            self._rows.addWidget(fact)
        self._card.setVisible(bool(self._facts) or self._new is not None)

    def add(self) -> None:
        """Another position or study, its fields open."""
        if self._new is None and self._adding is not None:
            self._new = self._made(self._adding)
            self._rows.addWidget(self._new)
            self._card.show()
            self._new.show()
            self._new.edit()

    def finish(self) -> None:
        """Save what is being typed; what cannot be saved is left as it was."""
        for fact in [*self._facts, *([self._new] if self._new is not None else [])]:
            if not fact.finish() and fact.editor is not None:
                fact.editor.cancel()

    def facts(self) -> list[Fact]:
        """Those that are shown."""
        return list(self._facts)

    def new_fact(self) -> Fact | None:
        """The one being added."""
        return self._new

    def _made(self, row: FactRow) -> Fact:
        fact = Fact(row, self._card)
        fact.closed.connect(lambda: self._closed(fact))
        return fact

    def _closed(self, fact: Fact) -> None:
        if fact is self._new:
            self._new = None
            fact.hide()
            fact.deleteLater()
        self.refresh()
        self._card.setVisible(bool(self._facts))

    def retranslate(self) -> None:
        self.add_button.set_text(self.tr("Add a position or study"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.refresh()
        super().changeEvent(event)
