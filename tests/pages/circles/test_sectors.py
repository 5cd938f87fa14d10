"""The picture in sectors: by where people work, by town, by how one met them."""

from __future__ import annotations

from datetime import timedelta
from math import hypot

import pytest
from PySide6.QtCore import QRectF

from reseau_desktop.actions import contacts, interactions, layers
from reseau_desktop.circles.sector_signs import dividers, sector_names
from reseau_desktop.exchange.records import AddressRecord, PersonRecord, PositionRecord
from reseau_desktop.insights.belonging import Bond, groups
from reseau_desktop.insights.related import neighbours
from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.circles.groups import Chosen, SectorsBy
from reseau_desktop.pages.circles.remembered import Remembered
from reseau_desktop.pages.frame.state import ScreenState
from tests.pages.circles.conftest import TODAY


@pytest.fixture
def bound(store, people):
    """The first six in Lyon and at the Atelier, met at a workshop; as different hands write it."""
    ids = list(people.values())[:6]
    for number, contact in enumerate(ids):
        contacts.set_addresses(store, contact, [AddressRecord(city="Lyon" if number else " LYON ")])
        contacts.set_positions(store, contact, [PositionRecord("Atelier Nord", "Editor", current=True)])
        contacts.edit(store, contact, {"how_met": "At a workshop"})
    left = list(people.values())[6]
    contacts.set_positions(store, left, [PositionRecord("Atelier Nord", "Editor", end="2020")])
    return ids


@pytest.mark.parametrize(
    ("by", "name"),
    [
        (SectorsBy.ORGANISATION, "Atelier Nord"),
        (SectorsBy.CITY, "Lyon"),
        (SectorsBy.HOW_MET, "At a workshop"),
    ],
)
def test_people_stand_with_those_they_belong_to(page, bound, by, name) -> None:
    page.set_sectors(by)
    sectors = page.view.scene.places.sectors
    assert [sector.name for sector in sectors] == [name, "Others"]
    crowd, places = page.view.scene.crowd, page.view.scene.places
    for contact in bound[2:]:  # the core stands in the middle of all sectors
        assert sectors[0].start <= places.angle[crowd.index[contact]] <= sectors[0].end


def test_who_has_several_towns_belongs_to_each(store, bound) -> None:
    contacts.set_addresses(store, bound[0], [AddressRecord(city="Lyon"), AddressRecord(city="Brest")])
    assert groups(store, Bond.CITY) == (("Lyon", frozenset(bound)), ("Brest", frozenset(bound[:1])))


def test_every_choice_is_offered_and_says_so(page, qtbot) -> None:
    words = [action.text() for action in page.canvas.sectors.menu_of_sectors(page).actions()]
    assert words[:5] == ["none", "tag", "organisation", "city", "how you met"]
    assert words[6:] == ["Inside a sector, by name", "Inside a sector, the warmest first"]
    choice = page.canvas.sectors
    for by, said in ((SectorsBy.CITY, "Sectors: city"), (SectorsBy.HOW_MET, "Sectors: how you met")):
        page.set_sectors(by)
        assert choice.text() == said and choice.width() == choice.sizeHint().width()
        assert not choice.geometry().intersects(page.canvas.filter.geometry())


def test_the_name_of_a_sector_lies_on_nobody(make_page, store, people, bound) -> None:
    for number, contact in enumerate(bound):
        contacts.edit(store, contact, {"how_met": f"At a workshop on prices for independents {number % 3}"})
    page = make_page((940, 640))
    page.set_sectors(SectorsBy.HOW_MET)
    view = page.view
    names = sector_names(view.scene, view.camera, (view.width(), view.height()))
    assert names
    places, camera = view.scene.places, view.camera
    for x, y, wide in zip(places.x, places.y, places.diameter, strict=True):
        half = wide / 2 * camera.growth
        disc = QRectF(camera.x + x - half, camera.y + y - half, 2 * half, 2 * half)
        assert not any(name.rect.intersects(disc) for name in names)


@pytest.mark.parametrize("size", [(1228, 838), (1440, 780)])
def test_the_circle_of_the_targets_runs_through_no_name_of_a_sector(make_page, store, people, size) -> None:
    for number, contact in enumerate(people.values()):
        contacts.edit(store, contact, {"how_met": f"Former workshop of Nord {'ABC'[number % 3]}"})
    page = make_page(size)
    page.set_sectors(SectorsBy.HOW_MET)
    view = page.view
    names = sector_names(view.scene, view.camera, (view.width(), view.height()))
    assert len(names) == 3
    radius = view.scene.lines[-1] * view.camera.zoom
    for name in names:
        rect = name.rect.translated(-view.camera.x, -view.camera.y)
        corners = [hypot(x, y) for x in (rect.left(), rect.right()) for y in (rect.top(), rect.bottom())]
        nearest = hypot(max(rect.left(), -rect.right(), 0.0), max(rect.top(), -rect.bottom(), 0.0))
        assert nearest > radius or max(corners) < radius


def clockwise(page, name):
    """Who stands in a sector of the fourth ring, in the order they stand."""
    crowd, places = page.view.scene.crowd, page.view.scene.places
    here = [
        place
        for place, group in enumerate(crowd.group.tolist())
        if group >= 0 and crowd.groups[group] == name and crowd.ring[place] == 3
    ]
    return sorted(here, key=lambda place: places.angle[place])


