"""Answers to a date that comes by itself: done, skipped, or later."""

from __future__ import annotations

from datetime import date

from reseau_desktop.actions import interactions, rows
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Act, Label, Store

VERBS = {"done": "occasion_done", "skipped": "occasion_skipped", "snoozed": "occasion_snoozed"}


def answer(store: Store, anniversary: int, happened: date, status: str, until: date | None = None) -> None:
    """Answer one occurrence; `status` is done, skipped or snoozed (then `until` says when to remind again)."""
    with store.action(Label(VERBS[status])) as act:
        contact = _whose(act, anniversary)
        act.label = Label(VERBS[status], 1, rows.subject(act, [contact]))
        _answered(act, anniversary, happened, status, until)


def wish(
    store: Store,
    anniversary: int,
    happened: date,
    kind: Kind | str,
    on: date,
    note: str = "",
    *,
    today: date | None = None,
) -> int:
    """Wishes sent: the exchange is noted and the occasion is done, in one step; the exchange's id."""
    with store.action(Label("logged")) as act:
        contact = _whose(act, anniversary)
        act.label = Label("logged", 1, rows.subject(act, [contact]))
        _answered(act, anniversary, happened, "done", None)
        return interactions.noted(act, [contact], Kind(kind), on, note, today=today)


def _whose(act: Act, anniversary: int) -> int:
    contact = act.value("SELECT contact FROM anniversary WHERE id = ?", (anniversary,))
    if contact is None:
        raise LookupError(anniversary)
    return int(contact)


def _answered(act: Act, anniversary: int, happened: date, status: str, until: date | None) -> None:
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
