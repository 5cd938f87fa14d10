"""The file on the disk: private, refused when unfit, copied, restored."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier

import apsw
import pytest

from reseau_desktop.store import FILE, Label, Store, errors
from reseau_desktop.store.connection import APPLICATION_ID, connect
from reseau_desktop.store.files import KEPT, Backups
from reseau_desktop.store.migrating import SCHEMA


def add(store, given):
    with store.action(Label("added", 1, given)) as act:
        return act.insert("contact", layer="core", given=given, added_on="2026-01-01")


def names(store):
    return [row[0] for row in store.rows("SELECT given FROM person ORDER BY id")]


def test_the_file_is_private(tmp_path):
    store = Store.open(tmp_path / "deep" / "network")
    add(store, "Ana")
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    for path in store.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    copy = store.backups.make("manual", store.connection)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    store.close()


def test_a_new_file_knows_its_application_and_schema(tmp_path):
    Store.open(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as plain:
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA,)


def test_a_file_of_a_newer_version_is_refused_untouched(tmp_path):
    Store.open(tmp_path).close()
    path = tmp_path / FILE
    with sqlite3.connect(path) as plain:
        plain.execute("PRAGMA user_version=99")
    before = path.read_bytes()
    with pytest.raises(errors.Newer):
        Store.open(tmp_path)
    assert path.read_bytes() == before


def test_another_programs_file_is_refused_untouched(tmp_path):
    path = tmp_path / FILE
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE x(y)")
    before = path.read_bytes()
    with pytest.raises(errors.Foreign):
        Store.open(tmp_path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database at all", b"\x00" * 5000, b"SQLite format 3\x00" + b"\xff" * 4000]
)
def test_a_file_that_cannot_be_read_is_refused_untouched(tmp_path, content):
    path = tmp_path / FILE
    path.write_bytes(content)
    with pytest.raises(errors.StoreProblem):
        Store.open(tmp_path)
    assert path.read_bytes() == content


def test_a_file_damaged_in_the_middle_is_found_by_check(tmp_path):
    store = Store.open(tmp_path)
    for number in range(400):
        add(store, f"Person {number}")
    assert store.faults() == ""
    store.close()
    path = tmp_path / FILE
    content = bytearray(path.read_bytes())
    for at in range(4096 * 20, len(content), 4096 * 7):
        content[at : at + 2000] = b"\xaa" * len(content[at : at + 2000])
    path.write_bytes(bytes(content))
    try:
        damaged = Store.open(tmp_path)
    except errors.Damaged:
        return
    assert damaged.faults() != ""
    damaged.close()


def test_a_file_that_is_being_written_is_not_taken_for_damaged(store):
    add(store, "Ana")
    other = apsw.Connection(str(store.path))
    other.execute("BEGIN IMMEDIATE")
    assert store.faults() == ""
    other.execute("ROLLBACK")
    other.close()


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(errors.ReadOnly):
        Store.open(tmp_path / "file" / "network")


def test_an_emptied_file_beside_backups_is_damaged_not_new(tmp_path):
    store = Store.open(tmp_path)
    add(store, "Ana")
    store.backups.make("manual", store.connection)
    store.close()
    for path in tmp_path.glob("reseau.db*"):
        path.unlink()
    (tmp_path / FILE).write_bytes(b"")
    with pytest.raises(errors.Damaged):
        Store.open(tmp_path)


def test_a_copy_is_made_once_a_day_and_fourteen_are_kept(store, today):
    add(store, "Ana")
    for day in (date.today(), today):  # a day that --today fixes is a day too
        assert store.backups.daily(store.connection, day) is not None
        assert store.backups.daily(store.connection, day) is None
    for _ in range(KEPT + 3):
        store.backups.make("import", store.connection)
    copies = store.backups.copies()
    assert len(copies) == KEPT
    assert {copy.people for copy in copies} == {1}
    assert copies == sorted(copies, key=lambda copy: copy.path.name, reverse=True)


def test_restoring_the_oldest_gives_that_day_back_and_keeps_the_present(store):
    add(store, "Ana")
    store.backups.make("daily", store.connection)
    add(store, "Marc")
    store.backups.make("import", store.connection)
    add(store, "Léa")
    told = []
    store.subscribe(told.append)
    kept = store.restore(store.backups.copies()[-1].path)
    assert names(store) == ["Ana"]
    assert told
    store.restore(kept)
    assert names(store) == ["Ana", "Marc", "Léa"]
    assert store.faults() == ""


def test_a_damaged_copy_is_refused_and_changes_nothing(store, tmp_path):
    add(store, "Ana")
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    with pytest.raises(errors.StoreProblem):
        store.restore(bad)
    assert names(store) == ["Ana"]


def test_a_damaged_file_is_kept_aside_when_a_copy_takes_its_place(tmp_path):
    store = Store.open(tmp_path)
    add(store, "Ana")
    copy = store.backups.make("daily", store.connection)
    store.close()
    (tmp_path / FILE).write_bytes(b"broken")
    kept = Backups(tmp_path / FILE).put_back(copy)
    assert kept.read_bytes() == b"broken"
    store = Store.open(tmp_path)
    assert names(store) == ["Ana"]
    store.close()


def test_a_first_start_that_was_cut_off_is_taken_up_again(tmp_path):
    connection = apsw.Connection(str(tmp_path / FILE))
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    store = Store.open(tmp_path)
    add(store, "Ana")
    assert names(store) == ["Ana"]
    store.close()


def test_a_first_start_that_was_cut_off_beside_copies_is_damaged_not_new(tmp_path):
    store = Store.open(tmp_path)
    add(store, "Ana")
    store.backups.make("manual", store.connection)
    store.close()
    (tmp_path / FILE).unlink()
    connection = apsw.Connection(str(tmp_path / FILE))
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    with pytest.raises(errors.Damaged):
        Store.open(tmp_path)


def test_many_first_starts_at_once_make_one_file(tmp_path):
    code = "import sys; from pathlib import Path; from reseau_desktop.store import Store; Store.open(Path(sys.argv[1])).close()"
    root = str(Path(__file__).parents[2])
    started = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path / "network")],
            env={**os.environ, "PYTHONPATH": root},
            stderr=subprocess.PIPE,
        )
        for _ in range(6)
    ]
    assert [one.communicate()[1] for one in started] == [b""] * 6
    store = Store.open(tmp_path / "network")
    assert store.faults() == ""
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX")
def test_a_copy_may_lie_where_one_may_only_read(store, tmp_path):
    add(store, "Ana")
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    copy = shelf / "old.db"  # as somebody copies the file itself: it says WAL, and has no log
    copy.write_bytes(store.path.read_bytes())
    add(store, "Marc")
    shelf.chmod(0o500)
    try:
        store.restore(copy)
        assert [path.name for path in shelf.iterdir()] == ["old.db"]
    finally:
        shelf.chmod(0o700)
    assert names(store) == ["Ana"]


def test_copies_whose_folder_cannot_be_are_said(store):
    add(store, "Ana")
    store.backups.folder.write_text("in the way")
    with pytest.raises(errors.ReadOnly):
        store.backups.make("manual", store.connection)


def test_copies_made_at_once_by_several_are_each_whole(tmp_path):
    """Other processes make copies in the same second: each has a name of its own, none writes into another's."""
    store = Store.open(tmp_path)
    add(store, "Ana")
    together = Barrier(6)

    def copy(_number):
        connection = connect(tmp_path / FILE)
        try:
            together.wait()
            return Backups(tmp_path / FILE).make("import", connection)
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(copy, range(6)))
    assert len(set(made)) == 6
    assert [found.people for found in store.backups.copies()] == [1] * 6
    assert sorted(store.backups.folder.iterdir()) == sorted(made)
    store.close()


