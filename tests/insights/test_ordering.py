"""Equal ones stand by name, whatever else they are sorted by."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.ordering import _by, opened_first
from reseau_desktop.insights.people import Listing, listing, rows


@given(st.lists(st.sampled_from((0.0, 0.5, 1.0, 7.25, float("inf"))), max_size=30).flatmap(
    lambda keys: st.tuples(st.just(keys), st.permutations(range(len(keys))))
))  # fmt: skip
def test_equal_ones_stand_by_name(pair):
    key, names = np.array(pair[0], float), np.array(pair[1], np.int64)
    everybody = np.arange(len(key))
    assert _by(everybody, key, names).tolist() == np.lexsort((names, key)).tolist()


def test_those_opened_lately_come_first_and_only_if_they_are_there():
    ids = np.array([5, 3, 8, 1])
    assert opened_first(ids, [8, 99, 3]).tolist() == [8, 3, 5, 1]
    assert opened_first(ids, []).tolist() == [5, 3, 8, 1]


def test_names_stay_in_order_whatever_is_written(store, today):
    people = {
        name: contacts.add(store, PersonRecord(family=name), "wide", today)
        for name in ("Dubois", "Abel", "Cros", "Berger")
    }

    def order() -> str:
        return " ".join(found.name for found in rows(store, today, listing(store, today, Listing())))

    assert order() == "Abel Berger Cros Dubois"
    interactions.log(store, list(people.values()), "call", today)
    assert order() == "Abel Berger Cros Dubois"
    contacts.edit(store, people["Abel"], {"family": "Zola"})
    assert order() == "Berger Cros Dubois Zola"
    contacts.edit(store, people["Cros"], {"family": "Crosse"})
    contacts.edit(store, people["Dubois"], {"family": "Aubry"})
    assert order() == "Aubry Berger Crosse Zola"
    contacts.delete(store, [people["Berger"]], today)
    assert order() == "Aubry Crosse Zola"
    contacts.add(store, PersonRecord(family="Bosc"), "wide", today)
    assert order() == "Aubry Bosc Crosse Zola"
    for _step in range(5):
        store.undo()
    assert order() == "Abel Berger Cros Dubois"
