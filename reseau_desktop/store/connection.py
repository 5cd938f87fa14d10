"""One SQLite connection, opened the same way everywhere."""

from __future__ import annotations

from pathlib import Path

import apsw

APPLICATION_ID = 0x52657365  # "Rese"
BUSY_MS = 100  # an action that cannot begin within this raises StoreBusy


def connect(path: Path, *, writable: bool = True, still: bool = False) -> apsw.Connection:
    """Open `path` with the PRAGMAs of the house. Raises apsw errors; `store.troubles` names them.

    `still` is for reading a file that nobody writes meanwhile: SQLite then makes no file beside it.
    """
    flags = apsw.SQLITE_OPEN_READWRITE if writable else apsw.SQLITE_OPEN_READONLY
    name = str(path)
    if still:
        name, flags = f"{path.absolute().as_uri()}?immutable=1", flags | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(name, flags=flags)
    connection.set_busy_timeout(BUSY_MS)
    connection.execute("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA cache_size=-16000")
    if writable:
        connection.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
    return connection


def header(path: Path) -> tuple[bytes, int, int]:
    """The magic, user_version and application_id as the file's first page says them, without opening it."""
    with path.open("rb") as file:
        page = file.read(100)
    if len(page) < 100:
        return page[:16], 0, 0
    return page[:16], int.from_bytes(page[60:64], "big"), int.from_bytes(page[68:72], "big")
