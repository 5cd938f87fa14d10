"""Saved lists follow what they name, in the same step as the renaming itself."""

from __future__ import annotations

from collections.abc import Callable, Collection

from reseau_desktop.network.filter_names import field_renamed, renamed
from reseau_desktop.network.filter_words import Key
from reseau_desktop.store import Act


def names(act: Act, keys: Collection[Key], old: str, new: str, field: str = "") -> None:
    """Lists that ask for a tag, a topic or a choice by its old name ask for the new one."""
    _write(act, lambda query: renamed(query, keys, old, new, field))


def fields(act: Act, old: str, new: str) -> None:
    """Lists that ask for a field of the user's own by its old name ask by the new one."""
    _write(act, lambda query: field_renamed(query, old, new))


def _write(act: Act, change: Callable[[str], str]) -> None:
    for identity, query in act.execute("SELECT id, query FROM saved_list"):
        changed = change(str(query))
        if changed != query:
            act.update("saved_list", int(identity), query=changed)
