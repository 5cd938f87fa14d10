"""Reminders in the window: a week of mornings, what comes when, closing that stays."""

from __future__ import annotations

import re
import time
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from reseau_desktop.actions import contacts
from reseau_desktop.actions.settings import change
from reseau_desktop.insights.today import SectionKind
from reseau_desktop.reminders.notices import Act
from reseau_desktop.reminders.told import ToldFile
from reseau_desktop.reminders.tray import _dark_panel
from reseau_desktop.reminders.tray_icon import SIZES, TrayState, drawn
from reseau_desktop.store import Label, Store
from reseau_desktop.wording import reminders as words
from tests.journeys.mornings import MONDAY, timed


def test_a_week_of_mornings(morning, sampled) -> None:
    """One digest a working day, after nine; none on days off; a follow-up at its minute, whatever the day."""
    here = morning("2026-11-23T08:55")
    assert here.desk.notices == []
    timed(here.store, 5, "2026-11-28T11:00")
    digests = {}
    for day in range(7):
        on = MONDAY + timedelta(days=day)
        digests[on] = [
            title for hour in ("08:59", "09:00", "09:01", "21:00") for title in here.look_at(f"{on}T{hour}")
        ]
    working = [MONDAY + timedelta(days=day) for day in range(5)]
    for on in working:
        assert sum(title.startswith("Good morning Hélène.") for title in digests[on]) == 1, on
    saturday = digests[MONDAY + timedelta(days=5)]
    assert len(saturday) == 1 and saturday[0].endswith(", today at 11:00")
    assert digests[MONDAY + timedelta(days=6)] == []
    assert here.desk.notices[0].actions[0][0] is Act.TODAY


def test_started_late_there_is_one_digest_with_what_was_missed_inside(morning, sampled) -> None:
    store = Store.open(sampled)
    for number, hour in enumerate(("09:10", "09:20", "09:30"), start=3):
        timed(store, number, f"2026-11-23T{hour}")
    store.close()
    here = morning("2026-11-23T10:30")
    (digest,) = here.desk.notices
    assert digest.title.startswith("Good morning") and digest.body.startswith("Missed: ")
    assert here.look_at("2026-11-23T10:31") == []
    assert not ToldFile(sampled)._showing


def test_who_was_missed_is_named_once_in_the_digest(morning, sampled) -> None:
    store = Store.open(sampled)
    timed(store, 3, "2026-11-23T09:10")
    (name,) = store.rows("SELECT given || ' ' || family FROM contact WHERE id = 3")[0]
    store.close()
    here = morning("2026-11-23T10:30")
    (digest,) = here.desk.notices
    assert digest.body.startswith(f"Missed: {name} (today at 9:10).") and digest.body.count(name) == 1


def test_a_group_that_one_keeps_in_touch_with_is_named_and_counted(morning, sampled) -> None:
    """On Friday somebody of teaching is asked for: by name in the digest, and in what the tray counts."""
    here = morning("2026-11-27T08:30")
    here.look_at("2026-11-27T09:00")
    cards = here.reminding._morning.cards
    (group,) = [card for card in cards if card.kind is SectionKind.GROUP]
    news = here.reminding.tray.menu.news()
    counted = sum(int(word) for word in re.findall(r"[0-9]+", news.parts))
    assert counted == len(cards) and news.count == f"Today: {counted} to do"
    assert words.digest([group], ()) == f"{group.person.name} is due."


def test_nobody_yet_nothing_is_said(morning) -> None:
    here = morning("2026-11-23T09:30")
    assert here.desk.notices == []
    assert here.window.frame.status._next.text() == ""


def test_it_wakes_by_itself_at_the_exact_minute(qtbot, morning, sampled) -> None:
    here = morning("2026-11-23T08:59:50")
    here.clock.at = datetime(2026, 11, 23, 8, 59, 59, 700_000)
    here.reminding.watch.look()
    with qtbot.waitSignal(here.reminding.watch.looked, timeout=10_000):
        pass
    assert here.desk.notices == []
    here.clock.at = datetime(2026, 11, 23, 9)
    with qtbot.waitSignal(here.reminding.watch.due, timeout=10_000):  # nobody asks it to look
        pass
    assert len(here.desk.notices) == 1


