"""The clock restarts when we really speak (method, section 3)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, follow_ups, interactions, layers, quick_log
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.agenda import agenda
from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.due_until import due
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.standing import standing
from reseau_desktop.insights.today import today as morning
from reseau_desktop.network.warmth import Kind


@pytest.fixture
def ana(store):
    return contacts.add(store, PersonRecord(given="Ana"), "allies", date(2026, 11, 1))


@pytest.fixture
def marc(store):
    return contacts.add(store, PersonRecord(given="Marc"), "core", date(2026, 11, 1))


def due_of(store, contact, today):
    return standing(store, today).of(contact).due


def test_without_an_exchange_the_day_of_entry_counts(store, ana, today):
    assert due_of(store, ana, today) == date(2026, 11, 1) + timedelta(days=45)


def test_an_exchange_moves_the_due_date_at_once_for_every_participant(store, ana, marc, today):
    interactions.log(store, [ana, marc], "meeting", date(2026, 11, 20))
    assert due_of(store, ana, today) == date(2027, 1, 4)
    assert due_of(store, marc, today) == date(2026, 12, 11)


def test_an_older_entry_never_moves_it_back(store, ana, today):
    interactions.log(store, [ana], "call", date(2026, 11, 20))
    interactions.log(store, [ana], "call", date(2025, 1, 1))
    assert due_of(store, ana, today) == date(2027, 1, 4)


def test_a_future_entry_waits_for_its_day(store, ana, today):
    interactions.log(store, [ana], "meeting", date(2026, 11, 30))
    assert due_of(store, ana, today) == date(2026, 12, 16)
    assert due_of(store, ana, date(2026, 11, 30)) == date(2027, 1, 14)


def test_editing_and_deleting_recompute(store, ana, today):
    first = interactions.log(store, [ana], "call", date(2026, 11, 10))
    second = interactions.log(store, [ana], "call", date(2026, 11, 20))
    interactions.edit(store, second, on=date(2026, 11, 12))
    assert due_of(store, ana, today) == date(2026, 12, 27)
    interactions.remove(store, second)
    assert due_of(store, ana, today) == date(2026, 12, 25)
    interactions.remove(store, first)
    assert due_of(store, ana, today) == date(2026, 12, 16)


def test_the_cadence_of_the_layer_holds_except_for_those_with_their_own(store, ana, today):
    other = contacts.add(store, PersonRecord(given="Léa"), "allies", date(2026, 11, 1))
    contacts.set_cadence(store, [other], 10)
    layers.edit_layer(store, "allies", cadence=20)
    assert due_of(store, ana, today) == date(2026, 11, 21)
    assert due_of(store, other, today) == date(2026, 11, 11)


def test_inbox_and_reminders_off_are_never_due(store, today):
    for layer in ("inbox", "known"):
        contact = contacts.add(store, PersonRecord(given=layer), layer, date(2020, 1, 1))
        assert due_of(store, contact, today) is None
    contacts.set_reminders(store, [contact], True)
    assert due_of(store, contact, today) == date(2020, 12, 31)


def test_snoozing_moves_the_reminder_not_the_due_date(store, marc):
    today = date(2026, 11, 23)
    follow_ups.snooze_cadence(store, marc, date(2026, 11, 22), date(2026, 11, 27), today)
    (item,) = [item for item in due(store, today, today) if item.kind is DueKind.CADENCE]
    assert (item.due, item.snoozed_until, item.planned) == (
        date(2026, 11, 22),
        date(2026, 11, 27),
        date(2026, 11, 27),
    )
    assert planned(store, today)[marc] == date(2026, 11, 27)


def test_an_exchange_ends_the_row_of_snoozes(store, marc):
    today = date(2026, 11, 23)
    for _ in range(3):
        follow_ups.snooze_cadence(store, marc, date(2026, 11, 22), date(2026, 11, 27), today)
    (item,) = [item for item in due(store, today, today) if item.kind is DueKind.CADENCE]
    assert item.snoozes == 3
    interactions.log(store, [marc], "call", today)
    later = date(2026, 12, 14)
    (item,) = [item for item in due(store, later, later) if item.kind is DueKind.CADENCE]
    assert (item.snoozes, item.snoozed_until) == (0, None)


def test_an_explicit_follow_up_stays_until_done_marked_overdue(store, ana):
    identity = follow_ups.add(store, FollowUp(ana, date(2026, 11, 1), "offer"), date(2026, 10, 30))
    month_later = date(2026, 12, 1)
    interactions.log(store, [ana], "call", date(2026, 11, 20))
    (section,) = [s for s in morning(store, month_later).sections if s.kind == "follow_up"]
    assert [(card.due.follow_up, card.late) for card in section.cards] == [(identity, True)]
    assert identity in [item.due.follow_up for item in agenda(store, month_later, month_later).overdue]
    follow_ups.done(store, identity, month_later)
    assert not [s for s in morning(store, month_later).sections if s.kind == "follow_up"]
    store.undo()
    assert [s for s in morning(store, month_later).sections if s.kind == "follow_up"]


def test_forty_due_the_same_monday_spread_at_three_a_day(store):
    monday = date(2026, 11, 23)
    for number in range(40):
        contacts.add(store, PersonRecord(given=f"P{number:02}"), "wide", monday - timedelta(days=180))
    days = planned(store, monday)
    assert len(days) == 40
    loads = {day: list(days.values()).count(day) for day in days.values()}
    assert max(loads.values()) <= 3
    assert all(day.weekday() < 5 for day in loads)
    assert planned(store, monday) == days
    assert len([c for c in morning(store, monday).cards if c.kind == "round"]) <= 3


def test_nobody_leaves_the_morning_because_another_was_spoken_to(store):
    """One past their window is kept; one due today stays today, though today is no lighter than tomorrow."""
    monday = date(2026, 11, 23)
    late = contacts.add(store, PersonRecord(given="Late"), "core", monday - timedelta(days=26))
    on_time = contacts.add(store, PersonRecord(given="On time"), "core", monday - timedelta(days=21))
    for number in range(4):
        contacts.add(store, PersonRecord(given=f"P{number}"), "active", monday - timedelta(days=200))
    before = [card.person.id for card in morning(store, monday).cards if card.kind == "round"]
    assert {late, on_time} < set(before)
    interactions.log(store, [late], "call", monday)
    after = [card.person.id for card in morning(store, monday).cards if card.kind == "round"]
    assert after == [one for one in before if one != late]
    assert planned(store, monday)[late] > monday


def test_a_follow_up_done_leaves_its_place_empty(store, ana):
    monday = date(2026, 11, 23)
    for number in range(12):
        contacts.add(store, PersonRecord(given=f"P{number:02}"), "core", date(2026, 9, 1))
    own = follow_ups.add(store, FollowUp(ana, monday, "offer"), monday)
    first = [card.person.id for card in morning(store, monday).cards if card.kind == "round"]
    assert len(first) == 2
    follow_ups.done(store, own, monday)
    assert [card.person.id for card in morning(store, monday).cards if card.kind == "round"] == first


def test_a_morning_gets_shorter_and_never_fills_again(store):
    monday = date(2026, 11, 23)
    for number in range(12):
        contacts.add(store, PersonRecord(given=f"P{number:02}"), "core", date(2026, 9, 1))
    first = [card.person.id for card in morning(store, monday).cards if card.kind == "round"]
    assert len(first) == 3
    interactions.log(store, first[:1], "call", monday)
    assert [card.person.id for card in morning(store, monday).cards if card.kind == "round"] == first[1:]


def test_an_exchange_to_come_ends_no_row_of_snoozes_before_its_day(store, marc, run_log):
    monday, friday = date(2026, 11, 23), date(2026, 11, 27)
    follow_ups.snooze_cadence(store, marc, date(2026, 11, 22), date(2026, 12, 4), monday)
    run_log(store, marc, friday, monday)
    (item,) = [item for item in due(store, monday, monday) if item.kind is DueKind.CADENCE]
    assert (item.due, item.planned, item.snoozes) == (date(2026, 11, 22), date(2026, 12, 4), 1)
    assert planned(store, monday)[marc] == date(2026, 12, 4)
    again = friday + timedelta(days=21)
    (item,) = [item for item in due(store, friday, again) if item.kind is DueKind.CADENCE]
    assert (item.due, item.snoozed_until, item.snoozes) == (again, None, 0)
    follow_ups.snooze_cadence(store, marc, again, again + timedelta(days=3), again)
    (item,) = [item for item in due(store, again, again) if item.kind is DueKind.CADENCE]
    assert (item.snoozed_until, item.snoozes) == (again + timedelta(days=3), 1)  # the first in a row


def _noted(store, contact, on, today):
    interactions.log(store, [contact], "meeting", on, today=today)


def _as_a_line(store, contact, on, today):
    quick_log.log(store, quick_log.Wanted((contact,), Kind.MEETING, on), today)


@pytest.fixture(params=[_noted, _as_a_line])
def run_log(request):
    return request.param
