"""Groups with much in common stand beside each other."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.network.side_by_side import in_common, side_by_side


def between(related, order):
    return sum(related[one][other] for one, other in pairwise(order))


def matrix(count, pairs):
    found = [[0.0] * count for _ in range(count)]
    for (one, other), value in pairs.items():
        found[one][other] = found[other][one] = value
    return found


def test_the_most_related_are_neighbours():
    order = side_by_side(matrix(4, {(0, 3): 0.9, (1, 3): 0.5, (1, 2): 0.1}))
    assert order in ((0, 3, 1, 2), (2, 1, 3, 0))


def test_without_anything_in_common_nobody_changes_places():
    assert side_by_side(matrix(5, {})) == (0, 1, 2, 3, 4)
    assert side_by_side([]) == ()


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 6), st.randoms(use_true_random=False))
def test_no_other_order_has_more_in_common(count, random):
    pairs = {(a, b): random.choice((0.0, 0.2, 0.7)) for a in range(count) for b in range(a)}
    related = matrix(count, pairs)
    order = side_by_side(related)
    assert sorted(order) == list(range(count)) and order == side_by_side(related)
    for _ in range(20):
        other = random.sample(range(count), count)
        assert between(related, other) <= between(related, order) + 1e-9


def test_many_groups_are_a_chain_from_the_first():
    order = side_by_side(matrix(9, {(0, 5): 0.4, (5, 8): 0.3}))
    assert order[:3] == (0, 5, 8) and sorted(order) == list(range(9))


@pytest.mark.parametrize(
    ("one", "other", "shared", "value"),
    [(4, 9, 6, 2.0), (1, 100, 1, 0.0), (10, 10, 3, 1.0), (40, 90, 3, 0.0), (0, 3, 0, 0.0)],
)
def test_a_large_group_is_not_everybodys_neighbour(one, other, shared, value):
    assert in_common(one, other, shared) == value


def test_one_person_more_or_less_hardly_ever_changes_the_class():
    for one, other in ((12, 30), (40, 90), (300, 700)):
        found = [in_common(one, other, shared) for shared in range(one + 1)]
        assert found == sorted(found) and len(set(found)) <= 3
        assert sum(before != after for before, after in pairwise(found)) <= 2
