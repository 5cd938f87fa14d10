"""What the filter of the circles can offer now: how many people each light has, organisations, saved lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reseau_desktop.pages.circles.filters import ASKED, Light, lit, whom

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.circles.people import Crowd
    from reseau_desktop.insights.lists import SavedList
    from reseau_desktop.store import Store

ORGANISATIONS = 15  # the largest among those in the picture; any other can be typed


@dataclass(slots=True)
class Offers:
    """Counts are of the people in the picture; `in_words` is what is lit as a typed filter, None where there are no words."""

    counts: dict[Light, int] = field(default_factory=dict)
    organisations: tuple[tuple[str, int], ...] = ()
    lists: tuple[SavedList, ...] = ()
    in_words: str | None = None


def offers(store: Store, today: date, people: Crowd, target: int | None) -> Offers:
    """Ask everything the menu says; kept answers make it quick."""
    from reseau_desktop.insights.belonging import Bond, groups
    from reseau_desktop.insights.lists import saved

    asked = {light: whom(store, today, light) for light in ASKED}
    counts = {light: len(lit(people, (light,), asked, target) or ()) for light in Light}
    here, found = frozenset(people.ids.tolist()), []
    for name, members in groups(store, Bond.ORGANISATION)[: 4 * ORGANISATIONS]:
        if count := len(members & here):
            found.append((name, count))
    found.sort(key=lambda pair: -pair[1])
    return Offers(counts, tuple(found[:ORGANISATIONS]), saved(store))
