"""Who waits to be sorted, one at a time: what is known of them, which ring it speaks for, who could make room."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.names import COLUMNS, marks
from reseau_desktop.insights.occasions import partial
from reseau_desktop.network.careers import Relation, Stay, month_number, relation, years_apart
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.names import display
from reseau_desktop.network.promises import Member, coolest
from reseau_desktop.network.triage import Evidence, Ground, Suggestion, suggest
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME

PLACES = 3  # people proposed to make room
NAMED = 3  # people who are named as a ground
ASKED = 200  # of those who share a workplace or a tag, as many as the middle of their rings needs
ROOM = 5_000  # members of a ring that are weighed


@dataclass(frozen=True, slots=True)
class Queue:
    """Ids in the order they came, and the first and last day they did (None without anybody)."""

    ids: tuple[int, ...]
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Post:
    """Where somebody is now, or was last. `years` after I left they came, None where that cannot be told; `months` were
    spent there together."""

    organisation: str
    since: int | None
    relation: Relation | None
    possible: bool
    months: int
    years: int | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person to sort. `near` and `named` are the people the proposal rests on, by name; `layer` is its key."""

    id: int
    name: str
    title: str
    organisation: str
    city: str
    added_on: date
    source: str
    post: Post | None
    beside: tuple[str, ...]
    besides: int  # how many work there, those named included
    tied: tuple[str, ...]
    connected: PartialDate | None
    met: int
    last: date | None
    kind: Kind | None
    tags: tuple[str, ...]
    note: str
    suggestion: Suggestion | None
    layer: str
    cadence: int | None


@dataclass(frozen=True, slots=True)
class Cool:
    """Somebody who could make room in a full ring: warmth 0–100, the latest exchange."""

    id: int
    name: str
    warmth: float
    last: date | None


def queue(store: Store) -> Queue:
    """Everybody who waits, in the order they came; without the archive."""
    rows = store.rows(
        "SELECT id, added_on FROM contact WHERE layer IN (SELECT key FROM layer WHERE kind = 'inbox')"
        " AND deleted_on IS NULL AND archived = 0 ORDER BY id"
    )
    days = [row[1] for row in rows]
    first, last = (date.fromisoformat(min(days)), date.fromisoformat(max(days))) if days else (None, None)
    return Queue(tuple(row[0] for row in rows), first, last)


def placed(store: Store, ids: Iterable[int]) -> dict[int, str]:
    """Where each of these people stands now: a layer's key, `archived`, or empty for the bin and for nobody."""
    found = {int(one): "" for one in ids}
    for one, layer, archived, deleted in store.rows(
        f"SELECT id, layer, archived, deleted_on FROM contact WHERE id IN ({marks(found)})"
    ):
        found[one] = "" if deleted else "archived" if archived else layer
    return found


def candidate(store: Store, contact: int, today: date) -> Candidate | None:
    """Everything that helps to place somebody; None for nobody. A few milliseconds, whatever waits."""
    row = store.one(CARD, (contact,))
    if row is None or row[11]:
        return None
    stays, (kind_of, met) = _stays(store, contact), _met(store, contact)
    work = next((stay for stay in stays if not stay.stay.study), stays[0] if stays else None)
    rings = [layer for layer in layers(store) if layer.kind is LayerKind.RING]
    place = {ring.key: number + 1 for number, ring in enumerate(rings)}
    beside = _sharing(store, BESIDE, work.organisation_id if work else None, place)
    tied = _sharing(store, TIED, contact, place)
    connected = _connected(store, contact)
    mine = [stay.stay for stay in _stays(store, ME)]
    tagged = _sharing(store, TAGGED, contact, place)
    together = _together(mine, [stay.stay for stay in stays], today)
    evidence = Evidence(met, *together, _rings(tied), _rings(beside), _rings(tagged), _day(connected))
    found = suggest(evidence, layers(store), today)
    ring = rings[found.ring - 1] if found is not None else None
    return Candidate(
        contact,
        display(*row[:7]),
        work.title if work else "",
        work.organisation if work else "",
        row[9] or "",
        date.fromisoformat(row[7]),
        row[10] or "",
        _post(work, mine, today) if work else None,
        tuple(name for _, name in beside[:NAMED]),
        len(beside),
        tuple(name for _, name in tied[:NAMED]),
        connected,
        len(met),
        max((day for day in met if day <= today), default=None),
        kind_of,
        tuple(name for (name,) in store.rows(TAGS, (contact,))),
        row[8],
        found,
        ring.key if ring is not None else "",
        ring.cadence if ring is not None else None,
    )


# What the proposal rests on

CARD = (
    f"SELECT {COLUMNS}, c.added_on, c.note,"
    " (SELECT city FROM address a WHERE a.contact = c.id AND a.city <> '' ORDER BY preferred DESC, id LIMIT 1),"
    " (SELECT s.name FROM source_record r JOIN source s ON s.id = r.source WHERE r.contact = c.id"
    "  ORDER BY r.id LIMIT 1), c.deleted_on FROM contact c WHERE c.id = ?"
)
_RINGS = "c.layer IN (SELECT key FROM layer WHERE kind = 'ring') AND c.deleted_on IS NULL AND c.archived = 0"
BESIDE = (
    f"SELECT DISTINCT c.id, c.layer, {COLUMNS} FROM position p CROSS JOIN contact c ON c.id = p.contact"
    f" WHERE p.organisation = ? AND p.current = 1 AND {_RINGS} LIMIT {ASKED}"
)
TIED = (
    f"SELECT DISTINCT c.id, c.layer, {COLUMNS} FROM"
    " (SELECT one AS id FROM tie WHERE other = ?1 UNION SELECT other FROM tie WHERE one = ?1"
    "  UNION SELECT met_through FROM contact WHERE id = ?1) near CROSS JOIN contact c ON c.id = near.id"
    f" WHERE {_RINGS} LIMIT {ASKED}"
)
TAGGED = (
    f"SELECT DISTINCT c.id, c.layer, {COLUMNS} FROM contact_tag mine"
    " CROSS JOIN contact_tag theirs ON theirs.tag = mine.tag CROSS JOIN contact c ON c.id = theirs.contact"
    f" WHERE mine.contact = ? AND {_RINGS} LIMIT {ASKED}"
)
TAGS = "SELECT t.name FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE x.contact = ? ORDER BY t.key"


