"""One window for one file: who comes later is heard, and told when nobody hears."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reseau_desktop.reminders import single_instance
from reseau_desktop.reminders.single_instance import SingleInstance


@pytest.fixture
def first(qapp, tmp_path: Path):
    instance = SingleInstance(tmp_path / "reseau.db")
    assert instance.take()
    yield instance
    instance.release()


ASKING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reseau_desktop.reminders.single_instance import SingleInstance
app = QCoreApplication([])
database, *files = map(Path, sys.argv[1:])
sys.exit(not SingleInstance(database).ask_to_show(files))
"""


def _asks(database: Path, *files: Path) -> subprocess.Popen[bytes]:
    """Another start, which found the file taken."""
    return subprocess.Popen([sys.executable, "-c", ASKING, database, *files])


def test_second_start_finds_the_file_taken(first: SingleInstance, tmp_path: Path) -> None:
    second = SingleInstance(tmp_path / "reseau.db")
    assert not second.take()
    holder = second.holder()
    assert holder is not None and holder.pid > 0


def test_released_file_can_be_taken(first: SingleInstance, tmp_path: Path) -> None:
    first.release()
    second = SingleInstance(tmp_path / "reseau.db")
    assert second.take()
    second.release()


def test_files_of_a_later_start_reach_the_window(first: SingleInstance, tmp_path: Path, qtbot) -> None:
    first.listen()
    with qtbot.waitSignal(first.asked_to_show, timeout=20_000) as asked:
        asking = _asks(tmp_path / "reseau.db", tmp_path / "Connections.csv")
    assert asked.args == [[str(tmp_path / "Connections.csv")]]
    assert asking.wait() == 0


def test_a_start_that_came_before_the_first_paint_is_heard_after_it(
    first: SingleInstance, tmp_path: Path, qtbot
) -> None:
    with qtbot.waitSignal(first.asked_to_show, timeout=20_000):
        asking = _asks(tmp_path / "reseau.db")
        qtbot.wait(600)  # it has met nobody yet
        first.listen()
    assert asking.wait() == 0


def test_nobody_hears(first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE_MS", 0)
    assert not SingleInstance(tmp_path / "reseau.db").ask_to_show()
