"""What SQLite refuses, as problems: a full disk is told from one that fails, and reading from writing."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import apsw
import pytest

from reseau_desktop.store import Store, connection, errors
from reseau_desktop.store import connections as module
from reseau_desktop.store.troubles import named

ROOM, NONE = 10**9, 4096


def _disk(monkeypatch, free: int) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=free))


@pytest.mark.parametrize(
    ("error", "free", "reading", "kind"),
    [
        (apsw.IOError, NONE, True, errors.NoRoomToRead),
        (apsw.IOError, NONE, False, errors.DiskFull),
        (apsw.IOError, ROOM, True, errors.DiskFails),
        (apsw.IOError, ROOM, False, errors.DiskFails),
        (apsw.FullError, ROOM, False, errors.DiskFull),  # a quota
        (apsw.FullError, ROOM, True, errors.NoRoomToRead),
        (apsw.BusyError, NONE, True, errors.StoreBusy),
    ],
)
def test_what_the_disk_refuses_has_its_name(monkeypatch, tmp_path, error, free, reading, kind) -> None:
    _disk(monkeypatch, free)
    with pytest.raises(errors.StoreProblem) as raised, named(tmp_path / "reseau.db", reading=reading):
        raise error("disk I/O error")
    assert type(raised.value) is kind


def test_a_disk_that_is_gone_is_not_full(tmp_path) -> None:
    with pytest.raises(errors.DiskFails), named(tmp_path / "gone" / "reseau.db"):
        raise apsw.IOError("disk I/O error")


def test_opening_and_reading_without_room_are_no_failed_writing(monkeypatch, store) -> None:
    _disk(monkeypatch, NONE)

    def refused(*_arguments: object, **_how: object) -> apsw.Connection:
        raise apsw.IOError("disk I/O error")

    monkeypatch.setattr(module, "connect", refused)
    with pytest.raises(errors.NoRoomToRead):
        Store.open(store.folder)
    store.close()
    with pytest.raises(errors.NoRoomToRead):
        store.value("SELECT 1")
    monkeypatch.setattr(module, "connect", connection.connect)
    assert store.value("SELECT 1") == 1
