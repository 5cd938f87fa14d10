"""Answers to a date that comes by itself: done, skipped, or later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reseau_desktop.actions import interactions, rows, skip_reasons
from reseau_desktop.actions.after import NOTHING, After, note_after
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Act, Label, Store

STATUSES = ("done", "skipped", "snoozed")


class Of(StrEnum):
    """What a date comes from: a date on a card, a position somebody holds, an event."""

    DATE = "anniversary"
    POSITION = "position"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Which:
    """One occurrence: of what (the id of its row), and its day."""

    of: Of
    id: int
    happened: date


def answer(
    store: Store,
    anniversary: int | Which,
    happened: date,
    status: str,
    until: date | None = None,
    why: str = "",
    on: date | None = None,
) -> None:
    """Answer one occurrence; `status` is done, skipped or snoozed (then `until` says when to remind again).

    `why` it was skipped becomes a note of the day `on` where it is about one person, else it stands beside the event's.
    A plain id is that of a date on a card. Raises LookupError for one that is not there.
    """
    which = _which(anniversary, happened)
    if status not in STATUSES:
        raise ValueError(status)
    verb = f"event_{status}" if which.of is Of.EVENT else f"occasion_{status}"
    with store.action(Label(verb)) as act:
        act.label = Label(verb, 1, _subject(act, which, _whose(act, which)))
        people = _whose(act, which)
        if which.of is Of.EVENT and len(people) != 1:
            skip_reasons.keep_with(act, "event", "note", which.id, why)
        else:
            skip_reasons.keep(act, people[0], why, on or happened)
        answered(act, which, status, until)


def wish(
    store: Store,
    anniversary: int | Which,
    happened: date,
    kind: Kind | str,
    on: date,
    note: str = "",
    *,
    people: tuple[int, ...] = (),
    today: date | None = None,
    after: After = NOTHING,
) -> int:
    """Wishes sent, or an event attended: the exchange is noted and the occasion is done, in one step; the exchange's id.

    `people` are those one met at an event, where not all who were expected. Raises ValueError for an event with nobody.
    """
    which = _which(anniversary, happened)
    with store.action(Label("logged")) as act:
        met = list(people) or _whose(act, which)
        if not met:
            raise ValueError("an exchange needs somebody")
        act.label = Label("logged", len(met), rows.subject(act, met))
        answered(act, which, "done", None)
        interaction = interactions.noted(act, met, Kind(kind), on, note, thanks=after.thanks, today=today)
        note_after(act, after, met, on, today or on)
        return interaction


def _which(anniversary: int | Which, happened: date) -> Which:
    return anniversary if isinstance(anniversary, Which) else Which(Of.DATE, anniversary, happened)


def _whose(act: Act, which: Which) -> list[int]:
    if which.of is Of.EVENT:
        if act.value("SELECT 1 FROM event WHERE id = ?", (which.id,)) is None:
            raise LookupError(which.id)
        listed = act.execute(
            "SELECT x.contact FROM event_contact x JOIN person c ON c.id = x.contact WHERE x.event = ?",
            (which.id,),
        )
        return [int(row[0]) for row in listed]
    contact = act.value(f"SELECT contact FROM {which.of} WHERE id = ?", (which.id,))
    if contact is None:
        raise LookupError(which.id)
    return [int(contact)]


def _subject(act: Act, which: Which, people: list[int]) -> str:
    if which.of is Of.EVENT:
        return str(act.value("SELECT name FROM event WHERE id = ?", (which.id,)))
    return rows.subject(act, people)


def answered(act: Act, which: Which, status: str, until: date | None) -> None:
    """The same inside an action of somebody else."""
    till = until.isoformat() if until else None
    if which.of is Of.EVENT:
        act.update("event", which.id, status="open" if status == "snoozed" else status, snoozed_until=till)
        return
    act.execute(
        f"DELETE FROM occasion_answer WHERE {which.of} = ? AND happened = ?",
        (which.id, which.happened.isoformat()),
    )
    act.insert(
        "occasion_answer",
        **{str(which.of): which.id},
        happened=which.happened.isoformat(),
        status=status,
        until=till,
    )
