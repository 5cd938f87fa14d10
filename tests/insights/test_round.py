"""The round over what the store holds: days that were chosen, the quota of a morning."""

from collections import Counter
from datetime import date, timedelta

from reseau_desktop.actions import contacts, follow_ups, interactions
from reseau_desktop.actions import settings as writing
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.agenda import agenda
from reseau_desktop.insights.round import planned
from reseau_desktop.insights.today import SectionKind
from reseau_desktop.insights.today import today as morning


def promised(store, name: str, due: date, layer: str = "core", cadence: int = 21) -> int:
    """Somebody never met, whose promise falls on `due`."""
    return contacts.add(store, PersonRecord(given=name), layer, due - timedelta(days=cadence))


def asked_of(store, today) -> list[int]:
    found = [part for part in morning(store, today).sections if part.kind is SectionKind.ROUND]
    return [card.person.id for part in found for card in part.cards if card.person]


def test_a_day_that_was_chosen_fills_that_day_and_no_other(store, today) -> None:
    """Five put off to a Monday: the round leaves that day alone, and the days after it are as free as they were."""
    monday = today + timedelta(days=14)
    for number in range(5):
        one = promised(store, f"Chosen {number}", today)
        follow_ups.snooze_cadence(store, one, today, monday, today)
    for number in range(4):
        promised(store, f"Other {number}", monday + timedelta(days=1))
    loads = Counter(planned(store, today).values())
    assert [loads[monday + timedelta(days=ahead)] for ahead in range(5)] == [5, 1, 1, 1, 1]


def test_an_exchange_with_somebody_put_off_moves_nobody_else(store, today) -> None:
    friday = today + timedelta(days=4)
    put_off = promised(store, "Put off", today)
    follow_ups.snooze_cadence(store, put_off, today, friday, today)
    others = [promised(store, f"Other {number}", today + timedelta(days=number)) for number in range(6)]
    before = planned(store, today)
    interactions.log(store, [put_off], "call", today)
    after = planned(store, today)
    assert {one: after[one] for one in others} == {one: before[one] for one in others}


def test_a_morning_asks_for_the_quota_at_most(store, today) -> None:
    """Forty whose promise falls on one day: the others of that day are in the agenda."""
    people = [
        promised(store, f"Somebody {number}", today - timedelta(days=number % 3)) for number in range(40)
    ]
    asked = asked_of(store, today)
    assert len(asked) == 3
    on_today = agenda(store, today, today, 1).days[0]
    assert on_today.load > 3 and set(asked) < {item.due.contact for item in on_today.items}
    interactions.log(store, asked[:1], "call", today)
    assert asked_of(store, today) == asked[1:]  # it gets shorter, it does not fill again
    writing.change(store, quota=8)
    assert len(asked_of(store, today)) == 7
    assert set(planned(store, today)) == set(people)


def test_whom_one_chose_today_for_is_asked_for_beyond_the_quota(store, today) -> None:
    chosen = [promised(store, f"Chosen {number}", today - timedelta(days=1)) for number in range(4)]
    for one in chosen:
        follow_ups.snooze_cadence(store, one, today - timedelta(days=1), today, today - timedelta(days=1))
    promised(store, "Another", today)
    assert asked_of(store, today) == chosen
