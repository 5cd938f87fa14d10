"""The month as somebody uses it: by the pointer, by keys, and beside it the day and its week."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu

from reseau_desktop.actions import follow_ups
from reseau_desktop.actions.events import add as add_event
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.pages.agenda.item_words import words
from reseau_desktop.pages.agenda.month_model import names
from reseau_desktop.pages.agenda.month_paint import chip
from reseau_desktop.pages.agenda.page import AgendaPage
from reseau_desktop.pages.agenda.spread_dialog import SpreadDialog
from reseau_desktop.pages.follow_up_dialog import FollowUpDialog
from reseau_desktop.store import Label

Key, Mod, LEFT = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton.LeftButton
MONDAY = date(2026, 11, 23)


@pytest.fixture
def page(qtbot, look, signals, clock, network, store):
    follow_ups.edit(
        store, 1, follow_ups.FollowUp(network["Tessa"], date(2026, 11, 25), "Send the draft", "message")
    )
    made = AgendaPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 838)
    with qtbot.waitSignal(made.refreshed):
        made.show()
        made.shown()
    with qtbot.waitSignal(made.refreshed):
        qtbot.mouseClick(made.view.findChildren(type(made.view._buttons["month"]))[1], LEFT)
    return made


def days_of(page, name: str) -> list[date]:
    month = page.month._found.month
    return [
        day.day.on
        for day in month.days
        for item in day.day.items
        if (item.person.name if item.person else "") == name
    ]


def spot(page, on: date, name: str = "") -> QPoint:
    """Where a day is on the grid, or a name in it."""
    grid = page.month.grid
    index = grid.model().index_of(on)
    rect = grid.visualRect(index)
    if not name:
        return QPoint(rect.center().x(), rect.bottom() - 12)
    places, _ = grid.itemDelegate().shown(QRectF(rect), grid.found(on))
    return next(place.center().toPoint() for place, one in places if one.words == name)


def test_the_month_holds_what_is_planned_and_with_whom_one_spoke(page) -> None:
    assert days_of(page, "Tessa Bastide") == [date(2026, 11, 25)]
    assert page.header._context.full_text() == "November 2026"
    met = page.month._found.month.day(MONDAY - timedelta(days=2))
    assert [person.name for person in met.met] == ["Paul Lindqvist"]
    assert met.kept


def test_arrows_walk_over_days_and_into_the_next_month(qtbot, page) -> None:
    grid = page.month.grid
    assert grid.day() == MONDAY
    qtbot.keyClick(grid, Key.Key_Right)
    assert grid.day() == date(2026, 11, 24)
    qtbot.keyClick(grid, Key.Key_Down)
    qtbot.keyClick(grid, Key.Key_End)
    assert grid.day() == date(2026, 12, 6)
    with qtbot.waitSignal(page.refreshed):
        qtbot.keyClick(grid, Key.Key_Down)
    assert grid.day() == date(2026, 12, 13)
    assert page.header._context.full_text() == "December 2026"


def test_what_is_carried_to_the_last_column_is_seen_whole(look) -> None:
    room = QRectF(0, 0, 860, 700)
    assert chip(room, QPointF(200, 300), 220).x() == 188
    for x in (850, 700, 3):
        assert room.contains(chip(room, QPointF(x, 300), 220))


def test_an_event_has_its_sign_and_what_is_for_oneself_none_that_says_done(qtbot, page, store) -> None:
    with qtbot.waitSignal(page.refreshed):
        add_event(store, "Book fair", date(2026, 11, 26))
    with qtbot.waitSignal(page.refreshed):
        follow_ups.add(store, FollowUp(None, date(2026, 11, 26), "Cards"), MONDAY)
    day = page.month._found.month.day(date(2026, 11, 26))
    assert {name.words: name.icon for name in names(day, MONDAY)} == {"Book fair": "party", "Cards": ""}
    fair = next(words(item, MONDAY) for item in day.day.items if item.due.event is not None)
    assert (fair.icon, fair.line) == ("party", "Event")


def test_shift_and_an_arrow_moves_the_selected_person(qtbot, page, store) -> None:
    grid = page.month.grid
    qtbot.mouseClick(grid.viewport(), LEFT, pos=spot(page, date(2026, 11, 25), "Tessa Bastide"))
    assert grid.item().person.name == "Tessa Bastide"
    with qtbot.waitSignal(page.refreshed), qtbot.waitSignal(page.said) as said:
        qtbot.keyClick(grid, Key.Key_Right, Mod.ShiftModifier)
    assert days_of(page, "Tessa Bastide") == [date(2026, 11, 26)]
    assert grid.day() == date(2026, 11, 26)
    assert grid.item().person.name == "Tessa Bastide"
    assert said.args == ["Tessa Bastide moved to Thursday 26 November.", True]
    store.undo()
    assert store.value("SELECT due FROM follow_up WHERE id = 1") == "2026-11-25"


def test_a_name_carried_to_another_day_stands_there(qtbot, page, store) -> None:
    view = page.month.grid.viewport()
    start, to = spot(page, date(2026, 11, 25), "Tessa Bastide"), spot(page, date(2026, 12, 1))
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, start + QPoint(20, 0))
    qtbot.mouseMove(view, to)
    assert page.month.grid.carrying()
    with qtbot.waitSignal(page.refreshed):
        qtbot.mouseRelease(view, LEFT, pos=to)
    assert days_of(page, "Tessa Bastide") == [date(2026, 12, 1)]
    assert store.value("SELECT due FROM follow_up WHERE id = 1") == "2026-12-01"


def test_escape_and_a_day_gone_by_leave_what_is_carried_where_it_was(qtbot, page, store) -> None:
    grid, before = page.month.grid, store.version
    view, start = grid.viewport(), spot(page, date(2026, 11, 25), "Tessa Bastide")
    for end, escaped in ((spot(page, date(2026, 12, 1)), True), (spot(page, date(2026, 11, 10)), False)):
        qtbot.mousePress(view, LEFT, pos=start)
        qtbot.mouseMove(view, start + QPoint(20, 0))
        qtbot.mouseMove(view, end)
        if escaped:
            qtbot.keyClick(grid, Key.Key_Escape)
            assert not grid.carrying()
        qtbot.mouseRelease(view, LEFT, pos=end)
    assert store.version == before


def test_a_birthday_is_not_carried_away(qtbot, page) -> None:
    view, start = page.month.grid.viewport(), spot(page, MONDAY, "Hugo Brenner")
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, start + QPoint(0, 200))
    assert not page.month.grid.carrying()
    qtbot.mouseRelease(view, LEFT, pos=start)


def test_a_double_click_on_free_ground_plans_a_follow_up_that_day(qtbot, page) -> None:
    view, at = page.month.grid.viewport(), spot(page, date(2026, 12, 3))
    qtbot.mouseClick(view, LEFT, pos=at)
    qtbot.mouseDClick(view, LEFT, pos=at)
    dialog = page.window().findChild(FollowUpDialog)
    assert dialog is not None
    assert dialog.due.date() == date(2026, 12, 3)
    dialog.reject()


def test_the_selected_promise_says_when_it_may_fall(qtbot, page) -> None:
    grid = page.month.grid
    day = days_of(page, "Élise Tessier")[0]
    grid.select_day(day)
    row = next(row for row in page.month.panel.rows() if row.words.name == "Élise Tessier")
    qtbot.mouseClick(row, LEFT)
    assert grid.item().person.name == "Élise Tessier"
    assert row._window.text() == "Was due on 18 November. May fall from 16 November to 22 November."


def test_keys_answer_the_selected_thing(qtbot, page, store) -> None:
    grid = page.month.grid
    grid.select_day(date(2026, 11, 25))
    with qtbot.waitSignal(page.refreshed):
        qtbot.keyClick(grid, Key.Key_E)
    assert store.value("SELECT status FROM follow_up WHERE id = 1") == "done"


def test_a_day_can_be_made_a_day_off_from_its_menu(qtbot, page, store) -> None:
    at = spot(page, date(2026, 12, 2))
    page.month.grid.menu.emit(None, date(2026, 12, 2), page.month.grid.viewport().mapToGlobal(at))
    menu = next(found for found in page.month.findChildren(QMenu) if found.isVisible())
    action = next(action for action in menu.actions() if action.text() == "Make it a day off")
    with qtbot.waitSignal(page.refreshed):
        action.trigger()
    menu.close()
    assert store.rows("SELECT first, last FROM day_off") == [("2026-12-02", "2026-12-02")]
    assert page.month._found.month.day(date(2026, 12, 2)).day.off


def test_a_full_week_is_spread_in_one_step(qtbot, page, store, network) -> None:
    with store.action(Label("filled", 4)) as act:
        for number in range(4):
            act.insert(
                "follow_up",
                contact=network["Paul"],
                kind="explicit",
                what=f"Thing {number}",
                due="2026-11-24",
                created_on="2026-11-20",
            )
    with store.action(Label("filled")) as act:  # Nadia's promise of 45 days fell due two days ago
        act.execute(
            "UPDATE interaction SET happened = '2026-10-07' WHERE id IN"
            " (SELECT interaction FROM participant WHERE contact = ?)",
            (network["Nadia"],),
        )
    follow_ups.snooze_cadence(store, network["Nadia"], date(2026, 11, 21), date(2026, 11, 24), MONDAY)
    with qtbot.waitSignal(page.refreshed):
        page.refresh()
    page.month.grid.select_day(date(2026, 11, 24))
    panel = page.month.panel
    assert panel.spread.isVisible()
    qtbot.mouseClick(panel.spread, LEFT)
    dialog = page.window().findChild(SpreadDialog)
    before = store.version
    with qtbot.waitSignal(page.said) as said:
        dialog._take()
    assert said.args[1]
    assert store.version == before + 1
    stored = "SELECT snoozed_until, snoozes FROM follow_up WHERE contact = ? AND kind = 'cadence'"
    to, snoozes = store.one(stored, (network["Nadia"],))
    assert (to, snoozes) == ("2026-11-26", 1)  # Wednesday holds Tessa; and it counts as no snooze
    store.undo()
    assert store.value(stored, (network["Nadia"],)) == "2026-11-24"


def test_a_screen_reader_hears_each_day(page) -> None:
    table = QAccessible.queryAccessibleInterface(page.month.grid)
    said = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert any(words.startswith("Wednesday 25 November, ") and "Tessa Bastide" in words for words in said), (
        said[:10]
    )


def test_the_first_and_the_last_month_of_the_agenda(qtbot, page) -> None:
    for day in (date(1900, 1, 15), date(9998, 12, 15)):
        with qtbot.waitSignal(page.refreshed):
            page.show_from(day)
        assert page.month.grid.day() == date(day.year, day.month, day.day)
    page.turn(1)
    assert page._month_of.year == 9998
