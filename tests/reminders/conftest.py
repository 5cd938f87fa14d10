"""A session bus of our own for each test that asks, and real programs on it."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

HERE = Path(__file__).parent
PATIENCE = 40.0  # seconds: a start on a busy machine
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""  # it starts no service by itself: what is there is what the test has put there


class Bus:
    """A message bus, and the programs on it; all end with the test."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._running = folder, []
        self._lines: dict[int, queue.Queue[str]] = {}
        (folder / "bus.conf").write_text(BUS.format(folder=folder))
        self.address = ""
        self.start()

    def start(self) -> str:
        """Begin, or begin again after `die`; its address."""
        command = [
            "dbus-daemon",
            f"--config-file={self._folder / 'bus.conf'}",
            "--print-address=1",
            "--nofork",
        ]
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()
        return self.address

    def die(self) -> None:
        self._daemon.kill()
        self._daemon.wait()

    def run(self, *words: object, **more) -> subprocess.Popen[str]:
        """A program on this bus; what it says and hears are lines."""
        surroundings = os.environ | {"DBUS_SESSION_BUS_ADDRESS": self.address} | more
        pipe = subprocess.PIPE
        program = subprocess.Popen(
            [str(word) for word in words], stdin=pipe, stdout=pipe, text=True, env=surroundings
        )
        self._running.append(program)
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=lambda: [lines.put(one) for one in program.stdout], daemon=True).start()
        self._lines[program.pid] = lines
        return program

    def line(self, program: subprocess.Popen[str]) -> str:
        """The next line it says; a program that says nothing fails the test instead of holding it up."""
        try:
            return self._lines[program.pid].get(timeout=PATIENCE).strip()
        except queue.Empty:
            ended = program.poll()
            raise AssertionError(f"{program.args} said nothing more; ended with {ended}") from None

    def service(self, delay: float = 0, *capabilities: str) -> subprocess.Popen[str]:
        """The strict notification service, once it has its name."""
        found = self.run(
            sys.executable, HERE / "strict_service.py", delay, *capabilities, QT_QPA_PLATFORM="offscreen"
        )
        assert self.line(found) == "ready"
        return found

    def end(self) -> None:
        for program in self._running:
            program.kill()
            program.wait()
        self.die()


@pytest.fixture
def bus(tmp_path_factory, monkeypatch):
    """The session's bus, for this process and those it starts."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed: no session bus of our own")
    made = Bus(tmp_path_factory.mktemp("bus"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    yield made
    made.end()
