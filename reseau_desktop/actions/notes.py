"""Dated notes on a card: what one wants to remember of a day, without any exchange."""

from __future__ import annotations

from datetime import date
from typing import Any

from reseau_desktop.actions import rows
from reseau_desktop.store import Label, Store


def add(store: Store, contact: int, on: date, text: str) -> int:
    """Write a note on somebody's card; its id. Raises ValueError for an empty one."""
    if not text.strip():
        raise ValueError("an empty note")
    with store.action(Label("note_added")) as act:
        act.label = Label("note_added", 1, rows.subject(act, [contact]))
        return act.insert("dated_note", contact=contact, written_on=on.isoformat(), text=text)


def edit(store: Store, note: int, text: str | None = None, on: date | None = None) -> None:
    """Change a note; what is None stays. Raises ValueError for an empty text, LookupError when it is gone."""
    if text is not None and not text.strip():
        raise ValueError("an empty note")
    columns: dict[str, Any] = {} if text is None else {"text": text}
    if on is not None:
        columns["written_on"] = on.isoformat()
    with store.action(Label("note_edited")) as act:
        contact = act.value("SELECT contact FROM dated_note WHERE id = ?", (note,))
        if contact is None:
            raise LookupError(note)
        act.label = Label("note_edited", 1, rows.subject(act, [contact]))
        if columns:
            act.update("dated_note", note, **columns)


def remove(store: Store, note: int) -> None:
    """Take a note away."""
    with store.action(Label("note_removed")) as act:
        contact = act.value("SELECT contact FROM dated_note WHERE id = ?", (note,))
        act.label = Label("note_removed", 1, rows.subject(act, [contact] if contact else []))
        act.execute("DELETE FROM dated_note WHERE id = ?", (note,))
