"""What cannot be read says why; archives of LinkedIn give their Connections.csv, hostile ones nothing."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from datetime import date

import pytest

from reseau_desktop.exchange import opening
from reseau_desktop.exchange.errors import Reason, UnreadableFile
from reseau_desktop.exchange.reading import format_of, read, sniff


def _zip(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _reason(path, **more) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read(path, **more)
    return caught.value


@pytest.mark.parametrize(
    ("content", "reason", "values"),
    [
        (b"", Reason.EMPTY, ()),
        (b"\xef\xbb\xbf", Reason.EMPTY, ("",)),
        (b"\r\n \n\t\n", Reason.EMPTY, ("",)),
        (b"%PDF-1.7 ...", Reason.BINARY, ("PDF",)),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), Reason.BINARY, ("PNG",)),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), Reason.BINARY, ("XLS",)),
        (bytes(range(256)) * 40, Reason.BINARY, ("",)),
        (bytes(5000), Reason.BINARY, ("",)),
        (b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", Reason.NOT_CSV, ("vCard",)),
        (b"<!DOCTYPE html><html></html>", Reason.NOT_CSV, ("HTML",)),
        (b'{"format": "reseau/1"}', Reason.NOT_CSV, ("JSON",)),
        (b"First Name,Last Name,Company\n", Reason.HEADER_ONLY, ("1",)),
        (b"First Name,Last Name,Company\n,,\n,,\n", Reason.NO_ROWS, ("2", "2", "empty_row")),
        (b"First Name,Last Name,Company\n,,Acme\n,,Bolt\nAna,,\n", Reason.NO_NAMES, ("2", "3", "2")),
        (
            b"First Name,Last Name\n" + b"\n" * 2_000_001 + b"A,B",
            Reason.BINARY,
            ("",),
        ),
        (b"alpha;beta\n1;2\n", Reason.NO_COLUMNS, ("1", "alpha", "beta")),
    ],
)
def test_a_file_without_people_is_refused_with_its_reason(write, content, reason, values):
    problem = _reason(write(content, "people.csv"))
    assert (problem.reason, problem.values) == (reason, values)


def test_a_missing_file_and_a_directory_are_refused(tmp_path):
    assert _reason(tmp_path / "nowhere.csv").reason is Reason.MISSING
    assert _reason(tmp_path).reason is Reason.DIRECTORY
    os.mkfifo(tmp_path / "pipe.csv")
    assert _reason(tmp_path / "pipe.csv").reason is Reason.UNREADABLE


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_is_refused(write):
    path = write("First Name,Last Name\nAna,Delmas\n")
    path.chmod(0)
    assert _reason(path).reason is Reason.UNREADABLE


def test_a_table_beyond_its_limit_is_refused(write):
    assert _reason(write(b"First Name,Last Name\n" * 7_000_000, "x.csv")).reason is Reason.TOO_LARGE


def test_a_file_beyond_the_limit_is_refused_unread(tmp_path):
    path = tmp_path / "large.csv"
    with path.open("wb") as stream:
        stream.truncate(opening.LIMIT + 1)
    assert _reason(path).reason is Reason.TOO_LARGE


@pytest.mark.parametrize(
    "member",
    [
        "Connections.csv",
        "Basic/Connections.csv",
        "a/b/c/CONNECTIONS.CSV",
        "connections.csv",
        "Connec_tions.csv",
    ],
)
def test_connections_are_found_in_an_archive(write, make, member):
    content = make.connections(make.rows(5)).encode()
    path = write(_zip({"messages.csv": b"x", member: content}), "Basic_LinkedInDataExport_11-20-2026.zip")
    reading = read(path)
    assert reading.format == "linkedin" and len(reading.people) == 5
    assert reading.exported_on == "2026-11-20"
    assert all(p.seen_on == "2026-11-20" for record in reading.people for p in record.person.positions)
    assert sniff(path).member == member


def test_the_shallowest_connections_win(write, make):
    good, other = make.connections(make.rows(3)).encode(), make.connections(make.rows(9)).encode()
    path = write(_zip({"old/Connections.csv": other, "Connections.csv": good}), "x.zip")
    assert read(path).total == len(make.rows(3))


def test_export_days_are_month_first_and_must_exist():
    assert opening.export_day("Complete_LinkedInDataExport_03-15-2024.zip") == date(2024, 3, 15)
    assert opening.export_day("Basic_LinkedInDataExport_31-12-2024.zip") is None
    assert opening.export_day("Connections.csv") is None


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ({"messages.csv": b"x"}, Reason.ZIP_WITHOUT_CONNECTIONS),
        ({}, Reason.ZIP_WITHOUT_CONNECTIONS),
        ({"inner.zip": _zip({"Connections.csv": b"x"})}, Reason.ZIP_NESTED),
        ({"[Content_Types].xml": b"x", "xl/workbook.xml": b"x"}, Reason.BINARY),
        ({"Connections.csv": b""}, Reason.EMPTY),
        ({"Connections.csv": bytes(150_000_000)}, Reason.ZIP_BOMB),
        ({f"{n}.txt": b"" for n in range(opening.MEMBER_LIMIT + 1)}, Reason.ZIP_BOMB),
    ],
)
def test_archives_without_people_are_refused(write, members, reason):
    assert _reason(write(_zip(members), "export.zip")).reason is reason


def test_a_bomb_that_lies_about_its_size_is_refused(write):
    bomb = bytearray(_zip({"Connections.csv": b"a" * 50_000_000}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):  # declared sizes, in both headers
        place = bomb.index(signature) + offset
        bomb[place : place + 4] = struct.pack("<I", 1000)
    assert _reason(write(bytes(bomb), "x.zip")).reason in (Reason.ZIP_BOMB, Reason.ZIP_TRUNCATED)


def test_a_password_is_told_apart(write):
    locked = bytearray(_zip({"Connections.csv": b"First Name,Last Name\n"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(signature) + offset] |= 1
    assert _reason(write(bytes(locked), "x.zip")).reason is Reason.ZIP_PASSWORD


@pytest.mark.parametrize("kept", [4, 30, 200, 0.5, 0.99])
def test_a_truncated_archive_is_refused(write, make, kept):
    whole = _zip({"Connections.csv": make.connections(make.rows(50)).encode()})
    cut = whole[: kept if kept > 1 else int(len(whole) * kept)]
    assert _reason(write(cut, "x.zip")).reason is Reason.ZIP_TRUNCATED


def test_a_damaged_member_is_refused(write, make):
    damaged = bytearray(_zip({"Connections.csv": make.connections(make.rows(50)).encode()}))
    damaged[200:230] = bytes(30)
    assert _reason(write(bytes(damaged), "x.zip")).reason is Reason.ZIP_TRUNCATED


def test_text_called_zip_is_a_truncated_archive(write):
    assert _reason(write(b"hello", "x.zip")).reason is Reason.ZIP_TRUNCATED


def test_formats_are_told_apart(write, make):
    assert format_of(write(make.connections(make.rows(3)))) == "linkedin"
    assert format_of(write("Prénom;Nom\nAna;Delmas\n", "a.csv")) == "csv"
    assert format_of(write('{"format": "reseau/1"}', "a.json")) == "json"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Skills.csv", "Name\nPython\nMentoring\n"),
        ("Publications.csv", "Name,Published On,Description,Publisher,Url\nOn ties,Jan 2024,,A review,\n"),
        (
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On\nArup,Engineer,,Lyon,Jan 2024,\n",
        ),
        ("Positions (1).csv", "Company Name,Title,Description,Location,Started On,Finished On\n"),
        (
            "Education.csv",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities\nINSA,2001,2006,,,\n",
        ),
    ],
)
@pytest.mark.parametrize("as_format", [None, "linkedin"])
def test_other_tables_of_a_linkedin_export_hold_no_connections(write, name, content, as_format) -> None:
    path = write(content.encode(), name)
    assert _reason(path, as_format=as_format).reason is Reason.LINKEDIN_OTHER
    with pytest.raises(UnreadableFile):
        sniff(path, as_format)


def test_a_list_of_names_is_one_whatever_it_is_called(write) -> None:
    assert len(read(write(b"Name\nAna Delmas\n", "people.csv")).people) == 1
    assert len(read(write(b"Name\nAna Delmas\n", "Skills.csv"), as_format="csv").people) == 1
