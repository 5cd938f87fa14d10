"""Rubbish that holds itself is swept by the window's thread, never by a worker's."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.sweeping import MUCH, Sweeping
from reseau_desktop.widgets.task import Tasks


class Held(QWidget):
    """A widget in a circle of references, as any widget with a callback of its own."""

    def __init__(self, told: list[int]) -> None:
        super().__init__()
        self.itself = self
        weakref.finalize(self, lambda: told.append(threading.get_ident()))


def _busy(_progress: object) -> int:
    made = [[index] for index in range(200_000)]
    return len(made)


def test_a_work_that_makes_much_destroys_no_widget(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    tasks, told, results = Tasks(owner), [], []
    tasks.run("first", lambda _progress: None, done=results.append)
    qtbot.waitUntil(lambda: len(results) == 1)
    gc.collect()
    Held(told)
    tasks.run("much", _busy, done=results.append)
    qtbot.waitUntil(lambda: len(results) == 2)
    gc.collect()
    assert told == [threading.get_ident()]


def test_what_a_work_holds_is_let_go_by_the_window(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    tasks, told = Tasks(owner), []
    for round_ in range(50):
        shown = QWidget()
        weakref.finalize(shown, lambda: told.append(threading.get_ident()))
        tasks.run(f"work {round_}", lambda _progress, shown=shown: shown)
        del shown
    qtbot.waitUntil(lambda: len(told) == 50)
    assert set(told) == {threading.get_ident()}


def test_rubbish_goes_without_being_asked(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    Sweeping(parent)
    told: list[int] = []
    Held(told)
    kept = [[index] for index in range(gc.get_threshold()[0] + 1)]
    qtbot.waitUntil(lambda: bool(told))
    assert len(kept) > 0


def test_a_large_answer_is_not_walked_through_when_it_comes(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    sweeping = Sweeping(parent)
    kept = [[index] for index in range(MUCH + 10_000)]
    before = gc.get_freeze_count()
    sweeping.sweep()
    assert gc.get_freeze_count() - before >= len(kept)
    gc.unfreeze()
