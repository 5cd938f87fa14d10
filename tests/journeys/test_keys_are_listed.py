"""Every key of the window stands in the register of commands, or in the list of those that belong to a place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.pages.contacts.people_view import BATCH
from reseau_desktop.pages.frame.place_keys import places, shown

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAGES = "today circles contacts agenda settings triage history merging organisations adding importing exchanges".split()


@pytest.fixture
def window(opened, sampled, hands):
    made = opened()
    hands.active(made)
    return made


def said(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def in_places() -> set[str]:
    """Every key that a place has; a digit for the span of them."""
    found = {key for place in places() for line in place.lines for key in line.keys}
    return found | {str(digit) for digit in range(1, 10)} if shown("1–9") in found else found


def unlisted(window, top=None) -> list[str]:
    """Keys that something in the window answers to and no list tells."""
    commands = window.frame.commands
    ours = {
        id(command.action)
        for menu in ("file", "edit", "view", "contact", "help")
        for command in commands.of(menu)
    }
    registered = {said(key) for command in window.frame.actions() for key in command.shortcuts()}
    listed, found = registered | in_places(), []
    for action in (top or window.frame).findChildren(QAction):
        if id(action) not in ours:
            found += [said(key) for key in action.shortcuts() if said(key) and said(key) not in listed]
    for shortcut in (top or window.frame).findChildren(QShortcut):
        found += [said(key) for key in shortcut.keys() if said(key) not in listed]  # noqa: SIM118 - Qt's own
    return found


def test_no_key_of_the_window_is_outside_the_lists(window, hands, qtbot) -> None:
    for key in PAGES:
        window.frame.go(key)
        assert unlisted(window) == [], key
        assert window.frame.page(key).findChildren(QShortcut) == []
    registered = {
        command.action
        for menu in ("file", "edit", "view", "contact", "help")
        for command in window.frame.commands.of(menu)
    }
    assert set(window.frame.actions()) == registered
    window.frame.go("contacts")
    view = window.frame.page("contacts").list.view
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    menu = hands.right(view.viewport(), view.visualRect(view.model().index(1, 0)).center())
    assert isinstance(menu, QMenu)
    assert unlisted(window) == [] and unlisted(window, menu) == []
    menu.close()
    assert {letter.upper() for letter in BATCH if letter != "t"} <= in_places()
    window.menu.guide()
    window._guide.setParent(None)
    assert len(window._guide.findChildren(QShortcut)) == 4 and unlisted(window, window._guide) == []


def test_archive_and_tree_follow_keys_of_ones_own(window, hands, qtbot) -> None:
    commands = window.frame.commands
    commands.choose("contact.put_away", [QKeySequence("Ctrl+Shift+J")])
    commands.choose("view.tree", [QKeySequence("Ctrl+Shift+Y")])
    window.frame.go("contacts")
    page = window.frame.page("contacts")
    qtbot.waitUntil(lambda: bool(page.selected()))
    who = page.selected()[0]
    page.list.focus_list()
    archived = lambda: window.store.value("SELECT archived FROM contact WHERE id = ?", (who,))  # noqa: E731
    hands.key(Qt.Key.Key_A, CTRL | SHIFT)
    assert archived() == 0
    hands.key(Qt.Key.Key_J, CTRL | SHIFT)
    qtbot.waitUntil(lambda: archived() == 1)
    hands.key(Qt.Key.Key_Y, CTRL | SHIFT)
    circles = window.frame.page("circles")
    assert window.frame.current_page() == "circles" and circles.switch.current() == "tree"
    hands.key(Qt.Key.Key_Y, CTRL | SHIFT)
    assert circles.switch.current() == "picture"
    hands.key(Qt.Key.Key_L, CTRL | SHIFT)
    assert circles.switch.current() == "picture"
    hands.key(Qt.Key.Key_J, CTRL | SHIFT)
    notices = window.frame.notices.shown
    qtbot.waitUntil(lambda: any("Nobody is picked" in one.accessibleName() for one in notices()))


def test_the_settings_tell_keys_inside_pages_too(window, hands) -> None:
    window.frame.go("settings")
    section = window.frame.page("settings").sections["shortcuts"]
    window.frame.page("settings").open_section("shortcuts")
    lines = {(line.words, line.keys) for line in section.model.lines() if not line.command and line.keys}
    assert ("Snooze it", ("R", "S")) in lines and ("Archive", ("A",)) in lines
    row = next(n for n, line in enumerate(section.model.lines()) if line.words == "Snooze it")
    section.list.select_row(row)
    section.list.setFocus()
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_Delete)
    assert QApplication.activeModalWidget() is None
    index = section.model.index(row, 0)
    assert section.list._painted.zones(section.list.visualRect(index), index) == ()
