"""Whole stories: arriving people are sorted by keys alone, and the past is gone back to, in a real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import rows
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.store import Label

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def bring(store, count: int) -> list[int]:
    with store.action(Label("imported", count, "Connections.csv")) as act:
        return [
            rows.person(act, PersonRecord(given=f"P{n}", family="Test"), "inbox", "2026-11-20", None)
            for n in range(count)
        ]


def test_a_hundred_people_are_sorted_by_keyboard_alone(opened, qtbot):
    window = opened()
    people = bring(window.store, 100)
    window.frame.go("today")
    QTest.keyClick(window.frame, Qt.Key.Key_9, CTRL)
    qtbot.waitUntil(lambda: window.frame.current_page() == "triage", timeout=5_000)
    page = window.frame.page("triage")
    qtbot.waitUntil(lambda: page.session.current == people[0], timeout=5_000)
    assert window.frame.sidebar.layer_row("inbox").isChecked()
    for number in range(100):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key(Qt.Key.Key_1 + number % 5))
    qtbot.waitUntil(page.end.isVisible, timeout=10_000)
    assert window.store.value("SELECT count(*) FROM person WHERE layer = 'inbox'") == 0
    assert window.store.value("SELECT count(*) FROM person WHERE layer = 'known'") == 20
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: page.session.current == people[99], timeout=5_000)
    assert window.store.faults() == ""


def test_putting_somebody_off_is_taken_back_by_the_same_key_as_everything(opened, qtbot):
    window = opened()
    people = bring(window.store, 3)
    window.show_layer("inbox")
    page = window.frame.page("triage")
    qtbot.waitUntil(lambda: page.session.current == people[0], timeout=5_000)
    QTest.keyClick(page, Qt.Key.Key_Space)
    assert page.session.current == people[1]
    steps = len([entry for entry in window.store.history() if not entry.undone])
    QTest.keyClick(page, Qt.Key.Key_Z, CTRL)
    assert page.session.current == people[0]
    assert len([entry for entry in window.store.history() if not entry.undone]) == steps


def test_the_list_of_those_who_wait_leads_to_sorting_them(opened, qtbot):
    window = opened()
    bring(window.store, 2)
    contacts = window.frame.go("contacts")
    qtbot.waitUntil(lambda: contacts.sort_button._count == 2, timeout=5_000)
    assert not contacts.sort_button.isVisible()  # the sidebar leads there from everywhere
    window.list_layer("inbox")
    qtbot.waitUntil(contacts.sort_button.isVisible, timeout=5_000)
    QTest.mouseClick(contacts.sort_button, Qt.MouseButton.LeftButton)
    assert window.frame.current_page() == "triage"
    page = window.frame.page("triage")
    qtbot.waitUntil(lambda: page.session.left == 2, timeout=5_000)
    QTest.mouseClick(page.list_button, Qt.MouseButton.LeftButton)
    assert window.frame.current_page() == "contacts"
    QTest.mouseClick(window.frame.sidebar.layer_row("inbox"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.stop_button, Qt.MouseButton.LeftButton)
    assert window.frame.current_page() == "contacts"


def test_the_history_is_reached_and_gone_through_by_keyboard_alone(opened, qtbot):
    window = opened()
    store = window.store
    bring(store, 4)
    window.frame.go("today")
    QTest.keyClick(window.frame, Qt.Key.Key_H, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.frame.current_page() == "history", timeout=5_000)
    page = window.frame.page("history")
    qtbot.waitUntil(lambda: page.rows.rowCount() > 1, timeout=5_000)
    page.focus_first()
    with qtbot.waitSignal(page.told, timeout=5_000):
        QTest.keyClick(page.list, Qt.Key.Key_Home)
    with qtbot.waitSignals([page.said, page.refreshed], timeout=5_000):
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert store.value("SELECT count(*) FROM person") == 0
    with qtbot.waitSignal(window.signals.changed, timeout=5_000):
        QTest.keyClick(window.frame, Qt.Key.Key_Z, CTRL | SHIFT)
    assert store.value("SELECT count(*) FROM person") == 4
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.frame.current_page() == "today"


def test_what_was_just_taken_back_can_be_done_again_by_the_very_next_key(opened, qtbot):
    """The counts of the sidebar are asked in a worker: undo and redo do not wait for them."""
    window = opened()
    bring(window.store, 4)
    for _again in range(3):
        with qtbot.waitSignal(window.signals.changed, timeout=5_000):
            QTest.keyClick(window.frame, Qt.Key.Key_Z, CTRL)
        assert window.store.value("SELECT count(*) FROM person") == 0
        with qtbot.waitSignal(window.signals.changed, timeout=5_000):
            QTest.keyClick(window.frame, Qt.Key.Key_Z, CTRL | SHIFT)
        assert window.store.value("SELECT count(*) FROM person") == 4
