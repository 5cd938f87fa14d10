"""Type to search in the circles: hits glow, the rest fades; Enter and Shift+Enter walk, Esc ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PersonRecord, PositionRecord

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(people, make_page, qtbot):
    page = make_page()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    return page


def say(words: str) -> None:
    """Letters where the keyboard is, one after the other: the first opens the field that takes the next."""
    for letter in words:
        QTest.keyClicks(QApplication.focusWidget(), letter)


def key(which, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), which, modifiers)


def lit(page) -> int:
    mask = page.view.moment().lit
    return -1 if mask is None else sum(mask)


def test_letters_search_and_the_first_found_is_looked_at(page, people, qtbot):
    say("near")
    bar = page.finder.bar
    assert QApplication.focusWidget() is bar.field
    assert bar.field.text() == "near"
    assert lit(page) == 6  # those of the rings and the target; who waits to be sorted is not in the picture
    assert len(page.view.moment().found) == 6
    assert bar.count.text() == "1 of 6"
    assert len(page.view.selected) == 1


def test_enter_walks_from_one_to_the_next_and_back(page, people):
    say("near")
    first = page.view.selected
    key(Qt.Key.Key_Return)
    second = page.view.selected
    assert second != first
    assert page.finder.bar.count.text() == "2 of 6"
    key(Qt.Key.Key_Return, SHIFT)
    assert page.view.selected == first
    key(Qt.Key.Key_Return, SHIFT)  # round to the last
    assert page.finder.bar.count.text() == "6 of 6"


def test_escape_ends_the_search_and_keeps_whom_one_came_to(page, people):
    say("far2")
    assert page.view.selected == (people["Far2 Delmas"],)
    key(Qt.Key.Key_Escape)
    assert page.finder.bar.isHidden()
    assert QApplication.focusWidget() is page.view
    assert lit(page) == -1
    assert page.view.selected == (people["Far2 Delmas"],)
    key(Qt.Key.Key_Escape)
    assert page.view.selected == ()


def test_nobody_found_is_said_and_everybody_fades(page, people):
    say("zzz")
    assert page.finder.bar.count.text() == "nobody"
    assert lit(page) == 0
    assert page.view.selected == ()


def test_what_stands_on_the_cards_is_found_and_filters_are_understood(page, people, store, clock):
    one = contacts.add(
        store,
        PersonRecord(
            given="Zoé", family="Roux", positions=(PositionRecord("Atelier Nord", "Chief", current=True),)
        ),
        "wide",
        clock.today(),
    )
    say("atelier")
    assert page.view.selected == (one,)
    page.finder.bar.field.setText("layer:allies")
    assert page.finder.bar.count.text() == "1 of 2"


def test_ctrl_f_searches_among_these_people_and_a_change_is_followed(page, people, store, clock):
    page.focus_search()
    say("near1")
    assert (
        page.finder.bar.count.text() == "1 of 6"
    )  # names that sound so come after those that are written so
    contacts.add(store, PersonRecord(given="Near1", family="Again"), "core", clock.today())
    assert page.finder.bar.count.text().endswith(" of 7")
    assert page.view.selected == (people["Near1 Delmas"],)


def test_the_tree_is_searched_by_the_same_letters(page, people):
    page.toggle_tree()
    say("far3")
    assert page.tree.selected() == (people["Far3 Delmas"],)
    key(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.tree
