"""Follow-ups that come back: done or skipped, the next one is there; undo gives back both."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, follow_ups, interactions
from reseau_desktop.actions.coming_back import OutOfReach
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights import due
from reseau_desktop.network.recurrence import Anchor, Rule, RuleProblem, UnusableRule

MONDAY = date(2026, 11, 23)


@pytest.fixture
def ana(store):
    return contacts.add(store, PersonRecord(given="Ana"), "allies", MONDAY)


def coming(store) -> list[tuple[str, str | None]]:
    return [
        (str(item.due), str(item.planned) if item.planned != item.due else None)
        for item in due.follow_ups(store)
    ]


def recurring(store, ana, rule: str, anchor=Anchor.CALENDAR, first=MONDAY) -> int:
    return follow_ups.add(
        store, FollowUp(ana, first, "the news", rule=Rule.parse(rule), anchor=anchor), MONDAY
    )


def test_done_enters_the_next_one_in_the_same_step(store, ana):
    made = recurring(store, ana, "FREQ=WEEKLY")
    assert store.one("SELECT rule, anchor, series FROM follow_up") == (
        "FREQ=WEEKLY;BYDAY=MO",
        "calendar",
        made,
    )
    follow_ups.done(store, made, MONDAY)
    assert coming(store) == [("2026-11-30", None)]
    store.undo()
    assert coming(store) == [("2026-11-23", None)]
    assert store.value("SELECT count(*) FROM follow_up") == 1
    store.redo()
    assert coming(store) == [("2026-11-30", None)]
    (following,) = due.follow_ups(store)
    assert following.follow_up is not None and following.what == "the news" and following.contact == ana
    follow_ups.skip(store, following.follow_up, MONDAY + timedelta(7))
    assert coming(store) == [("2026-12-07", None)]
    assert store.rows("SELECT DISTINCT series FROM follow_up") == [(made,)]


def test_what_was_missed_meanwhile_does_not_pile_up(store, ana):
    made = recurring(store, ana, "FREQ=WEEKLY")
    follow_ups.done(store, made, MONDAY + timedelta(22))  # a Tuesday, three weeks late
    assert coming(store) == [("2026-12-21", None)]


def test_done_early_the_next_one_is_the_next(store, ana):
    made = recurring(store, ana, "FREQ=MONTHLY", first=date(2026, 12, 31))
    follow_ups.done(store, made, MONDAY)
    assert coming(store) == [("2027-01-31", None)]
    (item,) = due.follow_ups(store)
    follow_ups.done(store, item.follow_up or 0, date(2027, 1, 31))
    assert coming(store) == [("2027-02-28", None)]


def test_after_completion_the_interval_begins_when_it_is_done(store, ana):
    made = recurring(store, ana, "FREQ=DAILY;INTERVAL=10;COUNT=2", Anchor.COMPLETION)
    follow_ups.done(store, made, MONDAY + timedelta(3))
    assert coming(store) == [("2026-12-06", None)]
    (item,) = due.follow_ups(store)
    follow_ups.done(store, item.follow_up or 0, date(2026, 12, 6))
    assert coming(store) == []


def test_it_ends_after_so_many_times_or_with_its_day(store, ana):
    made = recurring(store, ana, "FREQ=WEEKLY;COUNT=2")
    follow_ups.done(store, made, MONDAY)
    (item,) = due.follow_ups(store)
    follow_ups.done(store, item.follow_up or 0, item.due)
    assert coming(store) == []
    made = recurring(store, ana, "FREQ=WEEKLY;UNTIL=20261129")
    follow_ups.done(store, made, MONDAY)
    assert coming(store) == []


def test_one_time_of_a_series_moves_and_the_series_keeps_its_days(store, ana):
    made = recurring(store, ana, "FREQ=WEEKLY")
    follow_ups.move(store, made, MONDAY - timedelta(3))
    assert coming(store) == [("2026-11-23", "2026-11-20")]
    follow_ups.done(store, made, MONDAY - timedelta(3))
    assert coming(store) == [("2026-11-30", None)]


def test_another_day_or_rule_begins_another_series(store, ana):
    made = recurring(store, ana, "FREQ=WEEKLY;COUNT=3")
    follow_ups.done(store, made, MONDAY)
    (item,) = due.follow_ups(store)
    changed = FollowUp(ana, date(2026, 12, 2), "the news", rule=Rule.parse("FREQ=WEEKLY;COUNT=3"))
    follow_ups.edit(store, item.follow_up or 0, changed)
    days = []
    while left := due.follow_ups(store):
        days.append(str(left[0].due))
        follow_ups.done(store, left[0].follow_up or 0, left[0].due)
    assert days == ["2026-12-02", "2026-12-09", "2026-12-16"]


def test_an_exchange_that_closes_it_enters_the_next_one(store, ana):
    made = recurring(store, ana, "FREQ=WEEKLY")
    interactions.log(store, [ana], "call", MONDAY, closes=made)
    assert coming(store) == [("2026-11-30", None)]
    again = FollowUp(ana, MONDAY, kind="rekindle", rule=Rule.parse("FREQ=MONTHLY"))
    follow_ups.add(store, again, MONDAY)
    interactions.log(store, [ana], "call", MONDAY)
    assert coming(store) == [("2026-11-30", None), ("2026-12-23", None)]


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(9999, 12, 31), date.min, date.max])
def test_a_day_that_nobody_can_mean_is_refused_and_nothing_is_written(store, ana, day):
    with pytest.raises(OutOfReach) as refused:
        follow_ups.add(store, FollowUp(ana, day, "x"), MONDAY)
    assert refused.value.day == day
    made = follow_ups.add(store, FollowUp(ana, MONDAY, "x"), MONDAY)
    with pytest.raises(OutOfReach):
        follow_ups.edit(store, made, FollowUp(ana, day, "x"))
    assert coming(store) == [("2026-11-23", None)]


def test_a_rule_that_ends_before_it_begins_is_refused(store, ana):
    with pytest.raises(UnusableRule) as refused:
        recurring(store, ana, "FREQ=WEEKLY;UNTIL=20261122")
    assert refused.value.problem is RuleProblem.ENDS_BEFORE
    assert coming(store) == []


def test_a_rule_of_another_hand_that_means_nothing_comes_once(store, ana):
    made = recurring(store, ana, "FREQ=WEEKLY")
    store.connection.execute("UPDATE follow_up SET rule = 'FREQ=SOMETIMES'")
    store.kept.clear()
    assert due.follow_ups(store)[0].rule is None
    follow_ups.done(store, made, MONDAY)
    assert coming(store) == []
