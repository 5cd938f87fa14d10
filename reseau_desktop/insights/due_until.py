"""Everything due until a day: promises with the day that the round gives them, follow-ups, occasions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reseau_desktop.insights.due import Due, DueKind, cadences, follow_ups
from reseau_desktop.insights.occasions import occasions
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
    found += [
        Due(
            item.contact,
            DueKind.OCCASION,
            item.on,
            planned=item.until or item.on,
            anniversary=item.anniversary,
            years=item.years,
            occasion=item.kind,
        )
        for item in occasions(store, today, until)
    ]
    return sorted(found, key=lambda item: (item.due, item.kind, item.contact or 0, item.follow_up or 0))
