"""Finding people by what somebody types."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts, exports, imports, interactions, networks
from reseau_desktop.exchange.plan import plan
from reseau_desktop.exchange.reading import read
from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights.search import search
from reseau_desktop.store import Label, Store

PEOPLE = {
    "lefevre": PersonRecord(given="Camille", family="Lefèvre"),
    "oeuvre": PersonRecord(given="Marie", family="Œuvre"),
    "strasse": PersonRecord(given="Karl", family="Straße"),
    "soren": PersonRecord(given="Søren", family="Kierk"),
    "lukasz": PersonRecord(given="Łukasz", family="Nowak"),
    "ana": PersonRecord(
        given="Ana",
        family="Delmas",
        emails=(Labelled("ana@ateliernord.example"),),
        phones=(Labelled("+33 6 12 34 56 78"), Labelled("01.99.00.12.34")),
        positions=(PositionRecord("Atelier Nord", "Directrice de création", current=True),),
        tags=("Édition",),
        note="Préfère le vendredi.",
    ),
}


@pytest.fixture
def people(store, today):
    return {key: contacts.add(store, record, "core", today) for key, record in PEOPLE.items()}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Lefevre", "lefevre"),
        ("oeuvre", "oeuvre"),
        ("strasse", "strasse"),
        ("soren", "soren"),
        ("lukasz", "lukasz"),
        ("delm", "ana"),
        ("delmas ana", "ana"),
        ("nord atel", "ana"),
        ("creation", "ana"),
        ("edition", "ana"),
        ("ateliernord.example", "ana"),
        ("06 12", "ana"),
        ("0612345678", "ana"),
        ("+33612", "ana"),
        ("+33 6 12 34", "ana"),
        ("+33 (0)6 12 34", "ana"),
        ("34 56 78", "ana"),
        ("ana 06 12", "ana"),
        ("01 99 00", "ana"),
        ("vendredi", "ana"),
    ],
)
def test_found(store, people, typed, expected):
    assert [found.id for found in search(store, typed)] == [people[expected]]


def test_an_empty_text_gives_everybody_by_name(store, people):
    assert [found.name for found in search(store, "")][:2] == ["Ana Delmas", "Søren Kierk"]


@pytest.mark.parametrize("typed", ['"', "*", "a AND", "NEAR(", "name:", "-", "(", "\x00", "💡"])
def test_what_the_index_would_read_as_a_command_is_only_text(store, people, typed):
    search(store, typed)


def test_a_word_of_nobody_finds_nobody(store, people):
    assert search(store, "zzz") == []


def test_a_renamed_person_is_found_by_the_new_name_only(store, people):
    contacts.edit(store, people["ana"], {"family": "Moreau"})
    assert [found.id for found in search(store, "moreau")] == [people["ana"]]
    assert search(store, "delmas") == []


def test_the_bin_is_not_found(store, people, today):
    contacts.delete(store, [people["ana"]], today)
    assert search(store, "delmas") == []


def test_the_bin_takes_nobody_s_place(store, people, today):
    for given in ("Ana", "Anabel", "Anatole"):
        contacts.add(store, PersonRecord(given=given), "core", today)
    contacts.delete(store, [people["ana"]], today)
    best = search(store, "ana", 1)[0]
    contacts.delete(store, [best.id], today)
    assert len(search(store, "ana", 2)) == 2
    assert len(search(store, "ana", 1)) == 1


@pytest.mark.parametrize("typed", ["王小明", "小明", "王", "小明 王"])
def test_a_name_without_spaces_is_found_as_it_is_shown(store, today, typed):
    contact = contacts.add(store, PersonRecord(given="小明", family="王"), "core", today)
    assert [found.id for found in search(store, typed)] == [contact]


def test_a_word_noted_of_an_exchange_finds_those_who_took_part(store, people, today, tmp_path):
    both = [people["soren"], people["lukasz"]]
    met = interactions.log(store, both, "meeting", today, "Déjeuner à Zanzibar")
    assert sorted(found.id for found in search(store, "zanzibar dej")) == sorted(both)
    other = Store.open(tmp_path / "other")
    networks.fill(other, exports.network(store), Label("filled", 6))
    assert sorted(found.id for found in search(other, "zanzibar")) == sorted(both)
    other.close()
    interactions.edit(store, met, note="Déjeuner à Trieste")
    assert search(store, "zanzibar") == []
    assert len(search(store, "trieste")) == 2
    interactions.remove(store, met)
    assert search(store, "trieste") == []
    store.undo()
    assert len(search(store, "trieste")) == 2


def test_everybody_of_an_organisation_is_found_by_the_name_that_is_shown(store, tmp_path, today):
    path = tmp_path / "people.csv"
    path.write_text("First Name,Last Name,Company\nAna,Delmas,Studio Brun\nMarc,Roy,STUDIO BRUN Inc.\n")
    imports.apply(store, plan(read(path), imports.known(store, "csv")), "inbox", [], today)
    shown = {found.organisation for found in search(store, "")}
    assert len(shown) == 1
    assert len(search(store, shown.pop())) == 2


def test_a_detail_that_takes_the_place_of_another_is_found_and_the_other_is_not(store, today):
    person = PersonRecord(given="Ana", emails=(Labelled("old@example.org"),))
    ana = contacts.add(store, person, "core", today)
    contacts.set_labelled(store, ana, "email", [Labelled("new@example.org")])
    assert store.rows("SELECT contact, value FROM email") == [(ana, "new@example.org")]
    rest = store.value("SELECT rest FROM searchable WHERE contact = ?", (ana,))
    assert "new" in rest
    assert "old" not in rest
