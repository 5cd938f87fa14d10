"""From which day of the week on Today offers the weekly review, or that it never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.settings import settings
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.scaling import hbox, sized, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.wording import dates

if TYPE_CHECKING:
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store

NEVER = 0


class ReviewDay(QWidget):
    """One choice: a day from Monday to Sunday, or never."""

    def __init__(self, store: Store, wishes: PeopleWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._wishes = store, wishes
        column = vbox(self, margins=(0, 10, 0, 0), spacing=8)
        self.title, self.day = Text("", "subheading"), Choice(dense=True)
        row = hbox(spacing=8)
        row.addWidget(sized(self.day, max_width=260))
        row.addStretch(1)
        column.addWidget(self.title)
        column.addLayout(row)
        self.day.activated.connect(lambda _=0: self._choose(int(self.day.value())))

    def refresh(self) -> None:
        """What is chosen."""
        chosen = settings(self._store)
        self.day.clear()
        for number in range(1, 8):
            self.day.add(self.tr("from {day} on").format(day=dates.weekday(number - 1)), number)
        self.day.add(self.tr("never"), NEVER)
        self.day.set_value(chosen.review_on if chosen.review else NEVER)

    def _choose(self, day: int) -> None:
        from reseau_desktop.actions.settings import change

        if day == NEVER:
            self._wishes.attempt(lambda: change(self._store, review=False))
        else:
            self._wishes.attempt(lambda: change(self._store, review=True, review_on=day))

    def retranslate(self) -> None:
        """Everything in the language of now."""
        self.title.setText(self.tr("Weekly review"))
        self.day.setAccessibleName(self.tr("The day of the weekly review"))
        self.refresh()
