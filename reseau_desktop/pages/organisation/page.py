"""The page of an organisation: its names, four facts, who is there, who was, and what I noted about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from reseau_desktop.insights.names import names
from reseau_desktop.insights.organisation import Organisation, organisation, organisations
from reseau_desktop.pages.frame.inspector import InspectorHost
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.organisation.figures import FiguresCard, figures
from reseau_desktop.pages.organisation.head import Head
from reseau_desktop.pages.organisation.note_panel import NotePanel
from reseau_desktop.pages.organisation.passage_rows import Axis, axis, rows
from reseau_desktop.pages.organisation.passages import Passages
from reseau_desktop.pages.organisation.two_looks import PEOPLE, TwoLooks
from reseau_desktop.pages.outings import offer
from reseau_desktop.pages.people_wishes import PeopleWishes
from reseau_desktop.pages.person_menu import PersonCalls, PersonMenu
from reseau_desktop.pages.right_edge import RightEdge
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.scaling import gap, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change, Store
    from reseau_desktop.widgets.store_signals import StoreSignals

NARROW = 800  # px of the page's body
SETTLED = 500  # ms after which the page is as high as it becomes


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one is on a page: how far down, which lists are whole, whose row."""

    scroll: int = 0
    now_whole: bool = False
    before_whole: bool = False
    contact: int | None = None


def _ask(store: Store, identity: int, today: date) -> tuple[Organisation, Axis] | None:
    found = organisation(store, identity, today)
    return (found, axis(found, today)) if found is not None else None


