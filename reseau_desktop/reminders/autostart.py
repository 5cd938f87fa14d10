"""Starting with the session, without a window: a file or a registry value of the system's own, on or off.

The state is the file itself: what the user took away by other means is off here too.
"""

from __future__ import annotations

import configparser
import contextlib
import errno
import os
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from xml.parsers.expat import ExpatError

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

IDENTITY = "fr.reseau.Reseau"
RUN_KEY = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"
RUN_NAME = "Reseau"
RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")


class AutostartProblem(Exception):
    """It could not be switched; nothing was changed. `reason` is the system's code, as EACCES, or empty."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(str(path), reason)
        self.path, self.reason = str(path), reason


class Autostart(Protocol):
    """One way of starting with the session."""

    def is_on(self) -> bool: ...

    def switch(self, on: bool) -> None:
        """Raises AutostartProblem."""
        ...


def of_system(folder: Path | None = None) -> Autostart:
    """The way of this system; `folder` is the data folder where it is not the usual one."""
    words = command(folder)
    if sys.platform == "win32":
        from PySide6.QtCore import QSettings

        return RunKey(QSettings(RUN_KEY, QSettings.Format.NativeFormat), words)
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", words)
    config = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return DesktopEntry(Path(config) / "autostart", words)


def command(folder: Path | None = None) -> list[str]:
    """How this very program is started again, hidden."""
    if getattr(sys, "frozen", False):
        words = [sys.executable]
    elif (beside := Path(sys.executable).with_name("reseau")).exists():
        words = [str(beside)]
    elif found := shutil.which("reseau"):
        words = [found]
    else:
        words = [sys.executable, "-m", "reseau_desktop"]
    return [*words, *(["--data", str(folder)] if folder is not None else []), "--hidden"]


class DesktopEntry:
    """Linux: a desktop entry in the autostart folder (freedesktop.org, Desktop Application Autostart)."""

    def __init__(self, folder: Path, words: Sequence[str]) -> None:
        self.path, self._words = folder / f"{IDENTITY}.desktop", words

    def is_on(self) -> bool:
        read = configparser.ConfigParser(interpolation=None, strict=False)
        read.optionxform = str  # type: ignore[assignment,method-assign]  # keys have capitals
        try:
            read.read_string(self.path.read_text(encoding="utf-8"))
            entry = read["Desktop Entry"]
        except (OSError, ValueError, KeyError, configparser.Error):
            return False
        hidden = entry.get("Hidden", "false").lower() == "true"
        return not hidden and entry.get("X-GNOME-Autostart-enabled", "true").lower() != "false"

    def switch(self, on: bool) -> None:
        if not on:
            _remove(self.path)
            return
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Réseau",
            f"Exec={' '.join(quoted(word) for word in self._words)}",
            f"Icon={IDENTITY}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        if any("\n" in word or "\r" in word for word in self._words):
            raise AutostartProblem(self.path, "EINVAL")
        _write(self.path, "\n".join((*lines, "")).encode())


def quoted(word: str) -> str:
    """One argument of an Exec line: quoted where it must be, then escaped as any string of the file."""
    word = word.replace("%", "%%")
    if word and not RESERVED & set(word):
        return word
    inside = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in word)
    return f'"{inside}"'.replace("\\", "\\\\")


class RunKey:
    """Windows: a value under the Run key of the user. Not run by us: tests give it a file in its place."""

    def __init__(self, settings: QSettings, words: Sequence[str]) -> None:
        self._settings, self._words = settings, words

    def is_on(self) -> bool:
        return bool(self._settings.value(RUN_NAME))

    def switch(self, on: bool) -> None:
        if on:
            self._settings.setValue(RUN_NAME, subprocess.list2cmdline(self._words))
        else:
            self._settings.remove(RUN_NAME)
        self._settings.sync()
        if self._settings.status() is not type(self._settings).Status.NoError:
            raise AutostartProblem(self._settings.fileName(), "")


class LaunchAgent:
    """macOS: a property list among the launch agents of the user. Not run by us."""

    def __init__(self, folder: Path, words: Sequence[str]) -> None:
        self.path, self._words = folder / f"{IDENTITY}.plist", words

    def is_on(self) -> bool:
        try:
            found = plistlib.loads(self.path.read_bytes())
        except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
            return False
        return isinstance(found, dict) and bool(found.get("RunAtLoad")) and not found.get("Disabled")

    def switch(self, on: bool) -> None:
        if not on:
            _remove(self.path)
            return
        agent = {
            "Label": IDENTITY,
            "ProgramArguments": list(self._words),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        _write(self.path, plistlib.dumps(agent))


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all."""
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise AutostartProblem(path, errno.errorcode.get(problem.errno or 0, "")) from problem


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as problem:
        raise AutostartProblem(path, errno.errorcode.get(problem.errno or 0, "")) from problem
