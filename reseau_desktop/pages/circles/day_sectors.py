"""Which groups have a sector, for as long as the day lasts: nobody who comes or leaves changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.pages.circles.groups import Sectors
    from reseau_desktop.pages.circles.reading import Reading
    from reseau_desktop.pages.circles.remembered import Remembered
    from reseau_desktop.pages.circles.sector_choice import SectorChoice
    from reseau_desktop.store import Change

SEVERAL = 20  # people written at once after which other groups may have a sector: an import, a batch


class DaySectors:
    """Holds what the choice of sectors shows together with the groups they are, and remembers those over a restart."""

    def __init__(self, choice: SectorChoice, kept: Remembered) -> None:
        self._choice, self._kept = choice, kept
        self._day: date | None = None
        choice.set_current(kept.sectors())
        choice.set_within(kept.within())

    def wanted(self, today: date) -> Sectors:
        """What is to be read; of another day the groups are asked again."""
        if self._day != today:
            self._choice.set_chosen(self._kept.chosen(self._choice.current(), today))
            self._day = today
        return self._choice.wanted()

    def keep(self, found: Reading) -> None:
        """What was read holds from now on, unless something else was wished for meanwhile."""
        wished, read = self._choice.wanted(), found.sectors
        if (wished.by, wished.within, self._day) == (read.by, read.within, found.on):
            self._choice.set_chosen(read.chosen)
            self._kept.keep_chosen(read.by, found.on, read.chosen)

    def forget(self) -> None:
        """Look for the largest groups again."""
        self._choice.set_chosen(None)

    def written(self, change: Change) -> None:
        """After many at once the groups are others."""
        if change.large or len(change.touched.get("contact", ())) > SEVERAL:
            self.forget()
