"""Noting exchanges: each has a date, a kind and one or more people."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from reseau_desktop.actions import coming_back, rows
from reseau_desktop.actions.after import NOTHING, After, note_after
from reseau_desktop.actions.many import say_in_lines
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.actions.rows import Progress
    from reseau_desktop.store import Act

FEW = 200  # people whose lines are sooner written again whole


def log(
    store: Store,
    contacts: Collection[int],
    kind: Kind | str,
    on: date,
    note: str = "",
    *,
    thanks: bool = False,
    at: datetime | None = None,
    closes: int | None = None,
    today: date | None = None,
    progress: Progress | None = None,
    after: After = NOTHING,
) -> int:
    """Note an exchange with these people, and what is noted `after` it in the same step; its id.

    `closes` is a follow-up of one's own that is done by it, in the same step. The cadence starts again from its date at
    once, and the cadence follow-up of every participant closes, unless the exchange is dated before it was put off, or
    after `today` (the day of the exchange, unless given): what is to come does not count until its day. `at` is an aware
    instant where a time was entered. Raises ValueError for an unknown kind or nobody.
    """
    kind = Kind(kind)
    people = sorted(set(contacts) - {rows.ME})
    if not people:
        raise ValueError("an exchange needs somebody")
    with store.action(Label("logged", len(people))) as act:
        act.label = Label("logged", len(people), rows.subject(act, people))
        if closes is not None:
            coming_back.close(act, closes, "done", on)
        if (not note and after == NOTHING) or len(people) > FEW:
            act.indexed = True
        thanks = thanks or after.thanks
        interaction = noted(act, people, kind, on, note, thanks=thanks, at=at, today=today, progress=progress)
        note_after(act, after, people, on, today or on)
        if note and act.indexed:
            with act.lines_at_once(people):
                say_in_lines(act, people, note)
        return interaction


def noted(
    act: Act,
    people: Sequence[int],
    kind: Kind,
    on: date,
    note: str = "",
    *,
    thanks: bool = False,
    at: datetime | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> int:
    """Write an exchange inside an action that may write more; its id. Raises LookupError for somebody not there."""
    known = {int(row[0]) for row in act.execute(f"SELECT id FROM person WHERE id IN ({rows.marks(people)})")}
    if missing := [person for person in people if person not in known]:
        raise LookupError(missing[0])
    interaction = act.insert(
        "interaction",
        happened=on.isoformat(),
        at=at.astimezone(UTC).isoformat(timespec="minutes") if at else None,
        zone=str(at.tzinfo) if at and at.tzinfo else None,
        kind=str(kind),
        note=note,
        thanks=int(thanks),
    )
    for some in rows.portions(people, progress):
        act.executemany(
            "INSERT INTO participant(interaction, contact) VALUES (?, ?)",
            [(interaction, person) for person in some],
        )
    if today is not None and on > today:
        return interaction
    coming_back.close_by_exchange(act, rows.marks(people), on)
    return interaction


def edit(
    store: Store,
    interaction: int,
    *,
    kind: Kind | str | None = None,
    on: date | None = None,
    note: str | None = None,
    contacts: Collection[int] | None = None,
) -> None:
    """Change an exchange; what is None stays."""
    with store.action(Label("interaction_edited")) as act:
        if kind is not None:
            act.update("interaction", interaction, kind=str(Kind(kind)))
        if on is not None:
            act.update("interaction", interaction, happened=on.isoformat())
        if note is not None:
            act.update("interaction", interaction, note=note)
        if contacts is not None:
            people = sorted(set(contacts) - {rows.ME})
            if not people:
                raise ValueError("an exchange needs somebody")
            act.execute(
                f"DELETE FROM participant WHERE interaction = ? AND contact NOT IN ({rows.marks(people)})",
                (interaction,),
            )
            act.executemany(
                "INSERT OR IGNORE INTO participant(interaction, contact) VALUES (?, ?)",
                [(interaction, person) for person in people],
            )
        act.label = Label("interaction_edited", 1, _with(act, interaction))


def remove(store: Store, interaction: int) -> None:
    """Take an exchange away; the latest one before it counts again."""
    with store.action(Label("interaction_removed")) as act:
        act.label = Label("interaction_removed", 1, _with(act, interaction))
        act.execute("DELETE FROM interaction WHERE id = ?", (interaction,))


def _with(act: object, interaction: int) -> str:
    from reseau_desktop.store import Act

    assert isinstance(act, Act)
    people = act.execute("SELECT contact FROM participant WHERE interaction = ?", (interaction,))
    return rows.subject(act, [int(row[0]) for row in people])
