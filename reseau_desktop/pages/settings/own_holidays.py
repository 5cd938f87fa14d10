"""Holidays of one's own: days on which nothing is asked."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.days_off import OwnHoliday, own_holidays
from reseau_desktop.network.dates import PartialDate, occurrences
from reseau_desktop.pages import typed_dates
from reseau_desktop.pages.in_place.entry_dialog import EntryDialog
from reseau_desktop.pages.in_place.fields_editor import Spec
from reseau_desktop.pages.settings.named_list import EDIT, REMOVE, Named
from reseau_desktop.pages.settings.named_part import NamedPart
from reseau_desktop.wording import dates

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


A_YEAR = 366  # days in which every day of a year comes once


class OwnHolidays(NamedPart):
    """The coming ones first; past ones stay until they are removed."""

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self.dialog: EntryDialog | None = None
        self.add_button.clicked.connect(lambda: self._open(None))
        self.list.wished.connect(self._answer)

    def refresh(self) -> None:
        today = self._clock.today()
        coming = sorted(own_holidays(self._store), key=lambda one: (one.last < today, one.first))
        self.list.show_lines(
            [
                Named(one.id, one.name or self.tr("Holidays"), dates.span(one.first, one.last))
                for one in coming
            ]
        )
        self.fit()

    def _answer(self, key: str, identity: int) -> None:
        found = next((one for one in own_holidays(self._store) if one.id == identity), None)
        if found is None:
            return
        if key == EDIT:
            self._open(found)
        elif key == REMOVE:
            self.remove(found)

    def remove(self, holiday: OwnHoliday) -> None:
        from reseau_desktop.actions import days_off

        self._wishes.attempt(lambda: days_off.remove(self._store, holiday.id), self.tr("Working days again."))

    def _open(self, holiday: OwnHoliday | None) -> None:
        from reseau_desktop.actions import days_off

        def save(values: dict[str, str]) -> bool:
            first, last = self._days(values)
            if first is None or last is None:
                return False
            name = values["name"]
            if holiday is None:
                return self._wishes.attempt(
                    lambda: days_off.add(self._store, first, last, name),
                    self.tr("The round asks for nothing on these days."),
                )
            return self._wishes.attempt(lambda: days_off.edit(self._store, holiday.id, first, last, name))

        self.dialog = EntryDialog(
            self.tr("Holidays of your own") if holiday is None else self.tr("Change the holidays"),
            self._specs(holiday),
            save,
            self,
            refusal=self._refused,
            adding=holiday is None,
        )
        self.dialog.finished.connect(lambda _result: setattr(self, "dialog", None))
        self.dialog.open()

    def _specs(self, holiday: OwnHoliday | None) -> tuple[Spec, ...]:
        first = dates.full(holiday.first) if holiday else ""
        last = dates.full(holiday.last) if holiday and holiday.last != holiday.first else ""
        return (
            Spec(
                "first",
                self.tr("First day"),
                first,
                0,
                refusal=lambda words: self._no_day(words, True),
                hint=dates.full(self._clock.today()),
            ),
            Spec(
                "last",
                self.tr("Last day"),
                last,
                0,
                refusal=lambda words: self._no_day(words, False),
                hint=self.tr("the same day"),
            ),
            Spec("name", self.tr("Name"), holiday.name if holiday else "", 1),
        )

    def _no_day(self, words: str, needed: bool) -> str:
        if not words.strip():
            return self.tr("Which day?") if needed else ""
        return "" if self._day(words) else self.tr("This is no whole date: write it like 24 December 2026.")

    def _days(self, values: dict[str, str]) -> tuple[date | None, date | None]:
        first = self._day(values["first"])
        return first, self._day(values["last"], first) or first

    def _day(self, words: str, since: date | None = None) -> date | None:
        """The day that was meant: without a year the next one, from today or from the first of the holidays."""
        found = typed_dates.iso(words)
        try:
            on = PartialDate.parse(found) if found else None
        except ValueError:
            return None
        if on is None or on.month is None or on.day is None:
            return None
        if on.year is not None:
            return date(on.year, on.month, on.day)
        start = since or self._clock.today()
        return next(occurrences(on, start, start + timedelta(days=A_YEAR)), None)

    def _refused(self, values: dict[str, str]) -> str:
        """A range that cannot be off, said before anything is saved."""
        from reseau_desktop.actions.days_off import LONGEST

        first, last = self._days(values)
        if first is None or last is None:
            return ""
        if last < first:
            return self.tr("It ends before it begins.")
        if (last - first).days >= LONGEST:
            return self.tr("Holidays last a year at most.")
        return ""

    def retranslate(self) -> None:
        self.title.setText(self.tr("Holidays of your own"))
        self.words.setText(
            self.tr(
                "On these days the round asks for nothing, and the digest does not come. A follow-up with a time comes at its minute."
            )
        )
        self.nothing.setText(self.tr("None yet."))
        self.add_button.set_text(self.tr("Add holidays"))
        self.list.setAccessibleName(self.tr("Holidays of your own"))
        self.list.set_verbs(((EDIT, self.tr("Change…")), (REMOVE, self.tr("Remove"))))
        self.refresh()
