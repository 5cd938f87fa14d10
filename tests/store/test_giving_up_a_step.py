"""Undo and redo can be given up at any look at their progress: then the file is as if they had never begun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reseau_desktop.actions import contacts
from reseau_desktop.insights.search import search
from reseau_desktop.store import Label, Store, history, streaming
from reseau_desktop.store.undoing_alone import undo_alone

MANY = 400


class GivenUp(Exception):
    """What somebody raises who no longer wants it."""


class Looks:
    """A progress that gives up at one of its looks; without a number it only counts them."""

    def __init__(self, last: int | None = None) -> None:
        self.told: list[tuple[int, int]] = []
        self._last = last

    def __call__(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if self._last is not None and len(self.told) > self._last:
            raise GivenUp


def _way(name: str) -> dict[str, int]:
    """From which size on a step is large: every step takes one of the three ways."""
    whole = 1 << 30
    sizes = {"small": (whole, whole), "middling": (0, whole), "large": (0, 0)}[name]
    return {"MIDDLING": sizes[0], "LARGE": sizes[1]}


@pytest.fixture(params=["small", "middling", "large"])
def tagged(request, store, today, monkeypatch):
    """People who got a tag that search finds, in one action; the index is looked into often."""
    for name, size in _way(request.param).items():
        monkeypatch.setattr(history, name, size)
    monkeypatch.setattr(streaming, "OFTEN", 500)
    with store.action(Label("added", MANY)) as act:
        for number in range(MANY):
            act.insert("contact", layer="wide", given=f"P{number}", added_on=today.isoformat())
    contacts.tag(store, [int(row[0]) for row in store.rows("SELECT id FROM person")], "Vannier")
    return store


def _state(store: Store) -> tuple[object, ...]:
    """All that a step changes but its own line: the people's tags, their lines, what search finds."""
    held = [
        store.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in ("contact_tag", "tag", "searchable")
    ]
    return (*held, store.value("SELECT paused FROM indexing"), len(search(store, "vannier", 2 * MANY)))


def _given_up_everywhere(store: Store, step: Callable[[Looks], object], back: Callable[[], object]) -> None:
    """Give a step up at its first look, at its last, and at some between; it can be done all the same afterwards."""
    before = _state(store)
    counted = Looks()
    step(counted)
    after = _state(store)
    back()
    assert after != before
    looks = len(counted.told)
    for last in sorted({0, 1, looks // 4, looks // 2, looks - 2, looks - 1} & set(range(looks))):
        told = store.version, store.history()
        with pytest.raises(GivenUp):
            step(Looks(last))
        assert _state(store) == before
        assert (store.version, store.history()) == told
        assert not store.connection.in_transaction
        assert store.faults() == ""
    step(Looks())
    assert _state(store) == after and store.faults() == ""


def test_an_undo_given_up_at_any_look_leaves_everything_as_it_was(tagged) -> None:
    _given_up_everywhere(tagged, tagged.undo, tagged.redo)
    assert [entry.undone for entry in tagged.history()] == [True, False]


def test_a_redo_given_up_at_any_look_leaves_everything_as_it_was(tagged) -> None:
    tagged.undo()
    _given_up_everywhere(tagged, tagged.redo, tagged.undo)
    assert [entry.undone for entry in tagged.history()] == [False, False]


def test_a_step_that_is_long_is_looked_at_often_and_its_share_only_grows(tagged) -> None:
    looks = Looks()
    tagged.undo(looks)
    shares = [done / total for done, total in looks.told]
    assert len(shares) > 10
    assert shares == sorted(shares) and shares[0] == 0 and shares[-1] <= 1


def test_what_is_written_after_an_undo_was_given_up_is_written(tagged, today) -> None:
    with pytest.raises(GivenUp):
        tagged.undo(Looks(5))
    one = int(tagged.value("SELECT min(id) FROM person"))
    contacts.edit(tagged, one, {"note": "Tonnelier"})
    assert search(tagged, "tonnelier") and tagged.faults() == ""
    tagged.undo()
    tagged.undo()
    assert search(tagged, "vannier") == [] and tagged.faults() == ""


def test_one_action_alone_is_given_up_within_its_statements_too(tagged) -> None:
    step = next(entry.id for entry in tagged.history() if entry.label.verb != "added")
    _given_up_everywhere(tagged, lambda looks: undo_alone(tagged, step, looks), tagged.undo)


def test_a_walk_is_given_up_within_a_step_and_the_steps_before_it_are_whole(tagged) -> None:
    first = tagged.history()[-1].id
    counted = Looks()
    tagged.walk(first, counted)
    tagged.walk(tagged.history()[0].id)
    within = next(place for place, (done, _total) in enumerate(counted.told) if done == 1) + 3
    with pytest.raises(GivenUp):
        tagged.walk(first, Looks(within))
    assert [entry.undone for entry in tagged.history()] == [True, False]
    assert tagged.value("SELECT count(*) FROM person") == MANY
    assert tagged.faults() == ""
