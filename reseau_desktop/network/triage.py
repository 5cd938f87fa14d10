"""Sorting newcomers: which ring the facts speak for. A proposal with its ground, never a decision.

The rule is ours. It looks for the strongest ground there is, in this order: exchanges, time spent together, a link or a
workplace or a tag shared with people whose ring is known, the day of the connection. Without exchanges nobody is
proposed further in than the third ring, and for one link, a workplace or a tag alone than the fourth: closeness is for
the user to say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import median_high
from typing import Final

from .drift import lived_interval, lived_layer
from .layers import Layer, LayerKind

CLOSEST_UNMET: Final = 3  # the innermost ring, counted from 1, for somebody without exchanges
WIDER: Final = 4
TOGETHER_MONTHS: Final = 6  # under that one may hardly have met
FRESH_YEARS: Final = 5  # former colleagues of whom one still hears
NEW_DAYS: Final = 365  # a connection that is new


class Ground(StrEnum):
    """What a proposal rests on."""

    EXCHANGES = "exchanges"
    TOGETHER = "together"
    TIED = "tied"
    COLLEAGUES = "colleagues"
    TAG = "tag"
    NEW = "new"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the data say of somebody to sort.

    `met` are the days of their exchanges. `months` were spent with me in one organisation, `apart` years ago (0: still).
    `tied`, `colleagues` and `tagged` are the rings, counted from 1, of people already placed: those linked to them, those
    who work where they do, those who carry one of their tags. `connected` is the day a source gives.
    """

    met: Collection[date] = ()
    months: int = 0
    apart: float = 0.0
    tied: Collection[int] = ()
    colleagues: Collection[int] = ()
    tagged: Collection[int] = ()
    connected: date | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The ring that is proposed, counted from 1, and what speaks for it."""

    ring: int
    ground: Ground


def suggest(found: Evidence, layers: Iterable[Layer], today: date) -> Suggestion | None:
    """The ring that the facts speak for; None where nothing is known, or there is no ring."""
    rings = [layer for layer in layers if layer.kind is LayerKind.RING]
    rings.sort(key=lambda ring: ring.position)
    if not rings:
        return None
    for ring, ground in _grounds(found, rings, today):
        if ring is not None:
            return Suggestion(min(ring, len(rings)), ground)
    return None


def _grounds(found: Evidence, rings: Sequence[Layer], today: date) -> Iterable[tuple[int | None, Ground]]:
    """Each ground, the strongest first, with the ring it speaks for."""
    yield _by_exchanges(found.met, rings, today), Ground.EXCHANGES
    fresh = CLOSEST_UNMET if found.apart < FRESH_YEARS else WIDER
    yield (fresh if found.months >= TOGETHER_MONTHS else None), Ground.TOGETHER
    several = len(found.tied) > 1
    yield _amid(found.tied, CLOSEST_UNMET if several else WIDER), Ground.TIED
    yield _amid(found.colleagues, WIDER), Ground.COLLEAGUES
    yield _amid(found.tagged, WIDER), Ground.TAG
    if found.connected is not None:
        new = (today - found.connected).days <= NEW_DAYS
        yield (WIDER, Ground.NEW) if new else (len(rings), Ground.OLD)


def _by_exchanges(met: Collection[date], rings: Sequence[Layer], today: date) -> int | None:
    """The ring whose promise is being kept already; one or two exchanges do not speak for the innermost ones."""
    interval = lived_interval(met, today)
    if interval is None:
        return None
    lived = lived_layer(interval, rings, "")
    days = len({day for day in met if day <= today})
    return max(rings.index(lived) + 1, CLOSEST_UNMET + 1 - days)


def _amid(rings: Collection[int], innermost: int) -> int | None:
    """The ring in the middle of those of the people one is near to, no further in than `innermost`."""
    return max(innermost, median_high(rings)) if rings else None
