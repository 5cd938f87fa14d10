"""Starting with the session: real files, read as the systems read them."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from reseau_desktop.reminders.autostart import (
    AutostartProblem,
    DesktopEntry,
    LaunchAgent,
    RunKey,
    command,
    quoted,
)

WORDS = ["/opt/Mes outils/réseau $1", "--data", '/home/h/100% "net`work\\', "--hidden"]


def unquoted(line: str) -> list[str]:
    """An Exec line as the specification reads it: the string's escapes, then the arguments, then the field codes."""
    text = line.replace("\\\\", "\\")
    found, word, inside, index = [], "", False, 0
    while index < len(text):
        letter = text[index]
        if letter == "\\" and inside:
            index += 1
            word += text[index]
        elif letter == '"':
            inside = not inside
            word += "" if inside or word else ""
        elif letter == " " and not inside:
            found.append(word)
            word = ""
        else:
            word += letter
        index += 1
    return [one.replace("%%", "%") for one in [*found, word]]


def test_linux_gets_a_desktop_entry_that_is_valid(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path / "autostart", WORDS)
    assert not entry.is_on()
    entry.switch(True)
    assert entry.is_on()
    written = (tmp_path / "autostart" / "fr.reseau.Reseau.desktop").read_text(encoding="utf-8")
    (line,) = [one for one in written.splitlines() if one.startswith("Exec=")]
    assert unquoted(line.removeprefix("Exec=")) == WORDS
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", entry.path], check=True)
    entry.switch(False)
    entry.switch(False)
    assert not entry.is_on() and not entry.path.exists()


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1), min_size=1, max_size=3))
def test_whatever_stands_in_a_path_is_read_back(words: list[str]) -> None:
    assert unquoted(" ".join(quoted(word) for word in words)) == words


@pytest.mark.parametrize(
    "text",
    [
        "[Desktop Entry]\nHidden=true\n",
        "[Desktop Entry]\nX-GNOME-Autostart-enabled=false\n",
        "",
        "\0",
        "[Other]\n",
    ],
)
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, text: str) -> None:
    entry = DesktopEntry(tmp_path, WORDS)
    entry.path.write_text(text)
    assert not entry.is_on()
    entry.switch(True)
    assert entry.is_on()


def test_windows_gets_a_value_under_run(tmp_path: Path) -> None:
    """Not run on Windows: the registry is an ini file here."""
    settings = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    key = RunKey(settings, ["C:\\Program Files\\Réseau\\reseau.exe", "--hidden"])
    key.switch(True)
    again = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    assert again.value("Reseau") == '"C:\\Program Files\\Réseau\\reseau.exe" --hidden'
    assert key.is_on()
    key.switch(False)
    assert not key.is_on()


def test_macos_gets_a_launch_agent(tmp_path: Path) -> None:
    """Not run on macOS: the list is read back."""
    agent = LaunchAgent(tmp_path / "LaunchAgents", WORDS)
    agent.switch(True)
    assert plistlib.loads(agent.path.read_bytes()) == {
        "Label": "fr.reseau.Reseau",
        "ProgramArguments": WORDS,
        "RunAtLoad": True,
        "ProcessType": "Interactive",
    }
    assert agent.is_on()
    agent.path.write_bytes(b"<plist>")
    assert not agent.is_on()
    agent.switch(False)
    assert not agent.path.exists()


def test_a_folder_that_cannot_be_written_is_told_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("")
    for kind in (DesktopEntry, LaunchAgent):
        with pytest.raises(AutostartProblem) as refused:
            kind(tmp_path / "autostart", WORDS).switch(True)
        assert str(tmp_path / "autostart") in refused.value.path and refused.value.reason
    unwritable = RunKey(QSettings(str(tmp_path / "autostart" / "x.ini"), QSettings.Format.IniFormat), WORDS)
    with pytest.raises(AutostartProblem):
        unwritable.switch(True)


def test_a_path_of_two_lines_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AutostartProblem):
        DesktopEntry(tmp_path, ["/a\nb"]).switch(True)
    assert list(tmp_path.iterdir()) == []


def test_the_command_starts_this_network_hidden(tmp_path: Path) -> None:
    assert command(tmp_path)[-3:] == ["--data", str(tmp_path), "--hidden"]
    assert command()[-1] == "--hidden"
    assert Path(command()[0]).exists()
