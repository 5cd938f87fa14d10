"""Tidy this circle: by its menu, by the command, with the notice, the movement and undo."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.pages.circles.groups import SectorsBy
from reseau_desktop.widgets.theme import theme


@pytest.fixture
def uneven(store, people, clock):
    return [contacts.add(store, PersonRecord(given=f"Ally{n}"), "allies", clock.today()) for n in range(3)]


@pytest.fixture
def page(uneven, make_page):
    return make_page()


def steps(page):
    crowd = page.view.scene.crowd
    return np.diff(np.sort(crowd.direction[crowd.ring == 1]))


def tidy_entry(page):
    page.menus.of_ring("allies", QPoint(50, 50))
    menu = QApplication.activePopupWidget()
    found = next(action for action in menu.actions() if action.text() == "Tidy this circle")
    return menu, found


def test_the_menu_of_a_ring_tidies_it_and_undo_takes_it_back(page, store, qtbot):
    assert np.ptp(steps(page)) > 0.1
    menu, entry = tidy_entry(page)
    with qtbot.waitSignal(page.wishes.said) as said:
        entry.trigger()
    menu.close()
    assert said.args == ["Allies: everybody stands evenly again.", True]
    assert np.ptp(steps(page)) < 1e-6
    store.undo()
    qtbot.waitUntil(lambda: np.ptp(steps(page)) > 0.1)


def test_people_turn_to_their_new_place(page, qtbot):
    theme().reduced_motion = False
    page.menus.tidying.tidy("allies")
    assert len(page.view._movers.places()) > 2
    qtbot.waitUntil(lambda: not page.view._movers.places())


def test_a_tidy_ring_is_said_to_be_so_without_undo(page, qtbot):
    page.menus.tidying.tidy("allies")
    with qtbot.waitSignal(page.wishes.said) as said:
        page.menus.tidying.tidy("allies")
    assert said.args == ["Allies: everybody already stands evenly.", False]


def test_the_command_tidies_the_ring_of_whoever_is_picked(page, uneven, qtbot):
    with qtbot.waitSignal(page.wishes.said) as said:
        page.menus.tidying.tidy_where(())
    assert "Pick somebody" in said.args[0]
    assert np.ptp(steps(page)) > 0.1
    page.view.select(uneven[:1])
    page.menus.tidying.tidy_where(page.selected())
    assert np.ptp(steps(page)) < 1e-6


def test_in_sectors_there_is_nothing_to_tidy(page, store, uneven):
    contacts.set_tags(store, uneven[0], ["Lyon"])
    page.set_sectors(SectorsBy.TAG)
    menu, entry = tidy_entry(page)
    assert page.view.scene.places.sectors and not entry.isEnabled()
    menu.close()
