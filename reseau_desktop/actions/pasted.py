"""A card made of what was pasted: a new contact, or what somebody's card lacked; with the exchange it came by. One step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.actions import rows
from reseau_desktop.actions.interactions import noted
from reseau_desktop.network.dialling import digits
from reseau_desktop.network.folding import fold, organisation_key
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Label, Store

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import Labelled, PersonRecord
    from reseau_desktop.store import Act


@dataclass(frozen=True, slots=True)
class Came:
    """The exchange that brought it."""

    kind: Kind
    on: date
    note: str = ""


def add(
    store: Store,
    person: PersonRecord,
    layer: str,
    on: date,
    *,
    met_through: int | None = None,
    came: Came | None = None,
    messengers: tuple[Labelled, ...] = (),
) -> int:
    """A new contact; its id. Raises ValueError for somebody without any name."""
    if not any(getattr(person, part).strip() for part in rows.NAME_PARTS):
        raise ValueError("a contact needs a name")
    with store.action(Label("added")) as act:
        (direction,) = rows.directions(act, layer, 1)
        contact = rows.person(act, person, layer, on.isoformat(), direction, met_through=met_through)
        rows.labelled(act, "messenger", contact, messengers)
        act.label = Label("added", 1, rows.subject(act, [contact]))
        _note(act, contact, came, on)
    return contact


def complete(
    store: Store,
    contact: int,
    person: PersonRecord,
    on: date,
    *,
    came: Came | None = None,
    messengers: tuple[Labelled, ...] = (),
) -> None:
    """Add to a card what it lacks: nothing that stands there is changed, but a new employer ends the one before.

    Raises LookupError for somebody who is not there.
    """
    with store.action(Label("edited")) as act:
        if act.value("SELECT 1 FROM person WHERE id = ?", (contact,)) is None:
            raise LookupError(contact)
        act.label = Label("edited", 1, rows.subject(act, [contact]))
        reached = ("email", person.emails), ("phone", person.phones), ("link", person.links)
        for table, values in (*reached, ("messenger", messengers)):
            rows.labelled(act, table, contact, _lacking(act, table, contact, values))
        _dwell(act, contact, person)
        _employ(act, contact, person, on)
        for part in ("middle", "suffix"):
            act.execute(
                f"UPDATE contact SET {part} = ?1 WHERE id = ?2 AND {part} = '' AND ?1 <> ''",
                (getattr(person, part), contact),
            )
        if person.note:
            act.execute(
                "UPDATE contact SET note = CASE note WHEN '' THEN ?1 ELSE note || char(10) || ?1 END WHERE id = ?2",
                (person.note, contact),
            )
        _note(act, contact, came, on)


def _dwell(act: Act, contact: int, person: PersonRecord) -> None:
    """Where they live, unless it is known, and the day of birth, unless there is one."""
    if person.addresses and not _lives(act, contact, person.addresses[0].city):
        address = person.addresses[0]
        act.insert(
            "address",
            contact=contact,
            street=address.street,
            postcode=address.postcode,
            city=address.city,
            country=address.country,
        )
    if person.dates and not act.value(
        "SELECT 1 FROM anniversary WHERE contact = ? AND kind = 'birthday'", (contact,)
    ):
        act.insert("anniversary", contact=contact, kind="birthday", happens=person.dates[0].on)


def _note(act: Act, contact: int, came: Came | None, today: date) -> None:
    if came is not None:
        noted(act, [contact], came.kind, came.on, came.note, today=today)


def _lacking(act: Act, table: str, contact: int, values: tuple[Labelled, ...]) -> list[Labelled]:
    """The values that are not there in any writing."""
    key = digits if table == "phone" else fold
    held = [
        key(str(row[0])) for row in act.execute(f"SELECT value FROM {table} WHERE contact = ?", (contact,))
    ]
    if table == "phone":  # 06… and +33 6… are one number
        return [one for one in values if not any(key(one.value)[-8:] == other[-8:] for other in held)]
    return [one for one in values if key(one.value) not in held]


def _lives(act: Act, contact: int, city: str) -> bool:
    held = act.execute("SELECT city FROM address WHERE contact = ?", (contact,))
    return any(fold(row[0]) == fold(city) for row in held)


def _employ(act: Act, contact: int, person: PersonRecord, on: date) -> None:
    """Where they work now, unless the card says so already."""
    held = next(iter(person.positions), None)
    if held is None:
        return
    now = act.execute(
        "SELECT p.id, o.name, p.title FROM position p LEFT JOIN organisation o ON o.id = p.organisation"
        " WHERE p.contact = ? AND p.current = 1 AND p.kind = 'work'",
        (contact,),
    )
    key = organisation_key(held.organisation)
    same = [row for row in now if organisation_key(row[1] or "") == key]
    if same:
        if held.title and not same[0][2]:
            act.update("position", same[0][0], title=held.title)
        return
    if held.organisation:
        act.execute(
            "UPDATE position SET current = 0, finish = ifnull(finish, ?) WHERE contact = ? AND current = 1 AND kind = 'work'",
            (on.isoformat()[:7], contact),
        )
    rows.position(act, contact, held)
