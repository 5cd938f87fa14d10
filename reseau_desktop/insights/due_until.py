"""Everything due until a day: promises with the day that the round gives them, follow-ups, groups, occasions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reseau_desktop.insights.due import Due, cadences, follow_ups
from reseau_desktop.insights.groups import group_dues
from reseau_desktop.insights.occasions import as_due, occasions
from reseau_desktop.insights.round import planned
from reseau_desktop.store import Store


def due(store: Store, today: date, until: date) -> list[Due]:
    """Everything due not after `until`, late things too, by due date. Snoozed things keep their due date.

    `planned` of a cadence is the day that the round gives it.
    """
    days = planned(store, today)
    found = [
        replace(item, planned=days.get(item.contact or 0, item.planned))
        for item in cadences(store, today, until)
    ]
    found += [item for item in follow_ups(store) if item.due <= until]
    found += [item for item in group_dues(store, today) if item.due <= until]
    found += [as_due(item, item.until or item.on) for item in occasions(store, today, until)]
    return sorted(found, key=lambda item: (item.due, item.kind, item.contact or 0, item.follow_up or 0))
