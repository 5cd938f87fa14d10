"""Today: the morning's cards, one filled button, and the week beside them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.today import today
from reseau_desktop.pages.change_dialog import ChangeDialog
from reseau_desktop.pages.frame.inspector import InspectorHost
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.right_edge import RightEdge
from reseau_desktop.pages.today.answers import CardAnswers
from reseau_desktop.pages.today.card import TodayCard
from reseau_desktop.pages.today.card_list import CardList
from reseau_desktop.pages.today.morning import Morning, morning
from reseau_desktop.pages.today.panel import TodayPanel
from reseau_desktop.pages.today.review_offer import ReviewOffer
from reseau_desktop.pages.today.waiting import Waiting
from reseau_desktop.widgets.breath import Turns
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import EmptyState, ErrorStrip
from reseau_desktop.widgets.curtain import Curtain
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph, Run
from reseau_desktop.wording import dates, problems
from reseau_desktop.wording import finished as ending
from reseau_desktop.wording import today as wording

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

AT_ONCE = 3_000  # people: with more of them the panel comes a turn after the cards


class TodayPage(Page):
    """What to do this morning, and stop. It asks again whenever something was written, and when the day turns."""

    said = Signal(str, bool)  # a sentence, and whether undo takes it back
    refused = Signal(str)
    asked = Signal(str, str, object)  # a question, the verb of its answer, what the answer calls
    circles_opened = Signal()
    agenda_opened = Signal(object)  # the day to show
    import_wanted = Signal()
    review_wanted = Signal()
    guide_asked = Signal(str)  # a topic: what a figure means
    counted = Signal(int, int)  # how many things there are to do, how many contacts the agenda holds today

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = signals.store, clock
        self._tasks, self._turns = Tasks(self), Turns(self)
        self._found: Morning | None = None
        self._place: int | None = None  # of the scroll bar, before cards came or went
        self._on: date = clock.today()
        self._stale = False
        self._build()
        self.answers = CardAnswers(signals.store, clock, self)
        self._connect(signals)
        self.retranslate()

    def _build(self) -> None:
        self.log_button = Button("", "plus")
        self.header.add(self.log_button)
        content = QWidget()
        column = vbox(content, margins=(24, 0, 24, 24), spacing=0)
        self._greeting = Paragraph("", "subheading", "text2")
        self.over = ErrorStrip()
        self.cards = CardList()
        self.empty = EmptyState()
        self._waiting: Waiting | None = Waiting()
        column.addWidget(self._waiting)
        self._head = QWidget()
        head = hbox(self._head, spacing=12)
        self.not_today = Button("", role="flat", dense=True)
        head.addWidget(self._greeting, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.not_today, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._head)
        self._over_place = QWidget()
        vbox(self._over_place, margins=(0, 8, 0, 0), spacing=0).addWidget(self.over)
        column.addWidget(self._over_place)
        column.addWidget(self.cards)
        column.addWidget(self.empty)
        self._review_place = QWidget()
        self.review = ReviewOffer()
        vbox(self._review_place, margins=(0, 16, 0, 0), spacing=0).addWidget(self.review)
        self._review_place.hide()
        column.addWidget(self._review_place)
        column.addStretch(1)
        self._scroll = Scroll(content)
        RightEdge(self._scroll, 24)
        self.panel = TodayPanel()
        self._before_panel = Curtain(self.panel)
        self.host = InspectorHost(self._scroll, self.panel)
        self.set_body(self.host)
        self._head.hide()
        self._over_place.hide()
        self.empty.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._before_panel.fall(2)  # it comes after the cards

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(self._written)
        self.log_button.clicked.connect(lambda: self.answers.log_dialog())
        self.not_today.clicked.connect(self.put_off)
        self.cards.wanted.connect(self._wanted)
        self.cards.keys = lambda card, event: self.answers.key(card, event)
        self.cards.selected.connect(self._show_selected)
        self.cards.filled.connect(self._keep_place)
        self.answers.said.connect(self.said)
        self.answers.refused.connect(self.refused)
        self.answers.question.connect(self.asked)
        self.answers.opened.connect(self.person_opened)
        self.panel.circles_opened.connect(self.circles_opened)
        self.panel.agenda_opened.connect(self.agenda_opened)
        self.panel.person_opened.connect(self.person_opened)
        self.panel.guide_asked.connect(self.guide_asked)
        self.cards.guide_asked.connect(self.guide_asked)
        self.empty.acted.connect(self.import_wanted)
        self.strip.acted.connect(self.refresh)
        self.over.acted.connect(self._show_change)
        self.review.started.connect(self.review_wanted)
        self.review.passed.connect(lambda: self.answers.pass_review(self._on))

    # -- asking

    def shown(self) -> None:
        """One came to this page: something may have been written, the day may have turned meanwhile."""
        if self._stale or self._found is None or self._clock.today() != self._on:
            self.refresh()

    def _written(self, change: Change) -> None:
        """While another page is seen nobody waits for the cards; the sidebar asks for itself how much is left."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Ask for the morning; cards that are done leave, the others stay where they are."""
        self._on, store, now = self._clock.today(), self._store, self._clock.now().time()
        self._stale = False
        on = self._on
        self._tasks.run("morning", lambda _progress: morning(store, on, now), self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self._stop_waiting()
        self.strip.say(problems.sentence(error), "", self.tr("Try again"))

    def _show(self, found: Morning, *, again: bool = False) -> None:
        self.strip.hide()
        self._stop_waiting()
        first, self._found = self._found is None, found
        in_turns = found.people > AT_ONCE and self.isVisible()
        place = self._scroll.verticalScrollBar().value()
        count = len(found.list.cards)
        self._say_greeting(found, count)
        waited, had = self.window().focusWidget() is self, self.cards.has_focus()
        self.cards.show_list(found.list, found.names, again=again, in_turns=in_turns)
        self.cards.setVisible(count > 0)
        if had and not count:
            self.setFocus()  # the keys stay here, until something comes back
        elif waited and self.isVisible():
            self.cards.focus_current()
        self._say_empty(found, count)
        self._review_place.setVisible(found.review)
        self.header.set_context(dates.long_day(self._on))
        if in_turns:
            self._before_panel.fall(2)
            self._turns.take("panel", self._show_panel)
        else:
            self._show_panel()
        if first:
            self._take_focus()
        load = next((day.load for day in found.overview.days if day.on == self._on), 0)
        self.counted.emit(count, load)
        self._place = place
        if not self.cards.filling():
            self._keep_place()

    def _keep_place(self) -> None:
        """What is seen stays where it was, once all is laid out."""
        place, self._place = self._place, None
        if place is not None:
            QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(place))

    def _show_panel(self) -> None:
        if self._found is not None:
            self.panel.show_morning(self._found, self._on)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.hide()
            self._waiting.deleteLater()
            self._waiting = None

    def _take_focus(self) -> None:
        """The arrows work at once, unless somebody is already typing somewhere."""
        focus = self.window().focusWidget()
        search = self.header.search_field()
        if self.isVisible() and (focus in (None, self) or focus is search and not search.text()):
            self.cards.focus_current()

    def _say_greeting(self, found: Morning, count: int) -> None:
        hour = self._clock.now().hour
        words = wording.greeting(found.name, count, found.list.minutes, hour) if count else ""
        self._greeting.set_runs((Run(words, 400, "text2"),))
        self._head.setVisible(bool(words))
        load = found.overview.load
        self._over_place.setVisible(load.over)
        if load.over:
            change = wording.cheapest(found.change, found.names) if found.change is not None else ""
            self.over.say(wording.over(load), change, self.tr("See who") if change else "", "warn")

    def _say_empty(self, found: Morning, count: int) -> None:
        self.empty.setVisible(count == 0)
        if found.people == 0:
            self.empty.say(
                self.tr("Nobody here yet."),
                self.tr("Import"),
                detail=self.tr("Bring in the people you know, from a file or one by one."),
            )
        elif not found.dots:
            self.empty.say(wording.nobody_promised())
        elif found.finished is not None:
            self.empty.say(
                ending.sentence(found.finished, self._clock.now().hour),
                detail=ending.detail(found.finished, self._on),
            )

    # -- wishes

    def _wanted(self, card: TodayCard, what: str, at: QPoint | None) -> None:
        self.answers.wanted(card, what, at)

    def put_off(self) -> None:
        """Not today: everything of this morning to the next working day."""
        store, on = self._store, self._clock.today()
        self._tasks.run("not today", lambda _progress: today(store, on), self.answers.not_today, self._failed)

    def _show_selected(self, card: TodayCard | None) -> None:
        if card is not None and self.isVisible():
            self._scroll.ensureWidgetVisible(card, 0, 24)

    def _show_change(self) -> None:
        """Whom the cheapest change concerns, before anything moves."""
        if self._found is not None and self._found.change is not None:
            dialog = ChangeDialog(self._store, self._on, self._found.change, self._found.names, self.window())
            dialog.confirmed.connect(self.answers.take)
            dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.cards.key(event):
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        self.setFocus()  # the keys are ours until the cards come, and where there are none
        self.cards.focus_current()

    # -- words

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Today"), dates.long_day(self._on))
        self.log_button.set_text(self.tr("Log an exchange"))
        self.log_button.set_hint("", "Ctrl+L")
        self.not_today.set_text(self.tr("Not today"))
        self.not_today.set_hint(self.tr("All of it on the next working day"), "Ctrl+Shift+D")
        self.cards.setAccessibleName(self.tr("What to do today"))
        if self._found is not None:
            self.refresh_words()

    def refresh_words(self) -> None:
        """Say what is there again: another language, another name of a layer."""
        if self._found is not None:
            self._show(self._found, again=True)
            self.refresh()
