"""What stands beside the cards of a whole network: links, acts, notes, moves, own fields, lists; out of the file and in.

Each section of the export is a table; a key is its column unless it is called otherwise here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from reseau_desktop.network.folding import organisation_key

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import NetworkRecord
    from reseau_desktop.store import Act, Store

Row = dict[str, Any]
_TABLES: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "ties": ("tie", dict.fromkeys(("id", "one", "other", "kind", "strength", "note"), "")),
    "acts": (
        "act",
        {"id": "", "contact": "", "on": "happened", "direction": "", "kind": "", "size": "", "note": ""}
        | {"noted_on": ""},
    ),
    "notes": ("dated_note", {"id": "", "contact": "", "on": "written_on", "text": ""}),
    "layer_moves": (
        "layer_move",
        {"id": "", "contact": "", "on": "moved_on", "origin": "", "arrival": "", "why": ""},
    ),
    "fields": ("field", dict.fromkeys(("id", "name", "kind", "choices", "position"), "")),
    "saved_lists": ("saved_list", dict.fromkeys(("id", "name", "query", "position"), "")),
}


def read(store: Store) -> dict[str, Any]:
    """Every section, by its name in the export."""
    found: dict[str, tuple[Any, ...]] = {}
    for section, (table, columns) in _TABLES.items():
        named = ", ".join(column or key for key, column in columns.items())
        rows = [
            dict(zip(columns, row, strict=True))
            for row in store.rows(f"SELECT {named} FROM {table} ORDER BY id")
        ]
        for row in rows:
            if "choices" in row:
                row["choices"] = json.loads(row["choices"])
        found[section] = tuple(rows)
    pairs = store.rows("SELECT one, other FROM different ORDER BY one, other")
    return found | {"different": tuple([one, other] for one, other in pairs)}


def write(act: Act, network: NetworkRecord) -> None:
    """Write all but the fields, which the cards need first."""
    for section in ("ties", "acts", "notes", "layer_moves", "saved_lists"):
        _insert(act, section, getattr(network, section))
    act.executemany("INSERT INTO different(one, other) VALUES (?, ?)", network.different)


def write_fields(act: Act, network: NetworkRecord) -> None:
    """The fields of one's own."""
    told = (
        {**item, "choices": json.dumps(item.get("choices") or [], ensure_ascii=False)}
        for item in network.fields
    )
    _insert(act, "fields", list(told))


def write_aliases(act: Act, organisation: int, names: Sequence[str]) -> None:
    """The other names of an organisation."""
    act.executemany(
        "INSERT INTO organisation_alias(organisation, name, key) VALUES (?, ?, ?)",
        [(organisation, name, organisation_key(name)) for name in names],
    )


def aliases(store: Store) -> dict[int, list[str]]:
    """The other names, by organisation."""
    found: dict[int, list[str]] = {}
    for organisation, name in store.rows("SELECT organisation, name FROM organisation_alias ORDER BY id"):
        found.setdefault(int(organisation), []).append(name)
    return found


def words(network: NetworkRecord) -> dict[int, list[str]]:
    """What search reads of notes and acts, by contact."""
    found: dict[int, list[str]] = {}
    for item in network.notes:
        found.setdefault(item["contact"], []).append(item["text"])
    for item in network.acts:
        if item.get("note"):
            found.setdefault(item["contact"], []).append(item["note"])
    return found


def _insert(act: Act, section: str, rows: Sequence[Row]) -> None:
    """What a row does not say is the table's own default."""
    table, columns = _TABLES[section]
    for row in rows:
        act.insert(table, **{column or key: row[key] for key, column in columns.items() if key in row})
