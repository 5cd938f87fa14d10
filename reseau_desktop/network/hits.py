"""Where in a shown text stands what was searched, so that it can be marked: accents and ligatures included."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from reseau_desktop.network import signs as signs_of
from reseau_desktop.network.dialling import digits, phone_forms
from reseau_desktop.network.folding import fold
from reseau_desktop.network.names import CJK
from reseau_desktop.network.slips import BEGUN, LEAST_LETTERS, begun_with_one_slip, one_slip
from reseau_desktop.network.spellings import MOST_JOINED, SHORT, joined, plain, spellings, written_out

Spans = tuple[tuple[int, int], ...]

LONGEST = 1_000  # characters of a text that are looked at
LEAST_FIGURES = 2  # of a number, to be marked inside it
MOST_TYPED = 12  # words: longer texts were pasted, and are marked by the letter alone
MOST_PIECES = 4  # words of a text that were typed as one
_NUMBER = re.compile(r"\d[\d\s.()/\-\u00a0\u202f]*\d")


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed, folded: `words`, then `others` that will do for them, by their beginning, or only as a `whole`."""

    words: tuple[str, ...]
    others: tuple[str, ...] = ()
    whole: frozenset[str] = frozenset()


@lru_cache(maxsize=64)
def _sought(typed: str) -> Sought:
    words = tuple(dict.fromkeys(fold(typed).split()))
    if len(words) > MOST_TYPED:
        return Sought(words)
    others = [one for word in words for one in spellings(word)]
    begun = [*written_out(typed).split(), *(one.word for one in others if one.begun)]
    for start in range(len(words) - 1):
        for end in range(start + 2, min(start + MOST_JOINED, len(words)) + 1):
            begun += joined(words[start:end])
    return Sought(words, tuple(dict.fromkeys(begun)), frozenset(one.word for one in others if not one.begun))


def spans(shown: str, typed: str) -> Spans:
    """From where to where each hit stands, in order, none inside another; ends are behind the last character.

    A word is marked as far as it was typed; where it was typed with a slip it is marked whole. What is written or spaced
    in another way is marked in a text where the words as typed are not.
    """
    shown = shown[:LONGEST]
    if not shown:
        return ()
    wanted = _sought(typed)
    found: list[tuple[int, int]] = []
    if wanted.words:
        folded, origin = _folded(shown)
        found += [(origin[start], origin[end - 1] + 1) for start, end in _in_words(folded, wanted)]
    found += _numbers(shown, typed)
    found += [place for sign in signs_of.signs(typed) for place in signs_of.places(sign, shown)]
    return _apart(shown, found)


def _in_words(folded: str, wanted: Sought) -> list[tuple[int, int]]:
    """Hits in a folded text."""
    words = _words(folded)
    found: list[tuple[int, int]] = []
    for start, end in words:
        length = _marked(folded[start:end], wanted)
        if length:
            found.append((start, start + length))
        else:
            found += [
                (place, place + len(word))
                for word in (*wanted.words, *wanted.others)
                if _cjk(word) and (place := folded.find(word, start, end)) >= 0
            ]
    if not found and len(wanted.words) <= MOST_TYPED:
        found += [place for word in wanted.words for place in _in_pieces(folded, words, word)]
        if not found:
            found += [place for word in wanted.words for place in _initials(folded, words, word)]
    return found


def _in_pieces(folded: str, words: Sequence[tuple[int, int]], typed: str) -> Iterator[tuple[int, int]]:
    """Words that were typed as one: Ha Noi as hanoi, A. P. C. as apc; a saint as st."""
    if len(typed) < 2:
        return
    short = next((head for head in ("ste", "st") if typed.startswith(head)), "")
    for meant in (typed, SHORT[short] + typed.removeprefix(short)) if short else (typed,):
        for place, (start, _end) in enumerate(words):
            rest = meant
            for number, (first, last) in enumerate(words[place : place + MOST_PIECES]):
                word = folded[first:last]
                if number and word.startswith(rest):
                    yield start, first + len(rest)
                    break
                if not rest.startswith(word):
                    break
                rest = rest.removeprefix(word)


def _initials(folded: str, words: Sequence[tuple[int, int]], typed: str) -> Iterator[tuple[int, int]]:
    """Two letters that begin two words beside each other: jp in Jean-Paul."""
    for (one, _), (other, _) in pairwise(words):
        if len(typed) == 2 and typed in (folded[one] + folded[other], folded[other] + folded[one]):
            yield one, one + 1
            yield other, other + 1


def _marked(word: str, wanted: Sought) -> int:
    """How many letters of a folded word are a hit."""
    begun = max((len(one) for one in wanted.words if word.startswith(one)), default=0)
    begun = begun or max((len(one) for one in wanted.words if plain(word).startswith(one)), default=0)
    begun = begun or max((len(one) for one in wanted.others if word.startswith(one)), default=0)
    if begun:
        return begun
    slipped = any(_slipped(one, held) for held in {word, plain(word)} for one in wanted.words)
    return len(word) if slipped or word in wanted.whole else 0


def _slipped(typed: str, word: str) -> bool:
    if len(typed) < LEAST_LETTERS or typed.isdecimal():
        return False
    return one_slip(typed, word) or (len(typed) >= BEGUN and begun_with_one_slip(typed, word))


def _folded(shown: str) -> tuple[str, list[int]]:
    """The text folded letter by letter, and from which character each letter came."""
    letters: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(shown):
        for letter in _fold_inside(character):
            letters.append(letter)
            origin.append(place)
    return "".join(letters), origin


@lru_cache(maxsize=4096)
def _fold_inside(character: str) -> str:
    """A character as it folds between two letters: nothing for a mark, a space for what parts words."""
    between = fold(f"a{character}a")
    return between[1:-1]


def _words(folded: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"\S+", folded)]


def _numbers(shown: str, typed: str) -> list[tuple[int, int]]:
    """Figures inside a number, whatever stands between them on either side; 0 or the country in front may be left out."""
    figures = digits(typed)
    if not figures:
        return []
    forms = dict.fromkeys((*phone_forms(typed), figures, figures.lstrip("0")))
    found: list[tuple[int, int]] = []
    for run in _NUMBER.finditer(shown):
        places = [place for place in range(*run.span()) if shown[place].isdecimal()]
        held = "".join(str(unicodedata.decimal(shown[place])) for place in places)
        for form in forms:
            at = held.find(form) if len(form) >= LEAST_FIGURES else -1
            if at >= 0:
                found.append((places[at], places[at + len(form) - 1] + 1))
                break
    return found


def _apart(shown: str, found: list[tuple[int, int]]) -> Spans:
    """In order and without overlaps; a mark that stands alone behind a letter goes with it."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        while end < len(shown) and _fold_inside(shown[end]) == "" and not shown[end].isspace():
            end += 1
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def _cjk(word: str) -> bool:
    return any(low <= ord(ch) <= high for ch in word for low, high in CJK)
