"""Beside the review: the week that was in six figures, the week to come against quota and time."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reseau_desktop.insights.agenda import Item
from reseau_desktop.insights.reviews import WeekReview
from reseau_desktop.pages.explained import ExplainedRow
from reseau_desktop.pages.kind_picker import occasion_icon
from reseau_desktop.pages.today.coming import ComingRow
from reseau_desktop.pages.today.week_bars import WeekBars
from reseau_desktop.widgets.buttons import LinkButton
from reseau_desktop.widgets.cards import Meter, Rule
from reseau_desktop.widgets.scaling import gap, hbox, vbox
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates, numbers, occasions
from reseau_desktop.wording import review as wording

FIGURES = ("kept", "exchanges", "in_person", "acts", "introductions", "spent")


class ReviewPanel(QWidget):
    """Figures lead to what they mean; a day leads to the agenda, a date to its person."""

    agenda_opened = Signal(object)
    person_opened = Signal(int)
    spread_wanted = Signal()
    guide_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[WeekReview, date, bool] | None = None
        column = vbox(self, margins=20, spacing=0)
        self._last_part(column)
        self._rule(column)
        self._coming_part(column)
        self._rule(column)
        self._dates_title = Text("", "caption", "text3")
        column.addWidget(self._dates_title)
        gap(column, 4)
        self._dates = vbox(spacing=0)
        column.addLayout(self._dates)
        column.addStretch(1)

    def _last_part(self, column: QVBoxLayout) -> None:
        self._last, self._last_days = Text("", "subheading"), Text("", "small", "text2")
        column.addLayout(_ends(self._last, self._last_days))
        gap(column, 8)
        topics = dict.fromkeys(FIGURES, "round") | {
            "acts": "balance",
            "introductions": "balance",
            "spent": "load",
        }
        self.figures = {
            name: ExplainedRow(topics[name], "body", "text2", value_style="medium") for name in FIGURES
        }
        self._kept_bar = Meter()
        for name, row in self.figures.items():
            row.asked.connect(self.guide_asked)
            column.addWidget(row)
            gap(column, 6)
            if name == "kept":
                column.addWidget(self._kept_bar)
                gap(column, 8)
        self._left = Paragraph("", "small", "text2")
        column.addWidget(self._left)

    def _coming_part(self, column: QVBoxLayout) -> None:
        self._coming, self._coming_days = Text("", "subheading"), Text("", "small", "text2")
        column.addLayout(_ends(self._coming, self._coming_days))
        gap(column, 12)
        self.bars = WeekBars()
        self.bars.day_clicked.connect(self.agenda_opened)
        column.addWidget(self.bars)
        gap(column, 10)
        self.contacts = ExplainedRow("round", "body", "text2", value_style="medium")
        self.time, self._time_bar = ExplainedRow("load", "body", "text2", value_style="medium"), Meter()
        for row in (self.contacts, self.time):
            row.asked.connect(self.guide_asked)
            column.addWidget(row)
            gap(column, 6)
        column.addWidget(self._time_bar)
        gap(column, 8)
        self._fits = Paragraph("", "small", "text2")
        column.addWidget(self._fits)
        self.spread = LinkButton("")
        self.spread.clicked.connect(self.spread_wanted)
        row = hbox(spacing=0)
        row.addWidget(self.spread)
        row.addStretch(1)
        column.addLayout(row)

    @staticmethod
    def _rule(column: QVBoxLayout) -> None:
        gap(column, 16)
        column.addWidget(Rule())
        gap(column, 14)

    # -- showing

    def show_review(self, found: WeekReview, today: date, can_spread: bool) -> None:
        """Show a review; `can_spread` says that something of the week could go to a lighter day."""
        self._shown = found, today, can_spread
        last = found.last
        self._last.setText(self.tr("Last week"))
        self._last_days.setText(_days(last.first, last.last))
        said = {
            "kept": (
                self.tr("Promises kept"),
                self.tr("{kept} of {all}").format(
                    kept=numbers.count(last.kept), all=numbers.count(last.promised)
                ),
            ),
            "exchanges": (self.tr("Exchanges logged"), numbers.count(last.exchanges)),
            "in_person": (self.tr("Of them in person"), numbers.count(last.in_person)),
            "acts": (self.tr("Given, received"), wording.given_received(found)),
            "introductions": (self.tr("Introductions"), numbers.count(last.introductions)),
            "spent": (self.tr("Time spent"), dates.duration(last.minutes)),
        }
        for name, (words, value) in said.items():
            self.figures[name].setText(words)
            self.figures[name].say(value)
        self._kept_bar.set_share(last.kept / last.promised if last.promised else 0.0)
        self._kept_bar.setAccessibleName(self.tr("Promises kept"))
        self._left.set_runs(wording.left(found))
        self._show_coming(found, today, can_spread)

    def _show_coming(self, found: WeekReview, today: date, can_spread: bool) -> None:
        self._coming.setText(self.tr("The week to come"))
        self._coming_days.setText(_days(found.monday, found.monday + timedelta(days=6)))
        self.bars.show_days(found.days, today)
        self.contacts.setText(self.tr("Contacts planned"))
        self.contacts.say(numbers.count(sum(day.load for day in found.days)))
        self.time.setText(self.tr("Time"))
        self.time.say(
            self.tr("{time} of {allowed}").format(
                time=dates.duration(found.minutes), allowed=dates.duration(found.allowed)
            )
        )
        over = found.minutes > found.allowed
        self._time_bar.set_share(
            found.minutes / found.allowed if found.allowed else 0.0, "warn" if over else "accent"
        )
        self._time_bar.setAccessibleName(self.tr("Time"))
        self._fits.set_runs(wording.coming(found))
        self.spread.set_text(self.tr("Spread"))
        self.spread.setVisible(can_spread)
        self._show_dates(found.dated, today)

    def _show_dates(self, dated: tuple[Item, ...], today: date) -> None:
        while (taken := self._dates.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.deleteLater()
        self._dates_title.setText(self.tr("Dates of the week"))
        self._dates_title.setVisible(bool(dated))
        for item in dated:
            name = item.person.name if item.person is not None else item.due.what
            on = item.due.planned or item.due.due
            icon = occasion_icon(item.due.occasion)
            row = ComingRow(icon, name, dates.near(on, today), occasions.name(item.due.occasion))
            if item.person is not None:
                row.clicked.connect(lambda _=False, who=item.person.id: self.person_opened.emit(who))
            else:
                row.clicked.connect(lambda _=False, day=on: self.agenda_opened.emit(day))
            self._dates.addWidget(row)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.show_review(*self._shown)
        super().changeEvent(event)


def _days(first: date, last: date) -> str:
    return (
        f"{first.day}–{dates.short(last)}"
        if first.month == last.month
        else f"{dates.short(first)} – {dates.short(last)}"
    )


def _ends(left: QWidget, right: QWidget) -> QVBoxLayout:
    column = vbox(spacing=0)
    row = hbox(spacing=8)
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    column.addLayout(row)
    return column
