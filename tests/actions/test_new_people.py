"""New people written all at once are written as one by one."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reseau_desktop.actions import imports, rows
from reseau_desktop.exchange.plan import plan
from reseau_desktop.exchange.reading import read
from reseau_desktop.network.folding import Folds, fold
from reseau_desktop.store import Label, Store
from reseau_desktop.store.indexing import reindex

TODAY = date(2026, 11, 23)
TABLE = """First Name,Last Name,Company,Position,Email,Phone,Tags,Notes,City
Ana,Delmas,Café Lumière SAS,Directrice,ana@exemple.fr,06 12 34 56 78,"Paris, amie",Vue à Lyon,Lyon
Léo,,  Œuvres   &  Cie,,,,,,
,Straße,,Ingénieur,,,,,Łódź
王,小明,北京大学,教授,,,,,
"""
NAMES = ("Café", "CAFE", "Café SA", "café  SAS", "!!", "??", "", "  ", "Zoë Ltd", "SA", "Œuvre")


@given(st.lists(st.text(max_size=8), max_size=5))
@example(["a", "\u0301b", "\u200f", "ß"])
def test_words_folded_apart_are_words_folded_together(texts: list[str]) -> None:
    assert Folds().words(*texts) == fold(" ".join(texts))


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(NAMES), max_size=5), st.sets(st.sampled_from(NAMES)))
def test_organisations_at_once_are_those_of_one_by_one(there: list[str], asked: set[str]) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        found = []
        for few in (0, 10**6):
            patch.setattr(rows, "FEW", few)
            store = Store.open(Path(folder) / str(few))
            with store.action(Label("added")) as act:
                for name in there:
                    act.insert("organisation", name=name, key=rows.organisation_key(name))
                ids = rows.organisations(act, sorted(asked))
            found.append((ids, store.rows("SELECT id, name, key FROM organisation ORDER BY id")))
            store.close()
    assert found[0] == found[1]


def test_an_import_writes_the_lines_that_the_index_would(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(TABLE, encoding="utf-8")
    reading = read(file)
    imports.apply(
        store, plan(reading, imports.known(store, reading.format)), "inbox", ("Neu", "d'été"), TODAY
    )
    lines = "SELECT * FROM searchable WHERE contact <> 1 ORDER BY contact"  # without me
    written = store.rows(lines)
    assert len(written) == 4
    for contact, filed in store.rows("SELECT id, sort_name FROM person"):
        parts = store.one("SELECT family, given, full FROM person WHERE id = ?", (contact,))
        assert parts is not None and filed == rows.sort_name(*parts)
    store.connection.execute("UPDATE searchable SET name = '', rest = '', shown = '', digits = ''")
    reindex(store.connection, [row[0] for row in written])
    made = store.rows(lines)
    by_words = [(c, n, sorted(rest.split()), *others) for c, n, rest, *others in written]
    assert by_words == [(c, n, sorted(rest.split()), *others) for c, n, rest, *others in made]
    assert store.faults() == ""
