"""Links between two people: entered once, seen from both sides (method, section 9)."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

STRENGTHS: Final = (1, 2, 3, 4, 5)  # as declared; what each is worth as a step of a path stands in `paths`


class TieKind(StrEnum):
    """What links two people. A directed kind reads from the one to the other: one manages other."""

    KNOWS = "knows"
    COLLEAGUE = "colleague"
    FRIEND = "friend"
    FAMILY = "family"
    PARTNER = "partner"
    MANAGER = "manager"  # one manages other
    MENTOR = "mentor"  # one mentors other
    ASSISTANT = "assistant"  # one assists other
    INTRODUCED = "introduced"  # one introduced other to me


class Seen(StrEnum):
    """What the person at the other end is to the one whose card it is."""

    KNOWS = "knows"
    COLLEAGUE = "colleague"
    FRIEND = "friend"
    FAMILY = "family"
    PARTNER = "partner"
    MANAGER = "manager"  # manages the person of the card
    REPORT = "report"  # is managed by them
    MENTOR = "mentor"
    MENTEE = "mentee"
    ASSISTANT = "assistant"  # assists the person of the card
    ASSISTED = "assisted"  # is assisted by them
    INTRODUCER = "introducer"  # introduced the person of the card to me
    INTRODUCED = "introduced"  # was introduced to me by them


_TURNED: Final = {  # from the card of `one`, from the card of `other`
    TieKind.MANAGER: (Seen.REPORT, Seen.MANAGER),
    TieKind.MENTOR: (Seen.MENTEE, Seen.MENTOR),
    TieKind.ASSISTANT: (Seen.ASSISTED, Seen.ASSISTANT),
    TieKind.INTRODUCED: (Seen.INTRODUCED, Seen.INTRODUCER),
}
DIRECTED: Final = frozenset(_TURNED)
_ENTERED: Final = {
    seen: (kind, place == 0) for kind, sides in _TURNED.items() for place, seen in enumerate(sides)
}


def seen_from(kind: TieKind, first: bool) -> Seen:
    """What the other end is, seen from the card of `one` (first) or of `other`."""
    if kind in _TURNED:
        return _TURNED[kind][0 if first else 1]
    return Seen(kind.value)


def entered_as(seen: Seen) -> tuple[TieKind, bool]:
    """How what a card says is written down: the kind, and whether the person of that card is `one`."""
    return _ENTERED.get(seen) or (TieKind(seen.value), True)
