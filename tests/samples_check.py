"""Read every table of a folder of real files: none may stop us, no row may vanish, letters must be right.

Usage: samples_check.py FOLDER. Prints a line a file; exit 1 when anything is wrong. The formats read so far: CSV.
"""

from __future__ import annotations

import csv
import io
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from reseau_desktop.exchange import encodings
from reseau_desktop.exchange.errors import UnreadableFile
from reseau_desktop.exchange.opening import open_file
from reseau_desktop.exchange.reading import read, sniff
from reseau_desktop.exchange.records import Reading


@dataclass(frozen=True, slots=True)
class Expected:
    """What is known of a file from looking at it."""

    format: str
    people: int
    encoding: str = "utf-8"
    first: tuple[str, str] = ("", "")


EXPECTED = {
    "silkyrich__linkedin-export-viewer/Connections.csv": Expected(
        "linkedin", 2000, first=("Charles", "Babbage")
    ),
    "pedrofuentes__kawsay/tests/fixtures/linkedin/Connections.csv": Expected(
        "linkedin", 2, first=("José", "García")
    ),
    "mozilla__releases-comm-central/import/test/unit/resources/utf16_addressbook.csv": Expected(
        "csv", 1, "utf-16-le", ("John", "Doe")
    ),
    "mozilla__releases-comm-central/import/test/unit/resources/csv_semicolon.csv": Expected(
        "csv", 2, first=("John", "Doe")
    ),
    "mozilla__releases-comm-central/import/test/unit/resources/basic_csv_addressbook.csv": Expected(
        "csv", 2, first=("John", "Doe")
    ),
    "max-mapper__csv-spectrum/csvs/comma_in_quotes.csv": Expected("csv", 1, first=("John", "Doe")),
}
LETTERS = {  # a text that the decoded file holds, and the encoding it is found in (or read in, where asked)
    "wireservice__csvkit/examples/test_latin1.csv": ("©", "cp1252", None),
    "wireservice__csvkit/examples/test_utf16_big.csv": ("ʤ", "utf-16-be", None),
    "wireservice__csvkit/examples/test_utf8_bom.csv": ("ʤ", "utf-8", None),
    "okfn__messytables/horror/spanish_chars.csv": ("administración", "cp1252", None),
    "okfn__messytables/horror/utf-16le_encoded.csv": ("Organisation_code", "utf-16-le", None),
    "okfn__messytables/horror/weird_head_padding.csv": ("vertragsärztlichen", "utf-8", None),
    "mozilla__releases-comm-central/import/test/unit/resources/shiftjis_addressbook.csv": (
        "権兵衛",
        "shift_jis",
        "shift_jis",
    ),
}


def main(folder: Path) -> int:
    wrong: list[str] = []
    files = sorted(folder.rglob("*.csv"))
    for path in files:
        name = path.relative_to(folder).as_posix()
        try:
            found, complaints = _check(path, EXPECTED.get(name))
        except Exception as problem:  # whatever it is, it is what this script looks for
            found, complaints = "CRASH", [repr(problem)]
        if name in LETTERS:
            complaints += _check_letters(path, *LETTERS[name])
        wrong += [f"{name}: {complaint}" for complaint in complaints]
        _say(f"{'wrong' if complaints else 'ok':5} {name[-64:]:64} {found}")
    wrong += [f"{name}: not there" for name in {*EXPECTED, *LETTERS} if not (folder / name).is_file()]
    if not files:
        wrong.append(f"no table in {folder}")
    for complaint in wrong:
        _say(f"WRONG {complaint}")
    _say(f"{len(files)} tables, {len(wrong)} wrong")
    return 1 if wrong else 0


def _check(path: Path, expected: Expected | None) -> tuple[str, list[str]]:
    try:
        reading = read(path)
    except UnreadableFile as problem:
        complaints = [] if expected is None else [f"refused: {problem.reason} {problem.values}"]
        return f"refused: {problem.reason}", complaints
    complaints = _check_rows(path, reading)
    if expected is not None:
        person = reading.people[0].person
        told = Expected(reading.format, len(reading.people), reading.encoding, (person.given, person.family))
        complaints += [] if told == expected else [f"{told}, not {expected}"]
    codes = Counter(problem.code for problem in reading.rejected)
    warned = Counter(problem.code for record in reading.people for problem in record.warnings)
    return (
        f"{reading.format:9} {reading.encoding:10} {reading.delimiter!r:5} {len(reading.people):5} people"
        f" {len(reading.rejected):4} rejected {dict(codes) or ''} {dict(warned) or ''}"
    ).rstrip(), complaints


def _check_rows(path: Path, reading: Reading) -> list[str]:
    """Every row is there once, as the csv module counts them below the header."""
    places = [record.record for record in reading.people] + [problem.record for problem in reading.rejected]
    complaints = [] if sorted(places) == list(range(len(places))) else ["a record is missing or there twice"]
    opened = open_file(path)
    text = encodings.decode(path, opened.content).text.rstrip()
    lines = list(io.StringIO(text, newline=""))[reading.skipped_lines :]
    rows = sum(1 for _ in csv.reader(lines, delimiter=reading.delimiter)) - 1
    if rows != reading.total:
        complaints.append(f"{reading.total} rows of {rows}")
    return complaints


def _check_letters(path: Path, text: str, encoding: str, asked: str | None) -> list[str]:
    decoded = encodings.decode(path, open_file(path).content, asked)
    complaints = [] if text in decoded.text else [f"{text!r} not found"]
    if decoded.encoding != encoding:
        complaints.append(f"read as {decoded.encoding}, not {encoding}")
    if not sniff(path, encoding=asked).rows:
        complaints.append("no preview")
    return complaints


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: samples_check.py FOLDER")
    sys.exit(main(Path(sys.argv[1])))
