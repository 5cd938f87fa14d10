"""What may be typed about a circle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.layers import DEFAULT_LAYERS, Layer, LayerKind
from reseau_desktop.pages.settings.circle_row import LONGEST_CADENCE, CircleRow, Column, Refused, value

ROWS = tuple(CircleRow(layer, 3, False, False) for layer in DEFAULT_LAYERS[1:7])
ALLIES = ROWS[1]
OWN = CircleRow(Layer("ring1", LayerKind.RING, 6, 180, 50, True, "Neighbours"), 0, False, True)


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("60", 60),
        ("60 d", 60),
        ("60 days", 60),
        ("60 j", 60),
        (" 2 weeks ", 14),
        ("3 sem", 21),
        ("1,000", 1000),
    ],
)
def test_a_cadence_may_be_typed_in_several_ways(typed: str, days: int) -> None:
    assert value(ALLIES, Column.CADENCE, typed, ROWS) == {"cadence": days}


def test_what_holds_already_is_no_change() -> None:
    assert value(ALLIES, Column.CADENCE, "45 d", ROWS) == {}
    assert value(ALLIES, Column.NAME, "Allies", ROWS) == {}
    assert value(ALLIES, Column.QUESTION, "", ROWS) == {}


def test_an_own_circle_needs_a_name_and_no_question() -> None:
    refused = value(OWN, Column.NAME, "  ", (*ROWS, OWN))
    assert isinstance(refused, Refused) and refused.why == "A circle needs a name; “Neighbours” stays."
    assert value(OWN, Column.QUESTION, "lives near", (*ROWS, OWN)) == {"question": "lives near"}


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_number_in_range_or_refused(typed: str) -> None:
    found = value(ALLIES, Column.CADENCE, typed, ROWS)
    if isinstance(found, Refused):
        assert found.why.endswith("45 stays.")
    else:
        assert 1 <= found.get("cadence", 45) <= LONGEST_CADENCE
