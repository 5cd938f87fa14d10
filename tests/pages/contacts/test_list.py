"""The list: searched as one types, filtered, sorted, walked by the keyboard, whatever its length."""

from __future__ import annotations

import json
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import contacts, many
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights import filtering
from reseau_desktop.insights.people import Order
from reseau_desktop.network.filter_words import Key as Filter
from reseau_desktop.pages.contacts.asked import Where
from reseau_desktop.pages.contacts.people_model import ROW, PeopleModel
from reseau_desktop.pages.contacts.people_rows import PeopleRows
from reseau_desktop.pages.contacts.people_view import PeopleView
from reseau_desktop.pages.contacts.row_words import RowWords
from reseau_desktop.widgets.contact_drag import MIME, contacts_mime

Key = Qt.Key


def test_somebody_is_shown_from_the_start(page, people) -> None:
    assert page.person_page.contact() in people.values()
    assert page.list.selected_count() == 1
    assert page.list.head.count.text() == "7 contacts"


def test_search_finds_without_accents_and_by_organisation(page, names, say) -> None:
    QTest.keyClicks(page.list.search_field, "lefevre")
    assert names(page) == ["Élise"]
    page.list.search_field.clear()
    say(page.list.search_field, "ÉLI")
    assert names(page) == ["Élise"]
    page.list.search_field.clear()
    QTest.keyClicks(page.list.search_field, "lumen")
    assert set(names(page)) == {"Karim", "Rosa"}


def test_letters_typed_in_the_list_search(page, names) -> None:
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, "z")
    assert page.list.search_field.text() == "z"
    assert page.list.search_field.hasFocus()
    QTest.keyClicks(page.list.search_field, "an")
    assert names(page) == ["Rosa"]


def test_enter_in_the_search_opens_the_first_found(page, people) -> None:
    QTest.keyClicks(page.list.search_field, "zanetti")
    QTest.keyClick(page.list.search_field, Key.Key_Return)
    assert page.person_page.contact() == people["Rosa"]
    assert page.person_page.head.log.hasFocus()


def test_down_goes_from_the_search_into_the_list_and_escape_empties_it(page) -> None:
    page.focus_search()
    QTest.keyClicks(page.list.search_field, "lumen")
    QTest.keyClick(page.list.search_field, Key.Key_Down)
    assert page.list.view.hasFocus()
    page.focus_search()
    QTest.keyClick(page.list.search_field, Key.Key_Escape)
    assert page.list.search_field.text() == ""
    assert len(page.list.model.ids()) == 7


def test_ctrl_f_searches_from_anywhere_in_the_page(page) -> None:
    page.person_page.head.log.setFocus()
    QTest.keyClick(page.person_page.head.log, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.list.search_field.hasFocus()


def test_a_chip_offers_circles_and_clears(page, names, qtbot) -> None:
    bar = page.list.head.bar
    circle = bar.chip(Filter.LAYER)
    QTest.mouseClick(circle, Qt.MouseButton.LeftButton)
    menu = next(item for item in circle.findChildren(QMenu) if item.isVisible())
    next(action for action in menu.actions() if action.text() == "Core").trigger()
    menu.close()
    assert set(names(page)) == {"Élise", "Karim"}
    assert circle.value() == "Core"
    QTest.keyClick(circle, Key.Key_Delete)
    assert len(names(page)) == 7


def test_filters_combine(page, names, store) -> None:
    page.show_query(filtering.query(store, "layer:allies,core warmth:warm"))
    assert set(names(page)) == {"Ana", "Karim"}
    page.filter_layer("inbox")
    assert names(page) == ["Nour", "Théo"]
    assert page.person_page.person().names.given == "Nour"
    page.filter_layer(None)
    assert len(names(page)) == 7


def test_sorting(page, names) -> None:
    page.list.head.sort._choose(Order.NAME, False)
    assert names(page) == ["Ana", "Karim", "Élise", "Marc", "Nour", "Théo", "Rosa"]
    page.list.head.sort._choose(Order.NAME, True)
    assert names(page)[0] == "Rosa"
    page.list.head.sort._choose(Order.LAST, False)
    assert names(page)[:3] == ["Karim", "Ana", "Marc"]
    page.list.head.sort._choose(Order.WARMTH, False)
    assert names(page)[0] == "Karim"


def test_the_people_opened_lately_come_first_once_one_comes_back(page, people, names) -> None:
    page.open_person(people["Théo"])
    page.open_person(people["Rosa"])
    assert names(page)[0] != "Rosa"  # nothing jumps while one looks
    page.shown()
    assert names(page)[:2] == ["Rosa", "Théo"]


def test_arrows_show_each_person_without_opening_them(page, qtbot) -> None:
    opened = []
    page.person_opened.connect(opened.append)
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_Home)
    QTest.keyClick(page.list.view, Key.Key_Down)
    assert page.person_page.contact() == page.list.model.ids()[1]
    QTest.keyClick(page.list.view, Key.Key_End)
    assert page.person_page.contact() == page.list.model.ids()[-1]
    assert opened == []


