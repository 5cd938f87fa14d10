from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.careers import (
    Overlap,
    Relation,
    Stay,
    overlap_months,
    relation,
    vouching,
    years_apart,
)
from reseau_desktop.network.dates import PartialDate

DAY = date(2026, 11, 23)


def stay(start: str = "", end: str = "", *, key: str = "acme", **more: object) -> Stay:
    bounds = [PartialDate.parse(iso) if iso else None for iso in (start, end)]
    return Stay(key, bounds[0], bounds[1], **more)  # type: ignore[arg-type]


def test_march_2019_to_may_2021_is_26_months() -> None:
    assert overlap_months(stay("2019-03", "2021-05"), stay("2010-01", current=True), DAY) == Overlap(26, 26)


def test_now_is_this_month() -> None:
    assert overlap_months(stay("2026-09", current=True), stay("2026-01-15", current=True), DAY) == Overlap(
        2, 2
    )


def test_apart_in_time_is_zero() -> None:
    found = overlap_months(stay("2010-01", "2012-06"), stay("2012-06", "2015-01"), DAY)
    assert found == Overlap(0, 0)
    assert found.exact and not found.possible


def test_a_year_without_month_gives_an_interval() -> None:
    found = overlap_months(stay("2019", "2021-05"), stay("2010-01", current=True), DAY)
    assert found == Overlap(17, 28)
    assert found.possible


def test_unknown_bounds_give_an_interval() -> None:
    assert overlap_months(stay(), stay("2020-01", "2020-07"), DAY) == Overlap(0, 6)
    assert overlap_months(stay("2020-03"), stay("2020-01", "2020-07"), DAY) == Overlap(0, 4)
    assert overlap_months(stay(current=True), stay("2020-01", "2020-07"), DAY) == Overlap(0, 6)
    assert overlap_months(stay(), stay(), DAY) == Overlap(0, None)


def test_the_day_a_source_saw_somebody_there_is_sure() -> None:
    seen = stay(seen_on=date(2024, 3, 1), current=True)
    assert overlap_months(seen, stay("2020-01", current=True), DAY) == Overlap(32, 82)


@pytest.mark.parametrize(
    ("mine", "theirs", "expected", "possible"),
    [
        (stay("2019-01", current=True), stay("2020-01", current=True), Relation.COLLEAGUE, False),
        (stay(current=True), stay(current=True), Relation.COLLEAGUE, False),
        (stay("2019-01", "2021-01"), stay("2020-01", current=True), Relation.FORMER_COLLEAGUE, False),
        (stay("2010-01", "2012-01"), stay("2015-01", current=True), Relation.ALUMNI, False),
        (stay("2010-01", "2012-01"), stay(), Relation.FORMER_COLLEAGUE, True),
        (stay("2010-01", "2012-01", study=True), stay("2011-01", "2012-01"), Relation.ALUMNI, False),
    ],
)
def test_classes(mine: Stay, theirs: Stay, expected: Relation, possible: bool) -> None:
    (found,) = relation([mine], [theirs], DAY)
    assert (found.relation, found.possible, found.key) == (expected, possible, "acme")


def test_other_organisations_link_nobody() -> None:
    assert relation([stay(key="acme")], [stay(key="acme bank"), stay(key="")], DAY) == ()


def test_two_positions_in_one_place_count_once() -> None:
    mine = [stay("2019-01", "2020-01"), stay("2019-07", "2021-01")]
    (found,) = relation(mine, [stay("2018-01", current=True)], DAY)
    assert found.overlap == Overlap(24, 24)


def test_years_apart_since_the_first_left() -> None:
    assert years_apart(stay("2010-01", "2016-11"), stay("2010-01", current=True), DAY) == 10
    assert years_apart(stay(current=True), stay(current=True), DAY) == 0


def test_vouching() -> None:
    assert vouching(24, 0, 100).value == 1
    assert vouching(12, 10, 50).value == pytest.approx(0.5 * 0.75 * 0.75)
    assert vouching(48, 30, 0).value == pytest.approx(0.5 * 0.5)
    assert vouching(24, 4, 100, returned=True).value == 1
    assert vouching(12, 10, 50, returned=True).value == pytest.approx(0.5 * 0.75 * 0.75 * 1.25)
    assert vouching(0, 0, 100).value == 0


months = st.integers(2000 * 12, 2026 * 12 + 10)


@given(st.tuples(months, months), st.tuples(months, months))
def test_overlap_is_the_same_both_ways_and_within_each_stay(a: tuple[int, int], b: tuple[int, int]) -> None:
    mine, theirs = (
        Stay("acme", *(PartialDate(month // 12, month % 12 + 1) for month in sorted(pair))) for pair in (a, b)
    )
    found = overlap_months(mine, theirs, DAY)
    assert found == overlap_months(theirs, mine, DAY)
    assert found.exact and 0 <= found.least <= min(abs(a[0] - a[1]), abs(b[0] - b[1]))
