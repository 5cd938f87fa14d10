"""Archived, do-not-contact and dead people are quiet everywhere, keep all they have, and are given back by undo."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, follow_ups, interactions, topics
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import DateRecord, PersonRecord, PositionRecord
from reseau_desktop.insights import triage
from reseau_desktop.insights.agenda import agenda
from reseau_desktop.insights.batch import spread
from reseau_desktop.insights.due import cadences
from reseau_desktop.insights.due import follow_ups as planned_steps
from reseau_desktop.insights.occasions import occasions
from reseau_desktop.insights.outcome import bringer
from reseau_desktop.insights.person import person
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.slipping import dormant_ties, drifts
from reseau_desktop.insights.today import today as morning
from reseau_desktop.insights.topics import who_offers, who_seeks

FAR = date(2027, 12, 31)


@pytest.fixture
def two(store, today) -> tuple[int, int]:
    """Somebody with everything that speaks up, and another one who is looking for what they bring."""
    record = PersonRecord(
        given="Ana",
        family="Quiet",
        dates=(DateRecord("birthday", f"--{today + timedelta(days=2):%m-%d}"),),
        positions=(PositionRecord("Atelier Nord", "Director", current=True),),
    )
    ana = contacts.add(store, record, "core", date(2024, 1, 5))
    other = contacts.add(store, PersonRecord(given="Marc"), "allies", date(2024, 1, 5))
    for days in (700, 690, 680, 500):
        interactions.log(store, [ana], "meeting", today - timedelta(days=days), "lunch")
    follow_ups.add(store, FollowUp(ana, today, "call back"), today)
    topics.offer(store, ana, "a room", today)
    topics.seek(store, other, "a room", today)
    topics.seek(store, ana, "a lamp", today)
    topics.offer(store, other, "a lamp", today)
    return ana, other


def heard(store, today, ana: int, other: int) -> set[str]:
    """Where somebody speaks up."""
    week = agenda(store, today, today, 30)
    places = {
        "today": [c.person.id for part in morning(store, today).sections for c in part.cards if c.person],
        "agenda": [item.due.contact for day in week.days for item in day.items],
        "overdue": [item.due.contact for item in week.overdue],
        "round": planned(store, today),
        "due": [item.contact for item in cadences(store, today, FAR)],
        "steps": [item.contact for item in planned_steps(store)],
        "birthday": [one.contact for one in occasions(store, today, FAR)],
        "drift": [one.contact for one in drifts(store, today)],
        "dormant": [one.contact for one in dormant_ties(store, today)],
        "match": [one.contact for one in who_offers(store, other, today)],
        "seeks": [one.contact for one in who_seeks(store, other, today)],
        "own match": [ana] if who_offers(store, ana, today) or who_seeks(store, ana, today) else [],
        "palette": [one.contact] if (one := bringer(store, other, ("a room",), True)) else [],
        "batch": spread(store, today, [ana, other], today, 3),
        "room": [one.id for one in triage.room(store, "core", today)],
    }
    return {place for place, people in places.items() if ana in people}


@pytest.mark.parametrize("flag", ["archived", "do_not_contact", "deceased"])
def test_nothing_speaks_of_them_and_undo_gives_everything_back(store, today, two, flag) -> None:
    ana, other = two
    before = heard(store, today, ana, other)
    assert before >= {
        "today",
        "agenda",
        "due",
        "steps",
        "birthday",
        "match",
        "seeks",
        "own match",
        "palette",
        "batch",
        "room",
    }
    contacts.set_flag(store, [ana], flag, True)
    assert heard(store, today, ana, other) == set()
    kept = person(store, ana, today)
    assert len(kept.interactions) == 4
    assert store.value("SELECT count(*) FROM follow_up WHERE contact = ?", (ana,)) == 1
    store.undo()
    assert heard(store, today, ana, other) == before