def test_a_copy_elsewhere_leaves_a_neighbour_of_its_name_alone(tmp_path):
    store = Store.open(tmp_path / "network")
    neighbour = tmp_path / "mine.db.part"
    neighbour.write_text("kept")
    store.backups.make("manual", store.connection, tmp_path / "mine.db")
    assert neighbour.read_text() == "kept"
    store.close()


def test_what_a_copy_that_was_cut_off_left_goes_with_the_next_after_a_day(tmp_path):
    store = Store.open(tmp_path)
    store.backups.make("manual", store.connection)
    left = store.backups.folder / "reseau-2026-01-01T090000-import.db.part"
    fresh = store.backups.folder / "reseau-2026-01-02T090000-import.db.part"
    for path, age in ((left, 100_000), (fresh, 0)):
        path.touch()
        os.utime(path, (path.stat().st_atime - age, path.stat().st_mtime - age))
    store.backups.make("manual", store.connection)
    assert not left.exists()
    assert fresh.exists()
    store.close()


def test_a_folder_that_holds_other_things_keeps_its_rights(tmp_path):
    """Somebody may point at a folder that others use; the file itself is private all the same."""
    shared, own = tmp_path / "shared", tmp_path / "own"
    for folder in (shared, own):
        folder.mkdir()
        folder.chmod(0o755)
    (shared / "letter.txt").write_text("not ours")
    for folder, mode in ((shared, 0o755), (own, 0o700)):
        for _ in range(2):
            Store.open(folder).close()
            assert stat.S_IMODE(folder.stat().st_mode) == mode
            assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
