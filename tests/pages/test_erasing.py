"""Erasing somebody from the bin: asked once, the safe answer first, and nothing to undo."""

from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.pages.erase_dialog import EraseDialog
from reseau_desktop.pages.people_wishes import PeopleWishes
from reseau_desktop.pages.person_menu import PersonCalls, PersonMenu
from reseau_desktop.widgets.text import Paragraph, Text

MONDAY = date(2026, 11, 23)


class Clock:
    def today(self) -> date:
        return MONDAY


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def ana(store):
    who = contacts.add(store, PersonRecord(given="Ana", family="<b>Delmas</b>"), "wide", MONDAY)
    interactions.log(store, [who], "call", MONDAY, "Once")
    contacts.delete(store, [who], MONDAY)
    return who


@pytest.fixture
def wishes(store, window):
    return PeopleWishes(store, Clock(), window)


def asked(store, window, wishes, ana) -> EraseDialog:
    menu = PersonMenu(store, Clock(), ana, wishes, PersonCalls(), window)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text().startswith("Erase")).trigger()
    return window.findChild(EraseDialog)


def words(dialog) -> list[str]:
    return [text.text() for text in (*dialog.findChildren(Text), *dialog.findChildren(Paragraph))]


def test_the_safe_answer_leads(qtbot, store, window, wishes, ana) -> None:
    dialog = asked(store, window, wishes, ana)
    assert dialog.windowTitle() == "Erase Ana <b>Delmas</b> for good?"
    assert any("1 card" in text and "1 exchange" in text for text in words(dialog))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert store.value("SELECT count(*) FROM contact WHERE id = ?", (ana,)) == 1


def test_erased_and_nothing_to_undo(qtbot, store, window, wishes, ana) -> None:
    dialog = asked(store, window, wishes, ana)
    with qtbot.waitSignal(wishes.said) as told:
        qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    assert told.args == ["Ana <b>Delmas</b> is erased.", False]
    assert store.value("SELECT count(*) FROM contact WHERE id = ?", (ana,)) == 0
    assert store.undo_label is None


def test_erasing_given_up_leaves_everybody(qtbot, store, window, wishes, ana) -> None:
    """Cancel is heard within a single long statement; the search still finds them."""
    before = store.rows("SELECT * FROM contact"), store.rows("SELECT * FROM searchable"), store.history()
    wishes.busy.connect(lambda _words, cancel: cancel())
    dialog = asked(store, window, wishes, ana)
    with qtbot.waitSignal(wishes.said) as told:
        qtbot.mouseClick(dialog.erase_button, Qt.MouseButton.LeftButton)
    assert told.args == ["Cancelled. Nothing was changed.", False]
    assert (
        store.rows("SELECT * FROM contact"),
        store.rows("SELECT * FROM searchable"),
        store.history(),
    ) == before
    assert store.value("SELECT count(*) FROM search WHERE search MATCH 'name : ana'") == 1
    assert store.faults() == ""


def test_a_second_wish_waits_for_the_first(qtbot, store, window, wishes, ana) -> None:
    go, refused = Event(), []
    wishes.refused.connect(refused.append)
    assert wishes.beside("Working", lambda _told: go.wait(5), lambda _value: wishes.said.emit("Over", False))
    assert not wishes.beside("Another", lambda _told: None, lambda _value: refused.append("it began"))
    assert refused == ["Something is still being written. Wait for its end, or cancel it."]
    with qtbot.waitSignal(wishes.said) as told:
        go.set()
    assert told.args[0] == "Over"
