"""Which ring the facts speak for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.layers import DEFAULT_LAYERS, LayerKind
from reseau_desktop.network.triage import Evidence, Ground, Suggestion, suggest

TODAY = date(2026, 11, 23)


def ago(*days: int) -> tuple[date, ...]:
    return tuple(TODAY - timedelta(days=day) for day in days)


@pytest.mark.parametrize(
    ("found", "ring", "ground"),
    [
        (Evidence(met=ago(5, 20, 40)), 1, Ground.EXCHANGES),
        (Evidence(met=ago(5)), 3, Ground.EXCHANGES),
        (Evidence(met=ago(5, 9)), 2, Ground.EXCHANGES),
        (Evidence(met=ago(200)), 4, Ground.EXCHANGES),
        (Evidence(met=ago(900)), 5, Ground.EXCHANGES),
        (Evidence(months=26, apart=3), 3, Ground.TOGETHER),
        (Evidence(months=26, apart=9), 4, Ground.TOGETHER),
        (Evidence(tied=(1,)), 4, Ground.TIED),
        (Evidence(tied=(1, 2)), 3, Ground.TIED),
        (Evidence(colleagues=(2, 3)), 4, Ground.COLLEAGUES),
        (Evidence(colleagues=(5,)), 5, Ground.COLLEAGUES),
        (Evidence(tagged=(2, 2, 4)), 4, Ground.TAG),
        (Evidence(connected=TODAY - timedelta(days=30)), 4, Ground.NEW),
        (Evidence(connected=date(2019, 5, 4)), 5, Ground.OLD),
        (Evidence(met=ago(5), colleagues=(5,), connected=date(2019, 5, 4)), 3, Ground.EXCHANGES),
        (Evidence(months=3, colleagues=(3, 4)), 4, Ground.COLLEAGUES),
    ],
)
def test_the_strongest_ground_speaks(found: Evidence, ring: int, ground: Ground) -> None:
    assert suggest(found, DEFAULT_LAYERS, TODAY) == Suggestion(ring, ground)


def test_nothing_known_nothing_proposed() -> None:
    assert suggest(Evidence(), DEFAULT_LAYERS, TODAY) is None
    assert suggest(Evidence(met=(TODAY + timedelta(days=3),)), DEFAULT_LAYERS, TODAY) is None
    no_rings = [layer for layer in DEFAULT_LAYERS if layer.kind is not LayerKind.RING]
    assert suggest(Evidence(tied=(1,)), no_rings, TODAY) is None


RINGS = st.lists(st.integers(1, 7), max_size=6)


@given(
    st.lists(st.dates(date(2010, 1, 1), date(2028, 1, 1)), max_size=8),
    st.integers(0, 200),
    st.floats(0, 40),
    RINGS,
    RINGS,
    RINGS,
    st.none() | st.dates(date(2000, 1, 1), date(2028, 1, 1)),
    st.integers(1, 7),
)
def test_always_a_ring_that_is_there_and_never_inside_the_third_without_exchanges(
    met, months, apart, tied, colleagues, tagged, connected, count
) -> None:
    layers = [layer for layer in DEFAULT_LAYERS if layer.kind is LayerKind.RING][:count]
    found = suggest(Evidence(met, months, apart, tied, colleagues, tagged, connected), layers, TODAY)
    if found is not None:
        assert 1 <= found.ring <= len(layers)
        assert found.ground is Ground.EXCHANGES or found.ring >= min(3, len(layers))
