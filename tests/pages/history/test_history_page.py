"""The history: what was done is read, gone back to, and undone alone, by keyboard and by mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from reseau_desktop.actions import contacts
from reseau_desktop.pages.history.lines import Mark


def said(page) -> list[str]:
    """The lines as they are read out, titles apart."""
    lines = (page.rows.line(row) for row in range(page.rows.rowCount()))
    return [page.rows.spoken(line) for line in lines if line.entry is not None]


def marks(page) -> list[Mark]:
    lines = (page.rows.line(row) for row in range(page.rows.rowCount()))
    return [page.rows.mark(line) for line in lines if line.entry is not None]


def click(page, step: int) -> None:
    rect = page.list.visualRect(page.index_of(step))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def step_of(store, verb: str) -> int:
    return next(entry.id for entry in store.history() if entry.label.verb == verb)


def test_one_line_an_action_newest_first_under_its_day(page, qtbot):
    qtbot.waitUntil(lambda: len(page.rows.beside) == 5)
    first = page.rows.line(0)
    assert first.entry is None
    assert not page.rows.flags(page.rows.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    texts = [line.split(", ", 1)[1] for line in said(page)]
    assert texts == [
        "Exchange logged with Éva Pons, call",
        "Ana Test moved to another circle, from To sort to Allies",
        "3 people imported from Connections.csv, 3 people added",
        "Éva Pons moved to another circle, from Wider network to Active network",
        "Éva Pons added",
    ]
    assert page.filters.count.text() == "5 actions"


def test_a_selected_line_marks_what_would_be_undone_and_the_button_says_how_many_and_the_result(
    page, qtbot, store
):
    with qtbot.waitSignal(page.told):
        click(page, step_of(store, "imported"))
    assert marks(page) == [Mark.UNDO, Mark.UNDO, Mark.UNDO_HERE, Mark.NONE, Mark.NONE]
    assert said(page)[0].endswith("would be undone")
    assert page.panel.walk_button.text() == "Undo 3 actions"
    assert "1 contacts instead of 4." in page.panel.way_words.text()


def test_going_back_and_forward_by_keyboard_alone(page, qtbot, store):
    for _ in range(3):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.told):
        pass
    assert page.selected_line().entry.label.verb == "imported"
    with qtbot.waitSignals([page.said, page.refreshed]):
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert [entry.undone for entry in store.history()] == [True, True, True, False, False]
    assert store.value("SELECT count(*) FROM person") == 1
    assert len(said(page)) == 5, "what is undone stays in the list"
    assert "undone" in said(page)[0]

    with qtbot.waitSignal(page.told):
        page.select(store.history()[1].id)
    assert marks(page)[:3] == [Mark.NONE, Mark.REDO_HERE, Mark.REDO]
    assert page.panel.walk_button.text() == "Redo 2 actions"
    with qtbot.waitSignals([page.said, page.refreshed]):
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert [entry.undone for entry in store.history()] == [True, False, False, False, False]


def test_going_back_by_mouse_alone(page, qtbot, store):
    with qtbot.waitSignal(page.told):
        click(page, step_of(store, "imported"))
    with qtbot.waitSignals([page.busy, page.idle, page.refreshed]):
        QTest.mouseClick(page.panel.walk_button, Qt.MouseButton.LeftButton)
    assert store.value("SELECT count(*) FROM person") == 1


def test_an_import_is_undone_alone_and_who_stays_is_told_before(page, qtbot, store, past):
    with qtbot.waitSignal(page.told):
        click(page, step_of(store, "imported"))
    text = page.panel.alone_words.text()
    assert "The 2 actions done since stay." in text
    assert "2 people will be taken away." in text
    assert "1 people touched since" in text
    QTest.mouseClick(page.panel.see_button, Qt.MouseButton.LeftButton)
    assert [row.accessibleName() for row in page.panel.alone_people.rows()] == ["Hugo Test", "Milo Test"]
    assert [row.accessibleName() for row in page.panel.stay_people.rows()] == ["Ana Test"]
    with qtbot.waitSignals([page.said, page.refreshed]):
        QTest.mouseClick(page.panel.alone_button, Qt.MouseButton.LeftButton)
    names = [row[0] for row in store.rows("SELECT given FROM person ORDER BY id")]
    assert names == ["Éva", "Ana"]
    assert said(page)[0].split(", ", 1)[1].startswith("Undone alone: 3 people imported")
    assert "undone alone" in said(page)[3]
    store.undo()
    assert store.value("SELECT count(*) FROM person") == 4


def test_where_everybody_was_touched_since_the_button_says_so(page, qtbot, store, past):
    contacts.tag(store, list(past.values()), "friend")
    with qtbot.waitSignal(page.told):
        page.select(step_of(store, "imported"))
    assert not page.panel.alone_button.isEnabled()
    assert "nothing to undo" in page.panel.alone_words.text()
    assert page.panel.alone_button.toolTip()


def test_after_an_action_undone_alone_the_keyboard_is_in_the_list(page, qtbot, store):
    with qtbot.waitSignal(page.told):
        page.select(step_of(store, "imported"))
    page.panel.alone_button.setFocus()
    with qtbot.waitSignal(page.refreshed):
        QTest.keyClick(page.panel.alone_button, Qt.Key.Key_Return)
    assert page.focusWidget() is page.list


def test_the_newest_action_and_single_ones_are_not_offered_alone(page, qtbot, store):
    with qtbot.waitSignal(page.told):
        page.select(step_of(store, "logged"))
    assert page.panel.alone_button.isHidden() or not page.panel.alone_button.isVisible()
    with qtbot.waitSignal(page.told):
        page.select(step_of(store, "added"))
    assert not page.panel.alone_button.isVisible()


def test_a_search_finds_by_word_and_by_person(page, qtbot):
    with qtbot.waitSignal(page.refreshed):
        QTest.keyClicks(page.filters.search, "connections")
    assert [line.split(", ", 1)[1].split(",")[0] for line in said(page)] == [
        "3 people imported from Connections.csv"
    ]
    assert page.filters.count.text() == "1 of 5 actions"
    page.filters.search.clear()
    with qtbot.waitSignal(page.refreshed):
        pass
    with qtbot.waitSignal(page.refreshed):
        QTest.keyClicks(page.filters.search, "ana")
    assert len(said(page)) == 2, "the import that brought Ana, and her move"
    with qtbot.waitSignal(page.refreshed):
        page.filters.clear()
    with qtbot.waitSignal(page.refreshed):
        QTest.keyClicks(page.filters.search, "zzz")
    assert page.nothing.isVisible()


def choose(page, qtbot, chip, words: str) -> None:
    """Open a chip by mouse and take one of its choices."""
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    menu = chip.findChildren(QMenu)[-1]
    qtbot.waitUntil(menu.isVisible)
    action = next(action for action in menu.actions() if action.text() == words)
    with qtbot.waitSignal(page.refreshed):
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def test_filters_narrow_the_list_and_a_chip_clears(page, qtbot, store):
    store.undo()
    qtbot.waitUntil(lambda: store.history()[0].undone and "undone" in said(page)[0])
    choose(page, qtbot, page.filters.state_chip, "Undone")
    assert len(said(page)) == 1
    with qtbot.waitSignal(page.refreshed):
        QTest.keyClick(page.filters.state_chip, Qt.Key.Key_Delete)
    choose(page, qtbot, page.filters.group_chip, "Imports")
    assert len(said(page)) == 1
    assert page.filters.group_chip.value() == "Imports"
    with qtbot.waitSignal(page.refreshed):
        page.filters.clear()
    choose(page, qtbot, page.filters.since_chip, "The last seven days")
    assert page.filters.since_chip.value() == "The last seven days"
    assert len(said(page)) == 5


def test_the_people_of_a_line_open(page, qtbot, store, past):
    with qtbot.waitSignal(page.told):
        click(page, step_of(store, "imported"))
    QTest.mouseClick(page.panel.see_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.person_opened) as opened:
        QTest.mouseClick(page.panel.stay_people.rows()[0], Qt.MouseButton.LeftButton)
    assert opened.args == [past["Ana"]]


def test_escape_leaves_the_line_then_the_page(page, qtbot, store):
    click(page, step_of(store, "imported"))
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert page.list.selected_count() == 0
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.list, Qt.Key.Key_Escape)


def test_a_walk_can_be_stopped_and_what_it_took_is_whole(page, qtbot, store):
    with qtbot.waitSignal(page.told):
        page.select(step_of(store, "added"))
    page.walk(step_of(store, "added"))
    assert not page.panel.walk_button.isEnabled()
    with qtbot.waitSignal(page.idle):
        page.cancel()
    qtbot.waitUntil(lambda: page.panel.walk_button.isEnabled())
    assert store.faults() == ""
    undone = [entry.undone for entry in store.history()]
    assert undone == sorted(undone, reverse=True)


def test_every_control_has_a_name(page, qtbot, store):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    with qtbot.waitSignal(page.told):
        click(page, step_of(store, "imported"))
    for control in (*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)):
        if control.isVisible():
            assert control.accessibleName(), control
    assert page.list.accessibleName()


def test_in_a_smaller_window_the_panel_comes_with_the_line_and_a_double_click_undoes_nothing(
    page, qtbot, store
):
    page.resize(1000, 620)
    qtbot.waitUntil(lambda: page.host.mode() == "over")
    assert not page.host.is_open()
    step = step_of(store, "imported")
    with qtbot.waitSignal(page.told):
        page.select(step)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.host.is_open()
    assert not any(entry.undone for entry in store.history()), "the first Enter only shows it"
    page.host.set_open(False)
    click(page, step)
    assert page.host.is_open()
    page.host.set_open(False)
    at = page.list.visualRect(page.index_of(step)).center()
    QTest.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not any(entry.undone for entry in store.history())
