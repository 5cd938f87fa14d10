"""Where in a shown text stands what was searched, so that it can be marked: accents and ligatures included."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reseau_desktop.network.folding import fold
from reseau_desktop.network.names import CJK
from reseau_desktop.network.slips import LEAST_LETTERS, one_slip

Spans = tuple[tuple[int, int], ...]

LONGEST = 1_000  # characters of a text that are looked at
LEAST_FIGURES = 2  # of a number, to be marked inside it
_NUMBER = re.compile(r"\d[\d\s.()/\-\u00a0\u202f]*\d")


def spans(shown: str, typed: str) -> Spans:
    """From where to where each hit stands, in order, none inside another; ends are behind the last character.

    A word is marked as far as it was typed; where it was typed with a slip, or as one with another, it is marked whole.
    """
    shown = shown[:LONGEST]
    wanted = list(dict.fromkeys(fold(typed).split()))
    if not wanted or not shown:
        return ()
    folded, origin = _folded(shown)
    found: list[tuple[int, int]] = []
    for start, end in _words(folded):
        length = _marked(folded[start:end], wanted)
        if length:
            found.append((origin[start], origin[start + length - 1] + 1))
        else:
            found += [
                (origin[place], origin[place + len(word) - 1] + 1)
                for word in wanted
                if _cjk(word) and (place := folded.find(word, start, end)) >= 0
            ]
    found += _numbers(shown, typed)
    return _apart(shown, found)


def _marked(word: str, wanted: Sequence[str]) -> int:
    """How many letters of a folded word are a hit."""
    begun = max((len(one) for one in wanted if word.startswith(one)), default=0)
    if begun:
        return begun
    slipped = any(len(one) >= LEAST_LETTERS and one_slip(one, word) for one in wanted)
    return len(word) if slipped else 0


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
    figures = "".join(ch for ch in typed if ch.isdecimal() and ch.isascii())
    forms = [form for form in (figures, figures.removeprefix("00"), figures.lstrip("0")) if form]
    found: list[tuple[int, int]] = []
    for run in _NUMBER.finditer(shown):
        places = [place for place in range(*run.span()) if shown[place].isdecimal()]
        held = "".join(shown[place] for place in places)
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
