"""The round: the day of each promise, given by the method's plan over what the store holds."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.due import cadences, follow_ups
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import Standing, standing
from reseau_desktop.network.cadence import due_on
from reseau_desktop.network.rounds import Promised, plan, window
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
        busy[today] = busy.get(today, 0) + _kept_today(store, known)
        promised = _promised(store, known)
        days = plan(promised, busy, today, chosen.quota, chosen.days_off)
        for one in promised:
            if one.snoozed_until is not None and one.snoozed_until >= today:
                days[one.contact] = one.snoozed_until
        return days

    return kept(store, ("round", today), ask)


def _kept_today(store: Store, known: Standing) -> int:
    """How many promises that could have fallen on today were kept today; an exchange before its window is a gift."""
    places = ((known.last == known.today.toordinal()) & (known.due > 0)).nonzero()[0].tolist()
    met = [int(known.ids[place]) for place in places]
    before = dict(
        store.rows(
            "SELECT p.contact, max(i.happened) FROM participant p JOIN interaction i ON i.id = p.interaction"
            f" WHERE p.contact IN ({marks(met)}) AND i.happened < ? GROUP BY p.contact",
            (known.today.isoformat(),),
        )
    )
    kept_now = 0
    for place, contact in zip(places, met, strict=True):
        cadence = int(known.cadence[place])
        last = date.fromisoformat(before[contact]) if contact in before else None
        due = due_on(last, date.fromordinal(int(known.added[place])), cadence)
        kept_now += window(due, cadence)[0] <= known.today
    return kept_now


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
