"""From an empty or older file to the schema of this Réseau."""

from __future__ import annotations

from collections.abc import Callable

import apsw

from reseau_desktop.store.connection import APPLICATION_ID, BUSY_MS

SCHEMA = 3
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
    """Bring the file to `SCHEMA`, all steps in one transaction; the steps taken.

    `before` is called once, before the first step of a file that holds something: it makes the copy.
    A migration changes what rows look like, so it empties the history. Two that start at once take turns, and nobody
    sees a file that is half way.
    """
    found = version(connection)
    if found >= SCHEMA:
        return []
    if found > 0:
        before()
    connection.set_busy_timeout(TURN_MS)
    try:
        connection.execute("BEGIN IMMEDIATE")
        taken = list(range(version(connection) + 1, SCHEMA + 1))
        for number in taken:
            connection.execute(step(number))
        if taken:
            connection.execute("DELETE FROM history")
            connection.execute(f"PRAGMA user_version={SCHEMA}; PRAGMA application_id={APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.set_busy_timeout(BUSY_MS)
    return taken
