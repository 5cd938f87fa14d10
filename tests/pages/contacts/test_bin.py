"""The bin: how long each stays, back again, away for good alone or together, all of it at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reseau_desktop.actions import contacts
from reseau_desktop.pages.contacts.people_model import ROW
from reseau_desktop.pages.erase_dialog import EraseDialog
from reseau_desktop.widgets.buttons import Button

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def binned(page, people, store, today):
    """Ana since 18 days, Rosa since 30, Marc since today."""
    for name, days in (("Ana", 18), ("Rosa", 30), ("Marc", 0)):
        contacts.delete(store, [people[name]], today - timedelta(days=days))
    page.show_bin()
    return page


def there(store) -> int:
    return store.value("SELECT count(*) FROM contact WHERE deleted_on IS NOT NULL")


def dialog_of(page) -> EraseDialog:
    found = [each for each in page.window().findChildren(EraseDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_each_row_and_card_says_how_many_days_are_left(binned) -> None:
    rows = [binned.list.model.index(row, 0) for row in range(3)]
    assert [index.data(ROW).age for index in rows] == ["30 days left", "12 days left", "last day"]
    assert (
        rows[1]
        .data(Qt.ItemDataRole.AccessibleTextRole)
        .endswith("in the bin since 5 November 2026, 12 days left")
    )
    binned.list.view.select_row(1)
    assert "12 days are left to bring this card back." in binned.person_page.state.strip.text()
    binned.list.view.select_row(2)
    assert "This is the last day to bring this card back." in binned.person_page.state.strip.text()


def test_the_bin_is_emptied_once_that_was_asked_and_the_safe_answer_leads(qtbot, binned, store) -> None:
    button = binned.list.head.empty
    assert button.isVisible() and button.text() == "Empty the bin…"
    QTest.mouseClick(button, LEFT)
    dialog = dialog_of(binned)
    assert dialog.windowTitle() == "Empty the bin?"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert there(store) == 3
    QTest.mouseClick(button, LEFT)
    with qtbot.waitSignal(binned.wishes.said) as told:
        QTest.mouseClick(dialog_of(binned).erase_button, LEFT)
    assert told.args == ["3 people are erased.", False]
    assert there(store) == 0 and store.undo_label is None
    qtbot.waitUntil(lambda: not binned.list.model.ids())
    assert not button.isVisible()


def test_words_in_the_search_do_not_spare_anybody(qtbot, binned, store) -> None:
    binned.search("ana")
    qtbot.waitUntil(lambda: len(binned.list.model.ids()) == 1)
    binned.list.head.empty.click()
    with qtbot.waitSignal(binned.wishes.said):
        dialog_of(binned).erase_button.click()
    assert there(store) == 0


@pytest.mark.parametrize("way", ["panel", "menu"])
def test_several_are_erased_together(qtbot, binned, people, store, way) -> None:
    binned.list.view.select_row(0)
    binned.list.view.setFocus()
    QTest.keyClick(binned.list.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = binned.list.selected()
    assert chosen == [people["Marc"], people["Ana"]]
    if way == "panel":
        assert binned.several.erase.isVisible() and not binned.several.delete.isVisible()
        QTest.mouseClick(binned.several.erase, LEFT)
    else:
        entry(binned, "Erase for good…").trigger()
    dialog = dialog_of(binned)
    assert dialog.windowTitle().endswith("for good?")
    with qtbot.waitSignal(binned.wishes.said) as told:
        QTest.mouseClick(dialog.erase_button, LEFT)
    assert told.args == ["2 people are erased.", False]
    assert [row[0] for row in store.rows("SELECT id FROM contact WHERE deleted_on IS NOT NULL")] == [
        people["Rosa"]
    ]


def test_the_menu_of_several_brings_back_and_empties(qtbot, binned, store) -> None:
    binned.list.view.selectAll()
    entry(binned, "Empty the bin…").trigger()
    dialog_of(binned).reject()
    entry(binned, "Restore").trigger()
    assert there(store) == 0 and binned.said[-1] == ("3 people are back from the bin.", True)


def test_outside_the_bin_nothing_is_emptied(page) -> None:
    assert not page.list.head.empty.isVisible()


def entry(page, words: str):
    page.picked.open_list_menu(page.mapToGlobal(QPoint(20, 20)))
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    found = next(action for action in menu.actions() if action.text() == words)
    menu.hide()
    return found


def test_the_table_tells_the_days_too_and_offers_no_exchange(binned) -> None:
    binned.resize(1500, 900)
    binned.set_table(True)
    model = binned.list.model
    row = next(row for row in range(3) if model.index(row, 0).data(ROW).name == "Ana Delmas")

    def said(column: str) -> str:
        return model.index(row, model.column_of(column)).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said("due").endswith("12 days left")
    assert said("organisation").endswith("Atelier Nord")
    assert said("warmth").endswith("nothing")
    binned.list.view.select_row(row)
    panel = binned._right.currentWidget().panel
    shown = [button.text() for button in panel.findChildren(Button) if button.isVisible() and button.text()]
    assert "Open" in shown and not {"Log", "Call", "Write"} & set(shown)
