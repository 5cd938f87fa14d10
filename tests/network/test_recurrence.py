"""What comes back, when: a part of RFC 5545 that people mean."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reseau_desktop.network.recurrence import Frequency, Rule, RuleProblem, UnusableRule, Weekday

DAYS = st.dates(date(1900, 1, 1), date(2400, 12, 31))


def times(text: str, first: date, count: int) -> list[str]:
    rule, found, day = Rule.parse(text), [first.isoformat()], first
    while len(found) < count:
        following = rule.next_after(first, day)
        if following is None:
            break
        day = following
        found.append(day.isoformat())
    return found


@pytest.mark.parametrize(
    ("text", "first", "expected"),
    [
        ("FREQ=DAILY;INTERVAL=10", date(2026, 12, 25), ["2026-12-25", "2027-01-04", "2027-01-14"]),
        ("FREQ=WEEKLY", date(2026, 11, 23), ["2026-11-23", "2026-11-30", "2026-12-07"]),
        ("FREQ=WEEKLY;BYDAY=MO,TH", date(2026, 11, 23), ["2026-11-23", "2026-11-26", "2026-11-30"]),
        # of two weeks, the first is the one it began in
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
            date(2026, 11, 27),
            ["2026-11-27", "2026-12-07", "2026-12-11"],
        ),
        ("FREQ=MONTHLY;BYDAY=1MO", date(2026, 11, 23), ["2026-11-23", "2026-12-07", "2027-01-04"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", date(2026, 11, 27), ["2026-11-27", "2026-12-25", "2027-01-29"]),
        ("FREQ=MONTHLY;BYDAY=5TH", date(2026, 10, 29), ["2026-10-29", "2026-12-31", "2027-04-29"]),
        ("FREQ=MONTHLY;BYMONTHDAY=15", date(2026, 11, 23), ["2026-11-23", "2026-12-15", "2027-01-15"]),
        # the 31st of a month that has none is its last day, and the 31st again after it
        ("FREQ=MONTHLY", date(2027, 1, 31), ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]),
        ("FREQ=MONTHLY", date(2027, 1, 29), ["2027-01-29", "2027-02-28", "2027-03-29"]),
        (
            "FREQ=YEARLY",
            date(2028, 2, 29),
            ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"],
        ),
        ("FREQ=YEARLY;INTERVAL=2", date(2026, 3, 14), ["2026-03-14", "2028-03-14"]),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", date(2026, 5, 10), ["2026-05-10", "2027-05-09"]),
        ("FREQ=WEEKLY;COUNT=2", date(2026, 11, 23), ["2026-11-23", "2026-11-30"]),
        ("FREQ=WEEKLY;UNTIL=20261206", date(2026, 11, 23), ["2026-11-23", "2026-11-30"]),
        ("FREQ=YEARLY", date(9998, 5, 1), ["9998-05-01", "9999-05-01"]),
    ],
)
def test_what_comes_back_falls_on_its_days(text, first, expected):
    assert times(text, first, len(expected)) == expected
    if "COUNT" in text or "UNTIL" in text or first.year > 9000:
        assert len(times(text, first, len(expected) + 1)) == len(expected)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", RuleProblem.NO_RULE),
        ("every week", RuleProblem.NO_RULE),
        ("FREQ=HOURLY", RuleProblem.FREQUENCY),
        ("INTERVAL=2", RuleProblem.FREQUENCY),
        ("FREQ=DAILY;INTERVAL=0", RuleProblem.INTERVAL),
        ("FREQ=DAILY;INTERVAL=-3", RuleProblem.INTERVAL),
        ("FREQ=DAILY;INTERVAL=5000", RuleProblem.INTERVAL),
        ("FREQ=DAILY;INTERVAL=²", RuleProblem.INTERVAL),
        ("FREQ=DAILY;COUNT=0", RuleProblem.COUNT),
        ("FREQ=DAILY;COUNT=99999999999999999999", RuleProblem.COUNT),
        ("FREQ=DAILY;COUNT=3;UNTIL=20270101", RuleProblem.TWO_ENDS),
        ("FREQ=DAILY;UNTIL=18991231", RuleProblem.UNTIL),
        ("FREQ=DAILY;UNTIL=99999999", RuleProblem.UNTIL),
        ("FREQ=DAILY;UNTIL=tomorrow", RuleProblem.UNTIL),
        ("FREQ=DAILY;FREQ=WEEKLY", RuleProblem.UNKNOWN_PART),
        ("FREQ=DAILY;BYHOUR=9", RuleProblem.UNKNOWN_PART),
        ("FREQ=WEEKLY;WKST=SU", RuleProblem.UNKNOWN_PART),
        ("FREQ=WEEKLY;BYDAY=1MO", RuleProblem.WEEKDAY),
        ("FREQ=WEEKLY;BYDAY=LU", RuleProblem.WEEKDAY),
        ("FREQ=MONTHLY;BYDAY=MO", RuleProblem.WEEKDAY),
        ("FREQ=MONTHLY;BYDAY=6MO", RuleProblem.WEEKDAY),
        ("FREQ=MONTHLY;BYMONTHDAY=0", RuleProblem.DAY),
        ("FREQ=MONTHLY;BYMONTHDAY=32", RuleProblem.DAY),
        ("FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=1MO", RuleProblem.DAY),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", RuleProblem.DAY),
        ("FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=3", RuleProblem.DAY),
        ("FREQ=YEARLY;BYMONTH=0;BYMONTHDAY=3", RuleProblem.DAY),
        ("FREQ=DAILY;BYMONTHDAY=3", RuleProblem.DAY),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15;BYSETPOS=1", RuleProblem.UNKNOWN_PART),
    ],
)
def test_a_rule_without_meaning_is_refused_with_its_problem(text, problem):
    with pytest.raises(UnusableRule) as refused:
        Rule.parse(text)
    assert refused.value.problem is problem


def test_the_day_is_said_once_it_is_fixed_and_in_words_that_mean_the_same_to_others():
    fixed = {
        text: str(Rule.parse(text).fixed(first))
        for text, first in (
            ("FREQ=WEEKLY", date(2026, 11, 23)),
            ("FREQ=MONTHLY", date(2026, 11, 30)),
            ("FREQ=MONTHLY;COUNT=3", date(2026, 12, 31)),
            ("FREQ=YEARLY", date(2028, 2, 29)),
            ("FREQ=YEARLY;INTERVAL=2", date(2026, 3, 14)),
        )
    }
    assert fixed == {
        "FREQ=WEEKLY": "FREQ=WEEKLY;BYDAY=MO",
        "FREQ=MONTHLY": "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
        "FREQ=MONTHLY;COUNT=3": "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3",
        "FREQ=YEARLY": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
        "FREQ=YEARLY;INTERVAL=2": "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYMONTHDAY=14",
    }


def test_after_completion_a_whole_interval_passes():
    done = date(2027, 1, 31)
    assert Rule.parse("FREQ=DAILY;INTERVAL=10").after_completion(done, 1) == date(2027, 2, 10)
    assert Rule.parse("FREQ=WEEKLY;INTERVAL=3").after_completion(done, 1) == date(2027, 2, 21)
    assert Rule.parse("FREQ=MONTHLY").after_completion(done, 1) == date(2027, 2, 28)
    assert Rule.parse("FREQ=YEARLY").after_completion(date(2028, 2, 29), 1) == date(2029, 2, 28)
    assert Rule.parse("FREQ=WEEKLY;BYDAY=MO").after_completion(date(2026, 11, 25), 1) == date(2026, 11, 30)
    assert Rule.parse("FREQ=DAILY;COUNT=3").after_completion(done, 2) == date(2027, 2, 1)
    assert Rule.parse("FREQ=DAILY;COUNT=3").after_completion(done, 3) is None
    assert Rule.parse("FREQ=MONTHLY;UNTIL=20270201").after_completion(done, 1) is None
    assert Rule.parse("FREQ=YEARLY").after_completion(date(9999, 5, 1), 1) is None


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    frequency = draw(st.sampled_from(Frequency))
    weekdays, month, day = (), None, None
    if frequency is Frequency.WEEKLY:
        weekdays = tuple(Weekday(0, one) for one in sorted(draw(st.sets(st.integers(0, 6), max_size=3))))
    elif frequency is not Frequency.DAILY and draw(st.booleans()):
        nth = draw(st.sampled_from((1, 2, 3, 4, 5, -1, -2)))
        weekdays = (Weekday(nth, draw(st.integers(0, 6))),)
    elif frequency is Frequency.MONTHLY and draw(st.booleans()):
        day = draw(st.integers(1, 31))
    if frequency is Frequency.YEARLY and weekdays:
        month = draw(st.integers(1, 12))
    end = draw(st.sampled_from(("", "until", "count")))
    return Rule(
        frequency,
        draw(st.integers(1, 6)),
        weekdays,
        day,
        month,
        draw(DAYS) if end == "until" else None,
        draw(st.integers(1, 40)) if end == "count" else None,
    )


@settings(max_examples=150, deadline=None)
@given(rules(), DAYS, st.integers(0, 4000))
def test_what_comes_next_does_not_depend_on_where_one_looks_from(rule, first, ahead):
    assert Rule.parse(str(rule)) == rule
    assert Rule.parse(str(rule.fixed(first))) == rule.fixed(first)
    found, day = [first], first
    while len(found) < 30 and (following := rule.next_after(first, day)) is not None:
        found.append(day := following)
    assert all(before < after for before, after in pairwise(found))
    assert rule.until is None or all(one <= rule.until for one in found[1:])
    assert rule.count is None or len(found) <= rule.count
    somewhere = first + timedelta(days=ahead)
    assume(somewhere < found[-1])
    assert rule.next_after(first, somewhere) == next(one for one in found if one > somewhere)
    assert rule.fixed(first).next_after(first, somewhere) == rule.next_after(first, somewhere)
    assert rule.times_until(first, somewhere) == sum(one <= somewhere for one in found)


@given(st.text("FREQDAILYWEKMONTH=;0123456789-,BYUSP", max_size=60))
@settings(max_examples=200, deadline=None)
def test_whatever_is_written_is_a_rule_or_refused(text):
    try:
        rule = Rule.parse(text)
    except UnusableRule:
        return
    assert Rule.parse(str(rule)) == rule
    assert rule.next_after(date.max, date.max) is None


def test_a_leap_day_is_said_as_it_is_counted() -> None:
    """By its number another program would let three years pass."""
    rule = Rule(Frequency.YEARLY, month=2, month_day=29)
    again = Rule.parse(str(rule))
    days = [date(2024, 2, 29)]
    for _ in range(4):
        days.append(rule.next_after(days[0], days[-1]))
    assert days[1:] == [date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28), date(2028, 2, 29)]
    assert [again.next_after(days[0], day) for day in days[:-1]] == days[1:]
    assert str(rule) == "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"