def test_one_travels_while_it_runs(morning, sampled, monkeypatch) -> None:
    """Another zone is noticed at the next look; one that nobody knows is said in the settings, and stops nothing."""
    here = morning("2026-11-23T08:00")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    here.look_at("2026-11-23T08:10")
    assert str(here.reminding.watch._zone) == "Asia/Tokyo" and here.reminding.zone_known()
    monkeypatch.setenv("TZ", "Mars/Olympus")
    assert len(here.look_at("2026-11-23T09:00")) == 1
    assert not here.reminding.zone_known()
    monkeypatch.undo()
    time.tzset()


def test_midnight_with_the_window_open(qtbot, morning, sampled) -> None:
    """The pages speak of the new day, and so does the tray."""
    here = morning("2026-11-23T23:59")
    page = here.window.frame.go("today")
    here.clock.at = datetime(2026, 11, 24, 0, 0, 30)
    with qtbot.waitSignal(here.reminding.watch.looked, timeout=10_000):
        here.window._turn_day()
    assert here.reminding.tray.menu.news().on == date(2026, 11, 24)
    qtbot.waitUntil(lambda: page._on == date(2026, 11, 24))


def test_without_names_nothing_tells_who(morning, sampled) -> None:
    here = morning("2026-11-23T08:00")
    change(here.store, private=True)
    timed(here.store, 5, "2026-11-23T09:10", "Secret plan")
    here.look_at("2026-11-23T09:00")
    here.look_at("2026-11-23T09:10")
    said = " ".join(f"{notice.title} {notice.body}" for notice in here.desk.notices)
    names = [name for (name,) in here.store.rows("SELECT family FROM contact WHERE family <> ''")]
    assert len(here.desk.notices) == 2
    here.desk.press(Act.LOG)
    assert here.desk.notices[-1].title == "Logged: call, today."
    said += here.desk.notices[-1].title
    assert not any(name in said for name in names) and "Secret" not in said


def test_where_nobody_shows_it_the_window_does_when_it_is_seen(qtbot, morning, sampled) -> None:
    here = morning("2026-11-23T08:00")
    here.desk.works = False
    here.window.frame.hide()
    here.look_at("2026-11-23T09:00")
    assert here.window.frame.notices._shown == []
    here.window.come_forward([])
    qtbot.waitUntil(lambda: bool(here.window.frame.notices._shown))
    notice = here.window.frame.notices._shown[-1]
    assert notice.words.startswith("Good morning Hélène.")
    here.window.frame.go("contacts")
    qtbot.mouseClick(notice.action_button(), Qt.MouseButton.LeftButton)
    assert here.window.frame.current_page() == "today"
    assert here.look_at("2026-11-23T09:01") == [] and "digest:2026-11-23" in ToldFile(sampled).told.keys


def test_what_no_window_has_shown_is_not_told_and_what_rings_stays(qtbot, morning, sampled) -> None:
    """Without a service: ended while the window is away, a reminder comes again with the next start, and waits there."""
    here = morning("2026-11-23T08:00")
    here.desk.works = False
    timed(here.store, 5, "2026-11-23T09:10")
    here.window.frame.hide()
    here.look_at("2026-11-23T09:10")
    assert not any("T09:10" in key for key in ToldFile(sampled).told.keys)
    assert here.look_at("2026-11-23T09:12") == [] and len(here.reminding._unsaid) == 2
    here.window.come_forward([])
    qtbot.waitUntil(lambda: any(notice.kind == "rings" for notice in here.window.frame.notices.shown()))
    (notice,) = [notice for notice in here.window.frame.notices.shown() if notice.kind == "rings"]
    assert " at 9:10" in notice.words and not notice._timer.isActive()
    assert any("T09:10" in key for key in ToldFile(sampled).told.keys)
    here.window.say("Something else")
    assert notice in here.window.frame.notices.shown()
    qtbot.mouseClick(notice._close, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: notice not in here.window.frame.notices.shown())


