"""What makes two records one person."""

from __future__ import annotations

import pytest

from reseau_desktop.exchange.matching import compatible, email_key, name_key, name_words, phone_key, work_key


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Ana", "Delmas"), ("ANA", "DELMAS"), True),
        (("Ana", "Delmas"), ("Delmas", "Ana"), True),
        (("Zoé", "Lefèvre"), ("Zoe", "Lefevre"), True),
        (("John", "Smith"), ("John", "Smith, PhD"), True),
        (("John", "Smith"), ("Dr. John", "Smith ✔"), True),
        (("John", "Smith"), ("John A.", "Smith (She/Her)"), True),
        (("Ana", "Delmas"), ("Ana", "D."), True),
        (("Jean-Pierre", "Martin"), ("Jean Pierre", "Martin"), True),
        (("Yann", "Le Goff"), ("Yann", "LeGoff"), True),
        (("Mike", "Brown"), ("Michael", "Brown"), True),
        (("Claire", "Martin"), ("Claire", "Martin-Dubois"), True),
        (("", "Ana Delmas"), ("Ana", "Delmas"), True),
        (("小明", "王"), ("小明", "王"), True),
        (("Camille", "Moreau"), ("Camile", "Moreau"), False),
        (("Ana", "Delmas"), ("Anaïs", "Delmas"), False),
        (("Ana", "Delmas"), ("Zoé", "Delmas"), False),
        (("John", "Smith Jr"), ("John", "Smith Sr"), False),
        (("John", "Smith Jr"), ("John", "Smith"), True),
        (("A.", "D."), ("Ana", "Delmas"), False),
        (("", ""), ("Ana", "Delmas"), False),
        (("🚀", "✨"), ("🚀", "✨"), False),
    ],
)
def test_names_are_compatible_or_not(one, other, same):
    assert compatible(name_words(*one), name_words(*other)) is same
    assert compatible(name_words(*other), name_words(*one)) is same


def test_a_whole_name_and_its_parts_have_one_key():
    assert name_key(name_words("", "", "Delmas Ana")) == name_key(name_words("Ana", "Delmas"))


def test_credentials_that_are_a_name_stay():
    assert name_words("Thi", "Do") == ("thi", "do")


@pytest.mark.parametrize(
    ("email", "key"),
    [
        (" Ana@Nord.Example ", "ana@nord.example"),
        ("mailto:ana@nord.example", "ana@nord.example"),
        ("\u202aana@nord.example\u202c", "ana@nord.example"),
        ("contact@nord.example", ""),
        ("ana", ""),
        ("@nord", ""),
    ],
)
def test_emails(email, key):
    assert email_key(email) == key


def test_a_phone_is_one_in_all_its_spellings():
    spellings = ["+33 6 39 98 12 34", "06.39.98.12.34", "0033639981234", "+33 (0)6 39 98 12 34", "tel:+33639981234",
                 "\u202d06 39 98 12 34\u202c", "+33\u00a06\u00a039 98 12 34", "06 39 98 12 34 poste 12", "٠٦٣٩٩٨١٢٣٤"]  # fmt: skip
    assert {phone_key(text) for text in spellings} == {"639981234"}
    assert {phone_key(text) for text in ("3631", "", "call me", "1" * 40)} == {""}


def test_no_employer_is_no_organisation():
    assert work_key("Freelance") == work_key("Indépendante") == work_key("Self-employed") == ""
    assert work_key("Atelier Nord SARL") == work_key("atelier nord")
