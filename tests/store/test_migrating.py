"""A file of every past schema opens, with what it held; the copy made before stays as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reseau_desktop.insights.person import person
from reseau_desktop.insights.search import search
from reseau_desktop.store import FILE, Store
from reseau_desktop.store.connection import APPLICATION_ID
from reseau_desktop.store.migrating import SCHEMA, step


def _file_of_schema_1(folder: Path) -> None:
    plain = sqlite3.connect(folder / FILE)
    plain.executescript(step(1))
    plain.execute("INSERT INTO organisation(id, name, key) VALUES (1, 'Acme SAS', 'acme')")
    plain.execute(
        "INSERT INTO contact(id, layer, given, family, sort_name, added_on, note) VALUES"
        " (7, 'allies', 'Ana', 'Delmas', 'delmas ana', '2026-01-05', 'sails')"
    )
    plain.execute("INSERT INTO position(contact, organisation, title, current) VALUES (7, 1, 'CTO', 1)")
    plain.execute(
        "INSERT INTO searchable VALUES (7, 'ana delmas', 'acme sas cto sails', '', 'Ana Delmas', 'CTO', 'Acme SAS')"
    )
    plain.execute("INSERT INTO history(at, label, size, changeset) VALUES ('2026-01-05', '[]', 1, x'00')")
    plain.execute(f"PRAGMA application_id={APPLICATION_ID}")
    plain.execute("PRAGMA user_version=1")
    plain.commit()
    plain.close()


def test_a_file_of_the_first_schema_opens_with_its_people(tmp_path, today):
    _file_of_schema_1(tmp_path)
    store = Store.open(tmp_path)
    try:
        assert store.value("PRAGMA user_version") == SCHEMA
        assert store.history() == []  # a migration changes what rows look like
        assert [found.id for found in search(store, "sails acme")] == [7]
        who = person(store, 7, today)
        assert who is not None and who.standing.layer.key == "allies"
        assert store.one("SELECT private, phonetic, met_through FROM person WHERE id = 7") == (0, "", None)
        assert store.faults() == ""
        (copy,) = (tmp_path / "backups").glob("*migration*")
        before = sqlite3.connect(copy)
        assert before.execute("PRAGMA user_version").fetchone() == (1,)
        assert before.execute("SELECT given FROM contact WHERE id = 7").fetchone() == ("Ana",)
        before.close()
    finally:
        store.close()
