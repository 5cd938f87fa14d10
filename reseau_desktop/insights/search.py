"""Finding people by what somebody typed."""

from __future__ import annotations

from dataclasses import dataclass

from reseau_desktop.insights.names import COLUMNS
from reseau_desktop.network.names import display
from reseau_desktop.store import Store
from reseau_desktop.store.searching import match_expression


@dataclass(frozen=True, slots=True)
class Found:
    """One person found; `organisation` is where they are now, as far as is known."""

    id: int
    name: str
    organisation: str
    layer: str


ORGANISATION = (
    "(SELECT o.name FROM position p LEFT JOIN organisation o ON o.id = p.organisation WHERE p.contact = c.id"
    " ORDER BY p.current DESC, p.start DESC, p.id DESC LIMIT 1)"
)
TITLE = "(SELECT p.title FROM position p WHERE p.contact = c.id ORDER BY p.current DESC, p.start DESC, p.id DESC LIMIT 1)"
FIELDS = f"c.id, {COLUMNS}, ifnull({ORGANISATION}, ''), c.layer"


def search(store: Store, text: str, limit: int = 200) -> list[Found]:
    """People whose names, organisations, titles, tags, e-mails, notes or numbers match; the best first.

    Words match by their beginning, in any order, without accents; an empty text gives everybody by name.
    """
    wanted = match_expression(text)
    if wanted is None:
        if text.strip():
            return []
        rows = store.rows(f"SELECT {FIELDS} FROM person c ORDER BY c.sort_name, c.id LIMIT ?", (limit,))
    else:
        rows = store.rows(
            f"SELECT {FIELDS} FROM (SELECT rowid AS id, row_number() OVER () AS place FROM"
            " (SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?)) s"
            " JOIN person c ON c.id = s.id ORDER BY s.place",
            (wanted, limit),
        )
    return [Found(int(row[0]), display(*row[1:8]), row[8], row[9]) for row in rows]


def matching(store: Store, text: str) -> list[int] | None:
    """The ids of everybody who matches, the best first; None when nothing was asked."""
    wanted = match_expression(text)
    if wanted is None:
        return [] if text.strip() else None
    return [
        int(row[0])
        for row in store.rows("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank", (wanted,))
    ]
