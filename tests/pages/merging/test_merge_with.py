"""Merge with somebody: from the menu of a person, by two letters of a name; several from their panel and by keys."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.pages.merging.merge_with import MergeWith
from reseau_desktop.pages.people_wishes import SIDE_BY_SIDE, PeopleWishes
from reseau_desktop.pages.person_menu import PeopleMenu, PersonCalls, PersonMenu
from reseau_desktop.paths import shared
from reseau_desktop.store import Store
from reseau_desktop.store.searching import ME
from reseau_desktop.widgets import appearance

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton


class FixedClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 30)


@pytest.fixture
def ids(store: Store) -> dict[str, int]:
    people = [
        ("Ana", "Delmas"),
        ("Ana", "Delmas-Roy"),
        ("Hugo", "Brenner"),
        *((f"P{n}", "Sans") for n in range(6)),
    ]
    return {
        f"{given} {family}": contacts.add(store, PersonRecord(given=given, family=family), "active", TODAY)
        for given, family in people
    }


@pytest.fixture
def ground(qtbot, qapp: QApplication, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "sheet").set_mode("light")
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def wishes(store: Store, ground):
    made = PeopleWishes(store, FixedClock(), ground)  # type: ignore[arg-type]
    made.told = []
    made.merge_wanted.connect(made.told.append)
    made.refused.connect(made.told.append)
    return made


def _entry(menu, words: str):
    return next((action for action in menu.actions() if action.text() == words), None)


def _dialog(ground) -> MergeWith:
    (found,) = ground.findChildren(MergeWith)
    return found


def test_two_letters_enter_enter_and_both_cards_are_compared(qtbot, store, ground, wishes, ids):
    menu = PersonMenu(store, FixedClock(), ids["Ana Delmas"], wishes, PersonCalls(), ground)  # type: ignore[arg-type]
    _entry(menu, "Merge with…").trigger()
    dialog = _dialog(ground)
    qtbot.waitUntil(dialog.isVisible)
    assert not dialog.compare_button.isEnabled()
    field = dialog.people.field
    QTest.keyClicks(field, "an")
    QTest.keyClick(field, Qt.Key.Key_Return)  # the other Ana: she herself is not offered
    assert dialog.people.names() == ["Ana Delmas-Roy"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert wishes.told == [[ids["Ana Delmas"], ids["Ana Delmas-Roy"]]]


def test_by_mouse_alone_and_nothing_is_written(qtbot, store, ground, wishes, ids):
    before = store.version
    dialog = wishes.ask_merge(ids["Hugo Brenner"], ground)
    dialog.people.choose(ids["Ana Delmas"], "Ana Delmas")
    QTest.mouseClick(dialog.compare_button, LEFT)
    assert wishes.told == [[ids["Hugo Brenner"], ids["Ana Delmas"]]]
    assert store.version == before


def test_escape_leaves_it(qtbot, store, ground, wishes, ids):
    dialog = wishes.ask_merge(ids["Hugo Brenner"], ground)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert wishes.told == []


def test_somebody_in_the_bin_is_brought_back_first(store, ground, wishes, ids):
    contacts.delete(store, [ids["Hugo Brenner"]], TODAY)
    assert wishes.ask_merge(ids["Hugo Brenner"], ground) is None
    assert wishes.told == ["Bring this card back from the bin first."]


def test_i_am_merged_with_nobody(store, ground, wishes):
    menu = PersonMenu(store, FixedClock(), ME, wishes, PersonCalls(), ground)  # type: ignore[arg-type]
    assert _entry(menu, "Merge with…") is None


def test_several_are_compared_at_once_but_not_too_many(store, ground, wishes, ids):
    everybody = list(ids.values())
    few, many = everybody[:SIDE_BY_SIDE], everybody[: SIDE_BY_SIDE + 1]
    _entry(PeopleMenu(store, few, wishes, PersonCalls(), ground), "Merge into one card…").trigger()
    assert _entry(PeopleMenu(store, many, wishes, PersonCalls(), ground), "Merge into one card…") is None
    wishes.merge(many, ground)
    assert wishes.told == [few, "At most 6 cards are compared at once."]
