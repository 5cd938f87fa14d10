"""The week at a glance: what it holds against the time there is, how the ties stand, what is coming."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.agenda import Day, Item
from reseau_desktop.insights.agenda import week as days_of_week
from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.load import Load, load
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.cadence import LATE
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.warmth import Band, band
from reseau_desktop.store import Store

AHEAD = 14  # days of what is coming
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Overview:
    """`days` are the seven of this week; `minutes` what their contacts ask for, `allowed` the weekly time.

    `late`, `warm` and `dormant` count the people of the rings and the targets; `coming` are dated things of the next
    two weeks, the round's left out.
    """

    days: tuple[Day, ...]
    contacts: int
    minutes: int
    allowed: int
    load: Load
    late: int
    warm: int
    dormant: int
    coming: tuple[Item, ...]

    @property
    def fullest(self) -> Day | None:
        """The day of this week that is most over its quota; None when none is."""
        over = [day for day in self.days if day.load > day.quota]
        return max(over, key=lambda day: (day.load - day.quota, -day.on.toordinal())) if over else None


def overview(store: Store, today: date) -> Overview:
    """This week, from its Monday; what is past holds nothing."""

    def ask() -> Overview:
        chosen = settings(store)
        week = days_of_week(store, today, today - timedelta(days=today.weekday()))
        contacts = sum(day.load for day in week)
        late, warm, dormant = _standing(store, today)
        return Overview(
            week,
            contacts,
            contacts * chosen.minutes_each,
            chosen.weekly_minutes,
            load(store, today),
            late,
            warm,
            dormant,
            tuple(_coming(store, today)),
        )

    return kept(store, ("overview", today), ask)


def _standing(store: Store, today: date) -> tuple[int, int, int]:
    import numpy as np

    known = standing(store, today)
    placed = np.array([layer.kind in (LayerKind.RING, LayerKind.TARGET) for layer in known.layers], bool)
    here = placed[known.layer] & ~known.archived if len(known.ids) else np.zeros(0, bool)
    late = int((here & (known.due > 0) & (known.lateness >= LATE)).sum())
    values, counts = np.unique(np.floor(known.warmth[here] + 0.5), return_counts=True)
    bands = {Band.WARM: 0, Band.DORMANT: 0}
    for value, count in zip(values.tolist(), counts.tolist(), strict=True):
        found = band(value)
        if found in bands:
            bands[found] += count
    return late, bands[Band.WARM], bands[Band.DORMANT]


def _coming(store: Store, today: date) -> list[Item]:
    days = days_of_week(store, today, today + timedelta(days=1), AHEAD)
    dated = [item for day in days for item in day.items if item.due.kind is not DueKind.CADENCE]
    return dated[:SHOWN]
