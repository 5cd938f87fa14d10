"""The bin, and what somebody typed that is no date."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import DateRecord, PersonRecord, PositionRecord
from reseau_desktop.insights import bin as the_bin
from reseau_desktop.insights.occasions import occasions
from reseau_desktop.insights.person import person
from reseau_desktop.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def store(tmp_path: Path):
    opened = Store.open(tmp_path)
    yield opened
    opened.close()


def test_the_bin_holds_who_was_deleted_and_is_searched_like_the_list(store: Store) -> None:
    first, second = (
        contacts.add(
            store,
            PersonRecord(given=given, family="Lefèvre", positions=(PositionRecord("Quai Ouest", title),)),
            "active",
            TODAY,
        )
        for given, title in (("Ana", "Editor"), ("Zoé", "Architect"))
    )
    assert the_bin.binned(store) == []
    contacts.delete(store, [first, second], TODAY)
    assert the_bin.binned(store) == [first, second]
    assert the_bin.binned(store, "zoe lef") == [second]
    row = the_bin.rows(store, [second])[0]
    assert (row.name, row.title, row.organisation, row.deleted_on) == (
        "Zoé Lefèvre",
        "Architect",
        "Quai Ouest",
        TODAY,
    )
    contacts.restore(store, [second])
    assert the_bin.binned(store) == [first]
    assert the_bin.rows(store, [second]) == []


def test_a_date_that_no_calendar_holds_is_kept_as_typed_and_never_comes(store: Store) -> None:
    somebody = contacts.add(store, PersonRecord(given="Ana"), "core", TODAY)
    contacts.set_dates(
        store, somebody, [DateRecord("birthday", "31 February"), DateRecord("name day", "soon 02-28")]
    )
    found = person(store, somebody, TODAY)
    assert found is not None
    assert [(item.on, item.written) for item in found.dates] == [(None, "31 February"), (None, "soon 02-28")]
    assert occasions(store, date(2026, 2, 1), date(2026, 3, 31)) == []
