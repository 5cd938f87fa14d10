"""A whole network at once: into an empty file, and out of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from reseau_desktop.actions import beside, calendar_rows, people_rows, rows
from reseau_desktop.actions.many import sweep_tags
from reseau_desktop.actions.topics import sweep
from reseau_desktop.network.folding import organisation_key
from reseau_desktop.store import Label, Store

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
            beside.write_aliases(act, item["id"], item.get("aliases") or ())
        beside.write_fields(act, network)
        people = [*((network.me,) if network.me else ()), *network.contacts, *network.bin]
        people_rows.write(act, people, progress, _notes(network), beside.words(network))
        _interactions(act, network.interactions)
        beside.write(act, network)
        _rest(act, network)
        if sample:
            last = max((person["id"] for person in people), default=1)
            rows.setting(act, SAMPLE, {"last": last, "me": mine} | _last_of(act))
        act.indexed = True


def _last_of(act: Act) -> dict[str, int]:
    """The last row of each table in which the sample says something of me or of nobody."""
    return {
        table: int(act.value(f"SELECT ifnull(max(id), 0) FROM {table}"))
        for table in ("field", "seek", "offer")
    }


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


def _notes(network: NetworkRecord) -> dict[int, list[str]]:
    """What was noted of the exchanges with each person."""
    found: dict[int, list[str]] = {}
    for item in network.interactions:
        if note := item.get("note"):
            for contact in (*item["contacts"], *(item.get("bin") or ())):
                found.setdefault(contact, []).append(note)
    return found


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
    act.executemany(
        "INSERT INTO attachment(interaction, path) VALUES (?, ?)",
        ((item["id"], path) for item in made for path in item.get("attachments") or ()),
    )


FOLLOW_UP = ("id", "contact", "kind", "what", "channel", "due", "at_time", "zone", "status", "snoozed_until")
FOLLOW_UP_REST = ("snoozes", "created_on", "closed_on", "rule", "anchor", "series", "tag")


def _group(act: Act, follow_up: Row) -> int | None:
    """The tag that asks for it."""
    name = follow_up.get("tag")
    return rows.tag(act, name) if name else None


def _rest(act: Act, network: NetworkRecord) -> None:
    columns = (*FOLLOW_UP, *FOLLOW_UP_REST)
    act.executemany(
        f"INSERT INTO follow_up({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        [
            tuple((item | {"tag": _group(act, item)}).get(column) for column in columns)
            for item in network.follow_ups
        ],
    )
    for key, value in network.settings.items():
        rows.setting(act, key, value)
    calendar_rows.write(act, network)
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
        for table in ("seek", "offer"):
            act.execute(f"DELETE FROM {table} WHERE contact = ? AND id <= ?", (rows.ME, mark.get(table, 0)))
        act.execute(
            "DELETE FROM field WHERE id <= ? AND id NOT IN (SELECT field FROM field_value)",
            (mark.get("field", 0),),
        )
        sweep(act)
        sweep_tags(act)
        act.execute("DELETE FROM setting WHERE key = ?", (SAMPLE,))
        act.update("contact", rows.ME, **dict(zip(rows.NAME_PARTS, mark["me"], strict=True)))
