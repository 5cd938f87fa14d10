"""One action undone alone: those it touched alone are as before it, those touched since lose nothing."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from reseau_desktop.actions import contacts, follow_ups, interactions, layers
from reseau_desktop.actions.follow_ups import FollowUp
from reseau_desktop.exchange.records import DateRecord, Labelled, PersonRecord, PositionRecord
from reseau_desktop.store import Label, Store, belonging, indexing
from reseau_desktop.store.errors import NothingToUndo
from reseau_desktop.store.undoing_alone import foresee, undo_alone

DAY = date(2026, 11, 23)
FOLDED = ("organisation", "tag", "topic")


def record(name: str, company: str = "Acme SAS", *tags: str) -> PersonRecord:
    return PersonRecord(
        given=name,
        emails=(Labelled(f"{name.lower()}@example.org"),),
        positions=(PositionRecord(company, "CTO", current=True),),
        dates=(DateRecord("birthday", "1987-09-21"),),
        tags=tags or ("client",),
    )


def add_many(store: Store, names: list[str]) -> list[int]:
    """Several people in one action, as an import does."""
    from reseau_desktop.actions import rows

    with store.action(Label("imported", len(names), "some.csv")) as act:
        return [rows.person(act, record(name), "inbox", DAY.isoformat(), None) for name in names]


def latest(store: Store) -> int:
    return store.history(1)[0].id


def portraits(store: Store) -> dict[int, dict[str, list[tuple[Any, ...]]]]:
    """Everything that belongs to each person, by table; shared rows by their name, numbers of details left out."""
    schema = belonging.tables(store.connection)
    folded = {t: dict(store.rows(f"SELECT id, key FROM {t}")) for t in FOLDED}
    found: dict[int, dict[str, list[tuple[Any, ...]]]] = {}
    for table in schema.values():
        parents = dict(table.parents)
        for row in store.rows(f'SELECT * FROM "{table.name}"') if table.people else ():
            values = [
                folded[parents[n]].get(value, value) if parents.get(n) in FOLDED else value
                for n, value in enumerate(row)
            ]
            said = tuple(values[1:] if table.numbered and table.name != "contact" else values)
            places = (0,) if table.name == "contact" else table.people
            for person in {row[place] for place in places if row[place] is not None}:
                found.setdefault(person, {}).setdefault(table.name, []).append(said)
    for mine in found.values():
        for said_rows in mine.values():
            said_rows.sort(key=repr)
    return found


def check_sound(store: Store) -> None:
    """The file, its keys and its index are sound, and the lines of search say what the cards say, in whatever order."""

    def lines() -> list[tuple[Any, ...]]:
        rows = store.rows("SELECT contact, name, rest, digits, shown, title, organisation FROM searchable")
        return sorted((row[0], row[1], sorted(set(row[2].split())), *row[3:]) for row in rows)

    assert store.faults() == ""
    before = lines()
    with store.action(Label("look")) as act:
        indexing.reindex(store.connection, [row[0] for row in store.rows("SELECT id FROM contact")])
        act.indexed = True
    assert lines() == before, "lines of search were not made again"
    if store.undo_label == Label("look"):
        store.undo()


def dump(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    names = [*belonging.tables(store.connection), "searchable"]
    return {name: sorted(store.rows(f'SELECT * FROM "{name}"'), key=repr) for name in names}


def test_an_import_goes_but_those_sorted_since(store: Store) -> None:
    kept_before = contacts.add(store, record("Éva", "Globex"), "core", DAY)
    people = add_many(store, ["Ana", "Hugo", "Milo", "Zoé"])
    step = latest(store)
    layers.move_to_layer(store, [people[1]], "allies", DAY)
    interactions.log(store, [people[2], kept_before], "call", DAY)

    told = foresee(store, step)
    assert told is not None
    assert (told.away, told.stay, told.later) == ((people[0], people[3]), (people[1], people[2]), 2)

    assert undo_alone(store, step) == told
    assert [row[0] for row in store.rows("SELECT id FROM person ORDER BY id")] == [
        kept_before,
        people[1],
        people[2],
    ]
    assert store.value("SELECT layer FROM contact WHERE id = ?", (people[1],)) == "allies"
    assert store.value("SELECT count(*) FROM email WHERE contact = ?", (people[1],)) == 1
    assert store.value("SELECT count(*) FROM organisation WHERE name = 'Acme SAS'") == 1, "still named"
    check_sound(store)


def test_what_nothing_names_any_more_goes_too(store: Store) -> None:
    add_many(store, ["Ana", "Hugo"])
    step = latest(store)
    contacts.add(store, record("Éva", "Globex", "friend"), "core", DAY)
    undo_alone(store, step)
    assert store.rows("SELECT name FROM organisation") == [("Globex",)]
    assert store.rows("SELECT name FROM tag") == [("friend",)]
    check_sound(store)


def test_it_is_one_step_that_undo_takes_back_and_redo_does_again(store: Store) -> None:
    people = add_many(store, ["Ana", "Hugo"])
    step = latest(store)
    layers.move_to_layer(store, people[:1], "core", DAY)
    before = dump(store)
    undo_alone(store, step)
    after = dump(store)
    assert store.undo_label is not None
    assert (store.undo_label.verb, store.undo_label.count, store.undo_label.step) == ("undone_alone", 1, step)
    assert store.undo_label.of == Label("imported", 2, "some.csv")
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after


def test_an_action_undone_alone_is_told_in_the_list_and_is_not_undone_twice(store: Store) -> None:
    add_many(store, ["Ana", "Hugo"])
    step = latest(store)
    undo_alone(store, step)
    (alone, entry) = store.history()
    assert (entry.id, entry.undone, entry.alone_at) == (step, False, alone.at)
    assert foresee(store, step) is None
    with pytest.raises(NothingToUndo):
        undo_alone(store, step)
    store.undo()
    assert store.history()[1].alone_at is None
    assert foresee(store, step) is not None


def test_where_everybody_was_touched_since_nothing_is_done(store: Store) -> None:
    people = add_many(store, ["Ana", "Hugo"])
    step = latest(store)
    contacts.tag(store, people, "friend")
    told = foresee(store, step)
    assert told is not None
    assert (told.people, told.stay) == (0, tuple(people))
    with pytest.raises(NothingToUndo):
        undo_alone(store, step)
    assert len(store.history()) == 2


def test_a_number_that_somebody_else_took_meanwhile_is_not_taken_back(store: Store) -> None:
    ana = contacts.add(store, record("Ana"), "core", DAY)
    contacts.set_labelled(store, ana, "email", [])
    step = latest(store)
    eva = contacts.add(store, record("Éva"), "core", DAY)
    assert store.value("SELECT id FROM email WHERE contact = ?", (eva,)) == 1, "the number is free again"
    undo_alone(store, step)
    assert store.rows("SELECT contact, value FROM email ORDER BY contact") == [
        (ana, "ana@example.org"),
        (eva, "éva@example.org"),
    ]
    check_sound(store)


def test_a_tag_that_was_made_again_meanwhile_is_the_same_tag(store: Store) -> None:
    ana = contacts.add(store, record("Ana"), "core", DAY)
    eva = contacts.add(store, record("Éva", "Globex", "friend"), "core", DAY)
    contacts.set_tags(store, ana, [])
    step = latest(store)
    contacts.set_tags(store, eva, ["family"])
    contacts.tag(store, [eva], "client")
    undo_alone(store, step)
    assert store.rows(
        "SELECT x.contact, t.name FROM contact_tag x JOIN tag t ON t.id = x.tag ORDER BY x.contact, t.name"
    ) == [(ana, "client"), (eva, "client"), (eva, "family")]
    check_sound(store)


def test_a_circle_that_is_gone_keeps_its_people_where_they_are(store: Store) -> None:
    key = layers.add_layer(store, "Cousins", "known")
    people = [contacts.add(store, record(name), key, DAY) for name in ("Ana", "Hugo")]
    layers.move_to_layer(store, people, "core", DAY)
    step = latest(store)
    layers.remove_layer(store, key, "known", DAY)
    told = foresee(store, step)
    assert told is not None
    assert told.stay == tuple(people)


def test_whoever_is_tied_to_somebody_who_stays_stays_too(store: Store) -> None:
    with store.action(Label("imported", 3)) as act:
        people = [
            act.insert("contact", layer="inbox", given=name, added_on=DAY.isoformat())
            for name in ("Ana", "Hugo", "Milo")
        ]
        act.insert("tie", one=people[0], other=people[1], kind="knows")
    step = latest(store)
    layers.move_to_layer(store, [people[0]], "core", DAY)
    told = foresee(store, step)
    assert told is not None
    assert (told.stay, told.away) == ((people[0], people[1]), (people[2],))
    undo_alone(store, step)
    check_sound(store)


def test_an_exchange_stays_with_those_it_stays_with(store: Store) -> None:
    people = [contacts.add(store, record(name), "core", DAY) for name in ("Ana", "Hugo")]
    interactions.log(store, people, "meeting", DAY, "lunch")
    step = latest(store)
    layers.move_to_layer(store, people[:1], "wide", DAY)
    undo_alone(store, step)
    assert store.rows("SELECT contact FROM participant") == [(people[0],)]
    assert store.rows("SELECT note FROM interaction") == [("lunch",)]
    check_sound(store)


def test_settings_and_circles_are_undone_alone_as_well(store: Store) -> None:
    layers.edit_layer(store, "wide", cadence=150)
    step = latest(store)
    contacts.add(store, record("Ana"), "core", DAY)
    told = foresee(store, step)
    assert told is not None
    assert (told.people, told.nothing) == (0, False)
    undo_alone(store, step)
    assert store.value("SELECT cadence FROM layer WHERE key = 'wide'") == 180
    layers.edit_layer(store, "wide", cadence=160)
    step = latest(store)
    layers.edit_layer(store, "wide", cadence=170)
    told = foresee(store, step)
    assert told is not None
    assert told.nothing


def test_giving_up_leaves_everything_as_it_was(store: Store) -> None:
    add_many(store, ["Ana", "Hugo"])
    step = latest(store)
    before, steps = dump(store), len(store.history())

    class GivenUp(Exception):
        pass

    calls = 0

    def progress(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if calls > 2:
            raise GivenUp

    with pytest.raises(GivenUp):
        undo_alone(store, step, progress)
    assert dump(store) == before
    assert len(store.history()) == steps
    check_sound(store)


# Random actions

NAMES = st.sampled_from(["Ana", "Œuvre", "Søren", "王"])
WORDS = st.sampled_from(["client", "friend", "Acme SAS", "Globex", "family"])
LAYERS = st.sampled_from(["core", "allies", "wide", "target", "inbox"])


class Past(RuleBasedStateMachine):
    """A past of random actions, any of which is undone alone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store.open(Path(self.folder.name))
        self.before: dict[int, dict[int, dict[str, list[tuple[Any, ...]]]]] = {}
        self.now = portraits(self.store)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def _did(self) -> None:
        step = self.store.history(1)
        if step and step[0].id not in self.before:
            self.before[step[0].id] = self.now
        self.now = portraits(self.store)

    def _people(self) -> list[int]:
        return [row[0] for row in self.store.rows("SELECT id FROM contact WHERE id > 1 ORDER BY id")]

    def _some(self, data: st.DataObject) -> list[int]:
        return sorted(data.draw(st.sets(st.sampled_from(self._people()), min_size=1)))

    @rule(names=st.lists(NAMES, min_size=1, max_size=4))
    def add_some(self, names: list[str]) -> None:
        add_many(self.store, names)
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), layer=LAYERS)
    def move(self, data: st.DataObject, layer: str) -> None:
        layers.move_to_layer(self.store, self._some(data), layer, DAY)
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), word=WORDS)
    def tag(self, data: st.DataObject, word: str) -> None:
        contacts.tag(self.store, self._some(data), word)
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), words=st.lists(WORDS, max_size=2))
    def set_details(self, data: st.DataObject, words: list[str]) -> None:
        who = data.draw(st.sampled_from(self._people()))
        what = data.draw(st.integers(0, 3))
        if what == 0:
            contacts.set_tags(self.store, who, words)
        elif what == 1:
            contacts.set_labelled(self.store, who, "email", [Labelled(f"{word}@x.org") for word in words])
        elif what == 2:
            contacts.set_positions(self.store, who, [PositionRecord(word, "x") for word in words])
        else:
            contacts.set_dates(self.store, who, [DateRecord(word, "1987-09-21") for word in words])
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data(), note=st.sampled_from(["", "lunch"]))
    def log(self, data: st.DataObject, note: str) -> None:
        interactions.log(self.store, self._some(data), "call", DAY, note)
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def edit_or_remove_an_exchange(self, data: st.DataObject) -> None:
        known = [row[0] for row in self.store.rows("SELECT DISTINCT interaction FROM participant")]
        if not known:
            return
        which = data.draw(st.sampled_from(known))
        if data.draw(st.booleans()):
            with self.store.action(Label("interaction_edited")) as act:
                act.update("interaction", which, note=data.draw(st.sampled_from(["tea", "coffee"])))
        else:
            interactions.remove(self.store, which)
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def plan(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from(self._people()))
        identity = follow_ups.add(self.store, FollowUp(who, DAY, "call"), DAY)
        self._did()
        if data.draw(st.booleans()):
            follow_ups.done(self.store, identity, DAY)
            self._did()

    @precondition(lambda self: len(self._people()) > 1)
    @rule(data=st.data())
    def tie_or_merge(self, data: st.DataObject) -> None:
        one, other = data.draw(st.permutations(self._people()))[:2]
        if data.draw(st.booleans()):
            with self.store.action(Label("tied")) as act:
                act.insert("tie", one=one, other=other, kind="knows")
        else:
            with self.store.action(Label("merged", 2)) as act:
                for table in ("email", "position", "anniversary", "follow_up"):
                    act.execute(f"UPDATE {table} SET contact = ? WHERE contact = ?", (one, other))
                for table in ("participant", "contact_tag"):
                    act.execute(f"UPDATE OR IGNORE {table} SET contact = ? WHERE contact = ?", (one, other))
                act.execute("DELETE FROM contact WHERE id = ?", (other,))
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def met_through(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from(self._people()))
        with self.store.action(Label("edited")) as act:
            act.update("contact", who, met_through=data.draw(st.sampled_from([None, *self._people()])))
        self._did()

    @precondition(lambda self: self._people())
    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        with self.store.action(Label("forgotten")) as act:
            for who in self._some(data):
                act.execute("DELETE FROM contact WHERE id = ?", (who,))
        self._did()

    @rule(data=st.data())
    def answer_an_occasion_or_rename(self, data: st.DataObject) -> None:
        days = [("anniversary", row[0]) for row in self.store.rows("SELECT id FROM anniversary")]
        days += [("position", row[0]) for row in self.store.rows("SELECT id FROM position")]
        tags = [row[0] for row in self.store.rows("SELECT id FROM organisation")]
        with self.store.action(Label("occasion_done")) as act:
            if days and data.draw(st.booleans()):
                of, which = data.draw(st.sampled_from(days))
                act.insert("occasion_answer", **{of: which}, happened="2026-09-21", status="done")
            elif tags:
                which = data.draw(st.sampled_from(tags))
                act.update("organisation", which, name=data.draw(WORDS) + "!")
        self._did()

    @precondition(lambda self: self.store.undo_label is not None)
    @rule()
    def undo(self) -> None:
        self.store.undo()
        self.now = portraits(self.store)

    @precondition(lambda self: self.store.undo_label is not None)
    @rule(data=st.data())
    def undo_one_alone(self, data: st.DataObject) -> None:
        steps = [entry.id for entry in self.store.history() if not entry.undone and entry.id in self.before]
        if not steps:
            return
        step = data.draw(st.sampled_from(steps))
        told = foresee(self.store, step)
        before, whole = self.now, dump(self.store)
        try:
            done = undo_alone(self.store, step)
        except NothingToUndo:
            assert told is None or told.nothing
            assert dump(self.store) == whole
            return
        assert done == told
        after = portraits(self.store)
        self._compare(step, done, before, after)
        written = dump(self.store)
        self.store.undo()
        assert dump(self.store) == whole, "undo takes it back"
        self.store.redo()
        assert dump(self.store) == written
        self.before[self.store.history(1)[0].id] = before
        check_sound(self.store)
        self.now = after

    def _compare(self, step: int, done: Any, before: Any, after: Any) -> None:
        past = self.before[step]
        undone = {*done.away, *done.back, *done.changed}
        for who in before.keys() | after.keys() | past.keys():
            if who in undone:
                assert after.get(who) == past.get(who), f"{who} is not as before step {step}"
            elif who != 1:
                assert after.get(who) == before.get(who), f"{who} lost something to step {step}"


TestPast = Past.TestCase
TestPast.settings = settings(
    max_examples=60, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
