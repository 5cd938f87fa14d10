"""Finding people by what somebody typed."""

from __future__ import annotations

from dataclasses import dataclass

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
    """People whose names, organisations, titles, tags, e-mails, notes or numbers match; the best first.

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
        rows = store.rows(
            "SELECT c.id, s.shown, s.organisation, c.layer FROM (SELECT rowid AS id FROM search WHERE search MATCH ?"
            " ORDER BY rank LIMIT ?) m CROSS JOIN searchable s ON s.contact = m.id CROSS JOIN contact c ON c.id = m.id"
            " WHERE c.deleted_on IS NULL AND c.layer <> 'me'",
            (wanted, limit),
        )
    return [Found(*row) for row in rows]


def matching(store: Store, text: str) -> list[int] | None:
    """The ids of everybody who matches, the best first; None when nothing was asked."""
    wanted = match_expression(text)
    if wanted is None:
        return [] if text.strip() else None
    return [
        int(row[0])
        for row in store.rows("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank", (wanted,))
    ]
