"""Everything that was ever noted, with everybody or with the people of one organisation: which lines, in what order.

A line is a number that tells its table and its row; what it says is asked only for those that are looked at
(`stream_lines`), so that 300,000 of them cost a list of numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.standing import integers
from reseau_desktop.insights.timeline import EntryKind
from reseau_desktop.network.folding import fold
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Keys = NDArray[Any]

SHIFT = 44  # bits of a row's id below the place of its table
OFTEN = 2_000  # lines read between two chances to stop
START, SEEN, FINISH = "start", "seen", "finish"
Told = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Source:
    """Where lines of one kind come from: an SQL table whose rows are aliased `x`, the day a line stands at, whom it is about.

    `text` is what was written in it; `lively` leaves out what is in the bin or tells nothing. `what` says which of a
    position's days it is.
    """

    kind: EntryKind
    table: str
    day: str
    lively: str
    text: str = "''"
    what: str = ""
    at: str = "''"  # orders the lines of one day


def _whole(day: str) -> str:
    """A partial date with a year as the first day it can mean."""
    return f"substr({day} || '-01-01', 1, 10)"


_DATED = "length({0}) >= 4 AND {0} NOT LIKE '--%'"
_PERSON = "x.contact IN (SELECT id FROM person)"
_GONE = (  # exchanges that were only with people who are in the bin
    "SELECT p.interaction FROM participant p JOIN contact c ON c.id = p.contact WHERE c.deleted_on IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM participant q JOIN contact d ON d.id = q.contact"
    " WHERE q.interaction = p.interaction AND d.deleted_on IS NULL)"
)
_ORGANISED = "(SELECT name FROM organisation WHERE id = x.organisation)"
_SAID_OF_POSITION = f"x.title || ' ' || ifnull({_ORGANISED}, '')"

SOURCES = (  # several of one day stand in this order, the last on top
    Source(EntryKind.IMPORT, "source", "substr(x.imported_at, 1, 10)", "1", "x.name"),
    Source(EntryKind.MOVE, "layer_move", "x.moved_on", _PERSON, "x.why"),
    *(
        Source(
            EntryKind.POSITION, "position", _whole(day), f"{_PERSON} AND {rule}", _SAID_OF_POSITION, what=what
        )
        for what, day, rule in (
            (START, "x.start", _DATED.format("x.start")),
            (SEEN, "x.seen_on", "x.seen_on IS NOT NULL AND ifnull(x.start, '--') LIKE '--%'"),
            (FINISH, "x.finish", _DATED.format("x.finish")),
        )
    ),
    Source(EntryKind.NOTE, "dated_note", "x.written_on", _PERSON, "x.text"),
    Source(
        EntryKind.FOLLOW_UP,
        "follow_up",
        "ifnull(x.closed_on, x.due)",
        f"(x.contact IS NULL OR {_PERSON}) AND x.kind NOT IN ('cadence', 'dormant', 'thanks', 'introduction')"
        " AND NOT (x.kind = 'rekindle' AND x.status = 'skipped')",
        "x.what",
    ),
    Source(EntryKind.ACT, "act", "x.happened", _PERSON, "x.note"),
    Source(
        EntryKind.INTERACTION,
        "interaction",
        "x.happened",
        f"x.id NOT IN ({_GONE})",
        "x.note",
        at="ifnull(x.at, '')",
    ),
)
NOTED = frozenset((EntryKind.INTERACTION, EntryKind.ACT, EntryKind.FOLLOW_UP, EntryKind.NOTE))


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines: of these kinds, exchanges of this kind alone (empty: any), from `first` to `last` (both included),
    with all of these words, of the people of one organisation."""

    kinds: frozenset[EntryKind] = NOTED
    channel: str = ""
    first: date | None = None
    last: date | None = None
    text: str = ""
    organisation: int | None = None


def lines(
    store: Store, wanted: Wanted, named: Mapping[tuple[EntryKind, str], str], told: Told | None = None
) -> Keys:
    """The lines that are wanted, the newest first. `named` is what each kind is called, folded, by kind and channel.

    A word finds a line where it begins a word of its text, of a name in it, or of what its kind is called. `told` hears
    how far it is, and may raise to stop.
    """
    import numpy as np

    parts = [_select(place, wanted) for place in _places(wanted)]
    sql = " UNION ALL ".join(part for part, _ in parts)
    values = [value for _, some in parts for value in some]
    if not parts:
        return np.zeros(0, np.int64)
    listed = store.value(f"SELECT group_concat(k) FROM ({sql} ORDER BY 1 DESC, 2 DESC, 3 DESC)", values)
    keys = integers(listed or "")
    for word in fold(wanted.text).split():
        if len(keys):
            keys = keys[np.isin(keys, _having(store, wanted, word, named, told))]
    return keys


