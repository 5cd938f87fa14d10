"""Step 3: who of the file is in the network already, for sure or perhaps, and what to do with them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QStackedWidget, QWidget

from reseau_desktop.exchange.plan import Decision, Policy
from reseau_desktop.network.names import display
from reseau_desktop.pages.importing import pair_rows
from reseau_desktop.pages.importing.pair_card import PairCard
from reseau_desktop.pages.importing.pair_rows import PairRows
from reseau_desktop.pages.importing.tables import LINE, Lines
from reseau_desktop.widgets.cards import Card, EmptyState
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.segmented import Segmented
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.pages.importing.job import ImportJob
    from reseau_desktop.pages.importing.work import Decided
    from reseau_desktop.store import Store

UNSURE, SURE = "unsure", "sure"


class DuplicatesStep(QWidget):
    """`policy_chosen` carries what to do with people known already."""

    policy_chosen = Signal(object)

    def __init__(self, store: Store, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._today = store, today
        self._decided: Decided | None = None
        self._asked = Text("", "subheading")
        self.policies = {policy: QRadioButton() for policy in Policy}
        self._meaning = Paragraph("", "small", "text2")
        self.which = Segmented([(UNSURE, ""), (SURE, "")], UNSURE)
        self.people = RowList(PairRows())
        self._lines = Lines(pair_rows.said, self)
        self.people.setModel(self._lines)
        self.pair = PairCard()
        self._nobody = EmptyState()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = vbox(self, spacing=0)
        column.addWidget(self._asked)
        gap(column, 4)
        choices = QWidget()
        flow = FlowLayout(choices, gap=16)
        group = QButtonGroup(self)
        for button in self.policies.values():
            group.addButton(button)
            flow.addWidget(button)
        self.policies[Policy.ASK].setChecked(True)
        column.addWidget(choices)
        column.addWidget(self._meaning)
        gap(column, 14)
        both = QWidget()
        row = self._sides = hbox(both, spacing=20)
        card = Card()
        inner = vbox(card, margins=8, spacing=8)
        inner.addWidget(self.which)
        inner.addWidget(self.people, 1)
        row.addWidget(sized(card, min_width=252, min_height=220))
        row.addWidget(self.pair, 1)
        self._stack.addWidget(both)
        self._stack.addWidget(self._nobody)
        column.addWidget(self._stack, 1)
        gap(column, 20)

    def _connect(self) -> None:
        for policy, button in self.policies.items():
            button.clicked.connect(lambda _=False, policy=policy: self.policy_chosen.emit(policy))
        self.which.chosen.connect(lambda _key: self._show_people())
        self.people.picked.connect(self._show_pair)
        self.pair.candidate_chosen.connect(self._show_pair)

    def set_narrow(self, narrow: bool, pair_narrow: bool) -> None:
        """The comparison under the list, and itself one column narrower."""
        way = QBoxLayout.Direction
        self._sides.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.pair.set_narrow(pair_narrow)

    def show_job(self, job: ImportJob) -> None:
        self.policies[job.policy].setChecked(True)
        if job.decided is self._decided and job.decided is not None:
            return
        self._decided = job.decided
        if self._decided is not None:
            self._say_counts()
            empty = SURE if self._decided.sure and not self._decided.unsure else UNSURE
            if not self._shown():
                self.which.set_current(empty)
        self._show_people()
        self._explain()

    def _shown(self) -> tuple[Decision, ...]:
        if self._decided is None:
            return ()
        return self._decided.unsure if self.which.current() == UNSURE else self._decided.sure

    def _show_people(self) -> None:
        people = self._shown()
        self._lines.show(people)
        there = self._decided is not None and bool(self._decided.sure or self._decided.unsure)
        self._stack.setCurrentIndex(0 if there else 1)
        self._say_nobody()
        self.pair.setVisible(bool(people))
        if people:
            self.people.select_row(0)

    def _show_pair(self, candidate: int | None = None) -> None:
        from reseau_desktop.insights.person import person

        index = self.people.currentIndex()
        decision = index.data(LINE) if index.isValid() else None
        if not isinstance(decision, Decision) or self._decided is None:
            return
        ids = decision.candidates if decision.contact_id is None else (decision.contact_id,)
        known = self._decided.known.people
        others = [(one, display(known[one].given, known[one].family, full=known[one].full)) for one in ids]
        wanted = candidate if candidate in ids else next(iter(ids), None)
        found = person(self._store, wanted, self._today) if wanted is not None else None
        self.pair.show_pair(decision, found, others)

    def _say_counts(self) -> None:
        decided = self._decided
        unsure, sure = (len(decided.unsure), len(decided.sure)) if decided is not None else (0, 0)
        self.which.set_texts(
            {
                UNSURE: self.tr("To look at: {count}").format(count=numbers.count(unsure)),
                SURE: self.tr("Certain: {count}").format(count=numbers.count(sure)),
            }
        )

    def _say_nobody(self) -> None:
        decided = self._decided
        if decided is None:
            self._nobody.say("")
        elif decided.plan.policy is Policy.ADD:
            self._nobody.say(
                self.tr("Nobody is compared."), detail=self.tr("Every row becomes a contact of its own.")
            )
        elif not decided.known.people:
            self._nobody.say(
                self.tr("No duplicates."), detail=self.tr("Your network is empty: nobody can be there twice.")
            )
        else:
            self._nobody.say(
                self.tr("No duplicates."), detail=self.tr("Nobody of this file is in your network yet.")
            )

    def _explain(self) -> None:
        chosen = next((policy for policy, button in self.policies.items() if button.isChecked()), Policy.ASK)
        self._meaning.setText(
            {
                Policy.ASK: self.tr(
                    "Who is certainly the same becomes one card. Who may be the same stays apart, and the report names them."
                ),
                Policy.MERGE: self.tr("Who is certainly the same becomes one card; everybody else is added."),
                Policy.SKIP: self.tr(
                    "Who is certainly in your network stays as they are; everybody else is added."
                ),
                Policy.ADD: self.tr("Every row becomes a new contact, even of people you have."),
            }[chosen]
        )

    def retranslate(self) -> None:
        self._asked.setText(self.tr("People who are in your network already"))
        texts = {
            Policy.ASK: self.tr("Merge the certain, list the others"),
            Policy.MERGE: self.tr("Merge the certain"),
            Policy.SKIP: self.tr("Leave them out"),
            Policy.ADD: self.tr("Add everybody"),
        }
        for policy, button in self.policies.items():
            button.setText(texts[policy])
        self.which.setAccessibleName(self.tr("Which people"))
        self.people.setAccessibleName(self.tr("People of the file who may be known"))
        self._say_counts()
        self._say_nobody()
        self._explain()
        self.people.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
