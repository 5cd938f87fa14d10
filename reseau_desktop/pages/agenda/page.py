"""The agenda: the week in seven columns, six weeks of a month, or a list; what is overdue first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.agenda import Agenda, Item
from reseau_desktop.insights.month import monday
from reseau_desktop.pages.agenda.answers import ItemAnswers
from reseau_desktop.pages.agenda.days_view import DaysView
from reseau_desktop.pages.agenda.head import VIEWS, AgendaHead
from reseau_desktop.pages.agenda.item_filter import Hidden
from reseau_desktop.pages.agenda.month_view import MonthReading, MonthView, read_month
from reseau_desktop.pages.agenda.printing import WeekPrinting
from reseau_desktop.pages.agenda.reading import LISTED, WEEK, read_days
from reseau_desktop.pages.agenda.views import AgendaViews
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import dates, problems

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

YEARS = (1900, 9998)  # of the months one can look at
WEEK_END = timedelta(days=6)
COLUMNS_FROM = 560  # px of the page


class AgendaPage(Page):
    """It asks again whenever something was written, and when the day turns."""

    said = Signal(str, bool)  # a sentence, and whether undo takes it back
    refused = Signal(str)
    asked = Signal(str, str, object)  # a question, the verb of its answer, what the answer calls
    view_changed = Signal(str)  # week | month | list | ahead: worth remembering
    guide_asked = Signal(str)  # a topic: what a figure means
    filter_changed = Signal(str)  # what is left out: worth remembering
    refreshed = Signal()  # the days asked for are shown

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, search=False)
        self._store, self._clock = signals.store, clock
        self._tasks = Tasks(self)
        self._on = clock.today()
        self._first = monday(self._on)
        self._month_of = self._on  # a day of the month shown
        self._stale = False
        self.answers = ItemAnswers(signals.store, clock, self)
        self.days = DaysView(self._store, clock, self.answers, self._first)
        self.week, self.list = self.days.week, self.days.list
        self.views = AgendaViews(self._store, clock, self.answers, self.days)
        self.set_body(self.views)
        self.head = AgendaHead(self.header)
        self.view = self.head.view
        self.hidden = Hidden(self.head, self)
        self._connect(signals)
        self.retranslate()

    @property
    def month(self) -> MonthView:
        """Six weeks and the day beside them."""
        return self.views.month

    def _connect(self, signals: StoreSignals) -> None:
        signals.changed.connect(self._written)
        head = self.head
        head.back.clicked.connect(lambda: self.turn(-1))
        head.forward.clicked.connect(lambda: self.turn(1))
        head.now.clicked.connect(lambda: self.show_from(self._clock.today()))
        head.view.chosen.connect(self.set_view)
        self.hidden.changed.connect(self.filter_changed)
        self.hidden.changed.connect(self.refresh)
        head.plan.clicked.connect(lambda: self.answers.plan_for())
        head.log.clicked.connect(lambda: self.answers.log_dialog())
        views = self.views
        views.turned.connect(self.show_from)
        views.week_wanted.connect(self._open_week)
        views.person_opened.connect(self.person_opened)
        views.guide_asked.connect(self.guide_asked)
        views.failed.connect(self._failed)
        views.shown.connect(self._show_ahead)
        for mine, theirs in ((self.said, self.answers.said), (self.refused, self.answers.refused)):
            theirs.connect(mine)
        self.days.guide_asked.connect(self.guide_asked)
        self.answers.question.connect(self.asked)
        self.answers.opened.connect(self.person_opened)
        self.strip.acted.connect(self.refresh)

    # -- what is shown

    def set_view(self, view: str) -> None:
        """`week`, `month`, `list` or `ahead`."""
        view = view if view in VIEWS else "week"
        self.view.set_current(view)
        self.head.name_steps()
        self.view_changed.emit(view)
        self.refresh()

    def restore(self, view: str, hidden: str) -> None:
        """As it was left."""
        self.hidden.restore(hidden)
        self.set_view(view)

    def show_from(self, day: date) -> None:
        """Show the week and the month of a day."""
        self._first, self._month_of = monday(day), day
        if self._as_month():
            self.month.want(day)
        self.refresh()

    def turn(self, step: int) -> None:
        """A week, or a month, on or back."""
        if not self._as_month():
            self.show_from(self._first + timedelta(days=step * WEEK))
            return
        number = self._month_of.year * 12 + self._month_of.month - 1 + step
        if YEARS[0] <= number // 12 <= YEARS[1]:
            self.show_from(date(number // 12, number % 12 + 1, 1))

    def _as_month(self) -> bool:
        return self.view.current() == "month"

    def shown(self) -> None:
        """One came to this page: the day may have turned meanwhile."""
        nothing = self.days.found is None and self.views.empty()
        if nothing or self._stale or self._clock.today() != self._on:
            self.refresh()

    def _written(self, change: Change) -> None:
        """Seen at once where it can be seen, else when one comes back."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def refresh(self) -> None:
        """Ask for the days shown."""
        self._stale = False
        today = self._clock.today()
        if today != self._on and self._first == monday(self._on):
            self._first = monday(today)
        self._on, store = today, self._store
        if self._as_month():
            on = self._month_of
            self._tasks.run(
                "agenda", lambda _progress: read_month(store, today, on), self._show_month, self._failed
            )
            return
        if self.view.current() == "ahead":
            self.views.ahead.refresh()
            return
        listed = self.view.current() == "list"
        first, count = self._first, LISTED if listed else WEEK
        if listed and first <= today < first + timedelta(days=WEEK):
            first = today
        self._tasks.run(
            "agenda", lambda _progress: read_days(store, today, first, count), self._show, self._failed
        )

    def _failed(self, error: Exception) -> None:
        self.strip.say(problems.sentence(error), "", self.tr("Try again"))

    def _show_month(self, found: MonthReading) -> None:
        """Six weeks; the keyboard is given to them where the page has it."""
        self.strip.hide()
        if not self._as_month():  # another view was chosen meanwhile
            return
        self.hidden.names = found.names
        self.month.show_month(replace(found, month=self.hidden.now.of_month(found.month)), self._on)
        if self.views.bring(self.month):
            self.focus_first()
        self._month_of = found.month.first
        self.header.set_context(dates.titled(dates.month_year(found.month.first)))
        self.refreshed.emit()

    def _show_ahead(self) -> None:
        self.strip.hide()
        if self.view.current() != "ahead":
            return
        if self.views.bring(self.views.ahead):
            self.focus_first()
        self.header.set_context(self._context())
        self.refreshed.emit()

    def _open_week(self, day: date) -> None:
        self._first = monday(day)
        self.set_view("week")

    def _show(self, found: tuple[Agenda, dict[str, str]]) -> None:
        self.strip.hide()
        if self.view.current() not in ("week", "list"):
            return
        self.views.bring(self.days)
        shown, names = self.hidden.now.of_days(found[0]), found[1]
        self.hidden.names = names
        first_time = self.days.found is None
        self.days.as_week = self.view.current() == "week"
        self.days.show_days(shown, names)
        self.header.set_context(self._context())
        if first_time:
            self._take_focus()
        self.refreshed.emit()

    def _take_focus(self) -> None:
        if self.isVisible() and self.window().focusWidget() in (None, self.head.back, self.list):
            self.focus_first()

    def focus_first(self) -> None:
        if self._as_month():
            self.month.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.view.current() == "ahead":
            self.views.ahead.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.days.focus_first()

    # -- wishes

    def current(self) -> Item | None:
        """The thing that keys are about."""
        if self._as_month():
            return self.month.grid.item()
        if self.view.current() == "ahead":
            return None
        return self.days.current()

    def print_out(self) -> None:
        """The week shown, or that of the day chosen in the month, on paper."""
        printing = WeekPrinting(self._store, self)
        printing.said.connect(self.said)
        printing.refused.connect(self.refused)
        printing.ask(self._on, monday(self.month.grid.day()) if self._as_month() else self._first)

    # -- words

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Agenda"), self._context())
        self.head.retranslate()
        self.days.retranslate()
        self.views.retranslate()
        if self.days.found is not None or not self.views.empty():
            self.refresh()

    def _context(self) -> str:
        if self._as_month():
            return dates.titled(dates.month_year(self._month_of))
        if self.view.current() == "ahead":
            return self.tr("the next twelve weeks")
        if self.days.found is None:
            return dates.span(self._first, self._first + timedelta(days=WEEK - 1))
        return dates.span(self.days.found.days[0].on, self.days.found.days[-1].on)
