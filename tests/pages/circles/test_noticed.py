"""Beside the circles: the drift's two answers, bridges that cool, and the cheapest change, looked at before it is made."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reseau_desktop.actions import contacts, interactions, settings, ties
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.ties import TieKind
from reseau_desktop.pages.change_dialog import ChangeDialog
from reseau_desktop.widgets.buttons import Button

LEFT = Qt.MouseButton.LeftButton


def offered(page) -> list[Button]:
    return [button for button in page.beside.network.noticed.findChildren(Button) if button.isVisible()]


def pressed(qtbot, page, name: str) -> None:
    """The button of the panel that is called so."""
    qtbot.waitUntil(lambda: name in [button.accessibleName() for button in offered(page)])
    qtbot.mouseClick(next(button for button in offered(page) if button.accessibleName() == name), LEFT)


def own_cadence(store, contact):
    return store.value("SELECT cadence FROM contact WHERE id = ?", (contact,))


def test_a_drift_is_rekindled_in_one_press(page, people, store, qtbot):
    drifter = people["Far1 Delmas"]
    assert drifter in page.beside.network._overview.drifting
    with qtbot.waitSignal(page.said) as told:
        pressed(qtbot, page, "Rekindle Far1 Delmas")
    assert told.args[1] is True
    assert (
        store.value("SELECT count(*) FROM follow_up WHERE contact = ? AND kind = 'rekindle'", (drifter,)) == 1
    )
    assert drifter not in page.beside.network._overview.drifting  # answered


def test_a_drift_is_answered_by_the_circle_it_is_lived_as(page, people, store, clock, qtbot):
    drifter = people["Far2 Delmas"]
    pressed(qtbot, page, "Move Far2 Delmas to Acquaintances")
    assert standing(store, clock.today()).of(drifter).layer.key == "known"
    store.undo()
    assert standing(store, clock.today()).of(drifter).layer.key == "active"


def test_a_name_shows_the_person_in_the_circles(page, people, qtbot):
    pressed(qtbot, page, "Far1 Delmas")
    assert page.view.selected == (people["Far1 Delmas"],)


@pytest.fixture
def bridged(store, clock):
    """Four allies, two of them linked, two that nobody leads to."""
    made = {}
    for name in ("Abe", "Bea", "Cyd", "Dee"):
        made[name] = contacts.add(
            store, PersonRecord(given=name), "allies", clock.today() - timedelta(days=90)
        )
        interactions.log(store, [made[name]], "message", clock.today() - timedelta(days=60 + len(made)))
    ties.add(store, made["Abe"], made["Bea"], TieKind.KNOWS)
    return made


def test_a_bridge_that_cools_gets_its_shorter_cadence_in_one_press(bridged, make_page, store, qtbot):
    page = make_page()
    with qtbot.waitSignal(page.said) as told:
        pressed(qtbot, page, "Dee: every 34 days")
    assert told.args == ["Dee is promised every 34 days.", True]
    assert own_cadence(store, bridged["Dee"]) == 34
    left = ["Cyd", "Cyd: every 34 days"]
    qtbot.waitUntil(lambda: [button.accessibleName() for button in offered(page)] == left)
    store.undo()
    assert own_cadence(store, bridged["Dee"]) is None


def test_over_the_time_there_is_the_cheapest_change_is_looked_at_then_made(page, people, store, qtbot):
    network = page.beside.network
    assert not network._change.isVisible()
    settings.change(store, weekly_minutes=20, minutes_each=15)
    assert network._change.isVisible()
    before = store.rows("SELECT key, cadence FROM layer")
    qtbot.mouseClick(network.preview, LEFT)
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ChangeDialog) and w.isVisible())
    assert store.rows("SELECT key, cadence FROM layer") == before
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert store.rows("SELECT key, cadence FROM layer") != before
    assert not network._change.isVisible()


def test_nobody_who_drifts_and_no_bridge_take_no_room(store, clock, make_page):
    contacts.add(store, PersonRecord(given="Ada"), "core", clock.today())
    assert not make_page().beside.network.noticed.isVisible()
