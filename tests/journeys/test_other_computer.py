"""A lock that another computer left: the start says so, and the user may go on here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSysInfo, QTimer
from PySide6.QtWidgets import QApplication

from reseau_desktop.app import run
from reseau_desktop.clock import Clock
from reseau_desktop.pages.damaged.start_problem import StartProblem
from reseau_desktop.reminders import single_instance
from reseau_desktop.reminders.single_instance import LOCK, Holder
from reseau_desktop.store import Store

fcntl = pytest.importorskip("fcntl")  # Windows has locks of its own


@pytest.fixture
def lock(tmp_path, monkeypatch):
    """The lock file of a window on another computer."""
    monkeypatch.setattr(single_instance, "PATIENCE_MS", 0)
    Store.open(tmp_path / "network").close()
    path = tmp_path / "network" / LOCK
    path.write_text("4242\nreseau\nhelene-portable\n")
    return path


@pytest.fixture
def start(dressed, lock, today):
    """Start, and press these buttons of the dialog one after another; its answers, the windows and what was said."""

    def started(*buttons: str) -> tuple[int, int, list[str]]:
        presses, said, windows = list(buttons), [], []

        def press() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, StartProblem):
                said.append(f"{dialog._what.text()} {dialog._risk.text()} {dialog.trouble.text()}")
                getattr(dialog, presses.pop(0)).click()
            if presses:
                QTimer.singleShot(50, press)

        def ready(window) -> None:
            windows.append(window)
            QTimer.singleShot(0, window.frame.quit)

        if presses:
            QTimer.singleShot(50, press)
        return run(lock.parent, Clock(today), "en", ready=ready), len(windows), said

    return started


def test_the_lock_of_a_computer_that_is_off_is_taken_over(start, lock) -> None:
    code, windows, said = start("over_button")
    assert (code, windows) == (0, 1)
    assert "helene-portable" in said[0] and "may be lost" in said[0]
    assert not lock.exists()


def test_quitting_leaves_the_lock(start, lock) -> None:
    before = lock.read_text()
    code, windows, _said = start("quit_button")
    assert (code, windows) == (1, 0)
    assert lock.read_text() == before


def test_a_lock_that_is_held_does_not_yield(start, lock) -> None:
    before = lock.read_text()
    with lock.open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        code, windows, said = start("over_button", "quit_button")
    assert (code, windows) == (1, 0)
    assert "open in another window" in said[1]
    assert lock.read_text() == before


def test_a_lock_that_names_nobody_stops_nobody(start, lock) -> None:
    """A crash may leave it empty: there is no window that one could close."""
    lock.write_text("")
    assert start() == (0, 1, [])


def test_an_empty_lock_that_is_held_stays(start, lock) -> None:
    """A window that begins has the file before its name is in it."""
    lock.write_text("")
    with lock.open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        code, windows, said = start("quit_button")
    assert (code, windows) == (1, 0) and "open in another window" in said[0]
    assert lock.exists()


def test_a_full_disk_is_no_other_window(start, lock) -> None:
    """The lock cannot be written: that is said, and once there is room the same dialog opens the file."""
    import resource

    lock.unlink()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    QTimer.singleShot(20, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, before))
    try:
        code, windows, said = start("main_button")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (code, windows) == (0, 1)
    assert "Could not save" in said[0]


def test_a_lock_of_this_computer_names_no_other() -> None:
    assert Holder("helene-portable", 4242).other_computer == "helene-portable"
    assert Holder(QSysInfo.machineHostName(), 4242).other_computer == ""
