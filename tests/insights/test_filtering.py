"""Typed filters against a network that is small enough to be counted by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reseau_desktop.actions import contacts, follow_ups, imports, interactions, layers
from reseau_desktop.exchange.plan import plan
from reseau_desktop.exchange.reading import read
from reseau_desktop.exchange.records import (
    AddressRecord,
    DateRecord,
    Labelled,
    PersonRecord,
    PositionRecord,
)
from reseau_desktop.insights.filtering import query
from reseau_desktop.insights.people import Listing, Order, how_many, listing
from reseau_desktop.store import Label

TODAY = date(2026, 11, 23)
PEOPLE = {
    "ana": ("core", PersonRecord(
        given="Ana", family="Delmas", tags=("Client", "Édition"),
        emails=(Labelled("ana@nord.example"),), phones=(Labelled("+33 6 12 34 56 78"),),
        positions=(PositionRecord("Orange", "Directrice", current=True),),
        addresses=(AddressRecord(city="Lyon"),), dates=(DateRecord("birthday", "--09-21"),),
    )),
    "marc": ("active", PersonRecord(
        given="Marc", family="Roy", tags=("client vip",), emails=(Labelled("marc@x.example"),),
        positions=(PositionRecord("Orange Bank SA", "Analyste", current=True),),
        addresses=(AddressRecord(city="Saint-Étienne"),), note="Aime la voile.",
    )),
    "zoe": ("active", PersonRecord(
        given="Zoé", family="Œuvre", positions=(PositionRecord("Orange", "Stagiaire", end="2020"),),
        links=(Labelled("https://zoe.example"),),
    )),
    "old": ("known", PersonRecord(given="Old", family="Friend")),
    "new": ("inbox", PersonRecord(given="New", family="Comer")),
}  # fmt: skip


@pytest.fixture
def ids(store):
    made = {}
    for name, (layer, record) in PEOPLE.items():
        on = TODAY - timedelta(days=10 if name == "new" else 400)
        made[name] = contacts.add(store, record, layer, on)
    interactions.log(store, [made["ana"]], "meeting", TODAY - timedelta(days=3))
    interactions.log(store, [made["marc"]], "call", TODAY - timedelta(days=70))
    interactions.log(store, [made["zoe"]], "message", date(2026, 4, 2))
    interactions.log(store, [made["old"]], "message", date(2021, 4, 2))
    interactions.log(store, [made["new"]], "meeting", TODAY + timedelta(days=3))
    with store.action(Label("edited")) as act:
        topics = {name: act.insert("topic", name=name, key=name) for name in ("designer", "funding")}
        act.insert("seek", contact=made["ana"], topic=topics["designer"], noted_on="2026-01-01")
        act.insert(
            "seek", contact=made["zoe"], topic=topics["designer"], expires="2026-11-22", noted_on="2026-01-01"
        )
        act.insert("offer", contact=made["marc"], topic=topics["funding"], noted_on="2026-01-01")
        fields = {
            name: act.insert("field", name=name, kind=kind)
            for name, kind in (("Badge", "text"), ("Team size", "number"), ("Contract end", "date"))
        }
        for who, field, value in (
            ("ana", "Badge", "Or rosé"),
            ("ana", "Team size", "12.5"),
            ("marc", "Team size", "3"),
            ("zoe", "Team size", "about ten"),
            ("marc", "Contract end", "2026-12-10"),
            ("zoe", "Contract end", "2025-01-01"),
        ):
            act.insert("field_value", contact=made[who], field=fields[field], value=value)
        act.execute("UPDATE contact SET private = 1 WHERE id = ?", (made["zoe"],))
    return made


def found(store, ids, text):
    names = {contact: name for name, contact in ids.items()}
    shown = listing(store, TODAY, Listing(query=query(store, text)))
    assert how_many(store, TODAY, Listing(query=query(store, text))) == len(shown)
    return " ".join(sorted(names[contact] for contact in shown))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "ana marc new old zoe"),
        ("layer:core,active", "ana marc zoe"),
        ("-layer:core,active", "new old"),
        ("is:inbox", "new"),
        ("tag:client", "ana"),
        ("tag:cli", "ana marc"),
        ("tag:édition", "ana"),
        ("-tag:*", "new old zoe"),
        ("-orange", "new old"),
        ('-"aime la voile" -friend', "ana new zoe"),
        ("tag:nothing", ""),
        ('org:orange', "ana"),
        ("org:oran", "ana marc"),
        ('org:"bank orange"', "marc"),
        ('org:"orange bank SAS"', "marc"),
        ("city:lyon", "ana"),
        ('city:"saint etienne"', "marc"),
        ("city:saint", "marc"),
        ("city:st-etienne", "marc"),
        ("ville:saintetienne", "marc"),
        ("org:orangebank", "marc"),
        ("tag:clientvip", "marc"),
        ("city:*", "ana marc"),
        ("seeks:designers", "ana"),
        ("seeks:des", "ana"),
        ("seeks:*", "ana"),
        ("has:seeks", "ana"),
        ("lacks:seeks is:overdue", "zoe"),
        ("has:exchange", "ana marc old zoe"),
        ("offers:funding", "marc"),
        ("last:<30d", "ana"),
        ("last:>6m", "old zoe"),
        ("last:>6m,never", "new old zoe"),
        ("last:2026", "ana marc zoe"),
        ("last:2026-04", "zoe"),
        ("last:<2026", "old"),
        ("last:never", "new"),
        ("is:never", "new"),
        ("warmth:warm", "ana"),
        ("warmth:dormant", "new old zoe"),
        ("is:dormant -last:never", "old zoe"),
        ("warmth:>20 warmth:<60", "marc"),
        ("warmth:0", "new"),
        ("due:soon", "marc"),
        ("due:late", "zoe"),
        ("due:<7d", "zoe"),
        ("due:>7d", "ana marc"),
        ("due:none", "new old"),
        ("due:2026-12", "ana marc"),
        ("has:email", "ana marc"),
        ("has:email,link", "ana marc zoe"),
        ("lacks:email", "new old zoe"),
        ("has:email lacks:birthday", "marc"),
        ("has:note", "marc"),
        ("has:badge", "ana"),
        ("lacks:team-size", "new old"),
        ("added:<30d", "new"),
        ("added:>30d", "ana marc old zoe"),
        ("is:private", "zoe"),
        ("badge:rose", "ana"),
        ("team-size:>3", "ana"),
        ("team-size:1..20", "ana marc"),
        ("team-size:ten", "zoe"),
        ("contract-end:<30d", "marc"),
        ("contract-end:>6m", "zoe"),
        ("contract-end:2025..2026", "marc zoe"),
        ("source:hand", "ana marc new old zoe"),
        ("source:linkedin", ""),
        ("layer:active voile", "marc"),
        ("layer:active -last:>6m", "marc"),
        ("zoe layer:core", ""),
    ],
)  # fmt: skip
def test_who_passes(store, ids, text, expected):
    asked = query(store, text)
    assert asked.problems == ()
    assert found(store, ids, text) == expected


def test_the_archive_shows_where_it_is_asked_for(store, ids):
    contacts.set_flag(store, [ids["marc"]], "archived", True)
    assert found(store, ids, "has:email") == "ana"
    assert found(store, ids, "has:email is:archived") == "marc"
    assert found(store, ids, "is:archived,private") == "marc zoe"
    assert found(store, ids, "-is:archived") == "ana new old zoe"


def test_a_layer_answers_to_the_name_it_was_given(store, ids):
    layers.edit_layer(store, "active", name="Le Cercle d’Or")
    assert found(store, ids, 'couche:"le cercle d\'or"') == "marc zoe"
    assert found(store, ids, "layer:le-cercle-d-or,core") == "ana marc zoe"
    assert query(store, "layer:le").terms == query(store, "layer:active").terms


def test_where_people_came_from(store, ids, tmp_path):
    path = tmp_path / "Salon du livre.csv"
    path.write_text("First Name,Last Name,Email\nIda,Berg,ida@x.example\n")
    imports.apply(store, plan(read(path), imports.known(store, "csv")), "inbox", [], TODAY)
    ids["ida"] = store.value("SELECT max(id) FROM contact")
    assert found(store, ids, "source:csv") == "ida"
    assert found(store, ids, 'source:"salon livre"') == "ida"
    assert found(store, ids, "source:hand") == "ana marc new old zoe"


def test_an_open_follow_up_is_something_to_have(store, ids):
    follow_ups.add(store, follow_ups.FollowUp(ids["old"], TODAY), TODAY)
    assert found(store, ids, "avec:relance") == "old"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.LAYER, "ana zoe marc old new"),
        (Order.ORGANISATION, "ana zoe marc new old"),
        (Order.CITY, "ana marc new old zoe"),
        (Order.LAST, "ana marc zoe old new"),
        (Order.DUE, "zoe ana marc new old"),
    ],
)
def test_orders_keep_the_unknown_for_the_end(store, ids, order, expected):
    names = {contact: name for name, contact in ids.items()}
    forth = [names[i] for i in listing(store, TODAY, Listing(order=order))]
    back = [names[i] for i in listing(store, TODAY, Listing(order=order, reverse=True))]
    assert " ".join(forth) == expected
    assert forth != back
    unknown = {Order.LAYER: 0, Order.ORGANISATION: 2, Order.CITY: 3, Order.LAST: 1, Order.DUE: 2}[order]
    if unknown:
        assert forth[-unknown:] == back[-unknown:]


def test_people_are_sorted_by_a_field_of_the_user_s_own(store, ids):
    names = {contact: name for name, contact in ids.items()}
    field = store.value("SELECT id FROM field WHERE name = 'Team size'")
    shown = listing(store, TODAY, Listing(order=Order.FIELD, field=field))
    assert [names[i] for i in shown][:3] == ["marc", "ana", "zoe"]
