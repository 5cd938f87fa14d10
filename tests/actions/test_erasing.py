"""Somebody erased is nowhere any more: no row, no search, no history, no byte of the file."""

from __future__ import annotations

import dataclasses
import json
from datetime import date, timedelta

import pytest

from reseau_desktop.actions import (
    acts,
    attachments,
    contacts,
    exports,
    fields,
    follow_ups,
    interactions,
    layers,
    networks,
    notes,
    ties,
    topics,
)
from reseau_desktop.actions.erasing import clear_bin, erase
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange import sample
from reseau_desktop.exchange.records import DateRecord, Labelled, PersonRecord, PositionRecord
from reseau_desktop.insights.search import search
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store import Label, act
from reseau_desktop.store.models import tables
from reseau_desktop.store.searching import ME

WORD = "Zyxwvut"


@pytest.fixture
def marc(store, today):
    return contacts.add(store, PersonRecord(given="Marc", family="Okafor"), "wide", today)


@pytest.fixture
def ana(store, today, marc):
    """Somebody with a row in every table that may hold one."""
    who = contacts.add(
        store,
        PersonRecord(
            given=WORD,
            emails=(Labelled(f"{WORD}@example.org"),),
            phones=(Labelled("+33 6 39 98 12 34"),),
            positions=(PositionRecord(f"{WORD} SAS", "Head", current=True),),
            tags=(WORD,),
            note=WORD,
        ),
        "wide",
        today,
    )
    contacts.edit(store, who, {"phonetic": WORD, "former": WORD})
    contacts.set_messengers(store, who, [Labelled(f"@{WORD}", "Signal")])
    contacts.set_spoken(store, who, [WORD])
    contacts.set_dates(store, who, [DateRecord("birthday", "1987-09-21")])
    contacts.set_photo(store, who, "png", b"\x89PNG\r\n\x1a\n" + WORD.encode())
    contacts.set_met_through(store, marc, who)
    contacts.set_met_through(store, who, marc)
    meeting = interactions.log(store, [who], "meeting", today, WORD)
    attachments.attach(store, meeting, f"/{WORD}.pdf")
    interactions.log(store, [who, marc], "event", today, "With others")
    follow_ups.add(store, FollowUp(who, today, WORD), today)
    layers.move_to_layer(store, [who], "allies", today, WORD)
    ties.add(store, who, marc, TieKind.KNOWS, note=WORD)
    acts.add(store, who, today, True, ActKind.ADVICE, note=WORD, noted_on=today)
    topics.seek(store, who, WORD, today)
    topics.offer(store, who, f"{WORD} too", today)
    notes.add(store, who, today, WORD)
    field = fields.define(store, "Shoe", "text")
    fields.set_value(store, who, field, WORD)
    with store.action(Label("told_apart")) as act:
        act.execute("INSERT INTO different(one, other) VALUES (?, ?)", sorted((who, marc)))
    return who


def test_nothing_of_somebody_erased_stays(store, today, ana, marc):
    contacts.delete(store, [ana], today)
    erased = erase(store, [ana])
    assert (erased.people, erased.interactions) == (1, 1)
    for model in tables():
        table = model._meta.table_name
        assert WORD not in repr(store.rows(f"SELECT * FROM {table}")), table
    for table in ("tie", "act", "seek", "offer", "topic", "tag", "field_value", "photo", "spoken", "messenger",
                  "layer_move", "dated_note", "attachment", "anniversary", "different", "organisation"):  # fmt: skip
        assert store.value(f"SELECT count(*) FROM {table}") == 0, table
    assert store.rows("SELECT i.note FROM participant p JOIN interaction i ON i.id = p.interaction") == [
        ("With others",)
    ]
    assert store.value("SELECT met_through FROM contact WHERE id = ?", (marc,)) is None
    assert store.rows("SELECT name FROM field") == [("Shoe",)]
    assert store.history() == []
    assert store.faults() == ""
    for file in store.folder.iterdir():
        if file.is_file():
            content = file.read_bytes().lower()
            assert WORD.lower().encode() not in content, file.name


def test_steps_that_know_nothing_of_them_can_still_be_undone(store, today, ana, marc):
    contacts.delete(store, [ana], today)
    notes.add(store, marc, today, "Two children")
    contacts.set_cadence(store, [marc], 30)
    store.undo()
    erase(store, [ana])
    assert [entry.label.verb for entry in store.history()] == ["note_added"]
    assert store.redo_label is None
    store.undo()
    assert store.value("SELECT count(*) FROM dated_note") == 0
    assert store.faults() == ""


def test_i_am_never_erased(store, marc):
    assert erase(store, [ME, marc]).people == 1
    assert store.value("SELECT count(*) FROM contact") == 1


def test_an_exchange_of_two_who_are_both_erased_goes(store, today, marc):
    other = contacts.add(store, PersonRecord(given="Rosa"), "wide", today)
    interactions.log(store, [marc, other], "call", date(2026, 1, 2))
    assert erase(store, [marc, other]).interactions == 1


def test_half_of_the_sample_leaves_a_sound_file(store, today):
    networks.fill(store, sample.network(today), Label("sample_added", 206), sample=True)
    ids = [row[0] for row in store.rows("SELECT id FROM person WHERE id % 2 = 0")]
    erase(store, ids)
    assert store.faults() == ""
    assert store.value("SELECT count(*) FROM person") == 206 - len(ids)


def test_thirty_days_in_the_bin_are_kept_and_then_over_in_one_step(store, today, ana, marc) -> None:
    with_both = interactions.log(store, [ana, marc], "meeting", today, "Both")
    alone = interactions.log(store, [ana], "call", today, "Alone")
    contacts.delete(store, [ana], today - timedelta(days=30))
    before, written = len(store.history()), json_of(store)
    assert clear_bin(store, today) == 0
    assert len(store.history()) == before
    assert clear_bin(store, today + timedelta(days=1)) == 1
    assert store.undo_label == Label("bin_emptied", 1)
    assert store.value("SELECT count(*) FROM contact WHERE id = ?", (ana,)) == 0
    left = [row[0] for row in store.rows("SELECT id FROM interaction")]
    assert with_both in left and alone not in left
    assert search(store, WORD, 5, today) == []
    assert store.value("SELECT count(*) FROM organisation WHERE name = ?", (f"{WORD} SAS",)) == 0
    store.undo()
    assert alone in [row[0] for row in store.rows("SELECT id FROM interaction")]
    assert json_of(store) == written
    contacts.restore(store, [ana])
    assert [found.id for found in search(store, WORD, 5, today)][:1] == [ana]


def json_of(store) -> str:
    return json.dumps(dataclasses.asdict(exports.network(store)), sort_keys=True, default=str)


@pytest.mark.parametrize("heard", [1, 2, 40])
def test_what_stops_in_the_middle_leaves_everybody(store, today, ana, marc, monkeypatch, heard) -> None:
    monkeypatch.setattr(act, "EVERY", 20)
    before = store.rows("SELECT * FROM contact"), store.rows("SELECT * FROM participant"), store.history()
    asked: list[tuple[int, int]] = []

    def told(done: int, total: int) -> None:
        asked.append((done, total))
        if len(asked) == heard:
            raise Stopped

    with pytest.raises(Stopped):
        erase(store, [ana, marc], told)
    assert (
        store.rows("SELECT * FROM contact"),
        store.rows("SELECT * FROM participant"),
        store.history(),
    ) == before
    assert store.faults() == ""
    assert erase(store, [ana], lambda _done, _total: None).people == 1


class Stopped(Exception):
    """Nobody wants it any more."""
