"""A few people asked alone stand where they stand among everybody."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.actions import contacts, interactions, networks
from reseau_desktop.exchange import sample
from reseau_desktop.insights.person import person
from reseau_desktop.insights.standing import among, standing
from reseau_desktop.store import Label, Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def store(tmp_path: Path):
    opened = Store.open(tmp_path)
    networks.fill(opened, sample.network(TODAY, 60), Label("added", 60))
    yield opened
    opened.close()


def test_alone_or_among_everybody_is_the_same(store: Store) -> None:
    ids = [int(row[0]) for row in store.rows("SELECT id FROM person ORDER BY id")]
    alone = {contact: among(store, TODAY, [contact]).of(contact) for contact in ids}
    few = among(store, TODAY, ids[10:20])
    everybody = standing(store, TODAY)
    assert {contact: everybody.of(contact) for contact in ids} == alone
    assert [few.of(contact) for contact in ids[10:20]] == [alone[contact] for contact in ids[10:20]]
    assert few.of(ids[0]) is None
    assert among(store, TODAY, [ids[0]]) is everybody  # known already


def test_nobody_is_asked_for_in_vain(store: Store) -> None:
    assert len(among(store, TODAY, [10**6]).ids) == 0


def test_after_a_write_a_person_is_asked_alone(store: Store) -> None:
    contact = int(store.value("SELECT id FROM person WHERE layer = 'core' LIMIT 1"))
    standing(store, TODAY)
    interactions.log(store, [contact], "meeting", TODAY)
    found = person(store, contact, TODAY)
    assert found is not None and found.standing is not None
    assert found.standing.last == TODAY
    assert ("standing", TODAY) not in store.kept
    contacts.delete(store, [contact], TODAY)
    gone = person(store, contact, TODAY)
    assert gone is not None and gone.standing is None
