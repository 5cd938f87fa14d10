"""The weekly review: the two questions answered about somebody, and the week closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.actions import rows
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.store import Act


def answer(store: Store, contact: int, why: str, offer: str, on: date) -> int:
    """Why this person, and what do I offer; the id. A reason that was given becomes the one on the card.

    Raises LookupError for somebody who is not there.
    """
    with store.action(Label("reviewed")) as act:
        act.indexed = True  # search reads neither
        identity = _answer(act, Answer(contact, why, offer), on)
        act.label = Label("reviewed", 1, rows.subject(act, [contact]))
        return identity


@dataclass(frozen=True, slots=True)
class Answer:
    """What was thought about somebody: an empty `why` leaves the reason on the card as it is."""

    contact: int
    why: str
    offer: str


def answer_each(store: Store, answers: Sequence[Answer], on: date) -> None:
    """The answers about several people, in one step. Raises LookupError for somebody who is not there."""
    with store.action(Label("reviewed", len(answers))) as act:
        act.indexed = True
        act.label = Label("reviewed", len(answers), rows.subject(act, [one.contact for one in answers]))
        for one in answers:
            _answer(act, one, on)


def _answer(act: Act, given: Answer, on: date) -> int:
    if act.value("SELECT 1 FROM person WHERE id = ?", (given.contact,)) is None:
        raise LookupError(given.contact)
    why, offer = given.why.strip(), given.offer.strip()
    if why:
        act.update("contact", given.contact, why=why)
    return act.insert("reviewed", contact=given.contact, asked_on=on.isoformat(), why=why, offer=offer)


def close(store: Store, monday: date, on: date, skipped: bool = False) -> None:
    """The review of the week of `monday` is done, or let pass. Raises ValueError for another day of the week."""
    if monday.weekday():
        raise ValueError(f"{monday} is no Monday")
    with store.action(Label("week_skipped" if skipped else "week_reviewed")) as act:
        act.indexed = True
        act.execute(
            "INSERT INTO week_review(week, closed_on, skipped) VALUES (?, ?, ?) ON CONFLICT(week) DO UPDATE"
            " SET closed_on = excluded.closed_on, skipped = excluded.skipped",
            (monday.isoformat(), on.isoformat(), int(skipped)),
        )