def test_quiet_until_tomorrow_holds_everything_then_tells_it(morning, sampled) -> None:
    here = morning("2026-11-23T09:30")
    timed(here.store, 5, "2026-11-23T14:00")
    here.reminding.be_quiet("tomorrow")
    assert here.look_at("2026-11-23T14:00") == []
    assert here.reminding.watch.silence() is not None
    (missed,) = here.look_at("2026-11-24T08:00")
    assert missed.endswith(", yesterday at 14:00")
    here.reminding.be_quiet("week")
    assert here.look_at("2026-11-29T09:00") == []
    assert len(here.look_at("2026-11-30T09:00")) == 1


def test_the_language_is_that_of_the_window(morning, sampled) -> None:
    here = morning("2026-11-23T08:00", "fr")
    (title,) = here.look_at("2026-11-23T09:00")
    assert title.startswith("Bonjour Hélène")
    assert here.window.frame.status._next.text() == "Prochain rappel demain à 9:00"


def test_odd_follow_ups_stop_nothing(morning, sampled) -> None:
    """The years 1900 and 9999, a zone nobody knows, somebody archived since."""
    here = morning("2026-11-23T08:00")
    with here.store.action(Label("follow_up_added")) as act:  # a file of another hand: ours refuses such days
        for contact, due, zone in ((5, "9999-12-31", "Mars/Olympus"), (6, "1900-01-01", "")):
            columns = {
                "kind": "explicit",
                "what": "Odd",
                "channel": "call",
                "at_time": "09:00",
                "status": "open",
            }
            act.insert("follow_up", contact=contact, due=due, zone=zone, created_on="2026-11-23", **columns)
    gone = timed(here.store, 7, "2026-11-23T10:00")
    contacts.archive(here.store, [7])
    assert here.look_at("2026-11-23T08:30") != []  # the old one was missed
    assert len(here.look_at("2026-11-23T09:00")) == 1
    assert here.look_at("2026-11-23T10:00") == [] and gone


def test_the_first_close_explains_and_keeps_the_answer(qtbot, morning, sampled) -> None:
    here = morning("2026-11-23T08:00")
    frame, closing = here.window.frame, here.reminding.closing
    frame.close()
    assert closing.dialog is not None and frame.isVisible()
    qtbot.keyClick(closing.dialog, Qt.Key.Key_Escape)
    assert closing.dialog is None and frame.isVisible() and not frame.isMinimized()
    frame.close()
    assert (
        "no tray" in closing.dialog.findChildren(type(closing.dialog.layout().itemAt(1).widget()))[0].text()
    )
    qtbot.keyClick(closing.dialog, Qt.Key.Key_Return)
    assert frame.isMinimized()  # this desktop has no tray
    frame.showNormal()
    frame.close()
    assert closing.dialog is None and frame.isMinimized()
    with qtbot.waitSignal(frame.closing):
        frame.quit()


def test_who_chose_to_quit_quits(qtbot, morning, sampled) -> None:
    here = morning("2026-11-23T08:00")
    frame = here.window.frame
    frame.close()
    with qtbot.waitSignal(frame.closing):
        qtbot.mouseClick(here.reminding.closing.dialog.quit_button, Qt.MouseButton.LeftButton)
    assert frame.screen.text("reminders/closing") == "quit"
    frame.show()
    with qtbot.waitSignal(frame.closing):
        frame.close()


def test_the_icon_says_three_things_on_either_panel(dressed) -> None:
    for dark in (True, False):
        for size in SIZES:
            looks = {state: drawn(state, size, dark_panel=dark).toImage() for state in TrayState}
            assert len({bytes(image.constBits()) for image in looks.values()}) == 3
            corner = looks[TrayState.DUE].pixelColor(size * 19 // 24, size * 4 // 24)
            assert corner.alpha() > 200 and corner.red() > corner.green() + 40  # the dot
            assert looks[TrayState.CALM].pixelColor(size // 2, size // 2).alpha() > 200


@pytest.mark.parametrize("desktop, dark", [("XFCE", True), ("X-Cinnamon", True), ("KDE", False), ("", False)])
def test_the_icon_is_light_where_panels_are_dark_whatever_the_windows_are(
    dressed, monkeypatch, desktop: str, dark: bool
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", desktop)
    assert _dark_panel() is dark
