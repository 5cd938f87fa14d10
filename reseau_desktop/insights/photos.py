"""Pictures of people, read when they are shown."""

from __future__ import annotations

from collections.abc import Iterable

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.store import Store


def photo(store: Store, contact: int) -> bytes | None:
    """The picture of somebody as it is kept (JPEG or PNG, at most 512 px); None where there is none."""
    found = store.value("SELECT image FROM photo WHERE contact = ?", (contact,))
    return found if isinstance(found, bytes) else None


def photos(store: Store, contacts: Iterable[int]) -> dict[int, bytes]:
    """The pictures of those of these people who have one."""
    return {
        int(contact): image
        for contact, image in store.rows(
            f"SELECT contact, image FROM photo WHERE contact IN ({marks(contacts)})"
        )
    }


def pictured(store: Store) -> frozenset[int]:
    """Who has a picture: nothing else needs to be asked for the others."""
    return kept(
        store, ("pictured",), lambda: frozenset(row[0] for row in store.rows("SELECT contact FROM photo"))
    )
