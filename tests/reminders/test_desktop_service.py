"""Notifications over a real bus: a service that is strict, slow, dying, absent; and dunst as it is installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from reseau_desktop.reminders.desktop_service import DesktopService
from reseau_desktop.reminders.notices import Act, Failure, Notice

NOTICE = Notice("digest", "Good <b>morning</b>", "Ana & <i>Zoé</i>", ((Act.OPEN, "Open"), (Act.LOG, "Log")))
PLENTY = ("actions", "body", "body-markup")


@pytest.fixture
def service(qtbot, qapp):
    made = DesktopService()
    yield made
    made.stop()


def shown(qtbot, service, notice: Notice = NOTICE) -> list[object]:
    with qtbot.waitSignal(service.shown, timeout=10_000) as heard:
        service.show(notice)
    return list(heard.args)


def failed(qtbot, service, notice: Notice = NOTICE) -> Failure:
    with qtbot.waitSignal(service.failed, timeout=10_000) as heard:
        service.show(notice)
    assert heard.args[0] == notice
    return Failure(heard.args[1])


def heard_by(bus, program: subprocess.Popen[str]) -> dict[str, object]:
    return json.loads(bus.line(program))


def tell(program: subprocess.Popen[str], line: str) -> None:
    assert program.stdin is not None
    program.stdin.write(line + "\n")
    program.stdin.flush()


def test_a_strict_service_takes_it_and_a_later_one_takes_its_place(qtbot, bus, service) -> None:
    daemon = bus.service(0, *PLENTY)
    assert shown(qtbot, service)[0] == "digest"
    first = heard_by(bus, daemon)
    assert first["title"] == "Good <b>morning</b>"
    assert first["body"] == "Ana &amp; &lt;i&gt;Zoé&lt;/i&gt;"
    assert first["actions"] == ["default", "Open", "open", "Open", "log", "Log"]
    assert first["desktop-entry"] == "fr.reseau.Reseau"
    shown(qtbot, service)
    assert heard_by(bus, daemon)["number"] == first["number"]
    shown(qtbot, service, Notice("follow_up:3", "Other"))
    assert heard_by(bus, daemon)["number"] != first["number"]
    with qtbot.waitSignal(service.acted, timeout=10_000) as acted:
        tell(daemon, f"invoke {first['number']} log")
    assert acted.args[:2] == ["digest", "log"]


def test_a_press_that_comes_together_with_the_answer_is_heard(qtbot, bus, service) -> None:
    bus.service(0, *PLENTY, "eager")
    for _time in range(20):
        with qtbot.waitSignal(service.acted, timeout=10_000) as acted:
            service.show(NOTICE)
        assert acted.args[:2] == ["digest", "log"]


def test_a_poor_service_gets_plain_words_and_no_buttons(qtbot, bus, service) -> None:
    daemon = bus.service(0, "body")
    shown(qtbot, service)
    heard = heard_by(bus, daemon)
    assert (heard["body"], heard["actions"]) == ("Ana & <i>Zoé</i>", [])


def test_a_slow_service_holds_nobody_up(qtbot, bus, service) -> None:
    bus.service(2, *PLENTY)
    turns = []
    with qtbot.waitSignal(service.shown, timeout=10_000):
        service.show(NOTICE)
        qtbot.waitUntil(lambda: turns.append(1) or len(turns) > 5)  # the window goes on meanwhile
    assert len(turns) > 5


def test_an_answer_that_comes_too_late_is_understood_all_the_same(qtbot, qapp, bus) -> None:
    hasty = DesktopService(patience=0.6)
    try:
        daemon = bus.service(1.2, *PLENTY)
        assert failed(qtbot, hasty) is Failure.SLOW
        number = heard_by(bus, daemon)["number"]
        with qtbot.waitSignal(hasty.acted, timeout=10_000) as acted:
            tell(daemon, f"invoke {number} open")
        assert acted.args[:2] == ["digest", "open"]
    finally:
        hasty.stop()


def test_nobody_to_show_it_then_somebody(qtbot, bus, service) -> None:
    assert failed(qtbot, service) is Failure.NO_SERVICE
    daemon = bus.service(0, *PLENTY)
    shown(qtbot, service)
    heard_by(bus, daemon)
    tell(daemon, "die")
    daemon.wait()
    assert failed(qtbot, service) is Failure.NO_SERVICE
    other = bus.service(0, *PLENTY)
    shown(qtbot, service)
    assert heard_by(bus, other)["number"] == 1


def test_no_bus_then_another_one(qtbot, bus, service, monkeypatch) -> None:
    bus.service(0, *PLENTY)
    shown(qtbot, service)
    bus.die()
    assert failed(qtbot, service) is Failure.NO_BUS
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    assert failed(qtbot, service) is Failure.NO_BUS
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "nonsense")
    assert failed(qtbot, service) is Failure.NO_BUS
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.start())
    bus.service(0, *PLENTY)
    shown(qtbot, service)


def test_dunst_shows_it_and_its_button_comes_back(qtbot, bus, service, tmp_path: Path) -> None:
    """The daemon of many desktops, which refuses what a lax double lets through."""
    if shutil.which("dunst") is None or not os.environ.get("DISPLAY"):
        pytest.skip("dunst or a display is missing")
    (tmp_path / "dunstrc").write_text("[global]\nfont = Sans 10\n")
    bus.run("dunst", "-conf", tmp_path / "dunstrc")
    results = ["failed"]
    service.shown.connect(lambda *_: results.append("shown"))
    service.failed.connect(lambda *_: results.append("failed"))

    def showed() -> bool:  # it takes a moment until dunst has its name
        if len(results) % 2 and results[-1] == "failed":
            results.append("asked")
            service.show(NOTICE)
        return results[-1] == "shown"

    qtbot.waitUntil(showed, timeout=10_000)
    surroundings = os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus.address}
    with qtbot.waitSignal(service.acted, timeout=10_000) as acted:
        subprocess.run(["dunstctl", "action", "0"], env=surroundings, check=True)
    assert acted.args[:2] == ["digest", "default"]
