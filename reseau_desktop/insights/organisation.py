"""One organisation: its names, who is there, who was, and what ties me to it (method, section 8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

from reseau_desktop.insights.names import marks, names
from reseau_desktop.insights.occasions import partial
from reseau_desktop.insights.standing import PersonStanding, among
from reseau_desktop.network.careers import Link, Overlap, Stay, relation
from reseau_desktop.network.folding import organisation_key
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME


@dataclass(frozen=True, slots=True)
class Held:
    """One position or study there."""

    title: str
    stay: Stay


@dataclass(frozen=True, slots=True)
class Passage:
    """Somebody who is or was there. `link` says what that makes us to each other, None where I never was there;
    `standing` is None for somebody in the bin, who is not listed."""

    contact: int
    name: str
    held: tuple[Held, ...]  # the latest first
    link: Link | None
    standing: PersonStanding

    @property
    def title(self) -> str:
        """The latest title that is known."""
        return next((held.title for held in self.held if held.title), "")


@dataclass(frozen=True, slots=True)
class LastExchange:
    """The latest exchange with anybody there."""

    contact: int
    name: str
    on: date
    kind: Kind


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation's page. `aliases` are its other names, with their ids; `mine` what I did there myself, empty when
    I never was; `together` the months I spent there with anybody of them, None without a stay of mine."""

    id: int
    name: str
    note: str
    aliases: tuple[tuple[int, str], ...]
    mine: tuple[Held, ...]
    now: tuple[Passage, ...]
    before: tuple[Passage, ...]
    together: Overlap | None
    shared_with: int  # how many of them were there while I was, for certain or possibly
    warmth: int | None  # median of those who are there now
    last: LastExchange | None


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation in a few words; in the list of all, `people` are those who are or were there, me and the bin not counted."""

    id: int
    name: str
    people: int


def organisation(store: Store, identity: int, today: date) -> Organisation | None:
    """The page of one organisation; None when there is no such one."""
    row = store.one("SELECT name, note FROM organisation WHERE id = ?", (identity,))
    if row is None:
        return None
    held = _held(store, identity)
    mine = held.pop(ME, ())
    people = _passages(store, held, mine, today)
    now = [who for who in people if any(_there(item.stay) for item in who.held)]
    here = {who.contact for who in now}
    everybody = relation((item.stay for item in mine), (s.stay for h in held.values() for s in h), today)
    return Organisation(
        id=identity,
        name=row[0],
        note=row[1],
        aliases=tuple(
            (int(alias), str(name))
            for alias, name in store.rows(
                "SELECT id, name FROM organisation_alias WHERE organisation = ? ORDER BY id", (identity,)
            )
        ),
        mine=mine,
        now=tuple(now),
        before=tuple(who for who in people if who.contact not in here),
        together=everybody[0].overlap if everybody else None,
        shared_with=sum(1 for who in people if who.link and who.link.overlap.most != 0),
        warmth=round(median(who.standing.warmth for who in now)) if now else None,
        last=_last(store, held, today),
    )


def organisations(store: Store) -> list[OrganisationRow]:
    """All organisations by name, those without anybody too."""
    return [
        OrganisationRow(int(identity), name, int(people))
        for identity, name, people in store.rows(
            "SELECT o.id, o.name, count(DISTINCT p.id) FROM organisation o"
            " LEFT JOIN position x ON x.organisation = o.id LEFT JOIN person p ON p.id = x.contact"
            " GROUP BY o.id ORDER BY o.key, o.name"
        )
    ]


def called(store: Store, name: str) -> OrganisationRow | None:
    """The organisation that goes by this name, or by one that compares equal, its other names included."""
    name = " ".join(name.split())
    key = organisation_key(name)
    row = store.one(
        "SELECT o.id, o.name FROM organisation o LEFT JOIN organisation_alias a ON a.organisation = o.id"
        " WHERE (o.key = ?1 AND (?1 <> '' OR o.name = ?2)) OR (a.key = ?1 AND (?1 <> '' OR a.name = ?2))"
        " ORDER BY o.name <> ?2, o.id LIMIT 1",
        (key, name),
    )
    return OrganisationRow(int(row[0]), row[1], 0) if row and name else None


def _there(stay: Stay) -> bool:
    return stay.current or (stay.end is None and stay.seen_on is not None and not stay.study)


def _held(store: Store, identity: int) -> dict[int, tuple[Held, ...]]:
    """What each person held there, the latest first; me too."""
    found: dict[int, list[Held]] = {}
    for contact, title, kind, start, finish, current, seen_on in store.rows(
        "SELECT p.contact, p.title, p.kind, p.start, p.finish, p.current, p.seen_on FROM position p"
        " JOIN contact c ON c.id = p.contact WHERE p.organisation = ? AND c.deleted_on IS NULL"
        " ORDER BY p.current DESC, p.start DESC, p.id DESC",
        (identity,),
    ):
        stay = Stay(
            str(identity),
            partial(start),
            partial(finish),
            bool(current),
            kind == "study",
            date.fromisoformat(seen_on) if seen_on else None,
        )
        found.setdefault(int(contact), []).append(Held(title, stay))
    return {contact: tuple(held) for contact, held in found.items()}


def _passages(
    store: Store, held: dict[int, tuple[Held, ...]], mine: Iterable[Held], today: date
) -> list[Passage]:
    """The warmest first, then by name."""
    known = among(store, today, held)
    called = names(store, held)
    ours = [item.stay for item in mine]
    found = []
    for contact, items in held.items():
        stands = known.of(contact)
        if stands is not None:
            links = relation(ours, (item.stay for item in items), today)
            found.append(Passage(contact, called[contact], items, links[0] if links else None, stands))
    return sorted(found, key=lambda who: (-who.standing.warmth, who.name.casefold(), who.contact))


def _last(store: Store, held: Iterable[int], today: date) -> LastExchange | None:
    row: tuple[Any, ...] | None = store.one(
        "SELECT p.contact, i.happened, i.kind FROM participant p JOIN interaction i ON i.id = p.interaction"
        f" WHERE p.contact IN ({marks(held)}) AND i.happened <= ? ORDER BY i.happened DESC, i.id DESC, p.contact LIMIT 1",
        (today.isoformat(),),
    )
    if row is None:
        return None
    contact = int(row[0])
    return LastExchange(contact, names(store, [contact])[contact], date.fromisoformat(row[1]), Kind(row[2]))
