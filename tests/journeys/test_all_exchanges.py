"""All exchanges in the window: reached, searched, filtered, changed and deleted where they stand, brought back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.pages.stream.exchange_dialog import ExchangeDialog
from reseau_desktop.pages.stream.rows import EDIT, REMOVE
from reseau_desktop.store import Label

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(opened, sampled, hands):
    made = opened()
    hands.active(made)
    return made


def settled(qtbot, view, count=None) -> None:
    """The lines that were asked for have come."""
    there = lambda: not view._tasks.running("lines") and not view.filters._typing.isActive()  # noqa: E731
    qtbot.waitUntil(lambda: there() and (count is None or view.model.rowCount() == count))


def open_by_keys(window, hands, qtbot):
    hands.key(Key.Key_J, CTRL | SHIFT)
    assert window.frame.current_page() == "exchanges"
    view = window.frame.page("exchanges").view
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    return view


def test_an_old_exchange_is_found_changed_and_deleted_by_keys(window, hands, qtbot) -> None:
    store = window.store
    oldest, note = store.one(
        "SELECT id, note FROM interaction WHERE note <> '' ORDER BY happened, id LIMIT 1"
    )
    view = open_by_keys(window, hands, qtbot)
    hands.key(Key.Key_F, CTRL)
    hands.say(note[:12])
    qtbot.waitUntil(lambda: view.model.rowCount() < 20)
    settled(qtbot, view)
    hands.key(Key.Key_Return)
    hands.key(Key.Key_End)
    assert view.current().line.entry.id == oldest
    hands.key(Key.Key_F2)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExchangeDialog)
    hands.dialog(dialog)
    hands.replace("Written anew " + note[:12])
    hands.key(Key.Key_Return)
    text = lambda: store.value("SELECT note FROM interaction WHERE id = ?", (oldest,))  # noqa: E731
    qtbot.waitUntil(lambda: text() == "Written anew " + note[:12])
    hands.active(window)
    settled(qtbot, view)
    qtbot.waitUntil(view.list.hasFocus)
    assert view.current().line.entry.id == oldest and "Written anew" in view.current().note
    hands.key(Key.Key_Delete)
    qtbot.waitUntil(lambda: text() is None)
    settled(qtbot, view)
    hands.key(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: text() == "Written anew " + note[:12])


def test_the_pointer_filters_edits_and_deletes(window, hands, qtbot) -> None:
    store = window.store
    hands.bar(window, "Edit", "History")
    hands.click(window.frame.page("history").exchanges_button)
    view = window.frame.page("exchanges").view
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    everything = view.model.rowCount()
    hands.click(view.filters.kind_chip)
    hands.menu("Call")
    calls = store.value("SELECT count(*) FROM interaction WHERE kind = 'call'")
    settled(qtbot, view, calls)
    hands.click(view.filters.span_chip)
    hands.menu("2025")
    of_year = store.value("SELECT count(*) FROM interaction WHERE kind = 'call' AND happened LIKE '2025%'")
    settled(qtbot, view, of_year)
    assert 0 < of_year < calls < everything
    index = view.model.index(0)
    zones = {zone.key: zone.rect for zone in view.list._rows.zones(view.list.visualRect(index), index)}
    first = view.model.row(0).line.entry.id
    hands.click(view.list.viewport(), zones[EDIT].center())
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExchangeDialog)
    dialog.reject()
    hands.active(window)
    hands.click(view.list.viewport(), zones[REMOVE].center())
    qtbot.waitUntil(lambda: store.value("SELECT count(*) FROM interaction WHERE id = ?", (first,)) == 0)
    settled(qtbot, view, of_year - 1)
    hands.bar(window, "Edit", "Undo")
    settled(qtbot, view, of_year)
    menu = hands.right(view.list.viewport(), view.list.visualRect(view.model.index(0)).center())
    assert isinstance(menu, QMenu)
    name = view.model.row(0).line.people[0]
    hands.menu(f"Open {name[1]}", menu)
    qtbot.waitUntil(lambda: window.frame.current_page() == "contacts")
    assert window.frame.page("contacts").person_page.contact() == name[0]


def test_an_organisation_has_its_own_stream(window, hands, qtbot) -> None:
    house = int(window.store.value("SELECT id FROM organisation WHERE name = 'Atelier Nord'"))
    window.open_organisation(house)
    page = window.frame.page("organisation")
    qtbot.waitUntil(lambda: page.now.model.rowCount() > 0)
    hands.click(page.looks.switch._buttons["exchanges"])
    view = page.looks.stream
    qtbot.waitUntil(lambda: view.model.rowCount() > 0)
    whole = view.model.rowCount()
    hands.key(Key.Key_F, CTRL)
    hands.say("lunch")
    qtbot.waitUntil(lambda: 0 < view.model.rowCount() < whole)
    assert all("unch" in view.model.row(n).said for n in range(view.model.rowCount()))
    hands.key(Key.Key_Escape)
    settled(qtbot, view, whole)
    other = int(window.store.value("SELECT id FROM organisation WHERE id <> ? LIMIT 1", (house,)))
    window.open_organisation(other)
    assert page.looks.switch.current() == "people"


def test_hundreds_of_thousands_are_asked_for_beside_the_window(window, hands, qtbot) -> None:
    """The list asks a worker for all its lines, and only for the words of those in sight."""
    store, day = window.store, window.clock.today()
    with store.action(Label("logged")) as act:
        act.indexed = True
        first = int(act.value("SELECT max(id) + 1 FROM interaction"))
        made = [(first + n, (day - timedelta(days=n % 3000)).isoformat()) for n in range(300_000)]
        act.executemany("INSERT INTO interaction(id, happened, kind) VALUES (?, ?, 'call')", made)
        who = int(act.value("SELECT id FROM person LIMIT 1"))
        rows = ((identity, who) for identity, _day in made)
        act.executemany("INSERT INTO participant(interaction, contact) VALUES (?, ?)", rows)
    view = open_by_keys(window, hands, qtbot)
    assert view.model.rowCount() > 300_000
    view.focus_list()
    hands.key(Key.Key_End)
    assert view.current() is not None and view.current().line.entry.on < day - timedelta(days=2_900)
    assert len(view.model._pages) <= 3
