"""What makes a sleeping tie worth waking, over what the store holds."""

from datetime import date, timedelta

from reseau_desktop.actions import acts, contacts, interactions
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.slipping import dormant_ties


def asleep(store, name: str, today: date) -> int:
    one = contacts.add(store, PersonRecord(given=name), "wide", date(2019, 1, 1))
    interactions.log(store, [one], "call", today - timedelta(days=1200))
    return one


def test_whoever_gave_something_is_willing(store, today) -> None:
    quiet, gave, will_give = (asleep(store, name, today) for name in ("Quiet", "Gave", "Will give"))
    then = today - timedelta(days=1200)
    acts.add(store, gave, then, False, "advice", 3, noted_on=then)
    acts.add(store, quiet, then, True, "advice", 3, noted_on=then)
    acts.add(store, will_give, today + timedelta(days=9), False, "advice", 3, noted_on=today)
    found = {tie.contact: tie.willingness for tie in dormant_ties(store, today)}
    assert found == {gave: 1.0, quiet: 0.0, will_give: 0.0}
    assert dormant_ties(store, today)[0].contact == gave


def test_an_exchange_that_is_still_to_come_is_no_past_one(store, today) -> None:
    planned, other = asleep(store, "Planned", today), asleep(store, "Other", today)
    interactions.log(store, [planned], "call", today + timedelta(days=30))
    assert {tie.contact: tie.novelty for tie in dormant_ties(store, today)} == {planned: 1.0, other: 1.0}
