"""What is noted with an exchange in the same step: when to meet again, something given or received, what they seek."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.actions.acts import GIVEN, RECEIVED
from reseau_desktop.actions.topics import topic_id
from reseau_desktop.network.reciprocity import ActKind

if TYPE_CHECKING:
    from reseau_desktop.store import Act


@dataclass(frozen=True, slots=True)
class Deed:
    """Something given or received, and the words for it."""

    given: bool
    kind: ActKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class After:
    """With each who took part. `again` is the day of a follow-up of one's own; `seeks` and `offers` are topics; `thanks`
    marks the exchange as the thanks for a favour."""

    again: date | None = None
    what: str = ""
    deed: Deed | None = None
    seeks: str = ""
    offers: str = ""
    thanks: bool = False


NOTHING = After()


def note_after(act: Act, after: After, people: Collection[int], on: date, today: date) -> None:
    """Write it inside the action that notes the exchange of `on`."""
    for contact in sorted(people):
        if after.again is not None:
            _plan(act, contact, after.again, after.what, today)
        if after.deed is not None:
            _deed(act, contact, after.deed, on, today)
        for table, topic in (("seek", after.seeks), ("offer", after.offers)):
            if topic.strip():
                _topic(act, contact, table, topic.strip(), today)


def _plan(act: Act, contact: int, due: date, what: str, today: date) -> None:
    act.insert(
        "follow_up",
        contact=contact,
        kind="explicit",
        what=what,
        due=due.isoformat(),
        status="open",
        created_on=today.isoformat(),
    )


def _deed(act: Act, contact: int, deed: Deed, on: date, today: date) -> None:
    act.insert(
        "act",
        contact=contact,
        happened=on.isoformat(),
        direction=GIVEN if deed.given else RECEIVED,
        kind=str(deed.kind),
        size=1,
        note=deed.note,
        noted_on=today.isoformat(),
    )


def _topic(act: Act, contact: int, table: str, topic: str, today: date) -> None:
    """Once on a card: one noted before stays as it is."""
    identity, more = topic_id(act, topic), {"urgency": 1} if table == "seek" else {}
    if act.value(f"SELECT 1 FROM {table} WHERE contact = ? AND topic = ?", (contact, identity)) is None:
        act.insert(table, contact=contact, topic=identity, noted_on=today.isoformat(), **more)
