"""Answers to a date that comes by itself: done, skipped, or later."""

from __future__ import annotations

from datetime import date

from reseau_desktop.actions import rows
from reseau_desktop.store import Label, Store

VERBS = {"done": "occasion_done", "skipped": "occasion_skipped", "snoozed": "occasion_snoozed"}


def answer(store: Store, anniversary: int, happened: date, status: str, until: date | None = None) -> None:
    """Answer one occurrence; `status` is done, skipped or snoozed (then `until` says when to remind again)."""
    with store.action(Label(VERBS[status])) as act:
        contact = act.value("SELECT contact FROM anniversary WHERE id = ?", (anniversary,))
        if contact is None:
            raise LookupError(anniversary)
        act.label = Label(VERBS[status], 1, rows.subject(act, [int(contact)]))
        act.execute(
            "DELETE FROM occasion_answer WHERE anniversary = ? AND happened = ?",
            (anniversary, happened.isoformat()),
        )
        act.insert(
            "occasion_answer",
            anniversary=anniversary,
            happened=happened.isoformat(),
            status=status,
            until=until.isoformat() if until else None,
        )
