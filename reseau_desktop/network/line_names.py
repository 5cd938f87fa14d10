"""Names in a line: the longest run of words that somebody's name holds; which one, where one can tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from .folding import fold
from .line_calendar import MONTHS
from .line_days import ORDINAL
from .line_reading import TITLES, Span, Word
from .line_words import ARTICLES, FROM, GLUE, SUBJECTS
from .lines import Candidate, Lookup, Role, Someone

LONGEST_NAME = 5
_NOBODY = frozenset(
    "both all everyone everybody friends people lui eux toute tout tous toutes plusieurs several".split()
)
_KIN = frozenset(
    """
    sister brother wife husband son daughter mother father parents mum dad cousin team boss assistant colleague
    colleagues friend friends partner secretary
    soeur frere femme mari fils fille mere pere cousine equipe assistante patron patronne chef cheffe collegue
    collegues ami amie amis compagne compagnon conjoint associe associee secretaire
    """.split()
)
_AT = FROM | {"chez", "at", "a"}


def name_at(
    text: str, line: Sequence[Word], place: int, lookup: Lookup, near: int | None, role: Role
) -> tuple[int, Someone] | None:
    """The name that stands here, a title before it or not: how many words it takes, and whom it means."""
    if (
        line[place].key in TITLES
        and place + 1 < len(line)
        and not (line[place + 1].pause or line[place + 1].joined)
    ):
        named = name_at(text, line, place + 1, lookup, near, role)
        if named is not None:
            span = Span(line[place].start, named[1].span.end)
            return named[0] + 1, replace(named[1], span=span, text=text[span.start : span.end])
    if line[place].key in MONTHS and place + 1 < len(line) and ORDINAL.match(line[place + 1].key):
        return None  # May 5
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
    found, more = _of_their_house(text, line, place + length, found)
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
    text: str, line: Sequence[Word], place: int, found: Sequence[Candidate]
) -> tuple[Sequence[Candidate], int]:
    """ "Ana from Atelier Nord", "Ana (Atelier Nord)": the organisation tells which Ana, and is understood with the
    name.
    """
    bracket = place < len(line) and text[line[place - 1].end : line[place].start].strip() == "("
    if place + (not bracket) >= len(line):
        return found, 0
    if not bracket and (line[place].pause or line[place].key not in _AT):
        return found, 0
    first = place if bracket else place + 1
    while not bracket and first + 1 < len(line) and line[first].key in ARTICLES:
        first += 1
    best: list[Candidate] = []
    longest = 0
    for one in found:
        length = _said_house(line, first, fold(one.organisation).split())
        if length and length >= longest:
            best = [*best, one] if length == longest else [one]
            longest = length
    return (best, longest + first - place) if best else (found, 0)


def _said_house(line: Sequence[Word], place: int, house: Sequence[str]) -> int:
    """How many words from here begin the name of an organisation, its articles written or not."""
    length = said = 0
    while house and house[0] in ARTICLES and (place >= len(line) or line[place].key != house[0]):
        house = house[1:]
    for word in house:
        if place + length >= len(line) or (length and line[place + length].pause):
            break
        if line[place + length].key == word:
            length += 1
            said = length if word not in ARTICLES else said
        elif word not in ARTICLES:
            break
    return said


def kin_at(text: str, line: Sequence[Word], place: int, named: Callable[[int], int]) -> Someone | None:
    """ "Karim's sister", "le frère de Karim": somebody else, whom nobody here is. `named` tells how long a name is."""
    start = place
    while (
        place + 1 < len(line)
        and line[place].key in ARTICLES | {"sa", "son", "ses"}
        and not line[place + 1].pause
    ):
        place += 1
    of = place + 1
    if line[place].key in _KIN and of + 1 < len(line) and line[of].key in FROM and not line[of + 1].pause:
        end = of + 1 + named(of + 1)
        if end > of + 1:
            return _nobody(text, line, start, end)
    after = start + named(start)
    if start < after < len(line) and line[after].key == "s" and line[after].joined:
        end = after + 1
        while end < len(line) and not line[end].pause and end - after < 3 and line[end].key not in _KIN:
            end += 1
        if end < len(line) and line[end].key in _KIN and not line[end].pause:
            return _nobody(text, line, start, end + 1)
    return None


def _nobody(text: str, line: Sequence[Word], start: int, end: int) -> Someone:
    span = Span(line[start].start, line[end - 1].end)
    return Someone(span, text[span.start : span.end], (), None)


def unknown_at(text: str, line: Sequence[Word], place: int) -> Someone | None:
    """A name that nobody here has: said after "with", it is worth telling."""
    first = line[place]
    if first.key in GLUE | ARTICLES | SUBJECTS | _NOBODY or first.key.isdecimal():
        return None
    end = place + 1
    if first.text[:1].isupper():
        while end < len(line) and not line[end].pause and line[end].text[:1].isupper():
            end += 1
    return _nobody(text, line, place, end)
