"""Finding a past: interactions that lead to a wanted lateness and warmth."""

from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.exchange.sample_dates import birthday, moved
from reseau_desktop.exchange.sample_history import HORIZON, Wanted, past
from reseau_desktop.network.dates import PartialDate, next_occurrence
from reseau_desktop.network.warmth import Kind, rounded, warmth

TODAY = date(2026, 11, 23)
CADENCES = {"core": 21, "allies": 45, "active": 90, "wide": 180, "known": 365}


def warm(found, cadence):
    days = [(TODAY - timedelta(days=ago), kind) for ago, kind in found.items()]
    return rounded(warmth(days, cadence, TODAY).value)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(CADENCES)), st.floats(0.1, 1.5), st.integers(25, 75), st.integers(0, 10_000))
def test_the_latest_day_is_exact_and_the_warmth_as_near_as_it_gets(layer, late, wanted, seed):
    cadence = CADENCES[layer]
    last = round(late * cadence)
    found = past(Wanted(layer, cadence, last, wanted, {}), Random(seed))
    assert min(found) == last
    assert all(ago <= HORIZON + cadence for ago in found)
    assert (
        abs(warm(found, cadence) - wanted) <= 5
    )  # a search, not a formula; the 206 themselves are held to their bands


def test_what_is_written_stays_as_written():
    written = {40: Kind.MEETING, 365: Kind.CALL}
    found = past(Wanted("allies", 45, 40, 76, written), Random(1))
    assert written.items() <= found.items()
    assert min(found) == 40
    assert warm(found, 45) == 76


def test_a_past_written_beyond_three_years_is_whole():
    written = {1096: Kind.REACTION, 2776: Kind.MEETING}
    assert past(Wanted("known", 365, 1096, 2, written), Random(1)) == written


def test_a_link_too_cool_for_anything_keeps_one_light_exchange():
    assert past(Wanted("known", 365, 354, 3, {}), Random(5)) == {354: Kind.REACTION}


def test_dates_move_by_what_they_know():
    today = date(2028, 3, 1)
    assert moved("2026-11-23", today) == "2028-03-01"
    assert moved("2026-10-31", today) == str(today - timedelta(days=23))
    assert moved("2026-06", today) == "2027-10"
    assert moved("2019", today) == "2021"
    assert moved("birthday", date(2028, 2, 29)) == "2027-02-28"


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)))
def test_a_birthday_stays_as_far_ahead_and_keeps_the_age(today):
    for written, ahead in (("1988-11-23", 0), ("--11-26", 3), ("1990-03-14", 111)):
        on = PartialDate.parse(birthday(written, today))
        assert next_occurrence(on, today) == today + timedelta(days=ahead)
    assert PartialDate.parse(birthday("1961", today)).year == 1961 + today.year - 2026
