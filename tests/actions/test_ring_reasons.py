"""The answer to a ring's question, given after the move."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts, layers
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.store import Label

MOVES = "SELECT arrival, why FROM layer_move WHERE contact = ? ORDER BY id"
WHY = "SELECT why FROM contact WHERE id = ?"


@pytest.fixture
def ana(store, today):
    return contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "inbox", today)


def test_an_answer_after_the_move_is_kept_with_it_and_is_its_own_step(store, today, ana):
    layers.move_to_layer(store, [ana], "known", today)
    layers.move_to_layer(store, [ana], "allies", today)
    assert layers.keep_reason(store, [ana], "allies", "  would vouch for me ") == 1
    assert store.rows(MOVES, (ana,)) == [("known", ""), ("allies", "would vouch for me")]
    assert store.value(WHY, (ana,)) == "would vouch for me"
    assert store.history()[0].label == Label("reason_kept", 1, "Ana Delmas")
    store.undo()
    assert store.value(WHY, (ana,)) == ""
    assert store.value("SELECT layer FROM contact WHERE id = ?", (ana,)) == "allies"


def test_whoever_has_left_the_ring_is_not_answered_for(store, today, ana):
    other = contacts.add(store, PersonRecord(given="Bo"), "inbox", today)
    layers.move_to_layer(store, [ana, other], "allies", today)
    layers.move_to_layer(store, [other], "core", today)
    assert layers.keep_reason(store, [ana, other], "allies", "kept") == 1
    assert store.value(WHY, (other,)) == ""
    assert store.rows(MOVES, (other,)) == [("allies", ""), ("core", "")]


def test_an_empty_answer_and_an_empty_ring_leave_no_trace(store, today, ana):
    before = len(store.history())
    with pytest.raises(ValueError):
        layers.keep_reason(store, [ana], "inbox", "  ")
    with pytest.raises(LookupError):
        layers.keep_reason(store, [ana], "core", "words")
    assert len(store.history()) == before
