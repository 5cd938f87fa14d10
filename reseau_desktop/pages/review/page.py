"""The weekly review: four steps, all in sight, in any order; nothing need be answered, nothing is lost by leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.reviews import Meeting
from reseau_desktop.pages.agenda.answers import ItemAnswers
from reseau_desktop.pages.frame.inspector import InspectorHost
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.review.asked_part import AskedPart
from reseau_desktop.pages.review.meet_part import MeetPart
from reseau_desktop.pages.review.panel import ReviewPanel
from reseau_desktop.pages.review.reading import Reading, read
from reseau_desktop.pages.right_edge import RightEdge
from reseau_desktop.pages.step_list import WIDTH, StepList
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, problems

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

LAST, ASKED, MEET, COMING = range(4)
SIDE_BY_SIDE, STEPS_FROM = 620, 700  # px of the page: two cards in a row, the steps with their words


class ReviewPage(Page):
    """Enter goes on; the week is closed at the end, or let pass."""

    said = Signal(str, bool)
    refused = Signal(str)
    asked = Signal(str, str, object)
    guide_asked = Signal(str)
    agenda_opened = Signal(object)
    closed = Signal()  # back to Today
    refreshed = Signal()

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, search=False)
        self._store, self._clock = signals.store, clock
        self._tasks = Tasks(self)
        self.answers = ItemAnswers(signals.store, clock, self)
        self._found: Reading | None = None
        self._passed: frozenset[int] = frozenset()
        self._step, self._done = ASKED, {LAST}
        self._stale, self._on = False, clock.today()
        self._build()
        self._connect(signals)
        self.retranslate()

    def _build(self) -> None:
        self.skip, self.later = Button("", role="flat"), Button("", "clock")
        self.header.add(self.skip)
        self.header.add(self.later)
        content = QWidget()
        row = hbox(content, margins=(24, 2, 24, 24), spacing=0)
        side = vbox(margins=(0, 0, 14, 0), spacing=8)
        self.steps, self._when = StepList(4), Paragraph("", "small", "text2")
        side.addWidget(self.steps)
        side.addWidget(self._when)
        side.addStretch(1)
        self._side = QWidget()
        self._side.setLayout(side)
        row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        middle = vbox(spacing=0)
        self.people, self.meet = AskedPart(), MeetPart()
        self.go_on = self.people.go_on
        middle.addWidget(self.people)
        middle.addWidget(self.meet)
        middle.addStretch(1)
        row.addLayout(middle, 1)
        scroll = Scroll(content)
        RightEdge(scroll, 24)
        self.panel = ReviewPanel()
        self.host = InspectorHost(scroll, self.panel)
        self.set_body(self.host)

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(self._written)
        theme().scale_changed.connect(self._arrange)
        self.steps.chosen.connect(self.go_to)
        self.go_on.clicked.connect(self.take_step)
        self.people.others.clicked.connect(self._two_others)
        self.people.opened.connect(self.person_opened)
        self.meet.opened.connect(self.person_opened)
        self.meet.proposed.connect(self._propose)
        self.skip.clicked.connect(lambda: self._close(skipped=True))
        self.later.clicked.connect(self.closed)
        self.strip.acted.connect(self.refresh)
        panel = self.panel
        panel.agenda_opened.connect(self.agenda_opened)
        panel.person_opened.connect(self.person_opened)
        panel.guide_asked.connect(self.guide_asked)
        panel.spread_wanted.connect(
            lambda: self.answers.ask_to_spread(self._found.moves if self._found else ())
        )
        self.answers.said.connect(self.said)
        self.answers.refused.connect(self.refused)
        self.answers.question.connect(self.asked)
        self.answers.opened.connect(self.person_opened)
        theme().scale_changed.connect(self._arrange)

    # -- what is shown

    def shown(self) -> None:
        """One came here: another week begins anew."""
        if self._found is None or self._stale or self._on != self._clock.today():
            self.refresh()

    def _written(self, change: Change) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def refresh(self) -> None:
        """Ask again; what was pressed and typed and not yet kept stays."""
        self._stale = False
        self._on = self._clock.today()
        store, today, passed = self._store, self._on, self._passed
        self._tasks.run("review", lambda _progress: read(store, today, passed), self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self.strip.say(problems.sentence(error), "", self.tr("Try again"))

    def _show(self, found: Reading) -> None:
        self.strip.hide()
        before, self._found = self._found, found
        same = before is not None and before.review.asked == found.review.asked
        if not same or before is None or before.offers != found.offers:
            self.people.show_people(found)
        if before is None or before.review.meetings != found.review.meetings:
            self.meet.show_meetings(found, self._clock.today())
        self.panel.show_review(found.review, self._clock.today(), bool(found.moves))
        self._when.set_runs(self._when_words(found))
        self._show_step()
        self._arrange()
        self.refreshed.emit()

    def _when_words(self, found: Reading) -> str:
        day = dates.weekday(found.on_day - 1)
        return self.tr("Offered from {day} on. The day is changed in the settings.").format(day=day)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Cards beside one another where there is room; the steps as numbers alone where there is little."""
        look = theme()
        beside = self.host.mode() == "beside" and self.host.is_open()
        wide = (self.width() - (self.host.panel().width() if beside else 0)) / look.scale
        narrow = wide < STEPS_FROM
        self.steps.set_narrow(narrow)
        self._when.setVisible(not narrow)
        self._side.setFixedWidth(look.px(44 if narrow else WIDTH + 4))
        room = wide - 48 - (44 if narrow else WIDTH)
        self.people.set_beside(room >= SIDE_BY_SIDE)
        for part in (self.people, self.meet):
            part.set_narrow(narrow)

    # -- steps

    def step(self) -> int:
        """The open one."""
        return self._step

    def go_to(self, step: int) -> None:
        """Open a step: what it is about takes the keyboard."""
        self._step = step
        self._show_step()
        if step in (LAST, COMING):
            self.host.set_open(True)
            self._done.add(step)
            first = self.panel.figures["kept"] if step == LAST else self.panel.contacts
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step == ASKED and self.people.cards:
            self.people.cards[0].why.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif step == MEET and self.meet.rows:
            self.meet.rows[0].button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_step(self) -> None:
        """Keep what was answered and go on; after the last one the week is closed."""
        if self._step == ASKED and not self._keep():
            return
        self._done.add(self._step)
        if self._step == COMING:
            self._close()
        else:
            self.go_to(self._step + 1)

    def _keep(self) -> bool:
        from reseau_desktop.actions import reviews

        given = self.people.answers()
        if not given:
            return True
        on = self._clock.today()
        words = self.tr("Kept for %n people.", "", len(given))
        return self.answers.attempt(lambda: reviews.answer_each(self._store, given, on), words)

    def _two_others(self) -> None:
        self._passed |= {card.asked.person.id for card in self.people.cards if not card.asked.answered}
        self.refresh()

    def _propose(self, meeting: Meeting) -> None:
        """A follow-up to meet, on the event's day or a light one."""
        from reseau_desktop.insights.snoozing import lightest

        due = meeting.on or lightest(self._store, self._clock.today())
        dialog = self.answers.plan_for(meeting.person.id, due)
        dialog.kinds.set_kind("event" if meeting.code == "event" else "meeting")

    def _close(self, *, skipped: bool = False) -> None:
        from reseau_desktop.actions import reviews

        if self._found is None:
            return
        monday, on = self._found.review.monday, self._clock.today()
        words = (
            self.tr("The review of this week is let pass.") if skipped else self.tr("The week is reviewed.")
        )
        if self.answers.attempt(lambda: reviews.close(self._store, monday, on, skipped), words):
            self._step, self._done, self._passed = ASKED, {LAST}, frozenset()
            self.closed.emit()

    def _show_step(self) -> None:
        self.steps.set_state(
            self._step, [True] * 4, [step in self._done and step != self._step for step in range(4)]
        )
        words = {
            LAST: self.tr("Go on"),
            ASKED: self.tr("Keep and go on"),
            MEET: self.tr("Go on"),
            COMING: self.tr("Finish the review"),
        }
        self.go_on.set_text(words[self._step])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, wherever the keyboard is and nothing else takes it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_step()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.go_to(self._step)

    # -- words

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Weekly review"), self.tr("about ten minutes, at your own pace"))
        self.skip.set_text(self.tr("Skip this week"))
        self.later.set_text(self.tr("Finish later"))
        self.people.retranslate()
        self.meet.retranslate()
        steps = [
            self.tr("Last week"),
            self.tr("Two people"),
            self.tr("Meet in person"),
            self.tr("The week to come"),
        ]
        self.steps.set_texts(steps, steps)
        self._show_step()
        if self._found is not None:
            self._found = None
            self.refresh()
