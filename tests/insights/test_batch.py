"""Several people at once: what they share, what a move would change, days for a round of follow-ups."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.actions import contacts, follow_ups, interactions
from reseau_desktop.actions.layers import move_to_layer
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.batch import batch, spread
from reseau_desktop.insights.layers import fills
from reseau_desktop.insights.load import load


@pytest.fixture
def ids(store, today) -> list[int]:
    layers = ("allies", "allies", "wide", "known", "inbox")
    tags = (("client",), ("client", "alumni"), ("client",), (), ())
    made = [
        contacts.add(store, PersonRecord(given=f"P{n}", tags=tags[n]), layer, date(2026, 1, 5))
        for n, layer in enumerate(layers)
    ]
    interactions.log(store, [made[0]], "call", date(2026, 11, 1))
    interactions.log(store, [made[2]], "message", date(2026, 5, 1))
    contacts.set_cadence(store, [made[1]], 10)
    contacts.set_flag(store, [made[3]], "do_not_contact", True)
    return made


def test_what_they_share_is_counted(store, today, ids) -> None:
    found = batch(store, today, [*ids, 999_999])
    assert found.count == 5
    assert [(layer.key, n) for layer, n in found.layers] == [
        ("allies", 2), ("wide", 1), ("known", 1), ("inbox", 1)
    ]  # fmt: skip
    assert found.tags == (("client", 3), ("alumni", 1))
    assert found.silence == (22, 206) and found.never == 3


@pytest.mark.parametrize("key", ["core", "allies", "active", "wide", "known", "target"])
def test_the_effect_that_is_told_is_what_the_move_does(store, today, ids, key) -> None:
    told = next(one for one in batch(store, today, ids).arrivals if one.layer.key == key)
    assert told.before == next(fill.members for fill in fills(store) if fill.layer.key == key)
    move_to_layer(store, ids, key, today)
    assert told.after == next(fill.members for fill in fills(store) if fill.layer.key == key)
    assert told.per_week == pytest.approx(load(store, today).per_week)


def test_nobody_shares_nothing(store, today) -> None:
    found = batch(store, today, [])
    assert found.count == 0 and found.silence is None and found.tags == ()


def test_a_round_keeps_off_days_off_and_the_number_a_day(store, today, ids) -> None:
    days = spread(store, today, ids, date(2026, 11, 27), 2)  # a Friday
    assert sorted(days.values()) == [
        date(2026, 11, 27), date(2026, 11, 27), date(2026, 11, 30), date(2026, 11, 30)
    ]  # fmt: skip
    assert ids[3] not in days  # not to be contacted
    assert days[ids[0]] == max(days.values())  # whoever was met last comes last
    before = len(store.history())
    follow_ups.add_round(store, days, "Say hello", None, today)
    assert len(store.history()) == before + 1
    planned = dict(store.rows("SELECT contact, due FROM follow_up WHERE kind = 'explicit'"))
    assert planned == {contact: day.isoformat() for contact, day in days.items()}
    store.undo()
    assert store.value("SELECT count(*) FROM follow_up") == 0
