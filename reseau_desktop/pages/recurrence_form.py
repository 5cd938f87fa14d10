"""How a follow-up comes back: once, one of the usual rhythms that its day suggests, or one of one's own; and its end."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget

from reseau_desktop.network.recurrence import MOST_APART, Anchor, Frequency, Rule, UnusableRule, Weekday
from reseau_desktop.pages.form_parts import dress_dates, lay_out, promoted
from reseau_desktop.paths import shared
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.controls import Choice, Number
from reseau_desktop.widgets.scaling import sized, vbox
from reseau_desktop.widgets.text import Paragraph, Run
from reseau_desktop.wording import dates, recurrence

ONCE, PLACE, LAST, CUSTOM, KEPT = "once", "place", "last", "custom", "kept"
NEVER, TIMES, UNTIL = "never", "times", "until"
PERIODS = (Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY)
MOST = 999  # times


class RecurrenceForm(QWidget):
    """`rule()` says what was chosen; beside the fields stand what it means, or why it cannot be.

    `changed` comes with every choice. Its words follow the day of the follow-up, given by `set_first`.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = today
        self._kept: Rule | None = None  # what no choice says
        self._form = forms.load(shared("ui") / "recurrence.ui", self, promoted(today))
        vbox(self, spacing=0).addWidget(self._form)
        self._find()
        self._arrange()
        self._retranslate()
        self._follow()

    def _find(self) -> None:
        child = forms.child
        self.often, self.period = (child(self._form, Choice, name) for name in ("often", "period"))
        self.every, self.times = (child(self._form, Number, name) for name in ("every", "times"))
        self.days = [child(self._form, QCheckBox, f"day{number}") for number in range(7)]
        self.after = child(self._form, QCheckBox, "after")
        self.ending = child(self._form, Choice, "ending")
        self.until = child(self._form, QDateEdit, "until")
        self.said = child(self._form, Paragraph, "said")
        self._custom, self._weekdays, self._ends = (
            child(self._form, QWidget, name) for name in ("custom", "weekdays", "ends")
        )

    def _arrange(self) -> None:
        lay_out(
            self._form,
            {"again": (0, 8), "choiceRow": (0, 8), "customRow": (0, 8), "weekdaysGrid": (0, 8)}
            | {"endsColumn": (0, 8), "endRow": (0, 8)},
        )
        dress_dates(self._form)
        self.every.setRange(1, MOST_APART)
        self.every.setValue(2)
        self.times.setRange(1, MOST)
        self.times.setValue(12)
        for number in (self.every, self.times):
            sized(number, width=84)
        self.often.add("", ONCE)
        for period in PERIODS:
            self.period.add("", period)
        for key in (NEVER, TIMES, UNTIL):
            self.ending.add("", key)
        self.period.set_value(Frequency.WEEKLY)
        self.often.activated.connect(self._chosen)
        for choice in (self.period, self.ending):
            choice.activated.connect(self._follow)
        for box in (*self.days, self.after):
            box.toggled.connect(self._follow)
        for number in (self.every, self.times):
            number.valueChanged.connect(self._follow)
        self.until.dateChanged.connect(self._follow)

    # -- what it says

    def set_first(self, first: date) -> None:
        """The day of the follow-up: the usual rhythms are said from it."""
        self._first = first
        if not self.until.property("chosen"):
            self.until.blockSignals(True)
            self.until.setDate(QDate(min(first, date.max - timedelta(days=400)) + timedelta(days=365)))
            self.until.blockSignals(False)
        self._retranslate()
        self._follow()

    def show_rule(self, rule: Rule | None, anchor: Anchor | None) -> None:
        """What comes back now. A rule that no choice says stays among the choices, in words."""
        self.after.setChecked(anchor is Anchor.COMPLETION)
        if rule is None:
            self.often.set_value(ONCE)
        else:
            self._show_end(rule)
            self._kept = None
            plain = Rule(rule.frequency, rule.interval, rule.weekdays, rule.month_day, rule.month)
            self._show_often(plain, anchor)
        self._retranslate()
        self._follow()

    def _show_often(self, plain: Rule, anchor: Anchor | None) -> None:
        completion = anchor is Anchor.COMPLETION
        for key in (*PERIODS, PLACE, LAST):
            if self._usual(key) in (plain, plain.fixed(self._first)) and not (completion and plain.weekdays):
                self.often.set_value(key)
                return
        simple = Rule(plain.frequency, plain.interval)
        weekly = plain.frequency is Frequency.WEEKLY
        if weekly or plain in (simple, simple.fixed(self._first)):
            self.often.set_value(CUSTOM)
            self.every.setValue(plain.interval)
            self.period.set_value(plain.frequency)
            for number, box in enumerate(self.days):
                box.setChecked(any(day.day == number for day in plain.weekdays))
            return
        self._kept = plain
        self._offer()
        self.often.set_value(KEPT)

    def _show_end(self, rule: Rule) -> None:
        self.ending.set_value(TIMES if rule.count else UNTIL if rule.until else NEVER)
        if rule.count:
            self.times.setValue(rule.count)
        if rule.until:
            self.until.setProperty("chosen", True)
            self.until.setDate(QDate(rule.until))

    def rule(self) -> Rule | None:
        """What was chosen; None for once. Raises UnusableRule."""
        key = str(self.often.value())
        if key == ONCE:
            return None
        plain = self._own() if key == CUSTOM else self._kept if key == KEPT else self._usual(key)
        if plain is None:
            return None
        last = self.until.date().toPython()
        ending = self.ending.value()
        return Rule(
            plain.frequency,
            plain.interval,
            plain.weekdays,
            plain.month_day,
            plain.month,
            last if ending == UNTIL and isinstance(last, date) else None,
            self.times.value() if ending == TIMES else None,
        )

    def anchor(self) -> Anchor | None:
        """Where the next time is counted from; None for once."""
        if self.often.value() == ONCE:
            return None
        return Anchor.COMPLETION if self.after.isChecked() and self._can_follow() else Anchor.CALENDAR

    def _can_follow(self) -> bool:
        """Whether it can be counted from the day it is done: not where a weekday or a day of the month was chosen."""
        key = self.often.value()
        return key in PERIODS or (key == CUSTOM and not self._on_days())

    def _on_days(self) -> bool:
        return self.period.value() == Frequency.WEEKLY and any(box.isChecked() for box in self.days)

    def _usual(self, key: str) -> Rule | None:
        """One of the rhythms that the day suggests; None where it does not."""
        first = self._first
        if key == PLACE and first.day > 28:
            return None  # a fifth one comes in few months; the last is there
        if key == PLACE:
            return Rule(Frequency.MONTHLY, weekdays=(Weekday((first.day - 1) // 7 + 1, first.weekday()),))
        if key == LAST:
            last = first.day > monthrange(first.year, first.month)[1] - 7
            return Rule(Frequency.MONTHLY, weekdays=(Weekday(-1, first.weekday()),)) if last else None
        rule = Rule(Frequency(key))
        return rule if self.after.isChecked() else rule.fixed(first)

    def _own(self) -> Rule:
        days = tuple(Weekday(0, number) for number, box in enumerate(self.days) if box.isChecked())
        period = Frequency(str(self.period.value()))
        rule = Rule(period, self.every.value(), days if period is Frequency.WEEKLY else ())
        return rule if self.after.isChecked() else rule.fixed(self._first)

    # -- what it looks like

    def _chosen(self) -> None:
        if self.often.value() == CUSTOM and not any(box.isChecked() for box in self.days):
            self.days[self._first.weekday()].setChecked(True)
        self._follow()

    def _follow(self) -> None:
        """Only what the choice asks for is seen, and what it comes to is said."""
        if self.sender() is self.until:
            self.until.setProperty("chosen", True)
        key, ending = self.often.value(), self.ending.value()
        self._custom.setVisible(key == CUSTOM)
        self._weekdays.setVisible(key == CUSTOM and self.period.value() == Frequency.WEEKLY)
        self._ends.setVisible(key != ONCE)
        self.after.setVisible(self._can_follow())
        self.times.setVisible(ending == TIMES)
        self.until.setVisible(ending == UNTIL)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.say_problem("")
        try:
            rule = self.rule()
        except UnusableRule as refused:
            self.say_problem(recurrence.problem(refused))
            return
        if rule is None:
            self.said.hide()
            return
        words = dates.titled(recurrence.rule(rule, self.anchor() or Anchor.CALENDAR)) + "."
        if self.anchor() is Anchor.CALENDAR:
            following = rule.next_after(self._first, self._first)
            if following is not None:
                words += " " + self.tr("Then on {day}.").format(day=dates.long_full(following))
        self.said.setText(words)
        self.said.show()

    def say_problem(self, words: str) -> None:
        """Why it cannot be kept, beside the fields; nothing for what can."""
        self.said.setVisible(bool(words))
        self.said.set_runs([Run(words, token="warn")] if words else "")

    def _offer(self) -> None:
        """The rhythms that fit the day; one that no longer does gives way to the one beside it."""
        chosen, before = self.often.value(), self.often.blockSignals(True)
        self.often.clear()
        self.often.add(self.tr("Once"), ONCE)
        for key in (*PERIODS, PLACE, LAST, KEPT):
            rule = self._kept if key == KEPT else self._usual(key)
            if rule is not None:
                self.often.add(dates.titled(recurrence.rule(rule)), key)
        self.often.add(self.tr("Another rhythm…"), CUSTOM)
        self.often.set_value(PLACE if chosen == LAST else chosen)
        self.often.set_value(chosen)
        self.often.blockSignals(before)

    def _retranslate(self) -> None:
        self._offer()
        periods = {
            Frequency.DAILY: self.tr("days"),
            Frequency.WEEKLY: self.tr("weeks"),
            Frequency.MONTHLY: self.tr("months"),
            Frequency.YEARLY: self.tr("years"),
        }
        for row, period in enumerate(PERIODS):
            self.period.setItemText(row, periods[period])
        endings = (self.tr("without an end"), self.tr("a number of times"), self.tr("until a day"))
        for row, words in enumerate(endings):
            self.ending.setItemText(row, words)
        for number, box in enumerate(self.days):
            box.setText(dates.titled(dates.weekday(number)))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._say()
        super().changeEvent(event)
