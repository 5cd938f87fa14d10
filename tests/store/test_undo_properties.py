"""Random sequences of actions, undo and redo give back the same file, with sound keys and index."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reseau_desktop.actions import (
    acts,
    attachments,
    contacts,
    fields,
    follow_ups,
    interactions,
    layers,
    notes,
    ties,
    topics,
)
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import Labelled, PersonRecord, PositionRecord
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.network.ties import TieKind
from reseau_desktop.store import Label, Store
from reseau_desktop.store.errors import NothingToUndo
from reseau_desktop.store.models import tables

DAY = date(2026, 11, 23)
NAMES = st.sampled_from(["Ana", "Œuvre", "Søren", "王", "<b>x</b>", "O'Brien"])
LAYERS = st.sampled_from(["core", "allies", "wide", "target", "inbox"])


def dump(store: Store) -> dict[str, list[tuple[object, ...]]]:
    named = [model._meta.table_name for model in tables()] + ["searchable"]
    return {table: sorted(store.rows(f"SELECT * FROM {table}"), key=repr) for table in named}


class Wishes(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store.open(Path(self.folder.name))
        self.past = [dump(self.store)]
        self.at = 0

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def _did(self) -> None:
        if (now := dump(self.store)) != self.past[self.at]:
            self.past[self.at + 1 :] = [now]
            self.at += 1

    def _people(self) -> list[int]:
        return [row[0] for row in self.store.rows("SELECT id FROM person ORDER BY id")]

    @initialize()
    def begin(self) -> None:
        """Two people, so that nearly every wish is possible from the start."""
        for given in ("Ana", "Marc"):
            contacts.add(self.store, PersonRecord(given=given), "wide", DAY)
            self._did()

    @rule(name=NAMES, layer=LAYERS)
    def add(self, name: str, layer: str) -> None:
        record = PersonRecord(
            given=name,
            emails=(Labelled(f"{len(name)}@example.org"),),
            positions=(PositionRecord("Acme SAS", "CTO", current=True),),
            tags=("client",),
        )
        contacts.add(self.store, record, layer, DAY)
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), layer=LAYERS)
    def move(self, data: st.DataObject, layer: str) -> None:
        chosen = data.draw(st.sets(st.sampled_from(self._people()), min_size=1))
        layers.move_to_layer(self.store, chosen, layer, DAY)
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def log(self, data: st.DataObject) -> None:
        chosen = data.draw(st.sets(st.sampled_from(self._people()), min_size=1))
        interactions.log(self.store, chosen, "call", DAY, "note")
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def plan_then_snooze(self, data: st.DataObject) -> None:
        contact = data.draw(st.sampled_from(self._people()))
        identity = follow_ups.add(self.store, FollowUp(contact, DAY, "call"), DAY)
        self._did()
        follow_ups.snooze(self.store, identity, date(2026, 12, 1))
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), text=NAMES)
    def edit(self, data: st.DataObject, text: str) -> None:
        contacts.edit(self.store, data.draw(st.sampled_from(self._people())), {"family": text, "note": text})
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        contacts.delete(self.store, [data.draw(st.sampled_from(self._people()))], DAY)
        self._did()

    @precondition(lambda self: len(self._people()) > 1)
    @rule(data=st.data(), kind=st.sampled_from(list(TieKind)))
    def link(self, data: st.DataObject, kind: TieKind) -> None:
        one, other = data.draw(st.permutations(self._people()))[:2]
        link = ties.add(self.store, one, other, kind, 3)
        self._did()
        contacts.set_met_through(self.store, one, other)
        self._did()
        if data.draw(st.booleans()):
            ties.remove(self.store, link)
            self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), given=st.booleans(), topic=NAMES)
    def give_and_seek(self, data: st.DataObject, given: bool, topic: str) -> None:
        contact = data.draw(st.sampled_from(self._people()))
        acts.add(self.store, contact, DAY, given, ActKind.ADVICE, 3, topic, noted_on=DAY)
        self._did()
        seek = topics.seek(self.store, contact, topic, DAY, 2)
        self._did()
        topics.offer(self.store, contact, "Ana", DAY)
        self._did()
        match data.draw(st.sampled_from(["drop", "rename", "keep"])):
            case "drop":
                topics.drop_seek(self.store, seek)
            case "rename":
                named = self.store.value("SELECT topic FROM seek WHERE id = ?", (seek,))
                topics.rename(self.store, named, data.draw(NAMES))
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), text=NAMES)
    def write_on_the_card(self, data: st.DataObject, text: str) -> None:
        contact = data.draw(st.sampled_from(self._people()))
        notes.add(self.store, contact, DAY, text)
        self._did()
        contacts.set_spoken(self.store, contact, [text])
        self._did()
        contacts.set_photo(self.store, contact, "png", b"\x89PNG\r\n\x1a\n" + text.encode())
        self._did()
        meeting = interactions.log(self.store, [contact], "meeting", DAY)
        self._did()
        attachments.attach(self.store, meeting, f"/{len(text)}.pdf")
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), text=NAMES)
    def fill_a_field(self, data: st.DataObject, text: str) -> None:
        held = [row[0] for row in self.store.rows("SELECT id FROM field")]
        if not held or (len(held) < 3 and data.draw(st.booleans())):
            fields.define(self.store, f"Field {len(held)} {text}", "text")
            self._did()
            held = [row[0] for row in self.store.rows("SELECT id FROM field")]
        field = data.draw(st.sampled_from(held))
        fields.set_value(self.store, data.draw(st.sampled_from(self._people())), field, text)
        self._did()
        if data.draw(st.integers(0, 3)) == 0:
            fields.remove_field(self.store, field)
            self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), name=NAMES)
    def tag(self, data: st.DataObject, name: str) -> None:
        chosen = data.draw(st.sets(st.sampled_from(self._people()), min_size=1))
        contacts.tag(self.store, chosen, name)
        self._did()
        held = [row[0] for row in self.store.rows("SELECT id FROM tag ORDER BY id")]
        if held and data.draw(st.booleans()):
            contacts.rename_tag(self.store, data.draw(st.sampled_from(held)), data.draw(NAMES))
            self._did()
        contacts.untag(self.store, chosen, data.draw(NAMES))
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def take_away(self, data: st.DataObject) -> None:
        """All that belongs to somebody goes with them, and comes back."""
        contact = data.draw(st.sampled_from(self._people()))
        with self.store.action(Label("deleted")) as act:
            act.execute("DELETE FROM contact WHERE id = ?", (contact,))
        self._did()

    @rule()
    def undo(self) -> None:
        try:
            self.store.undo()
            self.at -= 1
        except NothingToUndo:
            assert self.at == 0
        assert dump(self.store) == self.past[self.at]

    @rule()
    def redo(self) -> None:
        try:
            self.store.redo()
            self.at += 1
        except NothingToUndo:
            assert self.at == len(self.past) - 1
        assert dump(self.store) == self.past[self.at]

    @invariant()
    def sound(self) -> None:
        assert self.store.rows("PRAGMA foreign_key_check") == []
        self.store.connection.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
        found = {row[0] for row in self.store.rows("SELECT rowid FROM search WHERE search MATCH '\"acme\"*'")}
        held = {row[0] for row in self.store.rows("SELECT contact FROM position")}
        assert found == held


TestWishes = Wishes.TestCase
TestWishes.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
