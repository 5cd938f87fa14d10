"""The circles for elsewhere: what a file holds, whatever the window shows."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QImage

from reseau_desktop.circles.camera import Camera, home
from reseau_desktop.circles.people import Person, crowd
from reseau_desktop.circles.plates import making
from reseau_desktop.circles.plates.inks import Inks
from reseau_desktop.circles.plates.making import Form, Order, Paper, Subject, made
from reseau_desktop.circles.plates.paper import on_paper
from reseau_desktop.circles.traces import Arrows, Route, Traces, columns
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording.pictures import words

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def of(qapp, invented, today):
    """Makes a subject of people."""

    def make(people, **more):
        return Subject(invented[1](), people, words(today, len(people)), more.pop("colours", {}), **more)

    return make


@pytest.fixture
def subject(of, invented):
    return of(invented[0]())


def drawn(subject, **order):
    return ElementTree.fromstring(made(subject, Order(Form.SVG, **order)))


def titles(tree):
    return [
        circle.find(f"{SVG}title").text
        for circle in tree.iter(f"{SVG}circle")
        if circle.find(f"{SVG}title") is not None
    ]


def texts(tree):
    return ["".join(text.itertext()) for text in tree.iter(f"{SVG}text")]


def pages(content):
    return len(re.findall(rb"/Type\s*/Page\b", content))


def test_each_person_is_one_circle_with_a_title_and_words_are_words(subject):
    tree = drawn(subject)
    assert len(titles(tree)) == len(subject.crowd) == 164
    said = " ".join(texts(tree))
    assert "My circles" in said and "23 November 2026" in said and "164 people" in said
    assert "Core" in said and "4/10" in said and "warm" in said and "late" in said
    assert subject.crowd.names[0] in said  # the core is named in full


def test_people_stand_where_the_layout_puts_them(subject):
    tree, scene = drawn(subject), making.placed(subject, seen=False)
    found = {
        circle.get("id"): (float(circle.get("cx")), float(circle.get("cy")))
        for circle in tree.iter(f"{SVG}circle")
        if circle.get("class") == "person"
    }
    where = home(*making.NOMINAL)
    for place, contact in enumerate(scene.crowd.ids.tolist()):
        at = where.screen(float(scene.places.x[place]), float(scene.places.y[place]))
        assert found[f"person-{contact}"] == pytest.approx(at, abs=0.01)


def test_without_names_there_are_initials_everywhere(subject):
    content = made(subject, Order(Form.SVG, anonymous=True)).decode()
    assert not [name for name in subject.crowd.names if name in content]
    assert "Delmas" not in content
    said = {title.partition(",")[0] for title in titles(ElementTree.fromstring(content))}
    assert said == set(subject.crowd.initials)


NAMES = (
    "A\x00B\x07\x1b[31m", "<b>&amp;\"quoted\"' ]]>", "x" * 10_000, "🧑\u200d🚀 👩🏽 Zoé", "مريم الحسن", "\ud800half",
    "", " ", "two\nlines\tand tabs", "\ufffe\uffff", "{name} %n",
)  # fmt: skip


@pytest.mark.parametrize("anonymous", [False, True])
def test_whatever_people_are_called_the_file_is_sound(of, anonymous):
    people = crowd([Person(n + 1, name, n % 2, 0.5, 60, n * 0.5) for n, name in enumerate(NAMES)])
    tree = drawn(of(people), anonymous=anonymous)
    assert len(titles(tree)) == len(NAMES)
    if not anonymous:
        assert any("quoted" in title and "<b>&amp;" in title for title in titles(tree))
        assert any("x" * 10_000 in title for title in titles(tree))
        assert not any("x" * 200 in text for text in texts(tree))  # on the picture it is shortened
    for form in (Form.PNG, Form.PDF):
        assert made(of(people), Order(form, anonymous=anonymous))


@pytest.mark.parametrize("scale", [1, 2, 4])
def test_a_png_has_its_nominal_size_times_its_scale(subject, scale):
    image = QImage.fromData(made(subject, Order(Form.PNG, scale)), "PNG")
    assert (image.width(), image.height()) == tuple(side * scale for side in making.NOMINAL)


def test_the_window_changes_nothing_of_a_picture(subject):
    before = made(subject, Order(Form.PNG)), made(subject, Order(Form.SVG))
    try:
        theme().set_mode("dark")
        theme().set_scale(1.6)
        theme().set_high_contrast(True)
        assert (made(subject, Order(Form.PNG)), made(subject, Order(Form.SVG))) == before
    finally:
        theme().set_high_contrast(False)
        theme().set_scale(1.0)
        theme().set_mode("light")


def test_dark_is_dark_and_paper_is_white(subject):
    assert Inks(dark=True).page in made(subject, Order(Form.SVG, dark=True)).decode()
    assert Inks(dark=True, paper=True).page == "#FFFFFF"
    dark = QImage.fromData(made(subject, Order(Form.PNG, dark=True)), "PNG")
    assert (
        dark.pixelColor(2, 2).lightness()
        < 60
        < QImage.fromData(made(subject, Order(Form.PNG)), "PNG").pixelColor(2, 2).lightness()
    )


def test_a_colour_of_ones_own_is_in_the_picture(of):
    plain = of(crowd([Person(1, "Ana Delmas", 0, 0.1, 90, 1.0)]), colours={"core": "#123456"})
    assert "#123456" in made(plain, Order(Form.SVG)).decode()


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize(("paper", "sides"), [(Paper.A4, (595, 842)), (Paper.A3, (842, 1191))])
def test_a_pdf_is_one_page_of_its_paper(subject, paper, sides, upright):
    content = made(subject, Order(Form.PDF, paper=paper, upright=upright))
    assert content.startswith(b"%PDF")
    assert pages(content) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", content)
    expected = sides if upright else sides[::-1]
    assert [round(float(side)) for side in box.groups()] == pytest.approx(expected, abs=1)
    assert b"/FontFile" in content  # words, not outlines
    assert b"/Subtype /Image" not in content  # nothing is a bitmap


def test_a_larger_page_shows_more_names(of, invented):
    people = invented[0]((5, 15, 60, 180, 400, 10))
    sizes = [on_paper(size) for size in ((273, 186), (396, 273))]
    shown = []
    for size in sizes:
        letters = making.PaperLetters()
        plate = making.drawing(of(people), Order(Form.PDF), size, letters, lambda *_: None)
        shown.append(sum(len(sheet.shapes) for sheet in plate.sheets if sheet.name == "names"))
    assert shown[0] < shown[1]


def test_whoever_the_filter_leaves_is_faint_and_unnamed(subject):
    lit = np.zeros(len(subject.crowd), bool)
    lit[0] = True
    seen = replace(subject, lit=lit)
    tree = drawn(seen)
    people = [circle for circle in tree.iter(f"{SVG}circle") if circle.get("class") == "person"]
    assert [circle.get("id") for circle in people if circle.get("opacity") is None] == ["person-1"]
    names = [text for text in texts(tree) if "Delmas" in text]
    assert names == [subject.crowd.names[0]]


def test_a_part_that_is_looked_at_fills_the_picture(subject):
    size, outer = (800, 800), 322.0
    looked = making.region(Camera(4.0, 400.0 - 4 * 100, 400.0), size, outer)
    tree = drawn(replace(subject, region=looked))
    assert 0 < len(titles(tree)) < len(subject.crowd)
    assert making.region(home(*size), size, outer) is None
    whole = making.placed(subject, seen=True)
    part = making.placed(replace(subject, region=looked), seen=True)
    assert len(part.crowd) < len(whole.crowd) == len(subject.crowd)


def test_links_and_a_chain_are_in_it_but_never_towards_somebody_left_out(subject):
    links = columns([(1, 5, 5), (2, 999, 3)])
    route = Route((1_000, 1, 5), ("80 %", "60 %"), 1, 2, me=1_000)
    between = drawn(replace(subject, traces=Traces(links, route=route)))
    group = next(group for group in between.iter(f"{SVG}g") if group.get("id") == "links")
    assert len(group.findall(f"{SVG}path")) == 3  # one link, two steps
    assert texts(group) == ["80 %", "60 %"]
    gone = Route((1_000, 999, 5), ("80 %", "60 %"), 1, 2, me=1_000)
    none = drawn(replace(subject, traces=Traces(route=gone)))
    group = next(group for group in none.iter(f"{SVG}g") if group.get("id") == "links")
    assert not list(group)


def test_giving_up_ends_it_at_once(subject):
    class Enough(Exception):
        pass

    def step(done, total):
        if done >= 50:
            raise Enough

    for form in Form:
        with pytest.raises(Enough):
            made(subject, Order(form), step)


def test_thousands_are_all_in_it(of, invented):
    people = invented[0]((5, 10, 47, 186, 2742, 10))
    content = made(of(people), Order(Form.SVG))
    assert len(titles(ElementTree.fromstring(content))) == 3000
    assert len(content) < 900_000


def test_nobody_still_makes_a_picture(of):
    tree = drawn(of(crowd([])))
    assert titles(tree) == []
    assert "Core" in " ".join(texts(tree))


def test_the_legend_explains_what_is_drawn_and_nothing_else(of, subject):
    def explained(one):
        group = next(group for group in drawn(one).iter(f"{SVG}g") if group.get("id") == "legend")
        return set(texts(group)) & {
            "warm", "lukewarm", "cool", "dormant", "late", "target", "who know each other", "nearer than a year before",
            "farther than a year before",
        }  # fmt: skip

    assert explained(subject) == {"warm", "lukewarm", "cool", "dormant", "late", "target"}
    assert explained(of(crowd([Person(1, "Ana", 0, 0.1, 90, 1.0)]))) == {"warm"}
    assert explained(of(crowd([Person(1, "Ana", 5, 0.1, 90, 1.0)]))) == {"target"}
    arrows = Arrows(np.array([1]), np.array([2]), np.array([0.5]), np.array([False]), np.array([True]))
    traced = replace(subject, traces=Traces(columns([(1, 5, 5)]), arrows))
    assert explained(traced) > {"who know each other", "nearer than a year before"}


def test_where_there_is_room_everybody_is_named_and_in_a_crowd_only_those_one_can_tell(of, invented):
    def named(counts):
        people = invented[0](counts)
        group = next(group for group in drawn(of(people)).iter(f"{SVG}g") if group.get("id") == "names")
        return len(texts(group)), len(people)

    few, everybody = named((2, 3, 4, 6, 6, 1))
    assert few == everybody
    some, crowded = named((2, 3, 4, 190, 6, 1))
    assert some < 40 < crowded
