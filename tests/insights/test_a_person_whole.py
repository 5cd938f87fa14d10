"""One card with everything that stands beside it, and the stream of what happened."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import (
    acts,
    attachments,
    contacts,
    fields,
    follow_ups,
    interactions,
    layers,
    notes,
    ties,
    topics,
)
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights import photos
from reseau_desktop.insights.acts import thanks_owed
from reseau_desktop.insights.fields import definitions, used
from reseau_desktop.insights.person import person
from reseau_desktop.insights.ties import ties_among
from reseau_desktop.insights.timeline import EntryKind, timeline
from reseau_desktop.insights.today import today as this_morning
from reseau_desktop.insights.topics import topics as all_topics
from reseau_desktop.insights.topics import who_offers, who_seeks
from reseau_desktop.network.reciprocity import ActKind, BalanceState
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store.searching import ME


def met(store, today, given, family="", layer="wide"):
    return contacts.add(store, PersonRecord(given=given, family=family), layer, today)


@pytest.fixture
def ana(store, today):
    return met(store, today, "Ana", "Delmas", "allies")


@pytest.fixture
def marc(store, today):
    return met(store, today, "Marc", "Okafor")


def test_a_link_is_on_both_cards_with_its_own_side(store, today, ana, marc):
    link = ties.add(store, ana, marc, TieKind.MANAGER, 3, "since May")
    (here,) = person(store, ana, today).ties
    (there,) = person(store, marc, today).ties
    assert (here.id, here.other, here.name, here.layer) == (link, marc, "Marc Okafor", "wide")
    assert (here.seen, there.seen, here.strength, there.note) == ("report", "manager", 3, "since May")
    contacts.delete(store, [marc], today)
    assert person(store, ana, today).ties == ()


def test_the_strongest_link_first_and_the_links_around(store, today, ana, marc):
    maud, rosa = met(store, today, "Maud"), met(store, today, "Rosa")
    ties.add(store, ana, marc, TieKind.KNOWS)
    ties.add(store, maud, ana, TieKind.COLLEAGUE, 4)
    ties.add(store, ana, rosa, TieKind.KNOWS, 2)
    ties.add(store, marc, maud, TieKind.FRIEND)
    ties.add(store, marc, maud, TieKind.COLLEAGUE)
    assert [tie.other for tie in person(store, ana, today).ties] == [maud, rosa, marc]
    assert ties_among(store, ana) == ((marc, maud),)


def test_who_came_through_whom(store, today, ana, marc):
    contacts.set_met_through(store, ana, marc)
    assert person(store, ana, today).met_through == (marc, "Marc Okafor")
    assert person(store, marc, today).brought == ((ana, "Ana Delmas"),)


def test_what_went_each_way(store, today, ana):
    acts.add(store, ana, date(2026, 7, 2), False, ActKind.RECOMMENDATION, 5, noted_on=date(2026, 7, 2))
    who = person(store, ana, today)
    assert who.balance.state is BalanceState.TO_THANK
    assert [(owed.contact, owed.act.kind) for owed in thanks_owed(store, today)] == [(ana, "recommendation")]
    contacts.set_flag(store, [ana], "archived", True)
    assert thanks_owed(store, today) == ()
    store.undo()
    interactions.log(store, [ana], "message", date(2026, 7, 2), thanks=True)
    assert thanks_owed(store, today) == ()
    who = person(store, ana, today)
    assert (who.balance.state, len(who.acts), who.acts[0].on) == (
        BalanceState.INDEBTED,
        1,
        date(2026, 7, 2),
    )


def test_what_was_noted_too_late_asks_for_no_thanks(store, today, ana):
    acts.add(store, ana, date(2026, 9, 1), False, ActKind.ADVICE, 3, noted_on=today)
    assert thanks_owed(store, today) == ()


def test_seeks_and_offers_meet(store, today, ana, marc):
    topics.seek(store, ana, "graphic designers", today)
    topics.seek(store, ana, "hall", today, urgency=3, expires=date(2026, 11, 22))
    topics.seek(store, ana, "space", today, urgency=2, expires=today)
    topics.offer(store, marc, "Graphic designer", today)
    topics.offer(store, marc, "hall", today)
    topics.offer(store, ME, "space", today)
    who = person(store, ana, today)
    assert [(seek.name, seek.expired) for seek in who.seeks] == [
        ("space", False),
        ("graphic designers", False),
        ("hall", True),
    ]
    assert [(match.topic_name, match.contact) for match in who_offers(store, ana, today)] == [
        ("space", ME),
        ("graphic designers", marc),
    ]
    assert [(match.topic_name, match.name) for match in who_seeks(store, marc, today)] == [
        ("graphic designers", "Ana Delmas")
    ]
    assert [(topic.name, topic.seekers, topic.offerers) for topic in all_topics(store)] == [
        ("graphic designers", 1, 1),
        ("hall", 1, 1),
        ("space", 1, 0),
    ]


def test_own_fields_stand_in_their_order(store, today, ana):
    first, second = (fields.define(store, name, "text") for name in ("Hat", "Shoe"))
    fields.define(store, "Empty", "choice", ["a", "b"])
    fields.set_value(store, ana, second, "41")
    fields.set_value(store, ana, first, "57")
    fields.reorder_fields(store, [second, first, definitions(store)[2].id])
    assert [(said.field.name, said.value) for said in person(store, ana, today).fields] == [
        ("Shoe", "41"),
        ("Hat", "57"),
    ]
    assert definitions(store)[2].choices == ("a", "b")
    assert (used(store, first), used(store, definitions(store)[2].id)) == (1, 0)


def test_the_newer_parts_of_a_card(store, today, ana):
    contacts.edit(
        store, ana, {"former": "Roche", "pronounced": "AH-na", "pronouns": "she", "phonetic": "ana"}
    )
    contacts.set_messengers(store, ana, [Labelled("@ana", "Signal")])
    contacts.set_spoken(store, ana, ["français", "català"])
    contacts.set_private(store, [ana], True)
    assert photos.photo(store, ana) is None
    contacts.set_photo(store, ana, "png", b"\x89PNG\r\n\x1a\n!")
    who = person(store, ana, today)
    assert (who.names.former, who.names.pronounced, who.names.pronouns) == ("Roche", "AH-na", "she")
    assert [(item.label, item.value) for item in who.messengers] == [("Signal", "@ana")]
    assert (who.spoken, who.private, who.has_photo) == (("français", "català"), True, True)
    assert photos.photo(store, ana) == b"\x89PNG\r\n\x1a\n!"
    assert photos.pictured(store) == {ana}
    assert photos.photos(store, [ana, ME]) == {ana: b"\x89PNG\r\n\x1a\n!"}


def test_everything_in_one_stream(store, today, tmp_path, ana, marc):
    contacts.set_positions(
        store,
        ana,
        [
            PositionRecord("Atelier Nord", "Art director", start="2019", end="2026-06"),
            PositionRecord("Atelier Nord", "Director", start="2026-06", current=True),
            PositionRecord("Halage", "Reader", seen_on="2024-03-01"),
            PositionRecord("Halage", "Trainee", start="--03", end="who knows"),
        ],
    )
    lunch = interactions.log(store, [ana, marc], "meeting", date(2026, 6, 2), "With **Marc**")
    attachments.attach(store, lunch, tmp_path / "menu.pdf")
    interactions.log(store, [ana], "message", date(2026, 6, 3), thanks=True)
    acts.add(store, ana, date(2026, 6, 2), True, ActKind.INTRODUCTION, 3, "to Thomas", noted_on=today)
    layers.move_to_layer(store, [ana], "core", date(2026, 6, 4), "would recommend me")
    notes.add(store, ana, date(2026, 6, 5), "Two children")
    due = follow_ups.add(store, FollowUp(ana, date(2026, 12, 1), "portfolio", "call"), today)
    done = follow_ups.add(store, FollowUp(ana, date(2026, 5, 1), "card"), date(2026, 4, 1))
    follow_ups.done(store, done, date(2026, 5, 3))
    follow_ups.snooze_cadence(store, ana, date(2026, 10, 1), date(2026, 10, 8), today)
    stream = timeline(store, ana, today)
    assert [(entry.kind.value, str(entry.on), entry.what) for entry in stream] == [
        ("follow_up", "2026-12-01", "explicit"),
        ("note", "2026-06-05", ""),
        ("move", "2026-06-04", "core"),
        ("interaction", "2026-06-03", "message"),
        ("interaction", "2026-06-02", "meeting"),
        ("act", "2026-06-02", "introduction"),
        ("position", "2026-06-01", "start"),
        ("position", "2026-06-01", "finish"),
        ("follow_up", "2026-05-03", "explicit"),
        ("position", "2024-03-01", "seen"),
        ("position", "2019-01-01", "start"),
    ]
    assert (stream[8].status, stream[8].text) == ("done", "card")
    assert (stream[0].id, stream[0].text, stream[0].about, stream[0].status) == (
        due,
        "portfolio",
        "call",
        "open",
    )
    assert (stream[2].about, stream[2].text) == ("allies", "would recommend me")
    assert (stream[3].thanks, stream[4].others) == (True, ((marc, "Marc Okafor"),))
    assert [item.path for item in stream[4].attachments] == [str(tmp_path / "menu.pdf")]
    assert (stream[5].given, stream[5].size, stream[5].text) == (True, 3, "to Thomas")
    assert (stream[10].text, stream[10].about, str(stream[10].written)) == (
        "Art director",
        "Atelier Nord",
        "2019",
    )
    assert [entry.kind for entry in timeline(store, marc, today)] == [EntryKind.INTERACTION]


def test_thanks_that_were_left_stay_left_until_the_next_favour(store, today, ana):
    acts.add(store, ana, date(2026, 11, 14), False, ActKind.HAND, 3, noted_on=date(2026, 11, 14))
    follow_ups.answer_thanks(store, ana, date(2026, 11, 14), today)
    assert thanks_owed(store, today) == ()
    assert [entry.kind for entry in timeline(store, ana, today)] == [EntryKind.ACT]
    acts.add(store, ana, date(2026, 11, 20), False, ActKind.ADVICE, 1, noted_on=today)
    assert [owed.act.kind for owed in thanks_owed(store, today)] == ["advice"]


def test_a_promise_comes_with_something_to_talk_about(store, today, ana, marc):
    late = today - timedelta(days=60)
    for contact in (ana, marc):
        layers.move_to_layer(store, [contact], "core", today)
        interactions.log(store, [contact], "call", late)
    topics.seek(store, ana, "field site", today)
    topics.offer(store, marc, "field sites", today)
    contacts.set_positions(
        store, marc, [PositionRecord("Quai Ouest", "Head", start="2026-11-02", current=True)]
    )
    reasons = {
        card.person.id: card.reason for card in this_morning(store, today).cards if card.kind == "round"
    }
    assert (reasons[ana].talk.topic, reasons[ana].talk.offered_by) == ("field site", "Marc Okafor")
    assert (reasons[marc].talk.topic, str(reasons[marc].talk.new_post)) == ("", "2026-11-02")
    topics.offer(store, ME, "field site", today)
    reasons = {
        card.person.id: card.reason for card in this_morning(store, today).cards if card.kind == "round"
    }
    assert (reasons[ana].talk.topic, reasons[ana].talk.offered_by) == ("field site", "")
