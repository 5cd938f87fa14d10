"""What the agenda of a whole network rests on: own holidays, groups, events, reviews, answers; out of the file and in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from reseau_desktop.actions import rows

if TYPE_CHECKING:
    from reseau_desktop.exchange.records import NetworkRecord
    from reseau_desktop.store import Act, Store

Row = dict[str, Any]
EVENT: Final = (
    "id", "name", "place", "first", "last", "at_time", "zone", "notice", "note", "status", "snoozed_until",
)  # fmt: skip
ANSWER: Final = ("anniversary", "position", "happened", "status", "until")
_PLAIN: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "holidays": ("day_off", ("id", "first", "last", "name")),
    "reviewed": ("reviewed", ("id", "contact", "asked_on", "why", "offer")),
}


def read(store: Store) -> dict[str, Any]:
    """Every section, by its name in the export. A group is named by its tag."""
    found = {section: _rows(store, table, columns) for section, (table, columns) in _PLAIN.items()}
    attending: dict[int, list[int]] = {}
    for event, contact in store.rows("SELECT event, contact FROM event_contact ORDER BY event, contact"):
        attending.setdefault(int(event), []).append(int(contact))
    found["events"] = tuple(
        {**event, "contacts": attending.get(event["id"], [])} for event in _rows(store, "event", EVENT)
    )
    found["occasion_answers"] = _rows(store, "occasion_answer", ANSWER)
    found["groups"] = tuple(
        {"tag": tag, "every": every, "added_on": added}
        for tag, every, added in store.rows(
            "SELECT t.name, g.every, g.added_on FROM group_promise g JOIN tag t ON t.id = g.tag ORDER BY t.key"
        )
    )
    found["week_reviews"] = tuple(
        {"week": week, "closed_on": closed, "skipped": bool(skipped)}
        for week, closed, skipped in store.rows(
            "SELECT week, closed_on, skipped FROM week_review ORDER BY week"
        )
    )
    return found


def _rows(store: Store, table: str, columns: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(
        dict(zip(columns, row, strict=True))
        for row in store.rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY id")
    )


def write(act: Act, network: NetworkRecord) -> None:
    """Write them; cards, their dates and their positions are there already."""
    for section, (table, columns) in _PLAIN.items():
        _insert(act, table, columns, getattr(network, section))
    _insert(act, "event", EVENT, network.events)
    act.executemany(
        "INSERT INTO event_contact(event, contact) VALUES (?, ?)",
        [(event["id"], contact) for event in network.events for contact in event["contacts"]],
    )
    _insert(act, "occasion_answer", ANSWER, network.occasion_answers)
    for group in network.groups:
        tag = rows.tag(act, group["tag"])
        if tag is not None:
            act.insert("group_promise", tag=tag, every=group["every"], added_on=group["added_on"])
    act.executemany(
        "INSERT INTO week_review(week, closed_on, skipped) VALUES (?, ?, ?)",
        [(item["week"], item["closed_on"], int(item["skipped"])) for item in network.week_reviews],
    )


def _insert(act: Act, table: str, columns: tuple[str, ...], told: tuple[Row, ...]) -> None:
    act.executemany(
        f"INSERT INTO {table}({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        [tuple(item.get(column) for column in columns) for item in told],
    )
