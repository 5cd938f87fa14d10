"""The round: the day of each promise, given by the method's plan over what the store holds."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.due import cadences, follow_ups
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import Standing, standing
from reseau_desktop.network.cadence import due_on, order_lateness
from reseau_desktop.network.rounds import Promised, plan
from reseau_desktop.store import Store


def planned(store: Store, today: date) -> dict[int, date]:
    """The day the round gives each promise, by contact; what was put off to a day stands on that day.

    The plan is that of the morning: whoever one has spoken to today leaves it, and nobody else changes places. So a
    morning's list gets shorter, it never fills again.
    """

    def ask() -> dict[int, date]:
        chosen, known = settings(store), standing(store, today)
        busy = _busy(store, today)
        promised, met = _promised(store, known), _met_today(store, known)
        days = plan(
            [met.get(one.contact, one) for one in promised], busy, today, chosen.quota, chosen.days_off
        )
        if met:
            for contact in met:
                day = days.pop(contact, None)
                if day == today:
                    busy[today] = busy.get(today, 0) + 1
            for day in days.values():
                busy[day] = busy.get(day, 0) + 1
            again = [one for one in promised if one.contact in met]
            days |= plan(again, busy, today, chosen.quota, chosen.days_off)
        for one in promised:
            if one.snoozed_until is not None and one.snoozed_until >= today:
                days[one.contact] = one.snoozed_until
        return days

    return kept(store, ("round", today), ask)


def _busy(store: Store, today: date) -> dict[date, int]:
    """How many follow-ups of one's own each day has; those closed today keep their place in it."""
    busy: dict[date, int] = {}
    for item in follow_ups(store):
        day = max(today, item.planned or item.due)
        busy[day] = busy.get(day, 0) + 1
    closed = store.value(
        "SELECT count(*) FROM follow_up WHERE kind <> 'cadence' AND closed_on = ?1"
        " AND coalesce(snoozed_until, due) <= ?1",
        (today.isoformat(),),
    )
    busy[today] = busy.get(today, 0) + int(closed or 0)
    return busy


def _met_today(store: Store, known: Standing) -> dict[int, Promised]:
    """Those one has had an exchange with today, as their promise stood before it."""
    places = ((known.last == known.today.toordinal()) & (known.due > 0)).nonzero()[0].tolist()
    met = [int(known.ids[place]) for place in places]
    before = dict(
        store.rows(
            "SELECT p.contact, max(i.happened) FROM participant p JOIN interaction i ON i.id = p.interaction"
            f" WHERE p.contact IN ({marks(met)}) AND i.happened < ? GROUP BY p.contact",
            (known.today.isoformat(),),
        )
    )
    found = {}
    for place, contact in zip(places, met, strict=True):
        stands, cadence = known.at(place), int(known.cadence[place])
        last = date.fromisoformat(before[contact]) if contact in before else None
        found[contact] = Promised(
            contact,
            stands.layer.position,
            due_on(last, stands.added_on, cadence),
            cadence,
            order_lateness(last, stands.added_on, cadence, known.today),
        )
    return found


def _promised(store: Store, known: Standing) -> list[Promised]:
    found = []
    for item in cadences(store, known.today, date.max):
        stands = known.of(item.contact or 0)
        if stands is None or stands.cadence is None:
            continue
        lateness = item.lateness
        if lateness is None:
            lateness = order_lateness(None, stands.added_on, stands.cadence, known.today)
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
