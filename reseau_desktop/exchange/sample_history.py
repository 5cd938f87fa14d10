"""A past for somebody whose present is known: interactions that give a lateness and a warmth (method, sections 3 and 4).

The sample network says of each person how late they are and how warm the link is; this finds three years of exchanges
of which both follow. All days are counted back from today.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from reseau_desktop.network.warmth import WEIGHTS, Kind

HORIZON: Final = 1095  # three years of exchanges
ATTEMPTS: Final = 60
CLOSE: Final = 0.4  # points of warmth: rounds to the wanted value
APART: Final = 4  # days between two exchanges, at least
IN_A_ROW: Final = 2  # reactions: more would be no conversation
LONG, KEPT = 4.5, 3.5  # cadences ago, points: what older exchanges may still bring
Past = dict[int, Kind]  # days before today: what happened

_HABITS: Final[dict[str, dict[Kind, int]]] = {
    "core": {
        Kind.MESSAGE: 42,
        Kind.CALL: 28,
        Kind.VIDEO: 10,
        Kind.MEETING: 14,
        Kind.EVENT: 3,
        Kind.REACTION: 3,
    },
    "allies": {
        Kind.MESSAGE: 48,
        Kind.CALL: 22,
        Kind.VIDEO: 10,
        Kind.MEETING: 11,
        Kind.EVENT: 4,
        Kind.REACTION: 5,
    },
    "active": {
        Kind.MESSAGE: 58,
        Kind.CALL: 16,
        Kind.VIDEO: 7,
        Kind.MEETING: 6,
        Kind.EVENT: 4,
        Kind.REACTION: 9,
    },
    "wide": {
        Kind.MESSAGE: 60,
        Kind.CALL: 11,
        Kind.VIDEO: 4,
        Kind.MEETING: 4,
        Kind.EVENT: 5,
        Kind.REACTION: 16,
    },
    "known": {
        Kind.MESSAGE: 55,
        Kind.CALL: 5,
        Kind.VIDEO: 2,
        Kind.MEETING: 3,
        Kind.EVENT: 7,
        Kind.REACTION: 28,
    },
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the past must lead to: `last` in days before today, `warmth` 0–100, and what is written already.

    `known_for` bounds the past in days; `inner` is the cadence of the next inner ring, None in the innermost:
    exchanges as frequent as that would propose a move.
    """

    layer: str
    cadence: int
    last: int
    warmth: int
    written: Mapping[int, Kind]
    known_for: int = HORIZON
    inner: int | None = None


def past(wanted: Wanted, random: Random) -> Past:
    """Interactions whose latest is `wanted.last` days old and whose warmth comes to `wanted.warmth`, or nearest.

    A past that is written back beyond three years is whole: nothing is added.
    """
    if max(wanted.written, default=0) > HORIZON:
        return dict(wanted.written)
    best: Past = {}
    nearest = float("inf")
    for attempt in range(ATTEMPTS):
        if attempt == ATTEMPTS // 2:  # too short a past for so warm a link
            wanted = replace(wanted, known_for=HORIZON)
        found = _tuned(_attempt(wanted, random), wanted)
        miss = abs(_short(found, wanted)) + (5 if _crowds(found, wanted) else 0)
        if miss < nearest:
            best, nearest = found, miss
        if nearest <= CLOSE:
            break
    return best


def _amount(days: int, kind: Kind, cadence: int) -> float:
    return float(50 * WEIGHTS[kind] * 2 ** (-days / cadence))


def _short(found: Mapping[int, Kind], wanted: Wanted) -> float:
    """Points of warmth missing; negative when there are too many."""
    return wanted.warmth - sum(_amount(days, kind, wanted.cadence) for days, kind in found.items())


def _attempt(wanted: Wanted, random: Random) -> Past:
    """One past, from the latest exchange backwards, never warmer than wanted by what it adds."""
    found = dict(wanted.written)
    room = _short(found, wanted) + CLOSE
    kept = (
        KEPT if wanted.known_for > LONG * wanted.cadence else 0.0
    )  # so that there is a word from long ago too
    pace = wanted.cadence * random.uniform(0.65, 1.5)
    habits = _HABITS[wanted.layer]
    days, lately = wanted.last, 0
    while days <= wanted.known_for or days == wanted.last:
        if days == wanted.last or not _near(days, found):
            spare = room if days == wanted.last or days > LONG * wanted.cadence else room - kept
            fits = [kind for kind in habits if _amount(days, kind, wanted.cadence) <= spare]
            if lately >= IN_A_ROW:
                fits = [kind for kind in fits if kind is not Kind.REACTION]
            if not fits and days == wanted.last:
                fits = [Kind.REACTION]
            if fits and days not in found:
                found[days] = random.choices(fits, [habits[kind] for kind in fits])[0]
                room -= _amount(days, found[days], wanted.cadence)
                lately = lately + 1 if found[days] is Kind.REACTION else 0
        days += max(2, round(pace * random.uniform(0.7, 1.4)))
    return found


def _near(days: int, found: Mapping[int, Kind]) -> bool:
    return any(abs(days - other) < APART for other in found)


def _tuned(found: Past, wanted: Wanted) -> Past:
    """The same past with older exchanges changed in kind or moved a little, as long as that comes nearer."""
    found = dict(found)
    short = _short(found, wanted)
    while abs(short) > CLOSE:
        best = abs(short)
        change: tuple[int, int, Kind] | None = None
        for days, kind in found.items():
            if days in wanted.written:
                continue
            here = _amount(days, kind, wanted.cadence)
            for to, other in _changes(days, kind, wanted):
                miss = abs(short + here - _amount(to, other, wanted.cadence))
                if miss < best - 0.05 and (
                    to == days or not _near(to, {d: k for d, k in found.items() if d != days})
                ):
                    best, change = miss, (days, to, other)
        if change is None:
            break
        days, to, other = change
        del found[days]
        found[to] = other
        short = _short(found, wanted)
    return found


def _changes(days: int, kind: Kind, wanted: Wanted) -> list[tuple[int, Kind]]:
    """Other kinds on the same day; other days, a third of a cadence around, for all but the latest exchange."""
    changes = [(days, other) for other in _HABITS[wanted.layer] if other is not kind]
    if days > wanted.last:
        reach = wanted.cadence // 3
        steps = range(-reach, reach + 1, max(1, reach // 12))
        changes += [(days + step, kind) for step in steps if step and wanted.last + APART <= days + step]
    return changes


def _crowds(found: Mapping[int, Kind], wanted: Wanted) -> bool:
    """Whether the last three gaps would propose a move inwards (method, section 5)."""
    if wanted.inner is None or len(found) < 4:
        return False
    days = sorted(found)
    limit = 1.5 * wanted.inner
    return days[0] <= limit and all(
        later - sooner <= limit for sooner, later in zip(days[:3], days[1:4], strict=True)
    )
