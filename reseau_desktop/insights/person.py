"""Everything known and computed about one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from reseau_desktop.insights.acts import PersonAct, acts, balance_with
from reseau_desktop.insights.due import Due, follow_ups, put_off
from reseau_desktop.insights.fields import FieldValue, values
from reseau_desktop.insights.names import COLUMNS, names
from reseau_desktop.insights.occasions import partial
from reseau_desktop.insights.standing import PersonStanding, among
from reseau_desktop.insights.ties import PersonTie, ties
from reseau_desktop.insights.topics import PersonOffer, PersonSeek, offers, seeks
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.names import display
from reseau_desktop.network.reciprocity import Balance
from reseau_desktop.network.warmth import Kind, Warmth, warmth
from reseau_desktop.store import Store

NAMED = 12  # others of an exchange: an evening with thousands is said in a number


@dataclass(frozen=True, slots=True)
class Names:
    """The parts of a name, as they came, and how it sounds, what it was before, how to say it and of whom."""

    given: str
    family: str
    middle: str
    prefix: str
    suffix: str
    nickname: str
    full: str
    phonetic: str = ""
    former: str = ""
    pronounced: str = ""
    pronouns: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """An e-mail, phone, link or messenger (its label is the service)."""

    id: int
    label: str
    value: str
    preferred: bool


@dataclass(frozen=True, slots=True)
class Address:
    id: int
    label: str
    street: str
    postcode: str
    city: str
    region: str
    country: str
    preferred: bool


@dataclass(frozen=True, slots=True)
class Anniversary:
    """A dated fact. `on` is None where what is `written` is no date of any calendar: it is kept as typed."""

    id: int
    kind: str
    on: PartialDate | None
    written: str
    notice: int


@dataclass(frozen=True, slots=True)
class Position:
    """A position or study; bounds are partial dates, None when unknown."""

    id: int
    organisation: str
    organisation_id: int | None
    title: str
    kind: str
    start: PartialDate | None
    end: PartialDate | None
    current: bool
    seen_on: date | None


@dataclass(frozen=True, slots=True)
class Interaction:
    """One exchange; `others` are the ids of the other participants, `at` the instant where a time was entered."""

    id: int
    on: date
    kind: Kind
    note: str
    thanks: bool
    others: tuple[int, ...]
    at: datetime | None
    zone: str


@dataclass(frozen=True, slots=True)
class Person:
    """One contact's page. `standing` is None for me, who keep no promise to myself."""

    id: int
    name: str
    names: Names
    layer: str
    own_cadence: int | None
    own_reminders: bool | None
    archived: bool
    do_not_contact: bool
    deceased: bool
    deleted_on: date | None
    added_on: date
    note: str
    how_met: str
    why: str
    emails: tuple[Detail, ...]
    phones: tuple[Detail, ...]
    links: tuple[Detail, ...]
    addresses: tuple[Address, ...]
    dates: tuple[Anniversary, ...]
    positions: tuple[Position, ...]
    tags: tuple[tuple[int, str], ...]
    interactions: tuple[Interaction, ...]
    follow_ups: tuple[Due, ...]
    snoozed_until: date | None
    other_names: dict[int, str]
    standing: PersonStanding | None
    warmth: Warmth
    messengers: tuple[Detail, ...]
    spoken: tuple[str, ...]
    has_photo: bool  # `photos.photo` reads it
    private: bool
    met_through: tuple[int, str] | None
    brought: tuple[tuple[int, str], ...]  # who came to me through them, by name
    ties: tuple[PersonTie, ...]
    acts: tuple[PersonAct, ...]
    balance: Balance
    seeks: tuple[PersonSeek, ...]
    offers: tuple[PersonOffer, ...]
    fields: tuple[FieldValue, ...]

    @property
    def current(self) -> Position | None:
        """The position held now: the one marked so, else the latest known."""
        work = [held for held in self.positions if held.kind == "work"] or list(self.positions)
        return next((held for held in work if held.current), work[0] if work else None)


def person(store: Store, contact: int, today: date) -> Person | None:
    """One person, the bin included; None when there is no such contact."""
    row = store.one(
        "SELECT given, family, middle, prefix, suffix, nickname, full, layer, cadence, reminders, archived,"
        " do_not_contact, deceased, deleted_on, added_on, note, how_met, why, private, met_through, phonetic, former,"
        " pronounced, pronouns FROM contact WHERE id = ?",
        (contact,),
    )
    if row is None:
        return None
    exchanges = _interactions(store, contact)
    stands = among(store, today, [contact]).of(contact)
    later = put_off(store).get(contact)
    cadence = stands.cadence if stands else row[8]
    return Person(
        id=contact,
        **_own(row),
        **details(store, contact),
        **_dealings(store, contact, exchanges, today),
        met_through=_met_through(store, row[19]),
        brought=_brought(store, contact),
        interactions=exchanges,
        follow_ups=tuple(item for item in follow_ups(store) if item.contact == contact),
        snoozed_until=later.until if later and stands and later.due == stands.due else None,
        other_names=names(store, {other for exchange in exchanges for other in exchange.others[:NAMED]}),
        standing=stands,
        warmth=warmth([(exchange.on, exchange.kind) for exchange in exchanges], cadence, today),
    )


