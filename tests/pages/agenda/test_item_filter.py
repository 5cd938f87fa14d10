"""What is left out of the agenda is chosen in a menu, and kept; the load still counts it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from reseau_desktop.insights.due import DueKind
from reseau_desktop.pages.agenda.item_filter import ItemFilter
from reseau_desktop.pages.agenda.page import AgendaPage


@pytest.fixture
def page(qtbot, look, signals, clock, network):
    made = AgendaPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 838)
    with qtbot.waitSignal(made.refreshed):
        made.show()
        made.shown()
    return made


def names(page) -> set[str]:
    return {tile.words.name for tile in page.week.tiles()}


def choose(qtbot, page, words: str) -> None:
    """Open the menu by its button, and press an entry."""
    menus = []
    page.hidden.changed.connect(menus.append)
    menu = page.hidden.open(page.head.filter)
    action = next(action for action in menu.actions() if action.text() == words)
    with qtbot.waitSignal(page.refreshed):
        menu.setActiveAction(action)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert menus


def test_birthdays_and_a_circle_can_be_left_out(qtbot, page) -> None:
    assert {"Hugo Brenner", "Élise Tessier"} <= names(page)
    load = page.days.found.days[0].load
    choose(qtbot, page, "Birthdays, dates and events")
    assert "Hugo Brenner" not in names(page)
    choose(qtbot, page, "Core")
    assert "Élise Tessier" not in names(page)
    assert page.days.found.days[0].load == load
    assert page.head.filter.text() == "Filter: 2 hidden"
    choose(qtbot, page, "Show everything")
    assert {"Hugo Brenner", "Élise Tessier"} <= names(page)


def test_the_month_leaves_out_the_same(qtbot, page) -> None:
    page.hidden.choose(ItemFilter(frozenset({DueKind.OCCASION})))
    with qtbot.waitSignal(page.refreshed):
        page.set_view("month")
    day = page.month.grid.found(date(2026, 11, 23))
    assert "Hugo Brenner" not in [item.person.name for item in day.day.items if item.person]


def test_it_is_as_it_was_left(qtbot, page) -> None:
    kept = []
    page.filter_changed.connect(kept.append)
    page.hidden.choose(ItemFilter(frozenset({DueKind.CADENCE}), frozenset({"wide"})))
    assert kept == ["kind:cadence,layer:wide"]
    page.restore("month", kept[0])
    assert page.hidden.now == ItemFilter(frozenset({DueKind.CADENCE}), frozenset({"wide"}))


@given(st.text(max_size=60))
def test_what_another_hand_wrote_is_read_without_harm(text: str) -> None:
    found = ItemFilter.read(text)
    assert ItemFilter.read(found.written()).kinds == found.kinds
