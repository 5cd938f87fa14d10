"""Everything that actions write leaves in the JSON export and comes back from it."""

from __future__ import annotations

import base64
import json
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reseau_desktop.actions import (
    contacts,
    exports,
    fields,
    follow_ups,
    imports,
    introductions,
    networks,
    topics,
)
from reseau_desktop.exchange import csv_out, json_out, sample
from reseau_desktop.exchange.plan import plan
from reseau_desktop.exchange.reading import read
from reseau_desktop.exchange.records import Labelled, PersonRecord
from reseau_desktop.insights.person import person
from reseau_desktop.network.own_fields import FieldKind
from reseau_desktop.network.reciprocity import SIZES, ActKind
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store import Label, Store
from reseau_desktop.store.indexing import reindex
from reseau_desktop.store.searching import ME

AT = "2026-11-23T09:00:00"
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n picture").decode()

text = st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters="\n"), max_size=12)
name = st.sampled_from(["Ana", "Œuvre", "Ørsted", "王", "<b>x</b>", "O'Brien", "graphistes"])
day = st.dates(date(1990, 1, 1), date(2030, 1, 1)).map(date.isoformat)
PEOPLE = (2, 3, 4, 5)
someone = st.sampled_from(PEOPLE)


def rows(**shape):
    """A few rows, numbered from 1."""
    return st.lists(st.fixed_dictionaries(shape), max_size=3).map(
        lambda found: tuple({"id": place, **row} for place, row in enumerate(found, 1))
    )


def card(identity):
    return st.fixed_dictionaries(
        {
            "id": st.just(identity),
            "layer": st.sampled_from(["core", "inbox", "target"]) if identity != 1 else st.just("me"),
            "added_on": day,
            "names": st.fixed_dictionaries(
                {"given": name, "family": text, "phonetic": text, "former": text, "pronouns": text}
            ),
            "private": st.booleans(),
            "messengers": st.lists(
                st.fixed_dictionaries({"value": name, "label": text, "preferred": st.booleans()}), max_size=2
            ),
            "languages": st.lists(name, max_size=2, unique=True),
            "met_through": st.none() | st.sampled_from([other for other in PEOPLE if other != identity]),
            "seeks": st.lists(
                st.fixed_dictionaries(
                    {
                        "topic": name,
                        "urgency": st.integers(1, 3),
                        "expires": st.none() | day,
                        "noted_on": day,
                    }
                ),
                max_size=2,
                unique_by=lambda item: item["topic"],
            ),
            "offers": st.lists(
                st.fixed_dictionaries({"topic": name, "noted_on": day}),
                max_size=2,
                unique_by=lambda item: item["topic"],
            ),
            "fields": st.lists(
                st.fixed_dictionaries({"field": st.sampled_from([1, 2]), "value": name}),
                max_size=2,
                unique_by=lambda item: item["field"],
            ),
            "positions": st.lists(
                st.fixed_dictionaries({"organisation": st.sampled_from(["Acme SAS", "Lumen", ""])}),
                max_size=2,
            ).map(lambda found: [{"id": 70, "organisation": "Lumen"}, *found] if identity == 2 else found),
            "note": text,
        },
        optional={"photo": st.just({"format": "png", "image": PNG})},
    )


