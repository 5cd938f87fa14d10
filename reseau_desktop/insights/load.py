"""What is promised a week, against the time there is for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.layers import DAYS_A_YEAR, WEEKS_A_YEAR, budget
from reseau_desktop.network.promises import Lengthen, Member, MoveOut, cheapest_change
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


def cheapest(store: Store, today: date) -> MoveOut | Lengthen | None:
    """The cheapest change that brings the load back under the weekly time; None when it fits, or when nothing can."""
    now = load(store, today)
    if not now.over:
        return None
    return cheapest_change(standing(store, today).layers, members(store, today), now.allowed)


def members(store: Store, today: date) -> list[Member]:
    """Everybody who takes a place in a layer, with what their promise rests on."""
    known = standing(store, today)
    own = {
        int(contact): (cadence, reminders)
        for contact, cadence, reminders in store.rows(
            "SELECT id, cadence, reminders FROM person WHERE cadence IS NOT NULL OR reminders IS NOT NULL"
        )
    }
    found = []
    for place in range(len(known.ids)):
        if known.archived[place]:
            continue
        contact, last = int(known.ids[place]), int(known.last[place])
        cadence, reminders = own.get(contact, (None, None))
        if known.silent[place]:
            reminders = 0
        found.append(
            Member(
                contact,
                known.layers[int(known.layer[place])].key,
                cadence,
                None if reminders is None else bool(reminders),
                float(known.warmth[place]),
                date.fromordinal(last) if last else None,
            )
        )
    return found
