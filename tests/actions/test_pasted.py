"""A pasted card is one step: a new contact, or what a card lacked."""

from __future__ import annotations

from datetime import date

import pytest

from reseau_desktop.actions import contacts, pasted
from reseau_desktop.exchange.signatures import read
from reseau_desktop.insights import pasted as known
from reseau_desktop.network.warmth import Kind

TODAY = date(2026, 11, 23)
TEXT = (
    "Margot Lemaître\nHead of exhibitions\nMusée des Ondes, Nantes\n06 55 00 71 22\nm.lemaitre@ondes.example"
)


def test_a_new_contact_with_its_exchange_and_who_it_came_through_is_one_step(store) -> None:
    yann = contacts.add(store, read("Yann Kerbrat").record(), "wide", TODAY)
    steps = len(store.history())
    came = pasted.Came(Kind.MESSAGE, TODAY, "received")
    margot = pasted.add(store, read(TEXT).record(), "wide", TODAY, met_through=yann, came=came)
    assert len(store.history()) == steps + 1
    assert store.one("SELECT given, family, layer, met_through FROM contact WHERE id = ?", (margot,)) == (
        "Margot",
        "Lemaître",
        "wide",
        yann,
    )
    assert store.rows("SELECT kind, happened, note FROM interaction") == [
        ("message", "2026-11-23", "received")
    ]
    assert store.value("SELECT city FROM address WHERE contact = ?", (margot,)) == "Nantes"
    store.undo()
    assert store.value("SELECT count(*) FROM interaction") == 0
    assert store.value("SELECT count(*) FROM person") == 1


def test_a_card_gets_what_it_lacks_and_keeps_what_it_has(store) -> None:
    margot = contacts.add(
        store, read("Margot Lemaître, Trainee, Éditions du Halage, +33 6 55 00 71 22").record(), "wide", TODAY
    )
    steps = len(store.history())
    pasted.complete(store, margot, read(TEXT).record(), TODAY)
    assert len(store.history()) == steps + 1
    assert store.rows("SELECT value FROM phone") == [("+33 6 55 00 71 22",)]
    assert store.rows("SELECT value FROM email") == [("m.lemaitre@ondes.example",)]
    assert store.rows(
        "SELECT o.name, p.title, p.current, p.finish FROM position p JOIN organisation o ON o.id = p.organisation ORDER BY p.id"
    ) == [
        ("Éditions du Halage", "Trainee", 0, "2026-11"),
        ("Musée des Ondes", "Head of exhibitions", 1, None),
    ]
    pasted.complete(store, margot, read(TEXT).record(), TODAY)
    assert store.value("SELECT count(*) FROM position") == 2
    assert store.value("SELECT count(*) FROM email") == 1
    assert store.value("SELECT count(*) FROM address") == 1


def test_somebody_without_a_name_is_refused_and_leaves_no_trace(store) -> None:
    steps = len(store.history())
    with pytest.raises(ValueError, match="name"):
        pasted.add(store, read("06 55 00 71 22").record(), "inbox", TODAY)
    assert len(store.history()) == steps


def test_who_is_here_already_is_found_by_address_then_by_name(store) -> None:
    margot = contacts.add(store, read(TEXT).record(), "wide", TODAY)
    by_mail = known.same_person(store, "M. L.", ("M.Lemaitre@ondes.example",))
    assert (by_mail.contact, by_mail.by) == (margot, "email")
    assert known.same_person(store, "Margot Lemaître-Ohlsson", ()).contact == margot
    assert known.same_person(store, "Margot Dupont", ()) is None
    assert known.same_person(store, "", ("",)) is None


def test_the_house_is_known_however_it_is_written(store) -> None:
    contacts.add(store, read(TEXT).record(), "target", TODAY)
    found = known.house(store, "MUSÉE DES ONDES SA")
    assert (found.name, found.people) == ("Musée des Ondes", 1)
    assert known.target_there(store, found.id).name == "Margot Lemaître"
    assert known.house(store, "Musée du Port") is None


def test_when_somebody_new_would_be_due(store) -> None:
    assert known.first_due(store, "wide", TODAY, None) == (date(2027, 5, 22), 180)
    assert known.first_due(store, "inbox", TODAY, TODAY) is None
    assert known.first_due(store, "known", TODAY, None) is None  # its reminders are off
