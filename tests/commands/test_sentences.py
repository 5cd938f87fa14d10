"""What commands say and answer where it is easily said wrong."""

import json
import os
import sys

import pytest

NARROW = "\u202f"


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_copy_that_is_none_is_told_as_one(run, tmp_path, lang) -> None:
    """It is not the network that can no longer be read, and no backup need be restored."""
    run("demo")
    other = tmp_path / "letter.db"
    other.write_text("Dear network")
    code, out, err = run("restore", other, lang=lang)
    assert (code, out) == (1, "")
    assert (
        err
        == {
            "en": "letter.db is no sound copy of a network. Nothing was changed; choose another copy.\n",
            "fr": f"letter.db n’est pas une sauvegarde saine d’un réseau. Rien n’a changé{NARROW}; choisissez une autre sauvegarde.\n",
        }[lang]
    )
    assert run("check")[0] == 0


def test_a_copy_that_cannot_stand_there_is_told_why(run, tmp_path) -> None:
    run("demo")
    for target, why in (
        (tmp_path / "none" / "x.db", "Its folder does not exist."),
        (tmp_path, "A folder has"),
    ):
        code, out, err = run("backup", target)
        assert (code, out) == (1, "")
        assert why in err


def test_the_morning_in_french_sets_its_colons_as_french_does(run) -> None:
    run("demo", lang="fr")
    out = run("today", lang="fr")[1]
    assert f"  Élise Tessier{NARROW}: " in out
    assert "  Élise Tessier: " in run("today")[1]


def test_an_anniversary_due_is_said_in_the_language(run, tmp_path) -> None:
    network = tmp_path / "network.json"
    run("demo")
    run("export", network)
    content = json.loads(network.read_text())
    person = next(one for one in content["contacts"] if one["layer"] == "core")
    person["dates"] = [{"kind": "anniversary", "on": "2001-11-24", "notice": 0}]
    network.write_text(json.dumps(content))
    for path in (tmp_path / "network").iterdir():
        if path.is_file():
            path.unlink()
    assert run("import", network)[0] == 0
    lines = run("due", "--until", "2026-11-24", lang="fr")[1].replace("\u00a0", " ").splitlines()
    assert f"24 novembre 2026  {person['name']}  ·  Date anniversaire" in lines


def test_somebody_never_met_is_never_met_in_the_inbox_too(run) -> None:
    run("demo")
    people = json.loads(run("search", "", "--json")[1])
    waiting = [json.loads(run("show", one["id"], "--json")[1]) for one in people if one["layer"] == "inbox"]
    assert {one["state"] for one in waiting if one["last"] is None} == {"never"}
    assert {one["lateness"] for one in waiting} == {None}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "1 cell where the header has 3"),
        ("fr", "1\u00a0cellule là où l’en-tête en a 3"),
    ],
)
def test_one_cell_is_said_in_the_singular(run, tmp_path, lang, said) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First Name,Last Name,Company\nAna\nMarc,Okafor\n")
    assert said in run("import", path, lang=lang)[2]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names there are always text")
def test_a_file_whose_name_is_no_text_comes_in(run, tmp_path) -> None:
    path = os.fsencode(tmp_path) + b"/ann\xe9e.csv"
    with open(path, "wb") as file:  # noqa: PTH123 - a name of bytes
        file.write(b"First Name,Last Name\nAna,Delmas\n")
    code, out, _ = run("import", os.fsdecode(path), "--json", "--report", tmp_path / "report.csv")
    assert code == 0
    (counts,) = json.loads(out)
    assert (counts["file"], counts["added"]) == ("ann\ufffde.csv", 1)
    assert "ann\ufffde.csv,0,2,added" in (tmp_path / "report.csv").read_text()


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "{}: 2 records. 2 added.\n"), ("fr", "{}\u202f: 2\u00a0fiches. 2\u00a0ajoutées.\n")],
)
def test_what_became_of_a_file_is_one_sentence_in_either_language(run, tmp_path, lang, said) -> None:
    path = tmp_path / "people.csv"
    path.write_text("First Name,Last Name\nAna,Delmas\nMarc,Okafor\n")
    assert run("import", path, lang=lang)[1] == said.format("people.csv")


def test_a_network_of_nobody_comes_and_goes(run, tmp_path) -> None:
    network = tmp_path / "empty.json"
    run("export", network)
    assert run("import", network)[:2] == (0, "empty.json: 0 records.\n")


@pytest.mark.parametrize(("lang", "circle"), [("en", "Allies"), ("fr", "Alliés")])
def test_who_is_found_stands_in_a_circle_by_its_name(run, lang, circle) -> None:
    """The key is for programs: --json has it."""
    run("demo", lang=lang)
    assert f"Ana Delmas  ·  Atelier Nord  ·  {circle}\n" in run("search", "ana delmas", lang=lang)[1]


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_no_row_of_a_file_is_passed_over_in_silence(run, tmp_path, lang) -> None:
    """The terminal says the first of them; then how many more there are."""
    rows = [f"Ana{n},Delmas,,,,,05 Nov 2023" for n in range(1_000)] + [",,,,,,07 Jun 2026"]
    rows += [f",,,,,,{day:02} Jun 2025" for day in range(1, 31)] * 2
    path = tmp_path / "Connections.csv"
    path.write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "\n".join(rows)
    )
    code, out, err = run("import", path, lang=lang)
    assert code == 0
    said = err.replace("\u00a0", " ").splitlines()
    assert len(said) == 51
    assert (
        said[-1]
        == {
            "en": "11 more rows were not taken whole; --report FILE lists all.",
            "fr": f"11 autres lignes n’ont pas été reprises telles quelles{NARROW}; --report FICHIER donne tout.",
        }[lang]
    )
    assert {"en": "1,061 records", "fr": f"1{NARROW}061"}[lang] in out
