"""The program as it starts with a session: hidden in a real tray, its menu opened and pressed over the bus."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.actions import networks
from reseau_desktop.exchange import sample
from reseau_desktop.store import Label, Store

HERE = Path(__file__).parent
PATIENCE = 30.0  # seconds: a start on a busy machine


class Panel:
    """What a desktop's panel does with an icon: reads its menu, presses an entry, presses the icon."""

    def __init__(self, bus, item: str) -> None:
        from jeepney.io.blocking import open_dbus_connection

        self._connection, self._item = open_dbus_connection(bus=bus.address), item

    def call(self, path: str, interface: str, member: str, signature: str, *values):
        from jeepney import DBusAddress, new_method_call

        message = new_method_call(DBusAddress(path, self._item, interface), member, signature, values)
        return self._connection.send_and_get_reply(message, timeout=10).body

    def entries(self) -> dict[str, int]:
        """Every entry by its words, with those it stands under."""
        _revision, root = self.call("/MenuBar", "com.canonical.dbusmenu", "GetLayout", "iias", 0, -1, [])
        found: dict[str, int] = {}

        def walk(node, under: str) -> None:
            number, properties, children = node
            words = under + str(properties.get("label", ("s", ""))[1]).replace("_", "")
            found[words] = number
            for child in children:
                walk(child[1], f"{words} > " if words else "")

        walk(root, "")
        return found

    def press(self, words: str) -> None:
        number = next(number for entry, number in self.entries().items() if entry.startswith(words))
        self.call("/MenuBar", "com.canonical.dbusmenu", "Event", "isvu", number, "clicked", ("s", ""), 0)

    def click(self) -> None:
        """The left button on the icon."""
        self.call("/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", "ii", 0, 0)

    def tooltip(self) -> str:
        found = self.call(
            "/StatusNotifierItem",
            "org.freedesktop.DBus.Properties",
            "Get",
            "ss",
            "org.kde.StatusNotifierItem",
            "ToolTip",
        )
        return found[0][1][2]

    def close(self) -> None:
        self._connection.close()


def eventually(what):
    """The answer of `what` as soon as it is not false."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        found = what()
        if found:
            return found
        time.sleep(0.05)  # another process goes on meanwhile
    raise AssertionError(f"never: {what}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample network as it is on 23 November; Inès Caron has a follow-up on the 25th at 10:30."""
    store = Store.open(tmp_path / "network")
    people = sample.network(date(2026, 11, 23), 206, 1, "en")
    networks.fill(store, people, Label("sample_added", len(people.contacts)), sample=True)
    store.close()
    return tmp_path / "network"


@pytest.fixture
def screen():
    if not os.environ.get("DISPLAY"):
        pytest.skip("Xvfb is not installed: no tray without a display")


def start(bus, folder: Path, *words: str) -> subprocess.Popen[str]:
    command = (sys.executable, "-m", "reseau_desktop", "--data", folder, "--lang", "en")
    return bus.run(*command, "--today", "2026-11-25T10:31", *words, QT_QPA_PLATFORM="xcb")


def count(folder: Path, what: str) -> int:
    with sqlite3.connect(folder / "reseau.db") as look:
        return int(look.execute(f"SELECT count(*) FROM {what}").fetchone()[0])


