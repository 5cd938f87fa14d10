"""The command line: what it answers, its exit codes, and that a refusal changes nothing."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from reseau_desktop.cli import main
from reseau_desktop.store import FILE

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n'
ROWS = (
    "Ana,Delmas,https://www.linkedin.com/in/ana-delmas,ana@example.org,Atelier Nord,Director,05 Nov 2023\n"
    'Marc,"Okafor, PhD",https://www.linkedin.com/in/marc-o,,Quai Ouest,"Head of ""ops""",31 Dec 2021\n'
    ",,,,,,07 Jun 2026\n"
)


@pytest.fixture
def run(tmp_path, qapp, capfd):
    def command(*arguments: str, lang: str = "en") -> tuple[int, str, str]:
        code = main(
            [
                "--data",
                str(tmp_path / "network"),
                "--lang",
                lang,
                "--today",
                "2026-11-23",
                *map(str, arguments),
            ]
        )
        out, err = capfd.readouterr()
        return code, out, err

    return command


@pytest.fixture
def linkedin(tmp_path):
    path = tmp_path / "Connections.csv"
    path.write_text(PREAMBLE + HEADER + ROWS, encoding="utf-8")
    return path


def people(run):
    return json.loads(run("search", "", "--json")[1])


def test_a_linkedin_export_becomes_contacts_and_all_rows_are_accounted_for(run, linkedin):
    code, out, _ = run("import", linkedin, "--json")
    counts = json.loads(out)[0]
    assert code == 0
    assert (counts["format"], counts["records"], counts["added"], counts["rejected"]) == ("linkedin", 3, 2, 1)
    found = {person["name"]: person for person in people(run)}
    assert set(found) == {"Ana Delmas", "Marc Okafor, PhD"}
    assert found["Ana Delmas"]["layer"] == "inbox"
    assert found["Ana Delmas"]["organisation"] == "Atelier Nord"


def test_the_same_export_twice_adds_nobody_and_is_a_success(run, linkedin):
    run("import", linkedin)
    code, out, _ = run("import", linkedin, "--json")
    assert code == 0
    assert json.loads(out)[0]["added"] == 0
    assert len(people(run)) == 2


def test_an_import_is_one_step(run, linkedin):
    run("import", linkedin, "--layer", "wide", "--tag", "LinkedIn 2026")
    assert {person["layer"] for person in people(run)} == {"wide"}
    assert len(json.loads(run("search", "linkedin 2026", "--json")[1])) == 2
    assert run("undo")[0] == 0
    assert people(run) == []
    assert run("redo")[0] == 0
    assert len(people(run)) == 2


def test_a_dry_run_writes_nothing(run, linkedin):
    _, out, _ = run("import", linkedin, "--dry-run", "--json")
    assert json.loads(out)[0]["added"] == 2
    assert people(run) == []


def test_the_report_has_a_line_for_every_record(run, linkedin, tmp_path):
    report = tmp_path / "report.csv"
    run("import", linkedin, "--report", report)
    lines = report.read_text("utf-8").splitlines()
    assert lines[0] == "file,record,line,action,contact_id,message"
    assert [line.split(",")[:4] for line in lines[1:]] == [
        ["Connections.csv", "0", "5", "added"],
        ["Connections.csv", "1", "6", "added"],
        ["Connections.csv", "2", "7", "rejected"],
    ]


