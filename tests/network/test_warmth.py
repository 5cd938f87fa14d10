from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.warmth import WEIGHTS, Band, Kind, band, rounded, warmth, warmth_values

DAY = date(2026, 11, 23)


def before(days: int) -> date:
    return DAY - timedelta(days=days)


def test_a_contact_every_cadence_stays_warm() -> None:
    monthly = [(before(330 - 30 * n), Kind.MESSAGE) for n in range(12)]
    assert warmth(monthly, 30, DAY).value == pytest.approx(99.98, abs=0.005)
    assert warmth(monthly, 30, DAY + timedelta(days=30)).value == pytest.approx(49.99, abs=0.005)


@pytest.mark.parametrize(("since", "value"), [(0, 50), (30, 25), (60, 12.5)])
def test_a_single_message_halves_each_cadence(since: int, value: float) -> None:
    assert warmth([(before(since), Kind.MESSAGE)], 30, DAY).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (100, Band.WARM),
        (50, Band.WARM),
        (49.5, Band.WARM),
        (49.49, Band.LUKEWARM),
        (24.5, Band.LUKEWARM),
        (24.4, Band.COOL),
        (9.5, Band.COOL),
        (9.4, Band.DORMANT),
        (0, Band.DORMANT),
    ],
)
def test_bands_are_of_the_number_shown(value: float, expected: Band) -> None:
    assert band(value) is expected


def test_the_largest_of_a_day_counts() -> None:
    answer = warmth([(DAY, Kind.REACTION), (DAY, Kind.CALL), (DAY, Kind.MESSAGE)], 30, DAY)
    assert answer.value == 75
    assert [(term.kind, term.amount) for term in answer.terms] == [(Kind.CALL, 75)]


def test_the_order_of_entry_says_nothing() -> None:
    same_day = [(DAY, Kind.VIDEO), (DAY, Kind.CALL)]
    assert warmth(same_day, 30, DAY) == warmth(same_day[::-1], 30, DAY)


def test_without_cadence_the_half_life_is_180_days() -> None:
    assert warmth([(before(180), Kind.MEETING)], None, DAY).value == 50


def test_terms_explain_the_value_largest_first() -> None:
    answer = warmth(
        [(before(12), Kind.CALL), (before(180), Kind.MEETING), (before(90), Kind.REACTION)], 45, DAY
    )
    assert sum(term.amount for term in answer.terms) == pytest.approx(answer.value)
    assert [term.amount for term in answer.terms] == sorted((t.amount for t in answer.terms), reverse=True)
    assert rounded(answer.terms[0].amount) == 62


def test_the_future_brings_nothing_yet() -> None:
    assert warmth([(DAY + timedelta(days=1), Kind.MEETING)], 30, DAY).value == 0
    assert warmth([], 30, DAY).band is Band.DORMANT


def test_the_mockups_call_brings_53() -> None:
    answer = warmth([(date(2026, 10, 31), Kind.CALL), (date(2026, 9, 9), Kind.MESSAGE)], 45, DAY)
    assert rounded(answer.terms[0].amount) == 53


exchanges = st.lists(st.tuples(st.integers(-20, 2000), st.sampled_from(Kind)), max_size=12)


@given(exchanges, st.integers(1, 400), st.integers(0, 300))
def test_without_a_new_interaction_warmth_never_rises(
    entries: list[tuple[int, Kind]], cadence: int, later: int
) -> None:
    past = [(before(max(0, days)), kind) for days, kind in entries]
    now, then = warmth(past, cadence, DAY), warmth(past, cadence, DAY + timedelta(days=later))
    assert 0 <= then.value <= now.value <= 100


@given(st.lists(st.tuples(exchanges, st.none() | st.integers(1, 400)), min_size=1, max_size=5))
def test_everybody_at_once_agrees_with_one_by_one(
    people: list[tuple[list[tuple[int, Kind]], int | None]],
) -> None:
    rows = [
        (who, before(d).toordinal(), WEIGHTS[k]) for who, (found, _) in enumerate(people) for d, k in found
    ]
    person, day, weight = zip(*rows, strict=True) if rows else ((), (), ())
    cadences = [cadence or 0 for _, cadence in people]
    values = warmth_values(person, day, weight, cadences, DAY, len(people))
    alone = [warmth([(before(d), k) for d, k in found], cadence, DAY).value for found, cadence in people]
    assert values.tolist() == pytest.approx(alone)
