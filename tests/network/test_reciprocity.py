from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.reciprocity import Act, ActKind, BalanceState, balance

DAY = date(2026, 11, 23)


def act(days: int, given_: bool, size: int = 3, noted: int | None = None) -> Act:
    on = DAY - timedelta(days=days)
    noted_on = DAY - timedelta(days=days if noted is None else noted)
    return Act(on, given_, ActKind.ADVICE, size, noted_on)


def thanks(days: int) -> list[date]:
    return [DAY - timedelta(days=days)]


def test_nothing_is_none() -> None:
    found = balance([], [], DAY)
    assert (found.state, found.given, found.received, found.beta, found.rho) == (
        BalanceState.NONE,
        0,
        0,
        0,
        0,
    )


def test_acts_halve_in_two_years() -> None:
    found = balance([act(730, True, 5), act(0, False, 1)], [], DAY)
    assert (found.given, found.received) == (2.5, 1)
    assert found.beta == pytest.approx(1.5 / 3.5)
    assert found.rho == pytest.approx(0.4)


def test_received_without_answer_is_to_thank_from_that_day() -> None:
    received = act(0, False)
    found = balance([received], [], DAY)
    assert (found.state, found.to_thank) == (BalanceState.TO_THANK, received)
    assert balance([received], [], DAY - timedelta(days=1)).state is BalanceState.NONE


def test_thanks_or_something_given_since_end_it() -> None:
    assert balance([act(10, False, 5)], thanks(10), DAY).state is BalanceState.INDEBTED
    assert balance([act(10, False)], thanks(11), DAY).state is BalanceState.TO_THANK
    assert balance([act(10, False), act(4, True)], [], DAY).state is BalanceState.BALANCED
    assert balance([act(10, False), act(12, True)], [], DAY).state is BalanceState.TO_THANK
    assert balance([act(10, False)], thanks(-1), DAY).state is BalanceState.TO_THANK


def test_what_was_noted_more_than_thirty_days_late_asks_no_thanks() -> None:
    assert balance([act(40, False, 5, noted=10)], [], DAY).state is BalanceState.TO_THANK
    assert balance([act(41, False, 5, noted=10)], [], DAY).state is BalanceState.INDEBTED


def test_states_in_their_order() -> None:
    assert balance([act(5, False, 1)], thanks(1), DAY).state is BalanceState.BALANCED  # a small debt is none
    assert balance([act(5, True, 1)], [], DAY).state is BalanceState.GENEROUS
    assert balance([act(5, True, 3), act(5, False, 1)], thanks(1), DAY).state is BalanceState.GENEROUS


@given(st.integers(0, 4000))
def test_equal_decay_never_decides_a_state(days: int) -> None:
    acts = [act(days, True, 3), act(days, False, 1)]
    assert balance(acts, [], DAY).state is BalanceState.GENEROUS


def test_the_last_thing_given_is_remembered() -> None:
    old, new = act(50, True), act(5, True)
    assert balance([new, old, act(3, False)], [], DAY).last_given == new
