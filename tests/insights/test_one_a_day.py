"""Today asks about one drift and one sleeping tie: whatever the answer, none takes its place before tomorrow."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, follow_ups, interactions, layers
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.slipping import dormant_tie, drift_of_day, drifts

MONDAY = date(2026, 11, 2)
DAY = timedelta(1)


@pytest.fixture
def drifting(store) -> list[int]:
    """Three who slip out of the allies, the longest first."""
    found = []
    for number in range(3):
        who = contacts.add(store, PersonRecord(given=f"D{number}"), "allies", date(2024, 1, 1))
        interactions.log(store, [who], "call", MONDAY - timedelta(300 - number))
        found.append(who)
    return found


@pytest.fixture
def asleep(store) -> list[int]:
    """Five who fell asleep; of the same score, so the first comes first."""
    found = []
    for number in range(5):
        who = contacts.add(store, PersonRecord(given=f"S{number}"), "known", date(2019, 1, 1))
        interactions.log(store, [who], "call", MONDAY - timedelta(1500))
        found.append(who)
    return found


def rekindled(store, who: int) -> None:
    follow_ups.add(store, FollowUp(who, MONDAY + DAY, "", "message", kind="rekindle"), MONDAY)


def moved(store, who: int) -> None:
    layers.move_to_layer(store, [who], "wide", MONDAY)


def met(store, who: int) -> None:
    interactions.log(store, [who], "call", MONDAY)


ANSWERS = {
    "rekindled": rekindled,
    "moved": moved,
    "met": met,
    "refused": lambda store, who: follow_ups.refuse(store, who, "rekindle", MONDAY),
    "put off": lambda store, who: follow_ups.refuse(store, who, "rekindle", MONDAY, MONDAY + 9 * DAY),
}


@pytest.mark.parametrize("answer", sorted(ANSWERS))
def test_the_next_drift_waits_for_tomorrow(store, drifting, answer) -> None:
    first, second, _third = drifting
    asked = drift_of_day(store, MONDAY)
    assert asked is not None and asked.contact == first and asked.declared == "allies"
    ANSWERS[answer](store, first)
    assert drift_of_day(store, MONDAY) is None
    assert [one.contact for one in drifts(store, MONDAY)][0] == second  # the list of all says it still
    following = drift_of_day(store, MONDAY + DAY)
    assert following is not None and following.contact == second
    store.undo()
    again = drift_of_day(store, MONDAY)
    assert again is not None and again.contact == first


def test_an_exchange_with_another_one_takes_nothing_from_the_list(store, drifting) -> None:
    first, second, third = drifting
    met(store, second)
    moved(store, third)
    asked = drift_of_day(store, MONDAY)
    assert asked is not None and asked.contact == first


@pytest.mark.parametrize("answer", ["rekindled", "met", "refused", "put off"])
def test_the_next_sleeping_tie_waits_for_tomorrow(store, asleep, answer) -> None:
    first = dormant_tie(store, MONDAY)
    assert first is not None
    ANSWERS[answer](store, first.contact)
    assert dormant_tie(store, MONDAY) is None
    following = dormant_tie(store, MONDAY + DAY)
    assert following is not None and following.contact in set(asleep) - {first.contact}


def test_three_sleeping_ties_a_month_and_not_one_more(store, asleep) -> None:
    asked, day = [], MONDAY
    while day.month == MONDAY.month:
        tie = dormant_tie(store, day)
        if tie is not None:
            asked.append(tie.contact)
            follow_ups.refuse(store, tie.contact, "dormant", day)
        day += DAY
    assert len(asked) == len(set(asked)) == 3
    december = dormant_tie(store, day)
    assert december is not None and december.contact not in asked


def test_unanswered_ties_take_turns(store, asleep) -> None:
    proposed = [dormant_tie(store, date(2026, 11, day)) for day in (2, 9, 12, 19, 22, 30)]
    called = [tie.contact for tie in proposed if tie is not None]
    assert len(called) == 6 and len(set(called)) == 3 and called[0] == called[1] and called[4] == called[5]
