"""Give and receive: what went each way, and whether thanks are owed (method, section 6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

HALF_LIFE: Final = 730  # days
SIZES: Final = (1, 3, 5)  # five minutes, an hour or two, a favour that counts
THANKS_WITHIN: Final = 30  # days between an act and its noting, past which no thanks are asked for
_LOPSIDED: Final = 0.5
_DEBT: Final = 3.0
_EXACT: Final = 1e-9  # equal decays must not decide a state by their last bit


class ActKind(StrEnum):
    """What was given or received: one of the four benefits, an introduction, an offer relayed, a helping hand."""

    RECOMMENDATION = "recommendation"
    ADVICE = "advice"
    INFORMATION = "information"
    VISIBILITY = "visibility"
    INTRODUCTION = "introduction"
    OFFER = "offer"
    HAND = "hand"


class BalanceState(StrEnum):
    """A balance in a word."""

    NONE = "none"
    TO_THANK = "to_thank"
    INDEBTED = "indebted"
    GENEROUS = "generous"
    BALANCED = "balanced"


@dataclass(frozen=True, slots=True)
class Act:
    """Something given to a contact, or received; `noted_on` is the day it was noted or imported."""

    on: date
    given: bool
    kind: ActKind
    size: int
    noted_on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Balance:
    """G and R decayed, β in −1…1, ρ in 0…1 (both 0 without acts), the state, and the acts it speaks of."""

    given: float
    received: float
    beta: float
    rho: float
    state: BalanceState
    to_thank: Act | None = None
    last_given: Act | None = None


def balance(acts: Iterable[Act], thanks: Iterable[date], today: date) -> Balance:
    """What went each way with one contact; `thanks` are the days of interactions marked as thanks.

    Acts halve in 730 days; what is dated after `today` does not count yet.
    """
    past = [act for act in acts if act.on <= today]
    given, received = (_decayed((a for a in past if a.given is way), today) for way in (True, False))
    if not past:
        return Balance(0.0, 0.0, 0.0, 0.0, BalanceState.NONE)
    beta = (given - received) / (given + received)
    rho = min(given, received) / max(given, received)
    owed = _owed(past, [day for day in thanks if day <= today])
    last_given = max((a for a in past if a.given), key=lambda a: a.on, default=None)
    return Balance(given, received, beta, rho, _state(beta, received, owed), owed, last_given)


def _decayed(acts: Iterable[Act], today: date) -> float:
    return float(sum(act.size * 2 ** (-(today - act.on).days / HALF_LIFE) for act in acts))


def _owed(past: Sequence[Act], thanks: Sequence[date]) -> Act | None:
    """The latest thing received that nothing given nor any thanks followed, on that day or since."""
    received = [a for a in past if not a.given and (a.noted_on - a.on).days <= THANKS_WITHIN]
    latest = max(received, key=lambda a: a.on, default=None)
    if latest is None:
        return None
    answered = any(a.given and a.on >= latest.on for a in past) or any(day >= latest.on for day in thanks)
    return None if answered else latest


def _state(beta: float, received: float, owed: Act | None) -> BalanceState:
    if owed is not None:
        return BalanceState.TO_THANK
    if beta <= -_LOPSIDED + _EXACT and received >= _DEBT - _EXACT:
        return BalanceState.INDEBTED
    return BalanceState.GENEROUS if beta >= _LOPSIDED - _EXACT else BalanceState.BALANCED
