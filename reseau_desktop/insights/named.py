"""Whom a name in a typed line may mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reseau_desktop.insights.layers import layers
from reseau_desktop.network.folding import fold
from reseau_desktop.network.lines import Candidate, Lookup
from reseau_desktop.store import Store

MOST = 200  # of one first name; with a second word there are few


def lookup(store: Store) -> Lookup:
    """People by whole words of their names, the inner circles first; asked once a name while nothing is written."""
    place = {layer.key: number for number, layer in enumerate(layers(store))}
    known: dict[tuple[str, ...], Sequence[Candidate]] = {}

    def find(keys: tuple[str, ...]) -> Sequence[Candidate]:
        if keys not in known:
            found = _named(store, keys)
            known[keys] = sorted(found, key=lambda one: (place.get(one.layer, len(place)), one.name))
        return known[keys]

    return find


def _named(store: Store, keys: tuple[str, ...]) -> list[Candidate]:
    *words, last = keys
    initial = bool(words) and len(last) == 1 and last.isascii()
    wanted = " AND ".join([*(f'"{word}"' for word in words), f'"{last}"{"*" if initial else ""}'])
    rows = store.rows(
        "SELECT c.id, s.shown, s.name, s.organisation, c.layer FROM (SELECT rowid AS id FROM search"
        " WHERE search MATCH ? LIMIT ?) m CROSS JOIN searchable s ON s.contact = m.id CROSS JOIN contact c ON c.id = m.id"
        " WHERE c.deleted_on IS NULL AND c.layer <> 'me' AND c.archived = 0",
        (f"name : ({wanted})", MOST),
    )
    return [candidate(*row) for row in rows]


def candidate(identity: int, shown: str, name: str, organisation: str, layer: str) -> Candidate:
    """A line of the index as somebody who may be meant."""
    return Candidate(
        int(identity), shown, frozenset(fold(shown).split() or name.split()), organisation, layer
    )


def candidates(store: Store, ids: Sequence[int]) -> list[Candidate]:
    """These people, in this order."""
    from reseau_desktop.insights.names import marks

    rows = store.rows(
        "SELECT c.id, s.shown, s.name, s.organisation, c.layer FROM contact c JOIN searchable s ON s.contact = c.id"
        f" WHERE c.id IN ({marks(ids)})"
    )
    found = {int(row[0]): candidate(*row) for row in rows}
    return [found[one] for one in ids if one in found]


def beginning(store: Store, text: str, today: date, limit: int = 8) -> list[Candidate]:
    """People whose names begin so, for two letters typed: as the search orders them."""
    from reseau_desktop.insights.search import search

    return candidates(store, [one.id for one in search(store, text, limit, today)])
