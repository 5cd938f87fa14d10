"""An organisation is a thing of its own: renamed everywhere, merged, known by other names."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.actions import contacts, interactions, organisations
from reseau_desktop.actions.organisations import NameTaken
from reseau_desktop.exchange.records import PersonRecord, PositionRecord
from reseau_desktop.insights.organisation import organisation
from reseau_desktop.insights.organisation import organisations as listed
from reseau_desktop.insights.search import search
from reseau_desktop.store.searching import ME


def _works(store, today, name: str, at: str, title: str = "", **dates: str) -> int:
    held = PositionRecord(at, title, **(dates or {"current": True}))
    return contacts.add(store, PersonRecord(given=name, positions=(held,)), "active", today)


def _id(store, name: str) -> int:
    return int(store.value("SELECT id FROM organisation WHERE name = ?", (name,)))


def test_renaming_renames_everywhere_and_the_old_name_still_finds(store, today):
    ana = _works(store, today, "Ana", "Atelier Nord")
    nord = _id(store, "Atelier Nord")
    organisations.rename(store, nord, "Studio Boréal")
    assert [found.organisation for found in search(store, "ana")] == ["Studio Boréal"]
    assert [found.id for found in search(store, "boreal")] == [ana]
    assert [found.id for found in search(store, "atelier")] == [ana]
    page = organisation(store, nord, today)
    assert page is not None and [name for _, name in page.aliases] == ["Atelier Nord"]
    store.undo()
    assert [found.organisation for found in search(store, "ana")] == ["Atelier Nord"]
    assert search(store, "boreal") == []


def test_a_person_who_comes_under_another_name_comes_to_the_same_organisation(store, today):
    _works(store, today, "Ana", "Atelier Nord")
    nord = _id(store, "Atelier Nord")
    organisations.add_alias(store, nord, "AN Studio")
    hugo = _works(
        store, today, "Hugo", "A.N. Studio SAS"
    )  # compares equal: full stops dropped, legal form removed
    page = organisation(store, nord, today)
    assert page is not None and {who.contact for who in page.now} >= {hugo}
    assert [found.id for found in search(store, "an studio hugo")] == [hugo]


def test_an_alias_taken_away_finds_nobody_any_more(store, today):
    ana = _works(store, today, "Ana", "Atelier Nord")
    alias = organisations.add_alias(store, _id(store, "Atelier Nord"), "Septentrion")
    assert [found.id for found in search(store, "septentrion")] == [ana]
    organisations.remove_alias(store, alias)
    assert search(store, "septentrion") == []
    store.undo()
    assert [found.id for found in search(store, "septentrion")] == [ana]


def test_the_name_of_another_organisation_is_refused_with_its_id(store, today):
    _works(store, today, "Ana", "Acme SAS")
    _works(store, today, "Hugo", "Orange Bank")
    with pytest.raises(NameTaken) as refused:
        organisations.rename(store, _id(store, "Orange Bank"), "ACMÉ")
    assert (refused.value.organisation, refused.value.name) == (_id(store, "Acme SAS"), "Acme SAS")
    with pytest.raises(ValueError):
        organisations.rename(store, _id(store, "Orange Bank"), "  ")


def test_merging_brings_people_names_and_notes_and_undo_gives_them_back(store, today):
    ana = _works(store, today, "Ana", "Acme", "CTO")
    hugo = _works(store, today, "Hugo", "Acme Robotics", "Engineer")
    keep, gone = _id(store, "Acme"), _id(store, "Acme Robotics")
    organisations.set_note(store, keep, "Friday lunch")
    organisations.set_note(store, gone, "Moved in 2024")
    before = store.rows("SELECT * FROM position ORDER BY id")
    organisations.merge(store, keep, [gone])
    page = organisation(store, keep, today)
    assert page is not None
    assert {who.contact for who in page.now} == {ana, hugo}
    assert page.note == "Friday lunch\n\nMoved in 2024"
    assert [name for _, name in page.aliases] == ["Acme Robotics"]
    assert organisation(store, gone, today) is None
    assert [found.id for found in search(store, "robotics ana")] == [ana]
    store.undo()
    assert store.rows("SELECT * FROM position ORDER BY id") == before
    assert store.faults() == ""


def test_the_same_position_in_both_is_held_once(store, today):
    ana = _works(store, today, "Ana", "Acme", "CTO")
    contacts.set_positions(
        store,
        ana,
        [PositionRecord("Acme", "CTO", current=True), PositionRecord("Acme Robotics", "CTO", current=True)],
    )
    organisations.merge(store, _id(store, "Acme"), [_id(store, "Acme Robotics")])
    assert store.value("SELECT count(*) FROM position WHERE contact = ?", (ana,)) == 1


def test_the_page_says_who_was_there_with_me(store, today):
    contacts.set_positions(
        store, ME, [PositionRecord("Atelier Nord", "Designer", start="2016-03", end="2019-06")]
    )
    ana = _works(store, today, "Ana", "Atelier Nord", "Art director", start="2017-04")
    irene = _works(store, today, "Irène", "Atelier Nord", "Director", start="2014-01", end="2017-06")
    contacts.set_positions(
        store, ana, [PositionRecord("Atelier Nord", "Art director", start="2017-04", current=True)]
    )
    interactions.log(store, [irene], "call", date(2026, 10, 31), "")
    page = organisation(store, _id(store, "Atelier Nord"), today)
    assert page is not None
    assert [who.name for who in page.now] == ["Ana"]
    assert [who.name for who in page.before] == ["Irène"]
    (with_ana,) = page.now
    assert with_ana.link is not None and with_ana.link.overlap.least == 26
    assert page.together is not None and page.together.least == 39  # with one or the other
    assert page.shared_with == 2
    assert page.last is not None and (page.last.name, page.last.on) == ("Irène", date(2026, 10, 31))
    assert [(row.name, row.people) for row in listed(store)] == [("Atelier Nord", 2)]


def test_where_i_never_was_there_is_no_time_together(store, today):
    _works(store, today, "Ana", "Acme")
    page = organisation(store, _id(store, "Acme"), today)
    assert page is not None
    assert (page.mine, page.together, page.now[0].link, page.last) == ((), None, None, None)
