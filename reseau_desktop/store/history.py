"""The list of actions, and moving along it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw

from reseau_desktop.store import streaming, ticking
from reseau_desktop.store.change import Entry, Label, touched
from reseau_desktop.store.errors import Conflict

LIMIT = 256 * 1024 * 1024  # bytes of changesets kept; the oldest go first
# Cascades stay off: a changeset holds the rows that went by cascade too. No savepoint of its own: our transaction takes
# everything back, and inside a savepoint the full-text index is flushed a row at a time (100,000 rows: minutes).
APPLY = apsw.SQLITE_CHANGESETAPPLY_FKNOACTION | apsw.SQLITE_CHANGESETAPPLY_NOSAVEPOINT
UNRECORDED = {"history", "indexing"}
ERASED_WITH = (
    "interaction",
    "anniversary",
    "topic",
    "tag",
    "organisation",
)  # rows that may go with their last person
REDOABLE = "undone_at IS NOT NULL AND size > 0"
MIDDLING = 128 * 1024  # bytes: a step from which on the lines it changes are indexed at once
LARGE = 4 * 1024 * 1024  # bytes: a step after which the whole index is made again at once


def recorded(table: str) -> bool:
    """Whether a session records this table: all of the user's data, none of the index or the history."""
    return not (table in UNRECORDED or table.startswith(("search_", "sqlite_")) or table == "search")


