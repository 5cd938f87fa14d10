"""What is promised a week, against the time there is for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.layers import DAYS_A_YEAR, WEEKS_A_YEAR, budget
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class Load:
    """Contacts a week: promised (over people with reminders on), by layer, and what the weekly time allows."""

    per_week: float
    allowed: float
    by_layer: dict[str, float]

    @property
    def over(self) -> bool:
        """More is promised than there is time for."""
        return self.per_week > self.allowed + 1e-9


def load(store: Store, today: date) -> Load:
    """The promise load: Σ 365/T a year over contacts with reminders on; a week is a 52nd of the year."""

    def ask() -> Load:
        import numpy as np

        known, chosen = standing(store, today), settings(store)
        promised = known.due > 0
        rate = DAYS_A_YEAR / WEEKS_A_YEAR / np.where(promised, known.cadence, 1)
        sums = np.bincount(known.layer[promised], weights=rate[promised], minlength=len(known.layers))
        by_layer = {layer.key: float(value) for layer, value in zip(known.layers, sums, strict=True)}
        allowed = budget(chosen.weekly_minutes, chosen.minutes_each)
        return Load(float(sums.sum()), allowed, by_layer)

    return kept(store, ("load", today), ask)
