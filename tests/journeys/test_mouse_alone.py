"""The same network by pointer alone: clicks, context menus, drags; the keyboard only types words into fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.insights.lists import saved
from reseau_desktop.pages.contacts.new_contact import NewContactDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Right = Qt.MouseButton.RightButton


@pytest.fixture
def window(opened, sampled, hands):
    made = opened()
    hands.active(made)
    return made


def row_of(page, contact: int) -> int:
    return list(page.list.model.ids()).index(contact)


def nav(window, hands, key: str) -> None:
    """A line of the side bar."""
    hands.click(next(row for row in window.frame.sidebar.rows() if row.key == key))
    assert window.frame.current_page() == key


def test_a_person_is_found_and_changed_by_the_pointer(qtbot, window, hands) -> None:
    nav(window, hands, "contacts")
    page = window.frame.page("contacts")
    hands.click(page.list.search_field)
    hands.say("okafor")
    qtbot.waitUntil(lambda: len(page.list.model.ids()) == 1)
    hands.row(page.list.view, 0)
    marc = page.selected()[0]
    column = page.person_page.column
    qtbot.waitUntil(lambda: column.fact("email#0") is not None)
    page.person_page.ensureWidgetVisible(column.fact("email#0"))
    hands.click(column.fact("email#0"), QPoint(12, 10))
    field = column.fact("email#0").editor.input("value")
    field.selectAll()
    hands.say("marc.ouest.example")
    assert column.fact("email#0").editor._words.text() == "No @. Kept as typed."
    page.person_page.verticalScrollBar().setValue(0)
    hands.click(page.person_page.head.layer)
    hands.menu("Core")
    qtbot.waitUntil(lambda: window.store.value("SELECT layer FROM person WHERE id = ?", (marc,)) == "core")
    saved_value = window.store.value(
        "SELECT value FROM email WHERE contact = ? ORDER BY preferred DESC, id", (marc,)
    )
    assert saved_value == "marc.ouest.example"  # a press elsewhere saved it
    hands.bar(window, "Edit", "Undo")
    qtbot.waitUntil(lambda: window.store.value("SELECT layer FROM person WHERE id = ?", (marc,)) == "allies")


def test_several_are_chosen_moved_and_a_list_is_kept(qtbot, window, hands) -> None:
    nav(window, hands, "contacts")
    page = window.frame.page("contacts")
    view = page.list.view
    hands.row(view, 1)
    hands.row(view, 8, SHIFT)
    for row in (10, 11, 12, 13):
        hands.row(view, row, CTRL)
    chosen = page.selected()
    assert len(chosen) == 12
    at = view.visualRect(view.model().index(10, 0)).center()
    menu = hands.right(view.viewport(), at)
    before = dict(window.store.rows("SELECT id, layer FROM person"))
    move = next(action.menu() for action in menu.actions() if action.text() == "Move to")
    move.popup(menu.mapToGlobal(QPoint(60, 20)))
    hands.menu("Acquaintances", move)
    menu.close()
    qtbot.waitUntil(
        lambda: (
            {window.store.value("SELECT layer FROM person WHERE id = ?", (one,)) for one in chosen}
            == {"known"}
        )
    )
    hands.bar(window, "Edit", "Undo")
    qtbot.waitUntil(lambda: dict(window.store.rows("SELECT id, layer FROM person")) == before)
    hands.click(page.list.search_field)
    hands.say("layer:wide ")
    qtbot.waitUntil(lambda: page.list.asked.typed() == "layer:wide")
    hands.click(page.list.head.bar.more)
    hands.menu("Save as a list")
    popover = QApplication.activePopupWidget()
    popover.field.setText("Wide ones")
    hands.click(popover.button)
    assert "Wide ones" in [one.name for one in saved(window.store)]
    qtbot.waitUntil(lambda: any(r.words() == "Wide ones" for r in window.frame.sidebar.lists.rows()))
    hands.click(next(row for row in window.frame.sidebar.lists.rows() if row.words() == "Wide ones"))
    assert page.list.asked.typed() == "layer:wide"


def test_the_past_and_the_settings_by_the_pointer(qtbot, window, hands) -> None:
    who = int(window.store.value("SELECT id FROM person WHERE family = 'Delmas'"))
    hands.bar(window, "Edit", "History")
    assert window.frame.current_page() == "history"
    history = window.frame.page("history")
    qtbot.waitUntil(lambda: history.rows.rowCount() > 0)
    hands.bar(window, "Edit", "Settings")
    assert window.frame.current_page() == "settings"
    hands.bar(window, "Help", "Guide")
    assert window._guide.isVisible()
    window._guide.close()
    hands.active(window)
    nav(window, hands, "contacts")
    hands.click(window.frame.page("contacts").new_button)
    dialog = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, NewContactDialog) and w.isVisible()
    )
    hands.dialog(dialog)
    hands.click(dialog.inputs["given"])
    hands.say("Ludmila")
    hands.click(dialog.save_button)
    qtbot.waitUntil(lambda: window.store.value("SELECT count(*) FROM person WHERE given = 'Ludmila'") == 1)
    hands.active(window)
    window.open_person(who)
    contacts = window.frame.page("contacts")
    hands.click(contacts.person_page.head.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any(action.text().startswith("Merge with") for action in menu.actions())
    hands.menu("Private", menu)
    assert window.store.value("SELECT private FROM contact WHERE id = ?", (who,)) == 1
