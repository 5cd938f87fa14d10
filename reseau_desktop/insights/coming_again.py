"""When something that comes back comes next, once it was answered."""

from __future__ import annotations

from datetime import date

from reseau_desktop.store import Store


def following(store: Store, follow_up: int) -> tuple[bool, date | None]:
    """Whether a follow-up was answered, and the day of the next open one of its series (None: it was the last)."""
    found = store.one("SELECT status, series FROM follow_up WHERE id = ?", (follow_up,))
    if found is None or found[0] == "open":
        return False, None
    day = store.value("SELECT min(due) FROM follow_up WHERE status = 'open' AND series = ?", (found[1],))
    return True, date.fromisoformat(day) if day else None
