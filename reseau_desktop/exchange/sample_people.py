"""People of the sample network as the export writes them: one mapping a contact, with the export's stable keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

from reseau_desktop.exchange.sample_dates import birthday, moved
from reseau_desktop.exchange.sample_files import Career, Library, SamplePerson
from reseau_desktop.network.folding import fold
from reseau_desktop.network.names import display

_NO_HOUSE = "courriel.example"  # the mail of those who work for themselves
_LANDLINES = (
    "1 99 00",
    "2 61 91",
    "3 53 01",
    "4 65 71",
    "5 36 49",
)  # kept for fiction by the French regulator
_MOBILES = "6 39 98"
_NAMES = "prefix given middle family suffix nickname full phonetic former pronounced pronouns".split()


@dataclass(frozen=True, slots=True)
class Profile:
    """What a contact is told by; the rest of the mapping follows from it."""

    id: int
    layer: str
    added_on: str
    given: str
    family: str
    full: str = ""
    email: str = ""
    phones: tuple[tuple[str, str], ...] = ()  # label, number
    link: str = ""
    city: str = ""
    country: str = ""
    dates: tuple[tuple[str, str], ...] = ()  # kind, partial ISO date
    positions: tuple[dict[str, Any], ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""
    how_met: str = ""
    why: str = ""


def contact(profile: Profile) -> dict[str, Any]:
    """One contact of the export; nobody of the sample is archived, and cadences are those of the layers."""
    return {
        "id": profile.id,
        "layer": profile.layer,
        "cadence": None,
        "reminders": None,
        "archived": False,
        "deceased": False,
        "do_not_contact": False,
        "private": False,
        "added_on": profile.added_on,
        "name": display(profile.given, profile.family, full=profile.full),
        "names": {
            **dict.fromkeys(_NAMES, ""),
            "given": profile.given,
            "family": profile.family,
            "full": profile.full,
        },
        "emails": [{"value": profile.email, "label": "work", "preferred": True}] if profile.email else [],
        "phones": [
            {"value": number, "label": label, "preferred": place == 0}
            for place, (label, number) in enumerate(profile.phones)
        ],
        "links": [{"value": profile.link, "label": "LinkedIn", "preferred": False}] if profile.link else [],
        "messengers": [],
        "languages": [],
        "addresses": [_address(profile.city, profile.country)] if profile.city else [],
        "dates": [{"kind": kind, "on": on, "notice": 0} for kind, on in profile.dates],
        "positions": list(profile.positions),
        "tags": list(profile.tags),
        "note": profile.note,
        "how_met": profile.how_met,
        "met_through": None,
        "why": profile.why,
        "seeks": [],
        "offers": [],
        "fields": [],
        "direction": None,
    }


def _address(city: str, country: str) -> dict[str, Any]:
    return {
        "label": "",
        "street": "",
        "postcode": "",
        "city": city,
        "region": "",
        "country": country,
        "preferred": True,
    }


def position(
    organisation: str,
    title: str,
    kind: str = "work",
    start: str | None = None,
    end: str | None = None,
    *,
    current: bool = False,
    seen_on: str | None = None,
) -> dict[str, Any]:
    """One position of the export."""
    return {
        "organisation": organisation,
        "title": title,
        "kind": kind,
        "start": start,
        "end": end,
        "current": current,
        "seen_on": seen_on,
    }


def drawn(person: SamplePerson, identity: int, added_on: date, today: date, texts: Library) -> dict[str, Any]:
    """One of the 206 (or me): what is written of them, and a number, an address and a profile that follow from it."""
    random = Random(person.name)
    dates = [("birthday", birthday(person.born, today))] if person.born else []
    if person.connected:
        dates.append(("connected", moved(person.connected, today)))
    known = person.layer not in ("inbox", "target")
    linked = person.connected or random.random() < 0.4
    close = person.layer in ("core", "allies")  # whom one calls
    return contact(
        Profile(
            identity,
            person.layer,
            str(added_on),
            person.given,
            person.family,
            person.full,
            email=_email(person, texts) if person.given and (known or random.random() < 0.4) else "",
            phones=_phones(random, identity)
            if person.given and known and (random.random() < 0.7 or close)
            else (),
            link=profile_link(person.given, person.family) if linked and person.given else "",
            city=person.city,
            country=texts.countries.get(person.city, ""),
            dates=tuple(dates),
            positions=tuple(
                _step(step, str(added_on) if person.connected else None, today) for step in person.positions
            ),
            tags=person.tags,
            note=person.note,
            how_met=person.met,
            why=person.why,
        )
    )


def _step(step: Career, seen_on: str | None, today: date) -> dict[str, Any]:
    return position(
        step.organisation,
        step.title,
        step.kind,
        moved(step.start, today) if step.start else None,
        moved(step.end, today) if step.end else None,
        current=step.current,
        seen_on=seen_on if step.current else None,
    )


def _email(person: SamplePerson, texts: Library) -> str:
    """The given name at the house; with the family name where two of the house share it, or where there is no house."""
    house = next((step.organisation for step in person.positions if step.current), "")
    domain = texts.organisations[house].domain if house else ""
    if not domain:
        return mailbox(person.given, person.family, _NO_HOUSE)
    namesakes = _in_house(texts.people, house, person.given)
    return mailbox(person.given, person.family if namesakes > 1 else "", domain)


def _in_house(people: Sequence[SamplePerson], house: str, given: str) -> int:
    return sum(
        any(step.current and step.organisation == house for step in other.positions)
        for other in people
        if other.given == given
    )


def mailbox(given: str, family: str, domain: str) -> str:
    """An address in plain letters under a domain that nobody owns."""
    return f"{'.'.join(fold(part).replace(' ', '-') for part in (given, family) if part)}@{domain}"


def profile_link(given: str, family: str) -> str:
    """A profile's address, at a domain that nobody owns."""
    return f"https://linkedin.example/in/{fold(f'{given} {family}').replace(' ', '-')}"


def mobile(number: int) -> str:
    """The `number`-th mobile number kept for fiction, 0 to 9,999."""
    return _spaced(_MOBILES, number)


def landline(number: int) -> str:
    """The `number`-th landline kept for fiction, 0 to 49,999."""
    return _spaced(_LANDLINES[number // 10_000], number % 10_000)


def _spaced(prefix: str, number: int) -> str:
    return f"+33 {prefix} {number // 100:02d} {number % 100:02d}"


def _phones(random: Random, identity: int) -> tuple[tuple[str, str], ...]:
    """A mobile and sometimes a desk; ids keep them apart."""
    phones = [("mobile", mobile(identity * 37 % 10_000))]
    if random.random() < 0.35:
        phones.append(("work", landline(identity * 41 % 10_000)))
    return tuple(phones)
