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


@pytest.fixture
def mine(qapp, tmp_path: Path):
    """One that has not taken the file yet."""
    instance = SingleInstance(tmp_path / "reseau.db")
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


HOLDING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from reseau_desktop.reminders.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
assert instance.take()
instance.listen()
sys.stdout.write("taken\\n")
sys.stdout.flush()
app.exec()
"""


def test_works_again_after_kill_9(qapp, qtbot, tmp_path: Path, mine: SingleInstance) -> None:
    """The lock of a process that is gone holds nobody up, nor does the socket it left behind."""
    database = tmp_path / "reseau.db"
    killed = subprocess.Popen([sys.executable, "-c", HOLDING, database], stdout=subprocess.PIPE, text=True)
    assert killed.stdout is not None and killed.stdout.readline() == "taken\n"
    assert not mine.take()
    killed.kill()
    killed.communicate()
    assert mine.take()
    mine.listen()
    with qtbot.waitSignal(mine.asked_to_show, timeout=20_000):
        asking = _asks(database)
    assert asking.wait() == 0


def test_a_start_of_the_session_raises_nothing(first: SingleInstance, tmp_path: Path, qtbot) -> None:
    first.listen()
    hidden = ASKING.replace("ask_to_show(files)", "ask_to_show(files, show=False)")
    with qtbot.assertNotEmitted(first.asked_to_show):
        asking = subprocess.Popen([sys.executable, "-c", hidden, tmp_path / "reseau.db"])
        qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
    assert asking.returncode == 0
