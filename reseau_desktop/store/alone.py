"""What undoing one action alone would do: who goes back to how they were, and who stays because of what came since."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import apsw

from reseau_desktop.store import belonging
from reseau_desktop.store.belonging import EXCHANGE, TAKES_PART, Key, Table
from reseau_desktop.store.change import Label
from reseau_desktop.store.searching import ME

OFTEN = 2_000  # rows between two looks at whether somebody still wants the answer
INSERT, DELETE, UPDATE = "INSERT", "DELETE", "UPDATE"
Row = tuple[str, Key]  # a table's name and a primary key
Look = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Alone:
    """An action undone alone, before it is: ids of people, ascending.

    `away` were added by it and go; `back` were erased by it and come back; `changed` are as they were before it. `stay`
    were touched by one of the `later` actions, or are tied to somebody who was: they keep everything. `nothing` says that there is nothing to undo.
    """

    step: int
    label: Label
    later: int
    away: tuple[int, ...]
    back: tuple[int, ...]
    changed: tuple[int, ...]
    stay: tuple[int, ...]
    nothing: bool

    @property
    def people(self) -> int:
        """How many people it would undo something of."""
        return len(self.away) + len(self.back) + len(self.changed)


@dataclass(slots=True)
class Sight:
    """What was seen of the action and of those after it; who writes asks it for the fate of each row."""

    connection: apsw.Connection
    schema: dict[str, Table]
    people: set[int] = field(default_factory=set)  # whom the action touched
    added: set[int] = field(default_factory=set)
    erased: set[int] = field(default_factory=set)
    stay: set[int] = field(default_factory=set)
    tied: list[frozenset[int]] = field(
        default_factory=list
    )  # people whom one row of the action ties together
    watched: set[Row] = field(default_factory=set)  # rows of the action that do not show by their owner …
    unsaid: set[Row] = field(default_factory=set)  # changed rows: those that went since said whose they were
    touched: set[Row] = field(default_factory=set)  # … and were written since
    born: set[Row] = field(default_factory=set)  # shared rows made since
    gone: set[Row] = field(default_factory=set)  # shared rows that the action took away
    named: dict[Row, str] = field(
        default_factory=dict
    )  # folded names of shared rows that went, then or since
    owned: dict[Row, frozenset[int]] = field(default_factory=dict)  # of rows that do not say whose they are
    again: dict[Row, set[int]] = field(
        default_factory=dict
    )  # shared rows that rows of these people would name again
    turned: dict[Row, set[int]] = field(
        default_factory=dict
    )  # … by a change, which cannot be given another number
    missing: set[Row] = field(default_factory=set)  # shared rows that are not there and cannot be found again
    elsewhere: dict[Row, Key] = field(default_factory=dict)  # … that have another number now
    renumbered: set[Row] = field(default_factory=set)  # rows that come back under another number

    def owners(self, table: Table, change: apsw.TableChange) -> frozenset[int]:
        """Whose row it is; empty for a row that is nobody's."""
        people = frozenset((*table.named(change.old), *table.named(change.new)))
        return people | self.owned.get((table.name, key_of(table, change)), frozenset())

    def stays(self, people: Iterable[int]) -> bool:
        """Whether one of these people stays."""
        return not self.stay.isdisjoint(people)


def key_of(table: Table, change: apsw.TableChange) -> Key:
    """The primary key of a changed row."""
    row: tuple[Any, ...] = change.old if change.old is not None else change.new or ()
    return table.key(row)


def made_for(table: Table, change: apsw.TableChange) -> int | None:
    """The one person a new detail belongs to: most rows of an import are no more than that."""
    if len(table.people) != 1 or table.name == "contact" or change.old is not None:
        return None
    owner = (change.new or ())[table.people[0]]
    return owner if isinstance(owner, int) else None


def rows(changeset: bytes, look: Look) -> Iterator[apsw.TableChange]:
    """The rows of a changeset."""
    for number, change in enumerate(apsw.Changeset.iter(changeset)):
        if number % OFTEN == 0:
            look()
        yield change


