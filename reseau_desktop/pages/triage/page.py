"""To sort: everybody who arrived, one person at a time, by keyboard or by mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from reseau_desktop.insights import triage
from reseau_desktop.insights.layers import more_than
from reseau_desktop.insights.triage import Cool
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.right_edge import RightEdge
from reseau_desktop.pages.triage.answer_row import AnswerRow, is_undo
from reseau_desktop.pages.triage.end import End
from reseau_desktop.pages.triage.person_card import WIDE, PersonCard, Pile
from reseau_desktop.pages.triage.rings_column import RINGS, SHOWN, RingsColumn
from reseau_desktop.pages.triage.session import Session
from reseau_desktop.pages.triage.sorting import Sorting
from reseau_desktop.pages.triage.wishes import TriageWishes
from reseau_desktop.widgets.breath import Turns, breathe
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Meter
from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.scaling import gap, hbox, sized, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import problems
from reseau_desktop.wording import triage as words

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.widgets.store_signals import StoreSignals

HIGH = 760  # px of the page from which there is air over the card
ROOMY = 940  # px of the page from which there is air between card and rings
SIDE_BY_SIDE = 760  # px of the page under which the rings come under the card
AT_ONCE = 3_000  # people: with more of them what stands beside the card comes a turn later


class TriagePage(Page):
    """Who waits is asked once; what is decided comes back as the store's change, one person at a time."""

    said = Signal(str, bool)
    refused = Signal(str)
    guide_asked = Signal(str)
    list_wanted = Signal()
    circles_wanted = Signal()
    undo_wanted = Signal()
    closed = Signal()
    refreshed = Signal()  # who waits is known
    ended = Signal()  # nobody is left, and the end is told

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, search=False)
        self._store, self._clock = signals.store, clock
        self._tasks, self._turns = Tasks(self), Turns(self)
        self.sorting = Sorting(self._store, clock, self)
        self.wishes = TriageWishes(self._store, clock, self)
        self._since = QElapsedTimer()
        self._build()
        breathe()
        self._build_header()
        breathe()
        self._connect(signals)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    @property
    def session(self) -> Session:
        """Where one is."""
        return self.sorting.session

    # -- building

    def _build(self) -> None:
        content = QWidget()
        column = vbox(content, margins=(24, 4, 24, 24), spacing=0)
        self._bar, self._space, self._work = QWidget(), QWidget(), QWidget()
        bar = hbox(self._bar, spacing=12)
        self.meter, self.far = Meter(), Text("", "body", "text2")
        bar.addWidget(self.meter, 1)
        bar.addWidget(self.far)
        column.addWidget(self._bar)
        column.addWidget(self._space)
        self.card = PersonCard()
        breathe()
        self.rings = RingsColumn()
        self._curtain = Curtain(self.rings)
        breathe()
        self.pile = Pile(self.card)
        self._sides = hbox(self._work, spacing=44)
        self._sides.addStretch(1)  # next to nothing, until both are as wide as they may be
        self._sides.addWidget(self._left(), 500)
        breathe()
        self._sides.addWidget(self.rings, 400)
        self._sides.addStretch(1)
        self.end = End(self._store, self._clock)
        column.addWidget(self._work)
        column.addWidget(self.end)
        column.addStretch(1)
        breathe()
        self._work.hide()
        self._scroll = Scroll(content)
        RightEdge(self._scroll, 24)
        self.set_body(self._scroll)

    def _left(self) -> QWidget:
        left = QWidget()
        column = vbox(left, spacing=0)
        column.addWidget(self.pile)
        gap(column, 20)
        self.answers = AnswerRow()
        self.later_button, self.target_button, self.archive_button, self.undo_button = self.answers.buttons
        column.addWidget(self.answers)
        column.addStretch(1)
        return sized(left, max_width=WIDE)

    def _build_header(self) -> None:
        self.list_button, self.stop_button = Button("", "list"), Button("", "x", "flat")
        self.header.add(self.list_button)
        self.header.add(self.stop_button)

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(lambda change: self.sorting.take_in(change, seen=self.isVisible()))
        self.wishes.said.connect(self.said)
        self.wishes.refused.connect(self.refused)
        self.list_button.clicked.connect(self.list_wanted)
        self.stop_button.clicked.connect(self.closed)
        self.later_button.clicked.connect(self.put_off)
        self.target_button.clicked.connect(lambda: self.place(self.sorting.target()))
        self.archive_button.clicked.connect(self.put_away)
        self.undo_button.clicked.connect(self.take_back)
        self.rings.chosen.connect(self.place)
        self.rings.room.move_wanted.connect(self._make_room)
        self.rings.room.closed.connect(self.rings.room.hide)
        self.card.left.connect(self._take_focus)
        self.card.open_wanted.connect(self._open)
        self.end.again_wanted.connect(self._again)
        self.end.circles_wanted.connect(self.circles_wanted)
        self.end.told.connect(self.ended)
        self.end.failed.connect(self._failed)
        self.strip.acted.connect(self.refresh)
        self.sorting.asked.connect(self._asked)
        self.sorting.stepped.connect(self._show)
        self.sorting.counted.connect(lambda: self.rings.show_fills(self.sorting.fills()))
        self.sorting.filled.connect(self._ask_room)
        self.sorting.failed.connect(self._failed)
        theme().changed.connect(self._arrange)

    # -- who waits

    def shown(self) -> None:
        """One came to this page, or came back: one goes on where one was."""
        if self.sorting.stale:
            self.refresh()
        self._since.start()

    def refresh(self) -> None:
        """Ask who waits."""
        self.sorting.refresh()

    def _failed(self, error: Exception) -> None:
        said = problems.explain(error)
        self.strip.say(said.what, said.then, self.tr("Try again"))

    def _asked(self) -> None:
        self.strip.hide()
        self._show()
        self.refreshed.emit()

    # -- who is looked at

    def _show(self) -> None:
        """The person whose turn it is, and how far one is."""
        found = self.sorting.turn()
        if found is not None and self._work.isHidden():
            self._curtain.fall(3)  # the rings come after the card
        self._work.setVisible(found is not None)
        self._bar.setVisible(found is not None)
        if found is not None:
            self.end.leave()
            self.card.show_candidate(found, self._clock.today())
            self.pile.set_behind(self.session.left - 1)
            self._take_focus()
        elif self.sorting.loaded:
            self.rings.room.hide()
            self.end.tell(len(self.session.later))
        self._since.start()
        if more_than(self._store, AT_ONCE):  # the card is painted meanwhile
            for part in (self._show_rings, self._say_far, self._say_sorted):
                self._turns.take(part.__name__, part)
        else:
            self._show_rings()
            self._say_far()
            self._say_sorted()
        self.sorting.look_ahead()

    def _show_rings(self) -> None:
        self.rings.show_fills(self.sorting.fills())
        self.rings.show_candidate(self.sorting.turn())

    def _say_far(self) -> None:
        session = self.session
        self.meter.set_share(session.seen / session.total if session.total else 0)
        text = words.progress(session.seen, session.total, session.minutes())
        self.far.setText(text)
        self.meter.setAccessibleName(text)
        self.header.set_context(words.arrived(self.sorting.waiting()))
        self.undo_button.setEnabled(bool(session.done) or session.put_off_last)

    def _say_sorted(self) -> None:
        last = self.session.done[: -SHOWN - 1 : -1]
        self.rings.show_sorted([(one.contact, self.sorting.name(one.contact), one.where) for one in last])

    # -- what is decided

    def place(self, key: str) -> None:
        """Into this circle, with why and the line; the next one comes with the change."""
        contact = self.session.current
        if contact is None or not key or not self._work.isVisible():
            return
        self._decide(lambda: self.wishes.place(contact, key, *self._said_of()))

    def put_away(self) -> None:
        """Into the archive."""
        contact = self.session.current
        if contact is not None and self._work.isVisible():
            self._decide(lambda: self.wishes.put_away(contact, *self._said_of()))

    def _said_of(self) -> tuple[str, str]:
        return self.card.benefits.words(), self.card.line.text().strip()

    def _decide(self, wish: object) -> None:
        seconds = self._since.elapsed() / 1000
        if callable(wish) and wish():
            self.session.took(seconds)
            self._say_far()

    def put_off(self) -> None:
        """Later: nothing is written, they stay to be sorted."""
        if self.session.current is not None and self._work.isVisible():
            self.session.took(self._since.elapsed() / 1000)
            self.session.put_off()
            self._show()

    def take_back(self) -> None:
        """Back to the person before: put off, or sorted."""
        if self.session.put_off_last:
            self.session.take_back()
            self._show()
        elif self.session.done:
            self.undo_wanted.emit()

    def _again(self) -> None:
        """Those left for later, now."""
        self.session.again()
        self._show()

    def _open(self) -> None:
        if self.session.current is not None:
            self.person_opened.emit(self.session.current)

    # -- a full ring

    def _ask_room(self, key: str) -> None:
        """Somebody came into a ring that is full: three people are proposed to move out."""
        store, today = self._store, self._clock.today()
        self._tasks.run(
            "room",
            lambda _progress: triage.room(store, key, today),
            lambda people: self._show_room(key, people),
            lambda _error: None,  # a proposal only
        )

    def _show_room(self, key: str, people: Sequence[Cool]) -> None:
        ring, to = self.sorting.ring(key), self.sorting.beyond(key)
        if ring is not None:
            self.rings.room.show_room(ring, to, people, self._clock.today())

    def _make_room(self, contact: int, to: str) -> None:
        self.rings.room.hide()
        self.wishes.move([contact], to)
        self.sorting.count()
        self._take_focus()

    # -- keys

    def _take_focus(self) -> None:
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z after somebody was put off is ours: there is nothing to undo in the file."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typing = isinstance(self.focusWidget(), QLineEdit)
            if not typing and self.session.put_off_last and is_undo(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Single keys decide, as long as no field has the focus."""
        self._turns.hurry()
        typed = event.text()
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if is_undo(event):
            self.take_back()
        elif plain and len(typed) == 1 and typed in "123456789":
            self.place(self.rings.key_of(int(typed)))
        elif plain and event.key() == Qt.Key.Key_Space:
            self.put_off()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place(self.rings.proposed())
        elif plain and typed and typed.upper() == self.tr("T", "the key for the target circle"):
            self.place(self.sorting.target())
        elif plain and typed and typed.upper() == self.tr("A", "the key for the archive"):
            self.put_away()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # -- looks and words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for both, the rings come under the card."""
        px, ways = theme().px, QBoxLayout.Direction
        narrow = self.width() < px(SIDE_BY_SIDE)
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        air = max(0, self.width() - px(WIDE + 48)) // 2 if narrow else 0
        self._sides.setContentsMargins(air, 0, air, 0)
        self._sides.setSpacing(px(44 if self.width() >= px(ROOMY) else 20))
        self.rings.setMaximumWidth(px(WIDE if narrow else RINGS))
        short = narrow or self.height() < px(HIGH)
        self._space.setFixedHeight(px(12 if short else 44))

    def retranslate(self) -> None:
        self.header.set_title(self.tr("To sort"), words.arrived(self.sorting.waiting()))
        self.list_button.set_text(self.tr("See the list"))
        self.stop_button.set_text(self.tr("Stop for today"))
        self.later_button.say(self.tr("Later"), self.tr("Space"))
        self.target_button.say(self.tr("Target"), self.tr("T", "the key for the target circle"))
        self.archive_button.say(self.tr("Archive"), self.tr("A", "the key for the archive"))
        self.undo_button.say(self.tr("Undo"), self.tr("Ctrl Z"))
        self.setAccessibleName(self.tr("To sort"))
        if self.sorting.loaded:
            self._show()
