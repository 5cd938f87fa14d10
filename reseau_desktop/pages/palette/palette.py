"""Ctrl+K: one field over the dimmed window. A name opens somebody, a verb runs a command, a sentence is noted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.layers import more_than
from reseau_desktop.pages.palette import finding, foot_words
from reseau_desktop.pages.palette.drafting import Drafting
from reseau_desktop.pages.palette.finding import Entry, Sort
from reseau_desktop.pages.palette.found_list import FoundList
from reseau_desktop.pages.palette.line_field import LineField
from reseau_desktop.pages.palette.overlay import Inset, Overlay
from reseau_desktop.pages.palette.parts import tints
from reseau_desktop.pages.palette.preview import Preview
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets.breath import Turns, breathe
from reseau_desktop.widgets.cards import ErrorStrip, Rule
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.own_keys import own_keys
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.wording import palette as words

if TYPE_CHECKING:
    from reseau_desktop.network.lines import Candidate, Line
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.frame.commands import Commands
    from reseau_desktop.store import Store

RECENT = 6
AT_ONCE = 3_000  # people: with more of them what is found comes a turn after the window was dimmed
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(Overlay):
    """Covers its host while it is open. What is chosen is told by signals; what is saved, by `said`."""

    person_chosen = Signal(int)
    organisation_chosen = Signal(int)
    list_chosen = Signal(int)
    contact_wanted = Signal(str)
    said = Signal(str, bool)

    def __init__(
        self,
        host: QWidget,
        store: Store,
        clock: Clock,
        register: Commands,
        near: Callable[[], int | None],
        recent: Callable[[], Sequence[int]],
    ) -> None:
        super().__init__(host)
        self._store, self._clock, self._register = store, clock, register
        self._recent, self._near = recent, near
        self.drafting = Drafting(store, clock, near)
        self._tasks, self._turns = Tasks(self), Turns(self)
        self._worded_for: bool | None = None  # what it says is for finding, or for logging
        self._line: Line | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        column = vbox(self.sheet, margins=0, spacing=0)
        head = QWidget()
        row = hbox(head, margins=(18, 1, 18, 0), spacing=12)
        self._sign = Icon("search", "text3", 20)
        self.field = LineField()
        row.addWidget(self._sign)
        row.addWidget(self.field, 1)
        column.addWidget(head)
        column.addWidget(Rule())
        body = QWidget()
        inner = vbox(body, margins=0, spacing=0)
        self.problem = ErrorStrip()
        self.hint = Paragraph("", "body", "text2")
        self.found = FoundList(self.tr("What was found"))
        breathe()
        self.preview = Preview(self._store, self._clock, self._nearby)
        for widget, margins in (
            (self.problem, (18, 12, 18, 0)),
            (self.found, (8, 8)),
            (self.preview, 0),
            (self.hint, (18, 8, 18, 14)),
        ):
            inner.addWidget(Inset(widget, margins))
        column.addWidget(self.holding(body))
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.problem.hide()
        self.field.textEdited.connect(lambda _text: self._typed())
        self.field.moved.connect(self._move)
        self.field.confirmed.connect(self._confirm)
        self.field.left.connect(self.leave)
        self.field.part_asked.connect(lambda number: self._part(number - 1))
        self.field.rest_asked.connect(self._edit_parts)
        self.found.taken.connect(lambda _row: self._take(self.found.current()))
        self.preview.left.connect(self._back_to_line)
        self.preview.menus.answered.connect(self._answer)
        self.preview.menus.contact_wanted.connect(self._new_contact)

    # -- opening and closing

    def open(self, text: str = "", *, log: bool = False) -> None:
        """Over the window. With nothing given, what was typed and left last time is still there, marked."""
        self.drafting.refresh()
        if self.drafting.logging != log:
            self.drafting.logging = log
            if not text and not self._line_kept():
                self.field.clear()
        if text:
            self.drafting.forget()
            self.field.setText(text)
        self.problem.hide()
        if self._worded_for != log:
            self.retranslate()
        self.cover()
        self.field.setFocus(
            Qt.FocusReason.OtherFocusReason
        )  # another one would mark what was typed elsewhere
        if not text:
            self.field.selectAll()
        if more_than(self._store, AT_ONCE):  # the window is dimmed meanwhile
            self._turns.take("typed", self._typed)
        else:
            self._typed()

    def _line_kept(self) -> bool:
        return bool(self.field.text().strip()) and self._line is not None and self._line.sentence

    def leave(self) -> None:
        """Esc: what was typed stays for the next time."""
        self._tasks.cancel_all()
        super().leave()

    def line(self) -> Line | None:
        """What was read of the line that stands there."""
        return self._line

    # -- reading

    def _typed(self) -> None:
        text = self.field.text()
        if not text.strip():
            self.drafting.forget()
        self._line = line = self.drafting.read(text)
        self.problem.hide()
        preview = line.sentence or (self.drafting.logging and bool(line.people))
        self.field.set_tints(tints(line) if preview else ())
        self._sign.set_icon("edit" if preview or self.drafting.logging else "search")
        self.preview.setVisible(preview)
        self.found.setVisible(not preview)
        if preview:
            self._tasks.cancel("find")
            self.preview.show_line(line, self.drafting.answers)
            self._say_foot()
            self._hint("")
        else:
            self._look(text)
        self.place()

    def _look(self, text: str) -> None:
        """People and the rest; the store is asked in a worker, what is at hand is shown at once."""
        if not text.strip():
            self._show(finding.people(self._store, self._recents()))
            return
        if self.drafting.logging:
            self._show([])
            return
        listed = finding.commands(self._register, text)
        store, today = self._store, self._clock.today()
        self._tasks.run(
            "find",
            lambda _progress: finding.in_store(store, text, today),
            done=lambda stored: self._found(text, stored, listed),
        )

    def _found(self, text: str, stored: list[Entry], listed: list[Entry]) -> None:
        entries = finding.together(stored, listed)
        line = self._line
        one = next((one for one in line.people if one.found), None) if line is not None else None
        if one is not None:
            name = one.chosen.name if one.chosen else one.text
            entries.append(
                Entry(Sort.LOG, 0, words.log_with(name), keys=own_keys().shown(self.tr("Ctrl L", "key cap")))
            )
        self._show(entries or [Entry(Sort.NEW, text.strip(), words.new_contact(text.strip()))])

    def _show(self, entries: Sequence[Entry]) -> None:
        self.found.show_entries(entries)
        self.found.setVisible(bool(entries))
        empty = not self.field.text().strip()
        if self.drafting.logging:
            self._hint(self.tr("Nobody of that name.") if not empty and len(self.field.text()) > 1 else "")
        else:
            example = self.tr("Or type what happened: coffee with Ana yesterday, she seeks a designer.")
            self._hint(example if empty else "")
        self._say_foot()
        self.place()

    def _hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _recents(self) -> list[int]:
        near = self._near()
        return list(dict.fromkeys([*([near] if near else []), *self._recent()]))[:RECENT]

    def _nearby(self, name: str) -> list[Candidate]:
        """Whoever a name with a slip may mean, then those on the screen and lately opened."""
        from reseau_desktop.insights.named import beginning, candidates

        like = beginning(self._store, name, self._clock.today(), RECENT) if name else []
        recents = candidates(self._store, self._recents())
        return [*like, *(one for one in recents if all(one.id != other.id for other in like))]

    # -- keys

    def _move(self, step: int) -> None:
        if not self.found.isHidden():
            self.found.step(step)
        elif self.drafting.logging and self._line is not None and not self._line.sentence:
            self.drafting.turn(step)
            self._typed()
        elif step > 0:
            self.preview.focus_first()

    def _part(self, number: int) -> None:
        if not self.preview.isHidden():
            self.preview.open(number)

    def _edit_parts(self) -> None:
        if not self.preview.isHidden():
            self.preview.focus_first()

    def _back_to_line(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)

    def _confirm(self, keep: bool) -> None:
        if self.preview.isHidden():
            self._take(self.found.current())
        else:
            self.save(keep=keep)

    def _answer(self, key: object, answer: object) -> None:
        self.drafting.answer(key, answer)  # type: ignore[arg-type]
        self._typed()
        self._back_to_line()

    # -- what it does

    def _take(self, entry: Entry | None) -> None:
        if entry is None:
            return
        if entry.sort is Sort.LOG or (self.drafting.logging and entry.sort is Sort.PERSON):
            self.drafting.logging = True
            if entry.sort is Sort.PERSON:
                self.field.setText(entry.title)
            self.retranslate()
            self._typed()
            return
        if entry.sort is Sort.NEW:
            self._new_contact(str(entry.key))
            return
        if entry.sort is not Sort.COMMAND:
            self.forget_focus()
        self.field.clear()
        self.leave()
        if entry.sort in (Sort.PAGE, Sort.COMMAND):
            action = self._register.action(str(entry.key))
            QTimer.singleShot(0, action.trigger)
        else:
            told = {
                Sort.PERSON: self.person_chosen,
                Sort.ORGANISATION: self.organisation_chosen,
                Sort.LIST: self.list_chosen,
            }[entry.sort]
            told.emit(int(entry.key))

    def _new_contact(self, name: str) -> None:
        self.leave()
        self.contact_wanted.emit(name)

    def save(self, *, keep: bool = False) -> None:
        """Write the line, or ask what must be answered first."""
        from reseau_desktop.actions import quick_log
        from reseau_desktop.wording import lines, problems

        line = self._line
        if line is None:
            return
        taken = self.preview.taken()
        also = (quick_log.Planned(taken.contact, taken.on, taken.what),) if taken else ()
        wanted = quick_log.wanted(line, also, self.preview.known())
        if line.open or wanted.nothing:
            self.preview.open_asked()
            return
        try:
            quick_log.log(self._store, wanted, self._clock.today())
        except StoreProblem as problem:
            self.problem.say(problems.sentence(problem))
            self.place()
            return
        names = [one.chosen.name for one in line.people if one.chosen]
        sought = any(topic.sought for topic in line.topics)
        self.said.emit(lines.saved(names, bool(wanted.people), bool(wanted.planned), sought), True)
        self.drafting.forget()
        self.drafting.refresh()
        self.field.clear()
        if keep:
            self._typed()
        else:
            self.leave()

    # -- words

    def _say_foot(self) -> None:
        """What the keys do here."""
        log, line = self.drafting.logging, self._line
        turning = log and line is not None and not line.sentence
        left, right = foot_words.keys(previewed=not self.preview.isHidden(), log=log, turning=turning)
        self.foot.say(left, right)

    def retranslate(self) -> None:
        log = self._worded_for = self.drafting.logging
        say = self.tr("With whom? Two letters of a name") if log else self.tr("Search, run a command or log")
        self.field.setPlaceholderText(say)
        self.field.setAccessibleName(say)
        self.setAccessibleName(self.tr("Log an exchange") if log else self.tr("Search or log"))
        self._say_foot()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if not self.isHidden():
                self._typed()
        super().changeEvent(event)

    # -- keys that no row has taken

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().isdecimal():
            self._part(int(event.text()) - 1)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in ENTER:
            self._confirm(True)
        super().keyPressEvent(event)

    def stops(self) -> list[QWidget]:
        return [self.field, *self.preview.rows(), self.preview.proposal.check]
