"""The calendar file: out once, kept up to date at a place of its own, and a place where nothing can be written."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import icalendar
import pytest

from reseau_desktop.actions import contacts, follow_ups
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import PersonRecord

MONDAY = date(2026, 11, 23)


@pytest.fixture
def window(opened):
    found = opened("fr")
    ana = contacts.add(found.store, PersonRecord(given="Ana"), "core", MONDAY)
    follow_ups.add(found.store, FollowUp(ana, MONDAY, "le rapport"), MONDAY)
    return found


def titles(path: Path) -> set[str]:
    return {str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")}


def told(window) -> str:
    return " ".join(notice.words for notice in window.frame.notices.shown())


def section(window):
    page = window.frame.go("settings")
    page.open_section("data", "calendar")
    return page.section("data")


def test_once_from_the_menu(qtbot, window, tmp_path) -> None:
    path = tmp_path / "reseau.ics"
    window.menu.write(path, "calendar")
    qtbot.waitUntil(lambda: "reseau.ics" in told(window), timeout=5_000)
    assert len(titles(path)) == 1


def test_a_file_is_kept_up_to_date_until_one_stops(qtbot, window, opened, tmp_path) -> None:
    path, line = tmp_path / "agenda" / "reseau.ics", section(window).calendar
    path.parent.mkdir()
    line.keep_at(path)
    qtbot.waitUntil(lambda: line.place == str(path), timeout=5_000)
    assert line.stop_button.isVisibleTo(line.stop_button.parentWidget())
    follow_ups.add(window.store, FollowUp(None, MONDAY, "les cartes"), MONDAY)
    qtbot.waitUntil(lambda: len(titles(path)) == 2, timeout=8_000)
    window.store.undo()
    qtbot.waitUntil(lambda: len(titles(path)) == 1, timeout=8_000)
    line.stop_button.click()
    assert line.place == "" and path.exists()


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_place_that_may_not_be_written_is_said_and_not_kept(qtbot, window, tmp_path) -> None:
    shut = tmp_path / "shut"
    shut.mkdir(mode=0o500)
    data = section(window)
    data.calendar.keep_at(shut / "reseau.ics")
    qtbot.waitUntil(lambda: data.report.isVisibleTo(data), timeout=5_000)
    assert "Rien n’a changé" in data.report.text()
    assert data.calendar.place == ""


def test_a_folder_that_goes_is_said_once(qtbot, window, tmp_path) -> None:
    path, line = tmp_path / "agenda" / "reseau.ics", section(window).calendar
    path.parent.mkdir()
    line.keep_at(path)
    qtbot.waitUntil(lambda: line.place == str(path), timeout=5_000)
    path.unlink()
    path.parent.rmdir()
    follow_ups.add(window.store, FollowUp(None, MONDAY, "les cartes"), MONDAY)
    qtbot.waitUntil(lambda: "reseau.ics" in told(window), timeout=8_000)
    path.parent.mkdir()
    follow_ups.add(window.store, FollowUp(None, MONDAY, "les vœux"), MONDAY)
    qtbot.waitUntil(lambda: path.exists() and len(titles(path)) == 3, timeout=8_000)
