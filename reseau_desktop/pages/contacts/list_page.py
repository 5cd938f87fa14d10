"""What Contacts is asked about its list from elsewhere, and its two looks: rows to read, a table to compare."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from reseau_desktop.network.filter_values import Name, Word
from reseau_desktop.network.filter_words import Key
from reseau_desktop.network.filtering import Query, Term
from reseau_desktop.pages.contacts.drafts import forget_gone
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.widgets.scaling import breadth

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget, QWidget

    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.contacts.glance import Glance
    from reseau_desktop.pages.contacts.panes import Panes
    from reseau_desktop.pages.contacts.people_list import PeopleList
    from reseau_desktop.pages.contacts.person_page import PersonPage
    from reseau_desktop.pages.contacts.picked import Picked
    from reseau_desktop.pages.contacts.several_page import SeveralPage
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Change, Store
    from reseau_desktop.widgets.curtain import Curtain
    from reseau_desktop.widgets.view_switch import ViewSwitch

LIST, TABLE = "list", "table"
LOOKS, LOOK = {LIST: "list", TABLE: "table"}, "contacts/look"
ERASING = frozenset(("erased", "bin_emptied"))  # actions after which people are in the file no more
ELSEWHERE = frozenset({"saved_list", "day_off", "week_review"})  # tables of which nothing is seen here
BESIDE = 1180  # px of the window from which on a panel always stands beside the table


class ListPage(Page):
    """The half of the page that is about the list; its parts are made by the page itself."""

    guide_asked = Signal(str)  # a topic: what a figure means
    organisation_asked = Signal(int)
    export_asked = Signal(list)  # these people
    circles_asked = Signal(str, list)  # the picture, with these people lit
    import_into_asked = Signal(object)  # a file, whose people shall pass this Query
    save_asked = Signal(str, object)  # the typed form of a list to be kept, and where it was asked

    _store: Store
    _clock: Clock
    _state: ScreenState | None
    _glance: Glance | None
    _right: QStackedWidget
    _curtain: Curtain
    list: PeopleList
    panes: Panes
    picked: Picked
    switch: ViewSwitch
    several: SeveralPage
    person_page: PersonPage
    wishes: PeopleWishes

    def _show_picked(self) -> None:
        """The right side follows the selection."""
        raise NotImplementedError

    def _enter(self, contact: int) -> None:
        """Into somebody's page."""
        raise NotImplementedError

    def selected(self) -> builtins.list[int]:
        """Who is picked, or whose page is shown."""
        raise NotImplementedError

    def forget_gone(self, change: Change | None = None) -> None:
        """People were erased: what was typed for them and not saved goes too."""
        if change is None or change.label is None or change.label.verb in ERASING:
            page = self.person_page
            forget_gone(self._state, self._store, page.exchanges.log_field, page.column)

    def archive_picked(self) -> None:
        """Ctrl+Shift+A: into the archive, or out of it."""
        self.picked.archive(self.selected())

    # -- who is shown

    def search(self, text: str) -> None:
        """Go on with what was typed elsewhere."""
        self.panes.show_left()
        self.list.search_field.setText(text)
        self.list.search_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def filter_layer(self, key: str | None) -> None:
        """The sidebar: one circle, or everybody."""
        self.show_query(Query(terms=(Term(Key.LAYER, (Word(key),)),)) if key else Query())

    def filter_tag(self, name: str) -> None:
        """Everybody who carries a tag."""
        self.show_query(Query(terms=(Term(Key.TAG, (Name(name),)),)))

    def filter_organisation(self, name: str) -> None:
        """Everybody who is at an organisation now."""
        self.show_query(Query(terms=(Term(Key.ORG, (Name(name),)),)))

    def filter_topic(self, key: str, words: str) -> None:
        """Everybody who seeks, or offers, a topic (`key`: seeks, offers)."""
        self.show_query(Query(terms=(Term(Key(key), (Name(words),)),)))

    def show_query(self, query: Query) -> None:
        """Everybody who passes a filter."""
        self.panes.show_left()
        self.list.set_filters(query, pick=0)

    def show_missing(self) -> None:
        """What cards lack, with counts: a press lists them."""
        self.list.head.bar.open_missing()

    def show_bin(self) -> None:
        self.panes.show_left()
        self.list.set_filters(Query(), binned=True, pick=0)

    def show_archive(self) -> None:
        self.panes.show_left()
        self.list.show_archive()

    def focus_search(self) -> None:
        self.panes.show_left()
        self.list.focus_search()

    def focus_first(self) -> None:
        self.list.focus_list()

    def save_list(self) -> None:
        """The filters in force get a name."""
        head = self.list.head
        self.save_asked.emit(self.list.asked.typed(), head.save if self.is_table() else head.bar.more)

    def _wish_for_list(self, wish: str) -> None:
        """With everybody in the list."""
        ids, query = list(self.list.model.ids()), self.list.filters().query
        if wish == "circles":
            self.circles_asked.emit(self.list.asked.typed(), ids)
        elif wish == "export":
            self.export_asked.emit(ids)
        elif wish == "empty":
            self.wishes.ask_empty_bin(self)
        else:
            self.import_into_asked.emit(query)

    # -- list or table

    def is_table(self) -> bool:
        return self.list.is_table()

    def toggle_table(self) -> None:
        """Ctrl+T."""
        self.set_table(not self.is_table())

    def set_table(self, table: bool) -> None:
        """The same people, as rows to read or as a table to compare."""
        self.switch.set_current(TABLE if table else LIST)
        if self._state is not None:
            self._state.set(LOOK, TABLE if table else LIST)
        if table == self.is_table():
            return
        self.person_page.finish()
        self.list.set_table(table)
        self.several.set_beside(table)
        self._title()
        self.panes.set_table(table)
        self._show_picked()

    def _title(self) -> None:
        context = self.tr("as a table", "after the title Contacts") if self.is_table() else ""
        self.header.set_title(self.tr("Contacts"), context)

    def _fit_columns(self, _which: object = None) -> None:
        """While several are picked their panel takes from the table; what is chosen for good scrolls."""
        several = self._right.currentWidget() is self.several and self._right.isVisible()
        self.list.views.table.captions.set_beside(several and self.is_table())

    def _turn_to(self, beside: QWidget) -> None:
        """What stands beside the list; painted after it."""
        if self._right.currentWidget() is not beside:
            self._curtain.fall(3)
            self._right.setCurrentWidget(beside)

    def _show_glance(self) -> None:
        """Beside the table: one person in short, where there is room."""
        wide = breadth(self) >= BESIDE
        if wide:
            chosen = self.list.selected()
            self._made_glance().show_person(chosen[0] if len(chosen) == 1 else None)
            self._turn_to(self._made_glance())
        self.panes.show_panel(wide)

    def _made_glance(self) -> Glance:
        if self._glance is None:
            from reseau_desktop.pages.contacts.glance import Glance

            made = self._glance = Glance(self._store, self._clock)
            made.opened.connect(self._enter)
            made.log_asked.connect(lambda contact: self.picked.log_with([contact]))
            made.menu_asked.connect(self.picked.open_page_menu)
            made.guide_asked.connect(self.guide_asked)
            made.out_wanted.connect(self.wishes.outings.go)
            made.organisation_asked.connect(self.organisation_asked)
            self._right.addWidget(made)
        return self._glance

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_table() and not self.panes.entered():
            self._show_picked()
