import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.folding import fold, organisation_key, topic_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Lefèvre", "lefevre"),
        ("Œuvre", "oeuvre"),
        ("Straße", "strasse"),
        ("Søren", "soren"),
        ("Łukasz", "lukasz"),
        ("Æon", "aeon"),
        ("Đặng", "dang"),
        ("Işıl İnan", "isil inan"),
        ("ÉTÉ 2026", "ete 2026"),
        ("  O'Neil—Smith,  Jr. ", "o neil smith jr"),
        ("d’Artagnan", "d artagnan"),
        ("王小明", "王小明"),
        ("محمد", "محمد"),
        ("Петров", "петров"),
        ("Юрий", "юрии"),
        ("が", "が"),
        ("김민준", "김민준"),
        ("हिन्दी", "हिन्दी"),
        ("ﬁn Ⅳ", "fin iv"),
        ("tab\tline\nend", "tab line end"),
        ("a\u202eb\u200bc\u00add\x00e\ufeff", "abcde"),
        ("\x00\x1f", ""),
        ("", ""),
        ("🎉 Ana 🎉", "ana"),
        ("٣٤", "34"),
    ],
)
def test_folding_compares_as_people_do(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_the_short_way_for_ascii_gives_what_the_long_way_gives(text: str) -> None:
    assert fold(text) == fold(text + "\u200b")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Acme SAS", "ACME"),
        ("Acmé S.A.S.", "ACME"),
        ("Atelier Nord", "nord, atelier"),
        ("Müller GmbH & Co. KG", "Muller"),
        ("Samsung Electronics Co., Ltd.", "Samsung Electronics"),
        ("Nokia Oyj", "NOKIA"),
        ("Barilla S.p.A.", "Barilla"),
        ("Acme, Inc.", "acme"),
        ("SA", "S.A."),
    ],
)
def test_one_organisation_under_two_writings(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [("Orange", "Orange Bank"), ("SA", "SAS"), ("Co-Star", "Star"), ("Tiffany & Co", "Tiffany Paris")],
)
def test_two_organisations_stay_two(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


def test_an_organisation_without_words_has_an_empty_key() -> None:
    assert organisation_key(" … ") == ""


def test_topics_compare_without_plural_s() -> None:
    assert topic_key("Graphic Designers") == topic_key("graphic designer")
    assert topic_key("Éditeurs") == topic_key("editeur")
    assert topic_key("business") == "business"
