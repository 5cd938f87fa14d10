"""`export X.vcf`: cards for a phone; `insight introductions`: the pair of the day."""

from __future__ import annotations

import json

import pytest


def cards(path) -> list[str]:
    """The names on the cards of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("FN:") for line in lines if line.startswith("FN:")]


@pytest.fixture
def people(run, tmp_path):
    """The sample network, one of it marked private; its whole export."""
    run("demo")
    path = tmp_path / "network.json"
    run("export", path)
    content = json.loads(path.read_text())
    content["contacts"][0]["private"] = True
    path.write_text(json.dumps(content))
    for file in (tmp_path / "network").iterdir():
        if file.is_file():
            file.unlink()
    assert run("import", path)[0] == 0
    return content["contacts"]


def test_everybody_but_private_people_gets_a_card(run, people, tmp_path) -> None:
    code, out, err = run("export", tmp_path / "all.vcf")
    assert (code, err) == (0, "") and "205" in out
    assert sorted(cards(tmp_path / "all.vcf")) == sorted(person["name"] for person in people[1:])
    run("export", tmp_path / "whole.vcf", "--for", "faithful")
    assert people[0]["name"] in cards(tmp_path / "whole.vcf")
    assert "NOTE:" in (tmp_path / "all.vcf").read_text(encoding="utf-8")
    run("export", tmp_path / "share.vcf", "--for", "share")
    assert "NOTE:" not in (tmp_path / "share.vcf").read_text(encoding="utf-8")
    assert len(cards(tmp_path / "share.vcf")) == 205


def test_a_circle_and_a_tag_choose_the_cards(run, people, tmp_path) -> None:
    run("export", tmp_path / "core.vcf", "--layer", "allies", "--tag", people[1]["tags"][0])
    tag = people[1]["tags"][0]
    chosen = [one["name"] for one in people[1:] if one["layer"] == "allies" and tag in one["tags"]]
    assert cards(tmp_path / "core.vcf") == chosen


@pytest.mark.parametrize("ending", ["vcf", "json", "ics"])
def test_cards_for_a_spreadsheet_are_no_such_thing(run, tmp_path, ending) -> None:
    code, out, err = run("export", tmp_path / f"x.{ending}", "--for", "spreadsheet")
    assert (code, out) == (2, "") and "--for spreadsheet" in err and ".csv" in err
    assert not (tmp_path / f"x.{ending}").exists()


def test_a_network_to_share_is_no_such_thing_either(run, tmp_path) -> None:
    """The whole network has everything in it: it is not written as if that had been left out."""
    code, _, err = run("export", tmp_path / "x.json", "--for", "share")
    assert code == 2 and ".csv, .vcf" in err and not (tmp_path / "x.json").exists()


def test_the_pair_of_the_day_is_told_with_what_ties_it(run) -> None:
    assert run("insight", "introductions") == (0, "Nobody.\n", "")
    assert json.loads(run("insight", "introductions", "--json")[1]) == []
    run("demo")
    (pair,) = json.loads(run("insight", "introductions", "--json")[1])
    shown = [json.loads(run("show", pair[who], "--json")[1]) for who in ("seeker_id", "offerer_id")]
    assert [one["name"] for one in shown] == [pair["seeker"], pair["offerer"]]
    assert pair["topics"] and 0 < pair["score"] <= 1
    for lang, word in (("en", "seeks"), ("fr", "cherche")):
        out = run("insight", "introductions", lang=lang)[1]
        assert word in out and pair["seeker"] in out and str(pair["offerer_id"]) in out
