"""Bridges that cool: said only when half of the inner rings have a link, and never of who has a cadence of their own."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reseau_desktop.actions import contacts, interactions, many, ties
from reseau_desktop.exchange.records import PersonRecord, PositionRecord
from reseau_desktop.insights.bridging import cooling_bridges
from reseau_desktop.network.ties import TieKind


@pytest.fixture
def ring(store, today):
    """Four allies: A and B are linked, C and D with nobody; all were met once, long ago."""
    made = {}
    for name in "ABCD":
        made[name] = contacts.add(store, PersonRecord(given=name), "allies", today - timedelta(days=400))
        interactions.log(store, [made[name]], "message", today - timedelta(days=100 + 10 * len(made)))
    ties.add(store, made["A"], made["B"], TieKind.KNOWS)
    return made


def test_those_without_a_link_get_a_shorter_cadence_the_coolest_first(store, today, ring):
    found = cooling_bridges(store, today)
    assert [one.contact for one in found] == [ring["D"], ring["C"]]
    assert [(one.layer, one.cadence, one.proposed) for one in found] == [("allies", 45, 34)] * 2
    assert found[0].warmth < found[1].warmth < 50


def test_a_fresh_import_is_not_all_bridges(store, today, ring):
    for name in "EF":
        contacts.add(store, PersonRecord(given=name), "core", today)
    assert cooling_bridges(store, today) == ()  # 2 of 6 have a link


def test_who_took_part_in_the_same_exchange_is_linked(store, today, ring):
    interactions.log(store, [ring["C"], ring["D"]], "message", today - timedelta(days=90))
    assert cooling_bridges(store, today) == ()


def test_who_worked_together_for_half_a_year_is_linked(store, today, ring):
    for name, start in (("C", "2019-03"), ("D", "2019-06")):
        contacts.set_positions(
            store, ring[name], [PositionRecord("Acme", "Chief", start=start, end="2020-02")]
        )
    assert cooling_bridges(store, today) == ()
    contacts.set_positions(store, ring["D"], [PositionRecord("Acme", "Chief", start="2019", end="2020-02")])
    assert len(cooling_bridges(store, today)) == 2  # from December at the latest: two months are certain


def test_a_warm_one_an_own_cadence_and_a_silenced_one_are_left_alone(store, today, ring):
    interactions.log(store, [ring["C"]], "meeting", today)
    assert [one.contact for one in cooling_bridges(store, today)] == [ring["D"]]
    many.set_cadence(store, [ring["D"]], 34)
    assert cooling_bridges(store, today) == ()
    store.undo()
    assert [one.contact for one in cooling_bridges(store, today)] == [ring["D"]]
    contacts.set_flag(store, [ring["D"]], "do_not_contact", True)
    assert cooling_bridges(store, today) == ()
