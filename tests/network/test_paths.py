from datetime import date
from itertools import permutations
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.network.paths import STRENGTHS, Edge, best_paths, organisation_link, own_link

DAY = date(2026, 11, 23)


def test_values_of_links() -> None:
    assert own_link(0) == 0.15
    assert own_link(100) == pytest.approx(0.95)
    assert own_link(80) == pytest.approx(0.79)
    assert list(STRENGTHS.values()) == [0.2, 0.4, 0.6, 0.8, 0.9]


@pytest.mark.parametrize(
    ("current", "left", "p"),
    [
        (True, None, 1),
        (False, date(2024, 11, 24), 0.6),
        (False, date(2024, 11, 23), 0.3),
        (False, date(2010, 1, 1), 0.3),
        (False, None, 0.3),
    ],
)
def test_links_to_an_organisation(current: bool, left: date | None, p: float) -> None:
    assert organisation_link(current, left, DAY) == p


EDGES = [
    Edge("me", 1, 0.79),
    Edge("me", 2, 0.95),
    Edge("me", 3, 0.2),
    Edge(1, "org", 1.0, one_way=True),
    Edge(2, 4, 0.4, inferred=True),
    Edge(4, "org", 1.0, one_way=True),
    Edge(3, "org", 1.0, one_way=True),
]


def test_the_three_best_chains_best_first() -> None:
    found = best_paths(EDGES, "me", "org")
    assert [chain.nodes for chain in found] == [("me", 1, "org"), ("me", 2, 4, "org"), ("me", 3, "org")]
    assert [chain.value for chain in found] == pytest.approx([0.79, 0.38, 0.2])


def test_the_weakest_link_and_what_it_becomes_at_eighty() -> None:
    first, second, third = best_paths(EDGES, "me", "org")
    assert (first.weakest, first.lifted) == (EDGES[0], None)  # already there
    assert (second.weakest, second.lifted) == (EDGES[4], None)  # not mine
    assert third.weakest == EDGES[2]
    assert third.lifted == pytest.approx(0.79)


def test_who_must_not_be_asked_is_no_step_but_may_be_the_goal() -> None:
    assert [c.nodes for c in best_paths(EDGES, "me", "org", refused={1, 4})] == [("me", 3, "org")]
    assert best_paths(EDGES, "me", 4, refused={4})[0].nodes == ("me", 2, 4)


def test_nothing_leads_through_an_organisation() -> None:
    assert (
        best_paths(
            [Edge("me", 1, 1.0), Edge(1, "org", 1.0, one_way=True), Edge(2, "org", 1.0, one_way=True)],
            "me",
            2,
        )
        == ()
    )


def test_five_links_are_too_many() -> None:
    line = [Edge("me", 1, 0.9), *(Edge(n, n + 1, 0.9) for n in range(1, 6))]
    assert best_paths(line, "me", 4)[0].value == pytest.approx(0.9**4)
    assert best_paths(line, "me", 5) == ()
    assert best_paths(line, "me", "me") == ()


def test_a_declared_link_counts_before_an_inferred_one() -> None:
    (found,) = best_paths(
        [Edge("me", 1, 0.6, inferred=True), Edge(1, "me", 0.2), Edge("me", 1, 0.4)], "me", 1
    )
    assert found.value == 0.4


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(0, 5), st.sampled_from([0.2, 0.4, 0.6, 0.8, 1.0])),
        max_size=12,
    )
)
def test_no_better_chain_exists(rows: list[tuple[int, int, float]]) -> None:
    edges = [Edge(*row) for row in rows]
    best: dict[frozenset[int], float] = {}
    for a, b, p in rows:
        best[frozenset((a, b))] = max(p, best.get(frozenset((a, b)), 0))
    chains = []
    for length in range(4):
        for middle in permutations(range(1, 5), length):
            walk = (0, *middle, 5)
            links = [best.get(frozenset(pair)) for pair in zip(walk, walk[1:], strict=False)]
            if all(links):
                chains.append(prod(link for link in links if link))
    found = best_paths(edges, 0, 5)
    assert [chain.value for chain in found] == pytest.approx(sorted(chains, reverse=True)[:3])
    assert all(len(set(chain.nodes)) == len(chain.nodes) <= 5 for chain in found)
    assert found == best_paths(edges[::-1], 0, 5)
