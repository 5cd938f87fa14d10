"""The left of Contacts: search, filters, order, and everybody who passes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from reseau_desktop.insights import people
from reseau_desktop.insights.layers import people as how_many
from reseau_desktop.pages.contacts.filter_bar import FilterBar, Filters, Where
from reseau_desktop.pages.contacts.listing_job import ListingJob
from reseau_desktop.pages.contacts.no_one import NoOne
from reseau_desktop.pages.contacts.people_model import PeopleModel
from reseau_desktop.pages.contacts.people_rows import PeopleRows
from reseau_desktop.pages.contacts.people_view import PeopleView
from reseau_desktop.pages.contacts.row_source import RowSource
from reseau_desktop.pages.contacts.sort_button import SortButton
from reseau_desktop.widgets.fields import SearchField
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import people as people_words

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
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
    create_asked = Signal(str)
    import_asked = Signal()
    failed = Signal(object)
    shown = Signal()  # a listing has come

    def __init__(
        self,
        store: Store,
        clock: Clock,
        opened: Callable[[], Sequence[int]],
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
        self._source = RowSource(store, clock)
        self.model = PeopleModel(self._source.rows, self)
        self._delegate = PeopleRows(self._source.explain, self)
        self.search_field = SearchField()
        self.filter_bar = FilterBar(store)
        self.sort = SortButton()
        self.view = PeopleView(self._delegate, self.model)
        self._count = Text("", "small", "text2")
        self.no_one = NoOne()
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._inset()
        self.retranslate()

    def _arrange(self) -> None:
        column = vbox(self, spacing=0)
        top = self._top = vbox(spacing=0)
        top.addWidget(self.search_field)
        gap(top, 7)
        top.addWidget(self.filter_bar)
        gap(top, 3)
        row = hbox()
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self.sort)
        top.addLayout(row)
        column.addLayout(top)
        holder = QWidget()
        vbox(holder, margins=(12, 0, 0, 0)).addWidget(self.view)
        self._stack.addWidget(holder)
        self._stack.addWidget(self.no_one)
        column.addWidget(self._stack, 1)
        self.view.allow_drag(self.view.selected_ids, self._drag_words)

    def _connect(self) -> None:
        theme().scale_changed.connect(self._inset)
        self.search_field.textChanged.connect(lambda _text: self._ask_anew())
        self.search_field.installEventFilter(self)
        self.filter_bar.changed.connect(lambda _filters: self._ask_anew())
        self.sort.changed.connect(self._sorted)
        self.view.picked.connect(self._picked)
        self.view.opened.connect(self._open)
        self.view.menu_requested.connect(self._menu)
        self.view.edit_asked.connect(self._edit)
        self.view.delete_asked.connect(self.delete_asked)
        self.view.archive_asked.connect(self.archive_asked)
        self.view.digit_typed.connect(self.digit_typed)
        self.view.letters_typed.connect(self._type)
        self.no_one.clear_asked.connect(self._clear)
        self.no_one.archive_asked.connect(lambda: self.set_filters(Filters(where=Where.ARCHIVE), pick=0))
        self.no_one.import_asked.connect(self.import_asked)
        self.no_one.create_asked.connect(self.create_asked)

    # -- asked from outside

    def refresh(self) -> None:
        """What is there may have changed; who is picked stays picked."""
        self.filter_bar.refresh()
        self._ask()

    def fresh_order(self) -> bool:
        """People opened meanwhile come first from the next listing on; whether that is another order."""
        before, self._recent = self._recent, tuple(self._opened())
        return self._recent != before and self.sort.order() is people.Order.RECENT

    def filters(self) -> Filters:
        return self.filter_bar.filters()

    def set_filters(self, wanted: Filters, text: str = "", *, pick: int | None = None) -> None:
        """Show who passes these, and whom a text finds; then pick somebody (0: the first)."""
        self._next = pick
        self.filter_bar.set_filters(wanted)
        self.search_field.blockSignals(True)
        self.search_field.setText(text)
        self.search_field.blockSignals(False)
        self._ask_anew()

    def set_narrow(self, narrow: bool) -> None:
        if self._delegate.narrow != narrow:
            self._delegate.narrow = narrow
            self.filter_bar.set_narrow(narrow)
            self._inset()
            self.view.viewport().update()

    def _inset(self) -> None:
        px = theme().px
        self._top.setContentsMargins(px(24), 0, px(14 if self._delegate.narrow else 16), px(4))

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
            self.set_filters(Filters(), pick=contact)

    def select_first(self) -> None:
        if len(self.model.ids()):
            self.view.select_row(0)

    def retranslate(self) -> None:
        self.search_field.set_placeholder(self.tr("Name, company, tag"))
        self.search_field.setAccessibleName(self.tr("Search the contacts"))
        self.search_field.with_clear(self.tr("Clear the search"))
        self.search_field.set_keys(self.tr("Ctrl F", "key cap"))
        self.view.setAccessibleName(self.tr("Contacts"))
        self.model.forget_rows()
        self.view.viewport().update()
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

    def _ask(self) -> None:
        filters = self.filter_bar.filters()
        wanted = people.Listing(
            text=self.search_field.text(),
            layers=filters.layers,
            tags=filters.tags,
            bands=filters.bands,
            archived=filters.where is Where.ARCHIVE,
            order=self.sort.order(),
            reverse=self.sort.reverse(),
            opened=self._recent,
        )
        self._asking = True
        self._source.binned = filters.where is Where.BIN
        if self._job.ask(self._clock.today(), filters, wanted) and not len(self.model.ids()):
            self.view.set_loading(True)

    def _show(self, ids: Sequence[int]) -> None:
        self.view.set_loading(False)
        self._asking = False
        many = self.view.selected_count()
        kept = self.view.selected_ids() if many <= KEPT_SELECTED else []
        current, row = self.view.current_id(), self.view.current_row()
        bar = self.view.verticalScrollBar()
        place, stay, self._stay = bar.value(), self._stay, True
        self._quiet = True
        same = list(ids) == list(self.model.ids())
        self.model.show(ids)
        if same:
            self.view.viewport().update()
        else:
            self.view.select_ids(kept, current)
            if stay and kept and not self.view.selected_count() and len(ids):
                self.view.select_row(min(max(row, 0), len(ids) - 1), scroll=False)
            bar.setValue(place if stay else 0)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.search_field or event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            if len(self.model.ids()):
                self.focus_list()
                self.view.select_row(max(0, self.view.current_row()))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if len(self.model.ids()):
                row = max(0, self.view.current_row())
                self.view.select_row(row)
                self._open(self.model.index(row, 0))
            return True
        if key == Qt.Key.Key_Escape and not self.search_field.text():
            self.focus_list()
            return True
        return False

    def _type(self, letters: str) -> None:
        self.search_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search_field.setText(letters)

    def _sorted(self) -> None:
        self.fresh_order()
        self._ask_anew()

    def _picked(self) -> None:
        if not self._quiet:
            self.picked.emit()

    def _open(self, index: QModelIndex) -> None:
        contact = self.model.id_at(index.row())
        if contact is not None:
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
        self._count.setText(people_words.count(len(self.model.ids())))

    def _show_emptiness(self) -> None:
        empty = not len(self.model.ids())
        if empty:
            self.no_one.explain(self.search_field.text(), self.filters(), how_many(self._store) > 0)
        self._stack.setCurrentIndex(1 if empty else 0)

    def _clear(self) -> None:
        self.set_filters(Filters())
        self.focus_search()
