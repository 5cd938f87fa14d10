"""Everything that happened with one person in one stream: exchanges, follow-ups, acts, moves, positions, notes, imports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from reseau_desktop.insights.names import names
from reseau_desktop.insights.occasions import partial
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.store import Store


class EntryKind(StrEnum):
    """What a line of the stream tells; several of one day stand in this order, the last on top."""

    IMPORT = "import"
    MOVE = "move"
    POSITION = "position"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    ACT = "act"
    INTERACTION = "interaction"


@dataclass(frozen=True, slots=True)
class Attached:
    """A file of an exchange: where it was when it was attached."""

    id: int
    path: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the stream; `id` is that of its own table, parts that a kind has no use for are empty.

    `what` says which: the kind of an exchange, of an act, of a follow-up, of a source; start, finish or seen of a
    position; the layer of arrival of a move.
    `text` is what was written: a note, what a follow-up is about, the title of a position, why somebody moved.
    `about` is what else it names: the organisation of a position, the layer that was left, the file of an import.
    """

    kind: EntryKind
    id: int
    on: date
    what: str = ""
    text: str = ""
    about: str = ""
    about_id: int | None = None  # of the organisation
    written: PartialDate | None = None  # the date of a position as it is known
    at: datetime | None = None  # the instant of an exchange, where a time was entered
    zone: str = ""
    thanks: bool = False
    status: str = ""  # of a follow-up: open, done or skipped
    given: bool | None = None  # of an act
    size: int = 0
    current: bool = False  # of a position
    others: tuple[tuple[int, str], ...] = ()  # who else took part; the first of them with their names
    attachments: tuple[Attached, ...] = ()


NAMED = 12  # others of an exchange: an evening with thousands is said in a number
ORDER = {kind: place for place, kind in enumerate(EntryKind)}


def timeline(store: Store, contact: int, today: date) -> tuple[Entry, ...]:
    """The stream of one person, the newest first; what is dated after `today` stands above."""
    found = [
        *_interactions(store, contact),
        *_follow_ups(store, contact),
        *_acts(store, contact),
        *_positions(store, contact),
        *_moves(store, contact),
        *_imports(store, contact),
        *_notes(store, contact),
    ]
    found.sort(key=lambda entry: (entry.on, _clock(entry), ORDER[entry.kind], entry.id), reverse=True)
    return tuple(found)


def _clock(entry: Entry) -> str:
    return entry.at.isoformat() if entry.at else ""


def _interactions(store: Store, contact: int) -> list[Entry]:
    found: list[tuple[Entry, list[int]]] = []
    for identity, happened, kind, note, thanks, at, zone, others in store.rows(
        "SELECT i.id, i.happened, i.kind, i.note, i.thanks, i.at, i.zone,"
        " (SELECT group_concat(o.contact) FROM participant o WHERE o.interaction = i.id AND o.contact <> p.contact)"
        " FROM participant p JOIN interaction i ON i.id = p.interaction WHERE p.contact = ?",
        (contact,),
    ):
        entry = Entry(
            EntryKind.INTERACTION,
            int(identity),
            date.fromisoformat(happened),
            what=kind,
            text=note,
            at=datetime.fromisoformat(at) if at else None,
            zone=zone or "",
            thanks=bool(thanks),
        )
        found.append((entry, [int(other) for other in others.split(",")] if others else []))
    called = names(store, {other for _, others in found for other in others[:NAMED]})
    attached = _attached(store, contact)
    return [
        replace(
            entry,
            others=tuple((other, called.get(other, "")) for other in others),
            attachments=tuple(attached.get(entry.id, ())),
        )
        for entry, others in found
    ]


def _attached(store: Store, contact: int) -> dict[int, list[Attached]]:
    found: dict[int, list[Attached]] = {}
    for identity, interaction, path in store.rows(
        "SELECT a.id, a.interaction, a.path FROM participant p JOIN attachment a ON a.interaction = p.interaction"
        " WHERE p.contact = ? ORDER BY a.id",
        (contact,),
    ):
        found.setdefault(int(interaction), []).append(Attached(int(identity), path))
    return found


def _follow_ups(store: Store, contact: int) -> Iterator[Entry]:
    """Those of one's own; what the cadence asks for is computed, and tells nothing that happened."""
    for identity, kind, what, channel, due, status, closed in store.rows(
        "SELECT id, kind, what, channel, due, status, closed_on FROM follow_up WHERE contact = ?"
        " AND kind NOT IN ('cadence', 'dormant', 'thanks', 'introduction') AND NOT (kind = 'rekindle' AND status = 'skipped')",
        (contact,),
    ):
        yield Entry(
            EntryKind.FOLLOW_UP,
            int(identity),
            date.fromisoformat(closed or due),
            what=kind,
            text=what,
            about=channel or "",
            status=status,
        )


def _acts(store: Store, contact: int) -> Iterator[Entry]:
    for identity, happened, direction, kind, size, note in store.rows(
        "SELECT id, happened, direction, kind, size, note FROM act WHERE contact = ?", (contact,)
    ):
        yield Entry(
            EntryKind.ACT,
            int(identity),
            date.fromisoformat(happened),
            what=kind,
            text=note,
            given=direction == "given",
            size=int(size),
        )


def _positions(store: Store, contact: int) -> Iterator[Entry]:
    """When each began and ended; of one whose beginning nobody told, the day a source said so."""
    for row in store.rows(
        "SELECT p.id, p.title, ifnull(o.name, ''), p.organisation, p.start, p.finish, p.current, p.seen_on"
        " FROM position p LEFT JOIN organisation o ON o.id = p.organisation WHERE p.contact = ?",
        (contact,),
    ):
        start, finish = partial(row[4]), partial(row[5])
        if start is not None and start.year is not None:
            yield position(row, "start", start)
        elif row[7]:
            yield position(row, "seen", PartialDate.of(date.fromisoformat(row[7])))
        if finish is not None and finish.year is not None:
            yield position(row, "finish", finish)


def position(row: tuple[Any, ...], what: str, written: PartialDate) -> Entry:
    """A position that began, ended or was seen: `row` has its id, title, organisation, the id of that, its beginning and
    end, whether it is current. Of a day or a month that is not known it stands on the first."""
    assert written.year is not None
    return Entry(
        EntryKind.POSITION,
        int(row[0]),
        date(written.year, written.month or 1, written.day or 1),
        what=what,
        text=row[1],
        about=row[2],
        about_id=row[3],
        written=written,
        current=bool(row[6]),
    )


def _moves(store: Store, contact: int) -> Iterator[Entry]:
    for identity, moved, origin, arrival, why in store.rows(
        "SELECT id, moved_on, origin, arrival, why FROM layer_move WHERE contact = ?", (contact,)
    ):
        yield Entry(
            EntryKind.MOVE, int(identity), date.fromisoformat(moved), what=arrival, text=why, about=origin
        )


def _imports(store: Store, contact: int) -> Iterator[Entry]:
    for identity, kind, name, imported in store.rows(
        "SELECT DISTINCT s.id, s.kind, s.name, s.imported_at FROM source_record r JOIN source s ON s.id = r.source"
        " WHERE r.contact = ?",
        (contact,),
    ):
        yield Entry(
            EntryKind.IMPORT, int(identity), datetime.fromisoformat(imported).date(), what=kind, about=name
        )


def _notes(store: Store, contact: int) -> Iterator[Entry]:
    for identity, written, text in store.rows(
        "SELECT id, written_on, text FROM dated_note WHERE contact = ?", (contact,)
    ):
        yield Entry(EntryKind.NOTE, int(identity), date.fromisoformat(written), text=text)
