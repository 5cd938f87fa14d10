"""The whole network as a record, for a file that somebody keeps."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from reseau_desktop.actions import beside, calendar_rows, card_parts
from reseau_desktop.actions.holding import HELD
from reseau_desktop.actions.networks import FOLLOW_UP, FOLLOW_UP_REST
from reseau_desktop.actions.rows import ME, NAME_SOUNDS, Progress
from reseau_desktop.exchange.records import NetworkRecord
from reseau_desktop.network.names import display
from reseau_desktop.store import Store

Row = dict[str, Any]
Grouped = dict[int, list[Row]]
OFTEN = 250  # people between two chances to stop
NAMES = ("prefix", "given", "middle", "family", "suffix", "nickname", "full")


def network(store: Store, progress: Progress | None = None) -> NetworkRecord:
    """Everything that the file holds, in the shape of the JSON export (house, section 5).

    `progress` hears how far it is, in people read, and may raise to stop: nothing was written yet.
    """
    with store.snapshot():
        people = _contacts(store, progress)
        return NetworkRecord(
            layers=tuple(_layers(store)),
            contacts=tuple(person for person in people if person["id"] != ME and "deleted_on" not in person),
            interactions=tuple(_interactions(store)),
            follow_ups=tuple(_follow_ups(store)),
            organisations=tuple(_organisations(store)),
            settings={
                key: json.loads(value)
                for key, value in store.rows(
                    "SELECT key, value FROM setting WHERE key NOT LIKE ? ORDER BY key", (f"{HELD}%",)
                )
            },
            sources=tuple(_sources(store)),
            me=next((person for person in people if person["id"] == ME), None),
            bin=tuple(person for person in people if "deleted_on" in person),
            **beside.read(store),
            **calendar_rows.read(store),
        )


def _organisations(store: Store) -> list[Row]:
    aliases = beside.aliases(store)
    return [
        {"id": identity, "name": name, "note": note, "aliases": aliases.get(identity, [])}
        for identity, name, note in store.rows("SELECT id, name, note FROM organisation ORDER BY id")
    ]


def _layers(store: Store) -> list[Row]:
    keys = ("key", "kind", "position", "name", "question", "colour", "cadence", "capacity", "reminders")
    return [
        dict(zip(keys, (*row[:-1], bool(row[-1])), strict=True))
        for row in store.rows(
            f"SELECT {', '.join(keys)} FROM layer WHERE kind <> 'me' ORDER BY kind = 'inbox', kind = 'target', position"
        )
    ]


def _grouped(store: Store, sql: str, keys: tuple[str, ...]) -> Grouped:
    """Rows of a detail table by contact: the first column is the contact, the others are named by `keys`."""
    found: Grouped = defaultdict(list)
    for row in store.rows(sql):
        item = dict(zip(keys, row[1:], strict=True))
        for flag in ("preferred", "current"):
            if flag in item:
                item[flag] = bool(item[flag])
        found[row[0]].append(item)
    return found


def _details(store: Store) -> dict[str, Grouped]:
    labelled = ("value", "label", "preferred")
    found = {
        f"{table}s": _grouped(
            store, f"SELECT contact, value, label, preferred FROM {table} ORDER BY id", labelled
        )
        for table in ("email", "phone", "link")
    }
    address = ("label", "street", "postcode", "city", "region", "country", "preferred")
    found["addresses"] = _grouped(
        store, f"SELECT contact, {', '.join(address)} FROM address ORDER BY id", address
    )
    found["dates"] = _grouped(
        store,
        "SELECT contact, id, kind, happens, notice FROM anniversary ORDER BY id",
        ("id", "kind", "on", "notice"),
    )
    found["positions"] = _grouped(
        store,
        "SELECT p.contact, p.id, ifnull(o.name, ''), p.title, p.kind, p.start, p.finish, p.current, p.seen_on"
        " FROM position p LEFT JOIN organisation o ON o.id = p.organisation ORDER BY p.id",
        ("id", "organisation", "title", "kind", "start", "end", "current", "seen_on"),
    )
    return found | card_parts.read(store)


def _contacts(store: Store, progress: Progress | None) -> list[Row]:
    many = int(store.value("SELECT count(*) FROM contact"))
    details, photos = _details(store), card_parts.photos(store)
    tags: dict[int, list[str]] = defaultdict(list)
    for contact, name in store.rows(
        "SELECT x.contact, t.name FROM contact_tag x JOIN tag t ON t.id = x.tag ORDER BY t.key"
    ):
        tags[contact].append(name)
    found: list[Row] = []
    for row in store.rows(
        f"SELECT id, layer, cadence, reminders, archived, deceased, do_not_contact, added_on, {', '.join(NAMES)}, note,"
        f" how_met, why, direction, deleted_on, private, met_through, {', '.join(NAME_SOUNDS)} FROM contact ORDER BY id"
    ):
        if progress is not None and len(found) % OFTEN == 0:
            progress(len(found), many)
        identity, parts = row[0], dict(zip(NAMES, row[8:15], strict=True))
        person: Row = {
            "id": identity,
            "layer": row[1],
            "cadence": row[2],
            "reminders": None if row[3] is None else bool(row[3]),
            "archived": bool(row[4]),
            "deceased": bool(row[5]),
            "do_not_contact": bool(row[6]),
            "private": bool(row[20]),
            "added_on": row[7],
            "name": display(**parts),
            "names": parts | dict(zip(NAME_SOUNDS, row[22:], strict=True)),
        }
        person |= {key: groups.pop(identity, []) for key, groups in details.items()}
        person |= {"tags": tags.pop(identity, []), "note": row[15], "how_met": row[16], "why": row[17]}
        person |= {"met_through": row[21], "direction": row[18]}
        if identity in photos:
            person["photo"] = photos[identity]
        if row[19]:
            person["deleted_on"] = row[19]
        found.append(person)
    return found


def _interactions(store: Store) -> list[Row]:
    here: dict[int, list[int]] = defaultdict(list)
    gone: dict[int, list[int]] = defaultdict(list)
    for interaction, contact, deleted in store.rows(
        "SELECT p.interaction, p.contact, c.deleted_on FROM participant p JOIN contact c ON c.id = p.contact"
    ):
        (gone if deleted else here)[interaction].append(contact)
    attached: dict[int, list[str]] = defaultdict(list)
    for interaction, path in store.rows("SELECT interaction, path FROM attachment ORDER BY id"):
        attached[interaction].append(path)
    found = []
    for identity, on, at, zone, kind, note, thanks in store.rows(
        "SELECT id, happened, at, zone, kind, note, thanks FROM interaction ORDER BY id"
    ):
        item: Row = {"id": identity, "on": on, "kind": kind, "contacts": here.pop(identity, []), "note": note}
        item |= {"at": at, "zone": zone, "thanks": bool(thanks)}
        if identity in gone:
            item["bin"] = gone.pop(identity)
        if identity in attached:
            item["attachments"] = attached[identity]
        found.append(item)
    return found


def _follow_ups(store: Store) -> list[Row]:
    columns = (*FOLLOW_UP, *FOLLOW_UP_REST)
    found = [
        dict(zip(columns, row, strict=True))
        for row in store.rows(f"SELECT {', '.join(columns)} FROM follow_up ORDER BY id")
    ]
    tags = dict(store.rows("SELECT id, name FROM tag"))
    for row in found:  # a group is named by its tag
        row["tag"] = tags.get(row["tag"])
    return found


def _sources(store: Store) -> list[Row]:
    records: Grouped = defaultdict(list)
    for source, contact, record, line, key, digest, raw in store.rows(
        "SELECT source, contact, record, line, key, digest, raw FROM source_record ORDER BY source, record, id"
    ):
        records[source].append(
            {
                "contact": contact,
                "record": record,
                "line": line,
                "key": key,
                "digest": digest,
                "raw": json.loads(raw),
            }
        )
    return [
        {
            "id": identity,
            "kind": kind,
            "name": name,
            "imported_at": at,
            "fingerprint": fingerprint,
            "records": records.get(identity, []),
        }
        for identity, kind, name, at, fingerprint in store.rows(
            "SELECT id, kind, name, imported_at, fingerprint FROM source ORDER BY id"
        )
    ]
