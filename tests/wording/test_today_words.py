"""What Today and the agenda say, for each reason a thing can have."""

from dataclasses import replace
from datetime import date, time

import pytest

from reseau_desktop.insights.agenda import Day, Item
from reseau_desktop.insights.due import Due, DueKind
from reseau_desktop.insights.load import Load
from reseau_desktop.insights.occasion import EVENT, WORK, Occasion
from reseau_desktop.insights.overview import Overview
from reseau_desktop.insights.people import PersonRow
from reseau_desktop.insights.reasons import Reason
from reseau_desktop.insights.talking import LONGEST, Talk, one_line
from reseau_desktop.insights.today import Card, SectionKind
from reseau_desktop.language import Spoken
from reseau_desktop.network.cadence import State
from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.reciprocity import Act, ActKind
from reseau_desktop.network.warmth import Band
from reseau_desktop.wording import agenda, talking, today

ON = date(2026, 11, 23)
BIRTHDAY = Occasion(1, 1, "birthday", date(2026, 12, 1), 38, date(2026, 12, 1), None)
FAIR = Occasion(None, 1, EVENT, date(2026, 12, 3), None, date(2026, 12, 3), None, event=1, name="Book fair")
AT_WORK = Occasion(None, 1, WORK, date(2026, 12, 1), 5, date(2026, 12, 1), None, position=1, name="Lumen")


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


def test_an_event_ahead_says_its_day_before_its_time() -> None:
    due = Due(None, DueKind.OCCASION, date(2026, 12, 3), event=1, occasion=EVENT, what="Fair", place="Lyon")
    reason = Reason(EVENT, occasion=EVENT)
    said = today.reason(card(reason, SectionKind.OCCASION, replace(due, at_time=time(8, 30))), ON)
    assert said == "Thursday 3 December, 8:30, Lyon."


@pytest.mark.parametrize(("group", "said"), [("Enseignement", "d’Enseignement"), ("choir", "de choir")])
def test_one_of_a_group_in_french(qapp, group: str, said: str) -> None:
    spoken = Spoken(qapp)
    spoken.speak("fr")
    try:
        assert f"Une personne {said} tous" in today.reason(card(Reason("group", 40, 30, what=group)), ON)
    finally:
        spoken.hush()


def test_a_birthday_says_one_fact_more() -> None:
    reason = Reason("birthday", 40, years=38, occasion="birthday")
    due = Due(1, DueKind.OCCASION, ON, anniversary=1)
    said = today.reason(card(reason, SectionKind.OCCASION, due), ON)
    assert said == "Today is their birthday. They turn 38. Last exchange 40 days ago."


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"year_ago": "call", "years": 38}, "You called them a year ago."),
        ({"year_ago": "event"}, "You met at an event a year ago."),
        ({"years": 38}, "They turn 38. Last exchange 40 days ago."),
        ({}, "Last exchange 40 days ago."),
        ({"year_ago": "carrier pigeon"}, "Last exchange 40 days ago."),
    ],
)
def test_what_one_did_a_year_before_says_more_than_age_and_silence(facts: dict, said: str) -> None:
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
        == "Ana moved to Friday 27 November, which already held 3 for a quota of 3."
    )
    assert agenda.moved("Ana", date(2026, 11, 27), ON, 3, 3) == "Ana moved to Friday 27 November."
    sunday = date(2026, 11, 29)
    assert agenda.moved("Ana", sunday, ON, 0, 3, off=True) == "Ana moved to Sunday 29 November, a day off."


