"""What a row of the list says, ready to be painted: computed once for each row shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reseau_desktop.network.layers import Layer
from reseau_desktop.network.names import initials
from reseau_desktop.wording import dates, due, layers, warmth
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.insights.bin import BinRow
    from reseau_desktop.insights.people import PersonRow

LONGEST = 300  # characters of a name that a row looks at: some are 10,000 long


@dataclass(frozen=True, slots=True)
class RowWords:
    """One row: `band` is empty where warmth says nothing (the bin); `said` is the whole row for a screen reader."""

    id: int
    name: str
    initials: str
    role: str
    layer: str
    layer_name: str
    age: str
    band: str
    tip: str
    said: str


def of_person(row: PersonRow, layers_by_key: Mapping[str, Layer], today: date) -> RowWords:
    """A row of the list: name, role · organisation, circle, age of the last exchange, warmth."""
    name = row.name[:LONGEST] or translate("People", "No name")
    circle = layers.name(layers_by_key.get(row.layer, row.layer))
    age = dates.ago(row.days) if row.days is not None else translate("Contacts", "never", "no exchange yet")
    heat = warmth.band(row.band)
    parts = [name, circle]
    if row.state is not None:
        parts.append(due.state(row.state))
    parts.append(translate("Contacts", "last exchange {age} ago").format(age=age) if row.days else age)
    parts.append(
        translate("Contacts", "warmth {value}, {band}").format(value=warmth.value(row.warmth), band=heat)
    )
    if row.due is not None:
        parts.append(translate("Contacts", "next contact {day}").format(day=dates.near(row.due, today)))
    return RowWords(
        row.id,
        name,
        initials(name),
        role(row.title, row.organisation),
        row.layer,
        circle,
        age,
        str(row.band),
        translate("Contacts", "Warmth {value}, {band}").format(value=warmth.value(row.warmth), band=heat),
        ", ".join(parts),
    )


def of_bin(row: BinRow, layers_by_key: Mapping[str, Layer], today: date) -> RowWords:
    """A row of the bin: who, and how long ago they were deleted."""
    name = row.name[:LONGEST] or translate("People", "No name")
    circle = layers.name(layers_by_key.get(row.layer, row.layer))
    age = dates.ago((today - row.deleted_on).days)
    said = translate("Contacts", "{name}, in the bin since {day}").format(
        name=name, day=dates.full(row.deleted_on)
    )
    return RowWords(
        row.id,
        name,
        initials(name),
        role(row.title, row.organisation),
        row.layer,
        circle,
        age,
        "",
        said,
        said,
    )


def role(title: str, organisation: str) -> str:
    """Creative director · Atelier Nord, or what of it is known."""
    return " · ".join(part[:LONGEST] for part in (title, organisation) if part)
