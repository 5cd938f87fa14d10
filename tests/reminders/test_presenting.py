"""The digest waits while somebody presents, as far as the desktop tells; a follow-up comes at its minute."""

from __future__ import annotations

import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from reseau_desktop.reminders.presenting import held_back, presenting
from reseau_desktop.reminders.schedule import Say, Timed

HERE = Path(__file__).parent


@pytest.fixture
def told(bus, monkeypatch):
    """Ask with a desktop of this kind on the bus, or with none."""

    def ask(*words: str) -> bool:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        if words:
            assert bus.line(bus.run(sys.executable, HERE / "session.py", *words)) == "ready"
        return presenting()

    return ask


@pytest.mark.parametrize("desktop", ("gnome", "plasma"))
@pytest.mark.parametrize("presents", (True, False))
def test_the_desktop_says_whether_somebody_presents(told, desktop: str, presents: bool) -> None:
    assert told(desktop, "yes" if presents else "no") is presents


def test_a_desktop_that_says_nothing_never_presents(told) -> None:
    assert told() is False


def test_nor_does_one_without_a_bus(monkeypatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert presenting() is False
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert presenting() is False


def test_a_follow_up_with_a_time_comes_all_the_same() -> None:
    now = Timed(3, datetime(2026, 11, 23, 10, 30))
    missed = Timed(4, datetime(2026, 11, 22, 10, 30))
    say = Say(date(2026, 11, 23), (now,), (missed,), ("digest", now.key, missed.key))
    held = held_back(say)
    assert held == Say(None, (now,), ())
    assert held.keys == (now.key,)
    assert not held_back(Say(date(2026, 11, 23)))
