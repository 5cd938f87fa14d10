"""Undoing one action of the past alone: what came after it stays, and so does everybody it touched since.

Its changeset is filtered (`alone` says who stays) and applied inverted; what it made for everybody (an organisation, a
tag, an exchange) goes only where nothing names it any more. All of it is an action of its own, with its own undo.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

import apsw

from reseau_desktop.store import belonging, history, indexing, streaming
from reseau_desktop.store.alone import (
    DELETE,
    INSERT,
    UPDATE,
    Alone,
    Row,
    Sight,
    key_of,
    made_for,
    rows,
    see,
    summed,
)
from reseau_desktop.store.belonging import EXCHANGE, Key, Table
from reseau_desktop.store.change import Label
from reseau_desktop.store.errors import Conflict, NothingToUndo

if TYPE_CHECKING:
    from reseau_desktop.store.store import Store

VERB = "undone_alone"
APPLY = history.APPLY | apsw.SQLITE_CHANGESETAPPLY_INVERT
MANY = 2_000  # people gone after whom the whole index is made again at once
# What search does not read: a change in it leaves somebody's line as it is.
QUIET = frozenset(
    "layer_move follow_up tie anniversary photo different source_record event_contact reviewed".split()
)
QUIET_COLUMNS = frozenset(
    "id layer cadence reminders archived do_not_contact deceased added_on direction deleted_on private"
    " met_through sort_name why".split()
)


class Fate(Enum):
    """What becomes of one row of the action."""

    GOES = auto()  # as it was before, by the inverted changeset
    STAYS = auto()
    BY_HAND = auto()  # comes back, under another number or naming a row that has one
    SWEPT = auto()  # goes if nothing names it any more


@dataclass(slots=True)
class Sorted:
    """The rows of the action, each where its fate puts it."""

    goes: apsw.ChangesetBuilder = field(default_factory=apsw.ChangesetBuilder)
    count: int = 0
    by_hand: dict[str, list[tuple[Any, ...]]] = field(default_factory=dict)
    swept: dict[str, list[Key]] = field(default_factory=dict)
    words: set[int] = field(default_factory=set)  # people whose line may read otherwise
    said: set[tuple[str, Key]] = field(default_factory=set)  # shared rows whose words stand in people's lines


def foresee(store: Store, step: int, progress: streaming.Progress | None = None) -> Alone | None:
    """Who would go and who would stay; None for a step that is not in force. Reads only, and may take seconds."""
    with store.snapshot():
        found = _look(store.connection, step, progress)
    return found[0] if found is not None else None


def undo_alone(store: Store, step: int, progress: streaming.Progress | None = None) -> Alone:
    """Take one action back and leave those after it; what was done, as `foresee` tells it.

    `progress(done, total)` may raise: everything is then as it was. Raises NothingToUndo for a step that is not in
    force, or where everybody stays; Conflict, StoreBusy.
    """
    with store.action(Label(VERB)) as act:
        found = _look(store.connection, step, progress)
        if found is None or found[0].nothing:
            raise NothingToUndo(store.path)
        told, sight, changeset = found
        _write(store, sight, changeset, streaming.Watch(progress))
        act.label = Label(VERB, told.people, "", step, told.label)
        act.indexed = True
    return told


def _look(
    connection: apsw.Connection, step: int, progress: streaming.Progress | None
) -> tuple[Alone, Sight, bytes] | None:
    found = history.in_force(connection, step)
    if found is None:
        return None
    label, changeset = found
    steps, look = history.after(connection, step), streaming.Watch(progress).look
    sight = see(connection, changeset, (history.changeset(connection, one) for one in steps), look)
    nothing = not _anything(sight, changeset, look)
    return summed(sight, step, label, len(steps), nothing), sight, changeset


def _anything(sight: Sight, changeset: bytes, look: Callable[[], None]) -> bool:
    """Whether there is anything to undo: somebody, or what is nobody's."""
    if sight.people:
        return bool(sight.people - sight.stay)
    gathered = _sort(sight, changeset, look)
    return bool(gathered.count or any(_free(sight, name, keys) for name, keys in gathered.swept.items()))


