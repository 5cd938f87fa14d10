"""What one did a year before a birthday."""

from datetime import date

import pytest

from reseau_desktop.actions import contacts, interactions
from reseau_desktop.exchange.records import DateRecord, PersonRecord
from reseau_desktop.insights.occasions import occasions, year_before


@pytest.mark.parametrize(
    ("exchanges", "kind"),
    [
        ([], None),
        ([("call", date(2025, 11, 30))], "call"),
        ([("call", date(2025, 12, 1))], None),
        ([("message", date(2025, 11, 16)), ("meeting", date(2025, 11, 24))], "meeting"),
        ([("reaction", date(2025, 11, 23)), ("video", date(2025, 11, 20))], "video"),
    ],
)
def test_the_exchange_nearest_to_the_day_a_year_before(store, today, exchanges, kind) -> None:
    hugo = contacts.add(store, PersonRecord(given="Hugo"), "allies", date(2020, 1, 1))
    contacts.set_dates(store, hugo, [DateRecord("birthday", "1988-11-23")])
    for how, on in exchanges:
        interactions.log(store, [hugo], how, on)
    found = year_before(store, occasions(store, today, today))
    assert found == ({hugo: kind} if kind else {})


def test_a_leap_day_has_a_year_before(store) -> None:
    ana = contacts.add(store, PersonRecord(given="Ana"), "allies", date(2020, 1, 1))
    contacts.set_dates(store, ana, [DateRecord("birthday", "--02-29")])
    interactions.log(store, [ana], "call", date(2027, 3, 1))
    leap = date(2028, 2, 29)
    assert year_before(store, occasions(store, leap, leap)) == {ana: "call"}
