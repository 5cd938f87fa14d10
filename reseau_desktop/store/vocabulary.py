"""The words of the index itself: which of them somebody may have meant who slipped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

import apsw

from reseau_desktop.network.names import CJK
from reseau_desktop.network.slips import LEAST_LETTERS, begun_with_one_slip, one_slip

WORDS: Final = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'search', 'row')"
BEGINNING: Final = "SELECT w.term FROM json_each(?) h CROSS JOIN temp.words w WHERE w.term >= h.value AND w.term < h.value || char(1114111)"
HEAD: Final = 2  # letters: a slip behind them leaves the beginning of the word, and the index is sorted by it
BEGUN: Final = 6  # letters from which on the beginning of a word may hold a slip
FIRST_CJK: Final = chr(min(low for low, _high in CJK))  # the words of alphabets come before it
MOST: Final = 40  # words that will do for one
ARTICLE: Final = "ال"
HIRAGANA: Final = range(0x3041, 0x3097)
KANA: Final = {mark: mark + 0x60 for mark in HIRAGANA} | {mark + 0x60: mark for mark in HIRAGANA}
SHORT: Final = {"st": "saint", "ste": "sainte", "saint": "st", "sainte": "ste"}
# The letters of scripts whose words are typed letter by letter.
ALPHABETS: Final = tuple(
    "".join(map(chr, range(first, last + 1)))
    for first, last in ((0x61, 0x7A), (0x430, 0x451), (0x3B1, 0x3C9), (0x5D0, 0x5EA), (0x621, 0x64A))
)


def slips(connection: apsw.Connection, word: str) -> list[str]:
    """Words of the index that one slip makes `word` of, whole ones first; none for a short word."""
    if len(word) < LEAST_LETTERS or word.isdecimal():
        return []
    connection.execute(WORDS)
    found: dict[str, bool] = {}
    heads = json.dumps(list(dict.fromkeys((word[:HEAD], *_heads(word)))))
    for (term,) in connection.execute(BEGINNING, (heads,)):
        held = str(term)
        whole = one_slip(word, held)
        if held not in found and (whole or (len(word) >= BEGUN and begun_with_one_slip(word, held))):
            found[held] = whole
    return sorted(found, key=lambda term: (not found[term], term))[:MOST]


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


def otherwise(word: str) -> list[str]:
    """Phrases that a word may stand for: two or three words that were typed as one (obrien, jeanmarc, delatour), saint for
    st, the letters of jrr, an Arabic word with its article or without, a name in the other kana.
    """
    if word in SHORT:
        return [f'"{SHORT[word]}"']
    kana = word.translate(KANA)
    if kana != word:
        return [f'"{kana}"*']
    if word[0] in ALPHABETS[-1]:
        return [f'"{word.removeprefix(ARTICLE) if word.startswith(ARTICLE) else ARTICLE + word}"*']
    if 1 < len(word) < LEAST_LETTERS and word.isascii() and word.isalpha():
        return [f'"{" ".join(word)}"']
    if len(word) < LEAST_LETTERS or len(word) > 24 or word.isdecimal():
        return []
    two = [(word[:cut], word[cut:]) for cut in range(1, len(word) - 1)]
    three = [(head[:cut], head[cut:], tail) for head, tail in two for cut in range(2, len(head) - 1)]
    return [f'"{" ".join(pieces)}"*' for pieces in (*two, *three)]
