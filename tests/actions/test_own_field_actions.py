"""Fields of the user's own: defined once, written one way, gone with all their values."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts, fields
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.store import Label


@pytest.fixture
def ana(store, today):
    return contacts.add(store, PersonRecord(given="Ana", family="Delmas"), "allies", today)


def said(store, ana, field):
    return store.value("SELECT value FROM field_value WHERE contact = ? AND field = ?", (ana, field))


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        ("text", " Rome ", "Rome"),
        ("number", "1 234,50", "1234.5"),
        ("number", "1,234", "1234"),
        ("number", "about ten", "about ten"),
        ("date", "31/12/2026", "2026-12-31"),
        ("date", "le printemps", "le printemps"),
        ("date", "12 mars", "--03-12"),
        ("date", "31 April 2026", "31 April 2026"),
        ("choice", "GOLD", "Gold"),
        ("choice", "Tin", "Tin"),
        ("link", "https://example.org/?a=1&b", "https://example.org/?a=1&b"),
    ],
)
def test_a_value_is_written_down_one_way(store, ana, kind, typed, kept):
    field = fields.define(store, "Field", kind, ["Gold", "Silver"])
    fields.set_value(store, ana, field, typed)
    assert said(store, ana, field) == kept
    assert store.history()[0].label == Label("edited", 1, "Ana Delmas")
    fields.set_value(store, ana, field, kept)
    assert said(store, ana, field) == kept
    fields.set_value(store, ana, field, " ")
    assert said(store, ana, field) is None


def test_a_comma_is_read_as_the_language_reads_it(store, ana):
    field = fields.define(store, "Weight", "number")
    fields.set_value(store, ana, field, "1,250", comma=True)
    assert said(store, ana, field) == "1.25"


def test_a_value_is_found_by_search(store, ana):
    field = fields.define(store, "Shoe", "text")
    fields.set_value(store, ana, field, "Espadrille")
    assert store.value("SELECT rowid FROM search WHERE search MATCH 'espadrille'") == ana
    fields.remove_field(store, field)
    assert store.value("SELECT rowid FROM search WHERE search MATCH 'espadrille'") is None
    store.undo()
    assert said(store, ana, field) == "Espadrille"


def test_names_of_fields_are_there_once(store):
    first = fields.define(store, "Été", "text")
    with pytest.raises(fields.FieldTaken):
        fields.define(store, " ete ", "number")
    with pytest.raises(ValueError):
        fields.define(store, "  ", "text")
    with pytest.raises(ValueError):
        fields.define(store, "x", "colour")
    second = fields.define(store, "Winter", "text")
    with pytest.raises(fields.FieldTaken):
        fields.edit_field(store, second, name="ÉTÉ")
    fields.edit_field(store, first, name="été")
    assert [row[0] for row in store.rows("SELECT name FROM field ORDER BY id")] == ["été", "Winter"]


def test_a_choice_that_changes_its_spelling_changes_on_the_cards(store, ana):
    field = fields.define(store, "Medal", "choice", ["Gold", "Silver", "Gold"])
    fields.set_value(store, ana, field, "gold")
    fields.edit_field(store, field, choices=["Or", "Argent"], renamed={"Gold": "Or"})
    assert said(store, ana, field) == "Or"
    assert store.value("SELECT choices FROM field") == '["Or", "Argent"]'
    fields.edit_field(store, field, choices=["Argent"])
    assert said(store, ana, field) == "Or"


def test_the_order_is_chosen(store):
    ids = [fields.define(store, name, "text") for name in "abc"]
    fields.reorder_fields(store, [ids[2], ids[0], ids[1]])
    assert [row[0] for row in store.rows("SELECT name FROM field ORDER BY position")] == ["c", "a", "b"]
    with pytest.raises(ValueError):
        fields.reorder_fields(store, ids[:2])
