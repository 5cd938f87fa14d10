"""Saved lists: filters with a name, in the side bar."""

from __future__ import annotations

from collections.abc import Sequence

from reseau_desktop.network.folding import fold
from reseau_desktop.store import Act, Label, Store


def save(store: Store, name: str, query: str) -> int:
    """Keep a filter under a name, at the end; the list of that name, if there is one, holds it from now on. Its id.

    `query` is `network.filtering.typed`. Raises ValueError for an empty name.
    """
    name = _named(name)
    with store.action(Label("list_saved", 1, name)) as act:
        same = _same(act, name)
        if same is not None:
            act.update("saved_list", same, name=name, query=query)
            return same
        position = act.value("SELECT ifnull(max(position), 0) + 1 FROM saved_list")
        return act.insert("saved_list", name=name, query=query, position=position)


def rename(store: Store, identity: int, name: str) -> None:
    """Call a list something else. Raises ValueError for an empty name or one that another list has, KeyError if it is gone."""
    name = _named(name)
    with store.action(Label("list_renamed", 1, name)) as act:
        _there(act, identity)
        if _same(act, name) not in (None, identity):
            raise ValueError(name)
        act.update("saved_list", identity, name=name)


def change(store: Store, identity: int, query: str) -> None:
    """Let a list hold another filter. Raises KeyError if it is gone."""
    with store.action(Label("list_changed")) as act:
        act.label = Label("list_changed", 1, _there(act, identity))
        act.update("saved_list", identity, query=query)


def remove(store: Store, identity: int) -> None:
    """Forget a list; its people stay. Raises KeyError if it is gone."""
    with store.action(Label("list_removed")) as act:
        act.label = Label("list_removed", 1, _there(act, identity))
        act.execute("DELETE FROM saved_list WHERE id = ?", (identity,))


def reorder(store: Store, ids: Sequence[int]) -> None:
    """Put the lists in this order. Raises ValueError unless all are named once."""
    with store.action(Label("lists_reordered", len(ids))) as act:
        there = [int(row[0]) for row in act.execute("SELECT id FROM saved_list")]
        if sorted(there) != sorted(ids):
            raise ValueError(ids)
        act.executemany(
            "UPDATE saved_list SET position = ? WHERE id = ?",
            [(place, identity) for place, identity in enumerate(ids, 1)],
        )


def _named(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise ValueError("a list needs a name")
    return name


def _there(act: Act, identity: int) -> str:
    name = act.value("SELECT name FROM saved_list WHERE id = ?", (identity,))
    if name is None:
        raise KeyError(identity)
    return str(name)


def _same(act: Act, name: str) -> int | None:
    """The list of that name, whatever its case and accents."""
    for identity, held in act.execute("SELECT id, name FROM saved_list ORDER BY id"):
        if fold(held) == fold(name) and (fold(name) or held == name):
            return int(identity)
    return None
