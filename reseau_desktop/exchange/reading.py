"""A file read: recognised, decoded, parted in columns, each row a record or a reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reseau_desktop.exchange import (
    collector,
    delimiters,
    encodings,
    generic_csv,
    linkedin,
    opening,
    own_csv,
    tables,
    tidy,
)
from reseau_desktop.exchange.columns import Field, count_words, mapping_of
from reseau_desktop.exchange.errors import Cancelled, Reason, UnreadableFile
from reseau_desktop.exchange.gathering import Build, Gathered, Progress, gather
from reseau_desktop.exchange.opening import Opened
from reseau_desktop.exchange.records import Problem, Reading, ReadRecord
from reseau_desktop.exchange.tables import Table

__all__ = ["Cancelled", "Progress", "Sniffed", "format_of", "read", "sniff"]

LINKEDIN, CSV, OWN, JSON = "linkedin", "csv", "reseau", "json"
PREVIEW = 20
LINES, SHORTEST = 2_000_000, 20  # more lines than that, shorter than that on average, are no people

_OTHER_TEXTS = (
    ("begin:vcard", "vCard"),
    ("begin:vcalendar", "iCalendar"),
    ("<!doctype html", "HTML"),
    ("<html", "HTML"),
    ("<?xml", "XML"),
    ("dn: ", "LDIF"),
    ("version: 1\ndn:", "LDIF"),
)


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What the dialog shows before anything is read: how the file was understood and its first rows."""

    path: str
    member: str  # name inside an archive
    format: str  # linkedin | csv | reseau | json
    encoding: str = ""
    delimiter: str = ""
    header: tuple[str, ...] = ()
    skipped_lines: int = 0
    mapping: dict[int, Field] = field(default_factory=dict)
    rows: tuple[tuple[str, ...], ...] = ()  # the first rows as they are
    people: tuple[ReadRecord, ...] = ()  # the persons of these rows
    rejected: tuple[Problem, ...] = ()
    estimate: int = 0  # rows, about
    exported_on: str = ""


@dataclass(frozen=True, slots=True)
class _Source:
    opened: Opened
    format: str
    encoding: str
    table: Table
    mapping: dict[int, Field]

    @property
    def exported_on(self) -> str:
        return self.opened.exported_on.isoformat() if self.opened.exported_on else ""


def format_of(path: Path | str) -> str:
    """What a file is: linkedin, csv, reseau or json. Raises UnreadableFile for what is none of them."""
    path = Path(path)
    opened = opening.open_file(path)
    return JSON if _is_json(opened.content) else _source(opened, None, None, None, None).format


def sniff(
    path: Path | str,
    as_format: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: Mapping[int, Field] | None = None,
) -> Sniffed:
    """The first rows of a file as they would come in. Raises UnreadableFile."""
    path = Path(path)
    opened = opening.open_file(path)
    if as_format in (None, JSON) and _is_json(opened.content):
        return Sniffed(str(path), opened.member, JSON, encoding="utf-8")
    source = _source(opened, as_format, encoding, delimiter, mapping)
    gathered = gather(source.table, _builder(source), limit=PREVIEW)
    first = [tuple(row[1]) for _, row in zip(range(PREVIEW), source.table.rows(), strict=False)]
    return Sniffed(
        str(path), opened.member, source.format, source.encoding, source.table.delimiter, source.table.header,
        source.table.header_line - 1, source.mapping, tuple(first), tuple(gathered.people),
        tuple(gathered.rejected), source.table.estimate, source.exported_on,
    )  # fmt: skip


def read(
    path: Path | str,
    as_format: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: Mapping[int, Field] | None = None,
    progress: Progress | None = None,
) -> Reading:
    """Read a whole table of people; format, encoding, delimiter and mapping are found unless given.

    `progress(done, total)` is called every 500 rows and may raise Cancelled. Raises UnreadableFile when not
    one row is usable: a file from which nothing comes is an error, never a success.
    """
    path = Path(path)
    source = _source(opening.open_file(path), as_format, encoding, delimiter, mapping)
    with collector.paused():
        gathered = gather(source.table, _builder(source), progress, unique_keys=source.format != OWN)
    _refuse_useless(path, source, gathered)
    return Reading(
        str(path.with_name(tidy.file_name(path))), source.format, source.encoding, source.table.delimiter, source.table.columns,
        source.table.header_line - 1, tuple(gathered.people), tuple(gathered.rejected),
        {place: str(known) for place, known in source.mapping.items()}, source.exported_on,
    )  # fmt: skip


