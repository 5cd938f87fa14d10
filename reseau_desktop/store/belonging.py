"""Which rows belong to whom, as the foreign keys of the schema say it: a table that comes later is known by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import apsw

from reseau_desktop.store.history import recorded

Key = Any  # of a primary key of one column its value, else a tuple
FEW = 500  # keys asked for at once
LINES = "searchable"  # the lines that search reads are made again from what they tell
EXCHANGE, TAKES_PART = "interaction", "participant"  # an exchange belongs to those who took part in it


@dataclass(frozen=True, slots=True)
class Table:
    """One table: `keys` are the places of its primary key, `people` those of the columns that name a contact,
    `parents` those that name a row of another table. `folded` is the place of a folded name, where a row is known by its
    name as well as by its number, and `once` says that no two rows may carry the same. `held` are the columns and
    the tables through which rows that name nobody belong to somebody after all (an answer to a birthday, a file of an
    exchange), and `holds` says that rows of another table belong to somebody through this one."""

    name: str
    columns: tuple[str, ...]
    keys: tuple[int, ...]
    people: tuple[int, ...]
    parents: tuple[tuple[int, str], ...]
    folded: int | None
    once: bool
    held: tuple[tuple[int, str], ...] = ()
    holds: bool = False

    @property
    def shared(self) -> bool:
        """Its rows are nobody's own: organisations, tags, exchanges, circles, settings."""
        return not self.people

    @property
    def numbered(self) -> bool:
        """Its rows have a number that another one may take once they are gone."""
        return self.keys == (0,) and self.columns[0] == "id"

    def key(self, row: Sequence[Any]) -> Key:
        """The primary key of a row."""
        return row[self.keys[0]] if len(self.keys) == 1 else tuple(row[place] for place in self.keys)

    def named(self, row: Sequence[Any] | None) -> Iterator[int]:
        """The contacts that a row of a changeset names."""
        if row is not None:
            for place in self.people:
                if isinstance(row[place], int):
                    yield row[place]


def tables(connection: apsw.Connection) -> dict[str, Table]:
    """Every table that an action records, but the lines of search."""
    names = [str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: _table(connection, name) for name in names if recorded(name) and name != LINES}
    held = {name: _holders(found, table) for name, table in found.items()}
    holding = {parent for parents in held.values() for _, parent in parents}
    return {name: replace(table, held=held[name], holds=name in holding) for name, table in found.items()}


def _table(connection: apsw.Connection, name: str) -> Table:
    described = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    columns = tuple(str(row[1]) for row in described)
    keys = sorted((int(str(row[5])), int(str(row[0]))) for row in described if row[5])
    references = connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
    people = [columns.index(str(row[3])) for row in references if row[2] == "contact"]
    if name == "contact":
        people.append(0)
    parents = tuple((columns.index(str(row[3])), str(row[2])) for row in references if row[2] != "contact")
    folded = columns.index("key") if columns[0] == "id" and "key" in columns else None
    once = folded is not None and _unique(connection, name)
    return Table(
        name, columns, tuple(place for _, place in keys), tuple(sorted(people)), parents, folded, once
    )


def _unique(connection: apsw.Connection, name: str) -> bool:
    """Whether two rows may not have the same folded name."""
    for row in connection.execute(f'PRAGMA index_list("{name}")').fetchall():
        columns = [str(found[2]) for found in connection.execute(f'PRAGMA index_info("{row[1]}")')]
        if row[2] and columns == ["key"]:
            return True
    return False


def children(schema: dict[str, Table], parent: str) -> list[tuple[str, str]]:
    """The tables and columns that name rows of `parent`."""
    return [
        (table.name, table.columns[place])
        for table in schema.values()
        for place, name in table.parents
        if name == parent
    ]


def in_few(keys: Iterable[Key]) -> Iterator[list[Key]]:
    """Keys in portions that one question holds."""
    listed = list(keys)
    for start in range(0, len(listed), FEW):
        yield listed[start : start + FEW]


def marks(keys: Sequence[Key]) -> str:
    """The question marks of as many values."""
    return ",".join("?" * len(keys))


def owners(
    connection: apsw.Connection, schema: dict[str, Table], name: str, keys: Iterable[Key]
) -> dict[Key, frozenset[int]]:
    """Whose rows these are now, by key; a row that is not there, or nobody's, is left out."""
    table = schema[name]
    if table.held:
        listed = list(keys)
        through = (_through(connection, schema, table, held, listed) for held in table.held)
        return {key: people for found in through for key, people in found.items()}
    if name == EXCHANGE:
        column, wanted, source = EXCHANGE, ["contact"], TAKES_PART
    elif table.people and len(table.keys) == 1:
        column, source = table.columns[table.keys[0]], name
        wanted = [table.columns[place] for place in table.people]
    else:
        return {}
    found: dict[Key, set[int]] = {}
    for some in in_few(keys):
        sql = f'SELECT "{column}", {", ".join(wanted)} FROM "{source}" WHERE "{column}" IN ({marks(some)})'
        for key, *people in connection.execute(sql, some):
            found.setdefault(key, set()).update(int(str(one)) for one in people if one is not None)
    return {key: frozenset(people) for key, people in found.items()}


def _through(
    connection: apsw.Connection,
    schema: dict[str, Table],
    table: Table,
    held: tuple[int, str],
    keys: Iterable[Key],
) -> dict[Key, frozenset[int]]:
    found: dict[Key, frozenset[int]] = {}
    column, own = table.columns[held[0]], table.columns[table.keys[0]]
    for some in in_few(keys):
        sql = f'SELECT "{own}", "{column}" FROM "{table.name}" WHERE "{own}" IN ({marks(some)})'
        rows = connection.execute(sql, some).fetchall()
        whose = owners(connection, schema, held[1], {row[1] for row in rows})
        found.update({row[0]: whose[row[1]] for row in rows if row[1] in whose})
    return found


def _holders(schema: dict[str, Table], table: Table) -> tuple[tuple[int, str], ...]:
    if table.people:
        return ()
    return tuple(
        (place, parent) for place, parent in table.parents if schema[parent].people or parent == EXCHANGE
    )


def parents_first(schema: dict[str, Table]) -> list[Table]:
    """All tables, each after those that its rows name."""
    found: dict[str, Table] = {}
    waiting = list(schema.values())
    while waiting:
        ready = [table for table in waiting if all(parent in found for _, parent in table.parents)]
        found.update((table.name, table) for table in ready or waiting)
        waiting = [table for table in waiting if table.name not in found]
    return list(found.values())
