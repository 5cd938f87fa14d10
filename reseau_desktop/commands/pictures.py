"""`export` of the circles: a picture, a page or a graph. No display is needed, whatever the environment says."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reseau_desktop.clock import Clock
from reseau_desktop.commands.saying import WrongUse
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from reseau_desktop.pages.circles.groups import Sectors

SECTORS = {"town": "city", "met": "how_met"}  # words of the command that are others inside
DRAWN = (".png", ".svg", ".pdf")
GRAPH = ".gexf"
READERS = {"spreadsheet": (".csv",), "share": (".csv", ".vcf")}  # for whom only such a file can be written
ENDINGS = (*DRAWN, GRAPH)
MEANT_FOR = {
    "anonymous": ENDINGS,
    "sectors": ENDINGS,
    "scale": (".png",),
    "paper": (".pdf",),
    "upright": (".pdf",),
    "dark": (".png", ".svg"),
}


def needs_fonts(options: Namespace) -> bool:
    """Whether an export draws: known before Qt is there, as its application can be made only once."""
    return Path(options.file).suffix.lower() in ENDINGS


def refuse_other_options(options: Namespace) -> None:
    """Raise WrongUse for an option that says nothing of such a file: names that were to be initials would be in it."""
    from reseau_desktop.wording.commands import option_of_others

    ending = Path(options.file).suffix.lower()
    for name, endings in MEANT_FOR.items():
        if getattr(options, name) and ending not in endings:
            raise WrongUse(option_of_others(f"--{name}", endings))
    readers = READERS.get(options.purpose, (ending,))
    if ending not in readers:
        raise WrongUse(option_of_others(f"--for {options.purpose}", readers))


def export(store: Store, clock: Clock, options: Namespace, people: Sequence[int] | None) -> int:
    """Write the file whole or not at all; the number of people in it."""
    from reseau_desktop.circles.plates.making import Form, Order, Paper, made
    from reseau_desktop.exchange import writing
    from reseau_desktop.pages.circles import pictures

    path, today = Path(options.file), clock.today()
    ending = path.suffix.lower()
    subject = pictures.of_network(store, today, _sectors(store, today, options.sectors), people)
    if options.anonymous and options.sectors == "met":
        subject = pictures.without_sector_names(subject)  # "through Ana" names somebody
    if ending == GRAPH:
        content = pictures.graph(
            store, subject, today, anonymous=options.anonymous, seen=False, step=lambda done, total: None
        )
    else:
        order = Order(
            Form(ending[1:]),
            options.scale or 1,
            Paper(options.paper or Paper.A4),
            upright=options.upright,
            anonymous=options.anonymous,
            dark=options.dark,
        )
        content = made(subject, order)
    writing.write_whole(path, content)
    return len(subject.crowd)


def _sectors(store: Store, today: date, word: str | None) -> Sectors:
    """By what people stand side by side, in the order and the groups that the window has today."""
    from reseau_desktop.pages.circles.groups import Sectors, SectorsBy
    from reseau_desktop.pages.circles.remembered import Remembered
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.preferences import FILE

    by = SectorsBy(SECTORS.get(word, word) if word else SectorsBy.NONE)
    kept = Remembered(ScreenState(store.folder / FILE))
    return Sectors(by, kept.within(), kept.chosen(by, today))


def of_tag_and_layer(store: Store, layer: str | None, tag: str | None) -> list[int] | None:
    """Who is in a circle and carries a tag, by id; None where neither is named."""
    if layer is None and tag is None:
        return None
    from reseau_desktop.network.folding import fold

    found = {
        int(row[0]) for row in store.rows("SELECT id FROM person WHERE layer = ?1 OR ?1 IS NULL", (layer,))
    }
    if tag is not None:
        carriers = store.rows("SELECT t.name, x.contact FROM contact_tag x JOIN tag t ON t.id = x.tag")
        found &= {int(contact) for name, contact in carriers if fold(name) == fold(tag)}
    return sorted(found)
