"""The words of a typed line: where each stands, how it compares, and whether a pause comes before it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .folding import fold

LONGEST = 300  # words that are read; what comes after is a note anyhow
_PAUSES = frozenset(".,;:!?()[]\n\r…/|–—")
_INSIDE = frozenset("'’ʼ-‐‑")  # between two words that are one to the eye: d’Ana, Jean-Pierre

TITLES = frozenset(
    "m mr mrs ms mme mlle mmes dr pr prof me maitre herr frau sir madame monsieur".split()
)  # Dr. Haddad

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the line, in characters: `start` is in it, `end` no more."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Word:
    """One run of letters or digits. `key` is its fold; `pause`: a comma, a full stop… stands before it."""

    start: int
    end: int
    text: str
    key: str
    pause: bool
    joined: bool  # by an apostrophe or a hyphen to the word before


def words(text: str) -> list[Word]:
    """The words of a text in order, at most LONGEST of them."""
    found: list[Word] = []
    start, place, last = -1, 0, 0
    for place, letter in enumerate(text):
        inside = unicodedata.category(letter)[0] in "LMN"
        if inside and start < 0:
            start = place
        elif not inside and start >= 0:
            _add(found, text, start, place, last)
            start, last = -1, place
            if len(found) >= LONGEST:
                return found
    if start >= 0:
        _add(found, text, start, len(text), last)
    return found


def _add(found: list[Word], text: str, start: int, end: int, last: int) -> None:
    key = fold(text[start:end]).replace(" ", "")
    if key:
        gap = text[last:start] if found else ""
        pause = any(mark in _PAUSES for mark in gap) and not _titled(found, text[start], gap)
        joined = bool(found) and len(gap) == 1 and gap in _INSIDE
        found.append(Word(start, end, text[start:end], key, pause, joined))


def _titled(found: Sequence[Word], letter: str, gap: str) -> bool:
    """Whether a full stop is that of a title: M. Haddad, but not "Ana M. Elle cherche"."""
    if gap.strip() != "." or not letter.isupper() or found[-1].key not in TITLES:
        return False
    return len(found[-1].key) > 1 or len(found) == 1 or not found[-2].text[:1].isupper()


def says(line: Sequence[Word], place: int, phrase: Sequence[str], *, pauses: bool = False) -> bool:
    """Whether these words stand here, without a pause between them."""
    if place < 0 or place + len(phrase) > len(line):
        return False
    for step, key in enumerate(phrase):
        word = line[place + step]
        if word.key != key or (step and word.pause and not pauses):
            return False
    return True


def clause_of(line: Sequence[Word], place: int) -> Sequence[Word]:
    """The words between the pauses around a word."""
    start, end = place, place + 1
    while start > 0 and not line[start].pause:
        start -= 1
    while end < len(line) and not line[end].pause:
        end += 1
    return line[start:end]


class Phrases(Generic[Value]):
    """What phrases mean. Most words begin none: these are told at once."""

    def __init__(self, *tables: Mapping[tuple[str, ...], Value]) -> None:
        self._meanings: dict[tuple[str, ...], Value] = {}
        for each in tables:
            self._meanings.update(each)
        self._lengths: dict[str, list[int]] = {}
        for phrase in self._meanings:
            lengths = self._lengths.setdefault(phrase[0], [])
            if len(phrase) not in lengths:
                lengths.append(len(phrase))
                lengths.sort(reverse=True)

    def words(self) -> frozenset[str]:
        """Every word that stands in a phrase."""
        return frozenset(word for phrase in self._meanings for word in phrase)

    def at(self, line: Sequence[Word], place: int) -> tuple[int, Value] | None:
        """The longest phrase that stands here: how many words, and what it means."""
        for length in self._lengths.get(line[place].key, ()):
            run = line[place : place + length]
            if len(run) == length and not any(word.pause for word in run[1:]):
                phrase = tuple(word.key for word in run)
                if phrase in self._meanings:
                    return length, self._meanings[phrase]
        return None


def table(text: str, value: Value) -> dict[tuple[str, ...], Value]:
    """Phrases written with commas between them, each folded into its words."""
    return {tuple(fold(phrase).split()): value for phrase in text.split(",") if phrase.strip()}
