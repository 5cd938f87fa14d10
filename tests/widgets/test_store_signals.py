"""The store's news reach the window on its own thread, whoever wrote."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from reseau_desktop.store import Change, Label, Store
from reseau_desktop.widgets.store_signals import StoreSignals


@pytest.fixture
def news(qapp: QApplication, store: Store):
    made = StoreSignals(store)
    yield made
    made.stop()


def write(store: Store, name: str) -> None:
    with store.action(Label("added", 1, name)) as act:
        act.execute("INSERT INTO tag (name, key) VALUES (?, ?)", (name, name))


def test_what_the_window_writes_is_told_at_once(news: StoreSignals) -> None:
    heard: list[Change] = []
    news.changed.connect(heard.append)
    write(news.store, "design")
    assert [change.label.subject for change in heard] == ["design"]
    news.look()
    assert len(heard) == 1


def test_what_a_worker_writes_is_told_on_the_window_s_thread(news: StoreSignals, qtbot) -> None:
    heard: list[tuple[str, bool]] = []

    def received(change: Change) -> None:
        heard.append((change.label.subject, QThread.currentThread() is news.thread()))

    news.changed.connect(received)
    worker = threading.Thread(target=write, args=(news.store, "press"))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(heard))
    news.look()
    assert heard == [("press", True)]


def test_what_another_process_writes_is_noticed(news: StoreSignals) -> None:
    heard: list[Change] = []
    news.changed.connect(heard.append)
    other = sqlite3.connect(news.store.path)
    other.execute("INSERT INTO tag (name, key) VALUES ('x', 'x')")
    other.commit()
    other.close()
    assert news.look()
    assert [change.label for change in heard] == [None]
    assert not news.look()


def test_a_problem_is_told_once(news: StoreSignals, monkeypatch: pytest.MonkeyPatch) -> None:
    problems: list[object] = []
    news.failed.connect(problems.append)
    news.store.close()
    news.store.path.write_bytes(b"no database at all, no database at all" * 100)
    news.look()
    news.look()
    assert len(problems) <= 1


def test_after_stop_there_is_silence(news: StoreSignals) -> None:
    heard: list[Change] = []
    news.changed.connect(heard.append)
    news.stop()
    write(news.store, "late")
    assert heard == []
