"""When the file changed last, as a number that never goes back: a calendar program takes only what is newer.

The history alone does not tell it: a step that is done again forgets that it was undone, forgetting a person drops
steps, a restored copy is of before. SQLite's own table of counters keeps ours too, under a name no table has: it is
recorded by no session, so that undo does not take it back.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import apsw

NAME = "changed"
START = datetime(2000, 1, 1, tzinfo=UTC)


def last(connection: apsw.Connection) -> int:
    """Seconds from the start of 2000 to the last change; 0 where there was none. A file of before has its history."""
    found = connection.execute("SELECT max(seq) FROM sqlite_sequence WHERE name = ?", (NAME,)).get
    if isinstance(found, int):
        return found
    said = connection.execute("SELECT max(max(at, ifnull(undone_at, ''))) FROM history").get
    return _seconds(datetime.fromisoformat(said)) if isinstance(said, str) else 0


def tick(connection: apsw.Connection, before: int = 0) -> None:
    """Something changed now: a second later than before at least, also by a clock that was set back."""
    reached = max(_seconds(datetime.now(UTC)), before + 1, last(connection) + 1)
    connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (reached, NAME))
    if not connection.changes():
        connection.execute("INSERT INTO sqlite_sequence(name, seq) VALUES (?, ?)", (NAME, reached))


def instant(seconds: int) -> datetime:
    """The UTC instant of such a number."""
    return START + timedelta(seconds=seconds)


def _seconds(at: datetime) -> int:
    return int((at - START).total_seconds())
