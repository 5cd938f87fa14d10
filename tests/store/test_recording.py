"""Several sessions record what one would."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from reseau_desktop.store import Store
from reseau_desktop.store.recording import TABLES, Recording


@pytest.fixture
def store(tmp_path: Path):
    opened = Store.open(tmp_path)
    yield opened
    opened.close()


WRITES = (
    "INSERT INTO contact(id, layer, added_on, given) VALUES (2, 'active', '2026-11-23', 'Ana'),"
    " (3, 'wide', '2026-11-23', 'Paul'), (4, 'known', '2026-11-23', 'Émilie')",
    "INSERT INTO email(contact, value) VALUES (2, 'ana@example.org'), (4, 'emilie@example.org')",
    "INSERT INTO interaction(id, happened, kind) VALUES (1, '2026-11-23', 'call')",
    "INSERT INTO participant(interaction, contact) VALUES (1, 2)",
    "UPDATE contact SET given = 'Anna' WHERE id = 2",
    "DELETE FROM contact WHERE id = 3",
    "INSERT INTO tie(one, other, kind) VALUES (2, 4, 'knows')",
)


def tables(connection: apsw.Connection) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
        " AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    )
    return [str(name) for (name,) in rows]


def test_their_changesets_side_by_side_are_what_one_session_makes(store: Store) -> None:
    connection = store.connection
    names = tables(connection)
    assert len(names) > 3 * TABLES
    connection.execute("BEGIN")
    whole, parts = apsw.Session(connection, "main"), Recording(connection)
    for name in names:
        whole.attach(name)
    parts.begin(names)
    assert parts.written() == b"" == parts.so_far()
    for write in WRITES:
        connection.execute(write)
    one = bytes(whole.changeset())
    assert one
    assert parts.so_far() == one
    assert parts.written() == one
    parts.end()
    whole.close()
    connection.execute("ROLLBACK")


def test_what_is_written_after_the_end_is_recorded_by_nobody(store: Store) -> None:
    connection = store.connection
    recording = Recording(connection)
    recording.begin(tables(connection))
    recording.end()
    connection.execute("INSERT INTO tag(name, key) VALUES ('Later', 'later')")
    assert recording.written() == b""
