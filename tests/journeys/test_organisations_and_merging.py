"""From a person to their organisation and back, its people as a list; two cards made one, and that undone alone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import PersonRecord, PositionRecord
from reseau_desktop.network.filtering import typed
from reseau_desktop.pages.merging.merge_with import MergeWith
from reseau_desktop.pages.organisation.passage_rows import ROW

TODAY = date(2026, 11, 23)
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def _add(store, name: str, at: str, title: str = "Designer") -> int:
    given, _, family = name.partition(" ")
    held = (PositionRecord(at, title, current=True),) if at else ()
    return contacts.add(store, PersonRecord(given=given, family=family, positions=held), "active", TODAY)


@pytest.fixture
def window(qtbot, opened):
    """Forty people at one organisation, one at another, two who may be the same."""
    made = opened()
    for number in range(40):
        _add(made.store, f"Person{number:02} Nord", 'Studio "Le Nord", Lyon')
    _add(made.store, "Solo Sud", "Sud")
    _add(made.store, "Alix Double", "")
    _add(made.store, "Alix Doublé", "")
    made.frame.go("contacts")
    return made


def _id(window, given: str, family: str = "") -> int:
    found = "SELECT id FROM contact WHERE given = ? AND family LIKE ?"
    return int(window.store.value(found, (given, family or "%")))


def _organisation(window, name: str) -> int:
    return int(window.store.value("SELECT id FROM organisation WHERE name = ?", (name,)))


def _page(qtbot, window, name: str):
    page = window.frame.page("organisation")
    qtbot.waitUntil(lambda: page._found is not None and page._found.name == name)
    return page


def test_from_the_head_to_the_organisation_and_back_by_keys(qtbot, window) -> None:
    solo = _id(window, "Solo")
    window.open_person(solo)
    contacts_page = window.frame.page("contacts")
    spot = contacts_page.person_page.head.role.spot
    spot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(spot, Key.Key_Return)
    page = _page(qtbot, window, "Sud")
    assert window.frame.current_page() == "organisation"
    qtbot.waitUntil(lambda: page.now.people.hasFocus())  # the arrows work at once
    QTest.keyClick(page.now.people, Key.Key_F2)
    assert page.head.editor is not None
    QTest.keyClick(page.head.editor.input("name"), Key.Key_Escape)
    QTest.mouseClick(page.back, LEFT)
    assert window.frame.current_page() == "contacts"
    assert contacts_page.person_page.contact() == solo


def test_back_returns_to_where_one_was_on_the_page(qtbot, window) -> None:
    name = 'Studio "Le Nord", Lyon'
    window.open_organisation(_organisation(window, name))
    page = _page(qtbot, window, name)
    QTest.mouseClick(page.now.more, LEFT)
    assert page.now.model.rowCount() == 40
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    page.now.people.select_row(9, scroll=False)
    bar.setValue(321)
    chosen = page.now.people.currentIndex().data(ROW).passage.contact
    QTest.keyClick(page.now.people, Key.Key_Return)
    assert window.frame.current_page() == "contacts"
    window.open_organisation(_organisation(window, "Sud"))  # another one in between
    page = _page(qtbot, window, "Sud")
    qtbot.waitUntil(lambda: bar.value() == 0)
    window.frame.back()
    window.frame.back()
    page = _page(qtbot, window, name)
    qtbot.waitUntil(lambda: bar.value() == 321)
    assert page.now.model.rowCount() == 40
    assert page.now.people.currentIndex().data(ROW).passage.contact == chosen
    window.frame.back()
    window.open_organisation(_organisation(window, name))  # gone to anew, it begins at its top
    qtbot.waitUntil(lambda: page.now.model.rowCount() == 6)
    assert bar.value() == 0


def test_its_people_as_a_list_by_the_filter_of_organisations(qtbot, window) -> None:
    name = 'Studio "Le Nord", Lyon'
    window.open_organisation(_organisation(window, name))
    page = _page(qtbot, window, name)
    QTest.mouseClick(page.head.list_button, LEFT)
    shown = window.frame.page("contacts").list
    qtbot.waitUntil(lambda: len(shown.model.ids()) == 40)
    assert typed(shown.filters().query).startswith("org:") and shown.search_field.text() == ""


def test_two_cards_become_one_by_keys_and_that_alone_is_undone(qtbot, window) -> None:
    store = window.store
    one, other = _id(window, "Alix", "Double"), _id(window, "Alix", "Doublé")
    window.open_person(one)
    window.frame.activateWindow()
    assert window.frame.commands.keys("contact.merge") == "Ctrl+Shift+M"
    window.frame.commands.action("contact.merge").trigger()
    (dialog,) = window.frame.findChildren(MergeWith)
    QTest.keyClicks(dialog.people.field, "alix")
    QTest.keyClick(dialog.people.field, Key.Key_Return)
    QTest.keyClick(dialog.people.field, Key.Key_Return)
    assert window.frame.current_page() == "merging"
    merging = window.frame.page("merging")
    qtbot.waitUntil(lambda: merging._found is not None)
    assert {who for who, _ in merging._found.people} == {one, other}
    QTest.keyClick(QApplication.focusWidget() or merging, Key.Key_M)
    qtbot.waitUntil(lambda: window.frame.current_page() == "contacts")
    assert store.value("SELECT count(*) FROM person WHERE given = 'Alix'") == 1
    contacts.tag(store, [_id(window, "Solo")], "client")  # something else comes after
    merged = next(entry for entry in store.history() if entry.label.verb == "merged")
    window.frame.go("history")
    window.frame.page("history").undo_alone(merged.id)
    qtbot.waitUntil(lambda: store.value("SELECT count(*) FROM person WHERE given = 'Alix'") == 2)
    families = store.rows("SELECT family FROM person WHERE given = 'Alix' ORDER BY id")
    assert families == [("Double",), ("Doublé",)]
    assert store.value("SELECT count(*) FROM contact_tag") == 1


def test_after_a_merge_the_keyboard_is_in_the_list_of_people(qtbot, window, hands) -> None:
    hands.active(window)
    window.merge_people([_id(window, "Alix", "Double"), _id(window, "Alix", "Doublé")])
    page = window.frame.page("merging")
    answers = lambda: [one for one in page.findChildren(QRadioButton) if one.isVisible()]  # noqa: E731
    qtbot.waitUntil(lambda: bool(answers()))
    answers()[0].setFocus()
    hands.key(Key.Key_M)
    qtbot.waitUntil(lambda: window.frame.current_page() == "contacts")
    qtbot.waitUntil(lambda: window.frame.page("contacts").isAncestorOf(QApplication.focusWidget()))
