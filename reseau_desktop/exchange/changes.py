"""What a record brings to somebody known: what is new, what has changed, what stays because it is the user's."""

from __future__ import annotations

from reseau_desktop.exchange import matching, tidy
from reseau_desktop.exchange.field_change import FieldChange
from reseau_desktop.exchange.kept_changes import kept_changes
from reseau_desktop.exchange.known import Known, KnownPerson, Said, link_key
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.network.folding import fold


def changes(person: PersonRecord, known: Known, contact: int, same_source: bool) -> tuple[FieldChange, ...]:
    """All that `person` brings to a known contact. `same_source`: an earlier import of this kind knows them."""
    before = known.people[contact]
    said = known.said(contact)
    found = [*_additions(person, known, contact), *_dates(person, known, contact), *_note(person, before)]
    found += kept_changes(person, known, contact)
    if said is not None:
        found += _names(person, before, said)
    return (*found, *_work(person, before, said, same_source))


def _additions(person: PersonRecord, known: Known, contact: int) -> list[FieldChange]:
    if not (person.emails or person.phones or person.links or person.tags or person.addresses):
        return []
    offered = [("email", e.value, tidy.address(e.value).lower()) for e in person.emails]
    offered += [("phone", p.value, matching.phone_key(p.value) or p.value) for p in person.phones]
    offered += [("link", link.value, link_key(link.value)) for link in person.links]
    offered += [("tag", tag, fold(tag)) for tag in person.tags]
    for place in person.addresses:
        text = ", ".join(filter(None, (place.street, place.postcode, place.city)))
        offered.append(("address", text, fold(text)))
    return [
        FieldChange(name, "", value)
        for name, value, key in offered
        if (contact, name, key) not in known.values
    ]


def _dates(person: PersonRecord, known: Known, contact: int) -> list[FieldChange]:
    found = []
    for item in person.dates:
        before = known.dates.get((contact, item.kind), "")
        if not before:
            found.append(FieldChange(item.kind, "", item.on))
        elif before != item.on and item.kind == "birthday":
            found.append(FieldChange(item.kind, before, item.on, kept=True))
    return found


def _note(person: PersonRecord, before: KnownPerson) -> list[FieldChange]:
    return [FieldChange("note", "", person.note)] if person.note and person.note not in before.note else []


def _names(person: PersonRecord, before: KnownPerson, said: Said) -> list[FieldChange]:
    """A name that the source spells otherwise than last time; one that the user changed meanwhile is kept."""
    found = []
    for name, old, last, new in (
        ("given", before.given, said.given, person.given),
        ("family", before.family, said.family, person.family),
    ):
        if new and new not in (last, old):
            found.append(FieldChange(name, old, new, kept=old != last))
    return found


def _work(
    person: PersonRecord, before: KnownPerson, said: Said | None, same_source: bool
) -> list[FieldChange]:
    """Another organisation or title in a newer record of the source is a new position (method, section 13)."""
    position = next((p for p in person.positions if p.current), None)
    if position is None or _same_work(
        position.organisation, position.title, before.organisation, before.title
    ):
        return []
    if said is not None and _same_work(position.organisation, position.title, said.organisation, said.title):
        return []  # the source says what it said: the difference is the user's
    if before.seen_on and position.seen_on and position.seen_on < before.seen_on:
        return []  # an older export knows no better
    nothing = not before.organisation and not before.title
    by_hand = said is not None and not _same_work(
        said.organisation, said.title, before.organisation, before.title
    )
    kept = not nothing and (by_hand or not same_source)
    found = [
        FieldChange(name, old, new, kept)
        for name, old, new in (
            ("organisation", before.organisation, position.organisation),
            ("title", before.title, position.title),
        )
        if old != new
    ]
    said_anything = not kept or any(change.new for change in found)
    return found if said_anything else []  # what a file leaves empty says nothing against what is known


def _same_work(organisation: str, title: str, other: str, other_title: str) -> bool:
    if organisation == other and title == other_title:
        return True
    same_place = matching.organisation_key(organisation) == matching.organisation_key(other)
    return same_place and fold(title) == fold(other_title)