def _sharing(store: Store, sql: str, key: int | None, place: dict[str, int]) -> list[tuple[int, str]]:
    """The rings, counted from 1, and the names of people placed already, the innermost first."""
    if key is None:
        return []
    rows = store.rows(sql, (key,))
    return sorted((place[layer], display(*parts)) for _one, layer, *parts in rows if layer in place)


def _rings(people: Sequence[tuple[int, str]]) -> list[int]:
    return [ring for ring, _name in people]


@dataclass(frozen=True, slots=True)
class _Held:
    stay: Stay
    title: str
    organisation: str
    organisation_id: int | None


def _stays(store: Store, contact: int) -> list[_Held]:
    """Somebody's positions and studies, the one held now first."""
    rows = store.rows(
        "SELECT o.key, p.start, p.finish, p.current, p.kind, p.seen_on, p.title, o.name, o.id FROM position p"
        " LEFT JOIN organisation o ON o.id = p.organisation WHERE p.contact = ?"
        " ORDER BY p.current DESC, p.start DESC, p.id DESC",
        (contact,),
    )
    return [_held(*row) for row in rows]


def _held(
    key: Any, start: Any, finish: Any, current: Any, kind: Any, seen: Any, title: Any, name: Any, of: Any
) -> _Held:
    stay = Stay(
        key or "",
        partial(start),
        partial(finish),
        bool(current),
        kind == "study",
        date.fromisoformat(seen) if seen else None,
    )
    return _Held(stay, title, name or "", of)


def _together(mine: Sequence[Stay], theirs: Sequence[Stay], today: date) -> tuple[int, float]:
    """Months spent with me in one organisation for certain, and the years since one of us left."""
    links = [link for link in relation(mine, theirs, today) if not link.possible]
    best = max(links, key=lambda link: link.overlap.least, default=None)
    if best is None or best.relation is Relation.ALUMNI:
        return 0, 0.0
    apart = min(
        years_apart(a, b, today) for a in mine for b in theirs if a.key == best.key and b.key == best.key
    )
    return best.overlap.least, apart


def _post(work: _Held, mine: Sequence[Stay], today: date) -> Post | None:
    """Where they are, beside when I was there."""
    stay = work.stay
    since = stay.start.year if stay.start is not None else None
    link = next((found for found in relation(mine, [stay], today) if found.key == stay.key), None)
    ends = [month_number(one.end) for one in mine if one.key == stay.key and one.end is not None]
    years = None
    if link is not None and link.relation is Relation.ALUMNI and ends and stay.start is not None:
        gap = (month_number(stay.start) - max(ends)) // 12
        years = gap if gap > 0 else None
    if since is None and link is None:
        return None
    return Post(
        work.organisation,
        since,
        link.relation if link else None,
        bool(link and link.possible),
        link.overlap.least if link else 0,
        years,
    )


def _met(store: Store, contact: int) -> tuple[Kind | None, list[date]]:
    """The days of their exchanges, and the kind of the latest."""
    rows = store.rows(
        "SELECT i.happened, i.kind FROM participant p JOIN interaction i ON i.id = p.interaction"
        " WHERE p.contact = ? ORDER BY i.happened, i.id",
        (contact,),
    )
    return (Kind(rows[-1][1]) if rows else None), [date.fromisoformat(row[0]) for row in rows]


def _connected(store: Store, contact: int) -> PartialDate | None:
    return partial(
        store.value(
            "SELECT happens FROM anniversary WHERE contact = ? AND kind = 'connected' ORDER BY id", (contact,)
        )
    )


def _day(on: PartialDate | None) -> date | None:
    if on is None or on.year is None:
        return None
    return date(on.year, on.month or 1, min(on.day or 1, 28))


def room(store: Store, layer: str, today: date, besides: Collection[int] = ()) -> tuple[Cool, ...]:
    """The three coolest members of a ring: who could make room (method, section 2); not those who just came."""
    from reseau_desktop.insights.standing import among

    ids = [
        int(row[0])
        for row in store.rows(
            f"SELECT id FROM person WHERE layer = ? AND archived + do_not_contact + deceased = 0 ORDER BY id LIMIT {ROOM}",
            (layer,),
        )
        if row[0] not in besides
    ]
    stands = among(store, today, ids)
    found = [one for contact in ids if (one := stands.of(contact)) is not None]
    chosen = coolest(Member(one.id, layer, None, None, one.warmth, one.last) for one in found)[:PLACES]
    rows = store.rows(
        f"SELECT c.id, {COLUMNS} FROM contact c WHERE c.id IN ({marks(one.contact for one in chosen)})"
    )
    names = {int(one): display(*parts) for one, *parts in rows}
    return tuple(Cool(one.contact, names.get(one.contact, ""), one.warmth, one.last) for one in chosen)


__all__ = ["Candidate", "Cool", "Ground", "Post", "Queue", "candidate", "placed", "queue", "room"]
