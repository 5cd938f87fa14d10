"""What is answered from a notification, or from the tray: noted, put off, opened, taken back."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from reseau_desktop.actions.settings import change
from reseau_desktop.insights.due import follow_ups
from reseau_desktop.reminders.notices import Act
from tests.journeys.mornings import MONDAY, timed


def test_the_button_log_really_logs_and_undo_takes_it_back(qtbot, morning, sampled) -> None:
    here = morning("2026-11-23T09:30")
    follow_up = timed(here.store, 5, "2026-11-23T09:40")
    (title,) = here.look_at("2026-11-23T09:40")
    notice = here.desk.notices[-1]
    assert title.endswith(" at 9:40") and notice.body == "Call: Ask about the prize"
    before = here.store.value("SELECT count(*) FROM interaction")
    here.desk.press(Act.LOG)
    here.desk.press(Act.LOG, -2)  # a second press of the same button
    assert here.store.value("SELECT count(*) FROM interaction") == before + 1
    assert here.store.value("SELECT status FROM follow_up WHERE id = ?", (follow_up,)) == "done"
    assert here.desk.notices[-1].title.startswith("Logged: call, ")
    here.desk.press(Act.UNDO)
    qtbot.waitUntil(lambda: here.store.value("SELECT count(*) FROM interaction") == before)
    assert here.store.value("SELECT status FROM follow_up WHERE id = ?", (follow_up,)) == "open"


def test_tomorrow_puts_off_and_it_comes_again_at_its_hour(morning, sampled) -> None:
    here = morning("2026-11-23T09:30")
    follow_up = timed(here.store, 5, "2026-11-23T14:00")
    here.look_at("2026-11-23T14:00")
    here.desk.press(Act.TOMORROW)
    (item,) = [one for one in follow_ups(here.store) if one.follow_up == follow_up]
    assert (item.due, item.snoozed_until) == (MONDAY, date(2026, 11, 24))
    assert here.desk.notices[-1].title == "Snoozed to tomorrow, Tuesday 24 November."
    assert here.look_at("2026-11-23T14:02") == []
    assert here.look_at("2026-11-24T13:59") != []  # the digest of that day
    (title,) = here.look_at("2026-11-24T14:00")
    assert title.endswith(" at 14:00")


def test_a_click_on_what_was_done_takes_nothing_back(morning, sampled) -> None:
    """Notifications are often sent away by a click on them: only the button Undo undoes."""
    here = morning("2026-11-23T09:30")
    timed(here.store, 5, "2026-11-23T09:40")
    here.look_at("2026-11-23T09:40")
    before = here.store.value("SELECT count(*) FROM interaction")
    here.desk.press(Act.LOG)
    assert [act for act, _words in here.desk.notices[-1].actions] == [Act.TODAY, Act.UNDO]
    here.desk.acted.emit(here.desk.notices[-1].slot, "default", "")
    assert here.store.value("SELECT count(*) FROM interaction") == before + 1
    assert here.window.frame.current_page() == "today"


def test_the_third_snooze_asks_about_the_circle_where_it_was_asked(qtbot, morning, sampled) -> None:
    """From the tray too, and without a name where notifications tell none."""
    here = morning("2026-11-23T08:00")
    follow_up = timed(here.store, 5, "2026-11-23T14:00")
    (name,) = here.store.rows("SELECT given || ' ' || family FROM contact WHERE id = 5")[0]
    for day in range(3):
        on = MONDAY + timedelta(days=day)
        here.look_at(f"{on}T14:00")
        (due,) = [one for one in follow_ups(here.store) if one.follow_up == follow_up]
        if day == 1:
            here.reminding.tray.menu.snoozed.emit(due, on + timedelta(days=1))
        else:
            here.desk.press(Act.TOMORROW)
        asked = f"Snoozed three times. Is {name} in the right circle?" if day == 2 else ""
        assert here.desk.notices[-1].title.startswith("Snoozed to ") and here.desk.notices[-1].body == asked
    here.desk.press(Act.OPEN)
    qtbot.waitUntil(lambda: here.window.frame.current_page() == "contacts")


def test_tomorrow_is_the_next_day_and_says_that_it_is_a_day_off(qtbot, morning, sampled) -> None:
    here = morning("2026-11-27T09:30")
    follow_up = timed(here.store, 5, "2026-11-27T14:00")
    here.look_at("2026-11-27T14:00")
    here.desk.press(Act.TOMORROW)
    (item,) = [one for one in follow_ups(here.store) if one.follow_up == follow_up]
    assert item.snoozed_until == date(2026, 11, 28)
    assert here.desk.notices[-1].title == "Snoozed to tomorrow, Saturday 28 November, a day off."
    here.desk.press(Act.UNDO)
    put_off = "SELECT count(*) FROM follow_up WHERE id = ? AND snoozed_until IS NOT NULL"
    qtbot.waitUntil(lambda: here.store.value(put_off, (follow_up,)) == 0)


def test_open_shows_the_person_and_the_digest_shows_today_again_in_an_hour(qtbot, morning, sampled) -> None:
    here = morning("2026-11-23T09:00")
    here.window.frame.showMinimized()
    here.desk.press(Act.TODAY)
    assert here.window.frame.current_page() == "today" and not here.window.frame.isMinimized()
    here.desk.press(Act.HOUR)
    assert here.look_at("2026-11-23T09:30") == []
    assert len(here.look_at("2026-11-23T10:00")) == 1
    timed(here.store, 5, "2026-11-23T10:10")
    here.look_at("2026-11-23T10:10")
    here.desk.press(Act.OPEN)
    assert here.window.frame.current_page() == "contacts"


def test_an_hour_that_passes_midnight_leaves_the_next_morning_its_digest(morning, sampled) -> None:
    here = morning("2026-11-23T09:00")
    change(here.store, quiet=False)
    here.clock.at = datetime(2026, 11, 23, 23, 30)
    here.desk.press(Act.HOUR)
    assert here.look_at("2026-11-24T00:30") == []
    assert len(here.look_at("2026-11-24T09:00")) == 1


def test_follow_ups_of_one_minute_are_listed_by_their_people(morning, sampled) -> None:
    here = morning("2026-11-23T09:00")
    for contact in range(2, 7):
        timed(here.store, contact, "2026-11-23T09:40")
    (title,) = here.look_at("2026-11-23T09:40")
    assert title == "5 follow-ups now"
    named = [
        name
        for (name,) in here.store.rows("SELECT given || ' ' || family FROM contact WHERE id IN (2, 3, 4)")
    ]
    assert here.desk.notices[-1].body == f"{', '.join(named)} and 2 others"


def test_log_on_a_notification_of_several_asks_with_whom(morning, sampled) -> None:
    here = morning("2026-11-23T09:00")
    here.desk.press(Act.LOG)
    assert here.window.quick.palette().isVisible()
