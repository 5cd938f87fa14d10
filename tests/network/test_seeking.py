from datetime import date, timedelta

import pytest

from reseau_desktop.network.seeking import Seek, fit, introduction_score, matches, mutual_fit, open_seeks

DAY = date(2026, 11, 23)


def test_fit_is_the_share_by_urgency() -> None:
    seeks = [Seek("Graphic designers", 3), Seek("funding", 1)]
    assert fit(["graphic designer"], seeks, DAY) == 0.75
    assert fit(["Funding", "GRAPHIC DESIGNER", "visibility"], seeks, DAY) == 1
    assert fit(["visibility"], seeks, DAY) == 0


def test_who_seeks_nothing_is_not_served() -> None:
    assert fit(["advice"], [], DAY) == 0
    assert fit([], [Seek("advice")], DAY) == 0


def test_expired_topics_do_not_count() -> None:
    assert fit(["a topic"], [Seek("a topic", 1, DAY), Seek("another", 1, DAY - timedelta(days=1))], DAY) == 1


def test_a_topic_sought_twice_counts_once_at_its_most_urgent() -> None:
    assert [s.urgency for s in open_seeks([Seek("Éditeurs", 1), Seek("editeur", 3)], DAY)] == [3]


def test_matches_come_most_urgent_first() -> None:
    found = matches(["a", "b"], [Seek("a", 1), Seek("b", 2), Seek("c", 3)], DAY)
    assert [seek.topic for seek in found] == ["b", "a"]


def test_mutual_fit_is_the_harmonic_mean() -> None:
    assert mutual_fit(0.5, 1) == pytest.approx(2 / 3)
    assert mutual_fit(1, 0) == 0
    assert mutual_fit(0, 0) == 0


def test_an_introduction_takes_the_better_fit_and_both_warmths() -> None:
    assert introduction_score(0.2, 0.5, 90, 40) == pytest.approx(0.5 * 60 / 100)
    assert introduction_score(1, 1, 0, 100) == 0
