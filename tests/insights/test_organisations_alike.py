"""Organisations that may be one, by their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.insights.organisation import OrganisationRow
from reseau_desktop.insights.organisations_alike import alike


def _names(*named: str) -> list[tuple[str, str]]:
    rows = [OrganisationRow(number, name, len(named) - number) for number, name in enumerate(named, 1)]
    return [(one.name, other.name) for one, other in alike(rows)]


@pytest.mark.parametrize(
    "pair",
    [
        ("Atelier Nord", "Ateleir Nord"),  # two letters changed places
        ("Fondation Aster", "Fondation Astre"),
        ("Lumen Conseil", "Lumen Conseils"),
        ("Quai Ouest", "Quai-Ouest SAS Lyon"),  # one word more
        ("Orme et Fils", "Ormeetfils"),  # other spaces
        ("Éditions du Halage", "Edition du Halage"),
    ],
)
def test_they_look_alike(pair):
    assert _names(*pair) == [pair]


@pytest.mark.parametrize(
    "pair",
    [
        ("Nord", "Nort"),
        ("Banque", "Banque de France"),
        ("Atelier Nord", "Atelier Sud"),
        ("IBM", "IBN"),
        ("", "A"),
    ],
)
def test_they_do_not(pair):
    assert _names(*pair) == []


def test_a_beginning_that_many_share_tells_nothing():
    cities = ("Lyon", "Paris", "Nantes", "Lille")
    assert _names("Bureau Central", *(f"Bureau Central {city}" for city in cities)) == []


def test_each_pair_is_there_once_the_larger_first():
    small, large = OrganisationRow(1, "Lumen Conseils", 1), OrganisationRow(2, "Lumen Conseil", 30)
    assert alike([small, large]) == [(large, small)]


@given(st.lists(st.text(max_size=30), max_size=12))
def test_any_names_can_be_compared(named):
    rows = [OrganisationRow(number, name, number) for number, name in enumerate(named)]
    pairs = [frozenset((one.id, other.id)) for one, other in alike(rows)]
    assert len(pairs) == len(set(pairs)) and all(len(pair) == 2 for pair in pairs)
