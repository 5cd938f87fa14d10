"""Very many people: what takes a while runs beside the window, and the latest wish wins."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reseau_desktop.insights import columns, people
from reseau_desktop.pages import wishing
from reseau_desktop.pages.contacts import listing_job, several_page
from reseau_desktop.pages.contacts.people_view import _runs


def test_a_long_wish_is_written_beside_the_window_and_told_afterwards(
    qtbot, page, people, store, monkeypatch
) -> None:
    monkeypatch.setattr(wishing, "AT_ONCE", 1)
    wrote: list[int] = []
    leave = store.subscribe(lambda _change: wrote.append(threading.get_ident()))
    busy: list[str] = []
    page.wishes.busy.connect(lambda words, _cancel: busy.append(words))
    with qtbot.waitSignal(page.wishes.idle):
        page.wishes.move([people["Ana"], people["Karim"]], "wide")
        assert busy == ["Changing 2 people"] and not page.said
    qtbot.waitUntil(lambda: bool(page.said))
    leave()
    assert wrote and threading.get_ident() not in wrote
    assert page.said[-1] == ("2 people moved to Wider network.", True)


def test_a_long_listing_is_asked_beside_the_window_and_the_latest_wins(qtbot, page, monkeypatch) -> None:
    monkeypatch.setattr(listing_job, "AT_ONCE", 0)
    asked: list[tuple[int, str]] = []
    true_listing = people.listing

    def listing(store, today, wanted):
        asked.append((threading.get_ident(), wanted.query.text))
        return true_listing(store, today, wanted)

    monkeypatch.setattr(people, "listing", listing)
    QTest.keyClicks(page.list.search_field, "marc")
    qtbot.waitUntil(lambda: [*page.list.model.ids()] and len(page.list.model.ids()) == 1)
    assert asked[-1][1] == "marc"
    assert threading.get_ident() not in {thread for thread, _text in asked}


def test_a_column_of_many_is_sorted_beside_the_window(qtbot, page, monkeypatch) -> None:
    page.set_table(True)
    monkeypatch.setattr(listing_job, "AT_ONCE", 0)
    threads: list[int] = []
    true_table = columns.table

    def table(*args, **named):
        threads.append(threading.get_ident())
        return true_table(*args, **named)

    monkeypatch.setattr(columns, "table", table)
    with qtbot.waitSignal(page.list.shown):
        page.list.views.columns.sort_by("tags", True)
    assert threads and threading.get_ident() not in threads


def test_what_many_share_is_asked_beside_the_window(qtbot, page, monkeypatch) -> None:
    monkeypatch.setattr(several_page, "AT_ONCE", 0)
    threads: list[int] = []
    true_batch = several_page.batch

    def batch(*args):
        threads.append(threading.get_ident())
        return true_batch(*args)

    monkeypatch.setattr(several_page, "batch", batch)
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.several._found is not None)
    assert page.several._found.count == 7
    assert threads and threading.get_ident() not in threads


def test_a_selection_is_brought_back_in_as_few_pieces_as_there_are() -> None:
    assert _runs([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
    assert _runs([]) == []
