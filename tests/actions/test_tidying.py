"""The direction of everybody in their ring: given on every way in, spaced evenly again when asked."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reseau_desktop.actions import contacts, layers, many, merging, triage
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.network.directions import CAPTION_HALF_ARC, FULL_TURN
from reseau_desktop.store import Label

STAND = "SELECT id, direction FROM person WHERE layer = 'allies' ORDER BY direction"


@pytest.fixture
def crowd(store, today):
    """Nine allies, each in the gap that was the largest when they came."""
    return [contacts.add(store, PersonRecord(given=f"Ally{n}"), "allies", today) for n in range(9)]


def steps(store):
    stand = [direction for _, direction in store.rows(STAND)]
    return [after - before for before, after in pairwise(stand)]


def test_tidy_spaces_a_ring_evenly_in_the_order_it_stands(store, crowd):
    before = store.rows(STAND)
    assert max(steps(store)) > 1.5 * min(steps(store))
    assert layers.tidy(store, "allies") > 0
    after = store.rows(STAND)
    assert [contact for contact, _ in after] == [contact for contact, _ in before]
    assert max(steps(store)) == pytest.approx(min(steps(store)))
    label = store.history()[0].label
    assert (label.verb, label.subject) == ("tidied", "allies")
    store.undo()
    assert store.rows(STAND) == before
    store.redo()
    assert store.rows(STAND) == after


def test_a_tidy_ring_is_left_alone(store, crowd):
    layers.tidy(store, "allies")
    version = store.version
    assert layers.tidy(store, "allies") == 0
    assert layers.tidy(store, "core") == 0
    assert store.version == version


def test_who_is_archived_takes_no_room(store, crowd):
    many.archive(store, crowd[4:])
    layers.tidy(store, "allies")
    stand = [d for c, d in store.rows(STAND) if c in crowd[:4]]
    assert [b - a for a, b in pairwise(stand)] == pytest.approx([stand[1] - stand[0]] * 3)


def free_gap(store, newcomer):
    """The room on either side of somebody, and the largest that is left elsewhere in their ring."""
    layer = store.value("SELECT layer FROM contact WHERE id = ?", (newcomer,))
    rows = store.rows("SELECT id, direction FROM person WHERE layer = ? ORDER BY direction", (layer,))
    assert all(direction is not None for _, direction in rows)
    edges = [CAPTION_HALF_ARC, *(d for _, d in rows), FULL_TURN - CAPTION_HALF_ARC]
    place = 1 + [contact for contact, _ in rows].index(newcomer)
    sides = (edges[place] - edges[place - 1], edges[place + 1] - edges[place])
    return sides, max(b - a for a, b in pairwise(edges))


@pytest.mark.parametrize("way", ["added", "moved", "sorted"])
def test_whoever_enters_a_ring_takes_the_middle_of_its_largest_gap(store, today, crowd, way):
    who = PersonRecord(given="Newcomer")
    if way == "added":
        newcomer = contacts.add(store, who, "allies", today)
    else:
        newcomer = contacts.add(store, who, "inbox", today)
        assert store.value("SELECT direction FROM contact WHERE id = ?", (newcomer,)) is None
    if way == "moved":
        layers.move_to_layer(store, [newcomer], "allies", today)
    elif way == "sorted":
        triage.place(store, newcomer, "allies", today)
    (left, right), largest = free_gap(store, newcomer)
    assert left == pytest.approx(right, rel=1e-6)
    assert left + right >= largest - 1e-6


def test_a_merged_card_stands_where_the_one_stood_whose_circle_it_takes(store, today, crowd):
    newcomer = contacts.add(store, PersonRecord(given="Newcomer"), "inbox", today)
    place = "SELECT direction FROM contact WHERE id = ?"
    before = store.value(place, (crowd[0],))
    merging.merge(store, newcomer, [crowd[0]], {"layer": crowd[0]})
    assert store.value(place, (newcomer,)) == before


def test_undo_of_a_move_gives_the_direction_back(store, today, crowd):
    before = store.value("SELECT direction FROM contact WHERE id = ?", (crowd[3],))
    layers.move_to_layer(store, [crowd[3]], "core", today)
    layers.move_to_layer(store, [crowd[3]], "allies", today)
    store.undo()
    store.undo()
    assert store.value("SELECT direction FROM contact WHERE id = ?", (crowd[3],)) == before


def test_many_who_enter_at_once_are_spaced_evenly(store, today):
    ids = [contacts.add(store, PersonRecord(given=f"New{n}"), "inbox", today) for n in range(12)]
    layers.move_to_layer(store, ids, "allies", today)
    assert max(steps(store)) == pytest.approx(min(steps(store)))
    assert store.history()[0].label == Label("moved", 12)
