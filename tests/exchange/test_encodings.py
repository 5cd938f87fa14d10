"""Right letters from any encoding met, controls left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.exchange.encodings import OFFERED, decode
from reseau_desktop.exchange.errors import Reason, UnreadableFile
from reseau_desktop.exchange.reading import read

TEXT = "Prénom;Nom;Société\r\nZoé;Lefèvre;Œuvre – été\r\n"
PATH = Path("x.csv")


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("cp1252"), "cp1252"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-32"), "utf-32-le"),
    ],
)
def test_encodings_are_found(content, encoding):
    found = decode(PATH, content)
    assert (found.text, found.encoding) == (TEXT, encoding)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "utf-8-sig"])
def test_a_whole_file_gives_the_right_letters(write, encoding):
    reading = read(write("Prénom;Nom;Société\r\nZoé;Lefèvre;Œuvre\r\n", "a.csv", encoding))
    person = reading.people[0].person
    assert (person.given, person.family, person.positions[0].organisation) == ("Zoé", "Lefèvre", "Œuvre")


def test_undefined_bytes_of_windows_do_not_stop_the_reading():
    found = decode(PATH, b"Zo\xe9;\x81\x8d\x8f\x90\x9d;\x80")
    assert found.text.startswith("Zoé;") and found.text.endswith("€") and len(found.text) == 11


def test_one_damaged_letter_does_not_turn_a_utf8_file_into_windows():
    found = decode(PATH, ("é" * 60).encode() + b"\xe9,")
    assert found.encoding == "utf-8" and found.text.count("é") == 60 and "\ufffd" in found.text


def test_an_encoding_may_be_given_and_must_exist():
    assert decode(PATH, "Zoé".encode("mac-roman"), "mac-roman").text == "Zoé"
    for name in ("nonsense", "base64", "", "ut\x00f"):
        with pytest.raises(UnreadableFile) as caught:
            decode(PATH, b"x", name)
        assert caught.value.reason is Reason.ENCODING


@given(st.binary(max_size=300))
def test_any_bytes_decode_without_controls(content):
    for encoding in (None, *OFFERED):
        text = decode(PATH, content, encoding).text
        assert not any(ord(letter) < 32 and letter not in "\t\n\r" for letter in text)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_utf8_comes_back_as_it_was(text):
    text = "é" + text
    assert decode(PATH, text.encode()).text == text
