"""What a worker of ours writes is no news from elsewhere; what another process writes is."""

from __future__ import annotations

import threading

import apsw

from reseau_desktop.store import Label, Store


def in_a_thread(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def write(store: Store, name: str) -> None:
    with store.action(Label("list_saved")) as act:
        act.insert("saved_list", name=name, query="", position=1)


def test_a_worker_is_expected_from_its_commit_until_its_news_has_arrived(store):
    told = []
    store.changed_elsewhere()

    def look(change):
        told.append((change.label, store.changed_elsewhere()))

    store.subscribe(look)  # called on the worker, before the window hears of it
    in_a_thread(lambda: write(store, "One"))
    assert [label.verb for label, _ in told] == ["list_saved"]
    assert not store.changed_elsewhere()  # told, not arrived
    store.seen()
    assert not store.changed_elsewhere()
    assert [seen for _, seen in told] == [False]


def test_an_action_that_changes_nothing_or_fails_leaves_nothing_expected(store):
    def nothing():
        with store.action(Label("list_saved")):
            pass

    def fails():
        try:
            with store.action(Label("list_saved")) as act:
                act.insert("saved_list", name="x", query="", position=1)
                raise RuntimeError
        except RuntimeError:
            pass

    in_a_thread(nothing)
    in_a_thread(fails)
    store.changed_elsewhere()
    other = apsw.Connection(str(store.path))
    other.execute("INSERT INTO saved_list(name, query) VALUES ('theirs', '')")
    other.close()
    assert store.changed_elsewhere()
    assert not store.changed_elsewhere()


def test_what_another_process_wrote_is_told_after_a_worker_s_news_has_arrived(store):
    store.changed_elsewhere()
    in_a_thread(lambda: write(store, "One"))
    store.seen()
    other = apsw.Connection(str(store.path))
    other.execute("INSERT INTO saved_list(name, query) VALUES ('theirs', '')")
    other.close()
    assert store.changed_elsewhere()
