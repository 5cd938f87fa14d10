"""The sample network's first morning and the card of Ana, as they are drawn."""

from __future__ import annotations

import pytest

from reseau_desktop.actions import networks
from reseau_desktop.exchange import sample
from reseau_desktop.insights.person import person
from reseau_desktop.insights.timeline import EntryKind, timeline
from reseau_desktop.insights.today import today as morning
from reseau_desktop.insights.topics import topics, who_offers
from reseau_desktop.network.reciprocity import BalanceState
from reseau_desktop.store import Label


@pytest.fixture
def filled(store, today):
    networks.fill(store, sample.network(today), Label("sample_added", 206), sample=True)
    return store


def named(store, name):
    return store.value("SELECT contact FROM searchable WHERE shown = ?", (name,))


def test_the_first_morning(filled, today):
    found = morning(filled, today)
    assert [
        (section.kind.value, [card.person.name for card in section.cards]) for section in found.sections
    ] == [
        ("occasion", ["Hugo Brenner"]),
        ("round", ["Élise Tessier", "Karim Haddad", "Nadia Ouali"]),
        ("thanks", ["Claire Vasseur"]),
        ("drift", ["Victor Sabatier"]),
        ("dormant", ["Mirela Novak"]),
        ("introduction", ["Ana Delmas"]),
    ]
    assert len(found.cards) == 8
    pair = found.cards[-1]
    assert pair.other.name == "Solène Garnier" and pair.reason.introduction.topics == ("graphic design",)
    reasons = {card.person.name: card.reason for card in found.cards}
    elise = reasons["Élise Tessier"].talk
    assert (elise.topic, elise.offered_by) == ("field site", "Paul Lindqvist")
    assert str(reasons["Nadia Ouali"].talk.new_post) == "2026-11-02"
    assert reasons["Karim Haddad"].talk.note.startswith("Coffee.")
    assert (today - reasons["Claire Vasseur"].act.on).days == 9


def test_ana_s_card(filled, today):
    ana = named(filled, "Ana Delmas")
    who = person(filled, ana, today)
    assert (round(who.balance.given), round(who.balance.received)) == (6, 5)
    assert who.balance.state is BalanceState.BALANCED
    assert [seek.name for seek in who.seeks] == ["graphic design", "exhibition space"]
    assert [offer.name for offer in who.offers] == ["portfolio review", "visibility"]
    assert [(tie.name, tie.layer, tie.strength) for tie in who.ties][:2] == [
        ("Maud Zeller", "target", 5),
        ("Marc Okafor", "allies", 4),
    ]
    assert {
        match.name for match in who_offers(filled, ana, today) if match.topic_name == "graphic design"
    } == {
        "Solène Garnier",
        "Emil Peltier",
    }
    shown = [e for e in timeline(filled, ana, today) if e.kind in (EntryKind.INTERACTION, EntryKind.ACT)]
    assert [(e.what, str(e.on)) for e in shown[:6]] == [
        ("call", "2026-10-31"),
        ("message", "2026-09-09"),
        ("message", "2026-07-15"),
        ("recommendation", "2026-07-02"),
        ("introduction", "2026-05-12"),
        ("call", "2026-04-15"),
    ]
    assert [name for _, name in who.brought] == ["Maud Zeller"]


def test_who_is_drawn_as_generous_and_who_as_indebted(filled, today):
    states = {
        name: person(filled, named(filled, name), today).balance.state.value
        for name in ("Claire Vasseur", "Rosa Zanetti", "Ana Delmas", "Inès Caron")
    }
    assert list(states.values()) == ["to_thank", "indebted", "balanced", "generous"]


def test_the_drawn_table_of_topics(filled):
    found = {topic.name: (topic.seekers, topic.offerers) for topic in topics(filled)}
    assert {
        "graphic design": (2, 2),
        "field site": (1, 1),
        "Python developer": (3, 0),
        "exhibition space": (1, 1),
        "first clients": (1, 3),
        "proofreading": (1, 2),
        "junior candidates": (1, 0),
    }.items() <= found.items()


@pytest.mark.parametrize("size", [7, 40, 150])
def test_a_thinned_sample_names_nobody_who_is_not_there(store, today, size):
    networks.fill(store, sample.network(today, size), Label("sample_added", size), sample=True)
    assert store.faults() == ""
    assert store.value("SELECT count(*) FROM person") == size
