"""Finding people by what somebody typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reseau_desktop.store import Store
from reseau_desktop.store.searching import match_expression


@dataclass(frozen=True, slots=True)
class Found:
    """One person found; `organisation` is where they are now, as far as is known."""

    id: int
    name: str
    organisation: str
    layer: str


def search(store: Store, text: str, limit: int = 200) -> list[Found]:
    """People whose names, organisations, titles, tags, e-mails, numbers, notes or those of their exchanges match; the best first.

    Words match by their beginning, in any order, without accents; an empty text gives everybody by name.
    """
    wanted = match_expression(text)
    if wanted is None:
        if text.strip():
            return []
        rows = store.rows(
            "SELECT c.id, s.shown, s.organisation, c.layer FROM person c JOIN searchable s ON s.contact = c.id"
            " ORDER BY c.sort_name, c.id LIMIT ?",
            (limit,),
        )
    else:
        rows = _best(store, wanted, limit)
        if len(rows) < limit and _cut(store, wanted, limit):
            hidden = int(
                store.value("SELECT count(*) FROM contact WHERE deleted_on IS NOT NULL OR layer = 'me'")
            )
            rows = _best(store, wanted, limit + hidden)[:limit]
    return [Found(*row) for row in rows]


def _best(store: Store, wanted: str, limit: int) -> list[tuple[Any, ...]]:
    """The best `limit` lines, less those of the bin and of me."""
    return store.rows(
        "SELECT c.id, s.shown, s.organisation, c.layer FROM (SELECT rowid AS id FROM search WHERE search MATCH ?"
        " ORDER BY rank LIMIT ?) m CROSS JOIN searchable s ON s.contact = m.id CROSS JOIN contact c ON c.id = m.id"
        " WHERE c.deleted_on IS NULL AND c.layer <> 'me'",
        (wanted, limit),
    )


def _cut(store: Store, wanted: str, limit: int) -> bool:
    """Whether there are lines beyond the limit, so that those left out had taken somebody's place."""
    found = "SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)"
    return int(store.value(found, (wanted, limit + 1))) > limit


def matching(store: Store, text: str) -> list[int] | None:
    """The ids of everybody who matches, the best first; None when nothing was asked."""
    wanted = match_expression(text)
    if wanted is None:
        return [] if text.strip() else None
    return [
        int(row[0])
        for row in store.rows("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank", (wanted,))
    ]
