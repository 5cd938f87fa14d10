"""The list of actions, and what undo and redo would do."""

from __future__ import annotations

from dataclasses import dataclass

from reseau_desktop.store import Entry, Label, Store


@dataclass(frozen=True, slots=True)
class Steps:
    """What undo would take back and what redo would do again; None when there is nothing."""

    undo: Label | None
    redo: Label | None


def steps(store: Store) -> Steps:
    """The two ends of the history."""
    return Steps(store.undo_label, store.redo_label)


def history(store: Store, limit: int = 2_000) -> list[Entry]:
    """The newest actions first; undone ones stay in the list."""
    return store.history(limit)
