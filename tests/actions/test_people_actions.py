"""What can be done to people: each wish one step, told by name, taken back exactly."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.actions import contacts, interactions, layers
from reseau_desktop.exchange.records import DateRecord, Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights.person import person
from reseau_desktop.store import Label


@pytest.fixture
def ana(store, today):
    return contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "inbox", today)


def test_a_contact_needs_a_name(store, today):
    with pytest.raises(ValueError):
        contacts.add(store, PersonRecord(), "inbox", today)
    assert store.history() == []


@pytest.mark.parametrize(
    ("given", "family", "shown"),
    [
        ("Jean", "de La Fontaine", "Jean de La Fontaine"),
        ("Seán", "Ó Briain", "Seán Ó Briain"),
        ("小明", "王", "王小明"),
        ("DUPONT", "Jean", "DUPONT Jean"),
        ("Bob", "Smith, PhD", "Bob Smith, PhD"),
        ("<b>Eve</b>", "=1+1", "<b>Eve</b> =1+1"),
    ],
)
def test_names_are_shown_as_they_came(store, today, given, family, shown):
    contact = contacts.add(store, PersonRecord(given=given, family=family), "inbox", today)
    assert person(store, contact, today).name == shown


def test_edits_are_one_step_each_and_say_whom(store, today, ana):
    contacts.edit(store, ana, {"note": "Prefers Fridays"})
    contacts.set_labelled(
        store, ana, "email", [Labelled("ana@example.org", "work"), Labelled("a@example.net")]
    )
    contacts.set_positions(
        store, ana, [PositionRecord("Atelier Nord", "Director", start="2019-03", current=True)]
    )
    contacts.set_dates(store, ana, [DateRecord("birthday", "--02-29")])
    contacts.set_tags(store, ana, ["client", "Client", "éditeur"])
    who = person(store, ana, today)
    assert [detail.value for detail in who.emails] == ["ana@example.org", "a@example.net"]
    assert who.current.organisation == "Atelier Nord"
    assert [name for _, name in who.tags] == ["client", "éditeur"]
    assert [entry.label for entry in store.history()][:5] == [Label("edited", 1, "Ana Delmas")] * 5
    for _ in range(5):
        store.undo()
    who = person(store, ana, today)
    assert (who.note, who.emails, who.positions, who.dates, who.tags) == ("", (), (), (), ())


def test_equal_details_keep_their_rows(store, today, ana):
    contacts.set_labelled(store, ana, "phone", [Labelled("06 12"), Labelled("01 99")])
    before = {detail.value: detail.id for detail in person(store, ana, today).phones}
    contacts.set_labelled(store, ana, "phone", [Labelled("01 99"), Labelled("07 00")])
    after = {detail.value: detail.id for detail in person(store, ana, today).phones}
    assert after["01 99"] == before["01 99"]
    assert set(after) == {"01 99", "07 00"}


def test_a_move_gives_a_direction_and_is_taken_back(store, today, ana):
    layers.move_to_layer(store, [ana], "allies", today, "would recommend me")
    layer, direction, why = store.one("SELECT layer, direction, why FROM contact WHERE id = ?", (ana,))
    assert (layer, why) == ("allies", "would recommend me")
    assert direction is not None
    moves = "SELECT moved_on, origin, arrival, why FROM layer_move WHERE contact = ?"
    assert store.rows(moves, (ana,)) == [("2026-11-23", "inbox", "allies", "would recommend me")]
    store.undo()
    assert store.rows(moves, (ana,)) == []
    assert store.one("SELECT layer, direction, why FROM contact WHERE id = ?", (ana,)) == ("inbox", None, "")


def test_nobody_moves_because_somebody_else_came(store, today):
    first = contacts.add(store, PersonRecord(given="A"), "allies", today)
    before = store.value("SELECT direction FROM contact WHERE id = ?", (first,))
    for name in "BCDEF":
        contacts.add(store, PersonRecord(given=name), "allies", today)
    assert store.value("SELECT direction FROM contact WHERE id = ?", (first,)) == before
    assert store.value("SELECT count(DISTINCT direction) FROM person WHERE layer = 'allies'") == 6


@pytest.mark.parametrize("layer", ["me", "nowhere"])
def test_one_moves_only_to_a_layer_of_people(store, today, ana, layer):
    with pytest.raises(KeyError):
        layers.move_to_layer(store, [ana], layer, today)


def test_removing_a_circle_deletes_nobody(store, today):
    contact = contacts.add(store, PersonRecord(given="A"), "wide", today)
    layers.remove_layer(store, "wide", "known", today)
    assert store.value("SELECT layer FROM contact WHERE id = ?", (contact,)) == "known"
    store.undo()
    assert store.value("SELECT layer FROM contact WHERE id = ?", (contact,)) == "wide"


def test_a_profile_sets_promises_and_time(store):
    layers.choose_profile(store, "founder")
    assert store.one("SELECT cadence, capacity FROM layer WHERE key = 'allies'") == (30, 15)
    assert store.value("SELECT value FROM setting WHERE key = 'weekly_minutes'") == "180"


def test_any_of_the_three_silences_and_undo_gives_back(store, today, ana):
    layers.move_to_layer(store, [ana], "core", today)
    assert person(store, ana, today).standing.due is not None
    for flag in ("archived", "do_not_contact", "deceased"):
        contacts.set_flag(store, [ana], flag, True)
        assert person(store, ana, today).standing.due is None
        store.undo()
        assert person(store, ana, today).standing.due is not None


def test_the_bin_gives_back_with_history(store, today, ana):
    interactions.log(store, [ana], "call", date(2026, 10, 31), "spring show")
    contacts.delete(store, [ana], today)
    assert store.value("SELECT count(*) FROM person") == 0
    contacts.restore(store, [ana])
    assert [exchange.note for exchange in person(store, ana, today).interactions] == ["spring show"]


def test_me_cannot_be_thrown_away(store, today):
    contacts.delete(store, [1], today)
    assert store.value("SELECT deleted_on FROM contact WHERE id = 1") is None
