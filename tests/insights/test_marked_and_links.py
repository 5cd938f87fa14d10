"""Whom the circles can light up, who knows whom, and the chains that lead to somebody."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import acts, contacts, interactions, many, ties, topics
from reseau_desktop.exchange.records import DateRecord, PersonRecord
from reseau_desktop.insights import marked
from reseau_desktop.insights.chains import ways
from reseau_desktop.insights.links import Link, links, of_these
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store.searching import ME


def person(store, name: str, layer: str = "active", **more) -> int:
    return contacts.add(store, PersonRecord(given=name, **more), layer, date(2024, 1, 1))


def born(store, name: str, on: str) -> int:
    return person(store, name, dates=(DateRecord("birthday", on),))


def test_birthdays_of_the_week_go_from_monday_to_sunday(store, today) -> None:
    assert today.isoweekday() == 1  # Monday 23 November 2026
    born(store, "Sunday before", "1980-11-22")
    monday, sunday = born(store, "Monday", "1980-11-23"), born(store, "Sunday", "--11-29")
    born(store, "Monday after", "1980-11-30")
    born(store, "A month alone", "1980-11")
    assert marked.birthday_this_week(store, today) == {monday, sunday}
    assert marked.birthday_this_week(store, today + timedelta(days=6)) == {monday, sunday}


def test_a_birthday_of_29_february_is_in_the_week_of_the_28th(store) -> None:
    leap = born(store, "Leap", "1992-02-29")
    assert marked.birthday_this_week(store, date(2027, 2, 25)) == {leap}
    assert marked.birthday_this_week(store, date(2027, 3, 1)) == frozenset()


def test_who_seeks_what_i_offer_until_it_expires(store, today) -> None:
    one, other, past = person(store, "One"), person(store, "Other"), person(store, "Past")
    topics.offer(store, ME, "proofreading", today)
    topics.seek(store, one, "Proofreading", today)
    topics.seek(store, other, "a studio", today)
    topics.seek(store, past, "proofreading", today, expires=today - timedelta(days=1))
    assert marked.seeking_mine(store, today) == {one}


def test_thanks_owed_and_no_purpose(store, today) -> None:
    one, other = person(store, "One"), person(store, "Other")
    contacts.edit(store, other, {"why": "Knows printing."})
    acts.add(store, one, today - timedelta(days=3), False, "advice", 1, noted_on=today)
    assert marked.to_thank(store, today) == {one}
    assert marked.without_purpose(store) == {one}


def test_each_pair_is_one_link_the_strongest_first(store) -> None:
    a, b, c = (person(store, name) for name in "ABC")
    ties.add(store, b, a, TieKind.FRIEND, 2)
    ties.add(store, a, b, TieKind.COLLEAGUE, 4)
    ties.add(store, a, c, TieKind.KNOWS)
    assert links(store) == (Link(a, b, 4), Link(a, c, 0))
    assert of_these(store, [c]) == (Link(a, c, 0),)
    many.archive(store, [c])
    assert links(store) == (Link(a, b, 4),)


def test_a_chain_says_its_steps_its_value_and_its_weakest(store, today) -> None:
    near, goal = person(store, "Near"), person(store, "Goal", "target")
    interactions.log(store, [near], "meeting", today)
    ties.add(store, near, goal, TieKind.KNOWS, 3)
    first, second = ways(store, today, goal)
    assert first.people == (ME, near, goal)
    assert first.steps == pytest.approx((0.95, 0.6))
    assert (first.value, first.weakest, first.lifted) == (pytest.approx(0.57), 1, None)
    assert (second.people, second.steps) == ((ME, goal), pytest.approx((0.15,)))
    assert second.lifted == pytest.approx(0.79)


def test_who_is_not_to_be_asked_is_no_step(store, today) -> None:
    near, goal = person(store, "Near"), person(store, "Goal", "target")
    ties.add(store, near, goal, TieKind.KNOWS, 5)
    many.set_flag(store, [near], "do_not_contact", True)
    assert [way.people for way in ways(store, today, goal)] == [(ME, goal)]
