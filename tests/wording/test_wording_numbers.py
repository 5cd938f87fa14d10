import pytest

from reseau_desktop.wording import numbers


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0"), (999, "999"), (1482, "1,482"), (1234567, "1,234,567"), (-4200, "-4,200")]
)
def test_thousands_stand_apart(number: int, said: str) -> None:
    assert numbers.count(number) == said


@pytest.mark.parametrize(
    ("number", "digits", "said"),
    [(9.2, 1, "9.2"), (9.25, 1, "9.3"), (0.05, 1, "0.1"), (12, 1, "12.0"), (1234.567, 2, "1,234.57"), (-0.01, 1, "0.0"), (-2.5, 0, "-3")],
)  # fmt: skip
def test_decimals(number: float, digits: int, said: str) -> None:
    assert numbers.decimal(number, digits) == said


def test_percent_and_counted_texts() -> None:
    assert numbers.percent(0.625) == "63%"
    assert numbers.in_words("1482 people", 1482) == "1,482 people"
    assert numbers.in_words("3 people", 3) == "3 people"


def test_the_form_of_a_noun_after_a_decimal():
    """English has a plural from 0.0 on, French from 2,0 on."""
    assert [numbers.plural(value) for value in (0.4, 1.0, 1.94, 1.96, 9.2)] == [0, 0, 0, 2, 9]
