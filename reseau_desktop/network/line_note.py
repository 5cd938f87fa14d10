"""What is left of a line once its parts are taken out, put as one would note it."""

from __future__ import annotations

from collections.abc import Sequence

from .line_reading import Span, Word
from .line_words import AND, ARTICLES, FROM, GLUE, TO, WITH

_EDGES = " \t\n\r,;:-–—/|"
_OPENING = "([{<\"'«“‘#@"
_PAIRS = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“"}


def note(text: str, line: Sequence[Word], used: Sequence[str], told: Span | None) -> str:
    """The rest, run by run; before it the word that says more than the kind (`told`): "Coffee. About the museum"."""
    if not line:
        return text.strip()
    first, rest = "", []
    for start, end in _runs(line, used, told):
        kind = next((n for n in range(start, end + 1) if told and line[n].start == told.start), None)
        if kind is None:
            rest.append(_run(text, line, start, end))
            continue
        last = end
        while last > kind and last + 1 < len(line) and line[last].key in WITH | FROM | TO | ARTICLES:
            last -= 1  # "the wishes of" whose name was taken out
        after = _after(line, kind, told, end)
        first = text[line[kind].start : line[last].end if after else told.end if told else 0]
        rest.append(_run(text, line, start, kind - 1) if kind > start else "")
    if used[-1]:
        rest.append(text[line[-1].end :].strip(_EDGES + ".!?)]}»”’\"'"))
    left = ", ".join(run for run in rest if run)
    if first:
        return f"{_titled(first)}. {_titled(left)}" if left else f"{_titled(first)}."
    return left


def _titled(words: str) -> str:
    return words[:1].upper() + words[1:]


def _runs(line: Sequence[Word], used: Sequence[str], told: Span | None) -> list[tuple[int, int]]:
    """First and last word of each stretch that no part took; the word that tells more is free too."""
    free = [
        not part or (told is not None and told.start <= word.start < told.end)
        for word, part in zip(line, used, strict=True)
    ]
    runs: list[tuple[int, int]] = []
    for place, open_ in enumerate(free):
        if not open_:
            continue
        if (
            runs
            and runs[-1][1] == place - 1
            and not (told and line[place].start == told.start and line[place].pause)
        ):
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


def _after(line: Sequence[Word], kind: int, told: Span | None, end: int) -> bool:
    """Whether what follows the telling word belongs to it and says something: "salon du livre"."""
    rest = [word for word in line[kind : end + 1] if told and word.start >= told.end]
    return any(word.key not in GLUE for word in rest)


def _run(text: str, line: Sequence[Word], start: int, end: int) -> str:
    if all(word.key in GLUE for word in line[start : end + 1]):
        return ""
    last = end == len(line) - 1
    while start < end and line[start].key in AND:
        start += 1
    while end > start and not last and line[end].key in AND | WITH | FROM | TO:
        end -= 1
    first = line[start].start
    while first > 0 and text[first - 1] in _OPENING:
        first -= 1
    stop = len(text) if last else line[end].end
    while stop < len(text) and _PAIRS.get(text[stop], text[stop] + "\0") in text[first:stop]:
        stop += 1
    return text[first:stop].strip(_EDGES)
