"""What an action of the past did, read back from it."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts, follow_ups, interactions, layers, rows
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import Labelled, PersonRecord
from reseau_desktop.insights.steps import Fact, StepBook, What, people_after, people_named
from reseau_desktop.store import Label, Store
from reseau_desktop.wording import history as words


@pytest.fixture
def ana(store: Store, today) -> int:
    return contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "inbox", today)


def last(store: Store):
    (entry,) = store.history(1)
    return entry, StepBook(store).step(entry.id)


def beside(store: Store) -> str:
    entry, step = last(store)
    return words.beside(entry.label, step, {}, {})


def test_a_move_tells_from_where_to_where(store: Store, ana: int, today) -> None:
    layers.move_to_layer(store, [ana], "wide", today)
    _, step = last(store)
    assert step.people == (ana,)
    assert step.facts == {ana: (Fact(What.LAYER, "inbox", "wide"),)}
    assert step.gained == 0
    assert beside(store) == "from To sort to Wider network"


def test_an_import_tells_how_many_came_and_what_changed(store: Store, ana: int, today) -> None:
    with store.action(Label("imported", 3, "a.csv")) as act:
        new = [rows.person(act, PersonRecord(given=name), "inbox", "2026-11-20", None) for name in ("B", "C")]
        rows.labelled(act, "email", ana, [Labelled("ana@example.org")])
    _, step = last(store)
    assert (step.added, step.changed, step.gained) == (tuple(new), 1, 2)
    assert step.facts == {ana: (Fact(What.EMAIL, "", "ana@example.org"),)}
    assert step.names[new[0]] == "B"
    assert beside(store) == "2 people added, 1 changed"


def test_an_exchange_tells_its_kind_and_a_changed_one_whose_it_is(store: Store, ana: int, today) -> None:
    met = interactions.log(store, [ana], "call", today)
    assert beside(store) == "call"
    with store.action(Label("interaction_edited")) as act:
        act.update("interaction", met, kind="meeting")
    _, step = last(store)
    assert step.people == (ana,)


def test_cards_and_circles_tell_what_changed(store: Store, ana: int, today) -> None:
    contacts.edit(store, ana, {"note": "from the fair"})
    assert beside(store) == "Note: from the fair"
    contacts.set_flag(store, [ana], "archived", True)
    assert beside(store) == "archived"
    contacts.delete(store, [ana], today)
    assert last(store)[1].gained == -1
    assert beside(store) == "to the bin"
    contacts.restore(store, [ana])
    assert last(store)[1].gained == 1
    layers.edit_layer(store, "wide", cadence=150)
    assert beside(store) == "from 180 to 150 days"
    follow_ups.add(store, FollowUp(ana, today, "call"), today)
    assert beside(store) == "23 November"


def test_every_kind_of_change_has_its_words() -> None:
    for what in What:
        for old, new in (("", "5"), ("5", "6"), ("5", "")):
            said = words.fact(Fact(what, old, new), {})
            assert said or what is What.EXCHANGE, (what, old, new)
            assert "{" not in said, said


def test_how_many_there_would_be_after(store: Store, ana: int, today) -> None:
    contacts.add(store, PersonRecord(given="B"), "core", today)
    contacts.delete(store, [ana], today)
    book = StepBook(store)
    steps = [entry.id for entry in store.history()]
    assert people_after(store, book, steps[:1], back=True, look=lambda: None) == 2
    assert people_after(store, book, steps[:2], back=True, look=lambda: None) == 1
    assert people_after(store, book, steps, back=True, look=lambda: None) == 0


def test_who_is_named_so(store: Store, ana: int) -> None:
    assert people_named(store, "delm an") == {ana}
    assert people_named(store, "") == frozenset()
    assert people_named(store, '"') == frozenset()
