"""The picture in sectors: by where people work, by town, by how one met them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from reseau_desktop.actions import contacts
from reseau_desktop.circles.sector_signs import sector_names
from reseau_desktop.exchange.records import AddressRecord, PositionRecord
from reseau_desktop.insights.belonging import Bond, groups
from reseau_desktop.pages.circles.groups import SectorsBy


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
    assert words == ["none", "tag", "organisation", "city", "how you met"]
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
