"""A file of every past schema opens, with what it held; the copy made before stays as it was."""

from __future__ import annotations

import sqlite3
from itertools import pairwise
from math import pi
from pathlib import Path

import pytest

from reseau_desktop.insights.person import person
from reseau_desktop.insights.search import search
from reseau_desktop.store import FILE, Store
from reseau_desktop.store.connection import APPLICATION_ID
from reseau_desktop.store.migrating import SCHEMA, step


def _file_of_schema(folder: Path, schema: int) -> None:
    plain = sqlite3.connect(folder / FILE)
    for number in range(1, schema + 1):
        plain.executescript(step(number))
    plain.execute("INSERT INTO organisation(id, name, key) VALUES (1, 'Acme SAS', 'acme')")
    plain.execute(
        "INSERT INTO contact(id, layer, given, family, sort_name, added_on, note) VALUES"
        " (7, 'allies', 'Ana', 'Delmas', 'delmas ana', '2026-01-05', 'sails')"
    )
    plain.execute("INSERT INTO position(contact, organisation, title, current) VALUES (7, 1, 'CTO', 1)")
    plain.execute("INSERT INTO anniversary(id, contact, kind, happens) VALUES (3, 7, 'birthday', '--09-21')")
    plain.execute("INSERT INTO occasion_answer VALUES (4, 3, '2026-09-21', 'done', NULL)")
    plain.execute(
        "INSERT INTO follow_up(id, contact, kind, due, created_on) VALUES (5, 7, 'explicit', '2026-12-01', '2026-11-01')"
    )
    plain.execute(
        "INSERT INTO searchable VALUES (7, 'ana delmas', 'acme sas cto sails', '', 'Ana Delmas', 'CTO', 'Acme SAS')"
    )
    plain.execute("INSERT INTO history(at, label, size, changeset) VALUES ('2026-01-05', '[]', 1, x'00')")
    plain.execute(f"PRAGMA application_id={APPLICATION_ID}")
    plain.execute(f"PRAGMA user_version={schema}")
    plain.commit()
    plain.close()


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_a_file_of_every_past_schema_opens_with_its_people(tmp_path, today, schema):
    _file_of_schema(tmp_path, schema)
    store = Store.open(tmp_path)
    try:
        assert store.value("PRAGMA user_version") == SCHEMA
        assert store.history() == []  # a migration changes what rows look like
        assert [found.id for found in search(store, "sails acme")] == [7]
        who = person(store, 7, today)
        assert who is not None and who.standing.layer.key == "allies"
        assert store.one("SELECT private, phonetic, met_through FROM person WHERE id = 7") == (0, "", None)
        assert store.rows("SELECT * FROM occasion_answer") == [(4, 3, None, "2026-09-21", "done", None)]
        assert store.one("SELECT due, rule, anchor, series, tag FROM follow_up WHERE id = 5") == (
            "2026-12-01",
            None,
            None,
            None,
            None,
        )
        assert store.faults() == ""
        (copy,) = (tmp_path / "backups").glob("*migration*")
        before = sqlite3.connect(copy)
        assert before.execute("PRAGMA user_version").fetchone() == (schema,)
        assert before.execute("SELECT given FROM contact WHERE id = 7").fetchone() == ("Ana",)
        before.close()
    finally:
        store.close()


def _in_circles(folder: Path, *people: tuple[int, str, float | None]) -> dict[int, float | None]:
    """These people (id, circle, direction) in a file of schema 2, and where they are once it is opened."""
    _file_of_schema(folder, 2)
    plain = sqlite3.connect(folder / FILE)
    plain.executemany(
        "INSERT INTO contact(id, layer, direction, sort_name, added_on) VALUES (?, ?, ?, 'x', '2026-01-05')",
        people,
    )
    plain.commit()
    plain.close()
    store = Store.open(folder)
    found = dict(store.rows("SELECT id, direction FROM contact"))
    store.close()
    return found


def test_whoever_has_no_direction_in_a_circle_gets_one_of_their_own(tmp_path):
    found = _in_circles(
        tmp_path,
        *((number, "wide", None) for number in range(20, 60)),
        (60, "core", 1.25),
        (61, "core", None),
        (62, "core", None),
        (70, "target", None),
        (80, "inbox", None),
    )
    assert found[60] == 1.25  # nobody moves
    assert found[80] is None and found[1] is None  # the tray and the centre have no directions
    around = sorted(found[number] for number in range(20, 60))
    steps = [after - before for before, after in pairwise(around)]
    assert around[0] >= 0.35 and around[-1] <= 2 * pi - 0.35  # the arc of the caption stays free
    assert max(steps) - min(steps) < 1e-6  # an empty circle is divided evenly
    assert len({found[60], found[61], found[62]}) == 3
    assert all(0.35 <= found[number] <= 2 * pi - 0.35 for number in (7, 61, 62, 70))
