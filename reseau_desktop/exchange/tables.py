"""Rows of a delimited text with the line each begins on, whatever is broken in them.

`csv.reader` does the parsing; what it would do silently is noticed here: a quote that nobody closed swallows
the rows after it, a field beyond its limit ends the reading. Both cost one row, with its line, not the file.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reseau_desktop.exchange import delimiters

Row = tuple[int, list[str], str]  # line of its first character (from 1), cells, mark

TOO_LONG = "field_too_long"  # mark of a row without cells: one of them passes csv.field_size_limit()
UNBALANCED = "unbalanced_quote"  # mark of a row whose opening quote was taken for a letter

_HEADER_ROWS = 20
_SCAN = 16_000_000  # characters: how far the end of an overlong field is looked for
_SHORT_RECORD = 3  # lines; longer ones are looked into for rows that were swallowed


@dataclass(frozen=True, slots=True)
class Table:
    """A text in columns: its header and, as often as asked, its rows."""

    lines: list[str]
    delimiter: str
    spaced: bool
    header: tuple[str, ...]
    header_line: int  # from 1
    first: int  # index in `lines` of the first row
    recognised: int  # how many cells of the header are words that we know

    def rows(self) -> Iterator[Row]:
        """The rows under the header; blank lines are rows without cells, those at the end are none."""
        return rows(self.lines, self.first, self.delimiter, self.spaced, len(self.header))

    @property
    def estimate(self) -> int:
        """About how many rows: the lines."""
        return max(0, len(self.lines) - self.first)

    @property
    def columns(self) -> tuple[str, ...]:
        """The header's cells made unique, for records kept as mappings."""
        seen: dict[str, int] = {}
        names: list[str] = []
        for place, cell in enumerate(self.header, 1):
            name = cell or f"#{place}"
            seen[name] = seen.get(name, 0) + 1
            names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
        return tuple(names)


def open_table(text: str, words_of: Callable[[list[str]], int], delimiter: str | None = None) -> Table:
    """Find delimiter and header. The header is the row of the first twenty with most words that we know."""
    said = delimiters.announced(text)
    chosen = delimiter or said or delimiters.choose(text, words_of)
    spaced = delimiters.spaced(text, chosen)
    lines = list(io.StringIO(text, newline=""))
    while lines and not lines[-1].strip():
        lines.pop()
    start = 1 if said else 0
    best: Row | None = None
    best_words, first = 0, start
    for row, after in islice(_placed(lines, start, chosen, spaced), _HEADER_ROWS):
        words = words_of(row[1])
        if any(cell.strip() for cell in row[1]) and (best is None or words > best_words):
            best, best_words, first = row, words, after
    line, cells, _ = best or (start + 1, [], "")
    return Table(lines, chosen, spaced, _trimmed(cells), line, first, best_words)


def rows(lines: list[str], start: int, delimiter: str, spaced: bool, width: int) -> Iterator[Row]:
    """Parse `lines` from index `start`. `width` is the number of cells that a row should have, 0 if unknown."""
    before, total = start, len(lines)
    while before < total:
        origin = before
        reader = csv.reader(_from(lines, origin), delimiter=delimiter, skipinitialspace=spaced)
        try:
            for cells in reader:
                after = origin + reader.line_num
                if after == before + 1 and (
                    after < total or not _open_quote(lines[before], delimiter, spaced)
                ):
                    yield after, cells, ""
                elif _sound(lines[before:after], delimiter, spaced, width):
                    yield before + 1, cells, ""
                else:
                    after = before + 1
                    yield _without_quote(lines[before], after, delimiter, spaced)
                    before = after
                    break
                before = after
            else:
                return
        except csv.Error:
            line = before + 1
            before = _end_of_overlong(lines, before, delimiter, spaced, width)
            yield line, [], TOO_LONG


def _from(lines: list[str], start: int) -> Iterator[str]:
    for index in range(start, len(lines)):
        yield lines[index]


def _placed(lines: list[str], start: int, delimiter: str, spaced: bool) -> Iterator[tuple[Row, int]]:
    """Rows with the index of the line after each, which is where the next begins."""
    previous: Row | None = None
    for row in rows(lines, start, delimiter, spaced, 0):
        if previous is not None:
            yield previous, row[0] - 1
        previous = row
    if previous is not None:
        yield previous, len(lines)


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """The header's cells on one line each; empty ones stay, they hold columns."""
    return tuple(" ".join(cell.split()).lstrip("\ufeff") for cell in cells)


def _strict(lines: list[str], delimiter: str, spaced: bool) -> list[list[str]] | None:
    try:
        return list(csv.reader(lines, delimiter=delimiter, skipinitialspace=spaced, strict=True))
    except csv.Error:
        return None


def _sound(lines: list[str], delimiter: str, spaced: bool, width: int) -> bool:
    """Whether a record of several lines is one field with newlines, not a quote that was never closed."""
    if _strict(lines, delimiter, spaced) is None:
        return False
    return len(lines) <= _SHORT_RECORD or not _like_rows(lines[1:], delimiter, spaced, width)


def _like_rows(lines: list[str], delimiter: str, spaced: bool, width: int) -> bool:
    """Whether most lines alone are rows of the table's width."""
    if width < 3:
        return False
    sample = lines[:50]
    alike = 0
    for line in sample:
        try:
            cells = next(csv.reader([line], delimiter=delimiter, skipinitialspace=spaced), [])
        except csv.Error:
            continue
        alike += len(cells) == width
    return alike * 2 > len(sample)


def _open_quote(line: str, delimiter: str, spaced: bool) -> int:
    """Index of the quote that opens a field and is not closed on the line, plus 1; 0 when there is none."""
    if '"' not in line:
        return 0
    opened, at_start, place = 0, True, 0
    while place < len(line):
        character = line[place]
        if opened:
            if character == '"':
                if line[place + 1 : place + 2] == '"':
                    place += 1
                else:
                    opened = 0
        elif character == '"' and at_start:
            opened = place + 1
        at_start = character == delimiter or (spaced and at_start and character == " ")
        place += 1
    return opened


def _without_quote(line: str, number: int, delimiter: str, spaced: bool) -> Row:
    """The row of one line with the quote that nobody closes left out."""
    for _ in range(20):
        opened = _open_quote(line, delimiter, spaced)
        if not opened:
            break
        line = line[: opened - 1] + line[opened:]
    try:
        return number, next(csv.reader([line], delimiter=delimiter, skipinitialspace=spaced), []), UNBALANCED
    except csv.Error:
        return number, [], TOO_LONG


def _end_of_overlong(lines: list[str], start: int, delimiter: str, spaced: bool, width: int) -> int:
    """Index after a record that passes the limit: where its quotes are even again, else after its line."""
    odd, scanned = False, 0
    for index in range(start, len(lines)):
        line = lines[index]
        odd ^= bool(line.count('"') & 1)
        scanned += len(line)
        if not odd:
            swallowed = lines[start + 1 : index + 1]
            return start + 1 if _like_rows(swallowed, delimiter, spaced, width) else index + 1
        if scanned > _SCAN:
            break
    return start + 1
