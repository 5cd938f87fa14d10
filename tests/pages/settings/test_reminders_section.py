"""Reminders in the settings: hours that are undone like any other, a real autostart file, what comes, and a trial."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt, QTime

from reseau_desktop.actions.follow_ups import FollowUp, add
from reseau_desktop.actions.settings import change
from reseau_desktop.insights.settings import settings
from reseau_desktop.reminders.schedule import Coming, Timed

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def section(page):
    page.open_section("reminders")
    return page.sections["reminders"]


def test_the_hours_of_reminders_are_changed_undone_and_restored(qtbot, section, store) -> None:
    section.digest_at.setTime(QTime(7, 15))
    assert settings(store).digest_at == "07:15"
    assert "7:15 lies in the quiet hours: the digest comes at 8:00." in section.effect.text()
    section.digest.click()
    assert not settings(store).digest and not section.digest_at.isEnabled()
    store.undo()
    section.refresh()
    assert section.digest.isChecked()
    section.quiet_to.setTime(QTime(20, 0))
    assert "there are none" in section.effect.text()
    qtbot.mouseClick(section.restore_button, Left)
    assert (settings(store).digest_at, settings(store).quiet_to) == ("09:00", "08:00")


def test_every_day_off_is_said(section, store) -> None:
    change(store, days_off=list(range(7)))
    section.refresh()
    assert "the digest never comes" in section.effect.text()


def test_what_comes_is_listed_and_follows(section, desk) -> None:
    assert section.next.text() == "None to come."
    desk.moments = (
        Coming(datetime(2026, 11, 23, 9, 0)),
        Coming(datetime(2026, 11, 24, 10, 30), Timed(1, datetime(2026, 11, 24, 10, 30))),
    )
    desk.news.emit()
    assert section.next.text() == "Today at 9:00 · digest\nTomorrow at 10:30 · Inès Caron"


def test_a_trial_says_what_came_of_it(qtbot, section, desk) -> None:
    qtbot.mouseClick(section.test_button, Left)
    assert desk.tests == 1
    desk.tested.emit("dunst", "", "")
    assert section.result.text() == "Shown by dunst."
    desk.tested.emit("", "no_service", "")
    assert section.result.text().startswith("No notification service on this desktop")


def test_autostart_writes_a_file_of_the_system(section, desk) -> None:
    assert not section.autostart.isChecked()
    section.autostart.click()
    written = desk.folder / "fr.reseau.Reseau.desktop"
    assert "Exec=/usr/bin/reseau --hidden\n" in written.read_text()
    section.autostart.click()
    assert not written.exists()


def test_an_autostart_folder_that_cannot_be_written(section, desk) -> None:
    desk.folder.parent.mkdir()
    desk.folder.write_text("a file where the folder should be")
    section.autostart.click()
    assert not section.autostart.isChecked()
    assert section.trouble.isVisible()
    assert desk.folder.is_file()


def test_what_closing_does_is_kept_on_this_computer(qtbot, section, screen, desk) -> None:
    section.closing.setFocus()
    qtbot.keyClick(section.closing, Qt.Key.Key_Down)
    assert screen.text("reminders/closing") == "quit"
    desk.tray = False
    section.refresh()
    assert "has no tray" in section.tray.text()
    assert section.closing.value() == "quit"


def test_an_unknown_time_zone_is_said(section, store) -> None:
    now = datetime(2026, 11, 23, 10)
    add(store, FollowUp(None, now.date(), "Call", at_time=now.time(), zone="Mars/Olympus"), now.date())
    section.refresh()
    assert "Nobody knows the time zone “Mars/Olympus”" in section.effect.text()


def test_days_off_lead_to_the_round(qtbot, section, page) -> None:
    assert section._days.text() == "Saturday, Sunday"
    qtbot.mouseClick(section.to_round, Left)
    assert page.open_key() == "round"
