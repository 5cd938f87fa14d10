"""The days: the week in seven columns over the list of what is due, or the list alone; one scrolled page."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.agenda import Agenda, Day, Item
from reseau_desktop.insights.month import window_of
from reseau_desktop.insights.spreading import Moved, spread
from reseau_desktop.pages.agenda import item_words, row_model
from reseau_desktop.pages.agenda.day_menu import day_menu
from reseau_desktop.pages.agenda.reading import WEEK, empty_days
from reseau_desktop.pages.agenda.row_list import AgendaList
from reseau_desktop.pages.agenda.tile import Tile
from reseau_desktop.pages.agenda.week import WeekGrid
from reseau_desktop.pages.right_edge import RightEdge
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.scroll import Scroll
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from reseau_desktop.pages.agenda.answers import ItemAnswers
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

COLUMNS_FROM = 560  # px of the page
WEEK_END = timedelta(days=6)


class DaysView(QWidget):
    """`as_week` says whether the columns stand over the list."""

    guide_asked = Signal(str)  # a topic: what a figure means

    def __init__(
        self, store: Store, clock: Clock, answers: ItemAnswers, first: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self.answers = store, clock, answers
        self.found: Agenda | None = None
        self.as_week = True
        content = QWidget()
        column = vbox(content, margins=(24, 2, 24, 24), spacing=0)
        self.week, self.list, self.empty = WeekGrid(), AgendaList(), EmptyState()
        for part in (self.week, self.empty, self.list):
            column.addWidget(part)
        column.addStretch(1)
        self.empty.hide()
        self._scroll = Scroll(content)
        RightEdge(self._scroll, 24)
        vbox(self, spacing=0).addWidget(self._scroll)
        self._connect()
        self.week.show_days(empty_days(store, first), clock.today())

    def _connect(self) -> None:
        week, rows, answers = self.week, self.list, self.answers
        week.wanted.connect(self._tile_wanted)
        week.moved.connect(self._move)
        week.planned.connect(lambda day: answers.plan_for(None, day))
        week.day_menu.connect(self._day_menu)
        week.selected.connect(self._see_tile)
        week.keys = self._week_key
        week.window_of = lambda item: window_of(self._store, self._clock.today(), item)
        rows.shifted.connect(self._shift)
        rows.acted.connect(answers.act)
        rows.opened_item.connect(answers.open_item)
        rows.snoozed.connect(lambda item, at: answers.snooze_item(item, at, rows))
        rows.menu.connect(lambda item, at: answers.item_menu(item, at, rows))
        rows.keys = lambda item, event, at: answers.key(item, event, at, rows)
        rows.seen.connect(lambda y: self._scroll.ensureVisible(0, rows.y() + y, 0, 48))
        self.empty.acted.connect(lambda: answers.plan_for())
        rows.spread.clicked.connect(self._spread)
        for part in (week, rows):
            part.guide_asked.connect(self.guide_asked)
        theme().scale_changed.connect(self.place)

    # -- showing

    def show_days(self, shown: Agenda, names: dict[str, str]) -> None:
        """Show these days; the place where one had scrolled to stays."""
        self.found, today = shown, self._clock.today()
        place = self._scroll.verticalScrollBar().value()
        if self.as_week and len(shown.days) == WEEK:
            self.week.show_days(shown, today)
        self.place()
        self.list.spread.setText(self.tr("Spread over the week"))
        self.list.spread.setVisible(self.as_week and any(day.load > day.quota for day in shown.days))
        self.list.show_lines(row_model.lines(shown, today), names)
        nothing = not shown.overdue and not any(day.items for day in shown.days)
        self.empty.setVisible(nothing)
        self._scroll.verticalScrollBar().setValue(place)

    def place(self) -> None:
        """Where seven columns would hold no name, the days stand under one another alone."""
        room = self._scroll.width() / theme().scale
        self.week.setVisible(self.as_week and room >= COLUMNS_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def focus_first(self) -> None:
        """The keyboard to the selected thing."""
        if self.week.isVisible() and self.week.current() is not None:
            self.week.focus_current()
        else:
            self.list.setFocus()

    def current(self) -> Item | None:
        """The thing that keys are about."""
        if self.list.hasFocus() or not self.week.isVisible():
            return self.list.current_item()
        tile = self.week.current()
        return tile.item if tile is not None else self.list.current_item()

    # -- wishes

    def _tile_wanted(self, tile: Tile, what: str, at: QPoint | None) -> None:
        if what == "open":
            self.answers.open_item(tile.item)
        else:
            self.answers.item_menu(tile.item, at or _under(tile), tile)

    def _move(self, item: Item, to: date) -> None:
        self.answers.move_item(item, to, self._day(to))

    def _shift(self, item: Item, days: int) -> None:
        """From the day where it stands; what is overdue and has no day of its own stands today."""
        shown, today = self.found.days if self.found else (), self._clock.today()
        same = item_words.key(item)
        stands = (day.on for day in shown if any(item_words.key(other) == same for other in day.items))
        to = next(stands, today) + timedelta(days=days)
        if to >= today:
            self._move(item, to)

    def _day(self, on: date) -> Day | None:
        return next((day for day in self.found.days if day.on == on), None) if self.found else None

    def _spread(self) -> None:
        """The plan that evens out the week, to confirm."""
        moves = self._moves()
        self.answers.ask_to_spread(moves)
        if not moves:
            self.answers.said.emit(self.tr("Nothing can move to a lighter day of this week."), False)

    def _moves(self) -> tuple[Moved, ...]:
        today = self._clock.today()
        first = self.found.days[0].on if self.found else today
        return spread(self._store, today, first, first + WEEK_END)

    def _day_menu(self, day: date, at: QPoint) -> None:
        shown, today, moves = self._day(day), self._clock.today(), self._moves()
        even = (lambda: self.answers.ask_to_spread(moves)) if moves else None
        menu = day_menu(self.answers, day, today, self, off=bool(shown and shown.off), spread=even)
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
        """Letters work wherever the focus is here, as long as no field has it."""
        if not (self.week.isVisible() and self.week.key(event)):
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Everything in the language of now."""
        self.week.setAccessibleName(self.tr("The week"))
        self.list.setAccessibleName(self.tr("What is due, by day"))
        self.empty.say(self.tr("Nothing planned this week."), self.tr("Follow-up"), icon="plus")


def _under(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, widget.height() + 4))