def see(connection: apsw.Connection, changeset: bytes, later: Iterable[bytes], look: Look) -> Sight:
    """Read the action and those after it, and settle who stays."""
    sight = Sight(connection, belonging.tables(connection))
    _see_action(sight, changeset, look)
    since: set[int] = set()
    for one in later:
        _see_later(sight, one, since, look)
    sight.stay = sight.people & since
    _spread(sight)
    _seek_parents(sight)
    _spread(sight)
    return sight


def _see_action(sight: Sight, changeset: bytes, look: Look) -> None:
    unsaid: dict[str, set[Key]] = {}  # rows that do not say whose they are
    held: dict[Row, Row] = {}  # rows that belong to whom another row belongs to
    for change in rows(changeset, look):
        table = sight.schema.get(change.name)
        if table is None:
            continue
        if (owner := made_for(table, change)) is not None:  # nearly every row of an import
            sight.people.add(owner)
            continue
        key = key_of(table, change)
        people = frozenset((*table.named(change.old), *table.named(change.new)))
        sight.people |= people
        if len(people) > 1 and table.name != TAKES_PART:
            sight.tied.append(people)
        if table.name == "contact" and change.op != UPDATE:
            (sight.added if change.op == INSERT else sight.erased).add(key)
        if table.shared or change.op == DELETE or (change.op == UPDATE and table.name != "contact"):
            sight.watched.add((table.name, key))
        if change.op == UPDATE and table.name != "contact":
            unsaid.setdefault(table.name, set()).add(key)
            sight.unsaid.add((table.name, key))
        if change.old is not None:
            _name_again(sight, table, change, people)
        if change.op == DELETE:
            _went(sight, table, change.old or (), people)
        if change.op != UPDATE and (holder := _holder(table, change)) is not None:
            held[table.name, key] = holder
    _find_owners(sight, unsaid, held)


def _holder(table: Table, change: apsw.TableChange) -> Row | None:
    """The row through which a row that came or went belongs to somebody."""
    row: tuple[Any, ...] = change.old if change.old is not None else change.new or ()
    return next(((parent, row[place]) for place, parent in table.held if row[place] is not None), None)


def _name_again(sight: Sight, table: Table, change: apsw.TableChange, people: frozenset[int]) -> None:
    """The shared rows that this one would name again."""
    named = sight.turned if change.op == UPDATE else sight.again
    for place, parent in table.parents:
        value = (change.old or ())[place]
        if value is not None and value is not apsw.no_change:
            named.setdefault((parent, value), set()).update(people)


def _went(sight: Sight, table: Table, old: tuple[Any, ...], people: frozenset[int]) -> None:
    """A row that the action took away: what tells it again, and whose the rows were that hung on it."""
    key = table.key(old)
    if table.shared or table.holds:
        sight.gone.add((table.name, key))
    if table.folded is not None:
        sight.named[table.name, key] = str(old[table.folded])
    if table.name == TAKES_PART:
        row = (EXCHANGE, old[table.columns.index(EXCHANGE)])
        sight.owned[row] = sight.owned.get(row, frozenset()) | people
    elif table.holds and people:
        sight.owned[table.name, key] = people


def _find_owners(sight: Sight, unsaid: dict[str, set[Key]], held: dict[Row, Row]) -> None:
    """Whose the rows are that do not say it themselves; one that is of several ties them."""
    for name, keys in unsaid.items():
        for key, people in belonging.owners(sight.connection, sight.schema, name, keys).items():
            sight.owned[name, key] = sight.owned.get((name, key), frozenset()) | people
    above: dict[str, set[Key]] = {}
    for name, key in held.values():
        above.setdefault(name, set()).add(key)
    found = {
        (name, key): people
        for name, keys in above.items()
        for key, people in belonging.owners(sight.connection, sight.schema, name, keys).items()
    }
    for row, parent in held.items():
        sight.owned[row] = found.get(parent, frozenset()) | sight.owned.get(parent, frozenset())
    for name, keys in unsaid.items():
        _tie(sight, ((name, key) for key in keys))
    _tie(sight, held)


def _tie(sight: Sight, found: Iterable[Row]) -> None:
    for row in found:
        people = sight.owned.get(row, frozenset())
        sight.people |= people
        if len(people) > 1:
            sight.tied.append(people)


