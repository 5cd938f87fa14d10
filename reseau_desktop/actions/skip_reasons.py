"""Why something was skipped, in one's own words: a note on the card, where one looks the next time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reseau_desktop.store import Act


def keep(act: Act, contact: int | None, why: str, on: date) -> None:
    """Write it inside the action that skips; nothing where there are no words or nobody."""
    if contact is not None and (words := why.strip()):
        act.indexed = False  # a note is searched
        act.insert("dated_note", contact=contact, written_on=on.isoformat(), text=words)


def keep_with(act: Act, table: str, column: str, row: int, why: str) -> None:
    """The same for what concerns nobody: beside its own words. Table and column are names of ours."""
    if words := why.strip():
        act.execute(
            f"UPDATE {table} SET {column} = trim({column} || ' (' || ? || ')') WHERE id = ?", (words, row)
        )
