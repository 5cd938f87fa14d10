"""Names in a line: the longest run of words that somebody's name holds; which one, where one can tell."""

from __future__ import annotations

from collections.abc import Sequence

from .folding import fold
from .line_reading import Span, Word
from .line_words import ARTICLES, FROM, GLUE, SUBJECTS
from .lines import Candidate, Lookup, Role, Someone

LONGEST_NAME = 5
_AT = FROM | {"chez", "at", "a"}


def name_at(
    text: str, line: Sequence[Word], place: int, lookup: Lookup, near: int | None, role: Role
) -> tuple[int, Someone] | None:
    """The name that stands here: how many words it takes, and whom it means."""
    if line[place].key in GLUE and not line[place].text[:1].isupper():
        return None
    best: tuple[int, Sequence[Candidate]] | None = None
    for length in range(1, min(LONGEST_NAME, len(line) - place) + 1):
        run = line[place : place + length]
        if length > 1 and (
            run[-1].pause or (run[-1].key in GLUE and len(run[-1].key) == 1 and not _initial(text, run[-1]))
        ):
            break
        found = lookup(tuple(word.key for word in run))
        if found:
            best = (length, found)
        elif length == 1 or run[-1].key not in ARTICLES:
            break
    if best is None:
        return None
    length, found = best
    found, more = _of_their_house(line, place + length, found)
    keys = frozenset(word.key for word in line[place : place + length])
    span = Span(line[place].start, line[place + length - 1].end)
    contact = _meant(found, keys, near)
    who = Someone(span, text[span.start : span.end], tuple(found), contact, role)
    return length + more, who


def _initial(text: str, word: Word) -> bool:
    return word.text.isupper()


def _meant(found: Sequence[Candidate], keys: frozenset[str], near: int | None) -> int | None:
    """The only one; the one whose whole name was written; the one who is on the screen. Else nobody: it is asked."""
    if len(found) == 1:
        return found[0].id
    whole = [one for one in found if one.words == keys]
    if len(keys) > 1 and len(whole) == 1:
        return whole[0].id
    if any(one.id == near for one in found) and not (len(keys) > 1 and len(whole) > 1):
        return near
    return None


def _of_their_house(
    line: Sequence[Word], place: int, found: Sequence[Candidate]
) -> tuple[Sequence[Candidate], int]:
    """ "Ana from Atelier Nord": the organisation tells which Ana, and is understood with the name."""
    if place + 1 >= len(line) or line[place].pause or line[place].key not in _AT:
        return found, 0
    best: list[Candidate] = []
    longest = 0
    for one in found:
        house = [word for word in fold(one.organisation).split() if word not in ARTICLES]
        length = 0
        while (
            length < len(house)
            and place + 1 + length < len(line)
            and line[place + 1 + length].key == house[length]
        ):
            length += 1
        if length and length >= longest:
            best = [*best, one] if length == longest else [one]
            longest = length
    return (best, longest + 1) if best else (found, 0)


def unknown_at(text: str, line: Sequence[Word], place: int) -> Someone | None:
    """A name that nobody here has: said after "with", it is worth telling."""
    first = line[place]
    if first.key in GLUE or first.key in ARTICLES or first.key in SUBJECTS or first.key.isdecimal():
        return None
    end = place + 1
    if first.text[:1].isupper():
        while end < len(line) and not line[end].pause and line[end].text[:1].isupper():
            end += 1
    span = Span(first.start, line[end - 1].end)
    return Someone(span, text[span.start : span.end], (), None)
