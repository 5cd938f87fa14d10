"""The left of Contacts: search, filters, order, and everybody who passes them, as a list or as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.bin import any_binned
from reseau_desktop.insights.layers import people as how_many
from reseau_desktop.network.filtering import Query
from reseau_desktop.pages.contacts.asked import ARCHIVED, Asked, Filters, Where
from reseau_desktop.pages.contacts.asked_field import Searches
from reseau_desktop.pages.contacts.filter_menus import FilterMenus
from reseau_desktop.pages.contacts.list_head import ListHead
from reseau_desktop.pages.contacts.listing_job import ListingJob
from reseau_desktop.pages.contacts.no_one import NoOne
from reseau_desktop.pages.contacts.people_views import PeopleViews
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.wording import people as people_words

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.contacts.people_model import PeopleModel
    from reseau_desktop.pages.contacts.people_view import PeopleView
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.store import Store

KEPT_SELECTED = 5_000  # a selection of more people is not brought back after a change


class PeopleList(QWidget):
    """Who is in the list, and who of them is picked. It writes nothing: wishes leave as signals."""

    picked = Signal()
    opened = Signal(int)
    menu_asked = Signal(QPoint)
    edit_asked = Signal(int)
    delete_asked = Signal()
    archive_asked = Signal()
    digit_typed = Signal(int)
    several_typed = Signal(str)  # a letter, while several are picked
    create_asked = Signal(str)
    import_asked = Signal()
    save_asked = Signal()
    wished = Signal(str)  # with everybody in the list: circles, export, import; of the bin: empty
    failed = Signal(object)
    shown = Signal()  # a listing has come

    def __init__(
        self,
        store: Store,
        clock: Clock,
        opened: Callable[[], Sequence[int]],
        state: ScreenState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._opened = store, clock, opened
        self._recent: tuple[int, ...] = ()
        self._quiet = False
        self._stay = True  # after the next listing: stay at the place of somebody who left
        self._asking = False  # a listing is on its way
        self._next: int | None = None  # whom to pick when it comes; 0 is the first
        self._job = ListingJob(store, self._show, self._fail, self)
        self.asked = Asked(store, self)
        self.menus = FilterMenus(store, clock, self.asked, self)
        self.head = ListHead(self.asked, self.menus, Searches(state), self)
        breathe()
        self._stack = QStackedWidget(self)
        self.views = PeopleViews(store, clock, state, self._stack)
        breathe()
        self.no_one = NoOne(self._stack)
        column = vbox(self, spacing=0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        self._stack.addWidget(self.views)
        self._stack.addWidget(self.no_one)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.asked.changed.connect(self._ask_anew)
        self.menus.typing_asked.connect(self.search_field.begin)
        self.head.sort.changed.connect(self._sorted)
        self.head.save_asked.connect(self.save_asked)
        self.head.empty_asked.connect(lambda: self.wished.emit("empty"))
        self.head.bar.wished.connect(self.wished)
        self.head.columns_asked.connect(lambda: self.views.open_columns(self.head.columns))
        self.head.all_asked.connect(lambda: self.view.selectAll())
        self.head.none_asked.connect(lambda: self.view.clearSelection())
        self.search_field.entered.connect(self._enter_first)
        self.search_field.walked.connect(self._walk_in)
        self.search_field.left.connect(self.focus_list)
        self.views.allow_drag(self._drag_words)
        self.views.columns.sorted.connect(self._ask_anew)
        for view in (self.views.rows, self.views.table):
            view.opened.connect(self._open)
            view.menu_requested.connect(self._menu)
            view.edit_asked.connect(self._edit)
            view.delete_asked.connect(self.delete_asked)
            view.archive_asked.connect(self.archive_asked)
            view.digit_typed.connect(self.digit_typed)
            view.letters_typed.connect(self._type)
            view.several_typed.connect(self.several_typed)
        self.views.rows.picked.connect(self._picked)  # the selection is one
        self.no_one.clear_asked.connect(self._clear)
        self.no_one.archive_asked.connect(self.show_archive)
        self.no_one.bin_asked.connect(lambda: self.asked.look_into(Where.BIN))
        self.no_one.import_asked.connect(self.import_asked)
        self.no_one.create_asked.connect(self.create_asked)

    # -- parts

    @property
    def search_field(self):  # type: ignore[no-untyped-def]
        return self.head.field

    @property
    def view(self) -> PeopleView:
        """The list, or the table: whichever is seen."""
        return self.views.current()

    @property
    def model(self) -> PeopleModel:
        return self.views.model

    # -- asked from outside

    def refresh(self) -> None:
        """What is there may have changed; who is picked stays picked."""
        self.head.bar.refresh()
        self.views.refresh_columns()
        self._ask()

    def fresh_order(self) -> bool:
        """People opened meanwhile come first from the next listing on; whether that is another order."""
        before, self._recent = self._recent, tuple(self._opened())
        recent = self.head.sort.order() is people.Order.RECENT and not self.is_table()
        return self._recent != before and recent

    def filters(self) -> Filters:
        return self.asked.filters()

    def set_filters(self, query: Query, *, binned: bool = False, pick: int | None = None) -> None:
        """Show who passes these; then pick somebody (0: the first)."""
        self._next = pick
        self.asked.ask(query, binned=binned)

    def show_archive(self) -> None:
        self.set_filters(Query(terms=(ARCHIVED,)), pick=0)

    def is_table(self) -> bool:
        return self.views.is_table()

    def set_table(self, table: bool) -> None:
        """As a table, or as a list: the same people, the same selection."""
        if table == self.is_table():
            return
        self.views.set_table(table)
        self.head.set_table(table)
        self._ask()

    def set_narrow(self, narrow: bool) -> None:
        if self.views.set_narrow(narrow):
            self.head.set_narrow(narrow)

    def focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def focus_list(self, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> None:
        self.view.setFocus(reason)

    def selected(self) -> list[int]:
        """Who is selected, in the order of the list."""
        return self.view.selected_ids()

    def clicked(self) -> bool:
        """Whether the pointer picked; the keyboard only passes by."""
        return self.view.hasFocus() and self.view.by_pointer

    def selected_count(self) -> int:
        return self.view.selected_count()

    def select(self, contact: int) -> bool:
        """Pick one person; False when the list does not show them."""
        row = self.model.row_of(contact)
        if row >= 0:
            self.view.select_row(row)
        return row >= 0

    def reveal(self, contact: int) -> None:
        """Pick one person, now or when the listing that is on its way has come; where the filters hide them, they go."""
        if self.select(contact):
            self._next = None
        elif self._asking:
            self._next = contact
        elif self.filters().any or self.search_field.text():
            self.set_filters(Query(), pick=contact)

    def select_first(self) -> None:
        if len(self.model.ids()):
            self.view.select_row(0)

    def retranslate(self) -> None:
        self.views.retranslate()
        self._say_count()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # -- asking

    def _ask_anew(self) -> None:
        """Somebody else is wanted: no place to stay at, start from the top."""
        self._stay = False
        self._ask()

    def wanted(self) -> people.Listing:
        """What is asked of the network, in the order of the list."""
        return people.Listing(
            query=self.filters().query,
            order=self.head.sort.order(),
            reverse=self.head.sort.reverse(),
            opened=self._recent,
        )

    def _ask(self) -> None:
        filters = self.filters()
        self._asking = True
        self.views.begin(filters)
        sort = self.views.columns.sort() if self.is_table() else None
        if self._job.ask(self._clock.today(), filters, self.wanted(), sort) and not len(self.model.ids()):
            self.view.set_loading(True)

    def _show(self, ids: Sequence[int]) -> None:
        self.view.set_loading(False)
        self._asking = False
        many = self.view.selected_count()
        kept = self.view.selected_ids() if many <= KEPT_SELECTED else []
        stay, self._stay = self._stay, True
        self._quiet = True
        same = self.views.show_people(ids, kept, stay=stay)
        self._quiet = False
        self._say_count()
        self._show_emptiness()
        self.shown.emit()
        if not same and self.view.selected_ids() != kept:
            self.picked.emit()
        self._pick_next()

    def _pick_next(self) -> None:
        wanted, self._next = self._next, None
        if wanted == 0:
            self.select_first()
        elif wanted is not None:
            self.reveal(wanted)

    def _fail(self, problem: Exception) -> None:
        self._asking = False
        self.view.set_loading(False)
        self.failed.emit(problem)

    # -- what the user does here

    def _walk_in(self) -> None:
        if len(self.model.ids()):
            self.focus_list()
            self.view.select_row(max(0, self.view.current_row()))

    def _enter_first(self) -> None:
        if len(self.model.ids()):
            row = max(0, self.view.current_row())
            self.view.select_row(row)
            self._open(self.model.index(row, 0))

    def _type(self, letters: str) -> None:
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search_field.setText(letters)

    def _sorted(self) -> None:
        self.fresh_order()
        self._ask_anew()

    def _picked(self) -> None:
        if not self._quiet:
            self._say_count()
            self.picked.emit()

    def _open(self, index: QModelIndex) -> None:
        contact = self.model.id_at(index.row())
        if contact is not None:
            self.search_field.remember()
            self.opened.emit(contact)

    def _edit(self) -> None:
        contact = self.view.current_id()
        if contact is not None:
            self.edit_asked.emit(contact)

    def _menu(self, index: QModelIndex, at: QPoint) -> None:
        if index.isValid():
            self.menu_asked.emit(at)

    def _drag_words(self, ids: Sequence[int]) -> str:
        if len(ids) == 1:
            words = self.model.words(self.model.row_of(ids[0]))
            return words.name[:60] if words is not None else ""
        return people_words.count(len(ids))

    # -- counts and emptiness

    def _say_count(self) -> None:
        self.head.say_count(len(self.model.ids()), self.view.selected_count())

    def _show_emptiness(self) -> None:
        empty = not len(self.model.ids())
        if empty:
            self.no_one.explain(self.filters(), how_many(self._store) > 0, any_binned(self._store))
        self._stack.setCurrentIndex(1 if empty else 0)

    def _clear(self) -> None:
        self.asked.clear()
        self.focus_search()


__all__ = ["Filters", "PeopleList", "Where"]