def zipped(name: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


REFUSED = {
    "empty.csv": b"",
    "binary.csv": bytes(range(256)) * 50,
    "header.csv": HEADER.encode(),
    "preamble.csv": (PREAMBLE + HEADER).encode(),
    "closed.csv": (PREAMBLE + HEADER + ",,,,,,07 Jun 2026\n" * 4).encode(),
    "prose.csv": b"Dear all,\nthis is a letter.\n",
    "page.csv": b"<!DOCTYPE html><html><body>no</body></html>",
    "bomb.zip": zipped("Connections.csv", b"0" * 400_000_000),
    "truncated.zip": zipped("Connections.csv", (HEADER + ROWS).encode())[:-30],
    "nested.zip": zipped("inner.zip", zipped("Connections.csv", (HEADER + ROWS).encode())),
    "other.zip": zipped("readme.txt", b"hello"),
    "not.json": b"{]",
    "foreign.json": b'{"a": 1}',
}


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("name", REFUSED)
def test_a_file_from_which_nothing_can_be_read_is_refused(run, tmp_path, name, lang):
    (tmp_path / name).write_bytes(REFUSED[name])
    code, out, err = run("import", tmp_path / name, lang=lang)
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert len(err) > 20
    assert people(run) == []


def test_a_password_protected_archive_is_refused(run, tmp_path):
    content = bytearray(zipped("Connections.csv", (HEADER + ROWS).encode()))
    content[6] |= 1  # the flag of encryption, in the local header and in the directory
    content[content.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(bytes(content))
    code, _, err = run("import", tmp_path / "locked.zip")
    assert code == 1
    assert "password" in err.lower()


def test_a_folder_and_a_missing_file_are_refused(run, tmp_path):
    for path in (tmp_path, tmp_path / "gone.csv"):
        code, _, err = run("import", path)
        assert code == 1
        assert err.strip()


def test_one_bad_file_among_several_leaves_everything_as_it_was(run, linkedin, tmp_path):
    (tmp_path / "empty.csv").write_bytes(b"")
    assert run("import", linkedin, tmp_path / "empty.csv")[0] == 1
    assert people(run) == []


def test_salvaged_rows_come_in_and_the_others_are_listed(run, tmp_path):
    path = tmp_path / "Connections.csv"
    long = "x" * 12_000_000
    path.write_text(
        PREAMBLE + HEADER + "Short,Row\n" + f"Big,{long},,,,,05 Nov 2023\n" + "\n"
        "Long,Row,,,Acme,CTO,05 Nov 2023,extra,more\n=cmd()|'x',<b>Bold</b>\u202e\x07,,,,,05 Nov 2023\n",
        encoding="utf-8",
    )
    code, out, err = run("import", path, "--json")
    counts = json.loads(out)[0]
    assert code == 0
    assert counts["records"] == counts["added"] + counts["rejected"] == 5
    names = {person["name"] for person in people(run)}
    assert {"Short Row", "Long Row"} <= names
    assert any(name.startswith("=cmd()|'x' <b>Bold</b>") for name in names)
    assert not any(ch in name for name in names for ch in "\x07\u202e")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_letters_come_in_right_whatever_the_encoding(run, tmp_path, encoding):
    path = tmp_path / "Connections.csv"
    path.write_bytes((HEADER + "Élodie,Lefèvre-Müller,,,Café Œuvre,Chargée,05 Aug 2023\n").encode(encoding))
    assert run("import", path)[0] == 0
    assert [person["name"] for person in people(run)] == ["Élodie Lefèvre-Müller"]


def test_demo_is_refused_where_there_are_contacts(run, linkedin):
    run("import", linkedin)
    code, _, err = run("demo")
    assert code == 1
    assert err.strip()
    assert len(people(run)) == 2


def test_everything_out_everything_back(run, tmp_path, qapp, capfd):
    assert run("demo")[0] == 0
    assert len(people(run)) == 206
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert run("export", first)[0] == 0
    other = ["--data", str(tmp_path / "other"), "--lang", "en", "--today", "2026-11-23"]
    assert main([*other, "import", str(first)]) == 0
    assert main([*other, "export", str(second)]) == 0
    one, two = json.loads(first.read_text("utf-8")), json.loads(second.read_text("utf-8"))
    del one["exported_at"], two["exported_at"]
    assert one == two


def test_log_show_due_and_undo(run, linkedin):
    run("import", linkedin, "--layer", "allies")
    contact = people(run)[0]["id"]
    assert run("log", contact, "--kind", "call", "--on", "2026-10-31", "--note", "spring show")[0] == 0
    shown = json.loads(run("show", contact, "--json")[1])
    assert shown["due"] == "2026-12-15"
    assert shown["warmth"]["band"] == "warm"
    assert shown["state"] == "fresh"
    assert [item["kind"] for item in shown["interactions"]] == ["call"]
    rows = json.loads(run("due", "--until", "2026-12-15", "--json")[1])
    assert {"contact_id", "kind", "due", "lateness"} <= set(rows[0])
    assert [row["due"] for row in rows if row["contact_id"] == contact] == ["2026-12-15"]
    run("undo")
    assert json.loads(run("show", contact, "--json")[1])["interactions"] == []


def test_what_went_each_way_is_told_of_one_and_of_everybody(run, tmp_path):
    run("demo")
    ids = {row["name"]: row["id"] for row in people(run)}
    shown = json.loads(run("show", ids["Ana Delmas"], "--json")[1])
    assert shown["balance"]["state"] == "balanced" and shown["balance"]["balance"] > 0
    assert [(tie["name"], tie["strength"]) for tie in shown["ties"]] == [
        ("Maud Zeller", 5),
        ("Marc Okafor", 4),
    ]
    assert [seek["topic"] for seek in shown["seeks"]] == ["graphic design", "exhibition space"]
    assert {act["direction"] for act in shown["acts"]} == {"given", "received"}
    assert [row["name"] for row in shown["brought"]] == ["Maud Zeller"]
    everybody = json.loads(run("insight", "balance", "--json")[1])
    states = {row["name"]: row["state"] for row in everybody}
    assert (states["Claire Vasseur"], states["Ana Delmas"]) == ("to_thank", "balanced")
    assert [row["name"] for row in everybody][:2] == ["Inès Caron", "Ana Delmas"]  # as they are filed
    assert json.loads(run("insight", "load", "--json")[1])["per_week"] == pytest.approx(9.2, abs=0.05)
    assert json.loads(run("insight", "drift", "--json")[1])[0]["name"] == "Victor Sabatier"
    assert json.loads(run("insight", "dormant", "--json")[1])[0]["name"] == "Mirela Novak"
    for question in ("balance", "load", "drift", "dormant"):
        code, out, err = run("insight", question)
        assert (code, err) == (0, "") and out.strip()


def test_a_table_to_share_holds_nobody_private(run, tmp_path):
    run("demo")
    file = tmp_path / "share.csv"
    assert "206" in run("export", file, "--for", "share")[1]
    header, *rows = csv.reader(file.open(encoding="utf-8-sig", newline=""), delimiter=";")
    assert len(rows) == 206 and "Notes" not in header and "Réseau Layer" not in header
    assert "E-mail 1 - Value" in header


def test_nothing_to_undo_is_a_sentence(run):
    code, _, err = run("undo")
    assert code == 1
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [["nothing"], ["log", "1"], ["log", "x", "--kind", "call"], ["demo", "--size", "0"], ["export"]],
)
def test_wrong_use_is_2(run, arguments):
    with pytest.raises(SystemExit) as left:
        run(*arguments)
    assert left.value.code == 2


@pytest.mark.parametrize("arguments", [["show", "99"], ["log", "99", "--kind", "call"], ["export", "x.docx"]])
def test_what_cannot_be_done_is_1(run, arguments):
    code, _, err = run(*arguments)
    assert code == 1
    assert err.strip()


def test_backup_and_restore(run, linkedin, tmp_path):
    run("import", linkedin)
    copy = tmp_path / "copy.db"
    assert run("backup", copy)[0] == 0
    run("undo")
    assert people(run) == []
    assert run("restore", copy)[0] == 0
    assert len(people(run)) == 2
    assert run("check")[0] == 0


@pytest.mark.parametrize("content", [b"garbage", b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_file_is_refused_and_untouched(run, tmp_path, content):
    folder = tmp_path / "network"
    folder.mkdir()
    (folder / FILE).write_bytes(content)
    code, _, err = run("search", "ana")
    assert code == 1
    assert err.strip()
    assert (folder / FILE).read_bytes() == content


def test_a_folder_that_cannot_be_written_is_refused(qapp, tmp_path, capfd):
    (tmp_path / "file").write_text("x")
    assert main(["--data", str(tmp_path / "file" / "network"), "--lang", "fr", "search", "ana"]) == 1
    assert capfd.readouterr().err.strip()


LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from reseau_desktop.cli import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_full_disk_leaves_the_network_as_it_was(run, linkedin, tmp_path):
    run("import", linkedin)
    large = tmp_path / "large.csv"
    large.write_text(HEADER + "".join(f"P{n},Q{n},,,Org {n},Title {n},05 Nov 2023\n" for n in range(20_000)))
    size = (tmp_path / "network" / FILE).stat().st_size + 400_000
    ended = subprocess.run(
        [
            sys.executable,
            "-c",
            LIMITED,
            str(size),
            "--data",
            str(tmp_path / "network"),
            "--lang",
            "en",
            "import",
            large,
        ],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[1])},
        check=False,
    )
    assert ended.returncode == 1, ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1
    assert len(people(run)) == 2
    assert run("check")[0] == 0


def test_history_lists_what_was_done(run, linkedin):
    run("import", linkedin)
    run("undo")
    (entry,) = json.loads(run("history", "--json")[1])
    assert (entry["verb"], entry["count"], entry["undone"]) == ("imported", 2, True)


@pytest.mark.parametrize(
    "words",
    [
        ("show", str(10**20)),
        ("log", str(10**20), "--kind", "call"),
        ("log", "1", "--kind", "call"),
        ("backup", "{network}/reseau.db"),
        ("backup", "{here}"),
        ("backup", "{here}/\udce9.db"),
        ("restore", "{here}/nothing.db"),
        ("restore", "{here}"),
        ("restore", ""),
        ("export", "{here}/x.json", "--layer", "nowhere"),
        ("import", "{linkedin}", "--report", "{linkedin}"),
        ("import", "{linkedin}", "--report", "{network}/reseau.db"),
        ("import", ""),
        ("import", "/"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_odd_wishes_get_one_sentence_and_change_nothing(run, linkedin, tmp_path, words, lang):
    run("import", linkedin)
    places = {"here": str(tmp_path), "network": str(tmp_path / "network"), "linkedin": str(linkedin)}
    before = (tmp_path / "network" / FILE).read_bytes()
    code, out, err = run(*(word.format(**places) for word in words), lang=lang)
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert not err.startswith((" ", "-"))
    assert (tmp_path / "network" / FILE).read_bytes() == before
    assert len(people(run)) == 2


def test_bytes_that_are_no_letters_are_noted_as_well_as_they_can_be(run, linkedin):
    run("import", linkedin)
    assert run("log", "2", "--kind", "call", "--note", "caf\udce9")[0] == 0
    (met,) = json.loads(run("show", "2", "--json")[1])["interactions"]
    assert met["note"] == "caf\ufffd"
    assert run("search", "\udce9")[0] == 0


def test_a_ragged_row_comes_in_and_is_listed(run, tmp_path):
    path = tmp_path / "ragged.csv"
    path.write_text(HEADER + "Ana,Delmas\n,,,,,,\n")
    code, out, err = run("import", path)
    assert code == 0
    assert [line.split(":")[0] for line in err.splitlines()] == ["Line 2", "Line 3"]


def test_several_files_are_rehearsed_as_they_would_come_in(run, linkedin, tmp_path):
    rehearsed = json.loads(run("import", linkedin, linkedin, "--dry-run", "--json")[1])
    assert people(run) == []
    assert [counts["added"] for counts in rehearsed] == [2, 0]
    assert json.loads(run("import", linkedin, linkedin, "--json")[1]) == rehearsed


def test_files_before_one_that_fails_are_taken_back(run, linkedin, tmp_path, monkeypatch):
    from reseau_desktop.exchange import writing
    from reseau_desktop.exchange.errors import UnwritableFile

    def full(path, content):
        raise UnwritableFile(path, "full")

    monkeypatch.setattr(writing, "write_whole", full)
    code, _, err = run("import", linkedin, "--report", tmp_path / "report.csv")
    assert (code, len(err.strip().splitlines())) == (1, 1)
    assert people(run) == []


def test_a_whole_network_comes_first_or_alone(run, linkedin, tmp_path):
    run("import", linkedin)
    saved = tmp_path / "network.json"
    run("export", saved)
    run("undo")
    code, _, err = run("import", linkedin, saved)
    assert (code, len(err.strip().splitlines())) == (1, 1)
    assert people(run) == []
    code, out, _ = run("import", saved, linkedin, "--json", "--report", tmp_path / "report.csv")
    assert code == 0
    assert [counts["added"] for counts in json.loads(out)] == [2, 0]
    assert len((tmp_path / "report.csv").read_text().splitlines()) == 1 + 2 + 3


def test_a_damaged_file_gives_way_to_a_copy_and_is_kept_aside(run, linkedin, tmp_path):
    run("import", linkedin)
    copy = tmp_path / "copy.db"
    run("backup", copy)
    (tmp_path / "network" / FILE).write_bytes(b"broken" * 999)
    code, out, _ = run("restore", copy)
    assert code == 0
    assert len(people(run)) == 2
    (kept,) = (tmp_path / "network").glob("reseau-damaged-*.db")
    assert kept.read_bytes() == b"broken" * 999


def test_no_copy_is_made_of_a_damaged_file(run, tmp_path):
    run("demo")
    path = tmp_path / "network" / FILE
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 40_960] = b"\x5a" * 40_960
    path.write_bytes(content)
    code, _, err = run("backup")
    assert (code, len(err.strip().splitlines())) == (1, 1)
    assert not list((tmp_path / "network").glob("backups/*.db"))


def _python(code: str, *arguments: str, **more):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1]), **more.pop("env", {})},
        capture_output=True,
        check=False,
        **more,
    )


def test_a_locale_without_letters_adds_nothing_to_what_is_said(tmp_path):
    code = "import sys; from reseau_desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    ended = _python(code, "--data", tmp_path / "n", "show", "9", env={"LC_ALL": "C", "LANG": "C"})
    assert ended.returncode == 1
    assert ended.stderr.count(b"\n") == 1


def test_nobody_listening_is_no_accident(tmp_path):
    code = "import sys; sys.stdout = None; from reseau_desktop.cli import main; sys.exit(main(sys.argv[1:]))"
    ended = _python(code, "--data", tmp_path / "n", "search", "", "--json")
    assert (ended.returncode, ended.stderr) == (0, b"")
