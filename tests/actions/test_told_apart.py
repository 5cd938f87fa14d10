"""Two people whom the user has told apart: a later import knows it, and asks about them no more."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from reseau_desktop.actions import imports, merging
from reseau_desktop.exchange.plan import Action, plan
from reseau_desktop.exchange.reading import read

TODAY = date(2026, 11, 23)
HEAD = ["First Name", "Last Name", "E-mail", "Phone", "Company"]
BOTH = [["Alex", "Martin", "martin@x.example"], ["Alexandra", "Martin", "martin@x.example"]]


@pytest.fixture
def decide(store, tmp_path):
    """The plan for rows of a table."""

    def decided(rows: list[list[str]]):
        stream = io.StringIO()
        csv.writer(stream).writerows([HEAD, *rows])
        path = tmp_path / "people.csv"
        path.write_text(stream.getvalue(), encoding="utf-8")
        found = read(path)
        return plan(found, imports.known(store, found.format))

    return decided


@pytest.fixture
def pair(store, decide) -> list[int]:
    """Alex and Alexandra, who share an address, from one file."""
    applied = imports.apply(store, decide(BOTH), "inbox", [], TODAY)
    return [applied.contacts[record] for record in sorted(applied.contacts)]


def _later(*rows: list[str]) -> list[list[str]]:
    """The same people with a number that is new."""
    return [[*row, f"06 55 00 00 1{place}"] for place, row in enumerate(rows)]


def test_until_they_are_told_apart_an_import_asks(decide, pair) -> None:
    assert Action.REVIEW in [decision.action for decision in decide(_later(*BOTH)).decisions]


@pytest.mark.parametrize("backwards", [False, True])
def test_told_apart_each_record_finds_its_own(store, decide, pair, backwards) -> None:
    alex, alexandra = pair
    merging.tell_apart(store, alexandra, alex)
    rows = BOTH[::-1] if backwards else BOTH
    found = [(decision.action, decision.contact_id) for decision in decide(_later(*rows)).decisions]
    wanted = [(Action.UPDATED, alex), (Action.UPDATED, alexandra)]
    assert found == (wanted[::-1] if backwards else wanted)


def test_a_record_alone_is_the_one_of_that_very_name(store, decide, pair) -> None:
    merging.tell_apart(store, *pair)
    (decision,) = decide(_later(BOTH[1])).decisions
    assert (decision.action, decision.contact_id) == (Action.UPDATED, pair[1])


def test_a_third_name_is_asked_about_all_the_same(store, decide, pair) -> None:
    merging.tell_apart(store, *pair)
    (decision,) = decide(_later(["A.", "Martin", "martin@x.example"])).decisions
    assert decision.action is Action.REVIEW and set(decision.candidates) == set(pair)


def test_undone_they_are_asked_about_again(store, decide, pair) -> None:
    merging.tell_apart(store, *pair)
    store.undo()
    assert Action.REVIEW in [decision.action for decision in decide(_later(*BOTH)).decisions]