networks_told = st.fixed_dictionaries(
    {
        "format": st.just("reseau/3"),
        "layers": st.just([{"key": key} for key in ("core", "inbox", "target")]),
        "me": card(1),
        "contacts": st.tuples(card(2), card(3), card(4)),
        "bin": card(5).map(lambda who: [who | {"deleted_on": "2026-01-02"}]),
        "organisations": st.just(
            [
                {"id": 1, "name": "Acme SAS", "aliases": ["ACME", "Acme & Co"]},
                {"id": 2, "name": "Lumen", "aliases": []},
            ]
        ),
        "fields": st.just(
            [
                {"id": 1, "name": "Shoe", "kind": "number", "position": 1},
                {"id": 2, "name": "Medal", "kind": "choice", "choices": ["Or", "Argent"], "position": 0},
            ]
        ),
        "interactions": rows(
            on=day,
            kind=st.just("call"),
            contacts=st.lists(st.sampled_from([2, 3, 4]), max_size=2, unique=True).map(sorted),
            note=text,
            attachments=st.lists(st.sampled_from(["/a/b.pdf", "C:\\x y.txt"]), min_size=1, max_size=2, unique=True),
        ),
        "ties": st.lists(
            st.fixed_dictionaries(
                {"one": someone, "other": someone, "kind": st.sampled_from(list(TieKind)), "note": text}
                | {"strength": st.none() | st.integers(1, 5)}
            ).filter(lambda tie: tie["one"] != tie["other"]),
            max_size=3,
        ).map(lambda found: [{"id": place, **row} for place, row in enumerate(found, 1)]),
        "acts": rows(
            contact=someone,
            on=day,
            direction=st.sampled_from(["given", "received"]),
            kind=st.sampled_from(list(ActKind)),
            size=st.sampled_from(SIZES),
            note=text,
            noted_on=day,
        ),
        "notes": rows(contact=someone, on=day, text=text),
        "layer_moves": rows(contact=someone, on=day, origin=text, arrival=st.just("gone"), why=text),
        "different": st.sets(st.sampled_from([(2, 3), (2, 5), (3, 4)])).map(lambda found: [list(p) for p in sorted(found)]),
        "saved_lists": rows(name=name, query=text, position=st.integers(0, 9)),
        "holidays": rows(first=st.just("2026-05-01"), last=st.sampled_from(["2026-05-01", "2026-05-09"]), name=text),
        "groups": st.lists(
            st.fixed_dictionaries({"tag": st.sampled_from(["Voile", "Chœur"]), "every": st.integers(1, 90), "added_on": day}),
            max_size=2, unique_by=lambda item: item["tag"],
        ).map(lambda found: sorted(found, key=lambda item: item["tag"])),
        "events": rows(name=name, place=text, first=day, at_time=st.none() | st.just("18:30"), note=text,
            contacts=st.lists(st.sampled_from([2, 3, 5]), max_size=3, unique=True).map(sorted),
        ).map(lambda found: [row | {"last": row["first"]} for row in found]),
        "reviewed": rows(contact=someone, asked_on=day, why=text, offer=text),
        "week_reviews": st.lists(st.fixed_dictionaries({"week": st.just("2026-11-16"), "closed_on": day, "skipped": st.booleans()}), max_size=1),
        "follow_ups": rows(
            contact=st.none() | someone, kind=st.sampled_from(["explicit", "group"]), due=day, created_on=day,
            rule=st.sampled_from([None, "FREQ=MONTHLY;BYDAY=1MO", "FREQ=WEEKLY;BYDAY=MO;COUNT=4"]),
            anchor=st.sampled_from([None, "calendar", "completion"]), series=st.sampled_from([None, 1]),
            tag=st.sampled_from([None, "Voile"]),
        ),
        "occasion_answers": st.just([{"position": 70, "happened": "2026-05-01", "status": "done"}]),
    }
)  # fmt: skip


def exported(store: Store) -> bytes:
    return json_out.dump(exports.network(store), AT)


@pytest.fixture
def other(tmp_path):
    opened = Store.open(tmp_path / "other")
    yield opened
    opened.close()


@settings(max_examples=40, deadline=None)
@given(networks_told)
def test_an_export_fills_an_empty_folder_that_exports_the_same(told):
    network = json_out.load(json.dumps(told).encode())
    with tempfile.TemporaryDirectory() as folder:
        first, second = (Store.open(Path(folder) / name) for name in ("first", "second"))
        networks.fill(first, network, Label("filled", 3))
        written = exported(first)
        networks.fill(second, json_out.load(written), Label("filled", 3))
        assert exported(second) == written
        again = json_out.load(written)
        for section in ("ties", "acts", "notes", "layer_moves", "fields", "different", "saved_lists", "holidays",
                        "groups", "events", "reviewed", "week_reviews", "follow_ups", "occasion_answers"):  # fmt: skip
            assert getattr(again, section) == getattr(network, section), section
        for person_before, person_after in zip(network.contacts, again.contacts, strict=True):
            for key in ("names", "private", "messengers", "languages", "met_through", "photo"):
                assert person_before.get(key) == person_after.get(key), key
            assert {row["field"]: row["value"] for row in person_before["fields"]} == {
                row["field"]: row["value"] for row in person_after["fields"]
            }
            assert len(person_before["seeks"]) == len(person_after["seeks"])
        assert [item.get("attachments") for item in network.interactions] == [
            item.get("attachments") for item in again.interactions
        ]
        lines = _lines(first)
        reindex(first.connection, [row[0] for row in lines])
        assert _lines(first) == lines
        assert first.faults() == second.faults() == ""
        first.close()
        second.close()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_sample_comes_back_whole(store, other, today, language):
    networks.fill(store, sample.network(today, language=language), Label("sample_added", 206), sample=True)
    written = exported(store)
    networks.fill(other, json_out.load(written), Label("filled", 206))
    assert exported(other) == written


def test_an_export_of_version_one_still_reads(store, today):
    network = sample.network(today)
    newer = ("ties", "acts", "notes", "layer_moves", "fields", "different", "saved_lists")
    told = json.loads(json_out.dump(network, AT)) | {"format": "reseau/1"}
    for key in newer:
        del told[key]
    for who in (*told["contacts"], told["me"]):
        for key in ("private", "messengers", "languages", "met_through", "seeks", "offers", "fields"):
            del who[key]
        for key in ("phonetic", "former", "pronounced", "pronouns"):
            del who["names"][key]
    for item in told["organisations"]:
        del item["aliases"]
    networks.fill(store, json_out.load(json.dumps(told).encode()), Label("filled", 206))
    found = exports.network(store)
    assert len(found.contacts) == len(network.contacts)
    assert (found.ties, found.acts) == ((), ())


