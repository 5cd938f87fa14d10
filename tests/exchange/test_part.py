"""A part of a network stands by itself: it fills an empty folder without anybody who was left out."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.exchange import json_out, sample
from reseau_desktop.exchange.part import of_people

AT = "2026-11-23T09:00:00"


@pytest.fixture(scope="module")
def network():
    return sample.network(date(2026, 11, 23))


def ids(network, *names):
    return {person["id"] for person in network.contacts if person["name"] in names}


def test_nothing_names_anybody_who_is_left_out(network):
    for layer in ("core", "allies", "target"):
        kept = {person["id"] for person in network.contacts if person["layer"] == layer}
        part = of_people(network, kept)
        assert {person["id"] for person in part.contacts} == kept
        assert json_out.load(json_out.dump(part, AT)).ties == part.ties


def test_what_is_between_those_who_stay_stays(network):
    both = ids(network, "Ana Delmas", "Maud Zeller")
    part = of_people(network, both)
    assert [(tie["kind"], tie["strength"]) for tie in part.ties] == [("knows", 5)]
    assert {act["contact"] for act in part.acts} <= both and len(part.acts) == 5
    through = {person["name"]: person["met_through"] for person in part.contacts}
    assert through["Maud Zeller"] in both
    alone = of_people(network, ids(network, "Maud Zeller"))
    assert alone.ties == () and alone.contacts[0]["met_through"] is None
    assert all(len(item["contacts"]) == 1 for item in alone.interactions)