# Sorting


def _sort(sight: Sight, changeset: bytes, look: Callable[[], None]) -> Sorted:
    """Every row of the action to its fate."""
    found = Sorted()
    for change in rows(changeset, look):
        table = sight.schema.get(change.name)
        if table is None:
            continue
        if (owner := made_for(table, change)) is not None:
            if owner not in sight.stay:
                found.goes.add_change(change)
                found.count += 1
                if owner not in sight.added and table.name not in QUIET:
                    found.words.add(owner)
            continue
        fate = fate_of(sight, table, change)
        if fate is Fate.STAYS:
            continue
        if fate is Fate.GOES:
            found.goes.add_change(change)
            found.count += 1
        elif fate is Fate.SWEPT:
            found.swept.setdefault(table.name, []).append(key_of(table, change))
        else:
            assert change.old is not None
            found.by_hand.setdefault(table.name, []).append(change.old)
            found.count += 1
        _note_words(sight, found, table, change)
    return found


def fate_of(sight: Sight, table: Table, change: apsw.TableChange) -> Fate:
    """What becomes of one row."""
    row = (table.name, key_of(table, change))
    owners = sight.owners(table, change)
    if table.name == EXCHANGE and change.op != UPDATE:
        if change.op == DELETE and owners and owners <= sight.stay:
            return Fate.STAYS
        owners = frozenset()
    if sight.stays(owners):
        return Fate.STAYS
    if change.op == INSERT:
        if owners:
            return Fate.GOES
        return Fate.STAYS if row in sight.touched else Fate.SWEPT
    parents = list(_parents(table, change))
    if row in sight.missing or row in sight.elsewhere or any(one in sight.missing for one in parents):
        return Fate.STAYS
    moved = any(one in sight.elsewhere or one in sight.renumbered for one in parents)
    if change.op == UPDATE:
        stuck = moved or row in sight.touched or _name_taken(sight, table, change)
        return Fate.STAYS if stuck else Fate.GOES
    return Fate.BY_HAND if moved or _taken(sight, row) else Fate.GOES


def _parents(table: Table, change: apsw.TableChange) -> Iterator[tuple[str, Key]]:
    """The shared rows that the row named before the action."""
    for place, parent in table.parents:
        value = (change.old or ())[place]
        if value is not None and value is not apsw.no_change:
            yield parent, value


def _name_taken(sight: Sight, table: Table, change: apsw.TableChange) -> bool:
    """Whether a tag or a topic cannot have its name of before again: another one has it."""
    if not table.once or table.folded is None or change.old is None:
        return False
    folded = change.old[table.folded]
    if folded is apsw.no_change:
        return False
    sql = f'SELECT 1 FROM "{table.name}" WHERE key = ? AND id <> ?'
    return bool(sight.connection.execute(sql, (folded, change.old[0])).get)


def _note_words(sight: Sight, found: Sorted, table: Table, change: apsw.TableChange) -> None:
    """Whose line of search reads otherwise afterwards."""
    if table.name == "contact" and change.op == UPDATE and change.old is not None:
        new = zip(table.columns, change.old, strict=True)
        if all(value is apsw.no_change or name in QUIET_COLUMNS for name, value in new):
            return
    if table.people and table.name not in QUIET:
        found.words |= sight.owners(table, change)
    elif change.op == UPDATE:
        found.said.add((table.name, key_of(table, change)))
    for parent, key in _named(table, change):
        if table.shared and not table.held:  # another name of an organisation
            found.said.add((parent, key))


def _named(table: Table, change: apsw.TableChange) -> Iterator[tuple[str, Key]]:
    row: tuple[Any, ...] = change.old if change.old is not None else change.new or ()
    for place, parent in table.parents:
        if row[place] is not None and row[place] is not apsw.no_change:
            yield parent, row[place]


# Writing


