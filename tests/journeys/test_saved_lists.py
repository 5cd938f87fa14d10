"""Saved lists in a real window: named, counted, gone to, put in order, renamed, removed, exported, imported into, lit."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import lists, networks
from reseau_desktop.exchange import sample
from reseau_desktop.insights.filtering import query
from reseau_desktop.insights.lists import saved
from reseau_desktop.pages.contacts.list_name import ListName
from reseau_desktop.store import Label, Store

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
Alt, Ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, opened, tmp_path, today):
    store = Store.open(tmp_path / "network")
    network = sample.network(today)
    networks.fill(store, network, Label("sample_added", len(network.contacts)), sample=True)
    for name, typed in (("Quiet", "last:>6m"), ("Lyon", "city:Lyon"), ("Allies", "layer:allies")):
        lists.save(store, name, typed)
    store.close()
    made = opened()
    rows = made.frame.sidebar.lists
    qtbot.waitUntil(lambda: bool(rows.rows()) and all(row.count() for row in rows.rows()))
    return made


def shown(window) -> list[tuple[str, str]]:
    return [(row.words(), row.count()) for row in window.frame.sidebar.lists.rows()]


def named(window, row: int):
    return window.frame.sidebar.lists.rows()[row]


def popover() -> ListName:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, ListName) and w.isVisible())


def test_a_list_is_gone_to_by_a_click_and_counts_live(qtbot, window, today) -> None:
    assert shown(window)[2] == ("Allies", "9")
    QTest.mouseClick(named(window, 2), Left)
    page = window.frame.page("contacts")
    assert page.list.asked.typed() == "layer:allies"
    assert len(page.list.model.ids()) == 9 and named(window, 2).isChecked()
    page.wishes.move(list(page.list.model.ids())[:2], "core")
    qtbot.waitUntil(lambda: shown(window)[2] == ("Allies", "7"))


def test_filters_get_a_name_and_undo_takes_it_back(qtbot, window) -> None:
    page = window.frame.go("contacts")
    page.show_query(query(window.store, "layer:core"))
    page.save_list()
    asked = popover()
    QTest.keyClick(asked.field, Key.Key_Return)
    assert asked.problem.isVisible() and asked.problem.text() == "A list needs a name."
    asked.field.setText("Inner circle")
    QTest.keyClick(asked.field, Key.Key_Return)
    qtbot.waitUntil(lambda: ("Inner circle", "4") in shown(window))
    window.store.undo()
    qtbot.waitUntil(lambda: len(shown(window)) == 3)


def test_order_by_keys_and_by_hand(qtbot, window) -> None:
    QTest.keyClick(named(window, 0), Key.Key_Down, Alt)
    assert [one.name for one in saved(window.store)] == ["Lyon", "Quiet", "Allies"]
    row = named(window, 2)
    start = row.rect().center()
    QTest.mousePress(row, Left, pos=start)
    above = QPoint(start.x(), start.y() - 3 * row.height())
    for at in (start - QPoint(0, 20), above):
        QTest.mouseMove(row, at)
    QTest.mouseRelease(row, Left, pos=above)
    assert [one.name for one in saved(window.store)] == ["Allies", "Lyon", "Quiet"]
    assert [name for name, _count in shown(window)] == ["Allies", "Lyon", "Quiet"]
    before = len(window.store.history())
    QTest.keyClick(named(window, 0), Key.Key_Up, Alt)  # the first stays where it is
    assert len(window.store.history()) == before


def test_a_list_is_renamed_and_removed_by_keys_alone(qtbot, window) -> None:
    QTest.keyClick(named(window, 1), Key.Key_F2)
    asked = popover()
    asked.field.setText("quiet")
    QTest.keyClick(asked.field, Key.Key_Return)
    assert asked.problem.text() == "Another list has this name." and asked.field.text() == "quiet"
    asked.field.setText("Around Lyon")
    QTest.keyClick(asked.field, Key.Key_Return)
    assert [one.name for one in saved(window.store)] == ["Quiet", "Around Lyon", "Allies"]
    QTest.keyClick(named(window, 0), Key.Key_Delete)
    assert [one.name for one in saved(window.store)] == ["Around Lyon", "Allies"]
    assert window.store.value("SELECT count(*) FROM person") == 206


def test_the_menu_of_a_list_exports_imports_and_lights(qtbot, window, tmp_path, monkeypatch) -> None:
    path = tmp_path / "allies.csv"
    from reseau_desktop.pages.importing import asking

    monkeypatch.setattr(asking.FileDialogs, "to_save_as", lambda *_args: (path, "csv"))
    named(window, 2).menu_asked.emit(QPoint(20, 20))
    menu = next(m for m in window.frame.sidebar.lists.findChildren(QMenu) if m.isVisible())
    entries = {action.text(): action for action in menu.actions()}
    entries["Export this list…"].trigger()
    qtbot.waitUntil(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 1 + 9
    entries["Show in circles"].trigger()
    qtbot.waitUntil(lambda: window.frame.current_page() == "circles")
    picture = window.frame.page("circles")
    qtbot.waitUntil(lambda: picture.canvas.filter.chip.value() == "Allies")
    assert picture.header._context.text().startswith("9 of ")
    picture.canvas.filter.cleared.emit()
    assert not picture.canvas.filter.chip.isVisible()
    entries["Import into this list…"].trigger()
    menu.close()
    assert window.frame.current_page() == "importing"
    into = window.frame.page("importing").summary.into
    into.start(False)
    assert into.chosen_layer() == "allies"
    window.frame.page("importing").leave()
    into.start(False)
    assert into.chosen_layer() == "inbox"


def test_what_is_lit_follows_the_filters(qtbot, window) -> None:
    sidebar = window.frame.sidebar
    QTest.mouseClick(named(window, 0), Left)
    page = window.frame.page("contacts")
    assert named(window, 0).isChecked()
    field = page.list.search_field
    field.setFocus()
    QTest.keyClicks(field, "ana")
    assert not named(window, 0).isChecked() and sidebar.lit() == ""
    QTest.keyClick(field, Key.Key_A, Ctrl)
    QTest.keyClick(field, Key.Key_Backspace)
    assert named(window, 0).isChecked()
    page.list.asked.clear()
    assert sidebar.lit() == ""
    page.list.asked.write("city:Lyon ", settle=True)
    assert named(window, 1).isChecked()
    window.frame.go("today")
    window.frame.go("contacts")
    assert named(window, 1).isChecked()
    window.list_layer("allies")
    assert sidebar.lit() == "allies" and not named(window, 2).isChecked()
    page.list.asked.write("layer:allies last:>6m ", settle=True)
    assert sidebar.lit() == ""
