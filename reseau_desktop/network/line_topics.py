"""Topics in a line: what comes after "she seeks" or "il offre", up to where something else begins."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .line_reading import Span, Word
from .line_words import AND, ARTICLES, ENDS, OFFERS, SEEKS, SUBJECTS

MOST_WORDS = 6
_NO_TOPIC = frozenset("to me him her us you them it".split())  # she needs to leave
_ADVERBS = frozenset("also aussi still toujours now really vraiment actuellement currently encore".split())


def verb_at(
    line: Sequence[Word], place: int, named: Callable[[int], bool], *, told: bool
) -> tuple[int, bool] | None:
    """A verb of seeking (True) or offering with its subject before it: how many words it takes.

    `named` says whether a word belongs to somebody's name; `told`: somebody was named before, so that a clause may
    begin with the verb ("…, looking for a flat").
    """
    for table, sought in ((SEEKS, True), (OFFERS, False)):
        found = table.at(line, place)
        if found is None:
            continue
        length, noun = found
        if sought and place + length < len(line) and line[place + length].key in _NO_TOPIC:
            continue
        before = place - 1
        while before >= 0 and line[before].key in _ADVERBS:
            before -= 1
        if before < 0 or line[place].pause:
            after = line[place + length] if place + length < len(line) else None
            begins = told and place > 0 and line[place].pause and after is not None and not after.pause
            if not noun and (before < 0 or named(before) or begins):
                return length, sought
            continue
        key = line[before].key
        if key in SUBJECTS or named(before) or (key == "s" and line[before].joined):
            return length, sought
        if key in AND and (not noun or goes_on(line, place + length)):
            return length, sought
    return None


def goes_on(line: Sequence[Word], place: int) -> bool:
    """ "…, et propose des cours": what is offered follows, so that it is no noun."""
    return place + 1 < len(line) and not line[place].pause and line[place].key in ("un", "une", "des", "du")


def topics_at(
    text: str,
    line: Sequence[Word],
    place: int,
    stops: Callable[[int], bool],
    named: Callable[[int], bool],
) -> tuple[int, list[Span]]:
    """The topics listed from here: how many words they take with their articles, and where each stands.

    `stops` says whether another part begins at a word, `named` whether somebody's name does.
    """
    spans, at = list[Span](), place
    while at < len(line):
        start = at
        while start < len(line) and line[start].key in ARTICLES and (start == at or not line[start].pause):
            start += 1
        if (
            start >= len(line)
            or (start > place and line[start].pause and start != at)
            or (spans and start == at)
        ):
            break
        end = _end(line, start, stops, named)
        if end == start:
            break
        spans.append(Span(line[start].start, line[end - 1].end))
        at = end
        if at < len(line) and line[at].key in AND and not line[at].pause:
            after = at + 1
            if after < len(line) and line[after].key in ARTICLES:
                at = after
                continue
            break
        if at >= len(line) or not line[at].pause or line[at].key not in ARTICLES:
            break
    last = place
    for word in range(place, len(line)):
        if spans and line[word].end <= spans[-1].end:
            last = word + 1
    return last - place, spans


def _end(line: Sequence[Word], start: int, stops: Callable[[int], bool], named: Callable[[int], bool]) -> int:
    """Where a topic ends: at a pause, a word that opens something else, another part, or after a few words."""
    end = start
    while end < len(line) and end - start < MOST_WORDS:
        word = line[end]
        if end > start and word.pause:
            break
        if word.key in ENDS or stops(end):
            break
        if word.key in AND:
            after = line[end + 1] if end + 1 < len(line) else None
            if after is None or after.pause or after.key in ARTICLES | SUBJECTS or stops(end + 1):
                break
            if named(end + 1):  # "a designer and Marc a lawyer" is about two people
                break
        end += 1
    while end > start and line[end - 1].key in AND | ARTICLES and not line[end - 1].joined:
        end -= 1
    return end
