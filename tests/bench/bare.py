"""The yardstick of writing: the very rows of a finished network, put into an empty file by bare sqlite3."""

from __future__ import annotations

import csv
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NOT_ROWS = ("history",)  # what was done, not what the import writes


@dataclass(frozen=True, slots=True)
class Network:
    """A whole database in memory: the statements of its schema, and the rows of each table."""

    schema: tuple[str, ...]
    rows: dict[str, list[tuple[Any, ...]]]


def network(path: Path) -> Network:
    """Take the rows out of a file that Réseau wrote. Triggers stay behind: the index is rebuilt at the end."""
    connection = sqlite3.connect(path)
    index = {
        row[0]
        for row in connection.execute(
            "SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow')"
        )
    }
    made = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " AND type <> 'trigger' ORDER BY rowid"
    ).fetchall()
    shadows = {
        row[0] for row in connection.execute("SELECT name FROM pragma_table_list WHERE type = 'shadow'")
    }
    schema = tuple(sql for _kind, name, sql in made if name not in shadows)
    tables = [
        name for kind, name, _sql in made if kind == "table" and name not in index and name not in NOT_ROWS
    ]
    rows = {table: connection.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables}
    connection.close()
    return Network(schema, rows)


def write(found: Network, path: Path) -> None:
    """The rows into a new file, with the same tables, indexes and durability, in one transaction."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("BEGIN")
    for statement in found.schema:
        connection.execute(statement)
    for table, rows in found.rows.items():
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
    connection.execute("INSERT INTO search(search) VALUES ('rebuild')")
    connection.execute("COMMIT")
    connection.close()


def read_csv(path: Path) -> int:
    """Every row of a file through csv.reader."""
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _row in csv.reader(file))
