"""What the store knows already, made ready for matching. Built from plain rows: no store is opened here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from reseau_desktop.exchange import collector, matching, tidy
from reseau_desktop.exchange.columns import Field, field_of
from reseau_desktop.network.folding import fold, topic_key


class KnownPerson(NamedTuple):
    """Somebody of the store: the name, and the current position with the day a source last said so."""

    id: int
    given: str = ""
    family: str = ""
    full: str = ""
    organisation: str = ""
    title: str = ""
    seen_on: str | None = None
    note: str = ""


class Said(NamedTuple):
    """What the last record of a source said: where the store differs from it, the user has changed it."""

    given: str
    family: str
    organisation: str
    title: str


@dataclass(frozen=True, slots=True)
class Known:
    """Everybody who can be met again in a file, by everything that can tell. Empty for an empty store."""

    people: Mapping[int, KnownPerson] = field(default_factory=dict)
    by_key: Mapping[str, int] = field(default_factory=dict)
    by_digest: Mapping[str, int] = field(default_factory=dict)
    by_email: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    by_phone: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    by_name_connected: Mapping[tuple[str, str], tuple[int, ...]] = field(default_factory=dict)
    by_name_organisation: Mapping[tuple[str, str], tuple[int, ...]] = field(default_factory=dict)
    slugs: Mapping[int, frozenset[str]] = field(default_factory=dict)
    values: frozenset[tuple[int, str, str]] = frozenset()  # contact, field, comparable value
    dates: Mapping[tuple[int, str], str] = field(default_factory=dict)  # contact, kind → ISO
    raws: Mapping[int, str] = field(default_factory=dict)  # contact → JSON of the source's last record
    own: Mapping[tuple[int, str], str] = field(
        default_factory=dict
    )  # contact, folded name of a field → value
    different: frozenset[tuple[int, int]] = frozenset()  # told apart by the user; the smaller id first

    def told_apart(self, one: int, other: int) -> bool:
        """Whether the user has said that these two are not the same person."""
        return (min(one, other), max(one, other)) in self.different

    def said(self, contact: int) -> Said | None:
        """What the source said last about a contact; None when it never did."""
        raw = self.raws.get(contact)
        return None if raw is None else _said(raw)


def build(
    people: Iterable[tuple[int, str, str, str, str]] = (),
    positions: Iterable[tuple[int, str, str, str | None]] = (),
    emails: Iterable[tuple[int, str]] = (),
    phones: Iterable[tuple[int, str]] = (),
    links: Iterable[tuple[int, str]] = (),
    dates: Iterable[tuple[int, str, str]] = (),
    tags: Iterable[tuple[int, str]] = (),
    addresses: Iterable[tuple[int, str]] = (),
    records: Iterable[tuple[int, str, str, str]] = (),
    different: Iterable[tuple[int, int]] = (),
    parts: Iterable[tuple[int, str, str]] = (),
    own: Iterable[tuple[int, str, str]] = (),
) -> Known:
    """Index the rows of a store; each begins with the contact's id, the bin left out.

    people: given, family, full, note · positions: the current ones: organisation, title, seen_on ·
    emails, phones, links, tags: value · dates: kind, ISO · addresses: street, postcode, city joined ·
    records: key, digest, raw JSON of earlier imports of the same kind, the oldest first ·
    different: another contact, told apart from the first, whose id is the smaller ·
    parts: messenger, language, seek or offer, and the value · own: name of a field of the user's own, value.
    """
    with collector.paused():
        known = _build(people, positions, emails, phones, links, dates, tags, addresses, records)
        more = {(contact, part, _part_key(part, value)) for contact, part, value in parts}
        return replace(
            known,
            different=frozenset((int(one), int(other)) for one, other in different),
            values=known.values | more if more else known.values,
            own={(contact, fold(name)): value for contact, name, value in own},
        )


def _part_key(part: str, value: str) -> str:
    return topic_key(value) if part in ("seek", "offer") else fold(value)


def _build(
    people: Iterable[tuple[int, str, str, str, str]],
    positions: Iterable[tuple[int, str, str, str | None]],
    emails: Iterable[tuple[int, str]],
    phones: Iterable[tuple[int, str]],
    links: Iterable[tuple[int, str]],
    dates: Iterable[tuple[int, str, str]],
    tags: Iterable[tuple[int, str]],
    addresses: Iterable[tuple[int, str]],
    records: Iterable[tuple[int, str, str, str]],
) -> Known:
    current: dict[int, tuple[str, str, str | None]] = {}
    for contact, organisation, title, seen_on in positions:
        current.setdefault(contact, (organisation, title, seen_on))
    persons = {
        row[0]: KnownPerson(row[0], row[1], row[2], row[3], *current.get(row[0], ("", "", None)), row[4])
        for row in people
    }
    index = _Index(persons)
    for contact, value in emails:
        index.add(index.emails, "email", contact, matching.email_key(value), tidy.address(value).lower())
    for contact, value in phones:
        key = matching.phone_key(value)
        index.add(index.phones, "phone", contact, key, key or value)
    for contact, value in links:
        index.link(contact, value)
    for contact, value in tags:
        index.values.add((contact, "tag", fold(value)))
    for contact, value in addresses:
        index.values.add((contact, "address", fold(value)))
    for contact, key, digest, raw in records:
        index.record(contact, key, digest, raw)
    index.names(dates)
    return index.known()


class _Index:
    """The maps while they are filled."""

    def __init__(self, people: dict[int, KnownPerson]) -> None:
        self.people = people
        self.keys: dict[str, int] = {}
        self.digests: dict[str, int] = {}
        self.emails: dict[str, tuple[int, ...]] = {}
        self.phones: dict[str, tuple[int, ...]] = {}
        self.connected: dict[tuple[str, str], tuple[int, ...]] = {}
        self.organisations: dict[tuple[str, str], tuple[int, ...]] = {}
        self.slugs: dict[int, frozenset[str]] = {}
        self.values: set[tuple[int, str, str]] = set()
        self.dates: dict[tuple[int, str], str] = {}
        self.raws: dict[int, str] = {}

    def add(self, index: dict[str, tuple[int, ...]], named: str, contact: int, key: str, value: str) -> None:
        if contact not in self.people:
            return
        if key and contact not in index.get(key, ()):
            index[key] = (*index.get(key, ()), contact)
        self.values.add((contact, named, value))

    def link(self, contact: int, value: str) -> None:
        if contact not in self.people:
            return
        self.values.add((contact, "link", link_key(value)))
        if slug := tidy.linkedin_slug(value):
            self._key(contact, slug)

    def record(self, contact: int, key: str, digest: str, raw: str) -> None:
        if contact not in self.people:
            return
        if key:
            self._key(contact, key)
        if digest:
            self.digests[digest] = contact
        self.raws[contact] = raw

    def _key(self, contact: int, key: str) -> None:
        self.keys[key] = contact
        self.slugs[contact] = self.slugs.get(contact, frozenset()) | {key}

    def names(self, dates: Iterable[tuple[int, str, str]]) -> None:
        names: dict[int, str] = {}
        for person in self.people.values():
            name = matching.name_key(matching.name_words(person.given, person.family, person.full))
            names[person.id] = name
            organisation = matching.work_key(person.organisation) if person.organisation else ""
            if name and organisation:
                place = (name, organisation)
                self.organisations[place] = (*self.organisations.get(place, ()), person.id)
        for contact, kind, iso in dates:
            if contact not in names:
                continue
            self.dates[contact, kind] = iso
            if kind == "connected" and names[contact] and len(iso) == 10:
                when = (names[contact], iso)
                self.connected[when] = (*self.connected.get(when, ()), contact)

    def known(self) -> Known:
        return Known(
            self.people, self.keys, self.digests, self.emails, self.phones, self.connected, self.organisations,
            self.slugs, frozenset(self.values), self.dates, self.raws,
        )  # fmt: skip


def link_key(link: str) -> str:
    """A link for comparison: a profile by its slug, else without scheme, www and the last slash."""
    slug = tidy.linkedin_slug(link)
    if slug:
        return "in/" + slug
    return tidy.address(link).lower().partition("://")[2].removeprefix("www.").rstrip("/") or link.lower()


def _said(raw: str) -> Said:
    """Names and work of a record as it came, whatever the language of its header."""
    found: dict[Field, str] = {}
    cells = json.loads(raw)
    for header, cell in cells.items():
        named = field_of(header)
        if named is not None and isinstance(cell, str):
            found.setdefault(named, cell)
    return Said(
        tidy.line(found.get(Field.GIVEN, "")), tidy.line(found.get(Field.FAMILY, "")),
        tidy.block(found.get(Field.ORGANISATION, "")), tidy.block(found.get(Field.TITLE, "")),
    )  # fmt: skip
