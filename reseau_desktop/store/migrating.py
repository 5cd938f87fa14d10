"""From an empty or older file to the schema of this Réseau."""

from __future__ import annotations

from collections.abc import Callable

import apsw

from reseau_desktop.store.connection import APPLICATION_ID, BUSY_MS

SCHEMA = 1
TURN_MS = 10_000  # how long a step waits for the one that another process is taking


def step(number: int) -> str:
    """The SQL that leads to schema `number`."""
    from importlib import resources  # 4 ms of a start that migrates nothing

    name = f"v{number:04d}.sql"
    return resources.files("reseau_desktop.store.migrations").joinpath(name).read_text("utf-8")


def version(connection: apsw.Connection) -> int:
    """The schema of an open file; 0 for an empty one."""
    found = connection.execute("PRAGMA user_version").get
    return int(found) if isinstance(found, int) else 0


def migrate(connection: apsw.Connection, before: Callable[[], object]) -> list[int]:
    """Bring the file to `SCHEMA`, each step in its own transaction; the steps taken.

    `before` is called once, before the first step of a file that holds something: it makes the copy.
    A migration changes what rows look like, so it empties the history. Two that start at once take turns.
    """
    found = version(connection)
    if 0 < found < SCHEMA:
        before()
    taken = []
    for number in range(found + 1, SCHEMA + 1):
        if _take(connection, number):
            taken.append(number)
    return taken


def _take(connection: apsw.Connection, number: int) -> bool:
    """One step, whole or not at all; False where another process took it meanwhile."""
    connection.set_busy_timeout(TURN_MS)
    try:
        connection.execute("BEGIN IMMEDIATE")
        if version(connection) >= number:
            connection.execute("ROLLBACK")
            return False
        connection.execute(step(number))
        if number > 1:
            connection.execute("DELETE FROM history")
        connection.execute(f"PRAGMA user_version={number}; PRAGMA application_id={APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.set_busy_timeout(BUSY_MS)
    return True
