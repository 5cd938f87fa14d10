"""What is done to thousands at once: beside the window, and given up as if it had never begun."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reseau_desktop.actions import contacts, follow_ups, interactions, rows
from reseau_desktop.actions.layers import move_to_layer
from reseau_desktop.pages import log_dialog, wishing
from reseau_desktop.pages.log_dialog import LogDialog
from reseau_desktop.widgets.task import Cancelled

TODAY = date(2026, 11, 23)
DAY = date(2026, 11, 20)
WISHES: dict[str, Callable] = {
    "move": lambda page, ids: page.wishes.move(ids, "known"),
    "tag": lambda page, ids: page.wishes.tag(ids, "Lyon"),
    "untag": lambda page, ids: page.several.asking._untag(ids, "client"),
    "cadence": lambda page, ids: page.several.asking._set_cadence(ids, 33),
    "round": lambda page, ids: page.several.asking._plan(ids, TODAY, 5, "Hello"),
    "archive": lambda page, ids: page.wishes.archive(ids),
    "silence": lambda page, ids: page.wishes.silence(ids),
    "private": lambda page, ids: page.wishes.set_private(ids),
    "delete": lambda page, ids: page.wishes.delete(ids),
    "log": lambda page, ids: page.wishes.log(ids, "event", DAY, "The autumn fair"),
}
ACTIONS: dict[str, Callable] = {
    "move": lambda store, ids, told: move_to_layer(store, ids, "known", TODAY, progress=told),
    "tag": lambda store, ids, told: contacts.tag(store, ids, "Lyon", told),
    "untag": lambda store, ids, told: contacts.untag(store, ids, "client", told),
    "cadence": lambda store, ids, told: contacts.set_cadence(store, ids, 33, told),
    "round": lambda store, ids, told: follow_ups.add_round(
        store, dict.fromkeys(ids, TODAY), "Hello", None, TODAY, told
    ),
    "archive": lambda store, ids, told: contacts.archive(store, ids, told),
    "delete": lambda store, ids, told: contacts.delete(store, ids, TODAY, told),
    "log": lambda store, ids, told: interactions.log(store, ids, "event", DAY, "The fair", progress=told),
}


def everything(store) -> dict[str, list]:
    """All rows of all tables that a step records, and the history."""
    tables = [
        name
        for (name,) in store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not name.startswith(("search", "sqlite"))
    ]
    return {name: store.rows(f'SELECT * FROM "{name}"') for name in (*tables, "searchable")}


@pytest.fixture
def long_page(page, monkeypatch):
    """Four people are very many already, and each is looked at alone."""
    monkeypatch.setattr(wishing, "AT_ONCE", 1)
    monkeypatch.setattr(rows, "PORTION", 1)
    return page


@pytest.mark.parametrize("wish", WISHES)
def test_thousands_are_written_outside_the_window_thread(qtbot, long_page, people, store, wish) -> None:
    wrote: list[int] = []
    leave = store.subscribe(lambda _change: wrote.append(threading.get_ident()))
    told: list[tuple[int, int]] = []
    long_page.wishes.progressed.connect(lambda done, total: told.append((done, total)))
    ids = [people["Ana"], people["Marc"], people["Karim"], people["Rosa"]]
    with qtbot.waitSignal(long_page.wishes.said) as heard:
        WISHES[wish](long_page, ids)
    leave()
    assert wrote and threading.get_ident() not in wrote
    assert heard.args[1], "undo takes it back"
    assert told[-1][0] == told[-1][1] > 0
    assert len(store.history()) and store.undo_label.count in (2, 4)  # two of them are clients


@pytest.mark.parametrize("wish", WISHES)
def test_what_is_given_up_leaves_nothing_behind(qtbot, long_page, people, store, wish) -> None:
    before, threads = everything(store), []
    giving_up: list[Callable] = []
    long_page.wishes.busy.connect(lambda _words, cancel: giving_up.append(cancel))
    long_page.wishes.busy.connect(lambda _words, cancel: cancel())
    long_page.wishes.idle.connect(lambda: threads.append(threading.get_ident()))
    with qtbot.waitSignal(long_page.wishes.said) as heard:
        WISHES[wish](long_page, list(people.values()))
    assert giving_up and threads == [threading.get_ident()]
    assert heard.args == ["Cancelled. Nothing was changed.", False]
    assert everything(store) == before


@pytest.mark.parametrize("action", ACTIONS)
def test_half_of_a_step_is_taken_back_whole(store, people, monkeypatch, action) -> None:
    monkeypatch.setattr(rows, "PORTION", 1)
    before, heard = everything(store), []

    def told(done: int, total: int) -> None:
        heard.append((done, total))
        if done:
            raise Cancelled

    six = [people[name] for name in ("Ana", "Marc", "Karim", "Rosa", "Nour", "Élise")]
    with pytest.raises(Cancelled):
        ACTIONS[action](store, six, told)
    assert len(heard) == 2 and 0 < heard[1][0] < heard[1][1] == 6
    assert everything(store) == before
    ACTIONS[action](store, [people["Ana"]], None)  # and the next step finds nothing in its way
    assert everything(store) != before


def test_an_exchange_with_thousands_says_how_many_and_is_written_beside(
    qtbot, long_page, people, store, monkeypatch
) -> None:
    monkeypatch.setattr(log_dialog, "AT_ONCE", 1)
    long_page.list.view.selectAll()
    long_page.picked.log_with(list(people.values()))
    dialog = long_page.findChild(LogDialog)
    assert dialog.people.isHidden() and dialog.save_button.isEnabled()
    dialog.note.setPlainText("The autumn fair")
    with qtbot.waitSignal(long_page.wishes.said) as heard:
        QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert heard.args == ["Exchange logged.", True]
    assert store.value(
        "SELECT count(*) FROM participant x JOIN interaction i ON i.id = x.interaction"
        " WHERE i.note = 'The autumn fair'"
    ) == len(people)
    found = store.rows("SELECT contact FROM searchable WHERE rest LIKE '%autumn fair%'")
    assert len(found) == len(people)


PROVED_BESIDE = {  # the first word of what is measured with thousands, and where it is proved if not here
    "undo": "journeys/test_the_window.py",
    "export": "journeys/test_export.py",
    "erase": "pages/test_erasing.py",
    "select": "pages/contacts/test_scattered_selection.py",
}


def test_each_long_thing_that_is_measured_is_proved(tmp_path, monkeypatch, clock) -> None:
    """`bench responsiveness` measures how long they block: here, or there, is the proof that they are done beside."""
    tests = Path(__file__).parents[2]
    monkeypatch.syspath_prepend(str(tests / "bench"))
    from large_steps import steps

    window = SimpleNamespace(frame=None, clock=clock, store=SimpleNamespace(folder=tmp_path))
    measured = {name.split()[0] for name, *_ in steps(window) if "10,000" in name or name.startswith("undo")}
    assert measured <= {*WISHES, *PROVED_BESIDE}
    assert all((tests / file).is_file() for file in PROVED_BESIDE.values())
