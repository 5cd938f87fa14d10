"""Drift: the distance between the layer one declared and the layer one lives (method, section 5).

Basis: people contacted below a layer's rate for more than a few months slide to the layer that fits the new
rate (Dunbar); 1.5, 5 and 90 are ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from statistics import median
from typing import Final

from .layers import Layer, LayerKind

TOLERANCE: Final = 1.5  # cadences that may pass before a rhythm no longer fits a layer
PATIENCE: Final = 90  # days
_GAPS: Final = 5
_INWARD_GAPS: Final = 3


@dataclass(frozen=True, slots=True)
class Drift:
    """A contact declared in one layer and lived in another, further out.

    `interval` is the lived interval in days; `since` the day the promise was outgrown (last + 1.5·T), and
    `reported` the first day it is said.
    """

    declared: str
    lived: str
    interval: float
    since: date
    reported: date


def radius(lateness: float | None, inner: float, outer: float) -> float:
    """Where a contact sits between the edges of its ring: the outer edge from two cadences, or with no interaction."""
    share = 1.0 if lateness is None or lateness != lateness else min(1.0, lateness / 2)
    return inner + (outer - inner) * share


def lived_interval(days: Iterable[date], today: date) -> float | None:
    """Days between two exchanges as lived: the median of the last five gaps, or the silence since when longer.

    `days` are those with an interaction, in any order; later ones than `today` do not count yet. None without any.
    """
    met = _met(days, today)
    if not met:
        return None
    silence = (today - met[-1]).days
    gaps = _gaps(met)[-_GAPS:]
    return max(float(median(gaps)), silence) if gaps else float(silence)


def lived_layer(interval: float, layers: Iterable[Layer], declared: str, cadence: int | None = None) -> Layer:
    """The innermost ring whose cadence allows this interval (1.5 times it), else the outermost.

    `cadence` is the contact's own, which counts in the declared layer. ValueError when there is no ring.
    """
    rings = _rings(layers)
    if not rings:
        raise ValueError("there is no ring to live in")
    for ring in rings:
        promised = _promised(ring, declared, cadence)
        if promised is not None and interval <= TOLERANCE * promised:
            return ring
    return rings[-1]


def drifting(
    days: Iterable[date], today: date, layers: Iterable[Layer], declared: str, cadence: int | None = None
) -> Drift | None:
    """The drift to tell today, if any: from the day last + 1.5·T + 90, while the lived layer is outside.

    Never for the outermost ring, targets, the inbox, or somebody without interaction.
    """
    rings, met = _rings(layers), _met(days, today)
    ring = next((ring for ring in rings[:-1] if ring.key == declared), None)
    promised = None if ring is None else _promised(ring, declared, cadence)
    interval = lived_interval(met, today)
    if ring is None or promised is None or interval is None:
        return None
    outgrown = TOLERANCE * promised
    if (today - met[-1]).days < outgrown + PATIENCE:
        return None
    lived = lived_layer(interval, rings, declared, cadence)
    if lived.position <= ring.position:
        return None
    since, reported = (met[-1] + timedelta(days=ceil(wait)) for wait in (outgrown, outgrown + PATIENCE))
    return Drift(declared, lived.key, interval, since, reported)


def inward(days: Iterable[date], today: date, layers: Iterable[Layer], declared: str) -> Layer | None:
    """The innermost ring, inside the declared one, that the last three gaps and the silence since all fit."""
    rings, met = _rings(layers), _met(days, today)
    ring = next((ring for ring in rings if ring.key == declared), None)
    gaps = _gaps(met)[-_INWARD_GAPS:]
    if ring is None or len(gaps) < _INWARD_GAPS:
        return None
    longest = max(*gaps, (today - met[-1]).days)
    inner = (other for other in rings if other.position < ring.position and other.cadence is not None)
    return next((other for other in inner if longest <= TOLERANCE * (other.cadence or 0)), None)


def _met(days: Iterable[date], today: date) -> list[date]:
    return sorted({day for day in days if day <= today})


def _gaps(met: Sequence[date]) -> list[int]:
    return [(later - earlier).days for earlier, later in zip(met, met[1:], strict=False)]


def _rings(layers: Iterable[Layer]) -> list[Layer]:
    return sorted((x for x in layers if x.kind is LayerKind.RING), key=lambda ring: ring.position)


def _promised(ring: Layer, declared: str, cadence: int | None) -> int | None:
    return cadence if ring.key == declared and cadence is not None else ring.cadence
