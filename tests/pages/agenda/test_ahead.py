"""The weeks ahead: another quota is tried, kept, and taken back; too many promises have their cheapest change."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.insights.plan_ahead import WeekAhead
from reseau_desktop.pages.agenda.page import AgendaPage
from reseau_desktop.pages.change_dialog import ChangeDialog
from reseau_desktop.store import Label
from reseau_desktop.wording import ahead

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, look, signals, clock, network):
    made = AgendaPage(signals, clock)
    qtbot.addWidget(made)
    made.resize(1228, 838)
    with qtbot.waitSignal(made.refreshed):
        made.show()
        made.set_view("ahead")
    return made


def test_twelve_weeks_from_this_one(page) -> None:
    chart = page.views.ahead.chart
    assert len(chart._weeks) == 12
    assert chart._weeks[0].first == date(2026, 11, 23)
    assert chart.accessibleName().startswith("Week of 23 November, ")
    assert not page.head.back.isVisible()


def test_another_quota_shows_at_once_what_it_changes_and_can_be_kept(qtbot, page, store) -> None:
    view = page.views.ahead
    assert not view.keep.isVisible()
    with qtbot.waitSignal(page.refreshed):
        view.quota.setFocus()
        qtbot.keyClick(view.quota, Key.Key_Down)
    assert view.chart._weeks[0].quota == 10
    assert view._change.text()
    assert store.value("SELECT count(*) FROM setting WHERE key = 'quota'") == 0
    with qtbot.waitSignal(page.refreshed):
        qtbot.mouseClick(view.keep, LEFT)
    assert store.value("SELECT value FROM setting WHERE key = 'quota'") == "2"
    assert not view.keep.isVisible()
    with qtbot.waitSignal(page.refreshed):
        store.undo()
    assert view.quota.value() == 3


def test_enter_on_a_week_opens_it(qtbot, page) -> None:
    chart = page.views.ahead.chart
    page.focus_first()
    qtbot.keyClick(chart, Key.Key_Right)
    with qtbot.waitSignal(page.refreshed):
        qtbot.keyClick(chart, Key.Key_Return)
    assert page.view.current() == "week"
    assert page.week.columns()[0].day.on == date(2026, 11, 30)


def test_more_promises_than_time_propose_the_cheapest_change(qtbot, page, store) -> None:
    with store.action(Label("filled")) as act:
        act.execute("UPDATE layer SET cadence = 1 WHERE key = 'core'")
        act.execute("INSERT INTO setting(key, value) VALUES ('weekly_minutes', '60')")
    view = page.views.ahead
    qtbot.waitUntil(view.over.isVisible)
    view.over.acted.emit()
    dialog = page.window().findChild(ChangeDialog)
    assert dialog is not None
    with qtbot.waitSignal(page.refreshed):
        dialog._take()
    assert store.undo_label is not None


def test_what_is_said_of_another_quota() -> None:
    def weeks(*planned: int, late: int = 0) -> list[WeekAhead]:
        return [WeekAhead(date(2026, 11, 23), count, 15, count * 10, 120, late) for count in planned]

    assert ahead.change(weeks(3, 4), weeks(3, 4)) == "This quota changes nothing in these weeks."
    assert (
        ahead.change(weeks(3, 4, late=1), weeks(4, 3))
        == "It changes 2 weeks. 2 contacts come sooner, in their days."
    )
    assert ahead.summary(weeks(14, 13)) == (
        "2 weeks ask for more time than you have. Every promise finds a day of its own."
    )
