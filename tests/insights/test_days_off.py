"""Days off: those of the week, of a country, and of one's own; nothing is asked on them anywhere."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, days_off, interactions, settings
from reseau_desktop.actions.days_off import NoHoliday
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.agenda import week
from reseau_desktop.insights.batch import spread
from reseau_desktop.insights.countries import countries, country
from reseau_desktop.insights.days_off import (
    OffDay,
    OffKind,
    is_off,
    off_days,
    own_holidays,
)
from reseau_desktop.insights.outcome import next_working_day
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.snoozing import lightest, snooze_days

WEDNESDAY = date(2026, 12, 23)
CHRISTMAS = date(2026, 12, 25)


def test_days_are_off_for_three_reasons(store):
    assert off_days(store, WEDNESDAY, date(2026, 12, 27)) == {
        date(2026, 12, 26): OffDay(date(2026, 12, 26), OffKind.WEEKLY),
        date(2026, 12, 27): OffDay(date(2026, 12, 27), OffKind.WEEKLY),
    }
    settings.change(store, country="FR")
    made = days_off.add(store, date(2026, 12, 24), date(2026, 12, 24), "  Packing  ")
    found = off_days(store, WEDNESDAY, date(2026, 12, 27), "fr")
    assert list(found) == [date(2026, 12, 24) + timedelta(n) for n in range(4)]
    assert found[date(2026, 12, 24)] == OffDay(date(2026, 12, 24), OffKind.OWN, "Packing")
    assert found[CHRISTMAS] == OffDay(CHRISTMAS, OffKind.PUBLIC, "Noël")
    assert off_days(store, CHRISTMAS, CHRISTMAS, "en")[CHRISTMAS].name == "Christmas Day"
    assert is_off(store, CHRISTMAS) and not is_off(store, WEDNESDAY)
    days_off.remove(store, made)
    assert not is_off(store, date(2026, 12, 24))
    store.undo()
    assert is_off(store, date(2026, 12, 24))


@pytest.mark.parametrize(("land", "region"), [("DE", "BY"), ("DE", "??")])
def test_a_region_has_its_own_and_one_that_nobody_knows_has_its_countrys(store, land, region):
    settings.change(store, country=land, subdivision=region)
    assert is_off(store, date(2026, 1, 6)) == (region == "BY")  # Epiphany
    assert is_off(store, date(2026, 5, 1))


def test_a_country_that_nobody_knows_has_no_holidays(store):
    settings.change(store, country="ZZ")
    assert not is_off(store, CHRISTMAS)
    assert country("ZZ") is None and country("../x") is None
    assert "FR" in {one.code for one in countries()}
    swiss = country("CH")
    assert swiss is not None and ("GE", "Genève") in {(one.code, one.name) for one in swiss.regions}


@pytest.mark.parametrize("last", [date(2026, 12, 22), date(2028, 1, 1), date.max])
def test_a_range_that_cannot_be_off_is_refused(store, last):
    with pytest.raises(NoHoliday) as refused:
        days_off.add(store, WEDNESDAY, last)
    assert refused.value.backwards == (last < WEDNESDAY)
    assert own_holidays(store) == ()


def test_holidays_in_one_another_all_count(store):
    days_off.add(store, date(2026, 12, 1), date(2026, 12, 31), "sea")
    days_off.add(store, date(2026, 12, 2), date(2026, 12, 2), "dentist")
    assert all(is_off(store, date(2026, 12, n)) for n in range(1, 32))


def test_nothing_is_asked_on_a_day_off(store):
    """Christmas is a Friday, and one is away until Wednesday: what would fall there goes where one works."""
    settings.change(store, country="FR", quota=2)
    people = [contacts.add(store, PersonRecord(given=f"P{n}"), "core", WEDNESDAY) for n in range(8)]
    for who in people:
        interactions.log(store, [who], "call", CHRISTMAS - timedelta(21))
    days_off.add(store, date(2026, 12, 28), date(2026, 12, 29), "away")
    days = planned(store, WEDNESDAY)
    assert len(days) == 8 and not any(is_off(store, day) for day in days.values())
    assert {day.on for day in week(store, WEDNESDAY, WEDNESDAY, 8) if day.off} == {
        date(2026, 12, 25) + timedelta(n) for n in range(5)
    }
    offered = snooze_days(store, date(2026, 12, 24))
    assert (offered.tomorrow, offered.tomorrow_off) == (date(2026, 12, 25), True)
    assert not is_off(store, offered.light) and offered.next_week == date(2026, 12, 30)
    assert not is_off(store, lightest(store, date(2026, 12, 24)))
    later = snooze_days(
        store, date(2026, 12, 25)
    )  # what is left of the week is off: the light day is of the next one
    assert date(2026, 12, 30) <= later.light <= date(2027, 1, 3) and not is_off(store, later.light)
    assert next_working_day(store, date(2026, 12, 24)) == date(2026, 12, 30)
    assert not any(is_off(store, day) for day in spread(store, WEDNESDAY, people, WEDNESDAY, 1).values())
