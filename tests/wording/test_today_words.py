"""What Today and the agenda say, for each reason a thing can have."""

from datetime import date, time

import pytest

from reseau_desktop.insights.agenda import Day, Item
from reseau_desktop.insights.due import Due, DueKind
from reseau_desktop.insights.load import Load
from reseau_desktop.insights.overview import Overview
from reseau_desktop.insights.reasons import Reason
from reseau_desktop.insights.today import Card, SectionKind
from reseau_desktop.language import Spoken
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.reciprocity import Act, ActKind
from reseau_desktop.wording import agenda, today

ON = date(2026, 11, 23)


def card(reason: Reason, kind: SectionKind = SectionKind.ROUND, due: Due | None = None) -> Card:
    return Card(kind, None, reason, "message", due)


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason("cadence", 97, 45), "97 days without contact, a promise of 45."),
        (Reason("cadence_today", 21, 21), "Your promise of 21 days falls today."),
        (Reason("never", cadence=90), "No exchange yet, a promise of 90 days."),
        (
            Reason("drift", 200, layer="allies", lived="wide", months=3),
            "An ally, lived as the wider network for 3 months.",
        ),
        (
            Reason("drift", 200, layer="allies", lived="wide", months=0),
            "An ally, lived as the wider network for less than a month.",
        ),
        (Reason("dormant", 1200, years=3), "3 years of silence. One tends to wake those one saw most."),
    ],
)
def test_every_card_says_why(reason: Reason, said: str) -> None:
    assert today.reason(card(reason), ON) == said


def test_a_birthday_says_one_fact_more() -> None:
    reason = Reason("birthday", 40, years=38, occasion="birthday")
    due = Due(1, DueKind.OCCASION, ON, anniversary=1)
    said = today.reason(card(reason, SectionKind.OCCASION, due), ON)
    assert said == "Today is their birthday. They turn 38."


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"year_ago": "call", "years": 38}, "You called them a year ago."),
        ({"year_ago": "event"}, "You met at an event a year ago."),
        ({"years": 38}, "They turn 38."),
        ({}, "Last exchange 40 days ago."),
        ({"year_ago": "carrier pigeon"}, "Last exchange 40 days ago."),
    ],
)
def test_what_one_did_a_year_before_says_more_than_age_or_silence(facts: dict, said: str) -> None:
    reason = Reason("birthday", 40, occasion="birthday", **facts)
    shown = today.reason(card(reason, SectionKind.OCCASION, Due(1, DueKind.OCCASION, ON)), ON)
    assert shown == f"Today is their birthday. {said}"


def test_a_label_of_the_users_own_is_said_as_it_is() -> None:
    reason = Reason("anniversary", None, years=10, occasion="{name} & <b>co</b>")
    said = today.reason(card(reason, SectionKind.OCCASION, Due(1, DueKind.OCCASION, ON)), ON)
    assert said == "{name} & <b>co</b>, 10 years today."


def test_words_in_braces_in_a_follow_up_are_only_words() -> None:
    due = Due(1, DueKind.FOLLOW_UP, date(2026, 11, 20), follow_up=1)
    said = today.reason(card(Reason("follow_up", what="{what} %n"), SectionKind.FOLLOW_UP, due), ON)
    assert said == "{what} %n · planned for 20 November"


def test_a_layer_the_user_named_keeps_its_name() -> None:
    reason = Reason("drift", 200, layer="allies", lived="wide", months=3)
    said = today.reason(card(reason), ON, {"allies": "Inner table", "wide": "Wider network"})
    assert said.startswith("Inner table, lived as the wider network")


@pytest.mark.parametrize(
    ("hour", "start"),
    [(8, "Good morning Hélène."), (14, "Good afternoon Hélène."), (20, "Good evening Hélène.")],
)
def test_the_greeting_follows_the_hour(hour: int, start: str) -> None:
    said = today.greeting("Hélène", 8, 50, hour)
    assert said.startswith(start)
    assert said.endswith("Eight small things, about 50 minutes.")


def test_a_name_in_braces_does_not_break_the_greeting() -> None:
    assert "{things}" in today.greeting("{things}", 1, 10, 9)


def test_a_thing_of_the_agenda_says_its_time() -> None:
    due = Due(1, DueKind.FOLLOW_UP, ON, follow_up=1, at_time=time(10, 30), what="CV check")
    item = Item(due, None, "video", 0)
    assert agenda.line(item) == "10:30, CV check"
    assert agenda.when(item, ON) == "10:30"


def test_a_promise_past_its_day_is_due_before_it_is_late() -> None:
    due = Due(1, DueKind.CADENCE, date(2026, 11, 18), lateness=1.2)
    assert agenda.when(Item(due, None, "message", 5), ON) == "due 18 November"
    late = Due(1, DueKind.CADENCE, date(2026, 10, 2), lateness=2.1)
    assert agenda.when(Item(late, None, "message", 52), ON) == "52 days late"


def test_a_full_day_is_said() -> None:
    assert (
        agenda.moved("Ana", date(2026, 11, 27), ON, 4, 3)
        == "Ana moved to Friday, which now holds 4 for a quota of 3."
    )
    assert agenda.moved("Ana", date(2026, 11, 27), ON, 3, 3) == "Ana moved to Friday."


@pytest.mark.parametrize(
    ("load", "said"), [(4, "Mercredi dépasse d’un contact."), (6, "Mercredi dépasse de 3\u00a0contacts.")]
)
def test_a_day_over_its_quota_in_french(qapp, load: int, said: str) -> None:
    wednesday = Day(date(2026, 11, 25), False, 3, load, ())
    found = Overview((wednesday,), load, 40, 120, Load(9.0, 12.0, {}), 0, 0, 0, ())
    spoken = Spoken(qapp)
    spoken.speak("fr")
    try:
        assert today.balance(found).endswith(said)
        assert "semaine" not in today.balance(found)
    finally:
        spoken.hush()


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason("cadence", 26, 21, topic="field site", offered_by="Paul"), "26 days without contact. Seeks field site: Paul offers it."),
        (Reason("cadence", 26, 21, topic="field site"), "26 days without contact. Seeks field site: you offer it."),
        (Reason("cadence", 97, 45, new_post=PartialDate(2026, 11, 2)), "97 days without contact, a promise of 45. New position on 2\u00a0November."),
        (Reason("thanks", act=Act(date(2026, 11, 14), False, ActKind.ADVICE, 1, date(2026, 11, 14))), "Advice received, 9 days ago. Nothing given since."),
        (Reason("thanks", act=Act(date(2026, 11, 23), False, ActKind.ADVICE, 1, date(2026, 11, 23), "Told me\n all. ")), "Told me all, today. Nothing given since."),
    ],
)  # fmt: skip
def test_a_reason_names_what_there_is_to_talk_about(reason, said):
    kind = SectionKind.THANKS if reason.act else SectionKind.ROUND
    assert today.reason(card(reason, kind), ON) == said
