"""Whose public holidays are days off: a country, and a region of it where it has some."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from reseau_desktop.insights.settings import settings
from reseau_desktop.network.folding import fold
from reseau_desktop.pages import territory
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import dates

if TYPE_CHECKING:
    from reseau_desktop.insights.countries import Country
    from reseau_desktop.insights.days_off import OffDay
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

SHOWN = 3  # holidays that are named
Found = tuple[list[str], "Country | None", list["OffDay"]]


class PublicHolidays(QWidget):
    """Asked for beside the window: the first time the library of holidays is loaded."""

    def __init__(
        self, store: Store, clock: Clock, wishes: PeopleWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._tasks = Tasks(self)
        self._known: list[str] = []
        self._found: Found | None = None
        column = vbox(self, margins=(0, 10, 0, 0), spacing=8)
        self.title = Text("", "subheading")
        self.country, self.region = Choice(dense=True), Choice(dense=True)
        self.words = Paragraph("", "small", "text2")
        row = hbox(spacing=8)
        for choice in (
            self.country,
            self.region,
        ):  # filled once they are seen: as wide then as what is in them
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(sized(choice, max_width=260))
        row.addStretch(1)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.words)
        self.region.hide()
        self.country.activated.connect(lambda _=0: self._choose(str(self.country.value()), ""))
        self.region.activated.connect(
            lambda _=0: self._choose(settings(self._store).country, str(self.region.value()))
        )

    def refresh(self) -> None:
        """What is chosen, and the next days that it makes days off."""
        store, today, language = self._store, self._clock.today(), self.tr("en", "the code of this language")
        known = self._known

        def ask(_progress: object) -> Found:
            from reseau_desktop.insights import countries, days_off

            chosen = settings(store).country
            codes = known or [found.code for found in countries.countries()]
            country = countries.country(chosen) if chosen else None
            off = days_off.off_days(store, today, today + timedelta(days=370), language) if country else {}
            public = [day for day in off.values() if day.kind is days_off.OffKind.PUBLIC]
            return codes, country, public[:SHOWN]

        self._tasks.run("holidays", ask, done=self._show)

    def _show(self, found: Found) -> None:
        self._found = found
        self._known, country, coming = found
        chosen = settings(self._store)
        self._fill_countries(chosen.country)
        self.region.clear()
        self.region.add(self.tr("the whole country"), "")
        for region in country.regions if country is not None else ():
            self.region.add(region.name, region.code)
        self.region.set_value(chosen.subdivision)
        self.region.setVisible(country is not None and bool(country.regions))
        self.words.setText(self._said(chosen.country, country is not None, coming))

    def _fill_countries(self, chosen: str) -> None:
        here = territory.here()
        first = [code for code in (here, chosen) if code]
        codes = dict.fromkeys([*first, *sorted(self._known, key=lambda code: fold(territory.name(code)))])
        self.country.clear()
        self.country.add(self.tr("No public holidays"), "")
        for code in codes:
            self.country.add(territory.name(code), code)
        self.country.set_value(chosen)

    def _said(self, code: str, known: bool, coming: list[OffDay]) -> str:
        if not code:
            here = territory.here()
            if here:
                return self.tr(
                    "Your computer is set to {country}: choose it to rest on its holidays."
                ).format(country=territory.name(here))
            return self.tr("Choose a country to rest on its holidays.")
        if not known:
            return self.tr("The holidays of {country} are not known: none is a day off.").format(
                country=territory.name(code)
            )
        days = [self.tr("{day} ({name})").format(day=dates.long_day(day.on), name=day.name) for day in coming]
        return self.tr("Next: {days}.").format(days=", ".join(days)) if days else ""

    def _choose(self, country: str, region: str) -> None:
        from reseau_desktop.actions.settings import change

        self._wishes.attempt(lambda: change(self._store, country=country, subdivision=region))

    def retranslate(self) -> None:
        self.title.setText(self.tr("Public holidays"))
        self.country.setAccessibleName(self.tr("Country of the public holidays"))
        self.region.setAccessibleName(self.tr("Region of the public holidays"))
        if self._found is not None:
            self.refresh()
