"""LinkedIn's export, of every era and with every trap met."""

from __future__ import annotations

import pytest

from reseau_desktop.exchange.reading import read, sniff

ROW = [
    "Ana",
    "Delmas",
    "https://www.linkedin.com/in/ana-delmas-8a2",
    "",
    "Atelier Nord",
    "CEO",
    "05 Nov 2023",
]


def _row(**more: str) -> list[str]:
    names = ("given", "family", "url", "email", "company", "title", "on")
    return [more.get(name, cell) for name, cell in zip(names, ROW, strict=True)]


@pytest.mark.parametrize("era", [2020, 2022, 2024, 2026])
def test_every_row_of_every_era_is_accounted_for(write, make, era):
    rows = make.rows(400, seed=era)
    reading = read(write(make.connections(rows, era)))
    hidden = [number for number, row in enumerate(rows) if not any(row[:-1])]
    assert reading.format == "linkedin" and reading.skipped_lines == (3 if era >= 2022 else 0)
    assert [problem.record for problem in reading.rejected if problem.code == "closed_profile"] == hidden
    assert reading.total == len(rows)
    seen = {record.record for record in reading.people} | {problem.record for problem in reading.rejected}
    assert seen == set(range(len(rows)))


def test_a_person_has_all_that_the_row_says(write, make):
    person = read(write(make.connections([_row(email="ana@nord.example")]))).people[0].person
    assert (person.given, person.family, person.key) == ("Ana", "Delmas", "ana-delmas-8a2")
    assert [(link.value, link.label) for link in person.links] == [(ROW[2], "LinkedIn")]
    assert [email.value for email in person.emails] == ["ana@nord.example"]
    assert [(p.organisation, p.title, p.current, p.seen_on) for p in person.positions] == [
        ("Atelier Nord", "CEO", True, None)
    ]
    assert [(d.kind, d.on) for d in person.dates] == [("connected", "2023-11-05")]
    assert person.raw["Connected On"] == "05 Nov 2023" and set(person.raw) == set(make.header)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("05 Nov 2023", "2023-11-05"),
        ("15-Jan-24", "2024-01-15"),
        ("03/15/2024", "2024-03-15"),
        ("2024-03-15", "2024-03-15"),
        ("2024/02/01 15:02:55 UTC", "2024-02-01"),
        ("1/29/26, 2:37 PM", "2026-01-29"),
        ("Jan 2024", "2024-01"),
        ("5 août 2023", "2023-08-05"),
        ("07 Dez. 2021", "2021-12-07"),
    ],
)
def test_the_shapes_of_dates(write, make, text, iso):
    person = read(write(make.connections([_row(on=text)]))).people[0].person
    assert [(d.kind, d.on) for d in person.dates] == [("connected", iso)]


def test_a_column_of_days_first_is_read_so(write, make):
    rows = [_row(given="A", url="", on="05/11/2023"), _row(given="B", url="", on="25/11/2023")]
    reading = read(write(make.connections(rows)))
    assert [record.person.dates[0].on for record in reading.people] == ["2023-11-05", "2023-11-25"]


