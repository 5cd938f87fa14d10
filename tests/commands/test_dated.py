"""What comes back, groups and events on the command line; and the calendar file."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import icalendar
import pytest

from reseau_desktop.actions import contacts, events, follow_ups, groups
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.network.recurrence import Rule
from reseau_desktop.store import Store

MONDAY = date(2026, 11, 23)


@pytest.fixture
def folder(tmp_path):
    store = Store.open(tmp_path / "network")
    ana = contacts.add(store, PersonRecord(given="Ana"), "known", date(2026, 1, 1))
    contacts.tag(store, [ana], "Voile")
    groups.promise(store, int(store.value("SELECT id FROM tag")), 30, date(2026, 10, 1))
    follow_ups.add(store, FollowUp(ana, MONDAY, "news", rule=Rule.parse("FREQ=WEEKLY")), MONDAY)
    events.add(store, "Salon", MONDAY, date(2026, 11, 24), place="Lyon")
    store.close()
    return tmp_path / "network"


def reseau(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    start = ["--data", str(folder), "--lang", "en", "--today", "2026-11-23"]
    return subprocess.run(
        [sys.executable, "-m", "reseau_desktop", *start, *words],
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_rows_of_what_is_due_say_how_they_come(folder) -> None:
    rows = {row["kind"]: row for row in json.loads(reseau(folder, "due", "--json").stdout)}
    assert rows["follow_up"]["rule"] == "FREQ=WEEKLY;BYDAY=MO" and rows["follow_up"]["anchor"] == "calendar"
    assert (rows["group"]["group"], rows["group"]["due"]) == ("Voile", "2026-10-31")
    occasion = rows["occasion"]
    assert (occasion["what"], occasion["occasion"], occasion["last"]) == ("Salon", "event", "2026-11-24")
    cards = {card["section"]: card for card in json.loads(reseau(folder, "today", "--json").stdout)}
    assert set(cards) == {"follow_up", "occasion", "group"}
    assert cards["group"]["group"] == "Voile" and cards["occasion"]["place"] == "Lyon"
    said = reseau(folder, "due").stdout
    assert "Salon, Lyon" in said and "Voile" in said


def test_a_calendar_file_from_the_command_line(folder, tmp_path) -> None:
    path = tmp_path / "x.ics"
    done = reseau(folder, "export", str(path))
    assert done.returncode == 0 and "2" in done.stdout
    first = path.read_bytes()
    titles = {str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(first).walk("VEVENT")}
    assert titles == {"Ana: news", "Salon"}
    reseau(folder, "export", str(path))
    assert path.read_bytes() == first
    part = reseau(folder, "export", str(tmp_path / "y.ics"), "--layer", "core")
    assert part.returncode != 0 and "--layer is for files that end in" in part.stderr
    refused = reseau(folder, "export", str(tmp_path / "gone" / "x.ics"))
    assert refused.returncode != 0 and "does not exist" in refused.stderr
