"""Saved lists follow what they name: a tag, a topic, a field, a choice that is renamed."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts, fields, lists, topics
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.network.filter_names import field_renamed, renamed
from reseau_desktop.network.filter_words import Key


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("tag:client", "tag:customer"),
        ("-tag:client layer:active", "-tag:customer layer:active"),
        ("tag:Clïent,lyon last:>6m", "tag:customer,lyon last:>6m"),
        ("tag:client,customer", "tag:customer"),
        ("client org:client", "client org:client"),
        ("seeks:client", "seeks:client"),
        ("", ""),
    ],
)
def test_only_what_names_it_follows(typed: str, then: str) -> None:
    assert renamed(typed, (Key.TAG,), "client", "customer") == then


def test_a_name_of_several_words_is_quoted() -> None:
    assert renamed("tag:client", (Key.TAG,), "client", "good client") == 'tag:"good client"'
    assert renamed('tag:"good client"', (Key.TAG,), "Good Client", "client") == "tag:client"


def test_a_field_is_asked_by_its_new_name() -> None:
    assert field_renamed("-field-badge:blue layer:core", "Badge", "Card colour") == (
        "-field-card-colour:blue layer:core"
    )


def _query(store) -> str:
    return str(store.value("SELECT query FROM saved_list"))


def test_a_renamed_tag_keeps_its_list_and_undo_gives_both_back(store, today):
    ana = contacts.add(store, PersonRecord(given="Ana", tags=("client",)), "core", today)
    lists.save(store, "Clients", "tag:client")
    tag = int(store.value("SELECT tag FROM contact_tag WHERE contact = ?", (ana,)))
    contacts.rename_tag(store, tag, "Customer")
    assert _query(store) == "tag:Customer"
    store.undo()
    assert _query(store) == "tag:client"


def test_topics_fields_and_choices_keep_theirs(store, today):
    ana = contacts.add(store, PersonRecord(given="Ana"), "core", today)
    topics.seek(store, ana, "designer", today)
    lists.save(store, "Wanted", "seeks:designer")
    topics.rename(store, int(store.value("SELECT id FROM topic")), "graphic design")
    assert _query(store) == 'seeks:"graphic design"'
    lists.remove(store, 1)
    field = fields.define(store, "Badge", "choice", ("blue", "red"))
    lists.save(store, "Blue", "field-badge:blue")
    fields.edit_field(store, field, "Card", ("azure", "red"), {"blue": "azure"})
    assert _query(store) == "field-card:azure"
