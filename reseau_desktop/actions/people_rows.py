"""The people of a whole network as rows: many at once, with the ids they came with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from reseau_desktop.actions import card_parts, rows
from reseau_desktop.network.folding import fold, organisation_key
from reseau_desktop.store.indexing import NAMES, Line, line

if TYPE_CHECKING:
    from reseau_desktop.store import Act

Row = dict[str, Any]
Progress = Callable[[int, int], None]
NOTHING: Mapping[int, Sequence[str]] = {}


def write(
    act: Act,
    people: list[Row],
    progress: Progress | None,
    notes: Mapping[int, Sequence[str]] = NOTHING,
    later: Mapping[int, Sequence[str]] = NOTHING,
) -> None:
    """Write contacts in the shape of the JSON export, their details and their search lines; `progress` counts them.

    `notes` are those of their exchanges and `later` the words of dated notes and acts, by contact: for the index alone.
    """
    _write_contacts(act, people, progress)
    _write_ways(act, people)
    _write_positions(act, people)
    _write_tags(act, people)
    card_parts.write(act, people)
    aliases = _aliases(act)
    act.add_lines(
        _search_row(person, aliases, notes.get(person["id"], ()), later.get(person["id"], ()))
        for person in people
        if person["id"] != rows.ME
    )
    act.reindex([rows.ME])


def _write_contacts(act: Act, people: list[Row], progress: Progress | None) -> None:
    """Whoever is there already (me) keeps the layer and what was promised."""
    places = _places(act, people)
    act.executemany(
        "INSERT INTO contact(id, layer, given, family, middle, prefix, suffix, nickname, full, sort_name, note, how_met,"
        " why, cadence, reminders, archived, do_not_contact, deceased, added_on, direction, deleted_on, private,"
        " phonetic, former, pronounced, pronouns)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET given = excluded.given, family = excluded.family, middle = excluded.middle,"
        " prefix = excluded.prefix, suffix = excluded.suffix, nickname = excluded.nickname, full = excluded.full,"
        " sort_name = excluded.sort_name, note = excluded.note, how_met = excluded.how_met, why = excluded.why,"
        " added_on = excluded.added_on, phonetic = excluded.phonetic, former = excluded.former,"
        " pronounced = excluded.pronounced, pronouns = excluded.pronouns",
        _counted((_contact_row(person, places) for person in people), len(people), progress),
    )


def _write_ways(act: Act, people: list[Row]) -> None:
    """How they are reached, where they live, their days."""
    for table in ("email", "phone", "link"):
        act.executemany(
            f"INSERT INTO {table}(contact, label, value, preferred) VALUES (?, ?, ?, ?)",
            (
                (person["id"], item.get("label", ""), item["value"], int(item.get("preferred", False)))
                for person in people
                for item in person.get(f"{table}s") or ()
            ),
        )
    act.executemany(
        "INSERT INTO address(contact, label, street, postcode, city, region, country, preferred)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                person["id"],
                *(
                    item.get(part, "")
                    for part in ("label", "street", "postcode", "city", "region", "country")
                ),
                int(item.get("preferred", False)),
            )
            for person in people
            for item in person.get("addresses") or ()
        ),
    )
    act.executemany(
        "INSERT INTO anniversary(id, contact, kind, happens, notice) VALUES (?, ?, ?, ?, ?)",
        (
            (item.get("id"), person["id"], item["kind"], item["on"], item.get("notice", 0))
            for person in people
            for item in person.get("dates") or ()
        ),
    )


def _write_positions(act: Act, people: list[Row]) -> None:
    organisations = _organisations(act, people)
    act.executemany(
        "INSERT INTO position(id, contact, organisation, title, kind, start, finish, current, seen_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                item.get("id"),
                person["id"],
                organisations.get(_org_key(item.get("organisation") or "")),
                item.get("title", ""),
                item.get("kind", "work"),
                item.get("start"),
                item.get("end"),
                int(item.get("current", False)),
                item.get("seen_on"),
            )
            for item, person in sorted(  # those that bring a number first: nobody else gets it
                ((item, person) for person in people for item in person.get("positions") or ()),
                key=lambda pair: "id" not in pair[0],
            )
        ),
    )


def _write_tags(act: Act, people: list[Row]) -> None:
    tags = _tags(act, people)
    act.executemany(
        "INSERT OR IGNORE INTO contact_tag(contact, tag) VALUES (?, ?)",
        (
            (person["id"], tags[fold(name)])
            for person in people
            for name in person.get("tags") or ()
            if fold(name)
        ),
    )


def _counted(items: Iterable[Row | tuple[Any, ...]], total: int, progress: Progress | None) -> Iterator[Any]:
    for done, item in enumerate(items):
        if progress is not None and done % 500 == 0:
            progress(done, total)
        yield item


def _contact_row(person: Row, places: dict[int, float | None]) -> tuple[Any, ...]:
    names = person.get("names") or {"full": person.get("name", "")}
    parts = [
        names.get(part) or ""
        for part in ("given", "family", "middle", "prefix", "suffix", "nickname", "full")
    ]
    sounds = [names.get(part) or "" for part in rows.NAME_SOUNDS]
    reminders = person.get("reminders")
    return (
        person["id"],
        person["layer"],
        *parts,
        rows.sort_name(parts[1], parts[0], parts[6], sounds[0]),
        person.get("note", ""),
        person.get("how_met", ""),
        person.get("why", ""),
        person.get("cadence"),
        None if reminders is None else int(reminders),
        int(person.get("archived", False)),
        int(person.get("do_not_contact", False)),
        int(person.get("deceased", False)),
        person["added_on"],
        places.get(person["id"], person.get("direction")),
        person.get("deleted_on"),
        int(person.get("private", False)),
        *sounds,
    )


def _places(act: Act, people: list[Row]) -> dict[int, float | None]:
    """Directions for those who come without one, by layer, around those who have theirs."""
    from reseau_desktop.network.directions import spread

    rings = {row[0] for row in act.execute("SELECT key FROM layer WHERE kind IN ('ring', 'target')")}
    taken: dict[str, list[float]] = {}
    newcomers: dict[str, list[int]] = {}
    for person in people:
        if person["layer"] in rings:
            if person.get("direction") is None:
                newcomers.setdefault(person["layer"], []).append(person["id"])
            else:
                taken.setdefault(person["layer"], []).append(person["direction"])
    return {
        contact: place
        for layer, ids in newcomers.items()
        for contact, place in zip(ids, spread(taken.get(layer, []), len(ids)), strict=True)
    }


def _org_key(name: str) -> str:
    name = " ".join(name.split())
    return organisation_key(name) or name


def _organisations(act: Act, people: list[Row]) -> dict[str, int]:
    known: dict[str, int] = {}
    for person in people:
        for held in person.get("positions") or ():
            name = " ".join((held.get("organisation") or "").split())
            if name and _org_key(name) not in known:
                found = rows.organisation(act, name)
                if found is not None:
                    known[_org_key(name)] = found
    return known


def _tags(act: Act, people: list[Row]) -> dict[str, int]:
    known: dict[str, int] = {}
    for person in people:
        for name in person.get("tags") or ():
            key = fold(name)
            if key and key not in known:
                found = rows.tag(act, name)
                if found is not None:
                    known[key] = found
    return known


def _aliases(act: Act) -> dict[str, str]:
    """The other names of organisations, by the key of the name that positions say."""
    found: dict[str, str] = {}
    for name, alias in act.execute(
        "SELECT o.name, a.name FROM organisation_alias a JOIN organisation o ON o.id = a.organisation"
    ):
        found[_org_key(name)] = f"{found.get(_org_key(name), '')} {alias}"
    return found


def _search_row(person: Row, aliases: Mapping[str, str], notes: Sequence[str], later: Sequence[str]) -> Line:
    """The words of the index, in the order in which `indexing` would gather them."""
    names = person.get("names") or {"full": person.get("name", "")}
    positions = person.get("positions") or ()
    pieces = [f"{held.get('organisation') or ''} {held.get('title', '')}" for held in positions]
    pieces += person.get("tags") or []
    pieces += [item["value"] for item in person.get("emails") or ()]
    pieces += [f"{item.get('city', '')} {item.get('country', '')}" for item in person.get("addresses") or ()]
    pieces += [*notes, *card_parts.words(person), *later]
    if aliases:
        pieces += [aliases.get(_org_key(held.get("organisation") or ""), "") for held in positions]
    pieces += [
        person.get("how_met", ""),
        person.get("note", ""),
        names.get("phonetic") or "",
        names.get("former") or "",
    ]
    phones = [item["value"] for item in person.get("phones") or ()]
    title, organisation = rows.work_now(
        (held.get("current", False), held.get("start"), held.get("title", ""), held.get("organisation") or "")
        for held in positions
    )
    parts = [names.get(part) or "" for part in NAMES]
    return line(person["id"], parts, " ".join(pieces), phones, title, organisation)
