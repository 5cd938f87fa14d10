"""When something is said, on a clock that is ours: nights of 23 and 25 hours, travel, sleep, a clock that is set."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.reminders import schedule
from reseau_desktop.reminders.schedule import Hours, Silence, Timed, Told, coming, due
from reseau_desktop.reminders.told import FILE, ToldFile

PARIS, NEW_YORK, TOKYO = ZoneInfo("Europe/Paris"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")
ALWAYS = Hours(is_off=lambda _day: False)
MINUTE = timedelta(minutes=1)


class World:
    """A real instant that passes, the zone one is in, and a program that looks when it said it would."""

    def __init__(self, start: str, zone: ZoneInfo, timed: list[Timed], hours: Hours = ALWAYS) -> None:
        self.zone, self.timed, self.hours = zone, timed, hours
        self.at = datetime.fromisoformat(start).replace(tzinfo=zone).astimezone(UTC)
        self.told: set[str] = set()
        self.said: list[tuple[str, str]] = []  # wall clock, what

    def wall(self) -> datetime:
        return self.at.astimezone(self.zone).replace(tzinfo=None, fold=0)

    def look(self) -> None:
        say = due(self.wall(), self.hours, self.timed, Told(frozenset(self.told)), zone=self.zone)
        shown = self.wall().isoformat(timespec="minutes")
        self.said += [(shown, f"f{one.follow_up}") for one in say.timed]
        self.said += [(shown, f"missed f{one.follow_up}") for one in say.missed]
        self.said += [(shown, f"digest {say.digest}")] if say.digest else []
        self.told |= set(say.keys)

    def run(self, hours: float, every: timedelta = MINUTE) -> None:
        """Awake: it looks at the next moment it knows of, and every minute at least."""
        end = self.at + timedelta(hours=hours)
        self.look()
        while self.at < end:
            told = Told(frozenset(self.told))
            ahead = coming(self.wall(), self.hours, self.timed, told, zone=self.zone, count=1)
            pause = min([every, *(schedule.wait(self.wall(), one.at, self.zone) for one in ahead)])
            self.at += max(pause, timedelta(seconds=1))
            self.look()

    def sleep(self, hours: float) -> None:
        self.at += timedelta(hours=hours)


def timed(number: int, moment: str) -> Timed:
    return Timed(number, datetime.fromisoformat(moment))


@pytest.mark.parametrize(
    ("zone", "eve", "hours"),
    [
        (PARIS, "2026-03-28T08:00", 23),
        (PARIS, "2026-10-24T08:00", 25),
        (NEW_YORK, "2026-03-07T08:00", 23),
        (NEW_YORK, "2026-10-31T08:00", 25),
    ],
)
def test_nine_stays_nine_on_days_of_23_and_25_hours(zone: ZoneInfo, eve: str, hours: int) -> None:
    day = date.fromisoformat(eve[:10])
    world = World(eve, zone, [])
    start = world.at
    world.run(24 + hours + 2)
    after = day + timedelta(days=1), day + timedelta(days=2)
    expected = [(f"{one}T09:00", f"digest {one}") for one in (day, *after)]
    assert world.said == expected
    assert world.at - start >= timedelta(hours=24 + hours)


def test_a_skipped_minute_is_the_first_valid_one_after_it() -> None:
    world = World("2026-03-28T23:30", PARIS, [timed(1, "2026-03-29T02:30")], replace(ALWAYS, digest=None))
    ahead = coming(world.wall(), world.hours, world.timed, Told(), zone=PARIS)
    assert [one.at for one in ahead] == [datetime(2026, 3, 29, 3)]
    world.run(6)
    assert world.said == [("2026-03-29T03:00", "f1")]


def test_a_repeated_minute_is_told_once() -> None:
    world = World("2026-10-24T23:30", PARIS, [timed(1, "2026-10-25T02:30")], replace(ALWAYS, digest=None))
    world.run(8)
    assert world.said == [("2026-10-25T02:30", "f1")]


def test_a_whole_day_that_a_zone_left_out() -> None:
    apia = ZoneInfo("Pacific/Apia")  # there was no 30 December 2011
    assert schedule.existing(datetime(2011, 12, 30, 10), apia) == datetime(2011, 12, 31)
    assert schedule.existing(datetime(2011, 12, 31, 10), apia) == datetime(2011, 12, 31, 10)


def test_the_29_of_february_is_a_day_like_any_other() -> None:
    world = World("2028-02-28T12:00", PARIS, [timed(1, "2028-02-29T14:00")])
    world.run(48)
    assert world.said == [
        ("2028-02-28T12:00", "digest 2028-02-28"),
        ("2028-02-29T09:00", "digest 2028-02-29"),
        ("2028-02-29T14:00", "f1"),
        ("2028-03-01T09:00", "digest 2028-03-01"),
    ]


def test_paris_tokyo_paris() -> None:
    """The wall clock counts, wherever one is: each date has one digest, a follow-up its hour once."""
    world = World("2026-11-23T08:00", PARIS, [timed(1, "2026-11-24T14:00"), timed(2, "2026-11-25T14:00")])
    world.run(12)
    world.sleep(12)  # in the aeroplane
    world.zone = TOKYO  # it is 16:00 there, on the 24th
    world.run(24)
    world.zone = PARIS  # 08:00 on the 25th once more
    world.run(24)
    assert [what for _at, what in world.said if what.startswith("digest")] == [
        "digest 2026-11-23",
        "digest 2026-11-24",
        "digest 2026-11-25",
    ]
    assert [what for _at, what in world.said].count("missed f1") == 1
    assert [what for _at, what in world.said if what.endswith("f2")] == ["f2"]
    assert len({what for _at, what in world.said}) == len(world.said)


def test_a_clock_set_back_a_month_repeats_nothing_and_stops_nothing() -> None:
    world = World("2026-11-20T08:00", PARIS, [timed(1, "2026-11-20T10:00"), timed(2, "2026-10-22T10:00")])
    world.told.add(timed(2, "2026-10-22T10:00").key)
    world.run(24)
    world.at -= timedelta(days=31)
    world.run(24 * 33, timedelta(minutes=20))
    said = [what for _at, what in world.said]
    assert len(set(said)) == len(said)
    assert said.count("f1") == 1
    assert "digest 2026-10-25" in said  # the days that come again have theirs, none had one before
    assert "digest 2026-11-22" in said


def test_asleep_for_twenty_days_is_one_digest() -> None:
    asleep = [timed(number, f"2026-12-{number + 1:02}T10:30") for number in range(1, 21)]
    world = World("2026-12-01T08:00", PARIS, asleep)
    world.run(2)
    world.sleep(24 * 20 + 2)
    world.said.clear()
    world.look()
    assert [what for _at, what in world.said if what.startswith("digest")] == ["digest 2026-12-21"]
    assert len([what for _at, what in world.said if what.startswith("missed")]) == 20
    world.said.clear()
    world.run(3)
    assert world.said == []


def test_quiet_hours_and_days_off_hold_the_digest_back_but_no_follow_up() -> None:
    saturday = datetime(2026, 11, 28, 11)
    late = datetime(2026, 11, 27, 21, 0)
    call = timed(1, "2026-11-27T21:00")
    assert due(saturday, Hours(), [], Told()).digest is None
    assert due(late, Hours(), [call], Told()) == schedule.Say(timed=(call,))
    assert due(datetime(2026, 11, 27, 19, 59), Hours(), [], Told()).digest == date(2026, 11, 27)
    monday = coming(saturday, Hours(), [], Told())[0]
    assert monday.at == datetime(2026, 11, 30, 9)


def test_a_digest_inside_the_quiet_hours_waits_for_their_end() -> None:
    early, late = replace(ALWAYS, digest=time(7)), replace(ALWAYS, digest=time(21))
    for hours in (early, late):
        assert due(datetime(2026, 11, 24, 7, 59), hours, [], Told()).digest is None
        assert due(datetime(2026, 11, 24, 8), hours, [], Told()).digest == date(2026, 11, 24)


def test_nobody_and_no_digest_hour_and_every_day_off() -> None:
    now = datetime(2026, 11, 23, 9, 30)
    assert not due(now, ALWAYS, [], Told(), people=False)
    assert not due(now, replace(ALWAYS, digest=None), [], Told())
    assert coming(now, Hours(is_off=lambda _day: True), [], Told()) == []
    assert coming(now, ALWAYS, [], Told(), people=False) == []


def test_a_silence_holds_everything_until_it_ends() -> None:
    now = datetime(2026, 11, 23, 8, 50)
    silence = Silence(now, now + timedelta(hours=1))
    told, call = Told(silence=silence), timed(1, "2026-11-23T09:10")
    assert not due(datetime(2026, 11, 23, 9, 30), ALWAYS, [call], told)
    after = due(silence.until, ALWAYS, [call], told)
    assert (after.digest, after.missed) == (date(2026, 11, 23), (call,))
    assert [one.at for one in coming(now, ALWAYS, [call], told)][:2] == [silence.until] * 2
    assert due(datetime(2026, 10, 23, 9, 30), ALWAYS, [call], told).digest == date(2026, 10, 23)


def test_a_digest_put_off_for_an_hour_comes_again_once() -> None:
    now = datetime(2026, 11, 23, 9)
    told = Told(frozenset([schedule.digest_key(now.date())]), again=now + timedelta(hours=1))
    assert not due(now + timedelta(minutes=30), ALWAYS, [], told)
    second = due(now + timedelta(hours=1), ALWAYS, [], told)
    assert second.digest == now.date()
    assert not due(now + timedelta(hours=2), ALWAYS, [], replace(told, keys=told.keys | set(second.keys)))


@pytest.mark.parametrize("pressed", ["2026-11-23T19:30", "2026-11-28T10:00"])
def test_an_hour_that_was_asked_for_ends_in_the_quiet_hours_and_on_a_day_off_too(pressed: str) -> None:
    """What is announced comes: neither holds back what one has asked for a moment ago."""
    now, hours = datetime.fromisoformat(pressed), Hours()
    told = Told(frozenset([schedule.digest_key(now.date())]), again=now + timedelta(hours=1))
    (first, *_) = coming(now, hours, [], told)
    assert first.at == now + timedelta(hours=1)
    assert due(first.at, hours, [], told).digest == now.date()


def test_the_ends_of_the_calendar_stop_nothing() -> None:
    now = datetime(2026, 11, 23, 8)
    ends = [timed(1, "9999-12-31T23:59"), timed(2, "1900-01-01T00:00")]
    assert due(now, ALWAYS, ends, Told()).missed == (ends[1],)
    ahead = coming(now, ALWAYS, ends, Told(), zone=PARIS, count=100_000)
    assert ahead[-1].timed == ends[0]
    assert schedule.wait(now, ahead[-1].at, PARIS) > timedelta(days=365 * 7000)
    assert coming(datetime(9999, 12, 31, 23), ALWAYS, [], Told(), zone=PARIS) == []


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31)),
    st.sampled_from([PARIS, NEW_YORK, TOKYO, ZoneInfo("Australia/Lord_Howe")]),
)
def test_every_minute_is_shown_by_some_clock(wall: datetime, zone: ZoneInfo) -> None:
    shown = schedule.existing(wall, zone)
    assert shown >= wall.replace(second=0, microsecond=0)
    assert shown - wall <= timedelta(hours=1)
    assert not schedule._skipped(shown, zone)


def test_killed_between_showing_and_storing(tmp_path) -> None:
    """Told twice at most, and none lost, however often the program dies there."""
    now, shown = datetime(2026, 11, 23, 9), []
    for _start in range(5):
        kept = ToldFile(tmp_path)
        say = due(now, ALWAYS, [timed(1, "2026-11-23T09:00")], kept.told)
        if say:
            kept.begin(say.keys)
            shown.append(say)  # and dies
    assert len(shown) == 2
    assert all(say.digest and say.timed for say in shown)


def test_killed_before_showing_is_told_after_the_next_start(tmp_path) -> None:
    now = datetime(2026, 11, 23, 9)
    kept = ToldFile(tmp_path)
    kept.begin(due(now, ALWAYS, [], kept.told).keys)
    kept = ToldFile(tmp_path)
    say = due(now, ALWAYS, [], kept.told)
    assert say.digest == now.date()
    kept.begin(say.keys)
    kept.finish(say.keys)
    assert not due(now, ALWAYS, [], ToldFile(tmp_path).told)


@pytest.mark.parametrize("written", ["", "[]", "{", '{"told": 3}', '{"silence": ["x", "y"]}', "\0\xff"])
def test_a_file_of_another_hand_is_as_if_there_were_none(tmp_path, written: str) -> None:
    (tmp_path / FILE).write_text(written)
    assert ToldFile(tmp_path).told.silence is None
    kept = ToldFile(tmp_path)
    kept.finish(["a"])
    assert "a" in ToldFile(tmp_path).told.keys
    assert not kept.trouble


def test_what_was_told_long_ago_goes_unless_it_is_open(tmp_path) -> None:
    kept = ToldFile(tmp_path)
    kept.finish(["open", *(f"old{number}" for number in range(5_100))], still_open=["open"])
    keys = ToldFile(tmp_path).told.keys
    assert len(keys) == 5_000
    assert {"open", "old5099"} <= set(keys)
    assert "old0" not in keys


def test_a_folder_that_cannot_be_written_keeps_it_in_memory(tmp_path) -> None:
    kept = ToldFile(tmp_path / "gone")
    kept.begin(["a"])
    kept.finish(["a"])
    assert kept.trouble
    assert "a" in kept.told.keys