def years(store: Store) -> tuple[int, int] | None:
    """The years of the first and of the last exchange; None where there is none."""
    row = store.one("SELECT min(happened), max(happened) FROM interaction")
    return (int(row[0][:4]), int(row[1][:4])) if row and row[0] else None


def key_of(place: int, identity: int) -> int:
    return place << SHIFT | identity


def source_of(key: int) -> tuple[int, int]:
    """The place of a line's source, and the id of its row."""
    return key >> SHIFT, key & (1 << SHIFT) - 1


def _places(wanted: Wanted) -> Iterator[int]:
    for place, source in enumerate(SOURCES):
        imported = source.kind is EntryKind.IMPORT
        if source.kind in wanted.kinds and not (imported and wanted.organisation is not None):
            yield place


def _select(place: int, wanted: Wanted) -> tuple[str, list[object]]:
    """Day, instant and key of each line of one source, by SQL and its values."""
    source, (rules, values) = SOURCES[place], _rules(place, wanted)
    base = key_of(place, 0)
    sql = (
        f"SELECT {source.day} AS d, {source.at} AS a, {base} + x.id AS k FROM {source.table} x WHERE {rules}"
    )
    return sql, values


def _rules(place: int, wanted: Wanted) -> tuple[str, list[object]]:
    source = SOURCES[place]
    rules, values = [source.lively], list[object]()
    if wanted.channel and source.kind is EntryKind.INTERACTION:
        rules.append("x.kind = ?")
        values.append(wanted.channel)
    for sign, day in ((">=", wanted.first), ("<=", wanted.last)):
        if day is not None:
            rules.append(f"{source.day} {sign} ?")
            values.append(day.isoformat())
    if wanted.organisation is not None:
        rules.append(_of_organisation(source))
        values.append(wanted.organisation)
    return " AND ".join(rules), values


def _of_organisation(source: Source) -> str:
    """Lines of the people who are or were there; of positions those there alone."""
    if source.kind is EntryKind.POSITION:
        return "x.organisation = ?"
    held = "SELECT contact FROM position WHERE organisation = ? AND contact IN (SELECT id FROM person)"
    if source.kind is EntryKind.INTERACTION:
        return f"x.id IN (SELECT interaction FROM participant WHERE contact IN ({held}))"
    return f"x.contact IN ({held})"


def _having(
    store: Store, wanted: Wanted, word: str, named: Mapping[tuple[EntryKind, str], str], told: Told | None
) -> Keys:
    """Every line that a word finds."""
    import numpy as np

    found = [_with_names(store, word)]
    for place in _places(wanted):
        source = SOURCES[place]
        called = [
            what for (kind, what), words in named.items() if kind is source.kind and _begins(word, words)
        ]
        found.append(_called(store, place, called))
        found.append(np.array(list(_written(store, place, word, told)), np.int64))
    return np.concatenate(found)


def _begins(word: str, folded: str) -> bool:
    return f" {word}" in f" {folded}"


def _called(store: Store, place: int, called: list[str]) -> Keys:
    """All lines of a source whose kind is called so; of exchanges those of these channels."""
    source = SOURCES[place]
    if not called:
        return integers("")
    rule = "1"
    if source.kind is EntryKind.INTERACTION and "" not in called:
        rule = "x.kind IN (" + ", ".join(f"'{what}'" for what in called) + ")"
    base = key_of(place, 0)
    return integers(
        store.value(f"SELECT group_concat({base} + x.id) FROM {source.table} x WHERE {rule}") or ""
    )


def _written(store: Store, place: int, word: str, told: Told | None) -> Iterator[int]:
    """Lines in whose text a word begins so: read in Python, since SQLite folds nothing."""
    source, base = SOURCES[place], key_of(place, 0)
    if source.text == "''":
        return
    rows = store.rows(f"SELECT x.id, {source.text} FROM {source.table} x WHERE {source.text} <> ''")
    for number, (identity, text) in enumerate(rows):
        if told is not None and number % OFTEN == 0:
            told(number, len(rows))
        if _begins(word, fold(text)):
            yield base + int(identity)


def _with_names(store: Store, word: str) -> Keys:
    """Lines about people one of whose names begins so."""
    import numpy as np

    who = "SELECT rowid FROM search WHERE search MATCH ?"
    match = f'name : "{word}"*'
    found = []
    for place, source in enumerate(SOURCES):
        base = key_of(place, 0)
        if source.kind is EntryKind.IMPORT:
            continue
        table, column = (
            ("participant", "interaction") if source.kind is EntryKind.INTERACTION else (source.table, "id")
        )
        sql = f"SELECT group_concat({base} + {column}) FROM {table} WHERE contact IN ({who})"
        found.append(integers(store.value(sql, (match,)) or ""))
    return np.concatenate(found)
