"""Filters typed, picked, changed and cleared, by keys alone and by pointer alone; searches of before."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.insights import filtering
from reseau_desktop.network.filter_words import Key as Filter
from reseau_desktop.pages.contacts import filter_menus
from reseau_desktop.pages.contacts.asked import Where
from reseau_desktop.pages.contacts.page import ContactsPage
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.widgets.text import Paragraph

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Alt = Qt.KeyboardModifier.AltModifier


def lit(page) -> list[str]:
    """What the chips say, from the left."""
    bar = page.list.head.bar
    return [
        chip.value() for chip in (*bar.standing.values(), *bar.added) if chip.value() and chip.isVisible()
    ]


def menu_of(widget) -> QMenu:
    return next(item for item in widget.findChildren(QMenu) if item.isVisible())


def entry(menu: QMenu, words: str):
    return next(action for action in menu.actions() if action.text() == words)


def write(page, words: str) -> None:
    """As a keyboard does, one letter after the other."""
    page.focus_search()
    QTest.keyClicks(page.list.search_field, words)


def test_a_typed_filter_becomes_chips_and_the_words_stay(page, names) -> None:
    write(page, "layer:allies -tag:industry last:>1m ma")
    assert lit(page) == ["Allies", "not industry", "Last over 1 months"]
    assert page.list.search_field.text() == "ma"
    assert page.list.asked.typed() == "layer:allies -tag:industry last:>1m ma"
    assert names(page) == ["Marc"]


def test_words_of_the_other_language_give_the_same_chips(page, names) -> None:
    write(page, "cercle:noyau ")
    assert page.list.asked.typed() == "layer:core"
    assert set(names(page)) == {"Élise", "Karim"}


def test_a_value_of_several_words_needs_no_quotes(page, names) -> None:
    write(page, "echeance:en ")
    assert not page.list.asked.terms()  # the word may go on
    QTest.keyClicks(page.list.search_field, "retard ")
    assert page.list.asked.typed() == "due:late" and page.list.search_field.text() == ""
    write(page, "cercle:reseau actif ")
    assert page.list.asked.typed() == "due:late layer:active"


def test_a_second_circle_is_another_choice(page, names) -> None:
    write(page, "layer:core layer:allies")
    assert set(names(page)) == {"Élise", "Karim", "Ana", "Marc"}
    QTest.keyClicks(page.list.search_field, " ")
    assert page.list.asked.typed() == "layer:core,allies" and len(page.list.asked.terms()) == 1
    assert set(names(page)) == {"Élise", "Karim", "Ana", "Marc"}


def test_what_is_unfinished_waits_and_what_is_wrong_is_told(page, names) -> None:
    write(page, "last:>")
    assert len(names(page)) == 7 and not page.list.head.problem.isVisible()
    QTest.keyClicks(page.list.search_field, "soup ")
    problem = page.list.head.problem
    assert problem.isVisible()
    assert isinstance(problem, Paragraph) and "…" not in problem.text()  # what to write instead can be read
    assert not page.list.no_one._second.isVisible()  # nobody has such a name
    assert page.list.search_field.text() == "last:>soup "


def test_backspace_makes_text_of_the_last_chip_again(page, names) -> None:
    write(page, "layer:core ")
    assert page.list.search_field.text() == ""
    QTest.keyClick(page.list.search_field, Key.Key_Backspace)
    assert page.list.search_field.text() == "layer:core" and not page.list.asked.terms()
    QTest.keyClicks(page.list.search_field, ",allies ")
    assert page.list.asked.typed() == "layer:core,allies"
    assert len(names(page)) == 4


def test_names_that_come_after_their_menu_was_closed_go_nowhere(qtbot, monkeypatch, page) -> None:
    monkeypatch.setattr(filter_menus, "AT_ONCE", 0)
    menus, menu = page.list.menus, QMenu(page)
    menus.fill(menu, Filter.ORG)
    assert [action.text() for action in menu.actions()] == ["Looking for the names in use…"]
    shiboken6.delete(menu)
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: not menus._tasks.running(f"choices {Filter.ORG}"))
    assert not raised


def test_a_filter_is_added_by_pointer_alone(page, names) -> None:
    bar = page.list.head.bar
    QTest.mouseClick(bar.more, Left)
    inner = entry(menu_of(bar.more), "Organisation").menu()
    inner.aboutToShow.emit()
    entry(inner, "Lumen Conseil").trigger()
    menu_of(bar.more).close()
    assert set(names(page)) == {"Karim", "Rosa"}
    chip = bar.added[0]
    assert chip.value() == "Organisation Lumen Conseil"
    QTest.mouseClick(
        chip, Left, pos=chip.rect().center() + chip.rect().topRight() / 2 - chip.rect().topRight() / 2
    )
    entry(menu_of(chip), "All but these").trigger()
    menu_of(chip).close()
    assert page.list.asked.typed() == '-org:"Lumen Conseil"'
    assert set(names(page)).isdisjoint({"Karim", "Rosa"})
    at = chip.rect().center()
    at.setX(chip.width() - 10)
    QTest.mouseClick(bar.added[0], Left, pos=at)
    assert len(names(page)) == 7


def test_a_filter_is_added_changed_and_cleared_by_keys_alone(page, names, qtbot) -> None:
    bar = page.list.head.bar
    bar.more.setFocus()
    QTest.keyClick(bar.more, Key.Key_Space)
    menu = menu_of(bar.more)
    menu.setActiveAction(entry(menu, "Has"))
    QTest.keyClick(menu, Key.Key_Right)
    inner = entry(menu, "Has").menu()
    qtbot.waitUntil(lambda: not inner.isEmpty())
    inner.setActiveAction(entry(inner, "A phone number"))
    QTest.keyClick(inner, Key.Key_Return)
    assert names(page) == ["Marc"]
    chip = bar.added[0]
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_F2)
    assert page.list.search_field.text() == "has:phone"
    page.list.asked.settle()
    QTest.keyClick(bar.added[0], Key.Key_Delete)
    assert len(names(page)) == 7
    assert bar.more.hasFocus()


def test_typing_another_value_goes_on_in_the_field(page, names) -> None:
    page.list.menus.typing_asked.emit("city:")
    assert page.list.search_field.hasFocus()
    assert page.list.search_field.text() == "city:"
    assert len(names(page)) == 7


def test_all_is_cleared_copied_and_changed_as_text(page, names) -> None:
    page.show_query(filtering.query(page._store, "layer:core,allies tag:client"))
    bar = page.list.head.bar
    QTest.mouseClick(bar.more, Left)
    entry(menu_of(bar.more), "Copy as text").trigger()
    assert QGuiApplication.clipboard().text() == "layer:core,allies tag:client"
    entry(menu_of(bar.more), "Change as text").trigger()
    assert page.list.search_field.text() == "layer:core,allies tag:client"
    assert set(names(page)) == {"Ana", "Marc"}
    entry(menu_of(bar.more), "Clear all filters").trigger()
    menu_of(bar.more).close()
    assert len(names(page)) == 7 and page.list.search_field.text() == ""


def test_the_archive_is_a_filter_and_the_bin_a_place(page) -> None:
    write(page, "is:archived ")
    assert page.list.filters().where is Where.ARCHIVE
    assert page.list.head.bar.more.value() == "Archive"
    page.show_bin()
    assert page.list.filters().where is Where.BIN
    page.list.head.bar.more.cleared.emit()
    assert page.list.filters().where is Where.LIST


def test_a_filter_that_lets_nobody_through_offers_to_clear(page, names) -> None:
    write(page, "layer:target ")
    assert page.list.no_one._sentence.text() == "Nobody with these filters."
    QTest.mouseClick(page.list.no_one._first, Left)
    assert len(names(page)) == 7


def test_what_was_searched_is_offered_again(qtbot, look, people, signals, clock, tmp_path) -> None:
    state = ScreenState(tmp_path / "screen.ini")
    page = ContactsPage(signals, clock, state)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    write(page, "layer:core zan")
    QTest.keyClick(page.list.search_field, Key.Key_Return)
    page.list.asked.clear()
    write(page, "marc")
    QTest.keyClick(page.list.search_field, Key.Key_Return)
    again = ContactsPage(signals, clock, ScreenState(tmp_path / "screen.ini"))
    qtbot.addWidget(again)
    again.show()
    again.shown()
    again.focus_search()
    QTest.keyClick(again.list.search_field, Key.Key_Down, Alt)
    menu = menu_of(again.list.search_field)
    assert [action.text() for action in menu.actions()][:2] == ["marc", "layer:core zan"]
    menu.actions()[1].trigger()
    menu.close()
    assert again.list.asked.typed() == "layer:core zan"


def test_hits_are_marked_where_words_begin(page) -> None:
    write(page, "lum")
    marked = page.list.views._marked
    assert list(marked.spans("Partner · Lumen Conseil")) == [(10, 13)]
    assert list(marked.spans("Volumen")) == []
    page.list.search_field.clear()
    assert list(marked.spans("Lumen")) == []


@pytest.mark.parametrize("words", ["<b>x</b>", "a" * 10_000, "‮abc", "layer:" * 500, '"', ":", "last:>99999y"])
def test_whatever_is_typed_is_only_text(page, say, words) -> None:
    page.focus_search()
    say(page.list.search_field, words)
    QTest.keyClick(page.list.search_field, Key.Key_Down)
    page.list.asked.clear()
    QApplication.processEvents()
    assert len(page.list.model.ids()) == 7


def test_the_filter_about_something_is_lit_at_its_place(page) -> None:
    page.show_query(filtering.query(page._store, "warmth:warm warmth:>20"))
    bar = page.list.head.bar
    assert bar.chip(Filter.WARMTH).value() == "warm"
    assert [chip.value() for chip in bar.added] == ["Warmth over 20"]
