"""The order of the morning, and which occurrence of a date comes next."""

from datetime import date, timedelta

from reseau_desktop.actions import contacts, interactions, occasions
from reseau_desktop.exchange.records import DateRecord, PersonRecord
from reseau_desktop.insights import occasions as asked
from reseau_desktop.insights.due import DueKind
from reseau_desktop.insights.due_until import due
from reseau_desktop.insights.today import SectionKind
from reseau_desktop.insights.today import today as morning


def test_somebody_never_met_has_a_place_among_the_late(store, today) -> None:
    """Where an order needs λ, the day of entry stands for the last exchange."""
    long_ago, lately = today - timedelta(days=210), today - timedelta(days=400)
    never = contacts.add(store, PersonRecord(given="Never"), "core", long_ago)  # λ would be 10
    met = contacts.add(store, PersonRecord(given="Met"), "core", lately)
    interactions.log(store, [met], "call", today - timedelta(days=105))  # λ is 5
    (section,) = [part for part in morning(store, today).sections if part.kind is SectionKind.ROUND]
    assert [card.person.id for card in section.cards if card.person] == [never, met]


def test_an_answered_date_comes_again_next_year(store, today) -> None:
    hugo = contacts.add(store, PersonRecord(given="Hugo"), "allies", date(2020, 1, 1))
    contacts.set_dates(store, hugo, [DateRecord("birthday", "1988-11-23")])
    (first,) = asked.occasions(store, today, today)
    occasions.answer(store, first.anniversary, today, "done")
    assert asked.occasions(store, today, today) == []
    (next_one,) = asked.occasions(store, today, date(2027, 12, 31))
    assert (next_one.on, next_one.years) == (date(2027, 11, 23), 39)


def test_a_birth_is_no_birthday(store, today) -> None:
    lea = contacts.add(store, PersonRecord(given="Léa"), "core", date(2020, 1, 1))
    contacts.set_dates(store, lea, [DateRecord("birthday", today.isoformat())])
    assert asked.occasions(store, today, today) == []
    assert [item.years for item in asked.occasions(store, today, date(2027, 12, 31))] == [1]


def test_a_date_comes_every_year_until_the_day_asked_for(store, today) -> None:
    hugo = contacts.add(store, PersonRecord(given="Hugo"), "allies", date(2020, 1, 1))
    contacts.set_dates(store, hugo, [DateRecord("birthday", "--11-25"), DateRecord("wedding", "2004-02-29")])
    days = [item.due for item in due(store, today, date(2029, 11, 24)) if item.kind is DueKind.OCCASION]
    assert days == [
        date(2026, 11, 25), date(2027, 2, 28), date(2027, 11, 25), date(2028, 2, 29), date(2028, 11, 25),
        date(2029, 2, 28),
    ]  # fmt: skip
    second = next(item for item in asked.occasions(store, today, date(2027, 12, 31)) if item.on.year == 2027)
    occasions.answer(store, second.anniversary, second.on, "skipped")
    assert date(2027, 2, 28) not in [item.due for item in due(store, today, date(2029, 11, 24))]


def test_what_comes_by_itself_is_listed_for_a_century_at_most(store, today) -> None:
    hugo = contacts.add(store, PersonRecord(given="Hugo"), "inbox", date(2020, 1, 1))
    contacts.set_dates(store, hugo, [DateRecord("birthday", "--11-25")])
    days = [item.due for item in due(store, today, date.max)]
    assert (len(days), days[-1]) == (101, date(2126, 11, 25))
