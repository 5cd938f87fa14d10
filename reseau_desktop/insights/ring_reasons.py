"""Why somebody is where they are: the answer to their ring's question."""

from __future__ import annotations

from reseau_desktop.store import Store


def reason(store: Store, contact: int) -> str:
    """The latest answer; empty where nobody gave one, or where there is nobody."""
    return str(store.value("SELECT why FROM contact WHERE id = ?", (contact,)) or "")
