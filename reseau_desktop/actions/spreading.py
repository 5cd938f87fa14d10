"""Several promises to lighter days, in one step: the round is told where to put them, nobody is put off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reseau_desktop.actions import rows
from reseau_desktop.store import Label, Store


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody's promise, due on `due`, and the day it is to be kept."""

    contact: int
    due: date
    to: date


def spread(store: Store, placed: Sequence[Placed], on: date) -> None:
    """Give each promise its day. It counts as no snooze: the third in a row asks about the circle, and this asks nothing."""
    with store.action(Label("spread", len(placed))) as act:
        act.label = Label("spread", len(placed), rows.subject(act, [one.contact for one in placed]))
        act.indexed = True
        act.executemany(
            "UPDATE follow_up SET snoozed_until = ?, due = ? WHERE contact = ? AND kind = 'cadence' AND status = 'open'",
            [(one.to.isoformat(), one.due.isoformat(), one.contact) for one in placed],
        )
        act.executemany(
            "INSERT INTO follow_up(contact, kind, due, status, snoozed_until, created_on)"
            " SELECT ?1, 'cadence', ?2, 'open', ?3, ?4 WHERE NOT EXISTS"
            " (SELECT 1 FROM follow_up WHERE contact = ?1 AND kind = 'cadence' AND status = 'open')",
            [(one.contact, one.due.isoformat(), one.to.isoformat(), on.isoformat()) for one in placed],
        )
