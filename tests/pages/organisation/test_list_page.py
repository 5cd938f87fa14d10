"""All organisations: found, opened, put in another order, made one, by mouse and by keyboard."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import contacts, organisations
from reseau_desktop.exchange.records import PersonRecord, PositionRecord
from reseau_desktop.pages.organisation.list_page import OrganisationsPage
from reseau_desktop.pages.organisation.merge_dialog import MergeOrganisations
from reseau_desktop.paths import shared
from reseau_desktop.store import Store
from reseau_desktop.widgets import appearance
from reseau_desktop.widgets.store_signals import StoreSignals

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton
PLACES = ("Atelier Nord", "Quai Ouest", "Quai Ouest", "Zinc", "Zinc", "Zinc", "Quai Ouets")


class FixedClock:
    def today(self) -> date:
        return TODAY

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 8, 30)


@pytest.fixture
def page(qtbot, qapp: QApplication, store: Store, tmp_path: Path):
    appearance.install(qapp, shared("resources"), tmp_path / "sheet").set_mode("light")
    for number, place in enumerate(PLACES):
        held = PositionRecord(place, "Designer", current=True)
        record = PersonRecord(given=f"P{number}", family="Sans", positions=(held,))
        contacts.add(store, record, "active", TODAY)
    signals = StoreSignals(store)
    made = OrganisationsPage(signals, FixedClock())  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.shown()
    qtbot.waitUntil(lambda: made.model.rowCount() == 4)
    yield made
    signals.stop()


def _titles(page) -> list[str]:
    return [line.title for line in page.model.lines()]


def _press(qtbot, page, row: int, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    place = page.list.visualRect(page.model.index(row, 0)).center()
    qtbot.mouseClick(page.list.viewport(), LEFT, modifier, place)


def test_all_are_there_by_name_or_by_people(qtbot, page):
    assert _titles(page) == ["Atelier Nord", "Quai Ouest", "Quai Ouets", "Zinc"]
    page.order.set_current("people")
    page.order.chosen.emit("people")
    assert _titles(page)[:2] == ["Zinc", "Quai Ouest"]
    assert page.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Zinc, 3 people"


def test_letters_find_one_and_enter_opens_it(qtbot, page, store):
    zinc = int(store.value("SELECT id FROM organisation WHERE name = 'Zinc'"))
    page.focus_search()
    qtbot.keyClicks(page.field, "zi")
    assert _titles(page) == ["Zinc"]
    with qtbot.waitSignal(page.organisation_wanted) as wanted:
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert wanted.args == [zinc]
    qtbot.keyClicks(page.field, "zzz")
    assert page.nobody.isVisible() and not page.card.isVisible()
    assert not page.open_button.isEnabled() and not page.merge_button.isEnabled()


def test_two_selected_are_made_one_by_mouse_the_larger_stays(qtbot, page, store):
    _press(qtbot, page, 0)
    _press(qtbot, page, 3, Qt.KeyboardModifier.ControlModifier)
    assert page.merge_button.words() == "Merge into Zinc"
    with qtbot.waitSignal(page.said) as told:
        qtbot.mouseClick(page.merge_button, LEFT)
    assert told.args[1] is True
    qtbot.waitUntil(lambda: _titles(page) == ["Quai Ouest", "Quai Ouets", "Zinc"])
    store.undo()
    qtbot.waitUntil(lambda: len(_titles(page)) == 4)


def test_look_alikes_are_pairs_merged_by_a_key(qtbot, page, store):
    page.order.set_current("alike")
    page.order.chosen.emit("alike")
    assert _titles(page) == ["Quai Ouest · Quai Ouets"]
    page.focus_first()
    with qtbot.waitSignal(page.said):
        qtbot.keyClick(page.list, Qt.Key.Key_M)
    qtbot.waitUntil(page.nobody.isVisible)
    assert store.rows("SELECT name FROM organisation_alias") == [("Quai Ouets",)]


def test_one_alone_asks_which_other_it_is(qtbot, page):
    _press(qtbot, page, 3)
    assert page.merge_button.words() == "Merge with another…"
    qtbot.mouseClick(page.merge_button, LEFT)
    dialog = page.findChild(MergeOrganisations)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClicks(dialog.field, "atel")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Atelier Nord" not in _titles(page))


def test_the_menu_of_one_leads_to_its_people(qtbot, page):
    _press(qtbot, page, 3)
    page.list.menu_requested.emit(page.model.index(3, 0), page.mapToGlobal(page.rect().center()))
    menu = page.findChild(QMenu)
    wanted: list[str] = []
    page.list_wanted.connect(wanted.append)
    next(action for action in menu.actions() if action.text() == "See in the list").trigger()
    menu.close()
    assert wanted == ["Zinc"]


def test_a_pair_that_is_two_is_not_proposed_again(qtbot, page, store) -> None:
    qtbot.mouseClick(page.order._buttons["alike"], LEFT)
    assert _titles(page) == ["Quai Ouest · Quai Ouets"]
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert store.undo_label.verb == "organisations_told_apart"
    store.undo()
    qtbot.waitUntil(lambda: _titles(page) == ["Quai Ouest · Quai Ouets"])
    page.list.select_row(0)
    qtbot.mouseClick(page.apart_button, LEFT)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    quai = int(store.value("SELECT id FROM organisation WHERE name = 'Quai Ouets'"))
    organisations.rename(store, quai, "Quai Oest")  # called otherwise, it is compared again
    qtbot.waitUntil(lambda: len(_titles(page)) == 1)


def test_where_none_look_alike_there_is_a_way_back_and_no_dead_button(qtbot, page):
    page.order.set_current("alike")
    page._known = (page._known[0], (), page._known[2])
    page._show()
    assert page.nobody.isVisible()
    assert not any(button.isVisible() for button in (page.open_button, page.merge_button, page.apart_button))
    page.nobody.acted.emit()
    assert page.model.rowCount() > 0
    assert page.open_button.isVisible()
    page.field.setText("nobody is called so")
    assert page.nobody.isVisible()
    page.nobody.acted.emit()
    assert page.field.text() == ""
    assert page.list.isVisible()
