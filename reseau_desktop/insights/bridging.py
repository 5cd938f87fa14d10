"""Bridges: people linked to none of my other contacts. Those that cool get a shorter cadence proposed (method, section 10)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.links import links
from reseau_desktop.insights.occasions import partial
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.careers import month_number
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.dormant import bridge_cadence, bridges
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.store import Store

NEAR: Final = 4  # rings among which links are expected
TOGETHER: Final = (
    6  # months at one organisation from which two people are held to know each other (method, section 9)
)
AT_A_TIME: Final = 500  # stays compared with all others of their organisation in one go


@dataclass(frozen=True, slots=True)
class Bridge:
    """Somebody whom nobody else leads to: warmth 0–100, the promise in days, the shorter one that is proposed."""

    contact: int
    layer: str
    warmth: float
    cadence: int
    proposed: int


def cooling_bridges(store: Store, today: date) -> tuple[Bridge, ...]:
    """The innermost first, then the coolest. Nobody whose cadence is their own already, or who is left in peace."""
    return kept(store, ("bridges", today), lambda: _ask(store, today))


def _ask(store: Store, today: date) -> tuple[Bridge, ...]:
    import numpy as np

    known = standing(store, today)
    rings = [layer for layer in known.layers if layer.kind is LayerKind.RING]
    position = {layer.key: number for number, layer in enumerate(rings)}
    ring = np.array([position.get(layer.key, -1) for layer in known.layers], np.int64)
    ring = ring[known.layer] if len(known.ids) else np.zeros(0, np.int64)
    here = ~known.archived
    near = known.ids[here & (ring >= 0) & (ring < NEAR)].tolist()
    alone = bridges(known.ids[here].tolist(), _links(store, today), near)
    own = {int(one) for (one,) in store.rows("SELECT id FROM person WHERE cadence IS NOT NULL")}
    promised = (known.due > 0) & (ring >= 0)
    found = []
    for contact in alone:
        place = known.place(contact)
        if place is None or not promised[place] or contact in own:
            continue
        cadence, warmth = int(known.cadence[place]), float(known.warmth[place])
        proposed = bridge_cadence(cadence, warmth)
        if proposed is not None:
            key = known.layers[int(known.layer[place])].key
            found.append(Bridge(contact, key, warmth, cadence, proposed))
    return tuple(sorted(found, key=lambda one: (position[one.layer], one.warmth, one.contact)))


def _links(store: Store, today: date) -> Iterator[tuple[int, int]]:
    """Declared; inferred from an exchange with both; inferred from half a year at the same organisation."""
    yield from ((link.one, link.other) for link in links(store))
    yield from _chained(
        store.rows(
            "SELECT interaction, contact FROM participant WHERE interaction IN (SELECT interaction FROM participant"
            " GROUP BY interaction HAVING count(*) > 1) ORDER BY interaction, contact"
        )
    )
    yield from _worked_together(store, today)


def _chained(rows: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Whoever took part in the same exchange, each linked with the one before: enough to tell who has a link."""
    before: tuple[int, int] | None = None
    for interaction, contact in rows:
        if before is not None and before[0] == interaction:
            yield before[1], contact
        before = (interaction, contact)


def _worked_together(store: Store, today: date) -> Iterator[tuple[int, int]]:
    """Pairs with half a year in common at one organisation, for certain: an unknown bound infers nothing."""
    now = month_number(today)
    stays: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for contact, organisation, start, finish, current in store.rows(
        "SELECT p.contact, p.organisation, p.start, p.finish, p.current FROM position p JOIN person c"
        " ON c.id = p.contact WHERE p.organisation IS NOT NULL AND p.start IS NOT NULL ORDER BY p.organisation, p.id"
    ):
        first, last = partial(start), None if current else partial(finish)
        if first is None or first.year is None or (not current and (last is None or last.year is None)):
            continue
        begun = month_number(first if first.month else PartialDate(first.year, 12, None))
        ended = now if last is None else month_number(last)
        if ended - begun >= TOGETHER:
            stays[organisation].append((contact, begun, ended))
    for held in stays.values():
        yield from _overlapping(held)


def _overlapping(held: list[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    """Each stay with one other person's that it overlaps with long enough."""
    import numpy as np

    who, begun, ended = np.array(held, np.int64).reshape(-1, 3).T
    for start in range(0, len(who), AT_A_TIME):
        part = slice(start, start + AT_A_TIME)
        months = np.minimum(ended[part, None], ended) - np.maximum(begun[part, None], begun)
        months[who[part, None] == who] = 0
        best = months.argmax(axis=1)
        for row in np.flatnonzero(months[np.arange(len(best)), best] >= TOGETHER).tolist():
            yield int(who[part][row]), int(who[best[row]])
