"""What every test may ask for: a real file in a folder of its own, a fixed day, no network."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from reseau_desktop.store import Store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples in every run, so that a change is judged by what it changed; `--hypothesis-profile=default` looks on.
settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")

TODAY = date(2026, 11, 23)
LOCAL = {getattr(socket, "AF_UNIX", None)}


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every socket but local ones is an error: nothing of Réseau ever leaves the computer."""
    connect = socket.socket.connect

    def refused(self: socket.socket, address: object) -> None:
        if self.family not in LOCAL:
            raise AssertionError(f"a socket was opened to {address!r}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refused)
    monkeypatch.setattr(socket.socket, "connect_ex", refused)


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def first_opened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network as its first opening leaves it: made once, or thousands of tests would make the same tables."""
    folder = tmp_path_factory.mktemp("first") / "network"
    Store.open(folder).close()
    return folder


@pytest.fixture
def store(tmp_path: Path, first_opened: Path):
    shutil.copytree(first_opened, tmp_path / "network")
    opened = Store.open(tmp_path / "network")
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def nothing_stays_open():
    """Windows end with their test: each one left would be dressed again at every change of theme or size."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if not isinstance(app, widgets.QApplication if widgets else ()):
        return
    for window in app.topLevelWidgets():
        if window.parent() is None:
            window.hide()
            window.deleteLater()
    app.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    if not gc.isenabled():  # by a window's work: between two of its turns much may be left
        gc.collect(1 if gc.get_count()[1] > gc.get_threshold()[1] else 0)
