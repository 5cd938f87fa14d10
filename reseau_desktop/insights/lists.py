"""The saved lists: filters with a name, and how many people each holds now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.keeping import kept
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class SavedList:
    """A filter with a name; `query` is its typed form, in words that no language changes."""

    id: int
    name: str
    query: str


def saved(store: Store) -> tuple[SavedList, ...]:
    """All of them, in the user's order: one short SELECT."""

    def ask() -> tuple[SavedList, ...]:
        rows = store.rows("SELECT id, name, query FROM saved_list ORDER BY position, id")
        return tuple(SavedList(int(identity), str(name), str(typed)) for identity, name, typed in rows)

    return kept(store, "saved_lists", ask)


def counts(store: Store, today: date) -> dict[int, int]:
    """How many people each list holds, by its id; in a large network a matter for a worker.

    What lists share is worked out once, and nothing at all while nothing was written.
    """

    def ask() -> dict[int, int]:
        from reseau_desktop.insights.filtering import query  # who has no list need not load what reads one
        from reseau_desktop.insights.people import Listing, how_many

        return {
            one.id: how_many(store, today, Listing(query=query(store, one.query))) for one in saved(store)
        }

    return kept(store, ("list_counts", today), ask) if saved(store) else {}
