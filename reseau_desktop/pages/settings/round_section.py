"""Round and time: how many contacts a working day, which days, and how long one has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from reseau_desktop.insights.settings import settings
from reseau_desktop.pages.settings import time_choices
from reseau_desktop.pages.settings.form_section import FormSection
from reseau_desktop.pages.settings.own_holidays import OwnHolidays
from reseau_desktop.pages.settings.public_holidays import PublicHolidays
from reseau_desktop.pages.settings.review_day import ReviewDay
from reseau_desktop.pages.settings.section import Setting
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.controls import Choice, Number
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Paragraph
from reseau_desktop.wording import dates

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.pages.settings.promises_panel import PromisesPanel
    from reseau_desktop.store import Store

KEYS = (
    "quota",
    "days_off",
    "weekly_minutes",
    "minutes_each",
    "country",
    "subdivision",
    "review",
    "review_on",
)


class RoundSection(FormSection):
    """The constants of the round and of the promise load (method, sections 2 and 12)."""

    key, form = "round", "settings_round.ui"

    def __init__(
        self,
        store: Store,
        clock: Clock,
        wishes: PeopleWishes,
        panel: PromisesPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._wishes, self._panel = store, wishes, panel
        self.quota = self.child(Number, "quota")
        self.quota.setRange(1, 50)
        self.quota.setKeyboardTracking(False)
        self.quota.valueChanged.connect(lambda value: self._set(quota=value))
        sized(self.quota, width=92)
        self.days = [self.child(QCheckBox, f"day{number}") for number in range(7)]
        for box in self.days:
            box.toggled.connect(lambda _on: self._days_changed())
        self.weekly, self.each = self.child(Choice, "weekly"), self.child(Choice, "each")
        for choice, key in ((self.weekly, "weekly_minutes"), (self.each, "minutes_each")):
            sized(choice, width=92)
            choice.activated.connect(lambda _=0, key=key, choice=choice: self._set(**{key: choice.value()}))
        self._effect = self.child(Paragraph, "effect")
        self._trouble = self.child(ErrorStrip, "trouble")
        self._quiet = False
        self.public, self.own = PublicHolidays(store, clock, wishes), OwnHolidays(store, clock, wishes)
        self.review = ReviewDay(store, wishes)
        self.append(self.public, self.own, self.review)

    def context(self) -> str:
        return self.tr("how much a day asks of you")

    def settings(self) -> Sequence[Setting]:
        return (
            Setting("quota", self.tr("Contacts a working day"), self.tr("quota number")),
            Setting("days", self.tr("Days off"), " ".join(dates.weekday(day) for day in range(7))),
            Setting("weekly", self.tr("Time a week"), self.tr("hours minutes")),
            Setting("each", self.tr("Time for a contact"), self.tr("minutes")),
            Setting("public", self.tr("Public holidays"), self.tr("country region bank holiday")),
            Setting("own", self.tr("Holidays of your own"), self.tr("vacation leave away")),
            Setting("review", self.tr("Weekly review"), self.tr("day questions meeting")),
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "quota": lambda: self.quota,
            "days": lambda: self.days[0],
            "weekly": lambda: self.weekly,
            "each": lambda: self.each,
            "public": lambda: self.public.country,
            "own": lambda: self.own.add_button,
            "review": lambda: self.review.day,
        }

    def refresh(self) -> None:
        self._quiet = True
        chosen = settings(self._store)
        self.quota.setValue(chosen.quota)
        for number, box in enumerate(self.days):
            box.setChecked(number in chosen.days_off)
        time_choices.fill(self.weekly, time_choices.WEEKLY, chosen.weekly_minutes)
        time_choices.fill(self.each, time_choices.EACH, chosen.minutes_each)
        working = 7 - len(chosen.days_off)
        days = self.tr("%n working days a week", "", working)
        self._effect.setText(
            self.tr("{days}, {quota} a day: {total} contacts a week at most.").format(
                days=days, quota=chosen.quota, total=working * chosen.quota
            )
        )
        self._quiet = False
        self.public.refresh()
        self.own.refresh()
        self.review.refresh()

    def restore(self) -> None:
        from reseau_desktop.actions.settings import reset

        self._panel.remember()
        self._wishes.attempt(
            lambda: reset(self._store, *KEYS), self.tr("Round and time are as proposed again.")
        )

    def _days_changed(self) -> None:
        if self._quiet:
            return
        off = [number for number, box in enumerate(self.days) if box.isChecked()]
        if len(off) == 7:
            self._trouble.say(self.tr("At least one working day; nothing was changed."), kind="warn")
            self.refresh()
            return
        self._trouble.hide()
        self._set(days_off=off)

    def _set(self, **values: object) -> None:
        from reseau_desktop.actions.settings import change

        if self._quiet:
            return
        self._panel.remember()
        self._wishes.attempt(lambda: change(self._store, **values))

    def retranslate(self) -> None:
        super().retranslate()
        for number, box in enumerate(self.days):
            box.setText(dates.titled(dates.weekday(number)))
        self.quota.setAccessibleName(self.tr("Contacts a working day"))
        self.weekly.setAccessibleName(self.tr("Time a week"))
        self.each.setAccessibleName(self.tr("Time for a contact"))
        self.public.retranslate()
        self.own.retranslate()
        self.review.retranslate()
