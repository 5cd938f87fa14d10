"""What was searched is marked in what is shown, letter for letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.network.folding import fold
from reseau_desktop.network.hits import spans


def marked(shown: str, typed: str) -> str:
    """The text with its hits in brackets."""
    for start, end in reversed(spans(shown, typed)):
        shown = f"{shown[:start]}[{shown[start:end]}]{shown[end:]}"
    return shown


@pytest.mark.parametrize(
    ("shown", "typed", "expected"),
    [
        ("Ana Delmas", "del an", "[An]a [Del]mas"),
        ("Hélène Lefèvre", "helene lefe", "[Hélène] [Lefè]vre"),
        ("Hélène", "hele", "[Hélè]ne"),
        ("Marie Œuvre", "oeu", "Marie [Œu]vre"),
        ("Marie Œuvre", "o", "Marie [Œ]uvre"),
        ("Karl Straße", "strass", "Karl [Straß]e"),
        ("Karl Straße", "stras", "Karl [Straß]e"),
        ("Søren Łukasz", "soren luk", "[Søren] [Łuk]asz"),
        ("Jean-Pierre d’Ormesson", "pier orm", "Jean-[Pier]re d’[Orm]esson"),
        ("Camille Lefèvre", "lefebre", "Camille [Lefèvre]"),
        ("Camille Lefèvre", "lefevree", "Camille [Lefèvre]"),
        ("Anna", "ana", "Anna"),
        ("王小明", "小明", "王[小明]"),
        ("王小明", "王", "[王]小明"),
        ("مُحَمَّد علي", "محمد", "[مُحَمَّد] علي"),
        ("Пётр Чайковский", "петр чай", "[Пётр] [Чай]ковский"),
        ("+33 6 12 34 56 78", "0612", "+33 [6 12] 34 56 78"),
        ("06.12.34.56.78", "12 34", "06.[12.34].56.78"),
        ("ana@ateliernord.example", "nord", "ana@ateliernord.example"),
        ("ana@ateliernord.example", "atelier", "ana@[atelier]nord.example"),
        ("<b>Ana</b>", "b", "<[b]>Ana</[b]>"),
        ("Ana", "", "Ana"),
        ("", "ana", ""),
        ("e\u0301te\u0301", "ete", "[e\u0301te\u0301]"),
        ("Jörg Müller", "mueller", "Jörg [Müller]"),
        ("Joerg", "jörg", "[Joerg]"),
        ("Hà Nội Software", "hanoi", "[Hà Nội] Software"),
        ("Jeanne d’Arc", "darc", "Jeanne [d’Arc]"),
        ("Jeanne d’Arc", "jeanne", "[Jeanne] d’Arc"),
        ("A. P. C. Paris", "apc", "[A. P. C]. Paris"),
        ("Antoine de Saint-Exupéry", "stexup", "Antoine de [Saint-Exup]éry"),
        ("Jean-Paul", "jp", "[J]ean-[P]aul"),
        ("McKell", "mac kell", "[McKell]"),
        ("Michel Legrand", "legan", "Michel Legrand"),
        ("Michel Legrand", "legand", "Michel [Legrand]"),
        ("Michel Legrandin", "legand", "Michel [Legrandin]"),
        ("المنصور", "منصور", "[المنصور]"),
        ("イチロー", "いちろー", "[イチロー]"),
        ("Léa 🦊 Renard", "🦊", "Léa [🦊] Renard"),
        ("Sam 👩🏽\u200d💻", "👩\u200d💻", "Sam [👩🏽\u200d][💻]"),
        ("Áillohaš Ŋávdni", "navd", "Áillohaš [Ŋávd]ni"),
        ("C++ Alliance", "c++", "[C++] Alliance"),
        ("06.11.22.33.44", "+33611", "0[6.11].22.33.44"),
        ("٠٦٩٩٨٨٧٧", "0699", "[٠٦٩٩]٨٨٧٧"),
    ],
)
def test_hits_are_marked(shown: str, typed: str, expected: str) -> None:
    assert marked(shown, typed) == expected


texts = st.text(
    st.sampled_from("aAbéœßŁ王я\u0301\u202e'- .06😀ﬁ") | st.characters(max_codepoint=0x2FFF), max_size=25
)


@given(texts, texts)
def test_spans_are_in_order_inside_the_text_and_never_empty(shown: str, typed: str) -> None:
    before = 0
    for start, end in spans(shown, typed):
        assert before <= start < end <= len(shown)
        before = end


@given(st.text(st.sampled_from("abcéœßŁ"), min_size=1, max_size=8), st.integers(1, 8))
def test_the_beginning_of_a_word_is_marked_and_folds_to_it(word: str, length: int) -> None:
    typed = fold(word)[:length]
    ((start, end),) = spans(word, typed)
    assert start == 0 and fold(word[:end]).startswith(typed)
