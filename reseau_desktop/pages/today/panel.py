"""Beside the cards: the week against the time there is, the circles at a glance, what is coming."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reseau_desktop.circles.mini import MiniCircles
from reseau_desktop.insights.agenda import Item
from reseau_desktop.insights.due import DueKind
from reseau_desktop.pages.explained import ExplainedRow, offer
from reseau_desktop.pages.kind_picker import KIND_ICONS, occasion_icon
from reseau_desktop.pages.today.coming import ComingRow
from reseau_desktop.pages.today.morning import Morning
from reseau_desktop.pages.today.week_bars import WeekBars
from reseau_desktop.widgets import pieces
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.cards import Meter, Rule
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import dates, numbers, occasions
from reseau_desktop.wording import today as wording


class TodayPanel(QWidget):
    """The page's summary; every figure leads to where it comes from, and its caption to what it means."""

    circles_opened = Signal()
    agenda_opened = Signal(object)  # a day
    person_opened = Signal(int)
    guide_asked = Signal(str)  # a topic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Morning, date] | None = None
        column = vbox(self, margins=20, spacing=0)
        self._week(column)
        self._rule(column, 14, 14)
        self._budget(column)
        self._rule(column, 18, 14)
        self._circles(column)
        self._rule(column, 14, 14)
        self._coming_title = Text("", "subheading")
        column.addWidget(self._coming_title)
        gap(column, 4)
        self._coming = vbox(spacing=0)
        column.addLayout(self._coming)
        self._nothing_coming = Paragraph("", "body", "text3")
        self._nothing_coming.hide()
        column.addWidget(self._nothing_coming)
        column.addStretch(1)
        self.retranslate()

    # -- its parts

    def _week(self, column: QVBoxLayout) -> None:
        self.week = ExplainedRow("round", "subheading", "text", value_style="body")
        self.week.asked.connect(self.guide_asked)
        column.addWidget(self.week)
        gap(column, 12)
        self.bars = WeekBars()
        self.bars.day_clicked.connect(self.agenda_opened)
        offer(self.bars, "round", self.guide_asked.emit)
        column.addWidget(self.bars)

    def _budget(self, column: QVBoxLayout) -> None:
        self.time, self._time_bar = ExplainedRow("load"), Meter()
        self.promises, self._load_bar = ExplainedRow("load"), Meter()
        for row, bar, space in ((self.time, self._time_bar, 0), (self.promises, self._load_bar, 12)):
            if space:
                gap(column, space)
            row.asked.connect(self.guide_asked)
            column.addWidget(row)
            gap(column, 7)
            column.addWidget(bar)
        gap(column, 8)
        self.balance = Paragraph("", "small", "text2", balanced=True)
        column.addWidget(self.balance)

    def _circles(self, column: QVBoxLayout) -> None:
        self._circles_title, self._open = Text("", "subheading"), LinkButton("")
        self._open.clicked.connect(self.circles_opened)
        column.addLayout(_ends(self._circles_title, self._open))
        gap(column, 2)
        self.mini = MiniCircles()
        self.mini.opened.connect(self.circles_opened)
        column.addWidget(self.mini, 0, Qt.AlignmentFlag.AlignHCenter)
        topics = {
            "late": "lateness",
            "warm": "warmth",
            "dormant": "warmth",
        }  # its dormant is a band of warmth
        self.counts = {name: _Count(name, topic) for name, topic in topics.items()}
        for row in self.counts.values():
            row.asked.connect(self.guide_asked)
            column.addWidget(row)

    def _rule(self, column: QVBoxLayout, before: int, after: int) -> None:
        gap(column, before)
        column.addWidget(Rule())
        gap(column, after)

    # -- showing

    def show_morning(self, found: Morning, today: date) -> None:
        """Show a week and what follows."""
        before, self._shown = self._shown, (found, today)
        facts = found.overview
        self.week.say(self.tr("%n contacts", "", facts.contacts))
        self.bars.show_days(facts.days, today)
        self._say_budget(found)
        if before is None or repr((before[0].rings, before[0].dots)) != repr(
            (found.rings, found.dots)
        ):  # nan ≠ nan
            self.mini.show_people(found.rings, found.dots)
        self.mini.setVisible(bool(found.people))
        for name, count in (("late", facts.late), ("warm", facts.warm), ("dormant", facts.dormant)):
            self.counts[name].say(numbers.count(count))
        self._show_coming(facts.coming, today)

    def _say_budget(self, found: Morning) -> None:
        facts = found.overview
        self.time.say(dates.duration(facts.minutes), wording.time_spent(facts.allowed))
        self._time_bar.set_share(_share(facts.minutes, facts.allowed), _token(facts.minutes > facts.allowed))
        self.promises.say(numbers.decimal(facts.load.per_week), self.tr("a week"))
        self._load_bar.set_share(_share(facts.load.per_week, facts.load.allowed), _token(facts.load.over))
        self.balance.setText(wording.balance(facts))

    def _show_coming(self, coming: tuple[Item, ...], today: date) -> None:
        while (item := self._coming.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for found in coming:
            name = found.person.name if found.person else found.due.what
            on = found.due.planned or found.due.due
            row = ComingRow(_icon(found), name, dates.near(on, today), _why(found))
            if found.person is not None:
                row.clicked.connect(lambda _=False, who=found.person.id: self.person_opened.emit(who))
            else:
                row.clicked.connect(lambda _=False, day=on: self.agenda_opened.emit(day))
            self._coming.addWidget(row)
        self._nothing_coming.setVisible(not coming)

    def retranslate(self) -> None:
        self.week.setText(self.tr("This week"))
        self.time.setText(self.tr("Time"))
        self.promises.setText(self.tr("Promises"))
        self._time_bar.setAccessibleName(self.tr("Time"))
        self._load_bar.setAccessibleName(self.tr("Promises"))
        self._circles_title.setText(self.tr("Your circles"))
        self._open.set_text(self.tr("Open"))
        self._open.setAccessibleName(self.tr("Open the circles"))
        self.mini.set_name(self.tr("Your circles. Open the page."))
        self._coming_title.setText(self.tr("Coming up"))
        self._nothing_coming.setText(self.tr("No date in the next two weeks."))
        self.counts["late"].setText(self.tr("Late"))
        self.counts["warm"].setText(self.tr("Warm"))
        self.counts["dormant"].setText(self.tr("Dormant"))
        if self._shown is not None:
            self.show_morning(*self._shown)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Count(ExplainedRow):
    """How many people: before it the late dot, a full disc, an empty one. 24 high."""

    def __init__(self, name: str, topic: str) -> None:
        super().__init__(topic, "small", "text2", value_style="small", lead=24)
        self._name = name

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, theme().px(24)))

    def paint_lead(self, painter: QPainter) -> None:
        px, middle = theme().px, self.height() / 2
        if self._name == "late":
            rounded(painter, QRectF(px(4), middle - px(4), px(8), px(8)), px(4), "bad")
        else:
            pieces.warmth_glyph(painter, 0, middle - px(8), self._name, 16)


def _ends(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = hbox(spacing=8)
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row


def _share(part: float, whole: float) -> float:
    return part / whole if whole > 0 else 0.0


def _token(over: bool) -> str:
    return "warn" if over else "accent"


def _icon(item: Item) -> str:
    if item.due.kind is DueKind.OCCASION:
        return occasion_icon(item.due.occasion)
    return KIND_ICONS.get(item.channel, "clock")


def _why(item: Item) -> str:
    if item.due.kind is DueKind.OCCASION:
        return occasions.line(item.due) if item.due.what else occasions.name(item.due.occasion)
    return item.due.what or wording.follow_up(item.due.purpose)
