from reseau_desktop.network.objectives import Benefit, Purpose, coverage, without_purpose


def test_coverage_counts_two_people_as_enough() -> None:
    purposes = [Purpose(1, Benefit.ADVICE, n) for n in range(5)] + [Purpose(1, Benefit.VISIBILITY, 1)]
    found = coverage([1], purposes)
    assert found.value == (1 + 0.5) / 4
    assert found.holes == ((1, Benefit.RECOMMENDATION), (1, Benefit.INFORMATION))
    assert found.cells[1, Benefit.ADVICE] == (0, 1, 2, 3, 4)


def test_only_active_objectives_count_and_people_once() -> None:
    twice = [Purpose(1, Benefit.ADVICE, 7), Purpose(1, Benefit.ADVICE, 7), Purpose(9, Benefit.ADVICE, 8)]
    assert coverage([1, 2], twice).value == 0.5 / 8


def test_without_objectives_nothing_is_covered() -> None:
    assert coverage([], [Purpose(1, Benefit.ADVICE, 7)]).value == 0


def test_full_coverage_is_one() -> None:
    purposes = [Purpose(g, b, c) for g in (1, 2) for b in Benefit for c in (1, 2)]
    assert coverage([1, 2], purposes).value == 1


def test_people_without_a_purpose() -> None:
    assert without_purpose([3, 1, 2], [Purpose(1, Benefit.ADVICE, 2)]) == (1, 3)
