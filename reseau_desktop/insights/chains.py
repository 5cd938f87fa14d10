"""The chains of people that lead to somebody (method, section 9): over my own links and those declared between others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.links import links
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.paths import STRENGTHS, Edge, best_paths, own_link
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME

UNSAID: Final = 2  # the strength of a link of which none was declared


@dataclass(frozen=True, slots=True)
class Way:
    """One chain: its people from me (id 1) to the goal, p of each step, their product, the place of the weakest step,
    and what the chain would be if that step, being mine, had a warmth of 80 (None elsewhere)."""

    people: tuple[int, ...]
    steps: tuple[float, ...]
    value: float
    weakest: int
    lifted: float | None


def ways(store: Store, today: date, goal: int) -> tuple[Way, ...]:
    """The three best chains to somebody, the best first; none when nobody leads there."""

    def ask() -> tuple[Way, ...]:
        refused = {
            int(contact)
            for (contact,) in store.rows(
                "SELECT id FROM person WHERE archived + do_not_contact + deceased > 0 OR layer = 'inbox'"
            )
        }
        found = best_paths(_edges(store, today, goal), ME, goal, refused)
        return tuple(
            Way(
                tuple(int(str(node)) for node in chain.nodes),
                tuple(edge.p for edge in chain.edges),
                chain.value,
                chain.edges.index(chain.weakest),
                chain.lifted,
            )
            for chain in found
        )

    return kept(store, ("ways", today, goal), ask)


def _edges(store: Store, today: date, goal: int) -> Iterator[Edge]:
    """The links that may be walked. Of mine those to people who lead on, and to the goal itself."""
    known = standing(store, today)
    leading = {goal}
    for link in links(store):
        leading.update((link.one, link.other))
        yield Edge(link.one, link.other, STRENGTHS[link.strength or UNSAID])
    for person in known.of_each(sorted(leading)):
        if person is not None:
            yield Edge(ME, person.id, own_link(person.warmth))
