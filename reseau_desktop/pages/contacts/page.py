"""Contacts: everybody at the left, one person, or several, at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reseau_desktop.insights.layers import more_than
from reseau_desktop.pages.contacts.asked import Where
from reseau_desktop.pages.contacts.list_page import ELSEWHERE, LOOK, LOOKS, TABLE, ListPage
from reseau_desktop.pages.contacts.listing_job import AT_ONCE
from reseau_desktop.pages.contacts.new_contact import NewContactDialog
from reseau_desktop.pages.contacts.panes import Panes
from reseau_desktop.pages.contacts.people_list import PeopleList
from reseau_desktop.pages.contacts.person_page import PersonPage
from reseau_desktop.pages.contacts.picked import Picked
from reseau_desktop.pages.contacts.recent import Recent
from reseau_desktop.pages.contacts.several_page import SeveralPage
from reseau_desktop.pages.contacts.sort_entry import SortEntry
from reseau_desktop.pages.due_answers import DueAnswers
from reseau_desktop.widgets.breath import Turns, breathe
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.view_switch import ViewSwitch
from reseau_desktop.wording import problems

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.contacts.glance import Glance
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals


class ContactsPage(ListPage):
    """The list and the page of whoever is picked in it. Refreshes from the store's changes alone."""

    notice = Signal(str, bool)  # what was done, and whether undo takes it back
    trouble = Signal(str)  # what could not be done
    import_asked = Signal()
    pasted = Signal(str)  # a signature or a vCard, into the form of a new contact
    sort_asked = Signal()  # those who wait to be sorted, one at a time
    asked = Signal(str, str, object)  # a question, the verb of its answer, what the answer calls

    def __init__(
        self,
        signals: StoreSignals,
        clock: Clock,
        state: ScreenState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = signals.store
        self._state, self._recent = state, Recent(state)
        self._stale, self._clock, self._on = True, clock, clock.today()
        self._turns = Turns(self)
        self.wishes = DueAnswers(self._store, clock, self)
        self.panes = Panes(state, self)
        self.list = PeopleList(self._store, clock, self._recent.ids, state, self.panes)
        breathe()
        self._right = QStackedWidget(self.panes)
        self._curtain = Curtain(self._right)
        self.person_page = PersonPage(self._store, clock, self.wishes, state, self._right)
        breathe()
        self.several = SeveralPage(self._store, clock, self.wishes, self._right)
        self.picked = Picked(self._store, clock, self.wishes, self.list, self, state)
        breathe()
        self._nobody = EmptyState(self._right)
        self._glance: Glance | None = None
        self.panes.hold(self.list, self._right)
        breathe()
        self._build_header()
        for widget in (self._nobody, self.person_page, self.several):
            self._right.addWidget(widget)
            breathe()
        self.set_body(self.panes)
        breathe()
        self._connect(signals)
        self.retranslate()
        if state is not None and state.text(LOOK) == TABLE:
            self.set_table(True)

    def _build_header(self) -> None:
        """The looks of the list, and what can be added."""
        self.new_button = Button("", "plus")
        self.back_button = Button("", "left", "flat")
        self.header.add_before_search(self.back_button)
        self.switch = ViewSwitch(looks=LOOKS)
        self.header.add_before_search(self.switch)
        self.sort_button = SortEntry(self._store, self.list.asked)
        self.header.add(self.sort_button)
        self.header.add(self.new_button)
        self.header.set_offered(self.back_button, False)
        self.header.set_offered(self.sort_button, False)

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(self._changed)
        self.wishes.said.connect(self.notice)
        self.wishes.refused.connect(self.trouble)
        self.wishes.question.connect(self.asked)
        self.switch.chosen.connect(lambda look: self.set_table(look == TABLE))
        self.strip.acted.connect(self.refresh)
        self.new_button.clicked.connect(lambda: self.new_contact())
        self.sort_button.clicked.connect(self.sort_asked)
        self.sort_button.offered.connect(lambda on: self.header.set_offered(self.sort_button, on))
        self.back_button.clicked.connect(self._back_to_list)
        self.panes.alone.connect(lambda alone: self.header.set_offered(self.back_button, alone))
        self.panes.narrowed.connect(self._narrow)
        self.panes.beside.connect(self._fit_columns)
        self._right.currentChanged.connect(self._fit_columns)
        self._connect_list()
        self._connect_picked()
        self.person_page.menu_asked.connect(
            lambda at: self.picked.open_page_menu(self.person_page.contact(), at)
        )
        self.person_page.plan_asked.connect(self.plan_follow_up)
        self.person_page.follow_up_asked.connect(self.picked.edit_follow_up)
        self.person_page.tag_chosen.connect(self.filter_tag)
        self.person_page.person_asked.connect(self.open_person)
        self.person_page.organisation_asked.connect(self.organisation_asked)
        self.person_page.topic_chosen.connect(self.filter_topic)
        self.person_page.guide_asked.connect(self.guide_asked)
        self.person_page.left.connect(self.list.focus_list)
        self.several.log_asked.connect(self.picked.log_with)
        self.several.export_asked.connect(self.export_asked)

    def _connect_list(self) -> None:
        shown = self.list
        shown.picked.connect(self._show_picked)
        shown.opened.connect(self._enter)
        shown.menu_asked.connect(self.picked.open_list_menu)
        shown.edit_asked.connect(lambda _contact: self._edit_name())
        shown.delete_asked.connect(self.picked.delete)
        shown.archive_asked.connect(lambda: self.picked.archive(shown.selected()))
        shown.digit_typed.connect(self.picked.move_to_ring)
        shown.several_typed.connect(self.several.key)
        shown.save_asked.connect(self.save_list)
        shown.wished.connect(self._wish_for_list)
        shown.create_asked.connect(self.new_contact)
        shown.import_asked.connect(self.import_asked)
        shown.failed.connect(self._failed)
        shown.shown.connect(lambda: self._in_turn("listed", self._listed))

    def _connect_picked(self) -> None:
        self.picked.said.connect(self.notice)
        self.picked.entered.connect(self._enter)
        self.picked.added.connect(self.open_person)
        self.picked.pasted.connect(self.pasted)
        self.picked.log_asked.connect(self.log_exchange)
        self.picked.tag_asked.connect(self._new_tag)

    # -- asked by the frame

    def shown(self) -> None:
        """One came here: people opened meanwhile come first now; where nothing else is new, nothing is asked."""
        reordered = self.list.fresh_order()
        if reordered or self._stale or self._clock.today() != self._on:
            self.refresh()
        focused = self.focusWidget()
        if focused is None or not self.panes.isAncestorOf(focused):
            self.list.focus_list(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Ask again, or as soon as the page is seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale, self._on = False, self._clock.today()
        self.strip.hide()
        self.sort_button.refresh()
        self.list.refresh()
        if self._right.currentWidget() is self.person_page:  # else they are read when they are shown
            self._in_turn("person", self.person_page.refresh)

    def _in_turn(self, name: str, call: Callable[[], object]) -> None:
        """At once, or in a large network in a turn of its own: there everything else has more to do."""
        if more_than(self._store, AT_ONCE):
            self._turns.take(name, call)
        else:
            call()

    def open_person(self, contact_id: int) -> None:
        """Show one person; where the filters hide them, the filters go."""
        self.list.reveal(contact_id)
        if self._person_shown(contact_id):
            self.panes.show_right()

    show_person = open_person

    def selected(self) -> list[int]:
        """Who is picked in the list, or whose page is shown."""
        chosen = self.list.selected()
        contact = self.person_page.contact()
        return chosen or ([contact] if contact is not None else [])

    def finish_editing(self) -> None:
        """Before the window goes: what is being typed is saved."""
        self.person_page.finish()
        self.picked.finish()

    def keep_typed(self) -> None:
        """What is being typed is kept beside the file, should the program be killed; nothing is saved by it."""
        self.person_page.keep_typed()
        self.picked.finish()

    def new_contact(self, text: str = "") -> NewContactDialog:
        """Ctrl+N."""
        return self.picked.new_contact(text)

    def log_exchange(self) -> None:
        """Ctrl+L: with whoever is picked; the bin is for bringing back only."""
        chosen = self.list.selected()
        if self.list.filters().where is Where.BIN:
            return
        if len(chosen) > 1:
            self.picked.log_with(chosen)
        elif self._right.currentWidget() is self.person_page:
            self.panes.show_right()
            self.person_page.begin_log()
        else:
            self.picked.log_with([])

    def plan_follow_up(self) -> None:
        """Ctrl+Shift+N: for whoever is shown."""
        found = self.person_page.person() if self._right.currentWidget() is self.person_page else None
        self.picked.plan(found.id if found is not None and found.deleted_on is None else None)

    def retranslate(self) -> None:
        self._title()
        self.switch.set_names(self.tr("List or table"), self.tr("As a list"), self.tr("As a table"), "Ctrl+T")
        self.new_button.set_text(self.tr("New contact"))
        self.new_button.set_hint("", "Ctrl+N")
        self.back_button.set_text(self.tr("List"))
        self._say_nobody()

    # -- what is shown at the right

    def _say_nobody(self) -> None:
        """Where the list says that there is nobody, once is enough."""
        self._nobody.say(self.tr("Nobody picked.") if self.list.model.ids() else "")

    def _show_picked(self) -> None:
        count = self.list.selected_count()
        if count > 1:
            self.person_page.finish()
            self.several.show_people(self.list.selected(), self.list.filters().where)
            self._turn_to(self.several)
            self.panes.show_panel(True)
        elif self.is_table():
            if not self.panes.entered():
                self._show_glance()
        elif count == 1:
            contact, passing = self.list.selected()[0], not self.list.clicked()
            if not (passing and self._shows(contact)):
                self._person_shown(contact, passing=passing)

    def _shows(self, contact: int) -> bool:
        return self._right.currentWidget() is self.person_page and self.person_page.contact() == contact

    def _person_shown(self, contact: int, *, passing: bool = False) -> bool:
        """`passing` with the arrows is not opening: neither Back nor the order by opening remembers it."""
        if not self._shows(contact) and not self.person_page.show_person(contact):
            return False
        self._turn_to(self.person_page)
        if not passing:
            self._recent.opened(contact)
            self.person_opened.emit(contact)
        return True

    def _listed(self) -> None:
        """A listing has come. Somebody is always shown, as long as there is anybody; beside a table nobody has to be."""
        if self.list.selected_count():
            return
        if self.is_table():
            self._show_picked()
            return
        contact = self.person_page.contact()
        here = contact is not None and self._right.currentWidget() is self.person_page
        if here and (self.list.select(contact) or self.person_page.show_person(contact)):
            return
        if self.list.model.ids() and not self.list.search_field.hasFocus():
            self.list.select_first()
        elif not self.list.model.ids():
            self._turn_to(self._nobody)
        self._say_nobody()

    def _changed(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
        elif not change.only(ELSEWHERE):
            self._in_turn("refresh", self.refresh)
            if self._right.currentWidget() is not self.person_page:
                self._in_turn("picked", self._show_picked)

    def _failed(self, problem: Exception) -> None:
        self._stale = True
        said = problems.explain(problem)
        self.strip.say(said.what, said.then, self.tr("Try again"))

    def _enter(self, contact: int) -> None:
        """Enter, a double click, Open: into the page."""
        if not self._shows(contact):
            self.list.reveal(contact)
        if self._person_shown(contact):
            self.panes.show_right()
            self.person_page.focus_first()

    def _edit_name(self) -> None:
        if self._right.currentWidget() is self.person_page:
            self.panes.show_right()
            self.person_page.edit_name()

    def _new_tag(self) -> None:
        if self._right.currentWidget() is self.several:
            self.several.focus_tag()
        else:
            self.panes.show_right()
            self.person_page.add_tag()

    def _back_to_list(self) -> None:
        self.panes.show_left()
        if self.is_table():
            self._show_picked()
        self.list.focus_list()

    def _narrow(self, list_narrow: bool, one_column: bool) -> None:
        self.list.set_narrow(list_narrow)
        self.person_page.set_narrow(one_column)
        self.several.set_narrow(one_column)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the menus offer too: these keys work wherever one is in the page."""
        keys = own_keys().meant(QKeySequence(event.keyCombination()).toString())
        wishes = {
            "Ctrl+F": self.focus_search,
            "Ctrl+L": self.log_exchange,
            "Ctrl+N": self.new_contact,
            "Ctrl+Shift+N": self.plan_follow_up,
            "Ctrl+T": self.toggle_table,
            "Ctrl+Shift+A": self.archive_picked,
        }
        if keys in wishes:
            wishes[keys]()
        elif event.key() == Qt.Key.Key_Escape and not self.list.view.hasFocus():
            self._back_to_list()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._curtain.fall(2)  # what stands beside it comes after the list
        if self._stale:
            self.list.fresh_order()
            self.refresh()
