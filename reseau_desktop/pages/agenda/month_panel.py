"""Beside the month: the selected day, what its week holds and could give away, how the month stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from reseau_desktop.insights.agenda import Day, Item
from reseau_desktop.insights.month import Month, MonthDay, Window
from reseau_desktop.insights.spreading import Moved
from reseau_desktop.pages.agenda import item_words
from reseau_desktop.pages.agenda.day_item import DayItem
from reseau_desktop.pages.explained import ExplainedRow
from reseau_desktop.widgets import pieces
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import Rule
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import agenda, dates, numbers
from reseau_desktop.wording import month as wording

MOST_ITEMS = 40  # of one day; more are counted, and stand in the list


@dataclass(frozen=True, slots=True)
class Beside:
    """What the panel says of one day: its week's load and the moves that would even it out, the window and the lighter
    day of the selected thing."""

    found: MonthDay
    week: int
    moves: tuple[Moved, ...]
    over: tuple[tuple[date, int], ...]
    window: Window | None = None
    lighter: date | None = None


class MonthPanel(QWidget):
    """`item_picked` when another thing is chosen here; the others are wishes about it."""

    item_picked = Signal(object)
    acted = Signal(object)  # an Item
    opened = Signal(object)
    lighter_wanted = Signal(object, object)  # an Item, the day
    menu = Signal(object, object, QWidget)  # an Item, a global point or None, the row
    person_opened = Signal(int)
    spread_wanted = Signal()
    guide_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._shown: tuple[Beside, Month] | None = None
        self._rows: list[DayItem] = []
        column = vbox(self, margins=(12, 20, 12, 20), spacing=0)
        self._head(column)
        self._list = vbox(spacing=2)
        column.addLayout(self._list)
        self._rule(column)
        self._week_part(column)
        self._rule(column)
        self._month_part(column)
        column.addStretch(1)

    def _head(self, column: QVBoxLayout) -> None:
        self._title = Text("", "heading")
        self._quota, self._bars = Text("", "small", "text2"), _Bars()
        column.addLayout(_padded(self._title))
        row = hbox(margins=(8, 0, 8, 0), spacing=8)
        row.addWidget(self._quota, 1)
        row.addWidget(self._bars)
        column.addLayout(row)
        gap(column, 10)

    def _week_part(self, column: QVBoxLayout) -> None:
        self.week = ExplainedRow("round", "subheading", "text", value_style="body")
        self.week.asked.connect(self.guide_asked)
        self._balance = Paragraph("", "small", "text2", balanced=True)
        self.spread = Button("", dense=True)
        self.spread.clicked.connect(self.spread_wanted)
        column.addLayout(_padded(self.week))
        gap(column, 4)
        column.addLayout(_padded(self._balance))
        gap(column, 8)
        row = hbox(margins=(8, 0, 8, 0), spacing=0)
        row.addWidget(self.spread)
        row.addStretch(1)
        column.addLayout(row)

    def _month_part(self, column: QVBoxLayout) -> None:
        self._month = Text("", "subheading")
        column.addLayout(_padded(self._month))
        gap(column, 4)
        self.kept, self.planned, self.late = (
            ExplainedRow(topic, "body", "text2", value_style="body")
            for topic in ("round", "round", "lateness")
        )
        for row in (self.kept, self.planned, self.late):
            row.asked.connect(self.guide_asked)
            column.addLayout(_padded(row))
            gap(column, 4)

    @staticmethod
    def _rule(column: QVBoxLayout) -> None:
        gap(column, 14)
        column.addLayout(_padded(Rule()))
        gap(column, 14)

    # -- showing

    def show_day(self, beside: Beside, month: Month, item: Item | None, today: date) -> None:
        """Show a day with its selected thing."""
        self._today, self._shown = today, (beside, month)
        day = beside.found.day
        self._title.setText(dates.titled(dates.long_day(day.on)))
        self._quota.setText(wording.quota(beside.found, today))
        self._bars.show_day(day if day.on >= today else None)
        self._fill(beside)
        self.select(item, beside.window, beside.lighter)
        self.week.setText(self.tr("The week"))
        self.week.say(self.tr("%n contacts", "", beside.week))
        self._balance.set_runs(wording.spreading(list(beside.over), len(beside.moves)))
        self.spread.set_text(self.tr("See the spread plan"))
        self.spread.setVisible(bool(beside.moves))
        self._show_month(month)

    def _show_month(self, month: Month) -> None:
        today = self._today
        self._month.setText(dates.titled(dates.month_name(month.first.month)))
        for row, words, value in (
            (self.kept, self.tr("Kept"), wording.kept(month)),
            (self.planned, self.tr("Still planned"), numbers.count(month.planned)),
            (self.late, self.tr("Late"), numbers.count(month.late)),
        ):
            row.setText(words)
            row.say(value)
        ahead = month.first > today
        self.kept.setVisible(not ahead)
        self.late.setVisible(not ahead)

    def _fill(self, beside: Beside) -> None:
        while (taken := self._list.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        found, today = beside.found, self._today
        if found.day.on < today:
            self._fill_met(found)
            return
        for item in found.day.items[:MOST_ITEMS]:
            self._list.addWidget(self._row(item))
        rest = len(found.day.items) - MOST_ITEMS
        if rest > 0:
            self._list.addWidget(Text(wording.more(rest), "small", "text3"))

    def _fill_met(self, found: MonthDay) -> None:
        from reseau_desktop.pages.today.coming import ComingRow

        for person in found.met[:MOST_ITEMS]:
            row = ComingRow("check", person.name, "", self.tr("an exchange"))
            row.clicked.connect(lambda _=False, who=person.id: self.person_opened.emit(who))
            holder = QWidget()
            hbox(holder, margins=(8, 0, 8, 0), spacing=0).addWidget(row)
            self._list.addWidget(holder)
        rest = found.met_count - min(len(found.met), MOST_ITEMS)
        if rest > 0:
            self._list.addWidget(Text(wording.more(rest), "small", "text3"))

    def _row(self, item: Item) -> DayItem:
        row = DayItem(item, item_words.words(item, self._today))
        row.chosen.connect(lambda: self.item_picked.emit(item))
        row.opened.connect(lambda: self.opened.emit(item))
        row.acted.connect(lambda: self.acted.emit(item))
        row.menu.connect(lambda at: self.menu.emit(item, at, row))
        self._rows.append(row)
        return row

    def rows(self) -> list[DayItem]:
        return list(self._rows)

    def select(self, item: Item | None, window: Window | None, lighter: date | None) -> None:
        """Open up the row of the selected thing."""
        mine = item_words.key(item) if item is not None else None
        for row in self._rows:
            on = item_words.key(row.item) == mine
            words = wording.window(window, self._today) if on and window is not None else ""
            row.select(on, words, agenda.light_day(lighter) if on and lighter is not None else "")
            if on and lighter is not None and item is not None:
                row.set_lighter(lambda item=item, to=lighter: self.lighter_wanted.emit(item, to))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            beside, month = self._shown
            self.show_day(beside, month, None, self._today)
        super().changeEvent(event)


class _Bars(QWidget):
    """The load of the day against the quota."""

    def __init__(self) -> None:
        super().__init__()
        self._day: Day | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_day(self, day: Day | None) -> None:
        self._day = day if day is not None and max(day.load, day.quota) <= 8 else None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = max(self._day.load, self._day.quota) if self._day is not None else 0
        return QSize(theme().px(count * 16), theme().px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._day is not None and (self._day.load or not self._day.off):
            top = QRectF(self.rect()).center().y() - theme().px(3)
            pieces.load_bars(QPainter(self), 0, top, self._day.load, self._day.quota, (13, 6))


def _padded(widget: QWidget) -> QVBoxLayout:
    """8 px more than the rows' ground, so that words stand under one another."""
    column = vbox(margins=(8, 0, 8, 0), spacing=0)
    column.addWidget(widget)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column
