"""What the review asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from reseau_desktop.insights.reviews import WeekReview, review
from reseau_desktop.insights.spreading import Moved, spread
from reseau_desktop.wording.layers import name as layer_name

if TYPE_CHECKING:
    from reseau_desktop.store import Store

OFFERS = 6  # of mine, beside each person


@dataclass(frozen=True, slots=True)
class Reading:
    """The review, what I offer (what a person seeks first), the circles' names, what could go to lighter days."""

    review: WeekReview
    offers: Mapping[int, tuple[str, ...]]
    names: Mapping[str, str]
    moves: tuple[Moved, ...]
    on_day: int  # of the week, as chosen in the settings


def read(store: Store, today: date, passed: frozenset[int]) -> Reading:
    """Ask for all of it."""
    from reseau_desktop.insights.layers import layers
    from reseau_desktop.insights.settings import settings
    from reseau_desktop.insights.topics import offers, seeks
    from reseau_desktop.store.searching import ME

    found = review(store, today, passed)
    mine = [offer.name for offer in offers(store, ME)]
    each = {}
    for asked in found.asked:
        sought = {seek.name for seek in seeks(store, asked.person.id, today)}
        each[asked.person.id] = tuple(sorted(mine, key=lambda name: name not in sought)[:OFFERS])
    names = {layer.key: layer_name(layer) for layer in layers(store)}
    moves = spread(store, today, found.monday, found.monday + timedelta(days=6))
    return Reading(found, each, names, moves, settings(store).review_on)