class OrganisationPage(Page):
    """Opened by `open_one`; asks again whenever something was written."""

    said = Signal(str, bool)
    refused = Signal(str)
    asked = Signal(str, str, object)  # a question, the verb of its answer, what the answer calls
    guide_asked = Signal(str)
    person_wanted = Signal(int)
    organisation_wanted = Signal(int)
    list_wanted = Signal(str)  # the name of the organisation whose people are wanted as a list
    gone = Signal()  # there is nothing to show here any more
    back_wanted = Signal()

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = signals.store, clock
        self._tasks = Tasks(self)
        self._id = 0
        self._found: Organisation | None = None
        self._line: Axis | None = None
        self._left: dict[int, _Place] = {}  # where one was on the pages one has left
        self._wanted = 0  # where the page is scrolled to while it grows
        self._coming: _Place | None = None  # where to be once its people are known
        self._stale = False
        self.wishes = PeopleWishes(self._store, clock, self)
        self.wishes.said.connect(self.said)
        self.wishes.refused.connect(self.refused)
        self.wishes.outings.back.connect(self._offer_log)
        self._build()
        self._connect(signals)
        self.retranslate()

    def _build(self) -> None:
        self.back = IconButton("left", "", role="plain", dense=False)
        self.header.add_before_title(self.back)
        content = QWidget()
        column = vbox(content, margins=(24, 8, 24, 24), spacing=0)
        self.head = Head(self._refusal)
        self.figures = FiguresCard()
        self.now, self.before = Passages(), Passages()
        self.nobody = EmptyState()
        for part, space in ((self.head, 20), (self.figures, 24), (self.now, 24), (self.before, 0)):
            column.addWidget(part)
            gap(column, space)
        column.addWidget(self.nobody)
        column.addStretch(1)
        self._scroll = scroll = Scroll(content)
        RightEdge(scroll, 24)
        self.side = NotePanel()
        self.looks = TwoLooks(scroll, self._store, self._clock, self.wishes)
        self.header.add(self.looks.switch)
        self.host = InspectorHost(self.looks, self.side)
        self.set_body(self.host)

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(self._written)
        self.back.clicked.connect(self.back_wanted)
        self.head.renamed.connect(self._rename)
        self.head.alias_added.connect(self._add_alias)
        self.head.alias_removed.connect(self._remove_alias)
        self.head.list_wanted.connect(lambda: self._found and self.list_wanted.emit(self._found.name))
        self.head.merge_wanted.connect(self.merge)
        self.head.note_wanted.connect(self._see_note)
        self.side.written.connect(self._set_note)
        self.looks.person_wanted.connect(self.person_wanted)
        self.looks.organisation_wanted.connect(self.organisation_wanted)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._reach())
        self.host.toggled.connect(lambda _on: self.head.ask_note(not self.host.is_open()))
        for part in (self.now, self.before):
            part.opened.connect(self.person_wanted)
            part.menu_asked.connect(self._menu)
        self.strip.acted.connect(self.refresh)

    # -- what is shown

    def open_one(self, identity: int) -> None:
        """Show this organisation, from its top."""
        self._left[self._id] = self._place()
        self._open(identity, _Place())

    def open_again(self, identity: int) -> None:
        """Come back to it: where one was on its page."""
        if identity == self._id and self._found is not None:
            self._coming = self._place()
            self.refresh()
            return
        self._left[self._id] = self._place()
        self._open(identity, self._left.get(identity, _Place()))

    def _open(self, identity: int, place: _Place) -> None:
        if identity != self._id:
            self._id, self._found = identity, None
        self.looks.show_of(identity)
        self.now.begin_again(place.now_whole)
        self.before.begin_again(place.before_whole)
        self._coming = place
        self.refresh()

    def _place(self) -> _Place:
        return _Place(
            self._scroll.verticalScrollBar().value(),
            self.now.whole(),
            self.before.whole(),
            self.now.current() or self.before.current(),
        )

    def shown(self) -> None:
        if self._stale and self._id:
            self.refresh()
            self.looks.refresh()
        if not self.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # its keys work at once

    def refresh(self) -> None:
        """Ask again, beside the window: an organisation may have thousands of people."""
        identity, today = self._id, self._clock.today()
        self._stale = False
        self._tasks.run("page", lambda _progress: _ask(self._store, identity, today), done=self._come)

    def _written(self, change: Change) -> None:
        if self.isVisible():
            self.refresh()
            self.looks.refresh()
        else:
            self._stale = True

    def _come(self, asked: tuple[Organisation, Axis] | None) -> None:
        if asked is None:
            self.gone.emit()
            return
        coming, self._coming = self._coming, None
        self._show(*asked)
        if coming is None:
            return
        here = next((part for part in (self.now, self.before) if part.select(coming.contact)), None)
        if not isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):  # where one types already
            self._focus_people(here, Qt.FocusReason.OtherFocusReason)
        self._wanted = coming.scroll
        QTimer.singleShot(SETTLED, self, self._settle)
        self._scroll.verticalScrollBar().setValue(coming.scroll)

    def _reach(self) -> None:
        """The page grows to its height one layout after the other: go on to where one was."""
        if self._wanted:
            self._scroll.verticalScrollBar().setValue(self._wanted)

    def _settle(self) -> None:
        self._wanted = 0

    def _show(self, found: Organisation, line: Axis) -> None:
        self._found, self._line = found, line
        today = self._clock.today()
        self.header.set_title(self.tr("Organisation"), found.name)
        self.head.show_organisation(found)
        self.figures.show_figures(figures(found, today))
        make = rows(found, today)
        self.now.show_people(found.now, make, line)
        self.before.show_people(found.before, make, line)
        self.nobody.setVisible(not found.now and not found.before)
        self._say_lists(line)
        self.side.show_note(found.note)

    def _say_lists(self, line: Axis) -> None:
        captions = {
            "name": self.tr("Person"),
            "chip": self.tr("Circle"),
            "words": "" if self._found and self._found.mine else self.tr("Dates"),
            "bar": self.tr("Dates, {first} to {last}").format(first=line.first // 12, last=line.last // 12),
            "warmth": self.tr("Warmth"),
            "last": self.tr("Last"),
        }
        for part, title in ((self.now, self.tr("There now")), (self.before, self.tr("Before"))):
            part.say(title, captions, self.tr("See %n others", "", part.hidden_count()))

    # -- wishes

    def _refusal(self, name: str) -> str:
        """Why this organisation cannot be called so."""
        from reseau_desktop.insights.organisation import called

        other = called(self._store, name)
        if other is None or other.id == self._id:
            return ""
        return self.tr("{name} is another organisation of yours: merge the two instead.").format(
            name=other.name
        )

    def _rename(self, name: str) -> None:
        from reseau_desktop.actions import organisations as actions

        words = self.tr("The organisation is called {name} now.").format(name=name)
        self.wishes.attempt(lambda: actions.rename(self._store, self._id, name), words)

    def _add_alias(self, name: str) -> None:
        from reseau_desktop.actions import organisations as actions

        words = self.tr("{name} is another name of it now.").format(name=name)
        self.wishes.attempt(lambda: actions.add_alias(self._store, self._id, name), words)

    def _remove_alias(self, alias: int) -> None:
        from reseau_desktop.actions import organisations as actions

        self.wishes.attempt(
            lambda: actions.remove_alias(self._store, alias), self.tr("The name is taken away.")
        )

    def _see_note(self) -> None:
        self.host.set_open(True)
        self.side.begin()

    def _set_note(self, note: str) -> None:
        from reseau_desktop.actions import organisations as actions

        self.wishes.attempt(lambda: actions.set_note(self._store, self._id, note))

    def merge(self) -> None:
        """Ask which other one is the same, and make one of both."""
        from reseau_desktop.pages.organisation.merge_dialog import MergeOrganisations

        if self._found is None:
            return
        others = [row for row in organisations(self._store) if row.id != self._id]
        dialog = MergeOrganisations(self._found.name, others, self)
        dialog.chosen.connect(self._merge)
        dialog.open()

    def _merge(self, other: int) -> None:
        from reseau_desktop.actions import organisations as actions

        words = self.tr("The two organisations are one now.")
        self.wishes.attempt(lambda: actions.merge(self._store, self._id, [other]), words)

    def _menu(self, contact: int, at: QPoint) -> None:
        calls = PersonCalls(open=self.person_wanted.emit, log=lambda who: self._log(who))
        PersonMenu(self._store, self._clock, contact, self.wishes, calls, self).popup(at)

    def _offer_log(self, contact: int, kind: str) -> None:
        """Back from a call or a message."""
        question, verb = offer(names(self._store, [contact]).get(contact, ""), kind)
        self.asked.emit(question, verb, lambda: self._log(contact, kind))

    def _log(self, contact: int, kind: str = "message") -> None:
        from reseau_desktop.pages.log_dialog import LogDialog

        dialog = LogDialog(self._store, self._clock, [contact], kind, parent=self.window())
        dialog.logged.connect(lambda _ids: self.said.emit(self.tr("Exchange logged."), True))
        dialog.open()

    # -- keys, size, words

    def finish(self) -> bool:
        """Save what is being typed; False when it is refused."""
        return self.head.finish() and self.side.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.head.begin()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.set_narrow(self.width() < theme().px(NARROW))

    def focus_search(self) -> None:
        """Ctrl+F looks in what happened where that is seen; else in everything, as on every page."""
        if not self.looks.focus_search():
            super().focus_search()

    def focus_first(self) -> None:
        if self.looks.switch.current() != PEOPLE:
            self.looks.focus_first()
            return
        self._focus_people(None, Qt.FocusReason.ShortcutFocusReason)

    def _focus_people(self, part: Passages | None, reason: Qt.FocusReason) -> None:
        """The arrows work in the list where one was, else in the first that has anybody."""
        part = part or (self.now if not self.now.isHidden() else self.before)
        if part.isHidden():
            self.back.setFocus(reason)
            return
        part.people.setFocus(reason)
        if part.people.current_row() < 0:
            part.people.select_row(0, scroll=False)

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back"), "Alt+←")
        self.header.set_title(self.tr("Organisation"), self._found.name if self._found else "")
        self.nobody.say(self.tr("Nobody of your network is or was there."))
        self.looks.retranslate()
        if self._found is not None and self._line is not None:
            self._show(self._found, self._line)
