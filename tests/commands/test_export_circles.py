"""`export` of the circles: pictures, pages and graphs without a display, with nobody who is private."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from math import hypot
from xml.etree import ElementTree

import networkx
import pytest

from reseau_desktop.actions import contacts
from reseau_desktop.pages.circles.groups import Chosen, SectorsBy
from reseau_desktop.pages.circles.remembered import Remembered
from reseau_desktop.pages.frame.state import ScreenState
from reseau_desktop.preferences import FILE
from reseau_desktop.store import Store

SVG = "{http://www.w3.org/2000/svg}"
ATTRIBUTES = {"label", "layer", "ring", "x", "y", "radius", "warmth", "lateness"}
CIRCLES = ("core", "allies", "active", "wide", "known", "target")


@pytest.fixture
def demo(run, tmp_path):
    assert run("demo", "--size", "80")[0] == 0
    return tmp_path


@pytest.fixture
def known(run, demo):
    """What the complete export says of everybody in a circle, by id."""
    run("export", demo / "all.json")
    people = json.loads((demo / "all.json").read_text())["contacts"]
    return {one["id"]: one for one in people if one["layer"] in CIRCLES and not one["archived"]}


def graph(run, path, *options):
    assert run("export", path, *options)[0] == 0
    return networkx.read_gexf(path, node_type=int)


def svg_titles(path):
    tree = ElementTree.parse(path).getroot()
    return [found.text for found in tree.iter(f"{SVG}title")]


def test_a_graph_holds_everybody_of_the_circles_where_the_picture_has_them(run, demo, known):
    found = graph(run, demo / "circles.gexf")
    assert set(found.nodes) == set(known)
    for contact, node in found.nodes(data=True):
        assert set(node) >= ATTRIBUTES
        assert node["label"] == known[contact]["name"]
        assert node["layer"] == known[contact]["layer"]
        assert node["ring"] == CIRCLES.index(node["layer"]) + 1
        assert node["radius"] > 0 and 0 <= node["warmth"] <= 100
        assert node["lateness"] == "" or float(node["lateness"]) >= 0
    by_ring = sorted((node["ring"], hypot(node["x"], node["y"])) for _, node in found.nodes(data=True))
    assert [ring for ring, _ in sorted(by_ring, key=lambda item: item[1])] == [ring for ring, _ in by_ring]
    nodes = list(found.nodes.values())
    for place, one in enumerate(nodes):
        for other in nodes[:place]:
            apart = hypot(one["x"] - other["x"], one["y"] - other["y"])
            assert apart >= one["radius"] + other["radius"]


def test_a_graph_looks_like_the_picture_in_gephi(run, demo, known):
    for _, node in graph(run, demo / "circles.gexf").nodes(data=True):
        place = node["viz"]["position"]
        assert (place["x"], place["y"]) == pytest.approx((node["x"], -node["y"]))
        assert node["viz"]["size"] == pytest.approx(node["radius"])
        assert set(node["viz"]["color"]) >= {"r", "g", "b"}


def test_the_edges_are_the_declared_ties(run, demo, known):
    written = json.loads((demo / "all.json").read_text())["ties"]
    ties = {
        frozenset((tie["one"], tie["other"])): (tie["kind"], tie["strength"] or 1)
        for tie in written
        if {tie["one"], tie["other"]} <= set(known)
    }
    assert ties
    found = graph(run, demo / "circles.gexf")
    assert {
        frozenset(edge[:2]): (edge[2]["kind"], edge[2]["weight"]) for edge in found.edges(data=True)
    } == ties


@pytest.mark.parametrize("ending", ["png", "svg", "pdf", "gexf"])
def test_who_is_private_is_in_none_of_them(run, demo, known, ending):
    chosen = next(contact for contact, one in known.items() if one["layer"] == "core")
    core = sum(one["layer"] == "core" for one in known.values())
    name = known[chosen]["name"]
    with_everybody = demo / f"open.{ending}"
    assert run("export", with_everybody)[0] == 0
    store = Store.open(demo / "network")
    contacts.set_private(store, [chosen], True)
    store.close()
    path = demo / f"circles.{ending}"
    code, out, _ = run("export", path)
    assert code == 0 and str(len(known) - 1) in out
    assert path.read_bytes() != with_everybody.read_bytes()
    if ending == "gexf":
        assert set(networkx.read_gexf(path, node_type=int)) == set(known) - {chosen}
    if ending in ("gexf", "svg"):
        assert name in with_everybody.read_text() and name not in path.read_text()
    if ending == "svg":
        assert len(svg_titles(path)) == len(known) - 1
        assert f">\u2002{core - 1}/5<" in path.read_text()  # nor counted


def test_initials_stand_for_names(run, demo, known):
    found = graph(run, demo / "circles.gexf", "--anonymous")
    assert all(1 <= len(node["label"]) <= 2 for _, node in found.nodes(data=True))
    run("export", demo / "circles.svg", "--anonymous")
    content = (demo / "circles.svg").read_text()
    assert not [one["name"] for one in known.values() if one["name"] in content]


def test_a_circle_or_a_tag_alone(run, demo, known):
    one = next(one for one in known.values() if one["tags"])
    tagged = {contact for contact, person in known.items() if one["tags"][0] in person["tags"]}
    assert set(graph(run, demo / "tag.gexf", "--tag", one["tags"][0].upper())) == tagged
    core = {contact for contact, person in known.items() if person["layer"] == "core"}
    assert set(graph(run, demo / "core.gexf", "--layer", "core")) == core
    run("export", demo / "core.svg", "--layer", "core")
    assert len(svg_titles(demo / "core.svg")) == len(core)
    assert run("export", demo / "no.svg", "--layer", "nowhere")[0] == 1
    assert not (demo / "no.svg").exists()


@pytest.mark.parametrize("ending", ["csv", "json", "svg", "gexf"])
def test_a_tag_that_is_not_there_is_told_and_nothing_written(run, demo, ending):
    code, out, err = run("export", demo / f"no.{ending}", "--tag", "Lyonn", lang="fr")
    assert (code, out) == (1, "")
    assert err.strip() == "Aucune étiquette ne s’appelle Lyonn. Rien n’a été écrit."
    assert not (demo / f"no.{ending}").exists()


def test_the_same_day_gives_the_same_file(run, demo):
    for ending in ("png", "svg", "gexf"):
        for name in ("one", "two"):
            run("export", demo / f"{name}.{ending}")
        assert (demo / f"one.{ending}").read_bytes() == (demo / f"two.{ending}").read_bytes()


@pytest.mark.parametrize("ending", ["png", "svg", "pdf", "gexf"])
def test_a_file_that_cannot_be_written_leaves_all_as_it_was(run, demo, ending):
    for path in (demo / "nowhere" / f"x.{ending}", demo / "network"):
        wanted = path if path.suffix else path / f"sub.{ending}"
        if not path.suffix:
            wanted.mkdir()
        code, out, err = run("export", wanted)
        assert (code, out) == (1, "")
        assert len(err.strip().splitlines()) == 1 and "Nothing changed" in err


def test_what_stood_there_stays_until_the_new_one_is_whole(run, demo, monkeypatch):
    path = demo / "circles.svg"
    path.write_text("old")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    code, _, err = run("export", path)
    assert code == 1 and "full" in err
    assert path.read_text() == "old"
    assert not list(demo.glob("*.part")) and not list(demo.glob(".*part"))


@pytest.mark.parametrize(
    "words",
    [
        ("x.csv", "--anonymous"), ("x.json", "--anonymous"), ("x.svg", "--scale", "2"), ("x.png", "--paper", "A3"),
        ("x.pdf", "--dark"), ("x.gexf", "--upright"), ("x.png", "--scale", "5"), ("x.pdf", "--paper", "B5"),
        ("x.csv", "--sectors", "tag"), ("x.svg", "--sectors", "colour"),
    ],
)  # fmt: skip
def test_an_option_for_another_kind_of_file_is_wrong_use(run, demo, words):
    code, out, err = run("export", demo / words[0], *words[1:])
    assert (code, out) == (2, "")
    assert words[1] in err
    assert not (demo / words[0]).exists()


def test_no_display_is_needed_and_the_environment_stays(demo):
    surroundings = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    for name, start in (("a.svg", b"<?xml"), ("a.png", b"\x89PNG"), ("a.pdf", b"%PDF")):
        words = ["-m", "reseau_desktop", "--data", demo / "network", "--lang", "fr", "--today", "2026-11-23"]
        done = subprocess.run(
            [sys.executable, *words, "export", demo / name],
            env=surroundings, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        assert (demo / name).read_bytes().startswith(start)
    assert "Noyau" in (demo / "a.svg").read_text()
    assert len(re.findall(rb"/Type\s*/Page\b", (demo / "a.pdf").read_bytes())) == 1


def test_nobody_is_drawn_as_empty_rings(run, tmp_path):
    assert run("export", tmp_path / "x.svg")[0] == 0
    assert svg_titles(tmp_path / "x.svg") == []
    assert len(graph(run, tmp_path / "x.gexf")) == 0


def sector_words(run, path, *options):
    assert run("export", path, *options)[0] == 0
    return {
        text for found in ElementTree.parse(path).iter(f"{SVG}text") if (text := "".join(found.itertext()))
    }


def test_people_stand_in_the_sectors_that_are_asked_for(run, demo, known):
    plain = sector_words(run, demo / "a.svg", "--sectors", "none")
    assert plain == sector_words(run, demo / "b.svg")
    for word, group in (
        ("tag", "Conseil"),
        ("organisation", "Atelier Nord"),
        ("town", "Lyon"),
        ("met", "Others"),
    ):
        assert group not in plain
        assert group in sector_words(run, demo / f"{word}.svg", "--sectors", word)


def test_the_sectors_of_a_file_are_those_the_window_chose_today(run, demo, known):
    state = ScreenState(demo / "network" / FILE)
    Remembered(state).keep_chosen(SectorsBy.TAG, date(2026, 11, 23), Chosen(("conseil",), ("conseil",)))
    state.sync()
    words = sector_words(run, demo / "c.svg", "--sectors", "tag")
    assert words >= {"Conseil", "Others"}  # nobody had to be among the others of the largest groups
    assert "Industrie" not in words
    Remembered(state).keep_chosen(SectorsBy.TAG, date(2026, 11, 22), Chosen(("conseil",), ("conseil",)))
    state.sync()
    assert "Industrie" in sector_words(run, demo / "d.svg", "--sectors", "tag")
