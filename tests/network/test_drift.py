from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.drift import drifting, inward, lived_interval, lived_layer, radius
from reseau_desktop.network.layers import DEFAULT_LAYERS

DAY = date(2026, 11, 23)


def ago(*days: int) -> list[date]:
    return [DAY - timedelta(days=d) for d in days]


@pytest.mark.parametrize(
    ("lateness", "expected"),
    [(0, 0.4), (0.5, 0.45), (1, 0.5), (2, 0.6), (9, 0.6), (None, 0.6), (float("nan"), 0.6)],
)
def test_the_outer_edge_means_two_cadences(lateness: float | None, expected: float) -> None:
    assert radius(lateness, 0.4, 0.6) == pytest.approx(expected)


def test_the_lived_interval_is_the_median_of_the_last_five_gaps() -> None:
    # gaps, the oldest first: 500, 10, 20, 30, 40, 50
    days = ago(650, 150, 140, 120, 90, 50, 0)
    assert lived_interval(days, DAY) == 30
    assert lived_interval(days[::-1] + days, DAY) == 30


def test_an_even_number_of_gaps_takes_the_middle() -> None:
    assert lived_interval(ago(35, 10, 0), DAY) == 17.5


def test_the_silence_since_counts_when_longer() -> None:
    assert lived_interval(ago(130, 120, 110, 100), DAY) == 100
    assert lived_interval(ago(42), DAY) == 42
    assert lived_interval(ago(0), DAY) == 0
    assert lived_interval([], DAY) is None
    assert lived_interval([DAY + timedelta(days=1)], DAY) is None


@pytest.mark.parametrize(
    ("interval", "key"),
    [
        (0, "core"),
        (31.5, "core"),
        (32, "allies"),
        (68, "active"),
        (136, "wide"),
        (271, "known"),
        (9999, "known"),
    ],
)
def test_the_lived_layer_is_the_innermost_that_fits(interval: float, key: str) -> None:
    assert lived_layer(interval, DEFAULT_LAYERS, "allies").key == key


def test_ones_own_cadence_counts_in_the_declared_layer() -> None:
    assert lived_layer(60, DEFAULT_LAYERS, "core", 40).key == "core"
    assert lived_layer(60, DEFAULT_LAYERS, "allies", 30).key == "active"


def test_drift_is_reported_after_a_cadence_and_a_half_and_ninety_days() -> None:
    # core: 1.5 · 21 + 90 = 121.5
    assert drifting(ago(121), DAY, DEFAULT_LAYERS, "core") is None
    found = drifting(ago(122), DAY, DEFAULT_LAYERS, "core")
    assert found is not None
    assert (found.declared, found.lived, found.interval, found.reported) == ("core", "active", 122, DAY)
    assert found.since == DAY - timedelta(days=90)


def test_drift_says_nothing_of_the_outermost_targets_inbox_and_strangers() -> None:
    for layer in ("known", "target", "inbox", "me"):
        assert drifting(ago(9000), DAY, DEFAULT_LAYERS, layer) is None
    assert drifting([], DAY, DEFAULT_LAYERS, "core") is None


def test_a_long_own_cadence_is_no_drift() -> None:
    assert drifting(ago(500), DAY, DEFAULT_LAYERS, "core", 365) is None
    assert drifting(ago(135), DAY, DEFAULT_LAYERS, "wide", 30) is None  # lived in an inner ring


def test_drift_ends_with_an_exchange() -> None:
    assert drifting(ago(300, 0), DAY, DEFAULT_LAYERS, "core") is None


def test_an_inward_move_needs_three_gaps_and_the_silence_to_fit() -> None:
    found = inward(ago(100, 70, 40, 10), DAY, DEFAULT_LAYERS, "wide")
    assert found is not None and found.key == "core"
    assert inward(ago(70, 40, 10), DAY, DEFAULT_LAYERS, "wide") is None
    steady = inward(ago(140, 100, 60, 32), DAY, DEFAULT_LAYERS, "wide")
    assert steady is not None and steady.key == "allies"
    assert inward(ago(100, 70, 40, 10), DAY, DEFAULT_LAYERS, "core") is None
    assert inward(ago(100, 70, 40, 10), DAY, DEFAULT_LAYERS, "target") is None
    assert inward(ago(900, 600, 300, 10), DAY, DEFAULT_LAYERS, "wide") is None


@given(
    st.lists(st.integers(0, 3000), min_size=1, max_size=9),
    st.sampled_from(["core", "allies", "active", "wide"]),
)
def test_who_drifts_lives_further_out(days: list[int], layer: str) -> None:
    found = drifting(ago(*days), DAY, DEFAULT_LAYERS, layer)
    if found is not None:
        keys = [x.key for x in DEFAULT_LAYERS]
        assert keys.index(found.lived) > keys.index(layer)
        assert found.reported <= DAY
        assert inward(ago(*days), DAY, DEFAULT_LAYERS, layer) is None
