"""Names of many people in one SELECT."""

from __future__ import annotations

from collections.abc import Iterable

from reseau_desktop.network.names import display
from reseau_desktop.store import Store

COLUMNS = "c.given, c.family, c.middle, c.suffix, c.full, c.nickname, c.prefix"


def marks(ids: Iterable[int]) -> str:
    """Ids as an SQL list; integers of ours, so there is nothing to quote."""
    return ",".join(str(int(identity)) for identity in ids)


def names(store: Store, ids: Iterable[int]) -> dict[int, str]:
    """The shown name of each of these people."""
    rows = store.rows(f"SELECT c.id, {COLUMNS} FROM contact c WHERE c.id IN ({marks(ids)})")
    return {int(identity): display(*parts) for identity, *parts in rows}


def filed(store: Store, ids: Iterable[int]) -> dict[int, str]:
    """How each of these people is filed: folded, the family name first."""
    rows = store.rows(f"SELECT id, sort_name FROM contact WHERE id IN ({marks(ids)})")
    return {int(identity): str(name) for identity, name in rows}


def all_names(store: Store) -> dict[int, str]:
    """The shown name of everybody but me and the bin."""
    return dict(store.rows("SELECT s.contact, s.shown FROM searchable s JOIN person p ON p.id = s.contact"))
