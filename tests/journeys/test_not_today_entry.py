"""Not today in the menu: only while there is something to put off."""

from __future__ import annotations

from PySide6.QtCore import Qt

Key = Qt.Key


def test_not_today_is_offered_only_while_today_has_cards(qtbot, opened, sampled, hands) -> None:
    window = opened()
    entry = window.frame.commands.action("contact.not_today")
    qtbot.waitUntil(entry.isEnabled, timeout=10_000)
    hands.active(window)
    hands.key(Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not entry.isEnabled(), timeout=10_000)
    window.frame.go("agenda")
    with qtbot.waitSignal(window.signals.changed, timeout=10_000):
        window.frame.undo_requested.emit()
    qtbot.waitUntil(entry.isEnabled, timeout=10_000)  # told by what waits: nobody sees the page


def test_not_today_is_not_offered_where_there_is_nobody(qtbot, opened) -> None:
    window = opened()
    entry = window.frame.commands.action("contact.not_today")
    qtbot.waitUntil(lambda: window.bulletin._waiting is not None, timeout=10_000)
    assert not entry.isEnabled()
