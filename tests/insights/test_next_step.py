"""The next thing planned with somebody."""

from __future__ import annotations

from datetime import date, timedelta

from reseau_desktop.actions import contacts, follow_ups
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.next_step import NextStep, next_step


def test_the_first_open_follow_up_is_the_next_step(store, today) -> None:
    one = contacts.add(store, PersonRecord(given="One"), "core", date(2024, 1, 1))
    assert next_step(store, one) is None
    soon, later = today + timedelta(days=5), today + timedelta(days=9)
    lease = follow_ups.add(store, FollowUp(one, later, "the lease", "call"), today)
    proofs = follow_ups.add(store, FollowUp(one, soon, "the proofs"), today)
    assert next_step(store, one) == NextStep("the proofs", "", soon)
    follow_ups.snooze(store, proofs, today + timedelta(days=20))
    assert next_step(store, one) == NextStep("the lease", "call", later)
    follow_ups.done(store, lease, today)
    assert next_step(store, one) == NextStep("the proofs", "", today + timedelta(days=20))