def _see_later(sight: Sight, changeset: bytes, since: set[int], look: Look) -> None:
    """An action that came after: whom it touched, and which rows of the first."""
    unsaid: dict[str, set[Key]] = {}
    for change in rows(changeset, look):
        table = sight.schema.get(change.name)
        if table is None:
            continue
        key = key_of(table, change)
        since.update(table.named(change.old))
        since.update(table.named(change.new))
        if (table.name, key) in sight.watched:
            sight.touched.add((table.name, key))
            if change.op == DELETE and (table.name, key) in sight.unsaid:
                people = frozenset(table.named(change.old))
                sight.owned.setdefault((table.name, key), people)  # a later one may be of another row
                sight.people |= people
        if table.shared and change.op == INSERT:
            sight.born.add((table.name, key))
        if change.op == DELETE and table.folded is not None and change.old is not None:
            sight.named.setdefault((table.name, key), str(change.old[table.folded]))
        if change.op == UPDATE and table.name != "contact":
            unsaid.setdefault(table.name, set()).add(key)
        elif (holder := _holder(table, change)) is not None:
            unsaid.setdefault(holder[0], set()).add(holder[1])
    for name, keys in unsaid.items():
        for people in belonging.owners(sight.connection, sight.schema, name, keys).values():
            since |= people


def _spread(sight: Sight) -> None:
    """Whoever one row ties to somebody who stays, stays too: else one of them would lose what belongs to them."""
    waiting, moved = sight.tied, True
    while moved:
        near = [people for people in waiting if sight.stays(people)]
        waiting = [people for people in waiting if not sight.stays(people)]
        sight.stay.update(one for people in near for one in people if one in sight.people)
        moved = bool(near)


def _seek_parents(sight: Sight) -> None:
    """Shared rows that would be named again: there, back under their number or another, or gone for good."""
    asked: dict[str, set[Key]] = {}
    for name, key in (*sight.again, *sight.turned, *sight.gone):
        asked.setdefault(name, set()).add(key)
    for name, keys in asked.items():
        here = _present(sight, name, keys)
        for row in ((name, key) for key in keys):
            _seek_parent(sight, row, row[1] in here)
    for row in (*sight.missing, *sight.elsewhere, *sight.renumbered):
        sight.stay |= sight.turned.get(row, set()) & sight.people
        if row in sight.missing:
            sight.stay |= sight.again.get(row, set()) & sight.people


def _seek_parent(sight: Sight, row: Row, there: bool) -> None:
    name, key = row
    if row not in sight.gone:
        if there and row not in sight.born:
            return
        if (other := _same_name(sight, row)) is not None:
            sight.elsewhere[row] = other
        else:
            sight.missing.add(row)
        return
    taken = there or row in sight.touched
    other = _same_name(sight, row) if taken or sight.schema[name].once else None
    if other is not None:
        sight.elsewhere[row] = other
    elif taken and sight.schema[name].numbered:
        sight.renumbered.add(row)
    elif taken:
        sight.missing.add(row)


def _present(sight: Sight, name: str, keys: set[Key]) -> set[Key]:
    column = sight.schema[name].columns[sight.schema[name].keys[0]]
    found: set[Key] = set()
    for some in belonging.in_few(keys):
        sql = f'SELECT "{column}" FROM "{name}" WHERE "{column}" IN ({belonging.marks(some)})'
        found.update(row[0] for row in sight.connection.execute(sql, some))
    return found


def _same_name(sight: Sight, row: Row) -> Key | None:
    """The row that carries the folded name of one that went; None where there is none."""
    folded = sight.named.get(row)
    if not folded:
        return None
    sql = f'SELECT id FROM "{row[0]}" WHERE key = ? ORDER BY id LIMIT 1'
    return sight.connection.execute(sql, (folded,)).get


def summed(sight: Sight, step: int, label: Label, later: int, nothing: bool) -> Alone:
    """The answer that is told before anything is done."""

    def listed(people: Iterable[int]) -> tuple[int, ...]:
        return tuple(sorted(one for one in people if one != ME))

    undone = sight.people - sight.stay
    return Alone(
        step,
        label,
        later,
        listed(sight.added & undone),
        listed(sight.erased & undone),
        listed(undone - sight.added - sight.erased),
        listed(sight.people & sight.stay),
        nothing,
    )
