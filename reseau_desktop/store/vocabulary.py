"""The words of the index itself: which of them somebody may have meant who slipped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

import apsw

from reseau_desktop.network.names import CJK
from reseau_desktop.network.slips import BEGUN, LEAST_LETTERS, begun_with_one_slip, one_slip
from reseau_desktop.network.spellings import SURE, pieces

WORDS: Final = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'search', 'row')"
BEGINNING: Final = "SELECT w.term FROM json_each(?) h CROSS JOIN temp.words w WHERE w.term >= h.value AND w.term < h.value || char(1114111)"
HEAD: Final = 2  # letters: a slip behind them leaves the beginning of the word, and the index is sorted by it
FIRST_CJK: Final = chr(min(low for low, _high in CJK))  # the words of alphabets come before it
MOST: Final = 40  # words that will do for one


def _letters(first: int, last: int) -> str:
    return "".join(map(chr, range(first, last + 1)))


# The letters of scripts whose words are typed letter by letter.
ALPHABETS: Final = (
    _letters(0x61, 0x7A),
    _letters(0x430, 0x45F) + "ґ",
    _letters(0x3B1, 0x3C9),
    _letters(0x5D0, 0x5EA),
    _letters(0x621, 0x64A),
    _letters(0x561, 0x586),  # Armenian
    _letters(0x10D0, 0x10F0),  # Georgian
)


def slips(connection: apsw.Connection, word: str) -> tuple[list[str], list[str]]:
    """Words of the index that one slip makes `word` of, and those whose beginning it makes; none for a short word."""
    whole: dict[str, None] = {}
    begun: dict[str, None] = {}
    if len(word) < LEAST_LETTERS or word.isdecimal():
        return [], []
    connection.execute(WORDS)
    heads = json.dumps(list(dict.fromkeys((word[:HEAD], *_heads(word)))))
    for (term,) in connection.execute(BEGINNING, (heads,)):
        held = str(term)
        if one_slip(word, held):
            whole[held] = None
        elif len(word) >= BEGUN and begun_with_one_slip(word, held):
            begun[held] = None
    return sorted(whole)[:MOST], sorted(begun)[: max(0, MOST - len(whole))]


def inside(connection: apsw.Connection, word: str) -> list[str]:
    """Words of the index that hold `word` behind their beginning, where words are written without spaces: 株式会社ソニー."""
    if not any(low <= ord(ch) <= high for ch in word for low, high in CJK):
        return []
    connection.execute(WORDS)
    rows = connection.execute(
        "SELECT term FROM temp.words WHERE term >= ? AND instr(term, ?) > 1 LIMIT ?", (FIRST_CJK, word, MOST)
    )
    return [str(term) for (term,) in rows]


def _heads(word: str) -> Iterator[str]:
    """Beginnings that the word would have without a slip in its first letters."""
    letters = next((known for known in ALPHABETS if word[0] in known), "")
    yield word[1:]
    yield word[0] + word[2:]
    yield word[1] + word[0] + word[2:]
    yield word[0] + word[2] + word[1] + word[3:]
    for letter in letters:
        yield letter + word[1:]
        yield word[0] + letter + word[2:]
        yield letter + word
        yield word[0] + letter + word[1:]


def apart(word: str) -> list[str]:
    """Phrases that a word may stand for: those of its `pieces`."""
    return [f'"{" ".join(some)}"{"*" if len(word) >= SURE else ""}' for some in pieces(word)]


def initials(word: str) -> list[str]:
    """Two letters as the initials of a name beside each other: jp in Jean-Paul."""
    if len(word) != 2 or not (word.isascii() and word.isalpha()):
        return []
    return [f'name : NEAR("{word[0]}"* "{word[1]}"*, 0)']
