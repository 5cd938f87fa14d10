"""Several cards become one: field by field, timelines joined, undo exact; two who are not one are told apart."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.actions import contacts, events, follow_ups, interactions, merging, occasions, reviews
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.actions.occasions import Of, Which
from reseau_desktop.exchange.records import DateRecord, Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights.merging import Pair, alike, compare
from reseau_desktop.insights.occasions import occasions as occasions_of
from reseau_desktop.insights.person import person
from reseau_desktop.insights.search import search
from reseau_desktop.store.models import tables
from reseau_desktop.store.searching import ME

CAMILLE = PersonRecord(
    given="Camille",
    family="Moreau-Lys",
    emails=(Labelled("camille@halage.example", "work", True),),
    phones=(Labelled("+33 6 55 00 12 34"),),
    positions=(PositionRecord("Éditions du Halage", "Editor", current=True),),
    dates=(DateRecord("birthday", "--03-14"),),
    tags=("books", "lyon"),
    note="Met at the fair",
)
CAMILE = PersonRecord(
    given="Camile",
    family="Moreau Lys",
    middle="Anne",
    emails=(Labelled("CAMILLE@halage.example"), Labelled("c.lys@marelle.example", "", True)),
    phones=(Labelled("06 55 00 12 34"),),
    positions=(PositionRecord("Studio Marelle", "Publishing director", current=True),),
    dates=(DateRecord("birthday", "1984-03-14"),),
    tags=("books", "design"),
    note="Likes sailing",
)


def dump(store) -> dict[str, list]:
    return {
        model._meta.table_name: sorted(store.rows(f"SELECT * FROM {model._meta.table_name}"), key=repr)
        for model in tables()
    } | {"searchable": store.rows("SELECT * FROM searchable ORDER BY contact")}


@pytest.fixture
def two(store, today):
    first = contacts.add(store, CAMILLE, "active", today)
    second = contacts.add(store, CAMILE, "inbox", date(2026, 1, 2))
    interactions.log(store, [first], "call", date(2026, 9, 1), "spring list")
    interactions.log(store, [second], "meeting", date(2026, 11, 2), "marelle")
    interactions.log(store, [first, second], "event", date(2026, 5, 5), "fair")
    follow_ups.add(store, FollowUp(second, date(2026, 12, 1), "send the proofs"), today)
    return first, second


def test_a_comparison_says_what_differs_and_what_would_stay(store, two):
    found = compare(store, two)
    assert [contact for contact, _ in found.people] == list(two)
    assert found.exchanges == (2, 2)
    choices = {choice.field: choice for choice in found.choices}
    assert choices["given"].values == ("Camille", "Camile")
    assert not choices["given"].alike
    assert (choices["middle"].values, choices["middle"].kept) == ((None, "Anne"), 1)
    assert choices["layer"].values == ("active", "inbox")
    assert choices["birthday"].values == ("--03-14", "1984-03-14")
    assert "pronouns" not in choices  # nobody says any


def test_everything_comes_to_the_one_that_stays(store, two, today):
    first, second = two
    merging.merge(store, first, [second], {"birthday": second, "given": first})
    who = person(store, first, today)
    assert who is not None and person(store, second, today) is None
    assert (who.names.given, who.names.middle, who.names.family) == ("Camille", "Anne", "Moreau-Lys")
    assert [item.value for item in who.emails] == ["camille@halage.example", "c.lys@marelle.example"]
    assert [item.preferred for item in who.emails] == [True, False]
    assert [str(item.on) for item in who.dates] == ["1984-03-14"]
    assert {name for _, name in who.tags} == {"books", "lyon", "design"}
    assert {held.organisation for held in who.positions} == {"Éditions du Halage", "Studio Marelle"}
    assert who.note == "Met at the fair\n\nLikes sailing"
    assert sorted(exchange.note for exchange in who.interactions) == ["fair", "marelle", "spring list"]
    assert len(who.follow_ups) >= 1
    assert who.standing is not None and who.standing.last == date(2026, 11, 2)
    assert who.added_on == date(2026, 1, 2)
    assert [found.id for found in search(store, "marelle")] == [first]
    assert store.faults() == ""


def test_numbers_written_otherwise_stay_both_and_equal_ones_once(store, two, today):
    first, second = two
    contacts.set_labelled(store, second, "phone", [Labelled("+33655001234"), Labelled("06 99")])
    merging.merge(store, first, [second])
    who = person(store, first, today)
    assert who is not None and [item.value for item in who.phones] == ["+33 6 55 00 12 34", "06 99"]


def test_undo_gives_both_cards_back_to_the_last_row(store, two):
    before = dump(store)
    merging.merge(store, *_keep(two))
    assert dump(store) != before
    store.undo()
    assert dump(store) == before
    store.redo()
    store.undo()
    assert dump(store) == before
    assert store.faults() == ""


def _keep(two):
    first, second = two
    return second, [first]


def test_a_layer_that_is_chosen_gives_a_place_in_its_ring(store, two):
    first, second = two
    merging.merge(store, second, [first], {"layer": first})
    layer, direction = store.one("SELECT layer, direction FROM contact WHERE id = ?", (second,))
    assert layer == "active" and direction is not None


def test_links_are_joined_and_nobody_is_tied_to_oneself(store, two, today):
    first, second = two
    ana = contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "allies", today)
    with store.action(_label()) as act:
        for one, other in ((first, second), (first, ana), (ana, second)):
            act.insert("tie", one=one, other=other, kind="knows")
        act.insert("tie", one=second, other=ana, kind="knows", strength=4, note="from school")
        act.insert("tie", one=second, other=ana, kind="manager")
        act.insert("tie", one=ana, other=first, kind="manager")
        act.update("contact", ana, met_through=second)
        act.update("contact", first, met_through=second)
    merging.tell_apart(store, ana, second)
    merging.merge(store, first, [second])
    assert store.rows("SELECT one, other, kind, strength, note FROM tie ORDER BY id") == [
        (first, ana, "knows", 4, "from school"),
        (first, ana, "manager", None, ""),
        (ana, first, "manager", None, ""),
    ]
    assert store.value("SELECT met_through FROM contact WHERE id = ?", (ana,)) == first
    assert store.value("SELECT met_through FROM contact WHERE id = ?", (first,)) is None
    assert store.rows("SELECT one, other FROM different") == [tuple(sorted((first, ana)))]


def test_a_birthday_that_was_answered_stays_so_and_the_sound_of_a_name_files_it(store, two, today):
    first, second = two
    ana = contacts.add(store, PersonRecord(given="Ana"), "allies", today)
    contacts.set_dates(store, first, [DateRecord("birthday", "1984-03-14")])
    occasions.answer(
        store,
        store.value("SELECT id FROM anniversary WHERE contact = ?", (second,)),
        date(2026, 3, 14),
        "done",
    )
    contacts.edit(store, second, {"phonetic": "Morolis"})
    contacts.set_met_through(store, first, second)
    contacts.set_met_through(store, second, ana)
    merging.merge(store, first, [second])
    assert store.rows(
        "SELECT o.status FROM occasion_answer o JOIN anniversary a ON a.id = o.anniversary WHERE a.contact = ?",
        (first,),
    ) == [("done",)]
    assert store.one("SELECT sort_name, met_through FROM contact WHERE id = ?", (first,)) == ("morolis", ana)


def _label():
    from reseau_desktop.store import Label

    return Label("edited")


@pytest.mark.parametrize(("keep", "others"), [(2, []), (2, [2]), (2, [ME]), (ME, [2])])
def test_no_merge_of_one_alone_nor_of_me(store, two, keep, others):
    with pytest.raises(ValueError):
        merging.merge(store, keep, others)
    with pytest.raises(KeyError):
        merging.merge(store, two[0], [999])


def test_cards_that_look_alike_are_found_until_they_are_told_apart(store, two, today):
    first, second = two
    assert alike(store) == [Pair(first, second, "email")]
    ana = contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "allies", today)
    other = contacts.add(store, PersonRecord(full="DELMAS Ana"), "inbox", today)
    contacts.add(store, PersonRecord(given="Ana"), "inbox", today)  # one word alone says nothing
    assert alike(store) == [Pair(first, second, "email"), Pair(ana, other, "name")]
    merging.tell_apart(store, other, ana)
    assert alike(store) == [Pair(first, second, "email")]
    store.undo()
    assert len(alike(store)) == 2


def test_events_reviews_and_answered_years_come_to_the_one_that_stays(store, today):
    lumen = (PositionRecord("Lumen", "Editor", start="2019-11-23", current=True),)
    first = contacts.add(store, PersonRecord(given="Ana", positions=lumen), "active", today)
    second = contacts.add(store, PersonRecord(given="Anna", positions=lumen), "active", today)
    both = events.add(store, "Fair", today, people=(first, second))
    one = events.add(store, "Dinner", today, people=(second,))
    reviews.answer(store, second, "a friend", "", today)
    asked = next(
        item for item in occasions_of(store, today, today) if item.contact == second and item.position
    )
    occasions.answer(store, Which(Of.POSITION, asked.position or 0, asked.on), asked.on, "done")
    merging.merge(store, first, [second])
    assert store.rows("SELECT event, contact FROM event_contact ORDER BY event") == [
        (both, first),
        (one, first),
    ]
    assert store.rows("SELECT contact FROM reviewed") == [(first,)]
    assert [item.kind for item in occasions_of(store, today, today) if item.position] == []
    assert store.faults() == ""