def _source(
    opened: Opened,
    as_format: str | None,
    encoding: str | None,
    delimiter: str | None,
    mapping: Mapping[int, Field] | None,
) -> _Source:
    if len(opened.content) > opening.TABLE_LIMIT:
        sizes = (str(len(opened.content) >> 20), str(opening.TABLE_LIMIT >> 20))
        raise UnreadableFile(opened.path, Reason.TOO_LARGE, sizes)
    decoded = encodings.decode(opened.path, opened.content, encoding)
    _refuse_other_text(opened.path, decoded.text)
    lines = max(decoded.text.count("\n"), decoded.text.count("\r"))
    if (
        lines > LINES and len(decoded.text) < SHORTEST * lines
    ):  # millions of empty lines would fill the memory
        raise UnreadableFile(opened.path, Reason.BINARY, ("",))
    table = tables.open_table(decoded.text, _words, delimiter)
    if (
        mapping is None
        and as_format in (None, LINKEDIN)
        and linkedin.other_table(opened.path.name, table.header)
    ):
        raise UnreadableFile(opened.path, Reason.LINKEDIN_OTHER)
    if mapping is None:
        known = mapping_of(table.header)
    else:
        known = {place: Field(named) for place, named in sorted(mapping.items()) if place < len(table.header)}
    if own_csv.recognised(table.header) and as_format in (None, CSV, OWN):
        name = OWN
    else:
        name = as_format or (LINKEDIN if linkedin.recognised(known) else CSV)
    return _Source(opened, name, decoded.encoding, table, known)


def _words(cells: list[str]) -> int:
    return 99 if own_csv.recognised(cells) else count_words(cells)


def _builder(source: _Source) -> Build:
    table, mapping = source.table, source.mapping
    if source.format == OWN:
        return own_csv.Rows(table.header).person
    if source.format == LINKEDIN:
        connected = next((place for place, named in mapping.items() if named is Field.CONNECTED), None)
        dates = _column(table, connected)
        return linkedin.Connections(table.columns, mapping, source.opened.exported_on, dates).person
    return generic_csv.Rows(table.columns, mapping, lambda place: _column(table, place)).person


def _column(table: Table, place: int | None) -> Iterator[str]:
    """The cells of a column, read only when asked: the order of its dates may have to be decided."""
    if place is None:
        return
    for _, cells, _ in table.rows():
        if len(cells) > place:
            yield cells[place]


def _is_json(content: bytes) -> bool:
    return content[:64].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"


def _refuse_other_text(path: Path, text: str) -> None:
    head = text[:200].lstrip("\ufeff \t\r\n").lower()
    if not head:
        if not text.strip():
            raise UnreadableFile(path, Reason.EMPTY)
        return
    if head[0] == "{" or head.startswith("[{"):
        raise UnreadableFile(path, Reason.NOT_CSV, ("JSON",))
    for start, kind in _OTHER_TEXTS:
        if head.startswith(start):
            raise UnreadableFile(path, Reason.NOT_CSV, (kind,))


def _refuse_useless(path: Path, source: _Source, gathered: Gathered) -> None:
    table, people, rejected = source.table, gathered.people, gathered.rejected
    line = str(table.header_line)
    if source.format != OWN and not source.mapping:
        raise UnreadableFile(path, Reason.NO_COLUMNS, (line, *table.header[:5]))
    if not people and not rejected:
        raise UnreadableFile(path, Reason.HEADER_ONLY, (line,))
    nameless = [problem for problem in rejected if problem.code == "no_name"]
    total = len(people) + len(rejected)
    if len(nameless) * 2 > total:
        raise UnreadableFile(path, Reason.NO_NAMES, (str(len(nameless)), str(total), str(nameless[0].line)))
    if not people:
        raise UnreadableFile(path, Reason.NO_ROWS, (str(total), str(rejected[0].line), rejected[0].code))


OFFERED_DELIMITERS = delimiters.OFFERED
