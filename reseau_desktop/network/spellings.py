"""One name, several ways to write it: what is typed one way is looked for in the others, and marked there.

All words are folded. None of this guesses at slips: each line is a convention that people follow when they type.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reseau_desktop.network.folding import fold

SURE: Final = (
    5  # letters from which on the beginning of another spelling will do; a shorter one must be the whole word
)
LONGEST: Final = 24  # letters of a word that is taken apart
MOST_JOINED: Final = 4  # words that are one to somebody else: van der meer, j r r

ARTICLE: Final = "ال"
SHORT: Final = {"st": "saint", "ste": "sainte", "saint": "st", "sainte": "ste"}
SON: Final = {"mc": "mac", "mac": "mc"}
HIRAGANA: Final = range(0x3041, 0x3097)
_KANA: Final = {mark: mark + 0x60 for mark in HIRAGANA} | {mark + 0x60: mark for mark in HIRAGANA}
_ARABIC: Final = range(0x0621, 0x06D4)
_PERSIAN: Final = {ord("ي"): "ی", ord("ى"): "ی", ord("ك"): "ک"}
_ARAB: Final = {ord("ی"): "ي", ord("ک"): "ك"}
_ENDS: Final = ("يىی", "ةه")  # letters that stand for each other at the end of a word
_PAIRS: Final = (
    ("aa", "a"),
    ("ae", "a"),
    ("oe", "o"),
    ("ue", "u"),
    ("dj", "d"),
)  # Å, Ä, Ö or Ø, Ü, Đ without the key
_WRITTEN_OUT: Final = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "đ": "dj"}
_OUT: Final = {ord(case): pair for mark, pair in _WRITTEN_OUT.items() for case in (mark, mark.upper())}
# Letters that not every keyboard has, and those that are typed for them.
_PLAIN: Final = str.maketrans("əŋɛɔɓɗƙƴʒәғқңөұүһґє", "eneobdkyzагкноуухге")


@dataclass(frozen=True, slots=True)
class Spelling:
    """Another way to write a word; `begun` where its beginning will do."""

    word: str
    begun: bool = True


@lru_cache(maxsize=512)
def spellings(word: str) -> tuple[Spelling, ...]:
    """How else a folded word is written: Müller as mueller, the other kana, an Arabic word with its article or without,
    a letter as it is on another keyboard, saint for st."""
    found = dict.fromkeys(_spellings(word))
    return tuple(one for one in found if one.word and one.word != word)


def _spellings(word: str) -> Iterator[Spelling]:
    if word in SHORT:
        yield Spelling(SHORT[word], begun=False)
    if word.isascii():
        plain = word
        for pair, letter in _PAIRS:
            plain = plain.replace(pair, letter)
        if len(plain) > 2:
            yield Spelling(plain, begun=len(plain) >= SURE)
    elif word:
        yield Spelling(word.translate(_KANA))
        if ord(word[0]) in _ARABIC:
            yield from map(Spelling, _arabic(word))


def _arabic(word: str) -> Iterator[str]:
    bare = word.removeprefix(ARTICLE) if len(word) > len(ARTICLE) + 1 else word
    for stem in (word, ARTICLE + word if bare == word else bare):
        for letters in (stem, stem.translate(_ARAB), stem.translate(_PERSIAN)):
            yield letters
            ends = next((ends for ends in _ENDS if letters[-1] in ends), "")
            yield from (letters[:-1] + end for end in ends)


def plain(folded: str) -> str:
    """A folded text with the letters that every keyboard of its script has, letter for letter: Ŋávdni as navdni."""
    return folded if folded.isascii() else folded.translate(_PLAIN)


def written_out(typed: str) -> str:
    """The same words with two letters for those that not every keyboard has: ö as oe. Folded, word for word as `fold` has
    them; "" where nothing differs."""
    composed = unicodedata.normalize("NFC", typed)
    out = composed.translate(_OUT)
    return fold(out) if out != composed else ""


def pieces(word: str) -> list[tuple[str, ...]]:
    """The words that one word may be to somebody else: o brien, de la tour, a p c, d arc, n 26."""
    if len(word) < 2 or len(word) > LONGEST or word.isdecimal():
        return []
    if len(word) < SURE:
        cuts = [(word[:cut], word[cut:]) for cut in range(1, len(word))]
        return list(dict.fromkeys((*([tuple(word)] if word.isascii() else ()), *cuts)))
    two = [(word[:cut], word[cut:]) for cut in range(1, len(word) - 1)]
    three = [(head[:cut], head[cut:], tail) for head, tail in two for cut in range(1, len(head))]
    saints = [(SHORT[head], tail) for head, tail in two if head in SHORT]
    return [*two, *three, *saints]


def joined(words: Sequence[str]) -> tuple[str, ...]:
    """Words that were typed apart, as one: obrien, mackell and mckell."""
    son = SON.get(words[0])
    return tuple("".join((first, *words[1:])) for first in (words[0], son) if first)


def begins(typed: str, held: str) -> bool:
    """Whether folded words begin those of a folded name: loreal is L’Oréal, st etienne Saint-Étienne, muenchen München."""
    if not typed:
        return False
    words = held.split()
    return held.replace(" ", "").startswith(typed.replace(" ", "")) or all(
        any(
            word.startswith(part)
            or any(word.startswith(one.word) if one.begun else word == one.word for one in spellings(part))
            for word in words
        )
        for part in typed.split()
    )
