from datetime import date
from math import e

import pytest

from reseau_desktop.network.dormant import (
    Tie,
    bridge_cadence,
    bridges,
    is_dormant,
    job_value,
    more_senior,
    relevance,
    score,
)

DAY = date(2026, 11, 23)


def test_three_years_of_silence() -> None:
    assert is_dormant(date(2023, 11, 23), DAY)
    assert not is_dormant(date(2023, 11, 24), DAY)
    assert not is_dormant(None, DAY)


def test_the_score_and_its_parts() -> None:
    ties = [Tie(1, 2, True, 5, True), Tie(2, 4, False, 1, False), Tie(3, 4), Tie(4, 9, None, 3, True)]
    found = {item.contact: item for item in score(ties)}
    assert found[1].value == pytest.approx(1)
    assert (found[2].novelty, found[2].value) == (0.75, pytest.approx(0.225))
    assert found[3].value == pytest.approx(0.225 + 0.125 + 0.125)
    assert found[4].value == pytest.approx(0.3 * 0.25 + 0.125 + 0.125 + 0.2)
    assert [item.contact for item in score(ties[::-1])] == [1, 4, 3, 2]
    assert score([]) == []


def test_status_reads_both_titles() -> None:
    assert more_senior("Directrice", "Chef de projet") is True
    assert more_senior("Designer", "Chef de projet") is False
    assert more_senior("", "Chef de projet") is None
    assert more_senior("CEO", "") is None


def test_bridges_are_linked_to_nobody_else() -> None:
    assert bridges([1, 2, 3, 4], [(1, 2), (3, 3), (4, 99)], [1, 2, 3]) == (3, 4)


def test_a_fresh_import_is_not_all_bridges() -> None:
    assert bridges([1, 2, 3, 4, 5], [(1, 2)], [1, 2, 3, 4, 5]) == ()
    assert bridges([1, 2, 3, 4], [(1, 2)], [1, 2, 3, 4]) == (3, 4)
    assert bridges([1, 2], [], []) == ()


def test_cooling_bridges_get_a_shorter_cadence() -> None:
    assert bridge_cadence(180, 49.9) == 135
    assert bridge_cadence(21, 0) == 16
    assert bridge_cadence(1, 0) == 1
    assert bridge_cadence(180, 50) is None


def test_moderately_weak_ties_help_most() -> None:
    assert job_value(10, 0, 1) == pytest.approx(1)
    assert job_value(10, 100, 1) == pytest.approx(0.5)
    assert job_value(20, 0, 1) == pytest.approx(2 / e)
    assert job_value(10, 0, 0) == pytest.approx(0.2)
    assert job_value(0, 50, 1) == 0


def test_relevance_is_a_share_of_what_the_objective_names() -> None:
    assert relevance(["Designers", "print"], ["Acme SAS"], ["designer"], ["ACME", "Other"]) == pytest.approx(
        2 / 3
    )
    assert relevance(["a", "b", "c", "d", "e", "f"], [], ["a"], []) == 0.2
    assert relevance([], [], ["a"], []) == 0.2
