from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.dates import (
    PartialDate,
    add_months,
    age_on,
    in_year,
    next_occurrence,
    occurrences,
    wall_clock,
)

PARIS = ZoneInfo("Europe/Paris")
days = st.dates(min_value=date(1, 1, 1), max_value=date(9990, 12, 31))


@pytest.mark.parametrize(
    "iso", ["1987-09-21", "1987-09", "1987", "--09-21", "--09", "--02-29", "2024-02-29", "0007"]
)
def test_partial_dates_come_back_as_written(iso: str) -> None:
    assert str(PartialDate.parse(iso)) == iso


@pytest.mark.parametrize(
    "iso",
    ["", "--", "-", "87", "1987-9-1", "1987-13", "1987-00", "2023-02-29", "--02-30", "--13-01", "0000", "1987-09-21 ",
     "1987-09-31", "---21", "19870921", "1987-09-21T10:00", "١٩٨٧", "--0921"],
)  # fmt: skip
def test_impossible_dates_are_refused(iso: str) -> None:
    with pytest.raises(ValueError):
        PartialDate.parse(iso)


def test_a_day_needs_its_month() -> None:
    with pytest.raises(ValueError):
        PartialDate(1987, None, 21)
    with pytest.raises(ValueError):
        PartialDate()
    assert PartialDate.parse("1987-09").whole is None
    assert PartialDate.parse("1987-09-21").whole == date(1987, 9, 21)


def test_partial_dates_sort_with_unknown_years_last() -> None:
    written = ["--01-02", "1987-09-21", "1987", "1986-12", "1987-09"]
    ordered = sorted((PartialDate.parse(iso) for iso in written), key=lambda on: on.sort_key)
    assert [str(on) for on in ordered] == ["1986-12", "1987", "1987-09", "1987-09-21", "--01-02"]


@pytest.mark.parametrize(
    ("iso", "today", "expected"),
    [
        ("1987-09-21", date(2026, 9, 21), date(2026, 9, 21)),
        ("1987-09-21", date(2026, 9, 22), date(2027, 9, 21)),
        ("--12-31", date(2026, 12, 31), date(2026, 12, 31)),
        ("--01-01", date(2026, 12, 31), date(2027, 1, 1)),
        ("--02-29", date(2026, 1, 1), date(2026, 2, 28)),
        ("1988-02-29", date(2026, 3, 1), date(2027, 2, 28)),
        ("1988-02-29", date(2027, 3, 1), date(2028, 2, 29)),
        ("1988-02-29", date(2028, 2, 28), date(2028, 2, 29)),
        ("2030-05-01", date(2026, 1, 1), date(2030, 5, 1)),
        ("1987-09", date(2026, 1, 1), None),
        ("1987", date(2026, 1, 1), None),
        ("--09", date(2026, 1, 1), None),
        ("--01-01", date(9999, 1, 2), None),
    ],
)
def test_when_a_date_comes_next(iso: str, today: date, expected: date | None) -> None:
    assert next_occurrence(PartialDate.parse(iso), today) == expected


@given(st.dates(), days)
def test_the_next_occurrence_is_within_a_year_on_the_same_day(born: date, today: date) -> None:
    for on in (
        PartialDate(None, born.month, born.day),
        PartialDate(min(born.year, today.year), born.month, 1),
    ):
        found = next_occurrence(on, today)
        assert found is not None
        assert today <= found <= today + timedelta(days=366)
        assert (found.month, found.day) in {(on.month, on.day), (2, 28)}


def test_occurrences_of_a_leap_day_come_every_year() -> None:
    found = list(occurrences(PartialDate.parse("--02-29"), date(2026, 2, 28), date(2029, 2, 28)))
    assert found == [date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29), date(2029, 2, 28)]
    assert list(occurrences(PartialDate.parse("1987"), date(2026, 1, 1), date(2029, 1, 1))) == []
    assert list(occurrences(PartialDate.parse("--12-31"), date(9999, 1, 1), date.max)) == [date.max]
    assert in_year(PartialDate.parse("--02-29"), 1900) == date(1900, 2, 28)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        ("1988-02-29", date(2026, 2, 27), 37),
        ("1988-02-29", date(2026, 2, 28), 38),
        ("1987-09-21", date(2026, 9, 20), 38),
        ("1987-09-21", date(2026, 9, 21), 39),
        ("1987", date(2026, 9, 21), None),
        ("--09-21", date(2026, 9, 21), None),
        ("2030-01-01", date(2026, 1, 1), None),
    ],
)
def test_age(born: str, day: date, age: int | None) -> None:
    assert age_on(PartialDate.parse(born), day) == age


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(-1200, 1200))
def test_months_later_keep_the_day_or_the_last_of_the_month(day: date, months: int) -> None:
    moved = add_months(day, months)
    assert moved.year * 12 + moved.month == day.year * 12 + day.month + months
    assert moved.day == day.day or (moved + timedelta(days=1)).day == 1


def test_month_ends() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert add_months(date(2026, 12, 31), 2) == date(2027, 2, 28)


def test_nine_in_the_morning_stays_nine_across_the_year() -> None:
    for day in (date(2026, 1, 15), date(2026, 7, 15)):
        assert wall_clock(day, time(9), PARIS).replace(tzinfo=None) == datetime.combine(day, time(9))


@pytest.mark.parametrize(
    ("at", "shown"), [(time(2), 3), (time(2, 30), 3), (time(2, 59, 30), 3), (time(3), 3)]
)
def test_a_skipped_time_moves_to_the_first_valid_minute(at: time, shown: int) -> None:
    assert wall_clock(date(2026, 3, 29), at, PARIS) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert wall_clock(date(2026, 3, 29), at, PARIS).hour == shown


def test_a_repeated_time_is_its_first_occurrence() -> None:
    rings = wall_clock(date(2026, 10, 25), time(2, 30), PARIS)
    assert rings.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert wall_clock(date(2026, 10, 25), time(2, 30, fold=1), PARIS).fold == 0


def test_half_an_hour_and_a_whole_day_may_be_skipped() -> None:
    lord_howe = wall_clock(date(2026, 10, 4), time(2, 10), ZoneInfo("Australia/Lord_Howe"))
    assert lord_howe.replace(tzinfo=None) == datetime(2026, 10, 4, 2, 30)
    samoa = wall_clock(date(2011, 12, 30), time(9), ZoneInfo("Pacific/Apia"))
    assert samoa.replace(tzinfo=None) == datetime(2011, 12, 31)


@given(
    st.datetimes(datetime(1980, 1, 1), datetime(2036, 1, 1)),
    st.sampled_from(["Europe/Paris", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]),
)
def test_a_reminder_rings_at_its_time_or_just_after_a_gap(moment: datetime, name: str) -> None:
    zone = ZoneInfo(name)
    rings = wall_clock(moment.date(), moment.time(), zone)
    back = rings.astimezone(UTC).astimezone(zone)
    assert back.replace(tzinfo=None) == rings.replace(tzinfo=None)
    assert timedelta(0) <= rings.replace(tzinfo=None) - moment <= timedelta(hours=2) or rings.second == 0
