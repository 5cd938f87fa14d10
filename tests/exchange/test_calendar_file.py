"""The calendar file: read by another's reader and by a strict one of ours; an export of the same is the same file."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.actions import calendar, contacts, erasing, events, follow_ups, many
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange import calendar_out
from reseau_desktop.exchange.calendar_records import CalendarExport, CalendarRecord, EntryKind
from reseau_desktop.exchange.records import DateRecord, PersonRecord
from reseau_desktop.network.recurrence import Rule
from reseau_desktop.store import Label
from reseau_desktop.wording.calendar_file import title

MONDAY = date(2026, 11, 23)
STAMP = "2026-11-23T08:00:00+00:00"
LINE = re.compile(r"[A-Z-]+(;[A-Z-]+=(\"[^\"]*\"|[^\";:,]*))*:[^\x00-\x08\x0a-\x1f\x7f]*")


def strictly(content: bytes) -> list[dict[str, str]]:
    """Every VEVENT of a file whose every line is as RFC 5545 wants it (sections 3.1 and 3.6)."""
    text = content.decode("utf-8")
    assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    lines = text.replace("\r\n ", "").split("\r\n")[:-1]
    assert all(LINE.fullmatch(line) for line in lines), [line for line in lines if not LINE.fullmatch(line)]
    found: list[dict[str, str]] = []
    nested: list[str] = []
    zones: set[str] = set()
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            nested.append(value)
            if value == "VEVENT":
                found.append({})
        elif name == "END":
            assert nested.pop() == value
        elif nested[-1] == "VTIMEZONE" and name == "TZID":
            zones.add(value)
        elif nested[-1] == "VEVENT":
            assert name not in found[-1], name
            found[-1][name] = value
    assert not nested and lines[0] == "BEGIN:VCALENDAR"
    for event in found:
        names = {name.partition(";")[0] for name in event}
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= names
        used = {
            part.removeprefix("TZID=")
            for name in event
            for part in name.split(";")
            if part.startswith("TZID=")
        }
        assert used <= zones
    return found


def dumped(*entries: CalendarRecord) -> bytes:
    return calendar_out.dump(CalendarExport(entries, 7, STAMP), title)


def exported(store) -> bytes:
    return calendar_out.dump(calendar.export(store), title)


@pytest.fixture
def ana(store):
    return contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "allies", MONDAY)


def test_follow_ups_birthdays_and_events_leave(store, ana):
    contacts.add(store, PersonRecord(given="Léa", dates=(DateRecord("birthday", "--02-29"),)), "core", MONDAY)
    follow_ups.add(store, FollowUp(ana, date(2026, 12, 3), "Send; report, by\\post", "call"), MONDAY)
    events.add(store, "Salon", date(2026, 12, 5), date(2026, 12, 6), place="Lyon", notice=7)
    found = {event["SUMMARY"]: event for event in strictly(exported(store))}
    assert set(found) == {"Ana Delmas: Send\\; report\\, by\\\\post", "Birthday of Léa", "Salon"}
    assert found["Birthday of Léa"]["RRULE"] == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
    assert found["Salon"]["DTEND;VALUE=DATE"] == "20261207"
    read = icalendar.Calendar.from_ical(exported(store))
    titles = {str(event["SUMMARY"]): event for event in read.walk("VEVENT")}
    assert titles["Ana Delmas: Send; report, by\\post"].decoded("DTSTART") == date(2026, 12, 3)
    triggers = sorted(alarm["TRIGGER"].dt for alarm in titles["Salon"].walk("VALARM"))
    assert triggers == [-timedelta(days=7) + timedelta(hours=9), timedelta(hours=9)]


def test_what_comes_back_says_what_is_left_of_it(store, ana):
    rule = Rule.parse("FREQ=WEEKLY;BYDAY=MO;COUNT=4")
    made = follow_ups.add(
        store, FollowUp(ana, MONDAY, "news", at_time=time(14, 30), zone="Europe/Paris", rule=rule), MONDAY
    )
    (first,) = strictly(exported(store))
    assert first["DTSTART;TZID=Europe/Paris"] == "20261123T143000"
    assert first["RRULE"] == "FREQ=WEEKLY;BYDAY=MO;COUNT=4"
    follow_ups.done(store, made, MONDAY)
    (second,) = strictly(exported(store))
    assert second["UID"] == first["UID"] and int(second["SEQUENCE"]) >= int(first["SEQUENCE"])
    assert second["DTSTART;TZID=Europe/Paris"] == "20261130T143000"
    assert second["RRULE"] == "FREQ=WEEKLY;BYDAY=MO;COUNT=3"
    # one time of it moved: the series stays, and that time stands elsewhere
    follow_ups.move(store, made + 1, date(2026, 12, 2))
    series, moved = strictly(exported(store))
    assert series["UID"] == moved["UID"]
    assert moved["RECURRENCE-ID;TZID=Europe/Paris"] == "20261130T143000"
    assert moved["DTSTART;TZID=Europe/Paris"] == "20261202T143000" and "RRULE" not in moved


def test_a_time_keeps_its_wall_clock_through_the_changes_of_the_year():
    entry = CalendarRecord(
        "a@x", EntryKind.FOLLOW_UP, date(2026, 3, 2), date(2026, 3, 2), what="x", at_time=time(9),
        zone="Europe/Paris", rule="FREQ=MONTHLY;BYDAY=1MO", until=date(2026, 12, 31),
    )  # fmt: skip
    content = dumped(entry)
    (event,) = strictly(content)
    assert event["RRULE"] == "FREQ=MONTHLY;BYDAY=1MO;UNTIL=20261231T225959Z"
    (zone,) = icalendar.Calendar.from_ical(content).walk("VTIMEZONE")
    told = zone.to_tz()
    for month in range(1, 13):
        here = datetime(2026, month, 5, 9, tzinfo=UTC)
        assert here.astimezone(told).utcoffset() == here.astimezone(ZoneInfo("Europe/Paris")).utcoffset()


def test_an_export_of_the_same_is_the_same_file_and_an_undo_is_another(store, ana):
    follow_ups.add(store, FollowUp(ana, MONDAY, "x"), MONDAY)
    one = exported(store)
    assert exported(store) == one
    store.undo()
    assert strictly(exported(store)) == []


def test_what_was_written_before_never_looks_newer_than_what_is_written_now(store, ana):
    """A calendar program leaves aside an entry whose number is smaller than the one it holds."""
    seen: list[tuple[int, str]] = []

    def look() -> None:
        event = strictly(exported(store))[0]
        seen.append((int(event["SEQUENCE"]), event["DTSTAMP"]))

    follow_ups.add(store, FollowUp(ana, MONDAY, "x"), MONDAY)
    other = contacts.add(store, PersonRecord(given="Nina"), "core", MONDAY)
    look()
    copy = store.backups.make("manual", store.connection)
    for step in (store.undo, store.redo, store.undo, store.redo):
        step()
        look()
    store.walk(store.history()[0].id)
    look()
    store.redo()
    look()
    many.archive(store, [other])
    look()
    many.delete(store, [other], MONDAY)
    erasing.erase(store, [other])
    look()
    store.restore(copy)
    look()
    assert seen == sorted(set(seen))


@pytest.mark.parametrize("mark", ["private", "archived", "do_not_contact", "deceased"])
def test_private_and_silent_people_are_left_out(store, ana, mark):
    with store.action(Label("edited")) as act:
        act.insert("anniversary", contact=ana, kind="birthday", happens="1980-05-02")
    follow_ups.add(store, FollowUp(ana, MONDAY, "x"), MONDAY)
    assert len(strictly(exported(store))) == 2
    store.connection.execute(f"UPDATE contact SET {mark} = 1")
    assert strictly(exported(store)) == []


def test_an_unknown_zone_is_the_time_of_wherever_one_is():
    entry = CalendarRecord(
        "a@x", EntryKind.FOLLOW_UP, MONDAY, MONDAY, what="x", at_time=time(9), zone="Mars/Olympus"
    )
    (event,) = strictly(dumped(entry))
    assert event["DTSTART"] == "20261123T090000"


WORDS = st.text(st.characters(codec="utf-8"), max_size=120)


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS, st.sampled_from(EntryKind), st.dates(date(1900, 1, 1), date(9999, 12, 31)), st.integers(0, 30),
       st.sampled_from([None, time(23, 59)]), st.sampled_from(["", "Europe/Paris", "America/New_York"]))  # fmt: skip
def test_whatever_is_in_a_network_is_a_sound_file(who, what, kind, day, notice, at_time, zone):
    content = dumped(
        CalendarRecord(
            "a@x", kind, day, day, who, what, at_time=at_time, zone=zone, notice=notice, note=what, place=who
        )
    )
    assert len(strictly(content)) == 1
    assert len(icalendar.Calendar.from_ical(content).walk("VEVENT")) == 1


def test_the_ends_of_the_calendar_are_a_sound_file():
    """Files of other hands hold such days: each has four figures for its year, and no day after the last is said."""
    first, last = date(1, 1, 1), date(9999, 12, 31)
    paris = {"at_time": time(9, 30), "zone": "Europe/Paris"}
    entries = (
        CalendarRecord("a@reseau", EntryKind.EVENT, date(9999, 12, 30), last, what="Salon", notice=3),
        CalendarRecord("b@reseau", EntryKind.FOLLOW_UP, first, first, what="Call", **paris),
        CalendarRecord("c@reseau", EntryKind.FOLLOW_UP, last, last, what="Call", **paris),
        CalendarRecord(
            "d@reseau", EntryKind.FOLLOW_UP, first, first, rule="FREQ=DAILY", until=first, **paris
        ),
    )
    found = strictly(dumped(*entries))
    assert len(found) == 4 and "DTEND;VALUE=DATE" not in found[0]
    assert found[1]["DTSTART;TZID=Europe/Paris"] == "00010101T093000"
    read = icalendar.Calendar.from_ical(dumped(*entries))
    assert [event.decoded("DTSTART").year for event in read.walk("VEVENT")] == [9999, 1, 9999, 1]


def test_two_open_ones_of_a_series_are_two_entries(store, ana):
    """Another hand may have left both open: a calendar program that finds one name twice drops one of them."""
    daily = FollowUp(ana, date(2026, 12, 3), "Call", rule=Rule.parse("FREQ=DAILY"))
    one = follow_ups.add(store, daily, MONDAY)
    other = follow_ups.add(store, daily, MONDAY)
    with store.action(Label("follow_up_edited")) as act:
        act.update("follow_up", other, series=one)
    names = [event["UID"] for event in strictly(exported(store))]
    assert len(names) == len(set(names)) == 2 and f"follow-up-{one}@reseau" in names
