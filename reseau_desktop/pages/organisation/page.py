"""The page of an organisation: its names, four facts, who is there, who was, and what I noted about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.organisation import Organisation, organisation, organisations
from reseau_desktop.pages.contacts.fact import Fact, FactRow, FactWords
from reseau_desktop.pages.contacts.fields_editor import Spec
from reseau_desktop.pages.frame.inspector import InspectorHost
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.organisation.figures import FiguresCard, figures
from reseau_desktop.pages.organisation.head import Head
from reseau_desktop.pages.organisation.passage_rows import Axis, axis, rows
from reseau_desktop.pages.organisation.passages import Passages
from reseau_desktop.pages.people_wishes import PeopleWishes
from reseau_desktop.pages.person_menu import PersonCalls, PersonMenu
from reseau_desktop.pages.right_edge import RightEdge
from reseau_desktop.widgets.buttons import IconButton
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.scaling import gap, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

NARROW = 620  # px of the page's body


class OrganisationPage(Page):
    """Opened by `open_one`; asks again whenever something was written."""

    said = Signal(str, bool)
    refused = Signal(str)
    asked = Signal(str, str, object)  # a question, the verb of its answer, what the answer calls
    guide_asked = Signal(str)
    person_wanted = Signal(int)
    list_wanted = Signal(str)  # the name of the organisation whose people are wanted as a list
    gone = Signal()  # there is nothing to show here any more
    back_wanted = Signal()

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = signals.store, clock
        self._tasks = Tasks(self)
        self._id = 0
        self._found: Organisation | None = None
        self._stale = False
        self.wishes = PeopleWishes(self._store, clock, self)
        self.wishes.said.connect(self.said)
        self.wishes.refused.connect(self.refused)
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
        scroll = Scroll(content)
        RightEdge(scroll, 24)
        self.side = QWidget()
        self._side = vbox(self.side, margins=20, spacing=8)
        self._note_title = Text("", "subheading")
        self._note: Fact | None = None
        self._hint = Paragraph("", "small", "text3")
        self._side.addWidget(self._note_title)
        self._side.addWidget(self._hint)
        self._side.addStretch(1)
        self.host = InspectorHost(scroll, self.side)
        self.set_body(self.host)

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(self._written)
        self.back.clicked.connect(self.back_wanted)
        self.head.renamed.connect(self._rename)
        self.head.alias_added.connect(self._add_alias)
        self.head.alias_removed.connect(self._remove_alias)
        self.head.list_wanted.connect(lambda: self._found and self.list_wanted.emit(self._found.name))
        self.head.merge_wanted.connect(self.merge)
        for part in (self.now, self.before):
            part.opened.connect(self.person_wanted)
            part.menu_asked.connect(self._menu)
        self.strip.acted.connect(self.refresh)

    # -- what is shown

    def open_one(self, identity: int) -> None:
        """Show this organisation."""
        if identity != self._id:
            self._id, self._found = identity, None
            self.now.begin_again()
            self.before.begin_again()
        self.refresh()

    def shown(self) -> None:
        if self._stale and self._id:
            self.refresh()

    def refresh(self) -> None:
        """Ask again, beside the window: an organisation may have thousands of people."""
        identity, today = self._id, self._clock.today()
        self._stale = False
        self._tasks.run("page", lambda _progress: organisation(self._store, identity, today), done=self._show)

    def _written(self, change: Change) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _show(self, found: Organisation | None) -> None:
        if found is None:
            self.gone.emit()
            return
        self._found = found
        today = self._clock.today()
        self.header.set_title(self.tr("Organisation"), found.name)
        self.head.show_organisation(found)
        self.figures.show_figures(figures(found, today))
        line = axis(found, today)
        self.now.show_people(rows(found, found.now, today), line)
        self.before.show_people(rows(found, found.before, today), line)
        self.nobody.setVisible(not found.now and not found.before)
        self._say_lists(line)
        self._show_note(found)

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

    def _show_note(self, found: Organisation) -> None:
        if self._note is not None:
            if self._note.editor is not None or self._note.row.typed == found.note:
                return
            self._side.removeWidget(self._note)
            self._note.hide()
            self._note.deleteLater()
        words = FactWords(found.note or self.tr("Write a note"), missing=not found.note, note=True)
        self._note = Fact(
            FactRow(
                "note",
                self.tr("Note"),
                words,
                lambda: (Spec("note", self.tr("Note"), found.note, many=True),),
                self._set_note,
                typed=found.note,
            )
        )
        self._side.insertWidget(1, self._note)

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

    def _set_note(self, values: dict[str, str]) -> None:
        from reseau_desktop.actions import organisations as actions

        self.wishes.attempt(lambda: actions.set_note(self._store, self._id, values["note"]))

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
        calls = PersonCalls(open=self.person_wanted.emit, log=self._log)
        PersonMenu(self._store, self._clock, contact, self.wishes, calls, self).popup(at)

    def _log(self, contact: int) -> None:
        from reseau_desktop.pages.log_dialog import LogDialog

        dialog = LogDialog(self._store, self._clock, [contact], parent=self.window())
        dialog.logged.connect(lambda _ids: self.said.emit(self.tr("Exchange logged."), True))
        dialog.open()

    # -- keys, size, words

    def finish(self) -> bool:
        """Save what is being typed; False when it is refused."""
        return self.head.finish() and (self._note is None or self._note.finish())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.head.begin()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.set_narrow(self.width() < theme().px(NARROW))

    def focus_first(self) -> None:
        part = self.now if not self.now.isHidden() else self.before
        part.people.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if part.people.current_row() < 0:
            part.people.select_row(0)

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back"), "Alt+←")
        self.header.set_title(self.tr("Organisation"), self._found.name if self._found else "")
        self._note_title.setText(self.tr("Note"))
        self._hint.setText(self.tr("Only you read it. It is in your exports."))
        self.nobody.say(self.tr("Nobody of your network is or was there."))
        if self._found is not None:
            self._show(self._found)
