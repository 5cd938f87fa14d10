"""The bin keeps for 30 days: at the first start of a day whoever is over them leaves, and undo brings them back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts
from reseau_desktop.bin_keeping import BinKeeping
from reseau_desktop.clock import Clock
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.store import Store

TODAY = date(2026, 11, 23)
WORDS = "1 person left the bin: they had been there for more than 30 days."


@pytest.fixture
def binned(tmp_path, today):
    """One whose days are over, and one who has one more."""
    store = Store.open(tmp_path / "network")
    for name, days in (("Over", 31), ("Still", 30)):
        who = contacts.add(store, PersonRecord(given=name), "wide", today - timedelta(days=50))
        contacts.delete(store, [who], today - timedelta(days=days))
    contacts.add(store, PersonRecord(given="Here"), "wide", today)
    store.close()


def names(store) -> list[str]:
    return [
        row[0] for row in store.rows("SELECT given FROM contact WHERE deleted_on IS NOT NULL ORDER BY id")
    ]


def test_once_a_day_beside_the_window_and_undone_like_anything(qtbot, opened, shut, binned) -> None:
    window = opened()
    qtbot.waitUntil(lambda: names(window.store) == ["Still"])
    qtbot.waitUntil(lambda: bool(window.frame.notices.shown()))
    assert [notice.words for notice in window.frame.notices.shown()] == [WORDS]
    assert [entry.label.verb for entry in window.store.history()][0] == "bin_emptied"
    window.frame.notices.shown()[0].action_button().click()
    qtbot.waitUntil(lambda: names(window.store) == ["Over", "Still"])
    shut(window)
    again = opened()
    assert not BinKeeping(again).start()
    assert names(again.store) == ["Over", "Still"]
    again.clock = Clock(TODAY + timedelta(days=1))
    assert BinKeeping(again).start()
    qtbot.waitUntil(lambda: names(again.store) == [])
