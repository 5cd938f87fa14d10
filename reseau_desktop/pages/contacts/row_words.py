"""What a row of the list says, ready to be painted: computed once for each row shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reseau_desktop.network.layers import Layer
from reseau_desktop.network.names import initials
from reseau_desktop.wording import bin as bin_words
from reseau_desktop.wording import dates, due, layers, warmth
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.insights.bin import BinRow
    from reseau_desktop.insights.people import PersonRow

LONGEST = 300  # characters of a name that a row looks at: some are 10,000 long


@dataclass(frozen=True, slots=True)
class RowFacts:
    """What a row knows beside the standing of the promise: the next follow-up that was planned, cadence, entry."""

    planned: date | None
    cadence: int | None
    added: date


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
    warmth: str = ""
    last: str = ""  # the day of the last exchange
    next: str = ""  # the day of the next follow-up
    state: str = ""  # of the promise: soon, due, late…
    title: str = ""
    organisation: str = ""
    cadence: str = ""
    added: str = ""


def of_person(
    row: PersonRow, layers_by_key: Mapping[str, Layer], today: date, facts: RowFacts | None = None
) -> RowWords:
    """A row of the list: name, role · organisation, circle, age of the last exchange, warmth, what comes next."""
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
    planned = facts.planned if facts is not None else None
    coming = min((day for day in (row.due, planned) if day is not None), default=None)
    if coming is not None:
        parts.append(translate("Contacts", "next contact {day}").format(day=dates.near(coming, today)))
    late = coming is not None and coming < today and coming == planned
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
        warmth=warmth.value(row.warmth),
        last=past(row.last, today) if row.last is not None else age,
        next="" if coming is None else past(coming, today) if coming < today else near(coming, today),
        state="late" if late else str(row.state or ""),
        title=row.title[:LONGEST],
        organisation=row.organisation[:LONGEST],
        cadence=due.every(facts.cadence) if facts is not None and facts.cadence else "",
        added=near(facts.added, today) if facts is not None else "",
    )


def near(on: date, today: date) -> str:
    """A day in a column: its year only where it is another one."""
    return dates.short(on) if on.year == today.year else f"{dates.short(on)} {on.year}"


def past(on: date, today: date) -> str:
    """A day that is over, in a narrow column: of another year only the month."""
    if on.year == today.year:
        return dates.short(on)
    pattern = translate("Contacts", "{month} {year}", "a short month, in a column")
    return pattern.format(month=dates.month_short(on.month), year=on.year)


def of_bin(row: BinRow, layers_by_key: Mapping[str, Layer], today: date) -> RowWords:
    """A row of the bin: who, and how many days are left to bring them back."""
    name = row.name[:LONGEST] or translate("People", "No name")
    circle = layers.name(layers_by_key.get(row.layer, row.layer))
    left = bin_words.days_left(row.deleted_on, today)
    since = translate("Contacts", "{name}, in the bin since {day}").format(
        name=name, day=dates.full(row.deleted_on)
    )
    said = f"{since}, {left}"
    return RowWords(
        row.id,
        name,
        initials(name),
        role(row.title, row.organisation),
        row.layer,
        circle,
        left,
        "",
        said,
        said,
        title=row.title[:LONGEST],
        organisation=row.organisation[:LONGEST],
    )


def role(title: str, organisation: str) -> str:
    """Creative director · Atelier Nord, or what of it is known."""
    return " · ".join(part[:LONGEST] for part in (title, organisation) if part)
