"""One typed line is one undo step, whatever it says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, follow_ups, many, quick_log, topics
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights import outcome
from reseau_desktop.insights.named import lookup
from reseau_desktop.insights.topics import offers, seeks
from reseau_desktop.network.line_choices import LEFT, Part, about, applied
from reseau_desktop.network.line_grammar import parse
from reseau_desktop.network.warmth import Kind

TODAY = date(2026, 11, 23)


@pytest.fixture
def ana(store) -> int:
    return contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "allies", date(2026, 1, 5))


@pytest.fixture
def karim(store) -> int:
    return contacts.add(store, PersonRecord(given="Karim", family="Haddad"), "core", date(2026, 1, 5))


def read(store, text: str, answers=None):
    return applied(parse(text, TODAY, lookup(store)), answers or {})


def log(store, text: str, answers=None) -> None:
    quick_log.log(store, quick_log.wanted(read(store, text, answers)), TODAY)


def test_everything_a_line_says_is_written_at_once_and_undone_at_once(store, ana) -> None:
    steps = len(store.history())
    log(store, "coffee with Ana yesterday about the show, she seeks a designer, call back in 3 weeks")
    assert store.rows("SELECT happened, kind, note FROM interaction") == [
        ("2026-11-22", "meeting", "Coffee. About the show")
    ]
    assert store.rows("SELECT contact, due, what, channel, status FROM follow_up") == [
        (ana, "2026-12-14", "call back", "call", "open")
    ]
    assert [one.name for one in seeks(store, ana, TODAY)] == ["designer"]
    assert len(store.history()) == steps + 1
    assert store.undo_label.subject == "Ana Delmas"
    store.undo()
    for table in ("interaction", "participant", "follow_up", "seek", "topic"):
        assert store.value(f"SELECT count(*) FROM {table}") == 0


def test_a_line_that_only_plans_or_only_tells_logs_no_exchange(store, ana, karim) -> None:
    log(store, "rappeler Ana lundi")
    log(store, "Karim offers a desk, near the station")
    assert store.value("SELECT count(*) FROM interaction") == 0
    assert store.rows("SELECT contact, due FROM follow_up") == [(ana, "2026-11-30")]
    assert [one.name for one in offers(store, karim)] == ["desk"]
    assert store.rows("SELECT contact, text FROM dated_note") == [(karim, "near the station")]


def test_introductions_are_acts_given_or_received(store, ana, karim) -> None:
    log(store, "introduced Ana to Karim yesterday")
    assert store.rows("SELECT contact, direction, kind, happened FROM act ORDER BY contact") == [
        (ana, "given", "introduction", "2026-11-22"),
        (karim, "given", "introduction", "2026-11-22"),
    ]
    store.undo()
    log(store, "Karim introduced me to Ana")
    assert store.rows("SELECT contact, direction FROM act") == [(karim, "received")]


def test_thanks_are_marked_and_cadence_follow_ups_close(store, ana) -> None:
    follow_ups.snooze_cadence(store, ana, TODAY, TODAY + timedelta(5), TODAY - timedelta(9))
    log(store, "remercié Ana hier")
    assert store.rows("SELECT thanks FROM interaction") == [(1,)]
    assert store.value("SELECT status FROM follow_up") == "done"


def test_a_topic_noted_before_is_kept_once(store, ana) -> None:
    topics.seek(store, ana, "Graphic designers", TODAY, urgency=3)
    log(store, "coffee with Ana, she seeks a graphic designer")
    assert [(one.name, one.urgency) for one in seeks(store, ana, TODAY)] == [("Graphic designers", 3)]
    assert outcome.noted_as(store, ana, "designer", True, TODAY) == "Graphic designers"
    assert outcome.noted_as(store, ana, "translator", True, TODAY) is None


def test_words_of_one_stem_say_the_same(store, ana) -> None:
    topics.seek(store, ana, "graphisme", TODAY)
    assert outcome.noted_as(store, ana, "une graphiste", True, TODAY) is None  # "une" is no word of it
    assert outcome.noted_as(store, ana, "graphiste", True, TODAY) == "graphisme"
    assert outcome.noted_as(store, ana, "graphologue", True, TODAY) is None


def test_answers_hold_for_the_words_they_are_about(store, ana) -> None:
    other = contacts.add(store, PersonRecord(given="Ana", family="Hermelin"), "core", TODAY)
    text = "call with Ana on Monday, she seeks a designer, call back next week"
    assert read(store, text).open
    named = next(one for one in read(store, text).people[0].found if one.id == other)
    answers = {
        about(Part.PERSON, "ana"): named,
        about(Part.HOW, "call"): Kind.VIDEO,
        about(Part.WHEN, "on Monday"): TODAY,
        about(Part.TOPIC, "designer"): False,
        about(Part.AGAIN, "next week"): LEFT,
    }
    line = read(store, text, answers)
    assert (line.participants[0].contact, line.kind, line.on) == (other, Kind.VIDEO, TODAY)
    assert (line.topics[0].sought, line.again, line.note) == (False, None, "call back")
    assert not line.open
    assert read(store, text.replace("Ana", "Ana Delmas"), answers).participants[0].contact == ana


def test_a_part_that_is_none_goes_to_the_note(store, ana) -> None:
    line = read(store, "coffee with Ana, she seeks a designer", {about(Part.TOPIC, "designer"): LEFT})
    assert line.topics == ()
    assert "designer" in line.note


def test_the_consequence_is_that_of_the_rules(store, ana) -> None:
    told = outcome.outcome(store, ana, Kind.MEETING, TODAY - timedelta(1), TODAY)
    assert told.due_before == date(2026, 2, 19)  # never met: 45 days from the day she was added
    assert told.due_after == date(2027, 1, 6)
    assert (round(told.before.value), round(told.after.value)) == (0, 98)
    log(store, "coffee with Ana yesterday")
    assert outcome.outcome(store, ana, Kind.CALL, TODAY - timedelta(40), TODAY).due_after == date(2027, 1, 6)


def test_who_could_bring_what_is_sought_is_the_nearest_by_topic_then_by_circle(store, ana, karim) -> None:
    assert outcome.bringer(store, ana, ("designer",), True) is None
    topics.offer(store, karim, "graphic design", TODAY)
    found = outcome.bringer(store, ana, ("graphic designer",), True)
    assert (found.contact, found.topic) == (karim, "graphic design")
    exact = contacts.add(store, PersonRecord(given="Zoé"), "wide", TODAY)
    topics.offer(store, exact, "graphic designers", TODAY)
    assert outcome.bringer(store, ana, ("graphic designer",), True).contact == exact
    many.set_flag(store, [exact], "do_not_contact", True)
    assert outcome.bringer(store, ana, ("graphic designer",), True).contact == karim


def test_the_next_working_day_is_no_day_off(store) -> None:
    assert outcome.next_working_day(store, date(2026, 11, 27)) == date(2026, 11, 30)
    assert outcome.next_working_day(store, TODAY) == date(2026, 11, 24)


def test_names_are_whole_words_of_people_who_are_there(store, ana) -> None:
    find = lookup(store)
    assert [one.name for one in find(("ana",))] == ["Ana Delmas"]
    assert find(("an",)) == []
    assert [one.name for one in find(("ana", "d"))] == ["Ana Delmas"]
    contacts.delete(store, [ana], TODAY)
    assert lookup(store)(("ana",)) == []


def test_a_line_without_anybody_writes_nothing(store) -> None:
    steps = len(store.history())
    with pytest.raises(ValueError, match="somebody"):
        log(store, "coffee yesterday")
    assert len(store.history()) == steps