def test_an_unreadable_date_is_kept_in_the_note(write, make):
    record = read(write(make.connections([_row(on="31 févr. 2023")]))).people[0]
    assert record.person.note == "Connected On: 31 févr. 2023" and record.person.dates == ()
    assert [(w.code, w.values, w.line) for w in record.warnings] == [
        ("date_unreadable", ("31 févr. 2023",), 5)
    ]


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.linkedin.com/in/Ana-Delmas/", "ana-delmas"),
        ("http://fr.linkedin.com/in/ana-delmas?trk=x", "ana-delmas"),
        ("linkedin.com/in/ana-delmas#top", "ana-delmas"),
        ("https://www.linkedin.com/in/zo%C3%A9-lef%C3%A8vre", "zoé-lefèvre"),
        ("https://www.linkedin.com/in/zoe%CC%81-lefe%CC%80vre", "zoé-lefèvre"),
        ("https://www.linkedin.com/in/王-小明/fr", "王-小明"),
        ("https://www.linkedin.com/pub/ana/1/2/3", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_the_key_is_the_slug(write, make, url, key):
    assert read(write(make.connections([_row(url=url)]))).people[0].person.key == key


def test_a_dangerous_link_is_left_out_and_said(write, make):
    record = read(write(make.connections([_row(url="javascript:alert(1)")]))).people[0]
    assert record.person.links == () and [w.code for w in record.warnings] == ["link_refused"]


def test_credentials_stay_in_the_name(write, make):
    person = read(write(make.connections([_row(family="Smith, PhD")]))).people[0].person
    assert person.family == "Smith, PhD"


def test_an_address_without_at_is_kept_with_a_warning(write, make):
    record = read(write(make.connections([_row(email="ana.nord.example")]))).people[0]
    assert record.person.emails[0].value == "ana.nord.example"
    assert [w.code for w in record.warnings] == ["email_without_at"]


def test_somebody_without_a_name_is_called_by_what_there_is(write, make):
    rows = [
        _row(given="", family=""),
        _row(given="", family="", url="", email="zoe@example.org"),
        _row(given=" ", family="", url=""),
        _row(),
        _row(given="Zoé", url=""),
    ]
    reading = read(write(make.connections(rows)))
    assert [record.person.full for record in reading.people[:2]] == ["Ana Delmas", "zoe@example.org"]
    assert [record.warnings[0].code for record in reading.people[:2]] == ["name_missing"] * 2
    assert [(p.code, p.record) for p in reading.rejected] == [("no_name", 2), ("same_as_line", 3)]


def test_a_row_repeated_is_rejected_with_the_line_of_the_first(write, make):
    rows = [_row(url=""), _row(given="Zoé", url=""), _row(url=""), _row(given="X"), _row(given="Y")]
    reading = read(write(make.connections(rows)))
    assert [(p.code, p.line, p.values) for p in reading.rejected] == [
        ("same_as_line", 7, ("5",)),
        ("same_as_line", 9, ("8",)),
    ]


def test_ragged_rows_come_in_and_are_listed(write, make):
    text = (
        make.connections([_row(url="")])
        + "\nZoé,Le Goff,,,Lumen\nÉric,Roy,,,Estran,CTO,01 Jan 2020,more,again\n,,,\n"
    )
    reading = read(write(text))
    short, long = reading.people[1:]
    assert (short.person.given, short.person.positions[0].organisation) == ("Zoé", "Lumen")
    assert [(w.code, w.values) for w in short.warnings] == [("ragged_short", ("5", "7"))]
    assert long.person.dates[0].on == "2020-01-01" and long.person.raw["+"] == "more,again"
    assert [(w.code, w.values) for w in long.warnings] == [("ragged_long", ("9", "7"))]
    assert [p.code for p in reading.rejected] == ["empty_row"]


def test_hostile_names_stay_text(write, make):
    rows = [
        _row(given="=cmd|' /C calc'!A0", url="", family="<img src=x>"),
        _row(given="\u202eevil\u202c", url="", family="A\x00B\x07C"),
        _row(given="Two\nlines", url="", family="\u2067שרה\u2069"),
        _row(given="Z", url="", company="One\r\nTwo", title="a\r\nb"),
    ]
    people = [record.person for record in read(write(make.connections(rows))).people]
    assert (people[0].given, people[0].family) == ("=cmd|' /C calc'!A0", "<img src=x>")
    assert (people[1].given, people[1].family) == ("evil", "ABC")
    assert (people[2].given, people[2].family) == ("Two lines", "שרה")
    assert (people[3].positions[0].organisation, people[3].positions[0].title) == ("One\nTwo", "a\nb")


def test_a_header_in_another_language(write):
    text = "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\nJürgen,Groß,,,Nordwind,Leiter,05 Dez 2023\n"
    reading = read(write(text))
    assert reading.format == "linkedin" and reading.people[0].person.dates[0].on == "2023-12-05"


def test_a_preamble_without_quotes_and_another_order_of_columns(write):
    text = (
        "Notes:\nWhen exporting, you may notice, that some are missing\nand so on\n\n"
        "First Name,Last Name,Email Address,Company,Position,Connected On,URL\n"
        "Ana,Delmas,,Acme,CEO,05 Nov 2023,https://www.linkedin.com/in/ana\n"
    )
    reading = read(write(text, encoding="utf-8-sig"))
    assert reading.format == "linkedin" and reading.skipped_lines == 4
    assert reading.people[0].person.key == "ana" and reading.people[0].line == 6


def test_months_are_ours_in_any_locale(write, make):
    import locale

    before = locale.setlocale(locale.LC_ALL)
    try:
        for name in ("fr_FR.UTF-8", "de_DE.UTF-8", "C.UTF-8"):
            try:
                locale.setlocale(locale.LC_ALL, name)
            except locale.Error:
                continue
            assert read(write(make.connections([_row(on="05 Dec 2023")]))).people[0].person.dates
    finally:
        locale.setlocale(locale.LC_ALL, before)


def test_the_preview_shows_what_will_come(write, make):
    rows = make.rows(100)
    seen = sniff(write(make.connections(rows)))
    assert (seen.format, seen.encoding, seen.delimiter, seen.skipped_lines) == ("linkedin", "utf-8", ",", 3)
    assert len(seen.people) + len(seen.rejected) == 20 and len(seen.rows) == 20
    assert seen.header == tuple(make.header) and seen.estimate >= len(rows)


def test_what_somebody_added_beside_the_export_is_not_lost(write, make):
    """A table with LinkedIn's columns and others that we know is read as any other table."""
    header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On,Phone,Tags,Notes\n"
    text = header + ",".join([*ROW, "06 39 98 00 01", "vip", "Met in Lyon"]) + "\n"
    reading = read(write(text, "kept-by-hand.csv"))
    person = reading.people[0].person
    assert reading.format == "csv"
    assert [phone.value for phone in person.phones] == ["06 39 98 00 01"]
    assert (person.tags, person.note, person.key) == (("vip",), "Met in Lyon", "ana-delmas-8a2")
    assert [(day.kind, day.on) for day in person.dates] == [("connected", "2023-11-05")]
    unknown = header.replace("Phone,Tags,Notes", "Score,Colour,Rank")
    assert read(write(unknown + ",".join([*ROW, "1", "2", "3"]))).format == "linkedin"
