"""Dormant ties worth waking, bridges worth keeping, and who helps find a job (method, section 10)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import exp, floor
from typing import Final

from .dates import add_months
from .folding import organisation_key, topic_key
from .titles import seniority

SILENCE: Final = 36  # months
A_MONTH: Final = 3  # ties proposed
BRIDGE_WARMTH: Final = 50
_UNKNOWN: Final = 0.5
_LEAST_RELEVANCE: Final = 0.2


@dataclass(frozen=True, slots=True)
class Tie:
    """A dormant tie, with its number of `past` interactions.

    `more_senior` than me and `trust` (stated, 1 to 5) are None when unknown; `willing` when something was received
    from them or they said so.
    """

    contact: int
    past: int
    more_senior: bool | None = None
    trust: int | None = None
    willing: bool = False


@dataclass(frozen=True, slots=True)
class Score:
    """How much waking a tie may bring, 0 to 1, with its parts."""

    contact: int
    value: float
    novelty: float
    status: float
    trust: float
    willingness: float


def is_dormant(last: date | None, today: date) -> bool:
    """Three years of silence or more (Levin, Walter & Murnighan 2011); somebody never met is not a tie."""
    return last is not None and add_months(last, SILENCE) <= today


def latest_dormant(today: date) -> date | None:
    """The latest day of a last exchange that is dormant today, earlier ones are too; None in the first three years."""
    if today.year <= SILENCE // 12:
        return None
    day = add_months(today, -SILENCE)
    leap = day + timedelta(days=1)  # 29 February, three years before the 28th
    return leap if is_dormant(leap, today) else day


def more_senior(theirs: str, mine: str) -> bool | None:
    """Whether their title is a step or more above mine; None when one of them says nothing."""
    them, me = seniority(theirs), seniority(mine)
    return None if them is None or me is None else them > me


def score(ties: Sequence[Tie]) -> list[Score]:
    """.30 novelty + .25 status + .25 trust + .20 willingness of each tie, the best first, then the fewest past, the id.

    Novelty is 1 less the share of the dormant ties with fewer past interactions; what is not known counts half.
    """
    past = sorted(tie.past for tie in ties)
    ranked = sorted(ties, key=lambda tie: (tie.past, tie.contact))
    return sorted((_scored(tie, past) for tie in ranked), key=lambda found: -found.value)


def _scored(tie: Tie, past: Sequence[int]) -> Score:
    novelty = 1 - bisect_left(past, tie.past) / len(past)
    status = _UNKNOWN if tie.more_senior is None else float(tie.more_senior)
    trust = _UNKNOWN if tie.trust is None else (min(5, max(1, tie.trust)) - 1) / 4
    willingness = float(tie.willing)
    value = 0.30 * novelty + 0.25 * status + 0.25 * trust + 0.20 * willingness
    return Score(tie.contact, value, novelty, status, trust, willingness)


def bridges(
    contacts: Collection[int], links: Iterable[tuple[int, int]], near: Collection[int]
) -> tuple[int, ...]:
    """Contacts linked to none of my others; nothing unless at least half of `near` (rings 1–4) have a link.

    `links` are declared or inferred, between two contacts. After a fresh import everybody would be a bridge.
    """
    known, linked = set(contacts), set()
    for one, other in links:
        if one != other and one in known and other in known:
            linked |= {one, other}
    told = bool(near) and 2 * sum(1 for contact in near if contact in linked) >= len(near)
    return tuple(sorted(known - linked)) if told else ()


def bridge_cadence(cadence: int, warmth: float) -> int | None:
    """Days to suggest for a bridge that cools (W < 50): 0.75·T to the nearest day, else None.

    Nine bridges in ten are gone a year later (Burt).
    """
    return max(1, floor(0.75 * cadence + 0.5)) if warmth < BRIDGE_WARMTH else None


def relevance(
    topics: Iterable[str], organisations: Iterable[str], offers: Iterable[str], stays: Iterable[str]
) -> float:
    """The share of an objective's topics and organisations that a contact's offers and positions match; at least 0.2."""
    wanted = {("topic", topic_key(t)) for t in topics} | {
        ("place", organisation_key(o)) for o in organisations
    }
    brought = {("topic", topic_key(t)) for t in offers} | {("place", organisation_key(o)) for o in stays}
    return max(_LEAST_RELEVANCE, len(wanted & brought) / len(wanted)) if wanted else _LEAST_RELEVANCE


def job_value(mutual: int, warmth: float, relevance: float) -> float:
    """J = (m/10)·e^(1−m/10)·(1 − 0.5·W/100)·relevance: moderately weak ties help most (Rajkumar et al. 2022).

    `mutual` contacts (m), `warmth` 0–100, `relevance` 0–1, counted as 0.2 at least.
    """
    m = mutual / 10
    return m * exp(1 - m) * (1 - 0.5 * warmth / 100) * max(_LEAST_RELEVANCE, relevance)