def test_the_answer_to_a_snooze_leaves_no_doubt_about_the_day() -> None:
    assert agenda.snoozed(date(2026, 11, 24), ON) == "Snoozed to tomorrow, Tuesday 24 November."
    assert (
        agenda.snoozed(date(2026, 11, 26), ON, light=True) == "Snoozed to Thursday 26 November, a light day."
    )
    saturday = date(2026, 11, 28)
    assert agenda.snoozed(saturday, ON, light=True, off=True) == "Snoozed to Saturday 28 November, a day off."
    assert agenda.snoozed(date(2027, 1, 4), ON) == "Snoozed to Monday 4 January 2027."


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
        (Reason("cadence", 26, 21, talk=Talk("field site", "Paul")), "26 days without contact. Seeks field site: Paul offers it."),
        (Reason("cadence", 26, 21, talk=Talk("field site")), "26 days without contact. Seeks field site: you offer it."),
        (Reason("never", cadence=90, talk=Talk("field site")), "No exchange yet, a promise of 90 days. Seeks field site: you offer it."),
        (Reason("cadence", 97, 45, talk=Talk(note="{moved} <b>to</b> Lyon…")), "97 days without contact, a promise of 45. You noted: “{moved} <b>to</b> Lyon…”"),
        (Reason("cadence", 97, 45, talk=Talk(coming=BIRTHDAY)), "97 days without contact, a promise of 45. Birthday on 1\u00a0December."),
        (Reason("cadence", 97, 45, talk=Talk(coming=FAIR)), "97 days without contact, a promise of 45. You meet at Book fair on 3\u00a0December."),
        (Reason("group", 40, 30, what="choir", talk=Talk(coming=AT_WORK)), "One of choir every 30 days. The longest silence: 40 days. 5 years at Lumen on 1\u00a0December."),
        (Reason("cadence", 97, 45, talk=Talk(new_post=PartialDate(2026, 11, 2))), "97 days without contact, a promise of 45. New position on 2\u00a0November."),
        (Reason("thanks", act=Act(date(2026, 11, 14), False, ActKind.ADVICE, 1, date(2026, 11, 14))), "Advice received, 9 days ago. Nothing given since."),
        (Reason("thanks", 12, last=date(2026, 11, 11), talk=Talk(last_kind="meeting"), act=Act(date(2026, 11, 14), False, ActKind.ADVICE, 1, date(2026, 11, 14))), "Advice received, 9 days ago. Nothing given since. Last exchange 12 days ago (meeting)."),
        (Reason("thanks", 0, last=ON, act=Act(date(2026, 11, 23), False, ActKind.ADVICE, 1, date(2026, 11, 23), "Told me\n all. ")), "Told me all, today. Nothing given since."),
    ],
)  # fmt: skip
def test_a_reason_names_what_there_is_to_talk_about(reason, said):
    kind = SectionKind.THANKS if reason.act else SectionKind.ROUND
    assert today.reason(card(reason, kind), ON) == said


def ana(days: int = 20) -> PersonRow:
    return PersonRow(1, "Ana Delmas", "", "", "allies", ON, days, 60, Band.WARM, State.DUE, ON, False)


def follow_up(what: str, talk: Talk, channel: str | None = "call") -> Card:
    due = Due(1, DueKind.FOLLOW_UP, ON, follow_up=1, channel=channel, what=what)
    reason = Reason("follow_up", 20, what=what, talk=talk)
    return Card(SectionKind.FOLLOW_UP, ana(), reason, channel or "message", due)


def test_a_follow_up_says_the_last_exchange_and_one_thing_to_talk_about() -> None:
    shown = follow_up("Send the draft", Talk(note="Lives in Bergen now", last_kind="call"))
    assert today.reason(shown, ON) == (
        "Send the draft. Last exchange 20 days ago (call). You noted: “Lives in Bergen now”"
    )


def test_a_long_follow_up_is_cut_on_the_card_and_whole_beside_it() -> None:
    what = "word " * 60
    shown = follow_up(what, Talk())
    said = today.reason(shown, ON)
    assert said.startswith("word word") and "…" in said and len(said) < LONGEST + 40
    assert what.strip() in talking.detail(shown, said, ON)


def test_a_note_is_cut_at_a_word_and_its_first_line_counts() -> None:
    assert one_line("\n\n  Moved   to Lyon \nand more") == "Moved to Lyon"
    cut = one_line("a" * 40 + " " + "b" * 60)
    assert cut == "a" * 40 + "…"
    assert len(one_line("x" * 500)) == LONGEST + 1


@pytest.mark.parametrize(
    ("channel", "said"),
    [("message", "a message is enough"), ("call", "a call says more"), ("video", "coffee"), ("meeting", "in person")],
)  # fmt: skip
def test_the_longer_the_silence_the_higher_the_rung_and_it_says_so(channel: str, said: str) -> None:
    shown = Card(SectionKind.ROUND, ana(), Reason("cadence", 200, 45), channel)
    assert said in talking.channel_why(shown)


def test_a_chosen_channel_is_said_to_be_chosen() -> None:
    assert "you chose" in talking.channel_why(follow_up("x", Talk()))
    assert "you chose" not in talking.channel_why(follow_up("x", Talk(), None))
