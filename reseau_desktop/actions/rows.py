"""The rows that several actions write: a person with details, an organisation, a tag."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from reseau_desktop.network.folding import fold, organisation_key
from reseau_desktop.store.change import Label
from reseau_desktop.store.searching import ME

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
    from reseau_desktop.store import Act

Progress = Callable[[int, int], None]  # how much of how much; raises when nobody wants it any more
PORTION = 500  # people written between two looks at the progress
FEW = 200  # names that are sooner asked for one by one
NAME_PARTS = ("given", "family", "middle", "prefix", "suffix", "nickname", "full")
NAME_SOUNDS = ("phonetic", "former", "pronounced", "pronouns")  # of a name, and none without it


def sort_name(family: str, given: str, full: str, phonetic: str = "") -> str:
    """How somebody is filed: as the name sounds where that is told, else family name first; folded, particles as written."""
    filed = fold(phonetic) if phonetic else ""
    return filed or (fold(f"{family} {given}") if family or given else fold(full))


def work_now(positions: Iterable[tuple[bool, str | None, str, str]]) -> tuple[str, str]:
    """The title and organisation a row shows, of (current, start, title, organisation): the current one, else the latest."""
    best: tuple[tuple[bool, str], str, str] | None = None
    for current, start, title, organisation_name in positions:
        rank = (bool(current), start or "")
        if best is None or rank >= best[0]:
            best = (rank, title, " ".join(organisation_name.split()))
    return (best[1], best[2]) if best else ("", "")


def directions(act: Act, layer: str, count: int) -> list[float | None]:
    """The directions of `count` people who enter a ring: its largest free gaps; none outside the picture."""
    from reseau_desktop.network.directions import CROWD, scattered, spread

    kind = act.value("SELECT kind FROM layer WHERE key = ?", (layer,))
    if kind not in ("ring", "target"):
        return [None] * count
    placed = "SELECT 1 FROM person WHERE layer = ? AND direction IS NOT NULL LIMIT ?"
    if act.value(f"SELECT count(*) FROM ({placed})", (layer, CROWD + 1)) > CROWD:
        crowd = int(act.value("SELECT count(*) FROM contact WHERE layer = ?", (layer,)))
        return list(scattered(crowd, count))
    taken = act.execute("SELECT direction FROM person WHERE layer = ? AND direction IS NOT NULL", (layer,))
    return list(spread([float(row[0]) for row in taken], count))


def organisation(act: Act, name: str) -> int | None:
    """The id of the organisation of that name, made when it is new; None for an empty name."""
    name = " ".join(name.split())
    if not name:
        return None
    found = named(act, name)
    return found if found is not None else act.insert("organisation", name=name, key=organisation_key(name))


def named(act: Act, name: str) -> int | None:
    """The id of the organisation that goes by this name, or by a name that compares equal, its other names included."""
    key = organisation_key(name)
    found = act.value(
        "SELECT id FROM organisation WHERE key = ?1 AND (?1 <> '' OR name = ?2) ORDER BY name <> ?2, id LIMIT 1",
        (key, name),
    )
    if found is None:
        found = act.value(
            "SELECT organisation FROM organisation_alias WHERE key = ?1 AND (?1 <> '' OR name = ?2)"
            " ORDER BY name <> ?2, id LIMIT 1",
            (key, name),
        )
    return None if found is None else int(found)


def organisations(act: Act, names: Sequence[str]) -> dict[str, int | None]:
    """The same for many names, in their order: all organisations are read once, the new ones written at once."""
    if len(names) < FEW:
        return {name: organisation(act, name) for name in names}
    held: dict[str, list[tuple[str, int]]] = {}
    last = 0
    for identity, called, key in act.execute("SELECT id, name, key FROM organisation ORDER BY id"):
        held.setdefault(key, []).append((called, last := int(identity)))
    for identity, called, key in act.execute(
        "SELECT organisation, name, key FROM organisation_alias ORDER BY id"
    ):
        held.setdefault(key, []).append((called, int(identity)))
    found: dict[str, int | None] = {}
    new: list[tuple[int, str, str]] = []
    for name in names:
        shown = " ".join(name.split())
        key = organisation_key(shown)
        same = held.get(key, []) if shown else []
        exact = (identity for called, identity in same if called == shown)
        fitting = next(exact, same[0][1] if same and key else None)
        if shown and fitting is None:
            last += 1
            fitting = last
            new.append((last, shown, key))
            held.setdefault(key, []).append((shown, last))
        found[name] = fitting
    act.executemany("INSERT INTO organisation(id, name, key) VALUES (?, ?, ?)", new)
    return found


def tag(act: Act, name: str) -> int | None:
    """The id of a tag, made when it is new; None for a name without a letter."""
    name = " ".join(name.split())
    key = fold(name)
    if not key:
        return None
    found = act.value("SELECT id FROM tag WHERE key = ?", (key,))
    return int(found) if found is not None else act.insert("tag", name=name, key=key)


def held_tag(act: Act, name: str) -> int | None:
    """The id of the tag of that name, if there is one."""
    found = act.value("SELECT id FROM tag WHERE key = ?", (fold(name),))
    return None if found is None else int(found)


def name_tag(act: Act, tag: int, name: str) -> None:
    """Write a tag's name. Raises ValueError for one without a letter."""
    name = " ".join(name.split())
    if not fold(name):
        raise ValueError("a tag needs a letter")
    act.update("tag", tag, name=name, key=fold(name))


