"""The round: the day of each promise, given by the method's plan over what the store holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reseau_desktop.insights.days_off import calendar
from reseau_desktop.insights.due import cadences, follow_ups
from reseau_desktop.insights.groups import group_dues, kept_today
from reseau_desktop.insights.held import Held, held
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.settings import Settings, settings
from reseau_desktop.insights.standing import Standing, standing
from reseau_desktop.network.cadence import due_on, order_lateness
from reseau_desktop.network.rounds import Promised, plan
from reseau_desktop.store import Store


def planned(store: Store, today: date) -> dict[int, date]:
    """The day the round gives each promise, by contact; what was put off to a day stands on that day, and fills it.

    The plan is that of the morning: whoever one has spoken to today leaves it, and nobody else changes places. Whoever
    was put off today fills another day, and nobody takes their place. So a morning's list gets shorter, it never fills
    again.
    """
    return _round(store, today).days


def left_today(store: Store, today: date) -> int:
    """How many more promises the morning may hold: the quota, less those of this morning that are kept already."""
    return max(0, settings(store).quota - _round(store, today).kept)


@dataclass(frozen=True, slots=True)
class _Round:
    days: dict[int, date]
    kept: int


def _round(store: Store, today: date) -> _Round:
    def ask() -> _Round:
        chosen, known = settings(store), standing(store, today)
        loads, off = busy(store, today), calendar(store, today)
        asked, answered = promised(store, known), held(store, today)
        met = _met_today(store, known)
        unmet = [met.get(one.contact, one) for one in asked]
        before = met | _put_off_today(unmet, answered)
        days = _placed([before.get(one.contact, one) for one in asked], loads, today, chosen, off)
        done = {contact for contact in before if days.pop(contact, None) == today}
        loads[today] = loads.get(today, 0) + len(done)
        closed: Container[int] = off
        if answered.promises or answered.all:  # the others around the days these were put off to
            closed = _Closed(off, today.toordinal())  # it has what it has
            days = {} if answered.all else {who: day for who, day in days.items() if day == today}
            left = (met.keys() & done) - answered.promises.keys()
            others = [one for one in unmet if one.contact not in days and one.contact not in left]
            days |= _placed(others, _filled(loads, days), today, chosen, closed)
            for contact in met:
                days.pop(contact, None)
        again = [one for one in asked if one.contact in met]
        days |= _placed(again, _filled(loads, days), today, chosen, closed)
        return _Round(days, len(done))

    return kept(store, ("round", today), ask)


def _filled(loads: Mapping[date, int], days: Mapping[int, date]) -> Counter[date]:
    """How many things each day has with these people on theirs."""
    return Counter(loads) + Counter(days.values())


def _placed(
    promised: Sequence[Promised], busy: Mapping[date, int], today: date, chosen: Settings, off: Container[int]
) -> dict[int, date]:
    """The plan of these promises around those that have their day already."""
    chosen_days = {
        one.contact: one.snoozed_until
        for one in promised
        if one.snoozed_until is not None and one.snoozed_until >= today
    }
    loads = Counter(busy)
    loads.update(chosen_days.values())
    others = [one for one in promised if one.contact not in chosen_days]
    return chosen_days | plan(others, loads, today, chosen.quota, chosen.days_off, off)


def busy(store: Store, today: date) -> dict[date, int]:
    """How many follow-ups of one's own and groups each day has; those closed or put off today keep their place in it."""
    found: dict[date, int] = {}
    elsewhere = set(held(store, today).others)
    for item in (*follow_ups(store), *group_dues(store, today)):
        day = max(today, item.planned or item.due)
        found[day] = found.get(day, 0) + 1
        if day == today:
            elsewhere -= {("f", item.follow_up or 0), ("g", item.tag or 0)}
    closed = store.value(
        "SELECT count(*) FROM follow_up WHERE kind NOT IN ('cadence', 'thanks', 'group', 'introduction') AND closed_on = ?1"
        " AND coalesce(snoozed_until, due) <= ?1",
        (today.isoformat(),),
    )
    found[today] = found.get(today, 0) + int(closed or 0) + len(elsewhere) + kept_today(store, today)
    return found


@dataclass(frozen=True, slots=True)
class _Closed:
    """The days off, and one day more."""

    off: Container[int]
    day: int

    def __contains__(self, ordinal: object) -> bool:
        return ordinal == self.day or ordinal in self.off


def _put_off_today(asked: Sequence[Promised], answered: Held) -> dict[int, Promised]:
    """Those put off today, as their promise stood this morning."""
    found = {}
    for one in asked:
        if one.contact in answered.promises:
            snoozes, until = answered.promises[one.contact]
            found[one.contact] = replace(one, snoozes=snoozes, snoozed_until=until)
    return found


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
    put_off = {
        contact: (int(snoozes), date.fromisoformat(until) if until else None)
        for contact, snoozes, until in store.rows(
            "SELECT contact, snoozes, snoozed_until FROM follow_up WHERE kind = 'cadence' AND closed_on = ?"
            f" AND contact IN ({marks(met)}) ORDER BY id",
            (known.today.isoformat(),),
        )
    }
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
            *put_off.get(contact, (0, None)),
        )
    return found


def promised(store: Store, known: Standing) -> list[Promised]:
    """Every promise that comes due, as the plan takes it."""
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