def test_the_tray_of_a_morning(bus, folder, screen) -> None:
    """Notified, logged from the notification, logged from the menu, quiet, the window and away, the end."""
    panel_program = bus.run(sys.executable, HERE / "panel.py", QT_QPA_PLATFORM="offscreen")
    assert bus.line(panel_program) == "ready"
    daemon = bus.service(0, "actions", "body")
    reseau = start(bus, folder, "--hidden")
    panel = Panel(bus, bus.line(panel_program))
    told = [json.loads(bus.line(daemon)) for _ in range(2)]
    ines = next(one for one in told if one["title"] == "Inès Caron at 10:30")
    assert ines["actions"][2:] == ["open", "Open", "log", "Log", "tomorrow", "Tomorrow"]
    digest = next(one for one in told if one is not ines)
    assert digest["title"].startswith("Good morning Hélène.")

    logged, closed = count(folder, "interaction"), count(folder, "follow_up WHERE status = 'done'")
    assert daemon.stdin is not None
    daemon.stdin.write(f"invoke {ines['number']} log\n")
    daemon.stdin.flush()
    answer = json.loads(bus.line(daemon))
    assert answer["number"] == ines["number"]
    assert answer["title"].startswith("Logged: ") and "Inès Caron" in answer["title"]
    assert (count(folder, "interaction"), count(folder, "follow_up WHERE status = 'done'")) == (
        logged + 1,
        closed + 1,
    )

    entries = list(panel.entries())
    assert entries[1].startswith("Today: ") and entries[1].endswith(" to do")
    assert panel.tooltip() == f"Réseau · {entries[1]}"
    person = next(entry for entry in entries if entry.endswith("> Log"))
    assert any(entry.startswith(person.replace("> Log", "> Snooze > Tomorrow")) for entry in entries)
    panel.press(person)
    assert eventually(lambda: count(folder, "interaction") == logged + 2)

    panel.press("Quiet > For an hour")
    assert eventually(lambda: "Quiet until 11:31: end it" in panel.entries())
    assert eventually(lambda: panel.tooltip() == f"Réseau · {list(panel.entries())[1]} · Quiet until 11:31")
    panel.press("Quiet until")
    assert eventually(lambda: "Quiet > For an hour" in panel.entries())

    second = start(bus, folder, "--hidden")  # the session starts it again: it stays where it is
    assert second.wait(PATIENCE) == 0
    panel.press("Quit Réseau")
    assert reseau.wait(PATIENCE) == 0
    panel.close()


def test_a_click_on_the_icon_shows_today_or_puts_the_window_in_front_away(bus, folder, screen) -> None:
    """Away: it comes with Today. In front: it goes. On another page, or behind another window: Today, in front."""
    panel_program = bus.run(sys.executable, HERE / "panel.py", QT_QPA_PLATFORM="offscreen")
    assert bus.line(panel_program) == "ready"
    reseau = bus.run(sys.executable, HERE / "watched.py", folder, QT_QPA_PLATFORM="xcb")
    panel = Panel(bus, bus.line(panel_program))

    def comes_to(*words: str) -> None:
        while bus.line(reseau) not in words:
            pass

    assert eventually(lambda: any(entry.startswith("Today: ") for entry in panel.entries()))
    panel.click()
    comes_to("front today")
    panel.press("Settings")
    comes_to("front settings")
    panel.click()
    comes_to("hidden")
    panel.click()
    comes_to("front today", "behind today")  # without a window manager nobody gives it the keyboard
    assert reseau.stdin is not None
    reseau.stdin.write("other\n")
    reseau.stdin.flush()
    comes_to("other")
    panel.click()
    comes_to("front today")
    panel.press("Quit Réseau")
    assert reseau.wait(PATIENCE) == 0
    panel.close()


def test_a_panel_that_comes_later_finds_the_icon_and_a_crash_leaves_nothing_behind(
    bus, folder, screen
) -> None:
    reseau = start(bus, folder, "--hidden")  # no tray yet: minimised
    eventually(lambda: (folder / "reminders.json").exists())
    program = bus.run(sys.executable, HERE / "panel.py", QT_QPA_PLATFORM="offscreen")
    assert bus.line(program) == "ready"
    panel = Panel(bus, bus.line(program))
    assert eventually(lambda: any(entry.startswith("Today: ") for entry in panel.entries()))
    panel.close()
    reseau.send_signal(signal.SIGKILL)
    reseau.wait()
    again = start(bus, folder)
    panel = Panel(bus, bus.line(program))
    assert start(bus, folder).wait(PATIENCE) == 0  # a second start raises it
    handed = folder.parent / "people.csv"
    handed.write_text("Given name,Family name\nZoé,Ferrand\n", encoding="utf-8")
    assert (
        start(bus, folder, str(handed)).wait(PATIENCE) == 0
    )  # and hands over a file, which the import page shows
    ini = folder / "window.ini"
    eventually(lambda: "page=importing" in ini.read_text())
    eventually(lambda: any(entry.startswith("Today: ") for entry in panel.entries()))
    panel.press("Quit Réseau")
    assert again.wait(PATIENCE) == 0
    panel.close()
