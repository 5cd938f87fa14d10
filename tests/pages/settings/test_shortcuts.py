"""Other keys for a command: pressed, told what they do already, taken over, taken away, put back, kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from reseau_desktop.pages.frame.commands import Commands
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.pages.settings.key_choice import KeyChoice
from reseau_desktop.widgets.buttons import Button, tooltip
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.own_keys import own_keys

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Ctrl, Alt, Shift = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def section(page, commands):
    for key, words, keys in (
        ("log", "Log", "Ctrl+L"),
        ("find", "Find", ["Ctrl+F", "F3"]),
        ("plan", "Plan", None),
    ):
        commands.add(key, "contact", lambda words=words: words, lambda: None, keys)
    page.open_section("shortcuts")
    yield page.sections["shortcuts"]
    own_keys().clear()


def line(section, command: str):
    return next(found for found in section.model.lines() if found.command == command)


def ask(qtbot, section, command: str) -> KeyChoice:
    """Enter on the line of a command."""
    section.list.select_row(section.model.lines().index(line(section, command)))
    section.list.setFocus()
    qtbot.keyClick(section.list, Key.Key_Return)
    asked = next(w for w in QApplication.topLevelWidgets() if isinstance(w, KeyChoice) and w.isVisible())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is asked.field)
    return asked


def test_new_keys_are_pressed_and_kept(qtbot, section, commands, screen, tmp_path) -> None:
    asked = ask(qtbot, section, "log")
    qtbot.keyClick(asked.field, Key.Key_J, Ctrl)
    qtbot.keyClick(asked.field, Key.Key_Return)
    assert commands.keys("log") == "Ctrl+J" and line(section, "log").keys == ("Ctrl+J",)
    assert line(section, "log").own and not line(section, "find").own
    screen.sync()
    again = Commands(QMainWindow(), ScreenState(tmp_path / "window.ini"))
    again.add("log", "contact", lambda: "Log", lambda: None, "Ctrl+L")
    assert again.keys("log") == "Ctrl+J"


def test_what_the_keys_do_already_is_told_and_taken_over(qtbot, section, commands) -> None:
    asked = ask(qtbot, section, "plan")
    assert asked.field.keys == QKeySequence() and not asked.problem.isVisible()
    qtbot.keyClick(asked.field, Key.Key_F, Ctrl)
    assert "“Find”" in asked.problem.text() and asked.save_button.text() == "Take them over"
    qtbot.mouseClick(asked.save_button, Left)
    assert commands.keys("plan") == "Ctrl+F"
    assert line(section, "find").keys == ("F3",)  # what it keeps


@pytest.mark.parametrize(
    ("key", "modifiers", "word"),
    [
        (Key.Key_L, Qt.KeyboardModifier.NoModifier, "Without Ctrl"),
        (Key.Key_L, Shift, "Without Ctrl"),
        (Key.Key_5, Alt, "opens menus"),
        (Key.Key_C, Ctrl, "its own use"),
        (Key.Key_F2, Qt.KeyboardModifier.NoModifier, "its own use"),
    ],
)
def test_keys_that_cannot_be_had_are_refused_with_a_sentence(
    qtbot, section, commands, key, modifiers, word
) -> None:
    asked = ask(qtbot, section, "log")
    qtbot.keyClick(asked.field, key, modifiers)
    assert word in asked.problem.text() and not asked.save_button.isEnabled()
    qtbot.keyClick(asked.field, Key.Key_Return)
    assert asked.isVisible() and commands.keys("log") == "Ctrl+L"
    qtbot.keyClick(asked.field, Key.Key_Escape)
    assert not asked.isVisible() and commands.keys("log") == "Ctrl+L"


def test_keys_are_taken_away_and_all_put_back(qtbot, section, commands, screen) -> None:
    section.list.select_row(section.model.lines().index(line(section, "log")))
    qtbot.keyClick(section.list, Key.Key_Delete)
    assert commands.keys("log") == "" and line(section, "log").keys == ()
    asked = ask(qtbot, section, "find")
    qtbot.keyClick(asked.field, Key.Key_Backspace)
    qtbot.keyClick(asked.field, Key.Key_Return)
    assert commands.keys("find") == ""
    asked = ask(qtbot, section, "find")
    assert asked.back_button.text() == "Back to Ctrl+F"
    qtbot.mouseClick(asked.back_button, Left)
    assert line(section, "find").keys == ("Ctrl+F", "F3")
    qtbot.mouseClick(section.restore_button, Left)
    assert commands.keys("log") == "Ctrl+L" and not section.restore_button.isEnabled()
    assert screen.under("keys/") == []


def test_a_mouse_alone_reaches_all_of_it(qtbot, section, commands) -> None:
    row = section.model.lines().index(line(section, "log"))
    index = section.model.index(row, 0)
    section.list.scrollTo(index)
    zone = section.list._painted.zones(section.list.visualRect(index), index)[0]
    assert zone.text == "Change the keys…"
    qtbot.mouseClick(section.list.viewport(), Left, pos=zone.rect.center())
    asked = next(w for w in QApplication.topLevelWidgets() if isinstance(w, KeyChoice) and w.isVisible())
    qtbot.mouseClick(asked.cancel_button, Left)
    section.list.menu_requested.emit(index, section.list.mapToGlobal(zone.rect.center()))
    menu = next(m for m in section.findChildren(QMenu) if m.isVisible())
    words = {action.text(): action for action in menu.actions()}
    assert not words["As they were at first"].isEnabled()
    words["No keys"].trigger()
    assert commands.keys("log") == ""


def test_what_names_the_keys_follows(qtbot, section, commands, window) -> None:
    button, field = Button("Log"), Field(keys="Ctrl L")
    qtbot.addWidget(button)
    qtbot.addWidget(field)
    commands.choose("log", [QKeySequence("Ctrl+Shift+J")])
    button.set_hint("Log", "Ctrl+L")
    assert button.toolTip() == "Log (Ctrl+Shift+J)" and field.keys() == "Ctrl Shift J"
    commands.choose("plan", [QKeySequence("Ctrl+L")])
    assert own_keys().meant("Ctrl+L") == "" and own_keys().meant("Ctrl+Shift+J") == "Ctrl+L"
    commands.choose("log", [])
    assert tooltip("Log", "Ctrl+L") == "Log" and field.keys() == ""
    commands.choose("log", None)
    assert tooltip("Log", "Ctrl+L") == "Log (Ctrl+L)" and commands.keys("plan") == ""


def test_keys_in_the_file_that_nobody_can_read_are_no_keys(tmp_path, qtbot) -> None:
    file = tmp_path / "broken.ini"
    file.write_text("[keys]\nlog=\\xff<b>\nfind=Ctrl+G\n", encoding="utf-8")
    window = QMainWindow()
    qtbot.addWidget(window)
    read = Commands(window, ScreenState(file))
    read.add("log", "contact", lambda: "Log", lambda: None, "Ctrl+L")
    read.add("find", "contact", lambda: "Find", lambda: None, "Ctrl+F")
    assert read.keys("find") == "Ctrl+G"
    read.choose("log", None)
    assert read.keys("log") == "Ctrl+L"
    own_keys().clear()
