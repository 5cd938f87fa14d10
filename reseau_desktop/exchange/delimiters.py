"""Which sign parts the columns: own scoring, the words of the header weighing most (formats, 2.3)."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable
from itertools import islice

OFFERED = (",", ";", "\t", "|")
_SAMPLE = 200_000  # characters; a table shows its columns well before


def announced(text: str) -> str:
    """The delimiter of a first line `sep=;` as spreadsheets write it, else ""."""
    first = text[:12].splitlines()[0] if text else ""
    first = first.strip('"')
    if first[:4].lower() == "sep=" and len(first) == 5:
        return first[4]
    return ""


def choose(text: str, words_of: Callable[[list[str]], int]) -> str:
    """The best of `, ; TAB |`. `words_of` counts the cells of a row that are words of a header."""
    sample = text[:_SAMPLE]
    best, best_score = ",", 0.0
    for delimiter in OFFERED:
        if delimiter not in sample:
            continue
        score = _score(sample, delimiter, words_of)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def spaced(text: str, delimiter: str) -> bool:
    """Whether blanks stand between delimiter and opening quote (`1, "a"`): csv must be told to skip them.

    A cell that holds a blank and a quote looks the same once read, but is not written so.
    """
    sample = text[:_SAMPLE]
    rows = _rows(sample, delimiter, 50)
    quoted = [row for row in rows if any('"' in cell for cell in row)]
    loose = [
        row for row in quoted if any(cell.startswith(' "') and delimiter + cell in sample for cell in row)
    ]
    return bool(loose) and len(loose) * 2 >= len(quoted)


def _rows(sample: str, delimiter: str, count: int) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in islice(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), count):
            rows.append(row)
    except csv.Error:  # a field too long: what came before it tells enough
        pass
    return rows


def _score(sample: str, delimiter: str, words_of: Callable[[list[str]], int]) -> float:
    rows = _rows(sample, delimiter, 300)
    filled = [row for row in rows if row]
    if not filled:
        return 0.0
    width, times = Counter(map(len, filled)).most_common(1)[0]
    words = max(words_of(row) for row in filled[:20])
    shape = 0.0 if width == 1 else times / len(filled) * (1 + width / 40)
    return shape + (2.0 * words if words > 1 else 0.0)
