"""Texts made comparable: without case, accents, punctuation or invisible characters (method, sections 7 and 8)."""

from __future__ import annotations

import unicodedata
from typing import Final

_LETTERS: Final = {
    "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i",
}  # fmt: skip
_SPACES: Final = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85")
_TATWEEL: Final = "\u0640"  # stretches an Arabic word, says nothing

# In Latin, Greek, Cyrillic, Hebrew and Arabic a mark is an accent; elsewhere (Indic vowels, kana) it is a letter.
_ACCENTS: Final = (
    (0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06ED), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F),
)  # fmt: skip

LEGAL_FORMS: Final = frozenset(
    """
    sa sas sasu sarl eurl selarl selas snc sci scs sca scop scea gie gmbh mbh ggmbh ag kg kgaa ohg ug gbr se
    ltd limited inc incorporated llc llp lp plc corp corporation pty pte spa srl srls sapa bv nv bvba sprl
    ab oy oyj asa aps sl slu sau lda ltda eirl sro spzoo kft zrt doo ood ead pvt kk ulc ltee
    """.split()
)


class _Table(dict[int, str | None]):
    """What becomes of each character, worked out the first time it is met."""

    def __missing__(self, code: int) -> str | None:
        self[code] = kept = _fold_character(chr(code))
        return kept


def _fold_character(character: str) -> str | None:
    if character in _LETTERS:
        return _LETTERS[character]
    category = unicodedata.category(character)
    if category in ("Mn", "Mc", "Me"):
        accent = any(first <= ord(character) <= last for first, last in _ACCENTS)
        return None if accent else character
    if category == "Cf" or character == _TATWEEL or (category == "Cc" and character not in _SPACES):
        return None
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if "\u02b0" <= character <= "\u02ff":  # apostrophes that Unicode counts as letters
        return " "
    return character if character.isalnum() else " "


_TABLE: Final = _Table()
_ASCII: Final = {code: _fold_character(chr(code).lower()) for code in range(128)}


def fold(text: str) -> str:
    """The words of a text without case, accents and punctuation, one space between them.

    Letters of every script are kept; œ, ß, ø, ł… become the letters one types instead. Marks of direction,
    control characters and zero-width characters disappear. fold(fold(x)) is fold(x).
    """
    if text.isascii():
        return " ".join(text.translate(_ASCII).split())
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept = unicodedata.normalize("NFC", decomposed.translate(_TABLE))
    return " ".join(kept.split())


class Folds(dict[str, str]):
    """`fold` remembered, for many texts whose parts repeat: names, organisations, titles."""

    def __missing__(self, text: str) -> str:
        self[text] = folded = fold(text)
        return folded

    def words(self, *texts: str) -> str:
        """The fold of these texts with a space between: that of each, where there is one."""
        return " ".join([folded for text in texts if text and (folded := self[text])])


def topic_key(topic: str) -> str:
    """A topic for comparison: folded, each word without its plural s (method, section 7)."""
    return " ".join(_singular(word) for word in fold(topic).split())


def _singular(word: str) -> str:
    plural = len(word) > 2 and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if plural else word


def organisation_key(name: str) -> str:
    """An organisation for comparison: its set of folded words, sorted (method, section 8).

    Full stops are dropped (S.A.S. is sas), legal forms removed unless nothing else is left.
    """
    words = fold(unicodedata.normalize("NFKC", name).replace(".", "")).split()
    named = [word for place, word in enumerate(words) if not _is_legal(words, place)]
    return " ".join(sorted(set(named or words)))


def _is_legal(words: list[str], place: int) -> bool:
    """Whether this word is a legal form; "co" only beside another one (GmbH & Co. KG, Co., Ltd.)."""
    if words[place] != "co":
        return words[place] in LEGAL_FORMS
    return any(word in LEGAL_FORMS for word in words[max(0, place - 1) : place + 2])
