"""What is wished for when the circles are exported, and how it is made. Nothing heavy is imported before it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reseau_desktop.pages.circles.groups import Sectors, SectorsBy

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.pages.circles.pictures import View
    from reseau_desktop.store import Store
    from reseau_desktop.widgets.task import Progress

FORMS = ("png", "svg", "pdf", "gexf")
SCALES, PAPERS = (1, 2, 3, 4), ("A4", "A3")
SEEN, EVERYBODY = "seen", "everybody"


@dataclass(frozen=True, slots=True)
class PictureWish:
    """One of `FORMS`; of what is seen or of everybody. The rest says something of some formats only."""

    form: str
    everybody: bool = False
    scale: int = 2
    paper: str = "A4"
    upright: bool = False
    anonymous: bool = False
    dark: bool = False
    contrast: bool = False


def wish_from(kept: Mapping[str, Any]) -> PictureWish | None:
    """A wish as it was written down; None where anything of it cannot be wished for."""
    form, scale, paper = kept.get("form"), kept.get("scale"), kept.get("paper")
    if form not in FORMS or scale not in SCALES or paper not in PAPERS:
        return None
    yes = {name: kept.get(name) is True for name in ("everybody", "upright", "anonymous", "dark")}
    return PictureWish(form, scale=scale, paper=paper, **yes)


@dataclass(frozen=True, slots=True)
class Making:
    """Makes what is wished of what the window showed when it was asked. On a worker."""

    store: Store
    today: date
    view: View
    sectors: Sectors

    @property
    def nominal(self) -> tuple[int, int]:
        """A picture's size in px at 1×."""
        from reseau_desktop.circles.plates.making import NOMINAL

        return round(NOMINAL[0]), round(NOMINAL[1])

    def write(self, path: Path, wish: PictureWish, progress: Progress) -> int:
        """Whole or not at all; the number of people in it. Raises UnwritableFile, or what `progress` raises."""
        from reseau_desktop.circles.plates.making import lit_people, made
        from reseau_desktop.exchange import writing
        from reseau_desktop.pages.circles import pictures

        if wish.everybody:
            subject = pictures.of_network(self.store, self.today, self.sectors)
        else:
            subject = pictures.of_view(self.store, self.view)
        if wish.anonymous and self.sectors.by is SectorsBy.HOW_MET:
            subject = pictures.without_sector_names(subject)  # "through Ana" names somebody
        if wish.form == pictures.GEXF:
            day = self.today if wish.everybody else self.view.on
            content = pictures.graph(
                self.store, subject, day, anonymous=wish.anonymous, seen=not wish.everybody, step=progress
            )
        else:
            content = made(subject, pictures.order(wish), progress)
        progress(95, 100)
        writing.write_whole(path, content)
        return lit_people(subject)
