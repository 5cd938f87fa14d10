"""The newer parts of a card, and what is done to many at once."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts
from reseau_desktop.exchange.records import Labelled, PersonRecord
from reseau_desktop.store import Label
from reseau_desktop.store.searching import ME


def people(store, today, *names):
    return [contacts.add(store, PersonRecord(given=name), "wide", today) for name in names]


@pytest.fixture
def ana(store, today):
    return contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "allies", today)


def found(store, word):
    return {row[0] for row in store.rows("SELECT rowid FROM search WHERE search MATCH ?", (word,))}


def test_the_sound_of_a_name_files_it(store, today):
    wang = contacts.add(store, PersonRecord(given="小明", family="王"), "wide", today)
    contacts.edit(store, wang, {"phonetic": "Wáng Xiǎomíng", "former": "Li", "pronouns": "he"})
    assert store.value("SELECT sort_name FROM contact WHERE id = ?", (wang,)) == "wang xiaoming"
    assert found(store, "xiaoming") == {wang} == found(store, "li")
    contacts.edit(store, wang, {"phonetic": ""})
    assert store.value("SELECT sort_name FROM contact WHERE id = ?", (wang,)) == "王 小明"


def test_messengers_and_languages(store, ana):
    contacts.set_messengers(store, ana, [Labelled("@ana.d", "Signal", True), Labelled(" ")])
    contacts.set_spoken(store, ana, ["français", " English ", "Français", ""])
    assert store.rows("SELECT label, value, preferred FROM messenger") == [("Signal", "@ana.d", 1)]
    assert [row[0] for row in store.rows("SELECT language FROM spoken ORDER BY id")] == [
        "français",
        "English",
    ]
    assert found(store, "english") == {ana}
    before = len(store.history())
    contacts.set_spoken(store, ana, ["français", "English"])
    assert len(store.history()) == before


def test_one_photo_a_person(store, ana):
    contacts.set_photo(store, ana, "png", b"\x89PNG\r\n\x1a\n one")
    contacts.set_photo(store, ana, "jpeg", b"\xff\xd8\xff two")
    assert store.rows("SELECT contact, format, image FROM photo") == [(ana, "jpeg", b"\xff\xd8\xff two")]
    for form, image in (("jpeg", b"GIF89a"), ("gif", b"GIF89a"), ("png", b"")):
        with pytest.raises(ValueError):
            contacts.set_photo(store, ana, form, image)
    contacts.remove_photo(store, ana)
    assert store.history()[0].label == Label("photo_removed", 1, "Ana Delmas")
    store.undo()
    assert store.value("SELECT format FROM photo") == "jpeg"


def test_through_whom_we_met(store, today, ana):
    (marc,) = people(store, today, "Marc")
    contacts.set_met_through(store, ana, marc)
    for nobody in (ana, ME):
        with pytest.raises(ValueError):
            contacts.set_met_through(store, ana, nobody)
    with store.action(Label("deleted")) as act:
        act.execute("DELETE FROM contact WHERE id = ?", (marc,))
    assert store.value("SELECT met_through FROM contact WHERE id = ?", (ana,)) is None
    store.undo()
    assert store.value("SELECT met_through FROM contact WHERE id = ?", (ana,)) == marc


def test_many_at_once_are_one_step(store, today):
    ids = people(store, today, "A", "B", "C")
    wishes = (
        (lambda: contacts.set_private(store, ids, True), "flags_changed", "private", 1),
        (lambda: contacts.archive(store, ids), "archived", "archived", 1),
        (lambda: contacts.set_cadence(store, ids, 30), "cadence_set", "cadence", 30),
        (lambda: contacts.delete(store, ids, today), "deleted", "deleted_on", "2026-11-23"),
        (lambda: contacts.restore(store, ids), "restored", "deleted_on", None),
    )
    for wish, verb, column, value in wishes:
        before = len(store.history())
        wish()
        assert store.history()[0].label == Label(verb, 3)
        assert len(store.history()) == before + 1
        assert {row[0] for row in store.rows(f"SELECT {column} FROM person")} == (
            {value} if verb != "deleted" else set()
        )


def test_tags_of_many(store, today):
    ids = people(store, today, "A", "B", "C")
    contacts.tag(store, ids, " Client ")
    contacts.tag(store, ids[:1], "CLIENT")
    assert found(store, "client") == set(ids)
    assert store.rows("SELECT name FROM tag") == [("Client",)]
    contacts.untag(store, ids[:2], "client")
    assert found(store, "client") == {ids[2]}
    contacts.untag(store, ids, "client")
    assert store.value("SELECT count(*) FROM tag") == 0
    store.undo()
    contacts.untag(store, ids, "nobody has it")
    assert found(store, "client") == {ids[2]}


def test_a_tag_renamed_or_merged_changes_every_card(store, today):
    ids = people(store, today, "A", "B", "C")
    contacts.tag(store, ids[:2], "Client")
    contacts.tag(store, ids[1:], "Customer")
    client, customer = (row[0] for row in store.rows("SELECT id FROM tag ORDER BY id"))
    assert contacts.rename_tag(store, client, "Clients") == client
    assert found(store, "clients") == set(ids[:2])
    with pytest.raises(ValueError):
        contacts.rename_tag(store, client, "!")
    assert contacts.rename_tag(store, client, "CUSTOMER") == customer
    assert found(store, "customer") == set(ids)
    assert store.rows("SELECT name FROM tag") == [("Customer",)]
    store.undo()
    contacts.merge_tags(store, [client, customer], client)
    assert store.history()[0].label == Label("tags_merged", 1, "Clients")
    assert found(store, "clients") == set(ids)
    contacts.remove_tag(store, client)
    assert store.value("SELECT count(*) FROM contact_tag") == 0
    assert found(store, "clients") == set()
    store.undo()
    assert found(store, "clients") == set(ids)
