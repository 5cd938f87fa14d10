"""What the lines of the whole stream say: some of them at a time, each with the people it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from reseau_desktop.insights.names import marks, names
from reseau_desktop.insights.occasions import partial
from reseau_desktop.insights.person import Interaction
from reseau_desktop.insights.timeline import Attached, Entry, EntryKind, position
from reseau_desktop.insights.whole_stream import SOURCES, source_of
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.warmth import Kind
from reseau_desktop.store import Store

FEW = 6  # people a line names; of more it says how many

_ROWS = {
    EntryKind.INTERACTION: "SELECT id, happened, kind, note, thanks, at, zone FROM interaction x WHERE id IN ({ids})",
    EntryKind.FOLLOW_UP: "SELECT id, ifnull(closed_on, due), kind, what, channel, status, contact FROM follow_up"
    " WHERE id IN ({ids})",
    EntryKind.ACT: "SELECT id, happened, kind, note, direction, size, contact FROM act WHERE id IN ({ids})",
    EntryKind.NOTE: "SELECT id, written_on, text, contact FROM dated_note WHERE id IN ({ids})",
    EntryKind.MOVE: "SELECT id, moved_on, arrival, why, origin, contact FROM layer_move WHERE id IN ({ids})",
    EntryKind.POSITION: "SELECT p.id, p.title, ifnull(o.name, ''), p.organisation, p.start, p.finish, p.current,"
    " p.seen_on, p.contact FROM position p LEFT JOIN organisation o ON o.id = p.organisation WHERE p.id IN ({ids})",
    EntryKind.IMPORT: "SELECT id, kind, name, imported_at FROM source WHERE id IN ({ids})",
}


@dataclass(frozen=True, slots=True)
class StreamLine:
    """One line: what happened, with whom. `people` are the first few with their names, `count` all of them."""

    key: int
    entry: Entry
    people: tuple[tuple[int, str], ...] = ()
    count: int = 0


def lines_of(store: Store, keys: Iterable[int]) -> dict[int, StreamLine]:
    """These lines by key; one that went meanwhile is left out."""
    asked: dict[int, list[int]] = {}
    for key in keys:
        place, identity = source_of(int(key))
        asked.setdefault(place, []).append(identity)
    found: dict[int, StreamLine] = {}
    for place, ids in asked.items():
        base = int(place) << 44
        for line in _of_source(store, place, ids):
            found[base + line.entry.id] = replace(line, key=base + line.entry.id)
    called = names(store, {contact for line in found.values() for contact, _ in line.people})
    return {
        key: replace(line, people=tuple((who, called.get(who, "")) for who, _ in line.people))
        for key, line in found.items()
    }


def exchange(store: Store, identity: int) -> tuple[tuple[int, ...], Interaction] | None:
    """An exchange with everybody who took part, to be changed: who, and the exchange without the first of them."""
    row = store.one(_ROWS[EntryKind.INTERACTION].format(ids=int(identity)))
    if row is None:
        return None
    who = tuple(
        int(contact)
        for (contact,) in store.rows("SELECT contact FROM participant WHERE interaction = ?", (identity,))
    )
    at = datetime.fromisoformat(row[5]) if row[5] else None
    found = Interaction(
        identity, date.fromisoformat(row[1]), Kind(row[2]), row[3], bool(row[4]), who[1:], at, row[6] or ""
    )
    return who, found


def _of_source(store: Store, place: int, ids: Sequence[int]) -> list[StreamLine]:
    source = SOURCES[place]
    rows = store.rows(_ROWS[source.kind].format(ids=marks(ids)))
    if source.kind is EntryKind.INTERACTION:
        return _exchanges(store, rows, ids)
    return [_line(source.kind, source.what, row) for row in rows]


def _exchanges(store: Store, rows: Sequence[tuple[Any, ...]], ids: Sequence[int]) -> list[StreamLine]:
    listed = marks(ids)
    who: dict[int, list[int]] = {}
    counts: dict[int, int] = {}
    for interaction, count, some in store.rows(
        "SELECT i.id, (SELECT count(*) FROM participant WHERE interaction = i.id), (SELECT group_concat(contact) FROM"
        f" (SELECT contact FROM participant WHERE interaction = i.id LIMIT {FEW})) FROM interaction i"
        f" WHERE i.id IN ({listed})"
    ):
        who[int(interaction)] = [int(one) for one in some.split(",")] if some else []
        counts[int(interaction)] = int(count)
    files: dict[int, list[Attached]] = {}
    for identity, interaction, path in store.rows(
        f"SELECT id, interaction, path FROM attachment WHERE interaction IN ({listed}) ORDER BY id"
    ):
        files.setdefault(int(interaction), []).append(Attached(int(identity), path))
    found = []
    for identity, happened, kind, note, thanks, at, zone in rows:
        entry = Entry(
            EntryKind.INTERACTION,
            int(identity),
            date.fromisoformat(happened),
            what=kind,
            text=note,
            at=datetime.fromisoformat(at) if at else None,
            zone=zone or "",
            thanks=bool(thanks),
            attachments=tuple(files.get(int(identity), ())),
        )
        people = tuple((one, "") for one in who.get(entry.id, ()))
        found.append(StreamLine(0, entry, people, counts.get(entry.id, 0)))
    return found


def _line(kind: EntryKind, what: str, row: tuple[Any, ...]) -> StreamLine:
    """A line of one person, or of none."""
    if kind is EntryKind.IMPORT:
        on = datetime.fromisoformat(row[3]).date()
        return StreamLine(0, Entry(kind, int(row[0]), on, what=row[1], about=row[2]))
    if kind is EntryKind.POSITION:
        return StreamLine(0, _position(row, what), ((int(row[8]), ""),), 1)
    on, contact = date.fromisoformat(row[1]), row[-1]
    entry = Entry(kind, int(row[0]), on)
    if kind is EntryKind.FOLLOW_UP:
        entry = replace(entry, what=row[2], text=row[3], about=row[4] or "", status=row[5])
    elif kind is EntryKind.ACT:
        entry = replace(entry, what=row[2], text=row[3], given=row[4] == "given", size=int(row[5]))
    elif kind is EntryKind.MOVE:
        entry = replace(entry, what=row[2], text=row[3], about=row[4])
    else:
        entry = replace(entry, text=row[2])
    return StreamLine(
        0, entry, ((int(contact), ""),) if contact is not None else (), int(contact is not None)
    )


def _position(row: tuple[Any, ...], what: str) -> Entry:
    written = {"start": partial(row[4]), "finish": partial(row[5])}.get(what)
    if what == "seen" or written is None or written.year is None:
        written = PartialDate.of(date.fromisoformat(row[7]))
    return position(row, what, written)
