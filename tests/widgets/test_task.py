"""Long work: results on the window's thread, the latest wins, nothing after a cancel, no error is lost."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication

from reseau_desktop.widgets import task
from reseau_desktop.widgets.task import Cancelled, Tasks

LONG = 5  # seconds, never waited for in full


@pytest.fixture
def owner(qapp: QApplication):
    made = QObject()
    yield made
    assert task.shutdown(LONG * 1000)


def test_the_result_comes_on_the_window_s_thread(owner: QObject, qtbot) -> None:
    seen: dict[str, object] = {}

    def work(progress: task.Progress) -> int:
        seen["worker"] = QThread.currentThread()
        return 42

    def done(value: int) -> None:
        seen["window"], seen["value"] = QThread.currentThread(), value

    tasks = Tasks(owner)
    tasks.run("answer", work, done)
    qtbot.waitUntil(lambda: "value" in seen)
    assert seen["value"] == 42
    assert seen["window"] is owner.thread() and seen["worker"] is not owner.thread()
    assert not tasks.running("answer")


def test_the_latest_request_wins(owner: QObject, qtbot) -> None:
    tasks, results, gate = Tasks(owner), [], threading.Event()

    def slow(progress: task.Progress) -> str:
        gate.wait(LONG)
        return "old"

    tasks.run("search", slow, results.append)
    tasks.run("search", lambda progress: "new", results.append)
    qtbot.waitUntil(lambda: bool(results))
    gate.set()
    assert task.shutdown(LONG * 1000)
    QApplication.processEvents()
    assert results == ["new"]


def test_progress_is_told_and_the_last_of_it_always(owner: QObject, qtbot) -> None:
    tasks, told, results = Tasks(owner), [], []

    def work(progress: task.Progress) -> str:
        for n in range(1, 1001):
            progress(n, 1000)
        return "read"

    tasks.run("import", work, results.append, progressed=lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: bool(results))
    assert told[-1] == (1000, 1000) and len(told) < 500


def test_a_cancelled_work_stops_and_says_nothing(owner: QObject, qtbot) -> None:
    tasks, calls = Tasks(owner), []
    started, stopped = threading.Event(), threading.Event()

    def work(progress: task.Progress) -> None:
        try:
            while True:
                progress(1, 2)
                started.set()
        except Cancelled:
            stopped.set()
            raise

    tasks.run("import", work, calls.append, calls.append)
    assert started.wait(LONG)
    tasks.cancel("import")
    assert stopped.wait(LONG)
    assert task.shutdown(LONG * 1000)
    QApplication.processEvents()
    assert calls == [] and not tasks.running("import")


def test_an_error_reaches_the_one_who_asked(owner: QObject, qtbot) -> None:
    tasks, errors = Tasks(owner), []

    def work(progress: task.Progress) -> None:
        raise OSError("the disk is full")

    tasks.run("export", work, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], OSError) and str(errors[0]) == "the disk is full"


def test_an_error_nobody_asked_about_is_not_swallowed(owner: QObject, qtbot) -> None:
    def work(progress: task.Progress) -> None:
        raise ValueError("a mistake of ours")

    with qtbot.captureExceptions() as caught:
        Tasks(owner).run("list", work)
        qtbot.waitUntil(lambda: bool(caught))
    assert str(caught[0][1]) == "a mistake of ours"


def test_nothing_comes_for_an_owner_that_is_gone(qapp: QApplication, qtbot) -> None:
    results, gate = [], threading.Event()
    parent = QObject()
    tasks = Tasks(parent)
    tasks.run("list", lambda progress: gate.wait(LONG), results.append)
    del tasks
    parent.deleteLater()
    del parent
    QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    gate.set()
    assert task.shutdown(LONG * 1000)
    QApplication.processEvents()
    assert results == []


def test_shutdown_drops_what_has_not_begun(owner: QObject) -> None:
    tasks, gate, ran = Tasks(owner), threading.Event(), []
    for n in range(20):
        tasks.run(f"w{n}", lambda progress, n=n: (gate.wait(0.2), ran.append(n)))
    assert task.shutdown(LONG * 1000)
    assert len(ran) < 20
    gate.set()
    assert not task._office().jobs  # nobody waits for what will never come
