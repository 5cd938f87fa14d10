"""Everything that actions write leaves in the JSON export and comes back from it."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts, exports, follow_ups, networks
from reseau_desktop.exchange import json_out
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.store import Label, Store


@pytest.mark.parametrize("kind", ["rekindle", "dormant"])
def test_what_was_refused_comes_back(store, today, tmp_path, kind):
    mirela = contacts.add(store, PersonRecord(given="Mirela"), "wide", today)
    follow_ups.refuse(store, mirela, kind, today)
    written = json_out.dump(exports.network(store), "2026-11-23T09:00:00")
    other = Store.open(tmp_path / "other")
    networks.fill(other, json_out.load(written), Label("filled", 1))
    assert json_out.dump(exports.network(other), "2026-11-23T09:00:00") == written
    other.close()
