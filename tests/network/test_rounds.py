from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.rounds import Promised, asks_about_layer, plan, rung, stretched, window

MONDAY = date(2026, 11, 23)


def day(offset: int) -> date:
    return MONDAY + timedelta(days=offset)


def item(contact: int, due: int, cadence: int = 90, ring: int = 3, **more: object) -> Promised:
    return Promised(contact, ring, day(due), cadence, 1 - due / cadence, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lateness", "step"),
    [(None, 1), (0, 1), (1, 1), (1.99, 1), (2, 2), (3.99, 2), (4, 3), (7.99, 3), (8, 4), (900, 4)],
)
def test_the_channel_ladder(lateness: float | None, step: int) -> None:
    assert rung(lateness) == step


@pytest.mark.parametrize(
    ("cadence", "snoozes", "before", "after"),
    [
        (90, 0, 9, 18),
        (30, 0, 3, 6),
        (21, 0, 2, 4),
        (3, 0, 0, 0),
        (100, 1, 11, 23),
        (100, 5, 20, 40),
        (100, 99, 20, 40),
    ],
)
def test_windows_are_the_whole_days_inside(cadence: int, snoozes: int, before: int, after: int) -> None:
    assert window(MONDAY, cadence, snoozes) == (day(-before), day(after))


def test_snoozes_stretch_up_to_twice_and_the_third_asks() -> None:
    assert stretched(100, 0) == 100
    assert stretched(100, 2) == pytest.approx(132.25)
    assert stretched(100, 6) == 200
    assert [asks_about_layer(n) for n in range(5)] == [False, False, False, True, True]


def test_alone_it_falls_on_its_due_day() -> None:
    assert plan([item(1, 9)], {}, MONDAY) == {1: day(9)}


def test_a_day_off_gives_way_to_the_nearest_then_the_earlier() -> None:
    assert plan([item(1, 5)], {}, MONDAY) == {1: day(4)}  # Saturday: Friday is nearer than Monday
    assert plan([item(1, 6)], {}, MONDAY) == {1: day(7)}
    assert plan([item(1, 9)], {}, MONDAY, days_off={2}) == {1: day(8)}  # Tuesday and Thursday as near


def test_the_least_loaded_day_wins_over_the_nearest() -> None:
    busy = {day(9): 1, day(8): 1, day(10): 1}
    assert plan([item(1, 9)], busy, MONDAY) == {1: day(7)}  # as near as Friday, and earlier


def test_inner_layers_choose_first() -> None:
    found = plan([item(1, 9, ring=4), item(2, 9, ring=1)], {}, MONDAY)
    assert found == {2: day(9), 1: day(8)}


def test_what_is_past_its_window_is_spread_over_days_with_room() -> None:
    late = [item(n, -60) for n in range(7)]
    busy = {day(0): 2, day(1): 5}
    found = plan(late, busy, MONDAY)
    assert found == {0: day(0), 1: day(2), 2: day(2), 3: day(2), 4: day(3), 5: day(3), 6: day(3)}


def test_the_missed_go_inner_layers_first_then_the_latest() -> None:
    late = [item(1, -60, ring=4), item(2, -60, ring=2), item(3, -80, ring=4), item(4, -30, ring=2)]
    assert plan(late, {}, MONDAY, quota=1) == {2: day(0), 4: day(1), 3: day(2), 1: day(3)}


def test_a_snoozed_one_waits_for_its_day() -> None:
    assert plan([item(1, 2, snoozed_until=day(8))], {}, MONDAY) == {1: day(8)}
    assert plan([item(1, -60, snoozed_until=day(8))], {}, MONDAY) == {1: day(8)}
    assert plan([item(1, 2, snoozed_until=day(-8))], {}, MONDAY) == {1: day(2)}


def test_a_window_of_days_off_gives_the_next_working_day() -> None:
    assert plan([item(1, 5, cadence=3)], {}, MONDAY) == {1: day(7)}


def test_without_working_days_nothing_is_planned() -> None:
    assert plan([item(1, 2)], {}, MONDAY, days_off=range(7)) == {}


def test_without_quota_what_is_late_has_no_room() -> None:
    assert plan([item(1, 2), item(2, -60)], {}, MONDAY, quota=0) == {1: day(2)}


def test_the_calendar_may_end() -> None:
    last = date(9999, 12, 31)
    late = [replace(item(n, -60), due=date(9999, 1, 1)) for n in range(9)]
    assert set(plan(late, {}, last).values()) == {last}


class Counted(frozenset):
    """Holidays that tell how often one asked for a day."""

    asked = 0

    def __contains__(self, ordinal: object) -> bool:
        self.asked += 1
        return False


def test_a_promise_for_other_centuries_does_not_walk_there() -> None:
    """Every 2,700 years, or entered by somebody in 9998: the morning looks at no day between."""
    days = Counted()
    far = [item(1, 900_000, cadence=1_000_000), replace(item(2, 0), due=date(9998, 12, 31)), item(3, 1)]
    found = plan(far, {}, MONDAY, holidays=days)
    assert found == {1: day(900_000), 2: date(9998, 12, 31), 3: day(1)}
    assert days.asked < 30 * 366


promised = st.builds(
    item,
    contact=st.integers(1, 10_000),
    due=st.integers(-200, 200),
    cadence=st.integers(1, 400),
    ring=st.integers(1, 6),
    snoozes=st.integers(0, 7),
    snoozed_until=st.none() | st.integers(-30, 90).map(day),
)
crowds = st.lists(promised, max_size=40, unique_by=lambda p: p.contact)
loads = st.dictionaries(st.integers(0, 60).map(day), st.integers(0, 6), max_size=20)


@given(crowds, loads, st.integers(1, 5), st.sets(st.integers(0, 6), max_size=6), st.randoms())
def test_rounds_keep_their_rules(crowd, busy, quota, off, shuffle) -> None:  # type: ignore[no-untyped-def]
    found = plan(crowd, busy, MONDAY, quota, off)
    again = crowd[:]
    shuffle.shuffle(again)
    assert plan(again, busy, MONDAY, quota, off) == found
    assert set(found) == {p.contact for p in crowd}
    counts = Counter(found.values())
    for p in crowd:
        planned = found[p.contact]
        first, last = window(p.due, p.cadence, p.snoozes)
        start = max(MONDAY, p.snoozed_until or MONDAY, first)
        assert planned >= start and planned.weekday() not in off
        open_days = [start + timedelta(days=n) for n in range((last - start).days + 1)]
        if any(d.weekday() not in off for d in open_days):
            assert planned <= last
        else:
            assert busy.get(planned, 0) + counts[planned] <= quota
            passed = [start + timedelta(days=n) for n in range((planned - start).days)]
            assert all(busy.get(d, 0) + counts[d] >= quota for d in passed if d.weekday() not in off)
