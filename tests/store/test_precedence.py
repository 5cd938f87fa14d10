"""The window goes before its workers while it answers, and nobody waits for ever."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from reseau_desktop.insights.keeping import kept
from reseau_desktop.store import Store
from reseau_desktop.store import precedence as precedence_module
from reseau_desktop.store.precedence import MOST, Precedence
from reseau_desktop.widgets.foremost import Foremost, take

PATIENT = 5  # s: where the order is looked at, a busy machine is no reason to go on


@pytest.fixture
def store(tmp_path: Path):
    opened = Store.open(tmp_path)
    yield opened
    opened.close()


def beside(work) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_a_worker_waits_until_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precedence_module, "MOST", PATIENT)
    precedence, order = Precedence(), []
    precedence.take()
    worker = beside(lambda: (precedence.wait(), order.append("worker")))
    order.append("window")
    precedence.give()
    worker.join()
    assert order == ["window", "worker"]


def test_it_waits_only_so_long() -> None:
    precedence = Precedence()
    precedence.take()
    begun = time.perf_counter()
    beside(precedence.wait).join()
    assert time.perf_counter() - begun >= MOST  # and it went on: nobody gave


def test_nobody_waits_where_nobody_took_it_nor_whoever_has_it() -> None:
    precedence = Precedence()
    assert not precedence.known()
    precedence.wait()
    precedence.take()
    assert not precedence.known()
    precedence.wait()


def test_a_worker_cannot_give_what_it_has_not() -> None:
    precedence, waited = Precedence(), []
    precedence.take()
    beside(precedence.give).join()

    def wait() -> None:
        begun = time.perf_counter()
        precedence.wait()
        waited.append(time.perf_counter() - begun)

    beside(wait).join()
    assert waited[0] >= MOST


def test_a_worker_reads_all_rows_beside_the_window(store: Store) -> None:
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i FROM n"
    store.precedence.take()
    found: list[list[tuple[int]]] = []
    worker = beside(lambda: found.append(store.rows(numbers)))
    store.precedence.give()
    worker.join()
    assert found == [[(i,) for i in range(1, 1001)]]


def test_who_waits_for_another_ones_answer_lets_it_go_on(store: Store) -> None:
    asking, answered = threading.Event(), threading.Event()

    def seek() -> int:
        asking.set()
        answered.wait(5)
        store.precedence.wait()
        return int(store.value("SELECT 7"))

    worker = beside(lambda: kept(store, "seven", seek))
    assert asking.wait(5)
    store.precedence.take()
    answered.set()
    assert kept(store, "seven", lambda: 8) == 7
    worker.join()


def test_the_window_gives_when_the_loop_comes_round(qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precedence_module, "MOST", PATIENT)
    precedence, owner = Precedence(), QObject()
    foremost = Foremost(precedence, owner)
    take()
    order: list[str] = []
    worker = beside(lambda: (precedence.wait(), order.append("worker")))
    order.append("window")
    qtbot.waitUntil(lambda: len(order) == 2)
    worker.join()
    assert order == ["window", "worker"]
    foremost.stop()
    take()  # no window any more
    beside(precedence.wait).join()
