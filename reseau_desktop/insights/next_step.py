"""The next thing that was planned with somebody: one short question, for a card beside a disc."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class NextStep:
    """An open follow-up: `what` as it was written (may be empty), `channel` one of the six kinds or empty, its day."""

    what: str
    channel: str
    on: date


def next_step(store: Store, contact: int) -> NextStep | None:
    """The first open follow-up of somebody; what was snoozed counts on the day it was put off to."""
    row = store.one(
        "SELECT what, ifnull(channel, ''), max(due, ifnull(snoozed_until, '')) AS day FROM follow_up"
        " WHERE contact = ? AND status = 'open' AND kind <> 'thanks' ORDER BY day, id LIMIT 1",
        (contact,),
    )
    return NextStep(str(row[0]), str(row[1]), date.fromisoformat(row[2])) if row is not None else None
