"""The weekly review: six figures, two people, whom to meet, and the week to come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import (
    acts,
    contacts,
    events,
    follow_ups,
    interactions,
    introductions,
    quick_log,
    reviews,
)
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.actions.quick_log import Wanted
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.reviews import review
from reseau_desktop.network.warmth import Kind

MONDAY = date(2026, 11, 23)


def add(store, given, layer="allies", why=""):
    made = contacts.add(store, PersonRecord(given=given), layer, MONDAY - timedelta(200))
    if why:
        contacts.edit(store, made, {"why": why})
    return made


def spoken(store, who, days, kind="call"):
    interactions.log(store, [who], kind, MONDAY - timedelta(days))


def test_last_week_in_six_figures(store):
    ana, hugo, nina = (add(store, given, "core") for given in ("Ana", "Hugo", "Nina"))
    for who in (ana, hugo, nina):
        spoken(store, who, 26)  # 21 days: due last Wednesday
    spoken(store, ana, 3, "meeting")
    add(store, "Zoé", "known")
    acts.add(store, ana, MONDAY - timedelta(3), True, "introduction", 1, noted_on=MONDAY)
    acts.add(store, hugo, MONDAY - timedelta(4), False, "advice", 3, noted_on=MONDAY)
    done = follow_ups.add(store, FollowUp(nina, MONDAY - timedelta(5), "x"), MONDAY - timedelta(9))
    follow_ups.done(store, done, MONDAY - timedelta(5))
    last = review(store, MONDAY).last
    assert (last.first, last.last) == (MONDAY - timedelta(7), MONDAY - timedelta(1))
    assert (last.kept, last.promised) == (2, 4)
    assert [row.id for row in last.left] == [hugo, nina]
    assert (last.exchanges, last.in_person, last.given, last.received) == (1, 1, 1, 1)
    assert (last.introductions, last.minutes) == (1, 10)


def test_an_introduction_counts_once_although_it_is_noted_with_both(store):
    ana, hugo, nina, zoe = (add(store, given) for given in ("Ana", "Hugo", "Nina", "Zoé"))
    day = MONDAY - timedelta(3)
    introductions.introduce(store, (ana, hugo), day)
    last = review(store, MONDAY).last
    assert (last.introductions, last.given) == (1, 2)
    introductions.introduce(store, (ana, nina), day)  # the same person again, on the same day
    assert review(store, MONDAY).last.introductions == 2
    acts.add(store, zoe, day, True, "introduction", 1, noted_on=day)  # to somebody who has no card
    assert review(store, MONDAY).last.introductions == 3
    for _step in range(3):
        store.undo()
    line = Wanted((nina, zoe), Kind.MESSAGE, day, introductions=((nina, True), (zoe, True)))
    quick_log.log(store, line, day)  # "introduced Nina to Zoé", typed
    assert review(store, MONDAY).last.introductions == 1
    introductions.introduce(store, (ana, hugo), day)
    assert review(store, MONDAY).last.introductions == 2
    introductions.leave(store, (nina, hugo), MONDAY - timedelta(2))
    introductions.ask_first(store, (zoe, hugo), MONDAY, MONDAY - timedelta(1), ("", ""))
    assert review(store, MONDAY).last.introductions == 2


def test_two_people_one_without_a_purpose_and_one_to_read_again(store):
    ana, hugo = add(store, "Ana", why="a friend"), add(store, "Hugo", "active", why="the trade")
    nina = add(store, "Nina", "active")
    add(store, "Far", "wide")
    found = review(store, MONDAY).asked
    assert [one.person.id for one in found] == [nina, ana]
    assert found[1].purpose == "a friend" and found[1].asked_on is None
    reviews.answer(store, ana, " still a friend ", "a reading", MONDAY)
    found = review(store, MONDAY).asked
    assert [(one.person.id, one.answered) for one in found] == [(ana, True), (nina, False)]
    assert (found[0].purpose, found[0].offer) == ("still a friend", "a reading")
    # within a quarter nobody is asked about twice
    later = {one.person.id for n in range(1, 13) for one in review(store, MONDAY + timedelta(7 * n)).asked}
    assert later == {nina, hugo}
    reviews.answer(store, hugo, "", "", MONDAY + timedelta(98))
    assert [one.person.id for one in review(store, MONDAY + timedelta(105)).asked] == [nina, ana]
    store.undo()
    assert ana not in {one.person.id for one in review(store, MONDAY + timedelta(7), passed=[hugo]).asked}
    store.undo()
    assert [one.person.id for one in review(store, MONDAY).asked] == [nina, ana]
    with pytest.raises(LookupError):
        reviews.answer(store, 999, "x", "", MONDAY)


def test_whom_to_meet_and_why(store):
    ana, hugo, nina, zoe = (add(store, given) for given in ("Ana", "Hugo", "Nina", "Zoé"))
    spoken(store, hugo, 90, "meeting")
    spoken(store, zoe, 20, "meeting")
    acts.add(store, ana, MONDAY - timedelta(9), False, "recommendation", 5, noted_on=MONDAY)
    events.add(store, "Salon", MONDAY + timedelta(18), people=(nina,))
    found = review(store, MONDAY).meetings
    assert [(one.person.id, one.code, one.days, one.event) for one in found] == [
        (ana, "thanks", 9, ""),
        (nina, "event", None, "Salon"),
        (hugo, "silence", 90, ""),
    ]


def test_the_week_is_closed_or_let_pass_and_comes_back_by_undo(store):
    found = review(store, MONDAY + timedelta(3))
    assert (found.monday, found.closed_on, found.skipped) == (MONDAY, None, False)
    assert len(found.days) == 7 and found.asked == () and found.meetings == ()
    reviews.close(store, MONDAY, MONDAY + timedelta(1))
    reviews.close(store, MONDAY, MONDAY + timedelta(2), skipped=True)
    found = review(store, MONDAY)
    assert (found.closed_on, found.skipped) == (MONDAY + timedelta(2), True)
    assert review(store, MONDAY + timedelta(7)).closed_on is None
    store.undo()
    assert not review(store, MONDAY).skipped
    with pytest.raises(ValueError, match="Monday"):
        reviews.close(store, MONDAY + timedelta(1), MONDAY)
