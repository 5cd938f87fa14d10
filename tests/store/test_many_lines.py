"""Thousands of people change at once: search follows, there and back, and the index stays sound."""

from __future__ import annotations

from reseau_desktop.actions import contacts
from reseau_desktop.insights.search import search
from reseau_desktop.store import Label

MANY = 1_300


def test_search_follows_many_at_once_there_and_back(store, today):
    with store.action(Label("added", MANY)) as act:
        for number in range(MANY):
            act.insert("contact", layer="wide", given=f"P{number}", added_on=today.isoformat())
    ids = [int(row[0]) for row in store.rows("SELECT id FROM person ORDER BY id")]
    contacts.tag(store, ids[:1_200], "Forgeron")
    assert len(search(store, "forgeron", 5_000)) == 1_200
    assert store.faults() == ""
    contacts.delete(store, ids[:5], today)
    contacts.edit(store, ids[0], {"note": "Tonnelier"})
    contacts.tag(store, ids, "Vannier")  # some lines are new to the tag, some people are in the bin
    assert len(search(store, "vannier", 5_000)) == MANY - 5
    for _step in range(4):
        store.undo()
        assert store.faults() == ""
    assert search(store, "vannier forgeron") == []
    for _step in range(4):
        store.redo()
    assert store.faults() == ""
    assert len(search(store, "forgeron vannier", 5_000)) == 1_195
