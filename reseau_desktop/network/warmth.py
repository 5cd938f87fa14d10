"""Warmth: how alive a link is now, 0 to 100, always with its terms (method, section 4).

S(t) = Σ wᵢ · 2^(−(t−dᵢ)/T) and W = 100 · min(1, S/2). Links decline without interaction (Bhattacharya et al.,
arXiv:1608.01842); the exponential is ours.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import floor
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

DEFAULT_CADENCE: Final = 180  # days, for whoever has no promise
_ENOUGH: Final = 2.0  # a meeting today is as warm as it gets


class Kind(StrEnum):
    """The six kinds of interaction: e-mail is a message, in person is a meeting."""

    MESSAGE = "message"
    CALL = "call"
    VIDEO = "video"
    MEETING = "meeting"
    EVENT = "event"
    REACTION = "reaction"


WEIGHTS: Final[dict[Kind, float]] = {
    Kind.REACTION: 0.25,
    Kind.MESSAGE: 1.0,
    Kind.CALL: 1.5,
    Kind.VIDEO: 1.5,
    Kind.MEETING: 2.0,
    Kind.EVENT: 2.0,
}
_RANK: Final = {kind: (weight, -place) for place, (kind, weight) in enumerate(WEIGHTS.items())}


class Band(StrEnum):
    """Warmth in a word."""

    WARM = "warm"
    LUKEWARM = "lukewarm"
    COOL = "cool"
    DORMANT = "dormant"


@dataclass(frozen=True, slots=True)
class Term:
    """What one day with an interaction still brings, in points of warmth before the ceiling of 100."""

    on: date
    kind: Kind
    amount: float


@dataclass(frozen=True, slots=True)
class Warmth:
    """The value, its band, and what it is made of, the largest term first."""

    value: float
    band: Band
    terms: tuple[Term, ...]


def rounded(value: float) -> int:
    """Warmth as people read it: the nearest whole number, a half upwards."""
    return floor(value + 0.5)


def band(value: float) -> Band:
    """The band of a warmth, taken of the whole number that is shown."""
    shown = rounded(value)
    if shown >= 50:
        return Band.WARM
    if shown >= 25:
        return Band.LUKEWARM
    return Band.COOL if shown >= 10 else Band.DORMANT


def warmth(interactions: Iterable[tuple[date, Kind]], cadence: int | None, today: date) -> Warmth:
    """The warmth of one link on `today`; `cadence` in days halves what an interaction brought.

    Per day the interaction that weighs most counts; what is dated after today does not count yet.
    """
    half_life = DEFAULT_CADENCE if cadence is None else cadence
    if half_life < 1:
        raise ValueError(f"a cadence is at least a day, not {cadence}")
    heaviest: dict[date, Kind] = {}
    for on, kind in interactions:
        if on <= today and (on not in heaviest or _RANK[kind] > _RANK[heaviest[on]]):
            heaviest[on] = kind
    terms = [
        Term(on, kind, 100 / _ENOUGH * WEIGHTS[kind] * 2 ** (-(today - on).days / half_life))
        for on, kind in heaviest.items()
    ]
    terms.sort(key=lambda term: (-term.amount, -term.on.toordinal()))
    value = min(100.0, sum(term.amount for term in terms))
    return Warmth(value, band(value), tuple(terms))


def warmth_values(
    person: ArrayLike, day: ArrayLike, weight: ArrayLike, cadence: ArrayLike, today: date, count: int
) -> NDArray[Any]:
    """The warmth of `count` people at once.

    One row an interaction and participant: `person` (0 to count − 1), `day` (date.toordinal), `weight`
    (WEIGHTS). `cadence` has one value a person, in days; 0 or NaN where there is none. Returns floats 0–100.
    """
    import numpy as np

    people, days = np.asarray(person, dtype=np.int64), np.asarray(day, dtype=np.int64)
    weights, half_life = np.asarray(weight, dtype=np.float64), np.asarray(cadence, dtype=np.float64)
    half_life = np.where(half_life >= 1, half_life, DEFAULT_CADENCE)
    now = today.toordinal()
    known = days <= now
    people, days, weights = people[known], days[known], weights[known]
    if not len(people):
        return np.zeros(count)
    of_day = people * (date.max.toordinal() + 1) + days
    order = np.argsort(of_day, kind="stable")
    starts = np.flatnonzero(np.r_[True, np.diff(of_day[order]) != 0])
    heaviest = np.maximum.reduceat(weights[order], starts)
    who = people[order][starts]
    decayed = heaviest * np.exp2(-(now - days[order][starts]) / half_life[who])
    return 100 * np.minimum(1.0, np.bincount(who, weights=decayed, minlength=count) / _ENOUGH)
