"""What a printed sheet tells of people: who they are and how to reach them. Nobody who is private is on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.names import marks
from reseau_desktop.insights.people import private, rows
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One person: `layer` is a key, the ways to reach them have the preferred one first, `last` is the latest exchange."""

    id: int
    name: str
    title: str
    organisation: str
    layer: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    last: date | None


def contact_sheet(store: Store, today: date, ids: Sequence[int]) -> tuple[SheetRow, ...]:
    """These people in the order they come; those who are private, or gone meanwhile, are left out."""
    hidden = private(store)
    shown = [contact for contact in ids if contact not in hidden]
    phones, emails = _ways(store, "phone", shown), _ways(store, "email", shown)
    return tuple(
        SheetRow(
            row.id,
            row.name,
            row.title,
            row.organisation,
            row.layer,
            phones.get(row.id, ()),
            emails.get(row.id, ()),
            row.last,
        )
        for row in rows(store, today, shown)
    )


def _ways(store: Store, table: str, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """By contact: each value once, the preferred one first."""
    found: dict[int, dict[str, None]] = defaultdict(dict)
    for contact, value in store.rows(
        f"SELECT contact, value FROM {table} WHERE contact IN ({marks(ids)}) ORDER BY contact, preferred DESC, id"
    ):
        found[contact][value] = None
    return {contact: tuple(values) for contact, values in found.items()}