@pytest.mark.parametrize("kind", ["rekindle", "dormant"])
def test_what_was_refused_comes_back(store, other, today, kind):
    mirela = contacts.add(store, PersonRecord(given="Mirela"), "wide", today)
    follow_ups.refuse(store, mirela, kind, today)
    written = exported(store)
    networks.fill(other, json_out.load(written), Label("filled", 1))
    assert exported(other) == written


def test_two_who_were_not_introduced_come_back_so(store, other, today):
    pair = [contacts.add(store, PersonRecord(given=name), "wide", today) for name in ("Ana", "Solène")]
    introductions.leave(store, (pair[0], pair[1]), today)
    written = exported(store)
    networks.fill(other, json_out.load(written), Label("filled", 2))
    assert exported(other) == written


def test_our_table_brings_the_newer_parts_of_a_card(store, other, today, tmp_path):
    """What stands in the table comes back from it, also into a folder that has a field of that name already."""
    ana, marc = (contacts.add(store, PersonRecord(given=given), "core", today) for given in ("Ana", "Marc"))
    contacts.edit(store, ana, {"phonetic": "Zana", "former": "Roche", "pronouns": "she"})
    contacts.set_spoken(store, ana, ["français", "svenska"])
    contacts.set_messengers(store, ana, [Labelled("@ana", "Signal")])
    contacts.set_met_through(store, ana, marc)
    topics.seek(store, ana, "graphic design", today)
    topics.offer(store, marc, "Graphic designs", today)
    price, sent = (
        fields.define(store, "Price", FieldKind.NUMBER),
        fields.define(store, "Sent", FieldKind.TEXT),
    )
    fields.set_value(store, ana, price, "1234.5")
    fields.set_value(store, ana, sent, "12/03/2026")
    file = tmp_path / "ours.csv"
    csv_out.write(file, exports.network(store))
    fields.define(other, "SENT", FieldKind.DATE)
    reading = read(file)
    imports.apply(other, plan(reading, imports.known(other, reading.format)), None, (), today)
    found = {
        row.names.given: row
        for row in (person(other, i, today) for (i,) in other.rows("SELECT id FROM person"))
    }
    who = found["Ana"]
    assert (who.names.phonetic, who.names.former, who.names.pronouns) == ("Zana", "Roche", "she")
    assert (who.spoken, who.met_through) == (("français", "svenska"), (found["Marc"].id, "Marc"))
    assert [(item.label, item.value) for item in who.messengers] == [("Signal", "@ana")]
    assert [seek.name for seek in who.seeks] == ["graphic design"] == [o.name for o in found["Marc"].offers]
    assert [(said.field.name, said.value) for said in who.fields] == [
        ("SENT", "2026-03-12"),
        ("Price", "1234.5"),
    ]
    assert other.value("SELECT sort_name FROM contact WHERE id = ?", (who.id,)) == "zana"
    assert "2026 03 12" in other.value("SELECT rest FROM searchable WHERE contact = ?", (who.id,))
    lines = _lines(other)
    reindex(other.connection, [row[0] for row in lines])
    assert _lines(other) == lines


def _lines(store):
    """The lines of the index, their words in any order."""
    return [
        (contact, sorted(rest.split()), *others)
        for contact, rest, *others in store.rows(
            "SELECT contact, rest, name, digits, shown, title, organisation FROM searchable WHERE contact > 1"
            " ORDER BY contact"
        )
    ]


def test_a_network_without_people_holds_its_fields(store, other):
    fields.define(store, "Shoe", "text")
    networks.fill(other, json_out.load(exported(store)), Label("filled", 0))
    assert exports.network(other).fields == exports.network(store).fields


def test_the_sample_goes_whole_and_leaves_what_is_mine(store, today):
    networks.fill(store, sample.network(today), Label("sample_added", 206), sample=True)
    mine = contacts.add(store, PersonRecord(given="Rosa"), "wide", today)
    prefers, sent = (row[0] for row in store.rows("SELECT id FROM field ORDER BY id"))
    fields.set_value(store, mine, prefers, "café")
    own = fields.define(store, "Shoe", "text")
    topics.seek(store, ME, "a boat", today)
    topics.offer(store, mine, "proofreading", today)
    networks.remove_sample(store)
    assert store.rows("SELECT id FROM person") == [(mine,)]
    for table in (
        "tie",
        "act",
        "layer_move",
        "dated_note",
        "organisation",
        "organisation_alias",
        "interaction",
    ):
        assert store.value(f"SELECT count(*) FROM {table}") == 0, table
    assert [row[0] for row in store.rows("SELECT id FROM field ORDER BY id")] == [prefers, own]
    assert store.rows("SELECT t.name, s.contact FROM seek s JOIN topic t ON t.id = s.topic") == [
        ("a boat", ME)
    ]
    assert store.rows("SELECT t.name, o.contact FROM offer o JOIN topic t ON t.id = o.topic") == [
        ("proofreading", mine)
    ]
    assert store.value("SELECT count(*) FROM topic") == 2
    store.undo()
    assert store.value("SELECT count(*) FROM person") == 207
    assert store.faults() == ""