def languages(names: Iterable[str]) -> list[str]:
    """Languages as they were written, each once."""
    kept: dict[str, str] = {}
    for name in names:
        tidy = " ".join(name.split())
        if key := fold(tidy):
            kept.setdefault(key, tidy)
    return list(kept.values())


def spoken(act: Act, contact: int, names: Iterable[str]) -> None:
    """Languages that one person speaks."""
    act.executemany(
        "INSERT INTO spoken(contact, language) VALUES (?, ?)", [(contact, name) for name in names]
    )


def person(
    act: Act, record: PersonRecord, layer: str, added_on: str, direction: float | None, **more: Any
) -> int:
    """A new contact with everything its record holds; its id."""
    contact = act.insert(
        "contact",
        layer=layer,
        **{part: getattr(record, part) for part in NAME_PARTS},
        sort_name=sort_name(record.family, record.given, record.full),
        note=record.note,
        how_met=record.how_met,
        added_on=added_on,
        direction=direction,
        **more,
    )
    details(act, contact, record)
    return contact


def details(act: Act, contact: int, record: PersonRecord) -> None:
    """Everything of a record that stands in tables of its own."""
    labelled(act, "email", contact, record.emails)
    labelled(act, "phone", contact, record.phones)
    labelled(act, "link", contact, record.links)
    for address in record.addresses:
        act.insert(
            "address",
            contact=contact,
            label=address.label,
            street=address.street,
            postcode=address.postcode,
            city=address.city,
            region=address.region,
            country=address.country,
            preferred=int(address.preferred),
        )
    for day in record.dates:
        act.insert("anniversary", contact=contact, kind=day.kind, happens=day.on, notice=day.notice)
    for held in record.positions:
        position(act, contact, held)
    tags(act, contact, record.tags)


def labelled(act: Act, table: str, contact: int, values: Iterable[Labelled]) -> None:
    """E-mails, phones or links of one person."""
    for item in values:
        act.insert(table, contact=contact, label=item.label, value=item.value, preferred=int(item.preferred))


def position(act: Act, contact: int, held: PositionRecord) -> int:
    """One position or study of one person."""
    return act.insert(
        "position",
        contact=contact,
        organisation=organisation(act, held.organisation),
        title=held.title,
        kind=held.kind,
        start=held.start,
        finish=held.end,
        current=int(held.current),
        seen_on=held.seen_on,
    )


def tags(act: Act, contact: int, names: Iterable[str]) -> None:
    """Give tags to one person; those already there stay."""
    for name in names:
        identity = tag(act, name)
        if identity is not None:
            act.execute("INSERT OR IGNORE INTO contact_tag(contact, tag) VALUES (?, ?)", (contact, identity))


def subject(act: Act, contacts: Iterable[int]) -> str:
    """The name of the one person an action is about, for its label; empty when it is about several."""
    ids = list(contacts)
    if len(ids) != 1:
        return ""
    row = act.execute("SELECT given, family, full, nickname FROM contact WHERE id = ?", (ids[0],))
    if not row:
        return ""
    given, family, full, nickname = row[0]
    return " ".join(part for part in (given, family) if part) or full or nickname


def edited(act: Act, contact: int) -> Label:
    """The label of a change to one card, mine or another's."""
    return Label("me_edited") if contact == ME else Label("edited", 1, subject(act, [contact]))


def setting(act: Act, key: str, value: Any) -> None:
    """Write one setting, unless it already says so."""
    act.execute(
        "INSERT INTO setting(key, value) VALUES (?, ?)"
        " ON CONFLICT(key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
        (key, json.dumps(value, ensure_ascii=False)),
    )


def portions(ids: Iterable[int], progress: Progress | None = None, *, times: int = 1) -> Iterator[list[int]]:
    """Ids, some at a time (so many `times` as is usual): `progress` hears how far one is, and what it raises takes the
    whole step back."""
    listed, size = list(ids), PORTION * times
    for start in range(0, len(listed), size):
        if progress is not None:
            progress(start, len(listed))
        yield listed[start : start + size]
    if progress is not None:
        progress(len(listed), len(listed))


def marks(ids: Iterable[int]) -> str:
    """Ids as an SQL list; integers of ours, so there is nothing to quote."""
    return ",".join(str(int(identity)) for identity in ids)


__all__ = [
    "ME",
    "NAME_PARTS",
    "NAME_SOUNDS",
    "Progress",
    "details",
    "directions",
    "edited",
    "held_tag",
    "labelled",
    "languages",
    "marks",
    "name_tag",
    "organisation",
    "organisations",
    "person",
    "portions",
    "position",
    "setting",
    "sort_name",
    "spoken",
    "subject",
    "tag",
    "tags",
    "work_now",
]
