"""Saved lists: kept, counted, renamed, put in order, removed, and each of it undone."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import contacts, interactions, lists
from reseau_desktop.exchange.records import PersonRecord
from reseau_desktop.insights.lists import SavedList, counts, saved


def names(store):
    return [one.name for one in saved(store)]


def test_a_list_counts_who_is_in_it_now(store, today):
    ana = contacts.add(store, PersonRecord(given="Ana", tags=("client",)), "core", today)
    contacts.add(store, PersonRecord(given="Marc", tags=("client",)), "wide", today)
    clients = lists.save(store, "Clients", "tag:client")
    silent = lists.save(store, "Never met", "last:never ana")
    assert saved(store) == (
        SavedList(clients, "Clients", "tag:client"),
        SavedList(silent, "Never met", "last:never ana"),
    )
    assert counts(store, today) == {clients: 2, silent: 1}
    interactions.log(store, [ana], "call", today)
    assert counts(store, today) == {clients: 2, silent: 0}
    contacts.set_flag(store, [ana], "archived", True)
    assert counts(store, today)[clients] == 1


def test_a_name_that_is_taken_holds_the_new_filter(store):
    first = lists.save(store, " Clients  of  Lyon ", "tag:client")
    assert lists.save(store, "clients of LYON", "city:Lyon") == first
    assert saved(store) == (SavedList(first, "clients of LYON", "city:Lyon"),)
    store.undo()
    assert saved(store) == (SavedList(first, "Clients of Lyon", "tag:client"),)


def test_lists_are_renamed_changed_ordered_and_removed(store):
    one, two, three = (lists.save(store, name, "tag:x") for name in ("One", "Two", "Three"))
    lists.reorder(store, [three, one, two])
    assert names(store) == ["Three", "One", "Two"]
    lists.rename(store, one, "First")
    lists.change(store, one, "tag:y")
    lists.remove(store, three)
    assert saved(store) == (SavedList(one, "First", "tag:y"), SavedList(two, "Two", "tag:x"))
    for _step in range(4):
        store.undo()
    assert names(store) == ["One", "Two", "Three"]


def test_what_cannot_be_is_refused_and_nothing_is_written(store):
    one, two = lists.save(store, "One", ""), lists.save(store, "Two", "")
    for wrong in (
        lambda: lists.save(store, "  ", "tag:x"),
        lambda: lists.rename(store, one, "two"),
        lambda: lists.rename(store, one, ""),
        lambda: lists.reorder(store, [one]),
        lambda: lists.reorder(store, [one, two, two]),
    ):
        with pytest.raises(ValueError):
            wrong()
    for gone in (
        lambda: lists.rename(store, 99, "x"),
        lambda: lists.remove(store, 99),
        lambda: lists.change(store, 99, "x"),
    ):
        with pytest.raises(KeyError):
            gone()
    lists.rename(store, one, "ONE")
    assert names(store) == ["ONE", "Two"] and len(store.history()) == 3