def test_nobody_found_offers_to_clear_or_to_create(page, qtbot) -> None:
    QTest.keyClicks(page.list.search_field, "lindqu")
    empty = page.list.no_one
    assert empty.isVisible()
    assert "lindqu" in empty._sentence.text()
    QTest.mouseClick(empty._second, Qt.MouseButton.LeftButton)
    dialog = next(
        item
        for item in QApplication.topLevelWidgets()
        if type(item).__name__ == "NewContactDialog" and item.isVisible()
    )
    assert dialog.inputs["given"].text() == "lindqu"
    dialog.reject()
    QTest.mouseClick(empty._first, Qt.MouseButton.LeftButton)
    assert len(page.list.model.ids()) == 7


def test_an_empty_network_offers_to_import_or_to_add(qtbot, look, signals, clock) -> None:
    from reseau_desktop.pages.contacts.page import ContactsPage

    page = ContactsPage(signals, clock)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    assert page.list.no_one._sentence.text() == "Nobody yet."
    with qtbot.waitSignal(page.import_asked):
        QTest.mouseClick(page.list.no_one._first, Qt.MouseButton.LeftButton)


def test_when_everybody_was_deleted_the_bin_is_offered(qtbot, page, store) -> None:
    """ "Nobody yet." would be untrue: they are where they can be brought back from."""
    many.delete(store, list(page.list.model.ids()), date(2026, 11, 23))
    empty = page.list.no_one
    qtbot.waitUntil(lambda: empty._sentence.text() == "Everybody is in the bin.")
    QTest.mouseClick(empty._first, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.list.model.ids()) == 7)
    assert page.list.filters().where is Where.BIN


def test_rows_are_said_with_name_circle_and_state(page, people) -> None:
    index = page.list.model.index(page.list.model.row_of(people["Marc"]), 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Marc Okafor, Allies, due")
    assert "54 days" in said


def test_a_drag_carries_the_ids_of_the_selection(page, people) -> None:
    page.list.view.select_ids([people["Ana"], people["Rosa"]], people["Ana"])
    mime = contacts_mime(page.list.view.drag_ids(), "")
    assert set(json.loads(bytes(mime.data(MIME).data()))) == {people["Ana"], people["Rosa"]}


def test_a_row_is_taken_along_by_the_pointer(page, people, drags) -> None:
    view = page.list.view
    view.select_ids([people["Ana"]], people["Ana"])
    drags.pull(view, page.list.model.row_of(people["Marc"]))
    assert drags.begun == [[people["Marc"]]]


def test_a_hundred_thousand_rows_ask_only_for_those_in_sight(qtbot, look) -> None:
    asked: list[int] = []

    def fetch(ids):
        asked.extend(ids)
        return [RowWords(i, f"N{i}", "N", "", "known", "Known", "3 days", "cool", "", f"N{i}") for i in ids]

    model = PeopleModel(fetch)
    view = PeopleView(PeopleRows(lambda _id: ""), model)
    qtbot.addWidget(view)
    view.resize(400, 700)
    model.show(list(range(1, 100_001)))
    view.show()
    view.grab()
    assert 0 < len(asked) <= 200
    asked.clear()
    view.scrollToBottom()
    view.grab()
    assert 0 < len(asked) <= 200
    assert 100_000 in asked
    view.selectAll()
    assert view.selected_count() == 100_000
    assert model.index(99_999, 0).data(ROW).name == "N100000"
    assert len(asked) <= 200


def test_the_bin_and_the_archive_are_places_of_the_list(page, people, names, store, today) -> None:
    contacts.delete(store, [people["Ana"]], today)
    contacts.set_flag(store, [people["Rosa"]], "archived", True)
    assert set(names(page)).isdisjoint({"Ana", "Rosa"})
    page.show_archive()
    assert names(page) == ["Rosa"]
    page.show_bin()
    assert names(page) == ["Ana"]
    assert page.list.filters().where is Where.BIN
    assert page.person_page.state.strip.text().startswith("In the bin since 23 November 2026.")
    page.person_page.state.strip.acted.emit()
    assert store.value("SELECT deleted_on FROM contact WHERE id = ?", (people["Ana"],)) is None
    assert page.list.no_one._sentence.text() == "The bin is empty."


def test_a_change_elsewhere_keeps_the_place_and_the_person(page, people, store, today) -> None:
    page.open_person(people["Rosa"])
    contacts.add(store, PersonRecord(given="Aaron", family="Aa"), "wide", today)
    assert page.person_page.contact() == people["Rosa"]
    assert page.list.selected() == [people["Rosa"]]
    assert page.list.head.count.text() == "8 contacts"
