"""The whole stream: everything that was noted, with everybody or at one organisation, found, changed and deleted here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from reseau_desktop.insights import stream_lines, whole_stream
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.timeline import Entry, EntryKind
from reseau_desktop.pages.stream import attached_files, edits
from reseau_desktop.pages.stream.filters import StreamFilters, named
from reseau_desktop.pages.stream.rows import EDIT, EDITED, Row, StreamModel, StreamRows
from reseau_desktop.pages.stream.words import file_name
from reseau_desktop.widgets.cards import Card, EmptyState
from reseau_desktop.widgets.line_model import LINE
from reseau_desktop.widgets.list_view import RowList
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording.people import open_words

if TYPE_CHECKING:
    from reseau_desktop.insights.whole_stream import Wanted
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store
    from reseau_desktop.widgets.task import Progress


class StreamList(RowList):
    """Enter and F2 change a line, Delete takes it away."""

    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, model: StreamModel) -> None:
        super().__init__(StreamRows())
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.setModel(model)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


def _ask(store: Store, wanted: Wanted, called: dict[Any, str], progress: Progress) -> tuple[Any, Any]:
    """The lines and the years there are, in a worker."""
    return whole_stream.lines(store, wanted, called, progress), whole_stream.years(store)


class StreamView(QWidget):
    """A filter over a list that holds every line there is. Asks again by `refresh`."""

    person_wanted = Signal(int)
    organisation_wanted = Signal(int)
    counted = Signal(int)

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._organisation: int | None = None
        self._tasks = Tasks(self)
        self.filters = StreamFilters()
        self.model = StreamModel(lambda keys: stream_lines.lines_of(store, keys), self)
        self.list = StreamList(self.model)
        self.nothing = EmptyState()
        self.card = Card()
        vbox(self.card, margins=1, spacing=0).addWidget(self.list)
        column = vbox(self, margins=(24, 4, 24, 24), spacing=12)
        column.addWidget(self.filters)
        column.addWidget(self.card, 1)
        column.addWidget(self.nothing, 1)
        self.nothing.hide()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.filters.search.returnPressed.connect(self.focus_list)
        self.list.opened.connect(lambda _index: self._open())
        self.list.edit_asked.connect(self.edit)
        self.list.remove_asked.connect(self.remove)
        self.list.zone_clicked.connect(self._zone)
        self.list.menu_requested.connect(lambda _index, at: self._menu(at))
        self.nothing.acted.connect(self.filters.clear)

    # -- what is shown

    def show_of(self, organisation: int | None) -> None:
        """The stream of an organisation's people, or of everybody."""
        if organisation != self._organisation:
            self._organisation = organisation
            self.filters.clear()
        self.refresh()

    def refresh(self) -> None:
        """Ask again, beside the window; the line one was at stays."""
        store, wanted, called = (
            self._store,
            self.filters.wanted(self._clock.today(), self._organisation),
            named(),
        )
        self.model.layers = {layer.key: layer_words.name(layer) for layer in layers(store)}
        self.list.set_loading(not self.model.rowCount())
        self._tasks.run("lines", lambda progress: _ask(store, wanted, called, progress), done=self._show)

    def _show(self, found: tuple[Any, Any]) -> None:
        keys, years = found
        self.filters.offer(years, self._organisation is None)
        self.list.set_loading(False)
        row, bar = self.list.current_row(), self.list.verticalScrollBar()
        key, place = self.model.key_at(row), bar.value()
        self.model.show(keys)
        at = self.model.place_of(key) if key >= 0 else -1
        if row >= 0 and len(keys):
            self.list.select_row(at if at >= 0 else min(row, len(keys) - 1), scroll=False)
        bar.setValue(place)
        self.card.setVisible(bool(len(keys)))
        self.nothing.setVisible(not len(keys))
        self._say_nothing()
        self.filters.say_count(len(keys))
        self.counted.emit(len(keys))

    def current(self) -> Row | None:
        found = self.list.currentIndex().data(LINE)
        return found if isinstance(found, Row) else None

    # -- wishes

    def _open(self) -> None:
        """Enter and a double click: what can be changed here is changed, else its person is shown."""
        found = self.current()
        if found is None:
            return
        if found.line.entry.kind in EDITED:
            self.edit()
        elif found.line.people:
            self.person_wanted.emit(found.line.people[0][0])

    def edit(self) -> None:
        """Change the line one is at, in its own window."""
        found = self.current()
        if found is not None and found.line.entry.kind in EDITED:
            dialog = self._dialog(found)
            if dialog is not None:
                dialog.finished.connect(lambda _result: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
                dialog.open()

    def _dialog(self, found: Row) -> QDialog | None:
        entry, store, wishes, today = found.line.entry, self._store, self._wishes, self._clock.today()
        if entry.kind is EntryKind.FOLLOW_UP:
            return self._follow_up(entry)
        if entry.kind is EntryKind.NOTE:
            return edits.note_dialog(store, wishes, entry, self)
        if entry.kind is EntryKind.ACT:
            return edits.act_dialog(store, wishes, found.line.people[0][0], today, self, entry)
        return self._exchange(entry, today)

    def _exchange(self, entry: Entry, _today: date) -> QDialog | None:
        from reseau_desktop.pages.stream.exchange_dialog import ExchangeDialog

        told = stream_lines.exchange(self._store, entry.id)
        if told is None or not told[0]:
            return None
        return ExchangeDialog(self._store, self._clock, self._wishes, told[0][0], told[1], self)

    def _follow_up(self, entry: Entry) -> QDialog:
        from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

        dialog = FollowUpDialog(self._store, self._clock, None, entry.id, self)
        dialog.saved.connect(lambda _id: self._wishes.said.emit(self.tr("Follow-up changed."), True))
        dialog.removed.connect(lambda _id: self._wishes.said.emit(self.tr("Follow-up deleted."), True))
        return dialog

    def remove(self) -> None:
        """Take the line away that one is at; undo brings it back."""
        found = self.current()
        if found is not None and found.line.entry.kind in EDITED:
            edits.removed(self._store, self._wishes, found.line.entry, found.line.count)

    def _zone(self, index: object, key: str) -> None:
        self.list.select_row(index.row(), scroll=False)  # type: ignore[attr-defined]
        self.edit() if key == EDIT else self.remove()

    def _menu(self, at: QPoint) -> None:
        found = self.current()
        if found is None:
            return
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = found.line.entry
        if entry.kind in EDITED:
            menu.addAction(self.tr("Edit…"), self.edit).setShortcut("F2")
        for who, name in found.line.people:
            words = open_words(name).replace("&", "&&")
            menu.addAction(words, lambda who=who: self.person_wanted.emit(who))
        if entry.about_id is not None:
            house = entry.about_id
            menu.addAction(
                open_words(entry.about).replace("&", "&&"), lambda: self.organisation_wanted.emit(house)
            )
        for item in entry.attachments:
            words = open_words(file_name(item.path)).replace("&", "&&")
            menu.addAction(words, lambda item=item: self._tell(attached_files.open_file(item.path)))
        if entry.kind in EDITED:
            menu.addSeparator()
            menu.addAction(self.tr("Delete"), self.remove).setShortcut("Del")
        if not menu.isEmpty():
            menu.popup(at)

    def _tell(self, trouble: str) -> None:
        if trouble:
            self._wishes.refused.emit(trouble)

    # -- keyboard and words

    def focus_search(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def focus_list(self) -> None:
        """The newest line is picked where none is."""
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.list.current_row() < 0:
                self.list.select_row(0)

    def _say_nothing(self) -> None:
        if self.filters.active():
            self.nothing.say(self.tr("Nothing like this was noted."), self.tr("Clear the filters"))
        else:
            self.nothing.say(self.tr("Nothing noted yet. Exchanges, notes and follow-ups will stand here."))

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("All that happened, newest first"))
        self.model.layers = {layer.key: layer_words.name(layer) for layer in layers(self._store)}
        self.model.say_again()
        self._say_nothing()
        self.filters.say_count(self.model.rowCount())
