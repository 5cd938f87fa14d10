"""What is done to people: moved, put away, brought back, several at once; each one step that undo takes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.insights.person import person
from reseau_desktop.pages.contacts.batch_popovers import TagsPopover
from reseau_desktop.pages.log_dialog import LogDialog
from reseau_desktop.pages.person_menu import PeopleMenu, PersonCalls, PersonMenu
from reseau_desktop.store.errors import DiskFull

Key = Qt.Key
Ctrl, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def layer_of(store, contact: int) -> str:
    return store.value("SELECT layer FROM contact WHERE id = ?", (contact,))


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def pick(page, *ids: int) -> None:
    page.list.view.setFocus()
    page.list.view.select_ids(ids, ids[0])


def test_delete_goes_to_the_bin_and_the_next_one_is_shown(page, people, names, store) -> None:
    page.open_person(people["Ana"])
    row = page.list.view.current_row()
    following = page.list.model.ids()[row + 1]
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_Delete)
    assert "Ana" not in names(page)
    assert page.said[-1] == ("Ana Delmas is in the bin.", True)
    assert page.person_page.contact() == following
    store.undo()
    assert "Ana" in names(page)


def test_archive_by_key_and_back(page, people, names, store) -> None:
    page.open_person(people["Ana"])
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_A, Ctrl | Shift)
    assert "Ana" not in names(page)
    assert page.said[-1] == ("Ana Delmas archived.", True)
    page.show_archive()
    assert page.person_page.state.strip.text().startswith("In the archive.")
    QTest.keyClick(page.list.view, Key.Key_A, Ctrl | Shift)
    assert page.said[-1] == ("Ana Delmas is back from the archive.", True)


def test_digits_move_and_the_inbox_goes_on_with_the_next(page, people, names, store) -> None:
    page.filter_layer("inbox")
    page.list.view.setFocus()
    assert names(page) == ["Nour", "Théo"]
    QTest.keyClick(page.list.view, Key.Key_3)
    assert layer_of(store, people["Nour"]) == "active"
    assert page.said[-1] == ("Nour Sassi moved to Active network.", True)
    assert page.person_page.contact() == people["Théo"]
    assert page.list.view.hasFocus()
    QTest.keyClick(page.list.view, Key.Key_1)
    assert layer_of(store, people["Théo"]) == "core"
    assert names(page) == []
    store.undo()
    assert names(page) == ["Théo"]


def test_moving_where_one_is_already_says_and_writes_nothing(page, people, store) -> None:
    before = len(store.history())
    page.open_person(people["Ana"])
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_2)
    assert len(store.history()) == before
    assert page.said == []


def test_a_full_circle_is_said_and_never_refused(page, people, store) -> None:
    from reseau_desktop.actions.layers import edit_layer

    edit_layer(store, "core", capacity=2)
    page.open_person(people["Ana"])
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_1)
    assert layer_of(store, people["Ana"]) == "core"
    assert page.said[-1][0] == "Ana Delmas moved to Core. It now holds 3 for a capacity of 2."


# -- several at once


def test_several_people_replace_the_page(page, people) -> None:
    pick(page, people["Ana"], people["Marc"])
    several = page.several
    assert several.isVisible()
    assert several._title.text() == "2 people"
    assert [sign.accessibleName() for sign in several._shared.signs()] == ["Allies", "client"]
    page.list.view.select_row(0)
    assert page.person_page.isVisible()


def test_shift_and_ctrl_clicks_select_several(page, people) -> None:
    view = page.list.view
    for row, held in ((0, Qt.KeyboardModifier.NoModifier), (2, Shift), (4, Ctrl)):
        at = view.visualRect(page.list.model.index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)
    assert page.list.selected_count() == 4
    assert page.several._title.text() == "4 people"


def test_batch_actions_are_one_step_each(page, people, store, names) -> None:
    chosen = [people["Ana"], people["Marc"], people["Rosa"]]
    pick(page, *chosen)
    before = len(store.history())
    QTest.keyClick(page.list.view, Key.Key_4)
    assert {layer_of(store, contact) for contact in chosen} == {"wide"}
    assert page.said[-1] == ("2 people moved to Wider network.", True)
    assert page.list.selected_count() == 3
    QTest.keyClick(page.list.view, Key.Key_G)
    popover = next(w for w in QApplication.topLevelWidgets() if isinstance(w, TagsPopover) and w.isVisible())
    popover.field.setText("lyon")
    QTest.keyClick(popover.field, Key.Key_Return)
    assert all("lyon" in dict(_tags(store, contact)) for contact in chosen)
    QTest.mouseClick(page.several.archive, Qt.MouseButton.LeftButton)
    assert names(page).count("Ana") == 0
    assert len(store.history()) == before + 3
    store.undo()
    QTest.keyClick(page.list.view, Key.Key_A, Ctrl)
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_Delete)
    assert names(page) == []
    store.undo()
    assert len(names(page)) == 7


def _tags(store, contact: int):
    return store.rows(
        "SELECT t.name, 1 FROM contact_tag x JOIN tag t ON t.id = x.tag WHERE x.contact = ?", (contact,)
    )


def test_one_exchange_with_all_of_them(page, people, store, today) -> None:
    pick(page, people["Ana"], people["Rosa"])
    QTest.keyClick(page.list.view, Key.Key_L, Ctrl)
    dialog = next(
        item for item in QApplication.topLevelWidgets() if isinstance(item, LogDialog) and item.isVisible()
    )
    assert set(dialog.people.ids()) == {people["Ana"], people["Rosa"]}
    dialog.save()
    assert person(store, people["Rosa"], today).interactions[0].others == (people["Ana"],)


def test_a_target_is_chosen_one_at_a_time(page, people, store) -> None:
    calls = PersonCalls()
    menu = PeopleMenu(store, [people["Ana"], people["Rosa"]], page.wishes, calls, page)
    moving = next(action.menu() for action in menu.actions() if action.text() == "Move to")
    target = next(action for action in moving.actions() if action.data() == "target")
    assert not target.isEnabled() and target.toolTip() == "Targets are chosen one at a time."


# -- the menu of a person


def test_the_menu_of_a_person_has_what_can_be_done(page, people, store, clock) -> None:
    calls = PersonCalls(lambda _id: None, lambda _id: None, lambda _id: None, lambda _ids: None)
    menu = PersonMenu(store, clock, people["Marc"], page.wishes, calls, page)
    assert entries(menu) == [
        "Open",
        "Log an exchange",
        "Plan a follow-up…",
        "Open Quai Ouest",
        "Call",
        "Write",
        "Move to",
        "Tags",
        "Copy the address",
        "Merge with…",
        "Do not contact",
        "Private",
        "Deceased",
        "Archive",
        "Delete",
    ]
    without = PersonMenu(store, clock, people["Ana"], page.wishes, PersonCalls(), page)
    assert "Call" not in entries(without) and "Open" not in entries(without)


def test_the_menu_does_what_it_says(page, people, store, clock) -> None:
    menu = PersonMenu(store, clock, people["Ana"], page.wishes, PersonCalls(), page)

    def entry(words: str):
        return next(action for action in menu.actions() if action.text() == words)

    entry("Copy the address").trigger()
    assert QGuiApplication.clipboard().text() == "delmas@nord.example"
    entry("Do not contact").trigger()
    assert store.value("SELECT do_not_contact FROM contact WHERE id = ?", (people["Ana"],)) == 1
    tags = entry("Tags").menu()
    next(action for action in tags.actions() if action.text() == "client").trigger()
    assert dict(_tags(store, people["Ana"])) == {}
    moving = entry("Move to").menu()
    assert [action.shortcut().toString() for action in moving.actions() if action.data() == "core"] == ["1"]
    next(action for action in moving.actions() if action.data() == "core").trigger()
    assert layer_of(store, people["Ana"]) == "core"


def test_the_menu_key_opens_it_in_the_list(page, people) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent

    pick(page, people["Ana"])
    QApplication.sendEvent(
        page.list.view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5)),
    )
    shown = next(item for item in page.findChildren(PersonMenu) if item.isVisible())
    assert "Log an exchange" in entries(shown)
    shown.close()


# -- what cannot be done


def test_what_the_file_refuses_is_said_and_nothing_changes(page, people, store, monkeypatch) -> None:
    def full(label):
        raise DiskFull(store.path)

    monkeypatch.setattr(store, "action", full)
    page.open_person(people["Ana"])
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Key.Key_Delete)
    assert page.said[-1][0].startswith("Could not save.")
    assert people["Ana"] in page.list.model.ids()


@pytest.mark.parametrize("cut", [1, 2])
def test_the_selection_survives_undo(page, people, store, cut) -> None:
    pick(page, people["Ana"], people["Rosa"])
    for _ in range(cut):
        QTest.keyClick(page.list.view, Key.Key_5)
        store.undo()
    assert set(page.list.selected()) == {people["Ana"], people["Rosa"]}
    assert page.list.view.selectionModel().hasSelection()
    assert page.list.view.selectionModel().isSelected(
        page.list.model.index(page.list.model.row_of(people["Ana"]), 0)
    )