def _own(row: tuple[Any, ...]) -> dict[str, Any]:
    """What the card's own row says."""
    parts = Names(*row[:7], *row[20:24])
    return {
        "name": display(
            parts.given, parts.family, parts.middle, parts.suffix, parts.full, parts.nickname, parts.prefix
        ),
        "names": parts,
        "layer": row[7],
        "own_cadence": row[8],
        "own_reminders": None if row[9] is None else bool(row[9]),
        "archived": bool(row[10]),
        "do_not_contact": bool(row[11]),
        "deceased": bool(row[12]),
        "deleted_on": date.fromisoformat(row[13]) if row[13] else None,
        "added_on": date.fromisoformat(row[14]),
        "note": row[15],
        "how_met": row[16],
        "why": row[17],
        "private": bool(row[18]),
    }


def details(store: Store, contact: int) -> dict[str, Any]:
    """What stands on the card more than once, by the names that `Person` has for it."""
    return {
        "emails": _details(store, "email", contact),
        "phones": _details(store, "phone", contact),
        "links": _details(store, "link", contact),
        "messengers": _details(store, "messenger", contact),
        "addresses": _addresses(store, contact),
        "dates": _dates(store, contact),
        "positions": positions(store, contact),
        "tags": tuple(
            (int(i), str(n))
            for i, n in store.rows(
                "SELECT t.id, t.name FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE x.contact = ? ORDER BY t.key",
                (contact,),
            )
        ),
        "spoken": tuple(
            str(language[0])
            for language in store.rows(
                "SELECT language FROM spoken WHERE contact = ? ORDER BY id", (contact,)
            )
        ),
        "has_photo": store.value("SELECT 1 FROM photo WHERE contact = ?", (contact,)) is not None,
        "fields": values(store, contact),
    }


def _dealings(store: Store, contact: int, exchanges: tuple[Interaction, ...], today: date) -> dict[str, Any]:
    """What is between them and others, and them and me."""
    given = acts(store, contact)
    return {
        "ties": ties(store, contact),
        "acts": given,
        "balance": balance_with(given, (exchange.on for exchange in exchanges if exchange.thanks), today),
        "seeks": seeks(store, contact, today),
        "offers": offers(store, contact),
    }


def _met_through(store: Store, other: int | None) -> tuple[int, str] | None:
    return (other, names(store, [other])[other]) if other is not None else None


def _brought(store: Store, contact: int) -> tuple[tuple[int, str], ...]:
    return tuple(
        (int(identity), display(*parts))
        for identity, *parts in store.rows(
            f"SELECT c.id, {COLUMNS} FROM person c WHERE c.met_through = ? ORDER BY c.sort_name, c.id",
            (contact,),
        )
    )


def _details(store: Store, table: str, contact: int) -> tuple[Detail, ...]:
    return tuple(
        Detail(int(identity), label, value, bool(preferred))
        for identity, label, value, preferred in store.rows(
            f"SELECT id, label, value, preferred FROM {table} WHERE contact = ? ORDER BY preferred DESC, id",
            (contact,),
        )
    )


def _addresses(store: Store, contact: int) -> tuple[Address, ...]:
    return tuple(
        Address(int(identity), label, street, postcode, city, region, country, bool(preferred))
        for identity, label, street, postcode, city, region, country, preferred in store.rows(
            "SELECT id, label, street, postcode, city, region, country, preferred FROM address WHERE contact = ?"
            " ORDER BY preferred DESC, id",
            (contact,),
        )
    )


def _dates(store: Store, contact: int) -> tuple[Anniversary, ...]:
    return tuple(
        Anniversary(int(identity), kind, partial(happens), happens, int(notice))
        for identity, kind, happens, notice in store.rows(
            "SELECT id, kind, happens, notice FROM anniversary WHERE contact = ? ORDER BY id", (contact,)
        )
    )


def positions(store: Store, contact: int) -> tuple[Position, ...]:
    """Where somebody works, worked and learnt."""
    return tuple(
        Position(
            int(row[0]),
            row[1] or "",
            row[2],
            row[3],
            row[4],
            partial(row[5]),
            partial(row[6]),
            bool(row[7]),
            date.fromisoformat(row[8]) if row[8] else None,
        )
        for row in store.rows(
            "SELECT p.id, o.name, p.organisation, p.title, p.kind, p.start, p.finish, p.current, p.seen_on"
            " FROM position p LEFT JOIN organisation o ON o.id = p.organisation WHERE p.contact = ?"
            " ORDER BY p.current DESC, p.start DESC, p.id DESC",
            (contact,),
        )
    )


def _interactions(store: Store, contact: int) -> tuple[Interaction, ...]:
    rows = store.rows(
        "SELECT i.id, i.happened, i.kind, i.note, i.thanks, i.at, i.zone,"
        " (SELECT group_concat(o.contact) FROM participant o WHERE o.interaction = i.id AND o.contact <> p.contact)"
        " FROM participant p JOIN interaction i ON i.id = p.interaction WHERE p.contact = ?"
        " ORDER BY i.happened DESC, i.id DESC",
        (contact,),
    )
    return tuple(_interaction(row) for row in rows)


def _interaction(row: tuple[Any, ...]) -> Interaction:
    identity, happened, kind, note, thanks, at, zone, others = row
    return Interaction(
        int(identity),
        date.fromisoformat(happened),
        Kind(kind),
        note,
        bool(thanks),
        tuple(int(other) for other in others.split(",")) if others else (),
        datetime.fromisoformat(at) if at else None,
        zone or "",
    )
