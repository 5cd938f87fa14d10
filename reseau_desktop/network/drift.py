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
from typing import TYPE_CHECKING, Any, Final

from .layers import Layer, LayerKind

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

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


def lived_intervals(person: ArrayLike, day: ArrayLike, today: date, count: int) -> NDArray[Any]:
    """The lived intervals of `count` people at once, in days; NaN for no interaction.

    One row an interaction and participant, in any order: `person` (0 to count − 1), `day` (date.toordinal).
    """
    import numpy as np

    who, when = _met_values(person, day, today)
    rows = np.bincount(who, minlength=count)
    ends = np.cumsum(rows)
    gaps = np.full((count, _GAPS), np.inf)
    for place in range(_GAPS):  # the latest gap first
        has = np.flatnonzero(rows > place + 1)
        later = ends[has] - 1 - place
        gaps[has, place] = when[later] - when[later - 1]
    gaps.sort(axis=1)
    known = np.clip(rows - 1, 1, _GAPS)
    everybody = np.arange(count)
    with np.errstate(invalid="ignore"):
        medians = (gaps[everybody, (known - 1) // 2] + gaps[everybody, known // 2]) / 2
    silence = np.full(count, np.nan)
    met = np.flatnonzero(rows)
    silence[met] = today.toordinal() - when[ends[met] - 1]
    return np.where(rows > 1, np.maximum(medians, silence), silence)


def drift_values(
    interval: ArrayLike,
    last: ArrayLike,
    layer: ArrayLike,
    cadence: ArrayLike,
    layers: Sequence[Layer],
    today: date,
) -> NDArray[Any]:
    """Who drifts, of many people at once: the index in `layers` of the layer lived, −1 where no drift is to be told.

    One value a person: `interval` as lived (NaN: none), `last` as date.toordinal (0: never), `layer` the index of the
    declared layer, `cadence` in days, the contact's own or else the layer's (0: none).
    """
    import numpy as np

    days, latest = np.asarray(interval, np.float64), np.asarray(last, np.int64)
    declared, promised = np.asarray(layer, np.int64), np.asarray(cadence, np.float64)
    rings = sorted(
        (place for place, one in enumerate(layers) if one.kind is LayerKind.RING),
        key=lambda place: layers[place].position,
    )
    if not rings:
        return np.full(len(days), -1)
    lived = np.full(len(days), rings[-1])
    for ring in reversed(rings):
        allowed = np.where(declared == ring, promised, layers[ring].cadence or 0)
        with np.errstate(invalid="ignore"):
            lived[(allowed > 0) & (days <= TOLERANCE * allowed)] = ring
    position = np.array([one.position for one in layers])
    told = np.isin(declared, rings[:-1]) & (promised > 0) & (latest > 0)
    told &= today.toordinal() - latest >= TOLERANCE * promised + PATIENCE
    return np.where(told & (position[lived] > position[declared]), lived, -1)


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


def _met_values(person: ArrayLike, day: ArrayLike, today: date) -> tuple[NDArray[Any], NDArray[Any]]:
    """The days with an interaction of each person, once each, until today: by person, then by day."""
    import numpy as np

    people, days = np.asarray(person, np.int64), np.asarray(day, np.int64)
    past = days <= today.toordinal()
    span = date.max.toordinal() + 1
    met = np.sort(people[past] * span + days[past])  # np.unique goes through a table: ten times as long
    once = np.ones(len(met), bool)
    once[1:] = met[1:] != met[:-1]
    return np.divmod(met[once], span)


def _gaps(met: Sequence[date]) -> list[int]:
    return [(later - earlier).days for earlier, later in zip(met, met[1:], strict=False)]


def _rings(layers: Iterable[Layer]) -> list[Layer]:
    return sorted((x for x in layers if x.kind is LayerKind.RING), key=lambda ring: ring.position)


def _promised(ring: Layer, declared: str, cadence: int | None) -> int | None:
    return cadence if ring.key == declared and cadence is not None else ring.cadence
