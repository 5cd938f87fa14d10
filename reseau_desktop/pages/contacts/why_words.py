"""Why somebody is due on that day, and why they are said to drift: the terms, one a line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reseau_desktop.insights.person import Person
from reseau_desktop.network.drift import PATIENCE, TOLERANCE, drifting, lived_interval, lived_layer
from reseau_desktop.network.layers import Layer, LayerKind
from reseau_desktop.wording import dates, due, numbers
from reseau_desktop.wording import layers as layer_words
from reseau_desktop.wording.translation import translate


def due_terms(person: Person, today: date) -> list[tuple[str, str]]:
    """The latest exchange, the rhythm, and the day they make."""
    stands = person.standing
    if stands is None or stands.cadence is None:
        return []
    if stands.last is None:
        first = (translate("Why", "In Réseau since"), dates.in_year(person.added_on, today))
    else:
        first = (translate("Why", "Last exchange"), dates.in_year(stands.last, today))
    lines = [first, (translate("Why", "Cadence"), due.every(stands.cadence))]
    if stands.due is not None:
        lines.append((translate("Why", "Due"), dates.in_year(stands.due, today)))
    if person.snoozed_until is not None and person.snoozed_until > today:
        lines.append((translate("Why", "Put off until"), dates.in_year(person.snoozed_until, today)))
    return lines


def drift_words(person: Person, layers: Sequence[Layer], today: date) -> str:
    """Where they are lived, against where they are declared; and since when it is a drift, if it is one."""
    stands = person.standing
    rings = [layer for layer in layers if layer.kind is LayerKind.RING]
    declared = next((layer for layer in rings if layer.key == person.layer), None)
    days = {item.on for item in person.interactions if item.on <= today}
    interval = lived_interval(days, today)
    if stands is None or declared is None or interval is None or stands.cadence is None:
        return ""
    lived = lived_layer(interval, layers, person.layer, stands.cadence)
    found = drifting(days, today, layers, person.layer, stands.cadence)
    every = translate("Why", "%n days between two exchanges, as lived.", "", round(interval))
    every = numbers.in_words(every, round(interval))
    if found is None and lived.position <= declared.position:
        said = (
            translate("Why", "That is {layer}, as declared.")
            if lived is declared
            else translate("Why", "That would be {layer}, closer than declared.")
        )
        return f"{every} {said.format(layer=layer_words.name(lived))}"
    if found is None:
        said = translate(
            "Why", "That would be {layer}; it counts as drift only after {days} days more of silence."
        )
        patience = round(TOLERANCE * stands.cadence) + PATIENCE
        left = max(1, patience - (today - max(days)).days)
        return f"{every} {said.format(layer=layer_words.name(lived), days=numbers.count(left))}"
    said = translate("Why", "Declared {declared}, lived as {lived} since {day}.")
    return f"{every} " + said.format(
        declared=layer_words.name(declared),
        lived=layer_words.name(lived),
        day=dates.in_year(found.since, today),
    )


def drifts(person: Person, layers: Sequence[Layer], today: date) -> bool:
    """Whether a drift is to be told today."""
    stands = person.standing
    if stands is None or stands.cadence is None or _silent(person):
        return False
    days = {item.on for item in person.interactions}
    return drifting(days, today, layers, person.layer, stands.cadence) is not None


def _silent(person: Person) -> bool:
    return person.archived or person.do_not_contact or person.deceased or person.deleted_on is not None
