"""The round: the day of each promise, given by the method's plan over what the store holds."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.due import cadences, follow_ups
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import Standing, standing
from reseau_desktop.network.rounds import Promised, plan
from reseau_desktop.store import Store


def planned(store: Store, today: date) -> dict[int, date]:
    """The day the round gives each promise, by contact; what was put off to a day stands on that day.

    What was already kept today takes its place in today's quota: a morning's list gets shorter, it never fills again.
    """

    def ask() -> dict[int, date]:
        chosen, known = settings(store), standing(store, today)
        busy: dict[date, int] = {}
        for item in follow_ups(store):
            day = max(today, item.planned or item.due)
            busy[day] = busy.get(day, 0) + 1
        busy[today] = busy.get(today, 0) + _kept_today(known)
        free: list[Promised] = []
        put_off: dict[int, date] = {}
        for item in _promised(store, known):
            if item.snoozed_until is not None and item.snoozed_until >= today:
                put_off[item.contact] = item.snoozed_until
                busy[item.snoozed_until] = busy.get(item.snoozed_until, 0) + 1
            else:
                free.append(item)
        return plan(free, busy, today, chosen.quota, chosen.days_off) | put_off

    return kept(store, ("round", today), ask)


def _kept_today(known: Standing) -> int:
    """How many promises were kept today."""
    return int(((known.last == known.today.toordinal()) & (known.due > 0)).sum())


def _promised(store: Store, known: Standing) -> list[Promised]:
    found = []
    for item in cadences(store, known.today, date.max):
        stands = known.of(item.contact or 0)
        if stands is None or stands.cadence is None:
            continue
        lateness = item.lateness
        if lateness is None:
            lateness = (known.today - stands.added_on).days / stands.cadence
        found.append(
            Promised(
                stands.id,
                stands.layer.position,
                item.due,
                stands.cadence,
                lateness,
                item.snoozes,
                item.snoozed_until,
            )
        )
    return found
