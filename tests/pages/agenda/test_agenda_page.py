"""The week as somebody uses it: moving things, answering them, going on to other weeks."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from reseau_desktop.actions import follow_ups
from reseau_desktop.pages.agenda.page import AgendaPage
from reseau_desktop.pages.follow_up_dialog import FollowUpDialog
from reseau_desktop.pages.skip_reason import SkipReason

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(qtbot, look, signals, clock, network, store):
    follow_ups.edit(
        store,
        1,
        follow_ups.FollowUp(network["Tessa"], date(2026, 11, 25), "Send the draft", "message", None, None),
    )
    made = AgendaPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 838)
    with qtbot.waitSignal(made.refreshed):
        made.show()
        made.shown()
    return made


def tile(page, name: str):
    return next(found for found in page.week.tiles() if found.words.name == name)


def day_of(page, name: str) -> list[date]:
    return [found.on for found in page.week.tiles() if found.words.name == name]


def row_of(page, name: str) -> int:
    """Where the list shows somebody first."""
    lines = page.list._rows_shown.lines()
    return next(number for number, line in enumerate(lines) if line.words and line.words.name == name)


def settled(qtbot, page):
    return qtbot.waitSignal(page.refreshed)


def carry(carried, to: QPoint) -> None:
    """Press in the middle, move far enough, then to a global point; the button stays down."""
    middle = carried.rect().center()
    QApplication.sendEvent(
        carried, _mouse(QEvent.Type.MouseButtonPress, carried, middle, Qt.MouseButton.LeftButton)
    )
    QApplication.sendEvent(carried, _mouse(QEvent.Type.MouseMove, carried, middle + QPoint(30, 0)))
    QApplication.sendEvent(carried, _mouse(QEvent.Type.MouseMove, carried, carried.mapFromGlobal(to)))


def let_go(carried, at: QPoint) -> None:
    point = carried.mapFromGlobal(at)
    QApplication.sendEvent(
        carried, _mouse(QEvent.Type.MouseButtonRelease, carried, point, Qt.MouseButton.LeftButton)
    )


def _mouse(kind, widget, at: QPoint, button=Qt.MouseButton.NoButton) -> QMouseEvent:
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    return QMouseEvent(kind, QPointF(at), QPointF(widget.mapToGlobal(at)), button, held, Mod.NoModifier)


def place(page, number: int) -> QPoint:
    return page.week.columns()[number].mapToGlobal(QPoint(40, 250))


def test_the_week_holds_what_is_due_and_the_list_says_what_is_overdue(page) -> None:
    assert day_of(page, "Hugo Brenner") == [date(2026, 11, 23)]
    assert day_of(page, "Tessa Bastide") == [date(2026, 11, 25)]
    assert page.list._rows_shown.line(0).title == "Overdue"
    line = page.list._rows_shown.line(row_of(page, "Nadia Ouali"))
    assert line.words.when == "52 days late"


def test_a_follow_up_carried_to_another_day_has_that_date(qtbot, page, store) -> None:
    carried = tile(page, "Tessa Bastide")
    with settled(qtbot, page), qtbot.waitSignal(page.said) as said:
        carry(carried, place(page, 4))
        let_go(carried, place(page, 4))
    assert day_of(page, "Tessa Bastide") == [date(2026, 11, 27)]
    assert store.one("SELECT due, snoozed_until FROM follow_up WHERE id = 1") == ("2026-11-27", None)
    assert said.args == ["Tessa Bastide moved to Friday 27 November.", True]


def test_a_promise_carried_to_another_day_is_put_off_to_that_day(qtbot, page, store, network) -> None:
    carried = tile(page, "Élise Tessier")
    with settled(qtbot, page):
        carry(carried, place(page, 3))
        let_go(carried, place(page, 3))
    assert day_of(page, "Élise Tessier") == [date(2026, 11, 26)]
    row = store.one("SELECT kind, due, snoozed_until FROM follow_up WHERE contact = ?", (network["Élise"],))
    assert row == ("cadence", "2026-11-18", "2026-11-26")


def test_escape_leaves_everything_where_it_was(qtbot, page, store) -> None:
    carried = tile(page, "Tessa Bastide")
    before = store.version
    carry(carried, place(page, 4))
    assert page.week.carrying()
    qtbot.keyClick(page.week, Key.Key_Escape)
    let_go(carried, place(page, 4))
    assert not page.week.carrying()
    assert store.version == before


def test_what_comes_by_itself_is_not_carried_away(page) -> None:
    birthday = tile(page, "Hugo Brenner")
    carry(birthday, place(page, 4))
    assert not page.week.carrying()


def test_a_day_that_is_past_takes_nothing(qtbot, page, clock, store) -> None:
    from datetime import datetime

    clock.moment = datetime(2026, 11, 24, 9, 0)
    with settled(qtbot, page):
        page.refresh()
    before = store.version
    carried = tile(page, "Tessa Bastide")
    carry(carried, place(page, 0))
    let_go(carried, place(page, 0))
    assert store.version == before


@pytest.mark.parametrize(
    ("key", "day"), [(Key.Key_Right, date(2026, 11, 26)), (Key.Key_Left, date(2026, 11, 24))]
)
def test_shift_and_an_arrow_move_the_selected_thing_by_a_day(qtbot, page, key, day) -> None:
    page.week.select(tile(page, "Tessa Bastide"))
    with settled(qtbot, page):
        qtbot.keyClick(page.week.current(), key, Mod.ShiftModifier)
    assert day_of(page, "Tessa Bastide") == [day]
    assert page.week.current().words.name == "Tessa Bastide"


def test_shift_and_down_move_it_by_a_week(qtbot, page, store) -> None:
    page.week.select(tile(page, "Tessa Bastide"))
    with settled(qtbot, page):
        qtbot.keyClick(page.week.current(), Key.Key_Down, Mod.ShiftModifier)
    assert store.value("SELECT due FROM follow_up WHERE id = 1") == "2026-12-02"


def test_shift_and_the_arrows_move_the_row_of_the_list_too(qtbot, page, store) -> None:
    with settled(qtbot, page):
        page.set_view("list")
    page.list.setFocus()
    page.list.select_row(row_of(page, "Tessa Bastide"))
    for key, day in ((Key.Key_Right, "2026-11-26"), (Key.Key_Down, "2026-12-03")):
        with settled(qtbot, page):
            qtbot.keyClick(page.list, key, Mod.ShiftModifier)
        assert store.value("SELECT due FROM follow_up WHERE id = 1") == day
        assert page.list.current_item().person.name == "Tessa Bastide"
    before = store.version
    qtbot.keyClick(page.list, Key.Key_Up, Mod.ShiftModifier | Mod.ControlModifier)
    page.list.select_row(row_of(page, "Hugo Brenner"))  # a birthday stays where it is
    qtbot.keyClick(page.list, Key.Key_Right, Mod.ShiftModifier)
    assert store.version == before


def test_the_arrows_walk_over_the_week(qtbot, page) -> None:
    page.week.select(tile(page, "Hugo Brenner"))
    qtbot.keyClick(page.week.current(), Key.Key_Right)
    assert page.week.current().on > date(2026, 11, 23)
    qtbot.keyClick(page.week.current(), Key.Key_Left)
    assert page.week.current().on == date(2026, 11, 23)


@pytest.mark.parametrize(("key", "status"), [(Key.Key_E, "done"), (Key.Key_X, "skipped")])
def test_a_follow_up_is_answered_by_a_key(qtbot, page, store, key, status) -> None:
    page.week.select(tile(page, "Tessa Bastide"))
    with settled(qtbot, page):
        qtbot.keyClick(page.week.current(), key)
        if key == Key.Key_X:
            qtbot.keyClick(page.findChild(SkipReason).field, Key.Key_Return)
    assert store.value("SELECT status FROM follow_up WHERE id = 1") == status
    assert day_of(page, "Tessa Bastide") == []


def test_a_row_logs_and_snoozes_by_its_buttons(qtbot, page) -> None:
    index = page.list.model().index(row_of(page, "Nadia Ouali"), 0)
    zones = {zone.key: zone for zone in page.list._paint.zones(page.list.visualRect(index), index)}
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=zones["snooze"].rect.center())
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    menu.close()
    with settled(qtbot, page):
        menu.actions()[0].trigger()
    assert day_of(page, "Nadia Ouali") == [date(2026, 11, 24)]
    assert page.list._rows_shown.line(0).beside == "1"


def test_keys_are_about_the_row_that_has_the_focus(qtbot, page, store, network) -> None:
    page.list.setFocus()
    page.list.select_row(row_of(page, "Nadia Ouali"))
    with settled(qtbot, page):
        qtbot.keyClick(page.list, Key.Key_E)
    assert store.value("SELECT count(*) FROM participant WHERE contact = ?", (network["Nadia"],)) == 2


def test_titles_of_the_list_are_passed_over(qtbot, page) -> None:
    page.list.setFocus()
    page.list.select_row(1)
    qtbot.keyClick(page.list, Key.Key_Down)
    assert page.list.current_item() is not None
    assert page.list.current_row() > 1


def test_next_and_previous_weeks_and_back_to_today(qtbot, page) -> None:
    with settled(qtbot, page):
        qtbot.mouseClick(page.head.forward, Qt.MouseButton.LeftButton)
    assert page.week.columns()[0].day.on == date(2026, 11, 30)
    with settled(qtbot, page):
        qtbot.mouseClick(page.head.now, Qt.MouseButton.LeftButton)
    assert page.week.columns()[0].day.on == date(2026, 11, 23)


def test_the_list_goes_on_for_four_weeks(qtbot, page) -> None:
    with settled(qtbot, page):
        page.set_view("list")
    assert not page.week.isVisible()
    assert page.list._rows_shown.rowCount() > 3


def test_a_follow_up_planned_from_a_day_has_that_day_and_its_time(qtbot, page, store) -> None:
    page.week.columns()[3].asked.emit(date(2026, 11, 26))
    dialog = page.window().findChild(FollowUpDialog)
    dialog.what.setText("Call the printer")
    dialog.timed.setChecked(True)
    with settled(qtbot, page):
        dialog.save()
    assert store.one("SELECT contact, due, at_time FROM follow_up WHERE what = 'Call the printer'") == (
        None,
        "2026-11-26",
        "10:00",
    )
    assert tile(page, "Call the printer").words.line == "10:00"


def test_a_thing_without_a_person_is_done_by_its_button(qtbot, page, store) -> None:
    with settled(qtbot, page):
        follow_ups.add(
            store, follow_ups.FollowUp(None, date(2026, 11, 23), "Water the plants"), date(2026, 11, 23)
        )
    item = tile(page, "Water the plants").item
    with settled(qtbot, page):
        page.answers.act(item)
    assert store.value("SELECT status FROM follow_up WHERE what = 'Water the plants'") == "done"


def test_nothing_planned_offers_a_follow_up(qtbot, look, signals, clock) -> None:
    made = AgendaPage(signals, clock)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.refreshed):
        made.show()
        made.shown()
    assert made.days.empty.isVisible()
    made.days.empty.acted.emit()
    dialog = made.window().findChild(FollowUpDialog)
    assert dialog is not None
    dialog.reject()


def test_every_thing_says_who_and_why(page) -> None:
    assert tile(page, "Nadia Ouali").accessibleName() == "Nadia Ouali, 97 days without contact, 52 days late"


def test_days_off_are_narrow(page) -> None:
    widths = [column.width() for column in page.week.columns()]
    assert widths[5] < widths[0] * 0.7


def test_what_was_written_meanwhile_is_there_when_one_comes_back(qtbot, page, store) -> None:
    page.hide()
    follow_ups.move(store, 1, date(2026, 11, 26))
    assert day_of(page, "Tessa Bastide") == [date(2026, 11, 25)]
    with settled(qtbot, page):
        page.show()
        page.shown()
    assert day_of(page, "Tessa Bastide") == [date(2026, 11, 26)]


def test_a_week_with_a_day_over_its_quota_offers_to_spread_it(qtbot, page, store, network) -> None:
    assert page.list.spread.isHidden()
    for number in range(4):
        with settled(qtbot, page):
            wanted = follow_ups.FollowUp(None, date(2026, 11, 24), f"Own {number}")
            follow_ups.add(store, wanted, date(2026, 11, 23))
    assert page.list.spread.isVisible()
    with qtbot.waitSignal(page.said) as said:
        page.list.spread.click()
    assert said.args == ["Nothing can move to a lighter day of this week.", False]
