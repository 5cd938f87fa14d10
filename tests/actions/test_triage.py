"""Sorting somebody is one step, with what was said about them."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts, triage
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.store import Store


@pytest.fixture
def ana(store: Store, today) -> int:
    return contacts.add(store, PersonRecord(given="Ana", note="from the fair"), "inbox", today)


def test_a_place_with_why_and_a_line(store: Store, ana: int, today) -> None:
    triage.place(store, ana, "wide", today, "advice", "knows printers")
    assert store.rows("SELECT layer, why, note FROM contact WHERE id = ?", (ana,)) == [
        ("wide", "advice", "from the fair\nknows printers")
    ]
    assert store.rows("SELECT origin, arrival, why FROM layer_move") == [("inbox", "wide", "advice")]
    assert "printers" in store.value("SELECT rest FROM searchable WHERE contact = ?", (ana,))
    assert (store.undo_label.verb, store.undo_label.subject) == ("moved", "Ana")
    store.undo()
    assert store.rows("SELECT layer, why, note FROM contact WHERE id = ?", (ana,)) == [
        ("inbox", "", "from the fair")
    ]
    assert store.faults() == ""


def test_the_archive_keeps_what_was_said(store: Store, ana: int) -> None:
    triage.put_away(store, ana, "", "met once")
    assert store.rows("SELECT archived, layer, note FROM contact WHERE id = ?", (ana,)) == [
        (1, "inbox", "from the fair\nmet once")
    ]


def test_a_circle_that_is_not_there_is_refused(store: Store, ana: int, today) -> None:
    for key in ("me", "nowhere"):
        with pytest.raises(KeyError):
            triage.place(store, ana, key, today)
    assert store.value("SELECT layer FROM contact WHERE id = ?", (ana,)) == "inbox"
