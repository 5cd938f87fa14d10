"""The agenda: the week in seven columns, six weeks of a month, or a list; what is overdue first."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.insights.agenda import Agenda, Day, Item
from reseau_desktop.pages.agenda import item_words, row_model
from reseau_desktop.pages.agenda.answers import ItemAnswers
from reseau_desktop.pages.agenda.head import VIEWS, AgendaHead
from reseau_desktop.pages.agenda.month_view import MonthReading, MonthView, read_month
from reseau_desktop.pages.agenda.printing import WeekPrinting
from reseau_desktop.pages.agenda.reading import LISTED, WEEK, empty_days, read_days
from reseau_desktop.pages.agenda.row_list import AgendaList
from reseau_desktop.pages.agenda.tile import Tile
from reseau_desktop.pages.agenda.views import AgendaViews
from reseau_desktop.pages.agenda.week import WeekGrid
from reseau_desktop.pages.agenda.wires import wire_list
from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.right_edge import RightEdge
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, problems

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals

YEARS = (1900, 9998)  # of the months one can look at
COLUMNS_FROM = 560  # px of the page


class AgendaPage(Page):
    """It asks again whenever something was written, and when the day turns."""

    said = Signal(str, bool)  # a sentence, and whether undo takes it back
    refused = Signal(str)
    asked = Signal(str, str, object)  # a question, the verb of its answer, what the answer calls
    view_changed = Signal(str)  # week | month | list | ahead: worth remembering
    guide_asked = Signal(str)  # a topic: what a figure means
    refreshed = Signal()  # the days asked for are shown

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, search=False)
        self._store, self._clock = signals.store, clock
        self._tasks = Tasks(self)
        self._on = clock.today()
        self._first = _monday(self._on)
        self._month_of = self._on  # a day of the month shown
        self._found: Agenda | None = None
        self._stale = False
        self.answers = ItemAnswers(signals.store, clock, self)
        self._build()
        self.head = AgendaHead(self.header)
        self.view = self.head.view
        self._connect(signals)
        self.retranslate()
        self.week.show_days(empty_days(signals.store, self._first), self._on)

    def _build(self) -> None:
        content = QWidget()
        column = vbox(content, margins=(24, 2, 24, 24), spacing=0)
        self.week = WeekGrid()
        self.list = AgendaList()
        self.empty = EmptyState()
        for part in (self.week, self.empty, self.list):
            column.addWidget(part)
        column.addStretch(1)
        self.empty.hide()
        self._scroll = Scroll(content)
        RightEdge(self._scroll, 24)
        self.views = AgendaViews(self._store, self._clock, self.answers, self._scroll)
        self.set_body(self.views)

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
        head.plan.clicked.connect(lambda: self.answers.plan_for())
        head.log.clicked.connect(lambda: self.answers.log_dialog())
        self.empty.acted.connect(lambda: self.answers.plan_for())
        views = self.views
        views.turned.connect(self.show_from)
        views.week_wanted.connect(self._open_week)
        views.person_opened.connect(self.person_opened)
        views.guide_asked.connect(self.guide_asked)
        views.failed.connect(self._failed)
        views.shown.connect(self._show_ahead)
        self.week.wanted.connect(self._tile_wanted)
        self.week.moved.connect(self._moved)
        self.week.planned.connect(lambda day: self.answers.plan_for(None, day))
        self.week.day_menu.connect(self._day_menu)
        self.week.selected.connect(self._see_tile)
        self.week.keys = self._week_key
        self.list.shifted.connect(self._shifted)
        wire_list(self.list, self.answers, self._scroll)
        for mine, theirs in ((self.said, self.answers.said), (self.refused, self.answers.refused)):
            theirs.connect(mine)
        for part in (self.week, self.list):
            part.guide_asked.connect(self.guide_asked)
        self.answers.question.connect(self.asked)
        self.answers.opened.connect(self.person_opened)
        self.strip.acted.connect(self.refresh)
        theme().scale_changed.connect(self._place_week)

    # -- what is shown

    def set_view(self, view: str) -> None:
        """`week`, `month`, `list` or `ahead`."""
        view = view if view in VIEWS else "week"
        self.view.set_current(view)
        self.head.name_steps()
        self.view_changed.emit(view)
        self.refresh()

    def show_from(self, day: date) -> None:
        """Show the week and the month of a day."""
        self._first, self._month_of = _monday(day), day
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
        nothing = self._found is None and self.views.empty()
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
        if today != self._on and self._first == _monday(self._on):
            self._first = _monday(today)
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
        self.month.show_month(found, self._on)
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
        self._first = _monday(day)
        self.set_view("week")

    def _show(self, found: tuple[Agenda, dict[str, str]]) -> None:
        self.strip.hide()
        if self.view.current() not in ("week", "list"):
            return
        self.views.bring(self._scroll)
        shown, names = found
        first_time, self._found = self._found is None, shown
        place = self._scroll.verticalScrollBar().value()
        listed = self.view.current() == "list"
        if not listed and len(shown.days) == WEEK:
            self.week.show_days(shown, self._on)
        self._place_week()
        self.list.show_lines(row_model.lines(shown, self._on), names)
        nothing = not shown.overdue and not any(day.items for day in shown.days)
        self.empty.setVisible(nothing)
        self._say_span(shown)
        self._scroll.verticalScrollBar().setValue(place)
        if first_time:
            self._take_focus()
        self.refreshed.emit()

    def _place_week(self) -> None:
        """Where seven columns would hold no name, the days stand under one another alone."""
        room = self._scroll.width() / theme().scale
        self.week.setVisible(self.view.current() == "week" and room >= COLUMNS_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_week()

    def _take_focus(self) -> None:
        if self.isVisible() and self.window().focusWidget() in (None, self.head.back, self.list):
            self.focus_first()

    def _say_span(self, shown: Agenda) -> None:
        self.header.set_context(dates.span(shown.days[0].on, shown.days[-1].on))

    def focus_first(self) -> None:
        if self._as_month():
            self.month.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.view.current() == "ahead":
            self.views.ahead.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.week.isVisible() and self.week.current() is not None:
            self.week.focus_current()
        else:
            self.list.setFocus()

    # -- wishes

    def current(self) -> Item | None:
        """The thing that keys are about."""
        if self._as_month():
            return self.month.grid.item()
        if self.view.current() == "ahead":
            return None
        if self.list.hasFocus() or not self.week.isVisible():
            return self.list.current_item()
        tile = self.week.current()
        return tile.item if tile is not None else self.list.current_item()

    def _tile_wanted(self, tile: Tile, what: str, at: QPoint | None) -> None:
        if what == "open":
            self.answers.open_item(tile.item)
        else:
            self.answers.item_menu(tile.item, at or _under(tile), tile)

    def _moved(self, item: Item, to: date) -> None:
        self.answers.move_item(item, to, self._day(to))

    def _shifted(self, item: Item, days: int) -> None:
        """From the day where it stands; what is overdue and has no day of its own stands today."""
        shown = self._found.days if self._found else ()
        same = item_words.key(item)
        stands = (day.on for day in shown if any(item_words.key(other) == same for other in day.items))
        to = next(stands, self._on) + timedelta(days=days)
        if to >= self._on:
            self._moved(item, to)

    def print_out(self) -> None:
        """The week shown, or that of the day chosen in the month, on paper."""
        printing = WeekPrinting(self._store, self)
        printing.said.connect(self.said)
        printing.refused.connect(self.refused)
        printing.ask(self._on, _monday(self.month.grid.day()) if self._as_month() else self._first)

    def _day(self, on: date) -> Day | None:
        return next((day for day in self._found.days if day.on == on), None) if self._found else None

    def _day_menu(self, day: date, at: QPoint) -> None:
        menu = QMenu(self)
        action = menu.addAction(self.tr("New follow-up…"))
        action.triggered.connect(lambda: self.answers.plan_for(None, max(day, self._on)))
        self.answers.popup(menu, at, self)

    def _see_tile(self) -> None:
        tile = self.week.current()
        if tile is not None and tile.hasFocus():
            self._scroll.ensureWidgetVisible(tile, 0, 16)

    def _week_key(self, event: QKeyEvent) -> bool:
        tile = self.week.current()
        if tile is None:
            return False
        return self.answers.key(tile.item, event, _under(tile), tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters work wherever the focus is in the page, as long as no field has it."""
        if self._as_month() or not (self.week.isVisible() and self.week.key(event)):
            super().keyPressEvent(event)

    # -- words

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Agenda"), self._context())
        self.head.retranslate()
        self.week.setAccessibleName(self.tr("The week"))
        self.list.setAccessibleName(self.tr("What is due, by day"))
        self.empty.say(self.tr("Nothing planned this week."), self.tr("Follow-up"), icon="plus")
        self.views.retranslate()
        if self._found is not None or not self.views.empty():
            self.refresh()

    def _context(self) -> str:
        if self._as_month():
            return dates.titled(dates.month_year(self._month_of))
        if self.view.current() == "ahead":
            return self.tr("the next twelve weeks")
        if self._found is None:
            return dates.span(self._first, self._first + timedelta(days=WEEK - 1))
        return dates.span(self._found.days[0].on, self._found.days[-1].on)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _under(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height() + 4))
