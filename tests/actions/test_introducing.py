"""Introducing two people: what is written for each answer, and that undo takes all of it back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import introductions, ties
from reseau_desktop.insights.due import follow_ups
from reseau_desktop.insights.person import person
from reseau_desktop.insights.ties import ties as links
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store import Label
from reseau_desktop.wording.labels import label

TABLES = ("act", "tie", "follow_up")


@pytest.fixture
def two(store) -> tuple[int, int]:
    with store.action(Label("added", 2)) as act:
        ids = [
            act.insert("contact", layer="active", given=given, family=family, added_on="2022-01-03")
            for given, family in (("Ana", "Delmas"), ("Solène", "Garnier"))
        ]
    return ids[0], ids[1]


def rows(store) -> list[list[tuple]]:
    return [store.rows(f"SELECT * FROM {table} ORDER BY id") for table in TABLES]


def test_an_introduction_is_given_to_both_and_links_them(store, today, two) -> None:
    introductions.introduce(store, two, today, ("Introduced to S.", "Introduced to A."), "Introduced by me.")
    written = store.rows(
        "SELECT contact, happened, direction, kind, size, note, noted_on FROM act ORDER BY id"
    )
    day = today.isoformat()
    assert written == [
        (two[0], day, "given", "introduction", 1, "Introduced to S.", day),
        (two[1], day, "given", "introduction", 1, "Introduced to A.", day),
    ]
    (tie,) = links(store, two[1])
    assert (tie.other, tie.kind, tie.note) == (two[0], TieKind.KNOWS, "Introduced by me.")
    assert [person(store, who, today).balance.given for who in two] == [1, 1]
    assert follow_ups(store) == []


def test_a_link_that_is_there_takes_the_note(store, today, two) -> None:
    ties.add(store, two[1], two[0], TieKind.KNOWS, 4)
    introductions.introduce(store, two, today, tie="Introduced by me.")
    assert [(tie.strength, tie.note) for tie in links(store, two[0])] == [(4, "Introduced by me.")]


def test_asking_first_plans_a_follow_up_with_each_and_nothing_else(store, today, two) -> None:
    day = today + timedelta(days=2)
    introductions.ask_first(store, two, day, today, ("Introduce to S?", "Introduce to A?"))
    planned = [(due.contact, due.due, due.what, due.purpose) for due in follow_ups(store)]
    assert planned == [
        (two[0], day, "Introduce to S?", "explicit"),
        (two[1], day, "Introduce to A?", "explicit"),
    ]
    assert store.rows("SELECT 1 FROM act") == [] and links(store, two[0]) == ()


ANSWERS = {
    "introduced": lambda store, two, on: introductions.introduce(store, two, on),
    "introduction_planned": lambda store, two, on: introductions.ask_first(store, two, on, on, ("a", "b")),
    "introduction_passed": lambda store, two, on: introductions.leave(store, two, on),
    "introduction_snoozed": lambda store, two, on: introductions.leave(
        store, two, on, on + timedelta(days=3)
    ),
}


@pytest.mark.parametrize("verb", ANSWERS)
def test_every_answer_is_one_step_that_undo_takes_back(store, today, two, verb) -> None:
    before, steps = rows(store), len(store.history())
    ANSWERS[verb](store, two, today)
    after = rows(store)
    assert len(store.history()) == steps + 1
    assert store.history()[0].label == Label(verb, 1, "Ana Delmas, Solène Garnier")
    assert label(store.history()[0].label).endswith(": Ana Delmas, Solène Garnier")
    closed = store.rows(
        "SELECT contact, status <> 'open', created_on FROM follow_up WHERE kind = 'introduction'"
    )
    assert closed == [(who, 1, today.isoformat()) for who in two]
    store.undo()
    assert rows(store) == before
    store.redo()
    assert rows(store) == after


@pytest.mark.parametrize("wrong", [(2, 2), (1, 2)])
def test_nobody_is_introduced_to_themselves_or_to_me(store, today, wrong) -> None:
    for answer in ANSWERS.values():
        with pytest.raises(ValueError, match="two contacts"):
            answer(store, wrong, date(2026, 11, 23))
