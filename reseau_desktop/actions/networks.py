"""A whole network at once: into an empty file, and out of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from reseau_desktop.actions import rows
from reseau_desktop.network.folding import fold, organisation_key
from reseau_desktop.store import Label, Store
from reseau_desktop.store.indexing import NAMES, Line, line

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import NetworkRecord
    from reseau_desktop.store import Act

Row = dict[str, Any]
SAMPLE = "sample"  # the setting that marks a sample network
Progress = Callable[[int, int], None]


class NotEmpty(Exception):
    """The file already holds contacts; `people` says how many."""

    def __init__(self, people: int) -> None:
        super().__init__(f"{people} contacts already")
        self.people = people


def fill(
    store: Store,
    network: NetworkRecord,
    label: Label,
    progress: Progress | None = None,
    *,
    sample: bool = False,
) -> None:
    """Write a whole network into a file without contacts, keeping its ids. Raises NotEmpty.

    `progress(done, total)` counts contacts; whatever it raises rolls all back. A `sample` is marked, so that
    `remove_sample` takes it away without what the user adds to it.
    """
    with store.action(label) as act:
        held = int(act.value("SELECT count(*) FROM contact WHERE layer <> 'me'"))
        if held:
            raise NotEmpty(held)
        mine = _names_of_me(act)
        _layers(act, network)
        for item in network.organisations:
            name = item["name"]
            act.insert(
                "organisation",
                id=item["id"],
                name=name,
                key=organisation_key(name),
                note=item.get("note", ""),
            )
        people = [*((network.me,) if network.me else ()), *network.contacts, *network.bin]
        _contacts(act, people, progress)
        _interactions(act, network.interactions)
        _rest(act, network)
        if sample:
            rows.setting(
                act, SAMPLE, {"last": max((person["id"] for person in people), default=1), "me": mine}
            )
        act.indexed = True


def _names_of_me(act: Act) -> list[str]:
    found = act.execute(f"SELECT {', '.join(rows.NAME_PARTS)} FROM contact WHERE id = ?", (rows.ME,))
    return [str(part) for part in found[0]]


def _layers(act: Act, network: NetworkRecord) -> None:
    if not network.layers:
        return
    keys = [layer["key"] for layer in network.layers]
    for place, layer in enumerate(network.layers):
        columns = {
            "kind": layer.get("kind") or _kind(layer["key"]),
            "position": layer.get("position", place),
            "name": layer.get("name"),
            "question": layer.get("question"),
            "colour": layer.get("colour"),
            "cadence": layer.get("cadence"),
            "capacity": layer.get("capacity"),
            "reminders": int(layer.get("reminders", True)),
        }
        if act.value("SELECT count(*) FROM layer WHERE key = ?", (layer["key"],)):
            act.update("layer", layer["key"], **columns)
        else:
            act.insert("layer", key=layer["key"], **columns)
    marks = ",".join("?" * len(keys))
    act.execute(f"DELETE FROM layer WHERE key NOT IN ({marks}) AND kind = 'ring'", keys)


def _kind(key: str) -> str:
    return key if key in ("me", "target", "inbox") else "ring"


def _contacts(act: Act, people: list[Row], progress: Progress | None) -> None:
    organisations = _organisations(act, people)
    tags = _tags(act, people)
    places = _places(act, people)
    act.executemany(
        "INSERT INTO contact(id, layer, given, family, middle, prefix, suffix, nickname, full, sort_name, note, how_met,"
        " why, cadence, reminders, archived, do_not_contact, deceased, added_on, direction, deleted_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(id) DO UPDATE SET given = excluded.given, family = excluded.family, middle = excluded.middle,"
        " prefix = excluded.prefix, suffix = excluded.suffix, nickname = excluded.nickname, full = excluded.full,"
        " sort_name = excluded.sort_name, note = excluded.note, how_met = excluded.how_met, why = excluded.why,"
        " added_on = excluded.added_on",
        _counted((_contact_row(person, places) for person in people), len(people), progress),
    )
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
    act.executemany(
        "INSERT INTO position(contact, organisation, title, kind, start, finish, current, seen_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                person["id"],
                organisations.get(_org_key(item.get("organisation") or "")),
                item.get("title", ""),
                item.get("kind", "work"),
                item.get("start"),
                item.get("end"),
                int(item.get("current", False)),
                item.get("seen_on"),
            )
            for person in people
            for item in person.get("positions") or ()
        ),
    )
    act.executemany(
        "INSERT OR IGNORE INTO contact_tag(contact, tag) VALUES (?, ?)",
        (
            (person["id"], tags[fold(name)])
            for person in people
            for name in person.get("tags") or ()
            if fold(name)
        ),
    )
    act.add_lines(_search_row(person) for person in people if person["id"] != rows.ME)
    act.reindex([rows.ME])


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
    reminders = person.get("reminders")
    return (
        person["id"],
        person["layer"],
        *parts,
        rows.sort_name(parts[1], parts[0], parts[6]),
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


def _search_row(person: Row) -> Line:
    names = person.get("names") or {"full": person.get("name", "")}
    positions = person.get("positions") or ()
    pieces = [f"{held.get('organisation') or ''} {held.get('title', '')}" for held in positions]
    pieces += person.get("tags") or []
    pieces += [item["value"] for item in person.get("emails") or ()]
    pieces += [f"{item.get('city', '')} {item.get('country', '')}" for item in person.get("addresses") or ()]
    pieces += [person.get("how_met", ""), person.get("note", "")]
    phones = [item["value"] for item in person.get("phones") or ()]
    title, organisation = rows.work_now(
        (held.get("current", False), held.get("start"), held.get("title", ""), held.get("organisation") or "")
        for held in positions
    )
    parts = [names.get(part) or "" for part in NAMES]
    return line(person["id"], parts, " ".join(pieces), phones, title, organisation)


def _interactions(act: Act, interactions: Iterable[Row]) -> None:
    made = list(interactions)
    act.executemany(
        "INSERT INTO interaction(id, happened, at, zone, kind, note, thanks) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                item["id"],
                item["on"],
                item.get("at"),
                item.get("zone"),
                item["kind"],
                item.get("note", ""),
                int(item.get("thanks", False)),
            )
            for item in made
        ),
    )
    act.executemany(
        "INSERT OR IGNORE INTO participant(interaction, contact) VALUES (?, ?)",
        ((item["id"], contact) for item in made for contact in [*item["contacts"], *(item.get("bin") or ())]),
    )


FOLLOW_UP = ("id", "contact", "kind", "what", "channel", "due", "at_time", "zone", "status", "snoozed_until")
FOLLOW_UP_REST = ("snoozes", "created_on", "closed_on")


def _rest(act: Act, network: NetworkRecord) -> None:
    columns = (*FOLLOW_UP, *FOLLOW_UP_REST)
    act.executemany(
        f"INSERT INTO follow_up({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        (tuple(item.get(column) for column in columns) for item in network.follow_ups),
    )
    for key, value in network.settings.items():
        rows.setting(act, key, value)
    act.executemany(
        "INSERT INTO occasion_answer(anniversary, happened, status, until) VALUES (?, ?, ?, ?)",
        (
            (item["anniversary"], item["happened"], item["status"], item.get("until"))
            for item in network.occasion_answers
        ),
    )
    for source in network.sources:
        identity = act.insert(
            "source",
            id=source.get("id"),
            kind=source["kind"],
            name=source["name"],
            imported_at=source["imported_at"],
            fingerprint=source.get("fingerprint", ""),
        )
        act.executemany(
            "INSERT INTO source_record(source, contact, record, line, key, digest, raw) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    identity,
                    item.get("contact"),
                    item["record"],
                    item["line"],
                    item.get("key", ""),
                    item.get("digest", ""),
                    json.dumps(item.get("raw", {}), ensure_ascii=False),
                )
                for item in source.get("records") or ()
            ),
        )


def remove_sample(store: Store) -> None:
    """Take the sample network away whole, as one step; people, exchanges and settings of the user's own stay."""
    with store.action(Label("sample_removed", 0)) as act:
        found = act.value("SELECT value FROM setting WHERE key = ?", (SAMPLE,))
        if found is None:
            return
        mark = json.loads(found)
        invented = "id > 1 AND id <= ?"
        act.label = Label(
            "sample_removed", int(act.value(f"SELECT count(*) FROM person WHERE {invented}", (mark["last"],)))
        )
        act.execute(f"DELETE FROM contact WHERE {invented}", (mark["last"],))
        act.execute("DELETE FROM interaction WHERE id NOT IN (SELECT interaction FROM participant)")
        act.execute("DELETE FROM position WHERE contact = ?", (rows.ME,))
        act.execute("DELETE FROM anniversary WHERE contact = ?", (rows.ME,))
        act.execute(
            "DELETE FROM organisation WHERE id NOT IN (SELECT organisation FROM position WHERE organisation > 0)"
        )
        act.execute("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM contact_tag)")
        act.execute("DELETE FROM setting WHERE key = ?", (SAMPLE,))
        act.update("contact", rows.ME, **dict(zip(rows.NAME_PARTS, mark["me"], strict=True)))
