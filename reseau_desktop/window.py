"""The one window: frame and pages, and what each says to the others through it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from reseau_desktop import preferences
from reseau_desktop.ahead import Ahead
from reseau_desktop.bulletin import Bulletin
from reseau_desktop.composition import add_pages
from reseau_desktop.menu import Menu
from reseau_desktop.moves import Moves
from reseau_desktop.pages.frame.frame import Frame
from reseau_desktop.pages.importing.file_drop import FileDrop
from reseau_desktop.quick import Quick
from reseau_desktop.widgets.foremost import Foremost
from reseau_desktop.widgets.store_signals import StoreSignals
from reseau_desktop.widgets.task import Tasks, shutdown

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.clock import Clock
    from reseau_desktop.language import Spoken
    from reseau_desktop.pages.guide.window import GuideWindow
    from reseau_desktop.reminding import Reminding
    from reseau_desktop.saved_lists import SavedLists
    from reseau_desktop.stepping import Stepping
    from reseau_desktop.store import Store
    from reseau_desktop.store.errors import StoreProblem

A_MINUTE = 60_000
TYPING = 1_500  # ms after the start: nobody has typed much before
TYPED = (("contacts", "finish_editing"), ("organisation", "finish"), ("settings", "finish"))
UNSEEN = (
    1_000  # ms after which a window that is not painted (behind others, on another desk) goes on all the same
)


class Window(QObject):
    """Builds the frame at once and each page when it is first shown; pages know nothing of each other."""

    begins = Signal()  # the frame is painted: what a first look does not need can come

    def __init__(self, store: Store, clock: Clock, spoken: Spoken) -> None:
        super().__init__()
        self.store, self.clock, self.spoken = store, clock, spoken
        store.settling.spare(store.connection)
        self._foremost = Foremost(store.precedence, self)
        self.signals = StoreSignals(store, self)
        self.frame = Frame(store.folder / preferences.FILE)
        self._tasks = Tasks(self)
        self.damage: StoreProblem | None = None  # found while the window was open
        self._guide: GuideWindow | None = None
        self._came_from = "today"
        self._day: date = clock.today()
        self.quick = Quick(self)
        self.menu = Menu(self)
        self.moves = Moves(self)
        self._ahead = Ahead(self, self.frame.page_changed)
        self.bulletin = Bulletin(store, clock, self.frame, self.menu)
        self._lists: SavedLists | None = None
        self._stepping: Stepping | None = None
        self._reminding: Reminding | None = None
        add_pages(self)
        self._connect()

    # -- wires

    def _connect(self) -> None:
        frame = self.frame
        self.signals.changed.connect(
            lambda _change: (self.bulletin.written(), self.lists.refresh(), self._settle())
        )
        self.signals.failed.connect(self.file_trouble)
        self._waiting = QTimer(frame, singleShot=True)
        self._waiting.timeout.connect(self.begins)
        frame.installEventFilter(self)
        FileDrop(frame).dropped.connect(self.import_file)
        frame.layer_chosen.connect(self.show_layer)
        frame.contacts_dropped.connect(self.moves.dropped)
        frame.search_requested.connect(self.quick.find)
        frame.undo_requested.connect(lambda: self._step(back=True))
        frame.redo_requested.connect(lambda: self._step(back=False))
        frame.status.guide_asked.connect(self.explain)
        frame.keys_asked.connect(lambda: self._settings_at("shortcuts"))
        self._minute = QTimer(self, interval=A_MINUTE)
        self._minute.timeout.connect(self._turn_day)

    def show(self, *, hidden: bool = False, files: Sequence[Path] = ()) -> None:
        """Show the frame; once it is painted, the page where one was, or the first run where there is nobody yet."""
        self.begins.connect(lambda: self._begin(files))
        self.bulletin.name_circles()
        if not hidden:
            self.frame.show()
        elif not self.reminding.stay_hidden():
            self.frame.showMinimized()  # without a tray the window must stay within reach
        self._minute.start()
        self._waiting.start(0 if hidden else UNSEEN)

    def _begin(self, files: Sequence[Path]) -> None:
        from reseau_desktop.store.errors import StoreProblem

        try:
            self._open_first_page(files)
        except StoreProblem as problem:
            self.file_trouble(problem)
            return
        self.bulletin.refresh()
        self.lists.refresh()
        self._ahead.start()
        QTimer.singleShot(TYPING, self, self._keep_what_is_typed)
        self._tasks.run(
            "copy", lambda _progress: self._copy_and_check(), done=self._checked, failed=self.file_trouble
        )

    def _keep_what_is_typed(self) -> None:
        from reseau_desktop.typed import Typed

        Typed(self)

    def _open_first_page(self, files: Sequence[Path]) -> None:
        from reseau_desktop.insights.layers import people
        from reseau_desktop.insights.settings import me

        mine = me(self.store)
        fresh = people(self.store) == 0 and not mine.given and not mine.family
        if fresh and not files:
            self.frame.go("first_run")
        elif files:
            self.import_file(files[0])
        else:
            last = self.frame.last_page("today")
            gone = last in ("importing", "first_run") or (last == "adding" and not self.quick.has_card())
            self.frame.go("today" if gone else last)
            self.frame.enter_page()

    def _copy_and_check(self) -> str:
        """The day's copy of a sound file; else what is wrong with it."""
        faults = self.store.faults()
        if not faults and self.store.value("SELECT count(*) FROM history"):
            self.store.backups.daily(self.store.connection, self.clock.today())
        return faults

    def _checked(self, faults: str) -> None:
        if faults:
            from reseau_desktop.store.errors import Damaged

            self.file_trouble(Damaged(self.store.path, faults))
        else:
            from reseau_desktop import bin_keeping, calendar_keeping

            bin_keeping.BinKeeping(self).start()
            calendar_keeping.CalendarKeeping(self).write()

    def come_forward(self, paths: Sequence[Path]) -> None:
        """A second start asked for this window."""
        from PySide6.QtCore import Qt

        frame = self.frame
        frame.setWindowState(frame.windowState() & ~Qt.WindowState.WindowMinimized)
        frame.show()
        frame.raise_()
        frame.activateWindow()
        if paths:
            self.import_file(paths[0])

    def keep(self) -> None:
        """Save what is being typed and what the screen remembers: the session ends."""
        self.keep_typing()
        self.quick.keep()
        self.frame.keep()

    def end(self, milliseconds: int) -> None:
        """Leave nothing running behind, and nothing in memory once events are looked at again."""
        self._waiting.stop()
        self._ahead.stop()
        if self._reminding is not None:
            self._reminding.stop()
        self.keep()
        if self._guide is not None:
            self._guide.close()
            self._guide.deleteLater()
        self._foremost.stop()
        shutdown(milliseconds)
        self.signals.stop()
        self.frame.deleteLater()
        self.deleteLater()  # what is connected to it and to its children holds every page

    def _settle(self) -> None:
        """What the window wrote goes into the file beside it. What does not (a full disk) is safe in the log."""
        if self.store.settling.wanted():
            store = self.store
            self._tasks.run("settle", lambda _progress: store.settle(), failed=lambda _problem: None)

    # -- going places

    def _turn_day(self) -> None:
        """At midnight everything that rests on the date is asked again."""
        if self.clock.today() != self._day:
            self._day = self.clock.today()
            self.store.reopened()

    def open_person(self, contact: int) -> None:
        self.frame.go("contacts", contact)

    def open_organisation(self, identity: int) -> None:
        self.frame.go("organisation", identity)

    def show_organisation(self, name: str) -> None:
        """Those who are at an organisation now, as a list."""
        page: Any = self.frame.go("contacts")
        page.filter_organisation(name)

    def merge_people(self, contacts: Sequence[int] = ()) -> None:
        """Compare these cards; without any, those that look alike."""
        page: Any = self.frame.go("merging")
        page.open_people(contacts) if contacts else page.review()

    def show_layer(self, key: str) -> None:
        """The people of a circle; those to sort one at a time, or in Circles beside the picture."""
        if key == "inbox" and self.frame.current_page() == "circles":
            self.frame.page("circles").show_inbox()  # type: ignore[union-attr]
        elif key == "inbox":
            self.frame.go("triage", layer=key)
        else:
            self.list_layer(key)

    def list_layer(self, key: str) -> None:
        """The people of a circle as a list."""
        page: Any = self.frame.go("contacts", layer=key)
        page.filter_layer(key)

    def search(self, text: str) -> None:
        """Go on in Contacts with what was typed."""
        page: Any = self.frame.go("contacts")
        page.focus_search()
        if text:
            page.search(text)

    def import_file(self, path: Path | None = None) -> None:
        """The import page, with a file or its own question for one."""
        if self.frame.current_page() != "importing":
            self._came_from = self.frame.current_page() or "today"
        page: Any = self.frame.go("importing")
        page.open(path) if path is not None else page.begin()

    @property
    def lists(self) -> SavedLists:
        """The saved lists; nobody waits for them at the start."""
        if self._lists is None:
            from reseau_desktop.saved_lists import SavedLists

            self._lists = SavedLists(self)
        return self._lists

    @property
    def reminding(self) -> Reminding:
        """Reminders and the tray: nothing of them is needed to start."""
        if self._reminding is None:
            from reseau_desktop.reminding import Reminding

            self._reminding = Reminding(self)
        return self._reminding

    def leave_import(self) -> None:
        self.frame.status.end()
        page: Any = self.frame.page("importing")
        page.summary.into.wish("", ())
        there = self._came_from
        if there == "first_run" and self.store.value("SELECT count(*) FROM person"):
            there = "today"
        self.frame.go(there)

    def open_agenda(self, day: object) -> None:
        page: Any = self.frame.go("agenda")
        if day is not None:
            page.show_from(day)

    def leave(self) -> None:
        """Back to where one came from, or to Today."""
        if self.frame.places.can_go_back():
            self.frame.back()
        else:
            self.frame.go("today")

    def layer_settings(self, key: str) -> None:
        self._settings_at("circles", key)

    def _settings_at(self, section: str, setting: str = "") -> None:
        page: Any = self.frame.go("settings")
        page.open_section(section, setting)

    def explain(self, topic: str) -> None:
        """The guide, at this topic."""
        from reseau_desktop.pages.guide.window import GuideWindow

        if self._guide is None:
            self._guide = GuideWindow(lambda: self.spoken.language)
        self._guide.open(topic)

    # -- saying and undoing

    def say(self, words: str, undoable: bool = False) -> None:
        """A notice; with Undo where it takes back what was just done."""
        if undoable:
            self.frame.notices.say(words, self.tr("Undo"), lambda: self._step(back=True))
        else:
            self.frame.notices.say(words)

    def complain(self, words: str) -> None:
        self.frame.notices.say(words, kind="bad")

    def ask(self, question: str, verb: str, answer: Callable[[], object]) -> None:
        self.frame.notices.say(question, verb, lambda: answer(), kind="info")

    def _step(self, *, back: bool) -> None:
        """Undo or redo one step."""
        if self._stepping is None:
            from reseau_desktop.stepping import Stepping

            self._stepping = Stepping(self)
        self._stepping.step(back=back)

    def keep_typing(self) -> None:
        """What is being typed is saved first: undo is about what was saved."""
        for key, wish in TYPED:
            page = self.frame.page(key)
            if page is not None:
                getattr(page, wish)()

    def file_trouble(self, problem: Exception) -> None:
        """Say what is wrong with the file; a damaged one is closed, and its copies are offered once nothing holds it."""
        from reseau_desktop.store.errors import Damaged
        from reseau_desktop.wording import problems

        if isinstance(problem, Damaged):
            if self.damage is None:
                self.damage = problem
                self.frame.quit()
            return
        self.complain(problems.sentence(problem))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame is painted for the first time; or it speaks another language, and its counts are said again."""
        self._foremost.look(event)
        if event.type() == QEvent.Type.Paint and self._waiting.isActive():
            self._waiting.start(0)  # the event is about to be handled
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self.bulletin, self.bulletin.say_again)
            QTimer.singleShot(0, self.lists, self.lists.say_again)
        return super().eventFilter(watched, event)