def test_inside_a_sector_people_stand_by_name_or_by_warmth(page, store, people, bound) -> None:
    layers.move_to_layer(store, bound, "wide", TODAY)
    for days, contact in enumerate(bound[:5]):
        interactions.log(store, [contact], Kind.CALL, TODAY - timedelta(days=30 * days))
    page.set_sectors(SectorsBy.CITY)
    filed = [row[0] for row in store.rows("SELECT id FROM person ORDER BY sort_name, id")]
    crowd = page.view.scene.crowd
    stand = [int(crowd.ids[place]) for place in clockwise(page, "Lyon")]
    assert len(stand) > 3 and stand == sorted(stand, key=filed.index)
    offered = page.canvas.sectors.menu_of_sectors(page).actions()
    offered[-1].trigger()
    crowd = page.view.scene.crowd
    warmth = [round(float(crowd.warmth[place])) for place in clockwise(page, "Lyon")]
    assert warmth == sorted(warmth, reverse=True) and len(set(warmth)) > 1
    assert page.canvas.sectors.menu_of_sectors(page).actions()[-1].isChecked()


def test_groups_whose_people_work_together_stand_side_by_side(store, people) -> None:
    ids = [row[0] for row in store.rows("SELECT id FROM person ORDER BY id")][:12]
    north, south, west = ids[:4], ids[4:8], ids[8:12]
    for contact in (*north[:3], *west[:3]):
        contacts.set_positions(store, contact, [PositionRecord("Atelier Nord", current=True)])
    for contact in south[:2]:
        contacts.set_positions(store, contact, [PositionRecord("Studio Sud", current=True)])
    members = [frozenset(each) for each in (north, south, west)]
    assert neighbours(store, Bond.TAG, members) in ((0, 2, 1), (1, 0, 2))
    assert neighbours(store, Bond.TAG, members[:1]) == (0,)


def test_groups_that_have_little_in_common_stand_by_name_whatever_their_size(page, store, people) -> None:
    ids = list(people.values())[:10]
    for number, contact in enumerate(ids):
        contacts.set_tags(store, contact, ["Zither" if number < 6 else "Accordion"])
    page.set_sectors(SectorsBy.TAG)
    assert page.view.scene.crowd.groups == ("Accordion", "Zither", "Others")
    for contact in ids[:3]:
        contacts.set_tags(store, contact, ["Accordion"])
    page.set_sectors(SectorsBy.NONE)
    page.set_sectors(SectorsBy.TAG)
    assert page.view.scene.crowd.groups == ("Accordion", "Zither", "Others")


def test_nobody_is_without_a_town_and_nothing_says_others(page, store, people) -> None:
    for number, contact in enumerate(people.values()):
        contacts.set_addresses(store, contact, [AddressRecord(city="Lyon" if number % 3 else "Brest")])
    page.set_sectors(SectorsBy.CITY)
    view = page.view
    names = sector_names(view.scene, view.camera, (view.width(), view.height()))
    assert sorted(" ".join(name.lines) for name in names) == ["Brest", "Lyon"]
    assert len(dividers(view.scene, view.camera)) == 1


def where(page):
    scene = page.view.scene
    return {
        int(contact): (float(x), float(y), float(wide))
        for contact, x, y, wide in zip(
            scene.crowd.ids, scene.places.x, scene.places.y, scene.places.diameter, strict=True
        )
    }


def test_a_group_that_grows_over_the_threshold_moves_nobody_that_day(make_page, store, people, clock) -> None:
    ids = list(people.values())[:12]
    for number in range(40):
        record = PersonRecord(given="Zoe", family=f"Zed{number}")
        ids.append(contacts.add(store, record, "known", TODAY - timedelta(days=100)))
    for contact in ids[:-2]:
        contacts.set_addresses(store, contact, [AddressRecord(city="Lyon")])
    contacts.set_addresses(store, ids[-1], [AddressRecord(city="Brest")])
    page = make_page()
    page.set_sectors(SectorsBy.CITY)
    assert page.view.scene.crowd.groups == ("Lyon", "Others")
    before = where(page)
    contacts.set_addresses(store, ids[-2], [AddressRecord(city="Brest")])
    page.refresh()
    assert page.view.scene.crowd.groups == ("Lyon", "Others")
    after = where(page)
    away = [hypot(after[i][0] - x, after[i][1] - y) > wide for i, (x, y, wide) in before.items()]
    assert sum(away) <= 0.05 * len(away)
    page.set_sectors(SectorsBy.CITY)  # asked for again: the groups as they are now
    assert page.view.scene.crowd.groups == ("Brest", "Lyon", "Others")


def test_the_groups_of_the_day_are_the_same_after_a_restart(tmp_path) -> None:
    state = ScreenState(tmp_path / "window.ini")
    chosen = Chosen(("lyon", "brest"), ("brest", "lyon"))
    Remembered(state).keep_chosen(SectorsBy.CITY, TODAY, chosen)
    state.sync()
    again = Remembered(ScreenState(tmp_path / "window.ini"))
    assert again.chosen(SectorsBy.CITY, TODAY) == chosen
    assert again.chosen(SectorsBy.CITY, TODAY + timedelta(days=1)) is None
    assert again.chosen(SectorsBy.TAG, TODAY) is None
