"""What an action may do to the file while it lasts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any

import apsw

if TYPE_CHECKING:
    from reseau_desktop.store.change import Label

EVERY = 200_000  # steps of SQLite's own between two questions: some milliseconds


class Act:
    """The open transaction of one action. `label` may be made more precise before it ends."""

    def __init__(self, connection: apsw.Connection, label: Label) -> None:
        self._connection = connection
        self.label = label
        self.indexed = False  # True: the action wrote the lines of `searchable` itself
        self.erases: frozenset[int] = frozenset()  # people who go for good: no step brings them back

    @contextmanager
    def watched(self, asked: Callable[[], object]) -> Iterator[None]:
        """Inside, even one long statement asks now and then whether to go on: what `asked` raises ends it."""

        def handler() -> bool:
            asked()
            return False

        self._connection.set_progress_handler(handler, EVERY)
        try:
            yield
        finally:
            self._connection.set_progress_handler(None)

    def run(self, query: Any) -> list[tuple[Any, ...]]:
        """Execute a peewee query and give its rows."""
        from reseau_desktop.store.models import compiled

        sql, parameters = compiled(query)
        return self.execute(sql, parameters)

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Execute SQL and give its rows."""
        return self._connection.execute(sql, tuple(parameters)).fetchall()

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute SQL once for each row."""
        self._connection.executemany(sql, rows)

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self._connection.execute(sql, tuple(parameters)).fetchone()
        return row[0] if row else None

    def insert(self, table: str, **columns: Any) -> int:
        """Insert one row and give its id. Table and column names are ours, never a user's text."""
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        self._connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(columns.values()))
        return self._connection.last_insert_rowid()

    def update(self, table: str, identity: int | str, **columns: Any) -> None:
        """Update one row by its id (or key). Table and column names are ours, never a user's text."""
        sets = ", ".join(f'"{name}" = ?' for name in columns)
        key = "key" if table in {"layer", "setting"} else "id"
        self._connection.execute(
            f'UPDATE "{table}" SET {sets} WHERE {key} = ?', (*columns.values(), identity)
        )

    def reindex(self, contacts: Iterable[int]) -> None:
        """Write the lines of `searchable` of these people now; for an action that sets `indexed`."""
        from reseau_desktop.store.indexing import reindex

        reindex(self._connection, contacts)

    def lines_at_once(self, contacts: Collection[int]) -> AbstractContextManager[None]:
        """The lines of these people, and of no others, are changed inside: search hears of them at the end, all at once."""
        from reseau_desktop.store.indexing import at_once

        return at_once(self._connection, contacts)

    def add_lines(self, lines: Iterable[Any]) -> None:
        """Write the lines of `searchable` of new people in bulk; for an action that sets `indexed`."""
        from reseau_desktop.store import indexing

        indexing.add(self._connection, lines)
