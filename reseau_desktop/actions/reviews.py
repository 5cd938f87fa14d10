"""The weekly review: the two questions answered about somebody, and the week closed."""

from __future__ import annotations

from datetime import date

from reseau_desktop.actions import rows
from reseau_desktop.store import Label, Store


def answer(store: Store, contact: int, why: str, offer: str, on: date) -> int:
    """Why this person, and what do I offer; the id. A reason that was given becomes the one on the card.

    Raises LookupError for somebody who is not there.
    """
    why, offer = why.strip(), offer.strip()
    with store.action(Label("reviewed")) as act:
        act.indexed = True  # search reads neither
        if act.value("SELECT 1 FROM person WHERE id = ?", (contact,)) is None:
            raise LookupError(contact)
        act.label = Label("reviewed", 1, rows.subject(act, [contact]))
        if why:
            act.update("contact", contact, why=why)
        return act.insert("reviewed", contact=contact, asked_on=on.isoformat(), why=why, offer=offer)


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
