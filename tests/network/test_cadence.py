from datetime import date, timedelta

import pytest

from reseau_desktop.network.cadence import (
    State,
    due_on,
    last_on,
    lateness,
    lateness_values,
    order_lateness,
    state,
)

DAY = date(2026, 11, 23)


def test_due_is_a_cadence_after_the_last_interaction() -> None:
    assert due_on(date(2026, 10, 31), date(2020, 1, 1), 45) == date(2026, 12, 15)


def test_without_interaction_due_counts_from_the_day_of_entry() -> None:
    assert due_on(None, DAY, 21) == DAY + timedelta(days=21)


def test_due_never_leaves_the_calendar() -> None:
    assert due_on(date(9999, 12, 30), DAY, 365) == date.max


def test_the_future_does_not_count_until_its_day() -> None:
    days = [DAY - timedelta(days=3), DAY + timedelta(days=1)]
    assert last_on(days, DAY) == days[0]
    assert last_on(days, DAY + timedelta(days=1)) == days[1]
    assert last_on([], DAY) is None


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        (0, State.FRESH),
        (29, State.FRESH),
        (30, State.SOON),
        (39, State.SOON),
        (40, State.DUE),
        (59, State.DUE),
        (60, State.LATE),
        (999, State.LATE),
    ],
)
def test_states_of_a_cadence_of_forty_days(since: int, expected: State) -> None:
    assert state(lateness(DAY - timedelta(days=since), 40, DAY)) is expected


def test_no_interaction_is_never() -> None:
    assert state(None) is State.NEVER
    assert state(float("nan")) is State.NEVER
    assert order_lateness(None, DAY - timedelta(days=30), 20, DAY) == 1.5


def test_lateness_is_one_on_the_due_day_and_never_negative() -> None:
    assert lateness(DAY - timedelta(days=21), 21, DAY) == 1.0
    assert lateness(DAY + timedelta(days=5), 21, DAY) == 0.0


@pytest.mark.parametrize("cadence", [0, -1])
def test_a_cadence_under_a_day_is_refused(cadence: int) -> None:
    with pytest.raises(ValueError):
        lateness(DAY, cadence, DAY)
    with pytest.raises(ValueError):
        due_on(DAY, DAY, cadence)


def test_many_at_once_agree_with_one_by_one() -> None:
    last = [0, -1, DAY.toordinal() - 30, DAY.toordinal(), DAY.toordinal() - 9, DAY.toordinal() + 4]
    values = lateness_values(last, [30, 30, 20, 7, 0, 7], DAY)
    assert [state(value) for value in values.tolist()[:2]] == [State.NEVER] * 2
    assert values.tolist()[2:4] == [1.5, 0.0]
    assert state(values.tolist()[4]) is State.NEVER
    assert values.tolist()[5] == 0.0
