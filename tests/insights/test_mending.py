"""After a write only whom it touched is asked again, and the answer is what asking everybody would give."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from reseau_desktop.actions import contacts, interactions, layers, networks
from reseau_desktop.exchange import sample
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights import keeping
from reseau_desktop.insights.standing import Standing, standing
from reseau_desktop.store import Label, Store

TODAY = date(2026, 11, 23)
COLUMNS = ("ids", "layer", "cadence", "added", "last", "due", "lateness", "warmth", "silent", "archived")


@pytest.fixture
def store(tmp_path: Path):
    opened = Store.open(tmp_path)
    networks.fill(opened, sample.network(TODAY, 60), Label("added", 60))
    standing(opened, TODAY)
    yield opened
    opened.close()


@pytest.fixture
def asked(monkeypatch):
    """How many are asked each time: None for everybody."""
    found: list[frozenset[int] | None] = []
    inner = keeping.touched_since

    def noted(store: Store, version: int) -> frozenset[int] | None:
        found.append(inner(store, version))
        return found[-1]

    monkeypatch.setattr(keeping, "touched_since", noted)
    return found


def exchanges(known: Standing) -> list[tuple[int, int]]:
    return sorted(zip(known.ids[known.met].tolist(), known.met_on.tolist(), strict=True))


def agrees(store: Store) -> None:
    """What was mended is what is true."""
    mended = standing(store, TODAY)
    store.kept.clear()
    store.former.clear()
    whole = standing(store, TODAY)
    for column in COLUMNS:
        np.testing.assert_array_equal(getattr(mended, column), getattr(whole, column), err_msg=column)
    assert exchanges(mended) == exchanges(whole) and mended.layers == whole.layers


def ids(store: Store, count: int) -> list[int]:
    return [int(row[0]) for row in store.rows("SELECT id FROM person ORDER BY id LIMIT ? OFFSET 7", (count,))]


def test_every_kind_of_write_is_followed(store, asked):
    few = ids(store, 5)
    met = interactions.log(store, few[:2], "meeting", TODAY)
    agrees(store)
    interactions.edit(store, met, on=TODAY - timedelta(days=40))
    agrees(store)
    contacts.add(store, PersonRecord(given="Zoé"), "core", TODAY)
    agrees(store)
    contacts.delete(store, few[1:3], TODAY)
    agrees(store)
    layers.move_to_layer(store, few[3:], "wide", TODAY)
    agrees(store)
    contacts.set_cadence(store, few, 12)
    agrees(store)
    interactions.remove(store, met)
    agrees(store)
    for _step in range(7):
        store.undo()
        agrees(store)
    assert all(people is not None and len(people) <= 6 for people in asked)


def test_several_writes_are_mended_at_once(store, asked):
    for contact in ids(store, 4):
        interactions.log(store, [contact], "call", TODAY)
    agrees(store)
    assert [len(people or ()) for people in asked] == [4]


def test_what_touches_everybody_asks_everybody(store, asked):
    layers.edit_layer(store, "core", cadence=3)
    agrees(store)
    for _time in range(9):  # more than is remembered
        interactions.log(store, ids(store, 1), "call", TODAY)
    agrees(store)
    store.reopened()
    agrees(store)
    assert asked == [None, None, None]


def test_another_day_is_another_answer(store):
    assert standing(store, TODAY + timedelta(days=1)).today == TODAY + timedelta(days=1)
    interactions.log(store, ids(store, 1), "call", TODAY)
    agrees(store)


def test_another_thread_may_ask_something_meanwhile(store) -> None:
    """Between two looks at the kept answers one more comes in: the bar at the foot and the reminders ask at once."""

    class Asking(tuple[str, date]):
        __hash__ = tuple.__hash__

        def __ne__(self, other: object) -> bool:
            store.former.setdefault(("from another thread", len(store.former)), (0, None))
            return tuple.__ne__(self, other)

    store.former[Asking(("standing", TODAY - timedelta(days=1)))] = (0, None)
    store.former["and one more"] = (0, None)
    standing(store, TODAY)
    assert [key for key in store.former if key[0] == "standing"] == [("standing", TODAY)]
