"""A long undo or redo from the window: beside it, shown with Cancel, and given up as if it had never begun."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.store import streaming
from reseau_desktop.widgets.buttons import LinkButton

CONTROL = Qt.KeyboardModifier.ControlModifier


class Gate:
    """Holds a step at one of its looks, in the middle of its transaction, until it is let go."""

    def __init__(self, monkeypatch) -> None:
        self.reached, self.open = threading.Event(), threading.Event()
        self.threads: set[int] = set()
        self._looks = 0
        look = streaming.Watch.look

        def held(watch: streaming.Watch) -> None:
            self.threads.add(threading.get_native_id())
            self._looks += 1
            if self._looks == 5:
                self.reached.set()
                assert self.open.wait(30)
            look(watch)

        monkeypatch.setattr(streaming.Watch, "look", held)


@pytest.fixture
def gate(monkeypatch):
    found = Gate(monkeypatch)
    yield found
    found.open.set()


@pytest.fixture
def window(qtbot, opened, sampled, hands):
    """The sample network, which one undo takes away whole."""
    found = opened()
    hands.active(found)
    undo = found.frame.commands.action("edit.undo")
    qtbot.waitUntil(undo.isEnabled, timeout=10_000)
    return found


def _words(window) -> list[str]:
    return [notice.words for notice in window.frame.notices.shown()]


def _cancel(window, hands, qtbot) -> None:
    """Press Cancel in the status bar, once it is there."""
    status = window.frame.status
    qtbot.waitUntil(status.working, timeout=10_000)
    (button,) = [one for one in status.findChildren(LinkButton) if one.text() == "Cancel" and one.isVisible()]
    hands.click(button)
    assert not status.working()


def _by_key(window, hands, qtbot) -> None:
    hands.key(Qt.Key.Key_Z, CONTROL)


def _by_menu(window, hands, qtbot) -> None:
    window.frame.commands.action("edit.undo").trigger()


def _by_notice(window, hands, qtbot) -> None:
    window.say("Written.", True)
    hands.click(window.frame.notices.shown()[-1].action_button())


@pytest.mark.parametrize("ask", [_by_key, _by_menu, _by_notice])
def test_a_long_undo_is_cancelled_from_the_status_bar(qtbot, window, hands, gate, ask) -> None:
    store = window.store
    history, people = store.history(), store.rows("SELECT * FROM person")
    ask(window, hands, qtbot)
    _cancel(window, hands, qtbot)
    assert gate.reached.wait(10)
    gate.open.set()
    qtbot.waitUntil(lambda: "Cancelled. Nothing was changed." in _words(window), timeout=10_000)
    assert threading.get_native_id() not in gate.threads
    assert (store.history(), store.rows("SELECT * FROM person")) == (history, people)
    assert store.faults() == ""
    ask(window, hands, qtbot)  # and it can be undone all the same
    qtbot.waitUntil(lambda: store.value("SELECT count(*) FROM person") == 0, timeout=10_000)


def test_a_long_redo_is_cancelled_too_and_a_second_key_is_answered(qtbot, window, hands, monkeypatch) -> None:
    store = window.store
    hands.key(Qt.Key.Key_Z, CONTROL)
    redo = window.frame.commands.action("edit.redo")
    qtbot.waitUntil(redo.isEnabled, timeout=10_000)
    gate = Gate(monkeypatch)
    redo.trigger()
    qtbot.waitUntil(window.frame.status.working, timeout=10_000)
    redo.trigger()
    assert "Something is still being written. Wait for its end, or cancel it." in _words(window)
    _cancel(window, hands, qtbot)
    gate.open.set()
    qtbot.waitUntil(lambda: "Cancelled. Nothing was changed." in _words(window), timeout=10_000)
    assert store.value("SELECT count(*) FROM person") == 0
    assert store.faults() == ""


def test_keys_pressed_faster_than_steps_are_done_are_all_heard(qtbot, window, hands, today) -> None:
    store = window.store
    for name in ("Ana", "Marc", "Zoé"):
        contacts.add(store, PersonRecord(given=name), "wide", today)
    undo = window.frame.commands.action("edit.undo")
    for _ in range(3):
        undo.trigger()
    qtbot.waitUntil(lambda: sum(entry.undone for entry in store.history()) == 3, timeout=10_000)
    qtbot.waitUntil(lambda: not window.frame.status.taken(), timeout=10_000)
    assert store.value("SELECT count(*) FROM person") == 206
    assert not window.frame.status.working()


def test_a_small_undo_shows_no_work(qtbot, window, hands, today) -> None:
    contacts.add(window.store, PersonRecord(given="Ana"), "wide", today)
    hands.key(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: any(words.startswith("Undone") for words in _words(window)), timeout=10_000)
    assert not window.frame.status.taken()


def test_an_undo_leaves_the_place_of_another_work_alone(qtbot, window, hands, today) -> None:
    contacts.add(window.store, PersonRecord(given="Ana"), "wide", today)
    status = window.frame.status
    status.begin("Exporting", lambda: None)
    qtbot.waitUntil(status.working, timeout=10_000)
    hands.key(Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: any(words.startswith("Undone") for words in _words(window)), timeout=10_000)
    assert status.working()
    status.end()
