"""Columns and rows, whatever is broken in them: each row with its line, none lost, none swallowed."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.exchange import tables
from reseau_desktop.exchange.columns import count_words
from reseau_desktop.exchange.reading import read
from reseau_desktop.exchange.tables import open_table

HEADER = "First Name,Last Name,Company,Notes\n"


def _rows(text: str, **more) -> list[tuple[int, list[str], str]]:
    return list(open_table(text, count_words, **more).rows())


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(make, delimiter):
    text = make.table([["Prénom", "Nom", "Société"], ["Zoé", "Le Goff", "Lumen, Fils; & Cie"]] * 1, delimiter)
    table = open_table(text, count_words)
    assert table.delimiter == delimiter
    assert [cells for _, cells, _ in table.rows()] == [["Zoé", "Le Goff", "Lumen, Fils; & Cie"]]


def test_an_announced_delimiter_wins_and_its_line_is_no_row():
    table = open_table("sep=|\nPrénom|Nom\nZoé;a;b;c|Le Goff\n", count_words)
    assert (table.delimiter, table.header_line) == ("|", 2)
    assert list(table.rows()) == [(3, ["Zoé;a;b;c", "Le Goff"], "")]


def test_a_delimiter_may_be_given():
    assert open_table("Prénom;Nom\nZoé;Le Goff\n", count_words, delimiter=",").header == ("Prénom;Nom",)


def test_the_header_is_searched_below_a_preamble(make):
    table = open_table(make.connections(make.rows(2)), count_words)
    assert table.header_line == 4 and table.header[0] == "First Name"


def test_blank_lines_are_rows_but_those_at_the_end_are_none():
    assert _rows(HEADER + "A,B,,\n\n,,,\nC,D,,\n\n\n") == [
        (2, ["A", "B", "", ""], ""),
        (3, [], ""),
        (4, ["", "", "", ""], ""),
        (5, ["C", "D", "", ""], ""),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_counts_lines(end):
    text = HEADER.replace("\n", end) + f'A,B,C,"one{end}two"{end}D,E,F,G{end}'
    assert [(line, cells[0]) for line, cells, _ in _rows(text)] == [(2, "A"), (4, "D")]


def test_duplicate_and_empty_columns_keep_their_places():
    table = open_table("First Name,Notes,,Notes\na,b,c,d\n", count_words)
    assert table.columns == ("First Name", "Notes", "#3", "Notes (2)")


def test_a_quote_never_closed_costs_its_own_row_only():
    lines = [f'P{number},N{number},"Acme, Inc.",x\n' for number in range(300)]
    lines[5] = 'P5,N5,"Acme,x\n'
    found = _rows(HEADER + "".join(lines))
    assert len(found) == 300
    assert found[5] == (7, ["P5", "N5", "Acme", "x"], tables.UNBALANCED)
    assert all(
        row == (n + 2, [f"P{n}", f"N{n}", "Acme, Inc.", "x"], "") for n, row in enumerate(found) if n != 5
    )


def test_a_quote_never_closed_in_a_file_without_other_quotes():
    text = HEADER + "A,B,C,D\n" + 'E,"F,G,H\n' + "I,J,K,L\n" * 500
    found = _rows(text)
    assert len(found) == 502 and found[1] == (3, ["E", "F", "G", "H"], tables.UNBALANCED)


@pytest.mark.parametrize("last", ['Y,"Z', 'Y,"Z\n', 'Y,Z,"', '"Y,Z,a,b'])
def test_a_quote_never_closed_in_the_last_row(last):
    found = _rows(HEADER + "A,B,C,D\n" + last)
    assert len(found) == 2 and found[1][2] == tables.UNBALANCED and found[1][1][0] == "Y"


def test_real_newlines_in_fields_stay(make):
    note = "\n".join(f"line {n}" for n in range(250))
    text = HEADER + make.table([["A", "B", "C", note], ["D", "E", "F", "x"]])
    assert _rows(text) == [(2, ["A", "B", "C", note], ""), (252, ["D", "E", "F", "x"], "")]


@pytest.mark.parametrize(
    "monster",
    [
        "A,B," + "x" * 12_000_000 + ",n\n",
        'A,B,"' + "x" * 12_000_000 + '",n\n',
        'A,B,"' + "line of text\n" * 1_000_000 + '",n\n',
        'A,B,"' + "x" * 12_000_000 + ",n\n",
    ],
    ids=["bare", "quoted", "with newlines", "never closed"],
)
def test_an_enormous_field_costs_its_own_row_only(write, monster):
    limit = csv.field_size_limit()
    path = write(HEADER + "Ana,Delmas,C,n\n" + monster + "Zoé,Le Goff,E,n\n", "a.csv")
    reading = read(path)
    assert [record.person.given for record in reading.people] == ["Ana", "Zoé"]
    assert [(problem.code, problem.line) for problem in reading.rejected] == [("field_too_long", 3)]
    assert csv.field_size_limit() == limit


def test_blanks_before_quotes_are_understood():
    assert _rows('First Name, Last Name\n"Ana", "Delmas, née Roy"\n') == [(2, ["Ana", "Delmas, née Roy"], "")]


def test_a_cell_of_a_blank_and_a_quote_changes_nothing_around_it():
    assert _rows('First Name,Last Name\n" ""Ana"""," "\n" """, x\n') == [
        (2, [' "Ana"', " "], ""),
        (3, [' "', " x"], ""),
    ]


_CELL = st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters='\n",;\t'), max_size=12)


@given(st.lists(st.tuples(_CELL, _CELL, _CELL, _CELL), max_size=12), st.sampled_from([",", ";", "\t", "|"]))
def test_what_csv_writes_is_read_back(rows, delimiter):
    """Nothing is taken for broken that is well formed, and lines are counted right."""
    import io

    stream = io.StringIO(newline="")
    stream.write(f"First Name{delimiter}Last Name{delimiter}Company{delimiter}Notes\r\n")
    lines = []
    writer = csv.writer(stream, delimiter=delimiter, lineterminator="\r\n")
    kept = [list(row) for row in rows if any(cell.strip() for cell in row)]
    for row in kept:
        lines.append(stream.getvalue().count("\n") + 1)
        writer.writerow(row)
    table = open_table(stream.getvalue(), count_words, delimiter=delimiter)
    if table.spaced:
        return
    assert list(table.rows()) == [(line, row, "") for line, row in zip(lines, kept, strict=True)]


@given(st.text(alphabet='ab,";\n \r|\t', max_size=200))
def test_no_text_stops_the_rows_and_lines_grow(text):
    table = open_table("First Name,Last Name\n" + text, count_words)
    lines = [line for line, _, _ in table.rows()]
    assert lines == sorted(set(lines))
