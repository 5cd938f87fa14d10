"""Round and time, me, appearance, language, shortcuts: each change applies at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.insights.person import person
from reseau_desktop.insights.settings import me, settings
from reseau_desktop.language import of_system
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.preferences import language

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


def choose(qtbot, choice, text: str) -> None:
    """Pick an entry of a drop-down list by its keys."""
    choice.setFocus()
    choice.showPopup()
    view = choice.view()
    view.setCurrentIndex(choice.model().index(choice.findText(text), 0))
    qtbot.keyClick(view, Key.Key_Return)


def _middle(widget, ground):
    return widget.mapTo(ground, widget.rect().center())


# -- round and time


def test_the_quota_and_the_days_off(qtbot, page, store) -> None:
    page.open_section("round")
    section = page.sections["round"]
    qtbot.keyClick(section.quota, Key.Key_Up)
    assert settings(store).quota == 4
    section.days[4].click()
    assert settings(store).days_off == {4, 5, 6}
    assert section._effect.text() == "4 working days a week, 4 a day: 16 contacts a week at most."
    store.undo()
    assert not section.days[4].isChecked()


def test_one_working_day_stays(page, store) -> None:
    page.open_section("round")
    section = page.sections["round"]
    for box in section.days[:5]:
        box.click()
    assert settings(store).days_off == {0, 1, 2, 3, 5, 6}
    assert not section.days[4].isChecked()
    assert section._trouble.isVisible() and "At least one working day" in section._trouble.text()


def test_time_is_given_in_either_place_and_restored(qtbot, page, store) -> None:
    choose(qtbot, page.panel.weekly, "3 h")
    assert settings(store).weekly_minutes == 180 and page.panel._allowed.text() == "18"
    qtbot.mouseClick(page.panel._more, Left)
    assert page.open_key() == "round"
    section = page.sections["round"]
    assert section.weekly.currentText() == "3 h"
    choose(qtbot, section.each, "20 min")
    assert settings(store).minutes_each == 20 and page.panel._allowed.text() == "9"
    qtbot.mouseClick(section.restore_button, Left)
    assert (settings(store).weekly_minutes, settings(store).minutes_each) == (120, 10)
    store.undo()
    assert settings(store).minutes_each == 20


# -- me


def test_my_name_is_saved_by_enter_and_kept_by_escape(qtbot, page, store) -> None:
    page.open_section("me")
    section = page.sections["me"]
    section.given.setFocus()
    section.given.selectAll()
    qtbot.keyClicks(section.given, "Ada")
    qtbot.keyClick(section.given, Key.Key_Escape)
    assert section.given.text() == "Hélène"
    section.given.selectAll()
    qtbot.keyClicks(section.given, "Ada")
    qtbot.keyClick(section.given, Key.Key_Return)
    assert me(store).given == "Ada"
    store.undo()
    assert section.given.text() == "Hélène"


def test_why_this_network_is_saved_when_one_leaves(qtbot, page, store) -> None:
    page.open_section("me")
    section = page.sections["me"]
    section.why.setFocus()
    section.why.selectAll()
    qtbot.keyClicks(section.why, "To learn")
    section.family.setFocus()
    assert settings(store).why == "To learn"
    section.why.setFocus()
    qtbot.keyClicks(section.why, " more")
    page.finish()  # the window closes
    assert "more" in settings(store).why


def test_a_position_is_added_changed_and_taken_away(qtbot, page, store, clock) -> None:
    page.open_section("me")
    career = page.sections["me"].career
    before = len(career.facts())
    qtbot.mouseClick(career.add_button, Left)
    editor = career.new_fact().editor
    holder = page._holders["me"]
    qtbot.waitUntil(
        lambda: holder.viewport().rect().contains(_middle(editor.input("title"), holder.viewport()))
    )
    qtbot.keyClicks(editor.input("title"), "Teacher")
    qtbot.keyClicks(editor.input("organisation"), "École du Parc")
    qtbot.keyClicks(editor.input("start"), "2019")
    qtbot.keyClick(editor.input("start"), Key.Key_Return)
    positions = person(store, 1, clock.today()).positions
    assert len(positions) == before + 1
    assert any((held.title, held.organisation) == ("Teacher", "École du Parc") for held in positions)
    qtbot.waitUntil(lambda: len(career.facts()) == before + 1)
    fact = next(found for found in career.facts() if found.row.words.value == "Teacher")
    fact.setFocus()
    qtbot.keyClick(fact, Key.Key_Delete)
    assert len(person(store, 1, clock.today()).positions) == before


# -- appearance


def test_theme_scale_contrast_and_movement_are_kept(qtbot, page, look, tmp_path, store) -> None:
    version = store.version
    page.open_section("appearance")
    section = page.sections["appearance"]
    section.modes["dark"].click()
    assert look.dark
    section.scale.setFocus()
    qtbot.keyClick(section.scale, Key.Key_Right)
    assert look.scale == 1.05 and section._percent.text() == "105%"
    section.contrast.click()
    section.still.click()
    assert look.high_contrast and not look.reduced_motion
    kept = ScreenState(tmp_path / "window.ini")
    assert kept.text("look/theme") == "dark" and kept.ratio("look/scale", 1) == 1.05
    assert store.version == version  # state of the screen is no action
    qtbot.mouseClick(section.restore_button, Left)
    assert look.mode == "system" and look.scale == 1.0 and not look.high_contrast


def test_a_change_elsewhere_is_shown(page, look) -> None:
    page.open_section("appearance")
    look.set_scale(1.5)
    section = page.sections["appearance"]
    assert section._percent.text() == "150%" and section.scale.value() == 30


# -- language


def test_a_language_is_spoken_at_once_and_kept(page, spoken, screen, tmp_path) -> None:
    page.open_section("language")
    section = page.sections["language"]
    assert section.choices["system"].isChecked()
    section.choices["fr"].click()
    assert spoken == ["fr"] and language(tmp_path) == "fr"
    section.choices["system"].click()
    assert spoken == ["fr", of_system()] and language(tmp_path) is None


# -- shortcuts


def test_every_command_with_keys_is_listed(page, commands) -> None:
    page.open_section("shortcuts")
    section = page.sections["shortcuts"]
    listed = [(line.words, line.keys) for line in section.model.lines()]
    assert listed[:5] == [
        ("File", ()),
        ("Quit", ("Ctrl+Q",)),
        ("View", ()),
        ("Without keys", ()),
        ("In every list", ()),  # then the keys that belong to a place
    ]
    commands.add("help.more", "help", lambda: "More", lambda: None, "F1")
    assert next(line for line in section.model.lines() if line.words == "More").keys == ("F1",)


def test_undo_is_listed_by_its_name_not_by_what_it_would_take_back(page, commands) -> None:
    commands.add(
        "edit.undo", "edit", lambda: "Undo: 3 moved", lambda: None, ["Ctrl+Z", "F14"], name=lambda: "Undo"
    )
    page.open_section("shortcuts")
    lines = page.sections["shortcuts"].model.lines()
    commanded = [line for line in lines if line.command]
    assert [line.words for line in commanded if line.keys == ("Ctrl+Z",)] == [
        "Undo"
    ]  # F14 is on few keyboards


# -- little room


@pytest.mark.parametrize("width", [880, 968, 1384])
def test_at_twice_the_size_nothing_stands_beyond_the_side(page, window, look, width) -> None:
    look.set_scale(2.0)
    window.setMinimumWidth(0)
    window.resize(width, 840)
    for key in ("round", "me", "appearance", "language", "data"):
        page.open_section(key)
        for _ in range(4):
            QApplication.processEvents()
        section = page.sections[key]
        room = section.parentWidget().width()
        for child in section.findChildren(QWidget):
            if child.isVisible() and child.width():
                right = child.mapTo(section, child.rect().topRight()).x()
                assert right < room, (key, child.objectName() or type(child).__name__)
