"""The rows of a table become records, each with its place; what cannot is listed with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import islice

from reseau_desktop.exchange.records import PersonRecord, Problem, ReadRecord
from reseau_desktop.exchange.tables import TOO_LONG, Row, Table

Progress = Callable[[int, int], None]  # done, total in rows; may raise Cancelled
Doubt = tuple[str, tuple[str, ...]]  # code and values of a warning
Build = Callable[[list[str], list[Doubt]], PersonRecord | str]  # a person, or why there is none

EVERY = 500  # rows between two calls of progress


@dataclass(slots=True)
class Gathered:
    people: list[ReadRecord] = field(default_factory=list)
    rejected: list[Problem] = field(default_factory=list)


def gather(
    table: Table,
    build: Build,
    progress: Progress | None = None,
    limit: int | None = None,
    unique_keys: bool = True,
) -> Gathered:
    """Ask `build` for the person of each row; it gets a cell for each column and one empty cell more.

    Listed and not taken: rows with nothing, with an overlong field, identical to one before or, as `unique_keys`
    says, with its key.
    """
    result = Gathered()
    take, refuse = result.people.append, result.rejected.append
    width = len(table.header)
    damaged = any("\ufffd" in line for line in table.lines)
    seen, doubts = dict[str, int](), list[Doubt]()
    rows = enumerate(islice(table.rows(), limit))
    for record, (line, cells, mark) in rows if progress is None else _told(rows, table.estimate, progress):
        if not any(cells):
            refuse(Problem(TOO_LONG if mark == TOO_LONG else "empty_row", record, line))
            continue
        identity = digest(cells)
        extra = cells[width:]
        fit = not (mark or damaged or len(cells) != width)
        person = build([*(cells if fit else _fitted(cells, width, mark, doubts)), ""], doubts)
        if isinstance(person, str):
            refuse(Problem(person, record, line, tuple(code for code, _ in doubts)))
        elif twin := seen.get(identity) or (unique_keys and person.key and seen.get("key " + person.key)):
            refuse(Problem("same_as_line", record, line, (str(twin),)))
        else:
            seen[identity] = line
            if person.key:
                seen["key " + person.key] = line
            if extra:
                person.raw["+"] = table.delimiter.join(extra)
            take(ReadRecord(record, line, person, _warnings(record, line, doubts), identity))
        if doubts:
            doubts.clear()
    return result


def _told(rows: Iterable[tuple[int, Row]], total: int, progress: Progress) -> Iterator[tuple[int, Row]]:
    """The same, about so many; `progress` hears of some, and of the end."""
    for record, row in rows:
        if record % EVERY == 0:
            progress(record, total)
        yield record, row
    progress(total, total)


def _warnings(record: int, line: int, doubts: list[Doubt]) -> tuple[Problem, ...]:
    return tuple(Problem(code, record, line, values) for code, values in doubts) if doubts else ()


def digest(cells: list[str]) -> str:
    """What recognises an identical record: of its cells as they came, without empty ones at the end."""
    text = "\x1f".join(cells).rstrip("\x1f")
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def _fitted(cells: list[str], width: int, mark: str, doubts: list[Doubt]) -> list[str]:
    """A row brought to the table's width, with what is doubtful about it."""
    if mark:
        doubts.append((mark, ()))
    if any("\ufffd" in cell for cell in cells):
        doubts.append(("unreadable_characters", ()))
    if len(cells) < width:
        doubts.append(("ragged_short", (str(len(cells)), str(width))))
        return cells + [""] * (width - len(cells))
    if len(cells) > width:
        doubts.append(("ragged_long", (str(len(cells)), str(width))))
        return cells[:width]
    return cells