def _write(store: Store, sight: Sight, changeset: bytes, watch: streaming.Watch) -> None:
    connection = sight.connection
    found = _sort(sight, changeset, watch.look)
    gone = sorted(sight.added - sight.stay)
    many = len(gone) > MANY
    pause: AbstractContextManager[None] = indexing.paused(connection) if many else nullcontext()
    with watch.inside(connection):
        with pause:
            if found.count:
                _apply(store, found.goes, watch)
            _by_hand(sight, found)
            _sweep(sight, found)
            words = found.words | _readers(connection, found) | (sight.erased - sight.stay)
            indexing.forget(connection, gone)
            indexing.reindex(connection, words - set(gone))
        if many:
            indexing.rebuild(connection)


def _apply(store: Store, builder: apsw.ChangesetBuilder, watch: streaming.Watch) -> None:
    filtered = bytearray()
    builder.output_stream(filtered.extend)

    def conflict(_reason: int, _change: apsw.TableChange) -> int:
        return apsw.SQLITE_CHANGESET_ABORT

    try:
        apsw.Changeset.apply(watch.read(bytes(filtered)), store.connection, conflict=conflict, flags=APPLY)
    except apsw.AbortError as error:
        raise Conflict(store.path) from error


def _by_hand(sight: Sight, found: Sorted) -> None:
    """Rows that come back under another number, or that name rows which have one."""
    moved = dict(sight.elsewhere)
    for table in belonging.parents_first(sight.schema):
        waiting = found.by_hand.get(table.name, [])
        kept, fresh = _apart(sight, table, waiting)
        for start, old in (*((0, old) for old in kept), *((1, old) for old in fresh)):
            values = list(old)
            for place, parent in table.parents:
                values[place] = moved.get((parent, values[place]), values[place])
            columns = ", ".join(f'"{name}"' for name in table.columns[start:])
            marks = belonging.marks(values[start:])
            sight.connection.execute(
                f'INSERT OR IGNORE INTO "{table.name}" ({columns}) VALUES ({marks})', values[start:]
            )
            if start:
                moved[table.name, old[0]] = sight.connection.last_insert_rowid()


def _apart(
    sight: Sight, table: Table, waiting: Iterable[tuple[Any, ...]]
) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """Those that keep their number, who come first, and those that get a new one: it must be nobody's of the others."""
    kept: list[tuple[Any, ...]] = []
    fresh: list[tuple[Any, ...]] = []
    for old in waiting:
        new = table.numbered and _taken(sight, (table.name, table.key(old)))
        (fresh if new else kept).append(old)
    return kept, fresh


def _taken(sight: Sight, row: Row) -> bool:
    """Whether the number of a row that comes back has been another's since."""
    return row in sight.renumbered or row in sight.touched


def _sweep(sight: Sight, found: Sorted) -> None:
    """Take away what the action made for everybody, where nothing names it."""
    for table in reversed(belonging.parents_first(sight.schema)):
        own = table.columns[table.keys[0]]
        for some in belonging.in_few(_free(sight, table.name, found.swept.get(table.name, ()))):
            sight.connection.execute(
                f'DELETE FROM "{table.name}" WHERE "{own}" IN ({belonging.marks(some)})', some
            )


def _free(sight: Sight, name: str, keys: Iterable[Key]) -> list[Key]:
    """Those of these shared rows that no row names."""
    own = sight.schema[name].columns[sight.schema[name].keys[0]]
    free = "".join(
        f' AND NOT EXISTS (SELECT 1 FROM "{child}" WHERE "{child}"."{column}" = "{name}"."{own}")'
        for child, column in belonging.children(sight.schema, name)
    )
    found: list[Key] = []
    for some in belonging.in_few(keys):
        sql = f'SELECT "{own}" FROM "{name}" WHERE "{own}" IN ({belonging.marks(some)}){free}'
        found.extend(row[0] for row in sight.connection.execute(sql, some))
    return found


def _readers(connection: apsw.Connection, found: Sorted) -> set[int]:
    """The people in whose lines the words of these shared rows stand."""
    people: set[int] = set()
    for table, source in indexing.SAID_BY:
        keys = [key for name, key in found.said if name == table]
        for some in belonging.in_few(keys):
            sql = f"SELECT contact FROM {source} WHERE {table} IN ({belonging.marks(some)})"
            people.update(int(str(row[0])) for row in connection.execute(sql, some))
    return people