def now() -> str:
    """The instant an action is written at: for the list only, no rule ever reads it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def append(connection: apsw.Connection, label: Label, changeset: bytes) -> None:
    """Add a step; what had been undone stays in the list but can no longer be redone."""
    connection.execute(
        "UPDATE history SET changeset = x'', size = 0 WHERE undone_at IS NOT NULL AND size > 0"
    )
    connection.execute(
        "INSERT INTO history(at, label, size, changeset) VALUES (?, ?, ?, ?)",
        (now(), label.to_json(), len(changeset), changeset),
    )
    ticking.tick(connection)
    total = connection.execute("SELECT ifnull(sum(size), 0) FROM history").get
    if isinstance(total, int) and total > LIMIT:
        drop_oldest(connection, total)


def forget(connection: apsw.Connection, people: frozenset[int], erased: bytes) -> None:
    """Drop every step up to the last one that knows these people or what `erased` took away with them.

    Later steps stay: nothing in them stands on what is gone. What was undone can no longer be redone.
    """
    gone = touched(erased)
    last = 0
    for (identity,) in connection.execute(
        "SELECT id FROM history WHERE size > 0 ORDER BY id DESC"
    ).fetchall():
        known = touched(streaming.kept(connection, int(str(identity))))
        if known.get("contact", frozenset()) & people or any(
            known.get(table, frozenset()) & gone.get(table, frozenset()) for table in ERASED_WITH
        ):
            last = int(str(identity))
            break
    connection.execute("DELETE FROM history WHERE id <= ? OR undone_at IS NOT NULL", (last,))
    ticking.tick(connection)


def drop_oldest(connection: apsw.Connection, total: int) -> None:
    """Forget the oldest steps until what is kept fits; the newest always stays."""
    rows = connection.execute("SELECT id, size FROM history ORDER BY id").fetchall()
    for identity, size in rows[:-1]:
        if total <= LIMIT:
            break
        connection.execute("DELETE FROM history WHERE id = ?", (identity,))
        total -= int(str(size))


def next_undo(connection: apsw.Connection) -> tuple[int, Label] | None:
    """The step that undo would take back."""
    return _step(connection, "undone_at IS NULL ORDER BY id DESC")


def next_redo(connection: apsw.Connection) -> tuple[int, Label] | None:
    """The step that redo would do again."""
    return _step(connection, f"{REDOABLE} ORDER BY id")


def _step(connection: apsw.Connection, where: str) -> tuple[int, Label] | None:
    row = connection.execute(f"SELECT id, label FROM history WHERE {where} LIMIT 1").fetchone()
    return (int(row[0]), Label.from_json(str(row[1]))) if row else None


def way(connection: apsw.Connection, identity: int) -> tuple[list[int], bool]:
    """The steps from where one stands to a step, itself included, and whether it lies back; none where it is no longer
    within reach."""
    row = connection.execute(
        "SELECT undone_at IS NULL FROM history WHERE id = ? AND size > 0", (identity,)
    ).fetchone()
    if row is None:
        return [], True
    back = bool(row[0])
    where = (
        "id >= ? AND undone_at IS NULL ORDER BY id DESC" if back else REDOABLE + " AND id <= ? ORDER BY id"
    )
    found = connection.execute(f"SELECT id FROM history WHERE {where}", (identity,))
    return [int(str(one)) for (one,) in found], back


def move(
    connection: apsw.Connection,
    path: Path,
    identity: int,
    *,
    back: bool,
    progress: streaming.Progress | None = None,
) -> bytes:
    """Apply one step's changeset, inverted when going back; its changeset.

    Foreign keys act as NO ACTION meanwhile: a changeset holds the rows that went by cascade too. Raises Conflict when
    a row is no longer as the step left it, or what `progress(done, total)` raises; the caller's transaction rolls back.
    """
    changeset = streaming.kept(connection, identity)
    watch = streaming.Watch(progress)
    watch.look()
    try:
        with watch.inside(connection):
            _apply(connection, changeset, watch, back=back)
    except apsw.AbortError as error:
        raise Conflict(path, str(identity)) from error
    connection.execute("UPDATE history SET undone_at = ? WHERE id = ?", (now() if back else None, identity))
    ticking.tick(connection)
    return changeset


def _apply(connection: apsw.Connection, changeset: bytes, watch: streaming.Watch, *, back: bool) -> None:
    """The rows, and the index in the way that is quickest for so many."""
    flags = APPLY | apsw.SQLITE_CHANGESETAPPLY_INVERT if back else APPLY

    def conflict(reason: int, _change: apsw.TableChange) -> int:
        gone = reason == apsw.SQLITE_CHANGESET_NOTFOUND
        return apsw.SQLITE_CHANGESET_OMIT if gone else apsw.SQLITE_CHANGESET_ABORT

    def apply(source: Any) -> None:
        apsw.Changeset.apply(source, connection, conflict=conflict, flags=flags)

    if len(changeset) <= MIDDLING:
        apply(changeset)
        return
    from reseau_desktop.store import indexing  # no start needs it

    if len(changeset) > LARGE:
        with indexing.paused(connection):
            apply(watch.read(changeset))
        indexing.rebuild(connection)
    else:
        lines = touched(changeset).get("searchable", frozenset())
        with indexing.at_once(connection, map(int, lines)):
            apply(watch.read(changeset))


def entries(connection: apsw.Connection, limit: int) -> list[Entry]:
    """The newest `limit` lines, newest first."""
    rows = connection.execute(
        "SELECT id, at, label, undone_at, size > 0 FROM history ORDER BY id DESC LIMIT ?", (limit,)
    )
    alone: dict[int, datetime] = {}  # steps that a later action, in force, undid alone
    found = []
    for identity, written, said, undone, reachable in rows:
        at, label = datetime.fromisoformat(str(written)), Label.from_json(str(said))
        if label.step and undone is None:
            alone[label.step] = at
        since = datetime.fromisoformat(str(undone)) if undone is not None else None
        step = int(str(identity))
        found.append(Entry(step, at, label, undone is not None, bool(reachable), since, alone.get(step)))
    return found


def in_force(connection: apsw.Connection, identity: int) -> tuple[Label, bytes] | None:
    """A step that is in force, whole or in part, with its changeset; None for one that is undone, alone or not."""
    row = connection.execute(
        "SELECT label FROM history WHERE id = ? AND undone_at IS NULL AND size > 0", (identity,)
    ).fetchone()
    later = connection.execute("SELECT label FROM history WHERE id > ? AND undone_at IS NULL", (identity,))
    if row is None or any(Label.from_json(str(said)).step == identity for (said,) in later):
        return None
    return Label.from_json(str(row[0])), streaming.kept(connection, identity)


def after(connection: apsw.Connection, identity: int) -> list[int]:
    """The steps in force that came after one."""
    rows = connection.execute(
        "SELECT id FROM history WHERE id > ? AND undone_at IS NULL ORDER BY id", (identity,)
    )
    return [int(str(row[0])) for row in rows]


def changeset(connection: apsw.Connection, identity: int) -> bytes:
    """What one step wrote; empty where it is no longer kept."""
    return streaming.kept(connection, identity)
