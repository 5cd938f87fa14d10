"""The one way to write: one wish, one transaction, one undo step, one notice."""

from __future__ import annotations

import threading

import pytest

from reseau_desktop.store import Label, Store
from reseau_desktop.store.errors import NestedAction, NothingToUndo, StoreBusy
from reseau_desktop.store.models import Contact, tables


class GivenUp(Exception):
    """Somebody no longer waits."""


def dump_all(store: Store) -> list[list[tuple]]:
    return [sorted(store.rows(f"SELECT * FROM {model._meta.table_name}"), key=repr) for model in tables()]


def add(store: Store, given: str, layer: str = "core") -> int:
    with store.action(Label("added", 1, given)) as act:
        return act.insert("contact", layer=layer, given=given, added_on="2026-01-01")


def test_an_action_tells_once_what_it_touched(store):
    told = []
    store.subscribe(told.append)
    with store.action(Label("added")) as act:
        contact = act.insert("contact", layer="core", given="Ana", added_on="2026-01-01")
        mail = act.insert("email", contact=contact, value="ana@example.org")
    assert [change.label for change in told] == [Label("added")]
    assert told[0].touched["contact"] == {contact}
    assert told[0].touched["email"] == {mail}


def test_owners_of_changed_rows_are_touched(store):
    contact = add(store, "Ana")
    told = []
    store.subscribe(told.append)
    with store.action(Label("edited")) as act:
        act.insert("phone", contact=contact, value="06 12 34 56 78")
    assert told[0].touched["contact"] == {contact}


def test_an_error_leaves_no_trace(store):
    with pytest.raises(ZeroDivisionError), store.action(Label("added")) as act:
        act.insert("contact", layer="core", given="Ana", added_on="2026-01-01")
        raise ZeroDivisionError
    assert store.value("SELECT count(*) FROM person") == 0
    assert store.history() == []


def test_an_action_that_changes_nothing_is_no_step(store):
    with store.action(Label("edited")) as act:
        act.run(Contact.update(given="x").where(Contact.id == 999))
    assert store.history() == []


def test_actions_do_not_nest(store):
    with (
        pytest.raises(NestedAction, match="'outer'.*|.*'inner'"),
        store.action(Label("outer")),
        store.action(Label("inner")),
    ):
        pass
    assert add(store, "Ana")


def test_another_writer_is_told_that_the_store_is_busy(store):
    seen: list[BaseException] = []

    def write() -> None:
        try:
            add(store, "Marc")
        except StoreBusy as problem:
            seen.append(problem)

    with store.action(Label("added")) as act:
        act.insert("contact", layer="core", given="Ana", added_on="2026-01-01")
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert len(seen) == 1
    assert [row[0] for row in store.rows("SELECT given FROM person")] == ["Ana"]


def test_undo_and_redo_walk_the_history_and_survive_a_restart(tmp_path):
    store = Store.open(tmp_path)
    ana, marc = add(store, "Ana"), add(store, "Marc")
    store.close()
    store = Store.open(tmp_path)
    assert store.undo_label == Label("added", 1, "Marc")
    assert store.undo() == Label("added", 1, "Marc")
    assert [row[0] for row in store.rows("SELECT id FROM person")] == [ana]
    assert store.redo_label == Label("added", 1, "Marc")
    store.redo()
    assert [row[0] for row in store.rows("SELECT id FROM person")] == [ana, marc]
    store.undo()
    store.undo()
    with pytest.raises(NothingToUndo):
        store.undo()
    store.close()


def test_a_new_action_drops_the_redo_tail_but_the_list_keeps_it(store):
    add(store, "Ana")
    add(store, "Marc")
    store.undo()
    add(store, "Léa")
    assert store.redo_label is None
    with pytest.raises(NothingToUndo):
        store.redo()
    lines = [(entry.label.subject, entry.undone, entry.reachable) for entry in store.history()]
    assert lines == [("Léa", False, True), ("Marc", True, False), ("Ana", False, True)]


def test_undoing_a_delete_brings_back_what_went_by_cascade(store):
    contact = add(store, "Ana")
    with store.action(Label("edited")) as act:
        act.insert("email", contact=contact, value="ana@example.org")
    with store.action(Label("forgotten")) as act:
        act.execute("DELETE FROM contact WHERE id = ?", (contact,))
    assert store.value("SELECT count(*) FROM email") == 0
    store.undo()
    assert store.value("SELECT value FROM email WHERE contact = ?", (contact,)) == "ana@example.org"


def test_a_change_made_elsewhere_is_noticed(tmp_path):
    window, command = Store.open(tmp_path), Store.open(tmp_path)
    told = []
    window.subscribe(told.append)
    assert not window.changed_elsewhere()
    add(command, "Ana")
    assert window.changed_elsewhere()
    assert not window.changed_elsewhere()
    assert [change.label for change in told] == [None]
    window.close()
    command.close()


def test_models_are_the_tables_of_the_schema(store):
    for model in tables():
        name = model._meta.table_name
        columns = {row[1] for row in store.rows(f"PRAGMA table_info({name})")}
        assert {field.column_name for field in model._meta.sorted_fields} == columns, name


def test_a_walk_goes_back_to_a_point_of_the_past_and_forward_again(store: Store) -> None:
    moments = []
    for number in range(5):
        moments.append(dump_all(store))
        add(store, f"Person {number}")
    end, told = dump_all(store), []
    store.subscribe(told.append)
    third = store.history()[2].id
    assert store.walk(third) == 3
    assert dump_all(store) == moments[2]
    assert [entry.undone for entry in store.history()] == [True] * 3 + [False] * 2
    assert len(told) == 1, "readers are told once"
    assert told[0].large
    assert store.walk(store.history()[0].id) == 3
    assert dump_all(store) == end
    with pytest.raises(NothingToUndo):
        store.walk(10_000)


def test_who_gives_up_a_walk_stands_where_it_stopped(store: Store) -> None:
    for number in range(4):
        add(store, f"Person {number}")

    def progress(done: int, _total: int) -> None:
        if done == 2:
            raise GivenUp

    told = []
    store.subscribe(told.append)
    with pytest.raises(GivenUp):
        store.walk(store.history()[3].id, progress)
    assert [entry.undone for entry in store.history()] == [True, True, False, False]
    assert len(told) == 1
    assert store.faults() == ""
