"""The history: one line an action, newest first, and how to come back to any of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.steps import StepBook
from reseau_desktop.pages.frame.inspector import InspectorHost
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.history import work
from reseau_desktop.pages.history.filters import HistoryFilters
from reseau_desktop.pages.history.going import Going
from reseau_desktop.pages.history.lines import Line, lines
from reseau_desktop.pages.history.panel import HistoryPanel
from reseau_desktop.pages.history.rows import HistoryList, HistoryRows
from reseau_desktop.store import Entry
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import labels, problems

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

AHEAD = 60  # lines told beyond those in sight


class HistoryPage(Page):
    """It asks again whenever something was written; what it does itself it does in a worker, and can be stopped."""

    said = Signal(str, bool)
    refused = Signal(str)
    guide_asked = Signal(str)
    busy = Signal(str)  # long work began
    progressed = Signal(int, int)
    idle = Signal()
    closed = Signal()
    exchanges_wanted = Signal()  # what was done with people, not with the program
    undo_wanted = Signal()
    redo_wanted = Signal()
    refreshed = Signal()  # the lines are shown
    told = Signal()  # the panel says everything about the selected line

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, search=False)
        self._store, self._clock = signals.store, clock
        self._tasks = Tasks(self)
        self._book = StepBook(self._store)
        self._entries: Sequence[Entry] = ()
        self._found: frozenset[int] | None = None
        self._stale, self._loaded, self._working = True, False, False
        self.going = Going(self._store, self)
        self._build()
        self._build_header()
        self._connect(signals)
        self.retranslate()

    def _build(self) -> None:
        left = QWidget()
        column = vbox(left, margins=(24, 2, 0, 0), spacing=0)
        self.filters = HistoryFilters()
        breathe()
        self.rows = HistoryRows(self)
        self.list = HistoryList(self.rows)
        self.nothing = EmptyState()
        breathe()
        self.panel = HistoryPanel()
        over = vbox(margins=(0, 0, 20, 12), spacing=0)
        over.addWidget(self.filters)
        under = vbox(margins=(0, 0, 20, 0), spacing=0)
        under.addWidget(self.list, 1)
        under.addWidget(self.nothing, 1)
        column.addLayout(over)
        column.addLayout(under, 1)
        self.nothing.hide()
        self.host = InspectorHost(left, self.panel)
        breathe()
        self.set_body(self.host)

    def _build_header(self) -> None:
        self.undo_button, self.redo_button = Button("", "undo"), Button("")
        self.close_button = Button("", "x", "flat")
        self.exchanges_button = Button("", "msg", "flat")
        for button in (self.undo_button, self.redo_button, self.exchanges_button, self.close_button):
            self.header.add(button)

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(self._written)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.redo_button.clicked.connect(self.redo_wanted)
        self.close_button.clicked.connect(self.closed)
        self.exchanges_button.clicked.connect(self.exchanges_wanted)
        self.filters.changed.connect(self._show_lines)
        self.filters.searched.connect(self._search)
        self.list.picked.connect(self._picked)
        self.list.entered.connect(self._enter)
        self.list.clicked.connect(lambda _index: self.host.set_open(True))
        self.list.verticalScrollBar().valueChanged.connect(lambda _value: self._settle.start())
        self.panel.walk_wanted.connect(self.walk)
        self.panel.alone_wanted.connect(self.undo_alone)
        self.panel.person_opened.connect(self.person_opened)
        self.nothing.acted.connect(self.filters.clear)
        self.strip.acted.connect(self.refresh)
        self.going.began.connect(self._began)
        self.going.over.connect(self._over)
        self.going.said.connect(self.said)
        self.going.refused.connect(self.refused)
        self.going.progressed.connect(self.progressed)
        self._settle = QTimer(self, singleShot=True, interval=60)  # after scrolling
        self._settle.timeout.connect(self._tell_lines)
        self._look = QTimer(self, singleShot=True, interval=80)  # after the arrows
        self._look.timeout.connect(self._ask_chosen)
        theme().changed.connect(self.list.viewport().update)

    # -- what is shown

    def shown(self) -> None:
        """One came to this page."""
        if self._stale:
            self.refresh()

    def _written(self, _change: Change) -> None:
        self._stale = True
        if self.isVisible() and not self._working:
            self.refresh()

    def refresh(self) -> None:
        """Ask for the lines."""
        self._stale = False
        store = self._store
        self._tasks.run("lines", lambda _progress: work.entries(store), self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self._stale = True
        said = problems.explain(error)
        self.strip.say(said.what, said.then, self.tr("Try again"))

    def _show(self, found: list[Entry]) -> None:
        self.strip.hide()
        self._entries, self._loaded = found, True
        text = self.filters.search.text().strip()
        if text and self._found is not None:
            self._search(text)
        else:
            self._show_lines()

    def _show_lines(self) -> None:
        today = self._clock.today()
        self.filters.set_today(today)
        wanted = self.filters.wanted(self._found)
        selected, row = self.rows.selected, self.list.current_row()
        place = self.list.verticalScrollBar().value()
        self.list.show_lines(lines(self._entries, wanted, today))
        entry = next((one for one in self._entries if selected and one.id == selected.id), None)
        self.rows.selected = entry
        where = self.rows.row_of(entry.id) if entry is not None else -1
        if where < 0 and row > 0 and self.list.hasFocus():
            where = min(row, self.rows.rowCount() - 1)
        self.list.verticalScrollBar().setValue(place)
        self.list.select_row(where, scroll=False)
        shown = sum(1 for one in self._entries if wanted.holds(one)) if not wanted.everything else 0
        self.filters.say_count(shown, len(self._entries), wanted.everything)
        self._say_nothing(bool(self._entries))
        self._say_steps()
        self._picked()
        self._tell_lines()
        self.refreshed.emit()

    def _say_nothing(self, any_at_all: bool) -> None:
        empty = self.rows.rowCount() == 0
        self.list.setVisible(not empty)
        self.nothing.setVisible(empty and self._loaded)
        if any_at_all:
            self.nothing.say(self.tr("No action like this."), self.tr("Clear the filters"))
        else:
            self.nothing.say(self.tr("Nothing has been done yet. Whatever you do will be listed here."))

    def _say_steps(self) -> None:
        """What plain undo and redo would do, from the lines themselves."""
        undo = next((one for one in self._entries if not one.undone and one.reachable), None)
        redo = next((one for one in reversed(self._entries) if one.undone and one.reachable), None)
        for button, one, keys, none in (
            (self.undo_button, undo, "Ctrl+Z", self.tr("There is nothing to undo.")),
            (self.redo_button, redo, "Ctrl+Shift+Z", self.tr("There is nothing to do again.")),
        ):
            button.set_hint(labels.label(one.label) if one else "", keys)
            button.set_enabled(one is not None and not self._working, none)

    def _tell_lines(self) -> None:
        """What stands behind the lines in sight, where it is not known yet."""
        first = max(0, self.list.rowAt(0))
        last = self.list.rowAt(self.list.viewport().height() - 1)
        last = self.rows.rowCount() - 1 if last < 0 else last
        some = (self.rows.line(row) for row in range(first, min(last + AHEAD, self.rows.rowCount())))
        asked = [
            line.entry
            for line in some
            if line is not None and line.entry is not None and line.entry.id not in self.rows.beside
        ]
        if asked:
            store, book = self._store, self._book
            self._tasks.run(
                "beside", lambda progress: work.beside(store, book, asked, progress), self.rows.say
            )

    # -- the selected line

    def _picked(self) -> None:
        line = self.rows.line(self.list.current_row()) if self.list.selected_count() else None
        entry = line.entry if line is not None else None
        if entry != self.rows.selected or entry is None:
            self.panel.show_entry(entry, self._clock.today())
        self.rows.selected = entry
        self.list.viewport().update()
        if entry is not None:
            self._look.start()

    def _ask_chosen(self) -> None:
        entry = self.rows.selected
        if entry is None or self._working:
            return
        store, book, past = self._store, self._book, self._entries
        self._tasks.run(
            "chosen",
            lambda progress: work.chosen(store, book, past, entry, progress),
            self._show_chosen,
            self._failed,
        )

    def _show_chosen(self, found: work.Chosen) -> None:
        if self.rows.selected is not None and found.entry.id == self.rows.selected.id:
            self.panel.show_chosen(found)
            self.told.emit()

    def _enter(self) -> None:
        """What the panel's filled button does; where the panel is away it comes first."""
        if self.host.is_open():
            self.panel.act()
        elif self.list.selected_count():
            self.host.set_open(True)

    def select(self, step: int) -> None:
        """Select a step's line."""
        self.list.select_row(self.rows.row_of(step))

    def selected_line(self) -> Line | None:
        return self.rows.line(self.list.current_row()) if self.list.selected_count() else None

    # -- going back

    def walk(self, step: int) -> None:
        """Back to before a step, or forward to it where it is undone."""
        undone = next((one.undone for one in self._entries if one.id == step), False)
        self.going.walk(step, back=not undone)

    def undo_alone(self, step: int) -> None:
        """One action alone; its line is no longer the one that is looked at."""
        self.rows.selected = None
        self.list.select_row(-1)
        self.going.undo_alone(step)

    def cancel(self) -> None:
        """Stop where it is."""
        self.going.cancel()

    def _began(self, words: str) -> None:
        self._tasks.cancel("chosen")
        self.list.setFocus()  # the pressed button goes, and the keyboard would with it, to the sidebar
        self.panel.set_busy(True)
        self._working = True
        self._say_steps()
        self.busy.emit(words)

    def _over(self) -> None:
        self._working = False
        self.panel.set_busy(False)
        self.idle.emit()
        if self.isVisible():
            self.refresh()

    # -- search and keys

    def _search(self, text: str) -> None:
        if not text:
            self._found = None
            self._tasks.cancel("search")
            self._show_lines()
            return
        store, book, past = self._store, self._book, self._entries
        self._tasks.run(
            "search",
            lambda progress: work.found(store, book, past, text, progress),
            self._searched,
            self._failed,
        )

    def _searched(self, found: frozenset[int]) -> None:
        self._found = found
        self._show_lines()

    def focus_search(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def focus_first(self) -> None:
        """The list; the newest line is selected where none is."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.selected_count():
            self.list.select_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.list.selected_count():
                self.list.select_row(-1)
            else:
                self.closed.emit()
        else:
            super().keyPressEvent(event)

    def index_of(self, step: int) -> QModelIndex:
        """Where a step stands in the list."""
        return self.rows.index(self.rows.row_of(step), 0)

    # -- words

    def retranslate(self) -> None:
        self.header.set_title(
            self.tr("History"), self.tr("everything that was done, and how to come back to it")
        )
        self.undo_button.set_text(self.tr("Undo"))
        self.redo_button.set_text(self.tr("Redo"))
        self.close_button.set_text(self.tr("Close"))
        self.exchanges_button.set_text(self.tr("All exchanges"))
        self.exchanges_button.set_hint("", "Ctrl+Shift+J")
        self.list.setAccessibleName(self.tr("What was done, newest first"))
        self.rows.beside.clear()
        if self._loaded:
            self._show_lines()
        else:
            self._say_steps()
