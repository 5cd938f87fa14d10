"""Promises to a group: keep in touch with one of those who carry a tag, every so many days."""

from __future__ import annotations

from datetime import date, timedelta

from reseau_desktop.actions import holding, skip_reasons
from reseau_desktop.store import Act, Label, Store

LONGEST = 3650  # days


def promise(store: Store, tag: int, every: int, on: date) -> None:
    """Keep in touch with one of these every so many days, from `on`; another rhythm keeps the day it began.

    Raises ValueError for a rhythm under a day or over ten years, LookupError for a tag that is not there.
    """
    if not 1 <= every <= LONGEST:
        raise ValueError(f"a promise is kept every 1 to {LONGEST} days, not {every}")
    with store.action(Label("group_promised")) as act:
        act.indexed = True
        act.label = Label("group_promised", 1, _name(act, tag))
        act.execute(
            "INSERT INTO group_promise(tag, every, added_on) VALUES (?, ?, ?)"
            " ON CONFLICT(tag) DO UPDATE SET every = excluded.every",
            (tag, every, on.isoformat()),
        )


def drop(store: Store, tag: int) -> None:
    """Promise nothing to this group any more; its people keep their own promises."""
    with store.action(Label("group_dropped")) as act:
        act.indexed = True
        act.label = Label("group_dropped", 1, _name(act, tag))
        act.execute("DELETE FROM follow_up WHERE kind = 'group' AND tag = ? AND status = 'open'", (tag,))
        act.execute("DELETE FROM group_promise WHERE tag = ?", (tag,))


def snooze(store: Store, tag: int, due: date, until: date, on: date) -> None:
    """Put a group off to a day; its date stays, and an exchange with any of them makes a new one."""
    with store.action(Label("group_snoozed")) as act:
        act.indexed = True
        act.label = Label("group_snoozed", 1, _name(act, tag))
        put_off(act, tag, due, until, on, 1)
        holding.hold(act, on, holding.GROUP, tag)


def skip(
    store: Store, tag: int, due: date, every: int, on: date, why: str = "", contact: int | None = None
) -> None:
    """Let this time pass: it comes again a whole rhythm from today. It is no exchange.

    `why` becomes a note on the card of `contact`, who was proposed.
    """
    with store.action(Label("group_skipped")) as act:
        act.indexed = True
        act.label = Label("group_skipped", 1, _name(act, tag))
        put_off(act, tag, due, on + timedelta(days=every), on, 0)
        skip_reasons.keep(act, contact, why, on)
        holding.hold(act, on, holding.GROUP, tag)


def put_off(act: Act, tag: int, due: date, until: date, on: date, more: int) -> None:
    """One open row a group keeps that it was put off, inside an action; from another due date it begins anew."""
    row = act.execute(
        "SELECT id, due, snoozes FROM follow_up WHERE kind = 'group' AND tag = ? AND status = 'open'", (tag,)
    )
    columns = {"due": due.isoformat(), "snoozed_until": until.isoformat()}
    if not row:
        act.insert(
            "follow_up",
            kind="group",
            tag=tag,
            status="open",
            created_on=on.isoformat(),
            snoozes=more,
            **columns,
        )
        return
    identity, before, snoozes = row[0]
    count = (int(snoozes) if before == due.isoformat() else 0) + more
    act.update("follow_up", int(identity), snoozes=count, **columns)


def _name(act: Act, tag: int) -> str:
    found = act.value("SELECT name FROM tag WHERE id = ?", (tag,))
    if found is None:
        raise LookupError(tag)
    return str(found)
