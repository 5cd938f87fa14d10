from math import isclose, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.directions import CAPTION_HALF_ARC, FULL_TURN, largest_gap, spread

angles = st.lists(st.floats(min_value=0, max_value=FULL_TURN, exclude_max=True), max_size=60)


def test_first_person_of_a_ring_stands_opposite_its_caption():
    assert isclose(largest_gap([]), pi)


def test_next_person_takes_the_middle_of_the_largest_free_gap():
    assert isclose(largest_gap([pi / 2, pi]), (pi + FULL_TURN - CAPTION_HALF_ARC) / 2)


def test_of_two_equal_gaps_the_first_clockwise_is_taken():
    assert largest_gap([pi]) == pytest.approx((CAPTION_HALF_ARC + pi) / 2)


@pytest.mark.parametrize("count", [2, 4, 9, 68, 2742])
def test_many_at_once_in_an_empty_ring_are_spaced_evenly(count):
    found = spread([], count)
    steps = [b - a for a, b in zip(found, found[1:], strict=False)]
    assert len(found) == count
    assert max(steps) - min(steps) < 1e-8
    assert found[0] + found[-1] == pytest.approx(FULL_TURN)  # the same on both sides of the caption


def test_a_crowd_leaves_the_arc_of_the_caption_free():
    found = spread([], 300)
    assert found[0] > CAPTION_HALF_ARC - 0.02
    assert found[-1] < FULL_TURN - CAPTION_HALF_ARC + 0.02


def test_nobody_to_place_gives_no_direction():
    assert spread([1.0, 2.0], 0) == []
    assert spread([], 0) == []


def test_a_negative_count_is_refused():
    with pytest.raises(ValueError, match="-1"):
        spread([], -1)


@given(angles, st.integers(min_value=0, max_value=80))
def test_directions_are_within_a_turn_and_as_many_as_asked(existing, count):
    found = spread(existing, count)
    assert len(found) == count
    assert all(0 <= angle < FULL_TURN for angle in found)
    assert found == sorted(found)


@given(angles, st.randoms())
def test_the_order_of_those_already_there_does_not_matter(existing, random):
    shuffled = list(existing)
    random.shuffle(shuffled)
    assert spread(existing, 7) == spread(shuffled, 7)


@given(st.lists(st.floats(min_value=0.5, max_value=5.5), min_size=1, max_size=40))
def test_a_newcomer_is_in_the_widest_free_gap(existing):
    found = largest_gap(existing)
    edges = sorted([CAPTION_HALF_ARC, FULL_TURN - CAPTION_HALF_ARC, *existing])
    widest = max(b - a for a, b in zip(edges, edges[1:], strict=False))
    nearest = min(abs(found - edge) for edge in edges)
    assert nearest == pytest.approx(widest / 2, abs=1e-6)
