import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.own_fields import choice, number


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12", "12"),
        ("12,5", "12.5"),
        ("12.50", "12.5"),
        ("1 234,5", "1234.5"),
        ("1\u202f234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("0,125", "0.125"),
        ("−3", "-3"),
        ("+007", "7"),
        ("-0", "0"),
        ("1’000", "1000"),
        ("about ten", None),
        ("1,2,3", None),
        ("12 €", None),
        ("", None),
        ("١٢", None),
        ("9" * 41, None),
    ],
)
def test_numbers_of_both_languages(typed, kept):
    assert number(typed) == kept


def test_only_the_language_tells_what_a_comma_before_three_digits_is():
    assert number("1,250") == "1250"
    assert number("1,250", comma=True) == "1.25"
    assert number("1,250.5", comma=True) == "1250.5"


@given(st.text(max_size=50))
def test_a_number_that_was_read_is_read_again_as_itself(text):
    kept = number(text)
    if kept is not None:
        assert number(kept) == kept
        float(kept)


def test_a_choice_is_found_in_any_spelling():
    assert choice("éTé", ["Hiver", "Été"]) == "Été"
    assert choice("spring", ["Hiver", "Été"]) is None
    assert choice("!", ["?", "!"]) == "!"
    assert choice("#", ["?", "!"]) is None
