"""Everything the page shows, gathered off the window's thread in one piece of work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from reseau_desktop.insights.finished import Finished, finished
from reseau_desktop.insights.load import cheapest
from reseau_desktop.insights.overview import Overview, overview
from reseau_desktop.insights.reviews import offered
from reseau_desktop.insights.today import TodayList, today
from reseau_desktop.network.promises import Lengthen, MoveOut

if TYPE_CHECKING:
    from reseau_desktop.circles.mini import Dot
    from reseau_desktop.store import Store

DOTS_A_RING = 400  # more are not seen apart in the small picture


@dataclass(frozen=True, slots=True)
class Morning:
    """`name` is my first name, `people` how many contacts there are, `change` the cheapest one when over the time."""

    list: TodayList
    overview: Overview
    name: str
    people: int
    names: Mapping[str, str]  # of the layers, by key
    rings: tuple[str, ...]
    dots: tuple[Dot, ...]
    change: MoveOut | Lengthen | None
    review: bool  # the weekly review is offered
    finished: Finished | None  # where no card is left


def morning(store: Store, on: date, now: time) -> Morning:
    """Ask for all of it."""
    from reseau_desktop.insights.layers import layers, people
    from reseau_desktop.insights.settings import me
    from reseau_desktop.wording.layers import name

    rings, dots = _dots(store, on)
    found = today(store, on, now)
    return Morning(
        found,
        overview(store, on),
        me(store).given,
        people(store),
        {layer.key: name(layer) for layer in layers(store)},
        rings,
        dots,
        cheapest(store, on),
        offered(store, on),
        finished(store, on) if not found.cards else None,
    )


def _dots(store: Store, on: date) -> tuple[tuple[str, ...], tuple[Dot, ...]]:
    from reseau_desktop.circles.mini import Dot
    from reseau_desktop.insights.circles import circles

    found = circles(store, on)
    keys = tuple(fill.layer.key for fill in found.rings)[:-1]  # the targets are outside the small picture
    dots: list[Dot] = []
    for ring in range(len(keys)):
        places = (found.ring == ring + 1).nonzero()[0].tolist()
        step = max(1, len(places) // DOTS_A_RING)
        dots += [
            Dot(ring, float(found.lateness[at]), float(found.warmth[at]), float(found.direction[at]))
            for at in places[::step]
        ]
    return keys, tuple(dots)
