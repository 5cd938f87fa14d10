"""What a window writes goes from the log into the file beside it, not while one waits for a click."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from reseau_desktop.store import Label, Store

NOTE = "x" * 4_000  # a page each


@pytest.fixture
def store(tmp_path: Path):
    opened = Store.open(tmp_path)
    yield opened
    opened.close()


def write(store: Store, lists: int) -> None:
    with store.action(Label("list_saved")) as act:
        for number in range(lists):
            act.insert("saved_list", name=f"{lists} {number}", query=NOTE, position=number)


def beside(work) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_a_small_action_after_a_large_one_does_not_settle_it(store: Store) -> None:
    store.settling.spare(store.connection)
    write(store, 1_500)
    size = store.path.stat().st_size
    write(store, 1)
    assert store.path.stat().st_size == size
    assert store.settling.wanted()


def test_a_worker_settles_it(store: Store) -> None:
    store.settling.spare(store.connection)
    write(store, 1_500)
    size = store.path.stat().st_size
    beside(store.settle)
    assert store.path.stat().st_size > size + 1_000 * len(NOTE)
    assert not store.settling.wanted()
    write(store, 2)
    assert not store.settling.wanted()


def test_little_need_not_be_settled(store: Store) -> None:
    store.settling.spare(store.connection)
    write(store, 3)
    assert not store.settling.wanted()


def test_where_no_window_is_sqlite_does_it_itself(store: Store) -> None:
    size = store.path.stat().st_size
    write(store, 1_500)
    assert store.path.stat().st_size > size
    assert not store.settling.wanted()


def test_what_was_not_settled_is_there_after_a_kill(store: Store, tmp_path: Path) -> None:
    store.settling.spare(store.connection)
    write(store, 1_500)
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in tmp_path.glob("reseau.db*"):  # as a killed program leaves it
        (copy / file.name).write_bytes(file.read_bytes())
    again = Store.open(copy)
    assert again.value("SELECT count(*) FROM saved_list") == 1_500
    again.close()
