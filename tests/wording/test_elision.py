"""« de » and « que » before a name: the rule as it is stated, and nothing else of a sentence touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.wording.elision import fill


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ana", "La fiche d’Ana"),
        ("Émilie", "La fiche d’Émilie"),
        ("Œuvre", "La fiche d’Œuvre"),
        ("Ulysse", "La fiche d’Ulysse"),
        ("Marc", "La fiche de Marc"),
        ("Hélène", "La fiche de Hélène"),
        ("Hugo", "La fiche de Hugo"),
        ("Yann", "La fiche de Yann"),
        ("« Ana »", "La fiche d’« Ana »"),
        ("Łukasz", "La fiche de Łukasz"),
        ("王小明", "La fiche de 王小明"),
        ("", "La fiche de "),
    ],
)
def test_the_rule(name: str, said: str) -> None:
    assert fill("La fiche de {name}", name=name) == said


def test_every_place_and_only_places() -> None:
    assert fill("Qui est la même personne que {name} ?", name="Ana") == "Qui est la même personne qu’Ana ?"
    template = "Toutes les personnes de {other} passent à {name} ; {other} en reste un autre nom."
    assert fill(template, other="Orange", name="Atelier") == (
        "Toutes les personnes d’Orange passent à Atelier ; Orange en reste un autre nom."
    )
    assert fill("Code {name}", name="Ana") == "Code Ana"  # another word that ends so
    assert fill("Card of {name}", name="Ana") == "Card of Ana"


@given(st.text())
def test_a_name_is_only_ever_a_value(name: str) -> None:
    assert fill("Code {name}.", name=name) == f"Code {name}."
    assert fill("de {name}", name=name).endswith(name)
