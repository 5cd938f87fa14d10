"""Contacts: everybody at the left, one person, or several, at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.layers import layers
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.contacts.filter_bar import Filters, Where
from reseau_desktop.pages.contacts.new_contact import NewContactDialog
from reseau_desktop.pages.contacts.people_list import PeopleList, list_width
from reseau_desktop.pages.contacts.person_page import PersonPage
from reseau_desktop.pages.contacts.recent import Recent
from reseau_desktop.pages.contacts.several_page import SeveralPage
from reseau_desktop.pages.due_wishes import DueWishes
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.person_menu import PeopleMenu, PersonCalls, PersonMenu
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.scaling import breadth
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import problems

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

NARROW, SINGLE = 1080, 700  # of the window, and of the page, in px at text scale 1


class ContactsPage(Page):
    """The list and the page of whoever is picked in it. Refreshes from the store's changes alone."""

    notice = Signal(str, bool)  # what was done, and whether undo takes it back
    trouble = Signal(str)  # what could not be done
    import_asked = Signal()

    def __init__(
        self,
        signals: StoreSignals,
        clock: Clock,
        state: ScreenState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._state = signals.store, clock, state
        self._recent = Recent(state)
        self._draft: dict[str, str] = {}
        self._stale = True
        self._single = self._narrow = False
        self.wishes = DueWishes(self._store, clock, self)
        self.list = PeopleList(self._store, clock, self._recent.ids)
        self.person_page = PersonPage(self._store, clock, self.wishes)
        self.several = SeveralPage(self._store, self.wishes)
        self._nobody = EmptyState()
        self._right = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self.new_button = Button("", "plus")
        self.back_button = Button("", "left", "flat")
        self._arrange()
        self._connect(signals)
        self.retranslate()

    def _arrange(self) -> None:
        self.header.add_before_search(self.back_button)
        self.back_button.hide()
        self.header.add(self.new_button)
        for widget in (self._nobody, self.person_page, self.several):
            self._right.addWidget(widget)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(1, 1)
        self.set_body(self._splitter)

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(self._changed)
        self.wishes.said.connect(self.notice)
        self.wishes.refused.connect(self.trouble)
        self.new_button.clicked.connect(lambda: self.new_contact())
        self.back_button.clicked.connect(self._back_to_list)
        self.list.picked.connect(self._show_picked)
        self.list.opened.connect(self._enter)
        self.list.menu_asked.connect(self._open_menu)
        self.list.edit_asked.connect(lambda _contact: self._edit_name())
        self.list.delete_asked.connect(self._delete)
        self.list.archive_asked.connect(self._archive)
        self.list.digit_typed.connect(self._move_to_ring)
        self.list.create_asked.connect(self.new_contact)
        self.list.import_asked.connect(self.import_asked)
        self.list.failed.connect(self._failed)
        self.list.shown.connect(self._listed)
        self.person_page.menu_asked.connect(self._open_menu)
        self.person_page.plan_asked.connect(self.plan_follow_up)
        self.person_page.follow_up_asked.connect(self._edit_follow_up)
        self.person_page.tag_chosen.connect(self.filter_tag)
        self.person_page.left.connect(self.list.focus_list)
        self.several.log_asked.connect(self._log_with)
        self.strip.acted.connect(self.refresh)
        self._splitter.splitterMoved.connect(lambda *_: self._keep_width())
        theme().changed.connect(self._fit)

    # -- asked by the frame

    def shown(self) -> None:
        """One came here: people opened meanwhile come first now."""
        self.list.fresh_order()
        self.refresh()
        if not self.isAncestorOf(self.focusWidget() or self):
            self.list.focus_list()

    def refresh(self) -> None:
        """Ask again, or as soon as the page is seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self.strip.hide()
        self.list.refresh()
        self.person_page.refresh()

    def open_person(self, contact_id: int) -> None:
        """Show one person; where the filters hide them, the filters go."""
        if not self.list.select(contact_id):
            self.list.set_filters(Filters())
            self.list.select(contact_id)
        if self._person_shown(contact_id):
            self._show_right()

    show_person = open_person

    def search(self, text: str) -> None:
        """Go on with what was typed elsewhere."""
        self.list.search_field.setText(text)
        self.list.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back_to_list(focus=False)

    def filter_layer(self, key: str | None) -> None:
        """The sidebar: one circle, or everybody."""
        self._filter(Filters(layers=frozenset((key,)) if key else frozenset()))

    def filter_tag(self, name: str) -> None:
        """Everybody who carries a tag."""
        found = [tag for tag, words, _count in people.tags(self._store) if words == name]
        self._filter(Filters(tags=frozenset(found)))

    def show_bin(self) -> None:
        self._filter(Filters(where=Where.BIN))

    def show_archive(self) -> None:
        self._filter(Filters(where=Where.ARCHIVE))

    def focus_search(self) -> None:
        self._back_to_list(focus=False)
        self.list.focus_search()

    def focus_first(self) -> None:
        self.list.focus_list()

    def selected(self) -> list[int]:
        """Who is picked in the list, or whose page is shown."""
        chosen = self.list.selected()
        contact = self.person_page.contact()
        return chosen or ([contact] if contact is not None else [])

    def finish_editing(self) -> None:
        """Before the window goes: what is being typed is saved."""
        self.person_page.finish()

    def new_contact(self, text: str = "") -> NewContactDialog:
        """Ctrl+N; `text` is a name already typed into the search. What was typed and left last time is still there."""
        draft = dict(self._draft)
        if text:
            given, _, family = text.strip().rpartition(" ")
            draft |= {"given": given or family, "family": family if given else ""}
        chosen = self.list.filters().layers
        if len(chosen) == 1 and "layer" not in draft:
            draft["layer"] = next(iter(chosen))
        dialog = NewContactDialog(self._store, self._clock, draft, self)
        dialog.added.connect(self._added)
        dialog.person_asked.connect(self.open_person)
        dialog.rejected.connect(lambda: self._keep_draft(dialog))
        dialog.open()
        return dialog

    def log_exchange(self) -> None:
        """Ctrl+L: with whoever is picked."""
        chosen = self.list.selected()
        if len(chosen) > 1:
            self._log_with(chosen)
        elif self._right.currentWidget() is self.person_page:
            self._show_right()
            self.person_page.begin_log()
        else:
            self._log_with([])

    def plan_follow_up(self) -> None:
        """Ctrl+Shift+N: for whoever is shown."""
        from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

        dialog = FollowUpDialog(self._store, self._clock, self.person_page.contact(), None, self)
        dialog.saved.connect(lambda _id: self.notice.emit(self.tr("Follow-up planned."), True))
        dialog.open()

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Contacts"))
        self.new_button.set_text(self.tr("New contact"))
        self.new_button.set_hint("", "Ctrl+N")
        self.back_button.set_text(self.tr("List"))
        self._nobody.say(self.tr("Nobody picked."))

    # -- what is shown at the right

    def _show_picked(self) -> None:
        count = self.list.selected_count()
        if count > 1:
            self.person_page.finish()
            self.several.show_people(self.list.selected(), self.list.filters().where)
            self._right.setCurrentWidget(self.several)
        elif count == 1:
            self._person_shown(self.list.selected()[0], passing=not self.list.clicked())

    def _person_shown(self, contact: int, *, passing: bool = False) -> bool:
        """`passing` with the arrows is not opening: neither Back nor the order by opening remembers it."""
        if not self.person_page.show_person(contact):
            return False
        self._right.setCurrentWidget(self.person_page)
        if not passing:
            self._recent.opened(contact)
            self.person_opened.emit(contact)
        return True

    def _listed(self) -> None:
        """A listing has come. Somebody is always shown, as long as there is anybody."""
        if self.list.selected_count():
            return
        contact = self.person_page.contact()
        here = contact is not None and self._right.currentWidget() is self.person_page
        if here and (self.list.select(contact) or self.person_page.show_person(contact)):
            return
        if self.list.model.ids() and not self.list.search_field.hasFocus():
            self.list.select_first()
        elif not self.list.model.ids() and contact is None:
            self._right.setCurrentWidget(self._nobody)

    def _changed(self, change: Change) -> None:
        if not self.isVisible():
            self._stale = True
            return
        self.refresh()
        if self._right.currentWidget() is self.several:
            self._show_picked()

    def _failed(self, problem: Exception) -> None:
        said = problems.explain(problem)
        self.strip.say(said.what, said.then, self.tr("Try again"))

    def _enter(self, contact: int) -> None:
        """Enter or a double click: into the page."""
        if self._person_shown(contact):
            self._show_right()
            self.person_page.focus_first()

    def _edit_name(self) -> None:
        if self._right.currentWidget() is self.person_page:
            self._show_right()
            self.person_page.edit_name()

    # -- wishes

    def _open_menu(self, at: QPoint) -> None:
        chosen = self.selected()
        calls = PersonCalls(
            self._enter, lambda _id: self.log_exchange(), lambda _id: self.plan_follow_up(), self._new_tag
        )
        if len(chosen) > 1:
            if self.list.filters().where is not Where.BIN:
                archived = self.list.filters().where is Where.ARCHIVE
                PeopleMenu(self._store, chosen, self.wishes, calls, self, archived=archived).popup(at)
        elif chosen:
            PersonMenu(self._store, self._clock, chosen[0], self.wishes, calls, self).popup(at)

    def _new_tag(self, ids: object) -> None:
        if self._right.currentWidget() is self.several:
            self.several.focus_tag()
        else:
            self._show_right()
            self.person_page.add_tag()

    def _delete(self) -> None:
        chosen = self.list.selected()
        if chosen and self.list.filters().where is not Where.BIN:
            self.wishes.delete(chosen)

    def _archive(self) -> None:
        chosen, where = self.selected(), self.list.filters().where
        if chosen and where is not Where.BIN:
            self.wishes.archive(chosen, where is not Where.ARCHIVE)

    def _move_to_ring(self, number: int) -> None:
        rings = [layer for layer in layers(self._store) if layer.kind is LayerKind.RING]
        chosen = self.list.selected()
        if chosen and number <= len(rings) and self.list.filters().where is Where.LIST:
            self.wishes.move(chosen, rings[number - 1].key)

    def _log_with(self, ids: list[int]) -> None:
        from reseau_desktop.pages.log_dialog import LogDialog

        dialog = LogDialog(self._store, self._clock, ids, parent=self)
        dialog.logged.connect(lambda _ids: self.notice.emit(self.tr("Exchange logged."), True))
        dialog.open()

    def _edit_follow_up(self, identity: int) -> None:
        from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

        FollowUpDialog(self._store, self._clock, None, identity, self).open()

    def _added(self, contact: int) -> None:
        self._draft = {}
        row = people.row(self._store, self._clock.today(), contact)
        name = row.name if row is not None else ""
        self.notice.emit(self.tr("{name} added.").format(name=name), True)
        self.open_person(contact)

    def _keep_draft(self, dialog: NewContactDialog) -> None:
        self._draft = dialog.draft()

    def _filter(self, wanted: Filters) -> None:
        self._back_to_list(focus=False)
        self.list.set_filters(wanted)
        if self.list.model.ids():
            self.list.select_first()

    # -- places and sizes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the menus offer too: these keys work wherever one is in the page."""
        keys = QKeySequence(event.keyCombination()).toString()
        wishes = {
            "Ctrl+F": self.focus_search,
            "Ctrl+L": self.log_exchange,
            "Ctrl+N": self.new_contact,
            "Ctrl+Shift+N": self.plan_follow_up,
            "Ctrl+Shift+A": self._archive,
        }
        if keys in wishes:
            wishes[keys]()
        elif event.key() == Qt.Key.Key_Escape and not self.list.view.hasFocus():
            self._back_to_list()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if self._stale:
            self.list.fresh_order()
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Compared with the text scale: at 200 % a window of 1440 is one of 720."""
        scale = theme().scale
        narrow = breadth(self) < NARROW
        single = self.width() / scale < SINGLE
        least, usual, most = list_width(narrow)
        if single:
            self.list.setMinimumWidth(0)
            self.list.setMaximumWidth(16_777_215)
        else:
            self.list.setMinimumWidth(least)
            self.list.setMaximumWidth(most)
        if (narrow, single) != (self._narrow, self._single) or self._splitter.sizes()[0] == 0:
            self._narrow, self._single = narrow, single
            self.list.set_narrow(narrow)
            self.person_page.set_narrow(narrow or single)
            if single:
                self._back_to_list(focus=False)
            else:
                self.list.show()
                self._right.show()
            kept = self._state.number("contacts/list", 0) if self._state is not None and not narrow else 0
            wide = kept or usual
            self._splitter.setSizes([wide, max(1, self.width() - wide)])
        self.back_button.setVisible(single and self.list.isHidden())

    def _show_right(self) -> None:
        """Where there is room for one of them only: the page."""
        if self._single:
            self.list.hide()
            self._right.show()
            self.back_button.show()

    def _back_to_list(self, *, focus: bool = True) -> None:
        if self._single:
            self._right.hide()
            self.list.show()
            self.back_button.hide()
        if focus:
            self.list.focus_list()

    def _keep_width(self) -> None:
        if self._state is not None and not self._narrow and not self._single:
            self._state.set("contacts/list", self._splitter.sizes()[0])
