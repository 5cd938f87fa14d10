"""In a large network the list is asked beside the window: it answers meanwhile, and only the latest question counts."""

from __future__ import annotations

import threading

import pytest

from reseau_desktop.insights import people as insight
from reseau_desktop.network.filtering import parse
from reseau_desktop.pages.contacts import listing_job
from reseau_desktop.pages.contacts.asked import Filters
from reseau_desktop.pages.contacts.listing_job import ListingJob


@pytest.fixture
def asked(monkeypatch):
    """Every listing: on which thread, and it waits until it is let go."""
    found: list[tuple[int, insight.Listing]] = []
    gate = threading.Event()
    inner = insight.listing

    def held(store, today, wanted):
        found.append((threading.get_ident(), wanted))
        assert gate.wait(10)
        return inner(store, today, wanted)

    monkeypatch.setattr(insight, "listing", held)
    monkeypatch.setattr(listing_job, "AT_ONCE", 0)
    yield found, gate
    gate.set()


def filters(text: str) -> tuple[Filters, insight.Listing]:
    query = parse(text)
    return Filters(query), insight.Listing(query=query)


def test_a_long_list_is_asked_outside_the_window_and_can_be_dropped(qtbot, store, people, clock, asked):
    found, gate = asked
    answers: list[object] = []
    job = ListingJob(store, answers.append, answers.append)
    assert job.ask(clock.today(), *filters(""))
    qtbot.waitUntil(lambda: len(found) == 1)
    assert found[0][0] != threading.get_ident()
    assert answers == []  # the window went on meanwhile
    assert job.ask(clock.today(), *filters("layer:core"))
    gate.set()
    qtbot.waitUntil(lambda: len(answers) == 1)
    qtbot.waitUntil(lambda: len(found) == 2 and not job._tasks.running("listing"))
    core = insight.listing(store, clock.today(), insight.Listing(query=parse("layer:core")))
    assert answers == [core]


def test_a_short_list_is_there_at_once(qtbot, store, people, clock):
    answers: list[object] = []
    job = ListingJob(store, answers.append, answers.append)
    assert not job.ask(clock.today(), *filters(""))
    assert [len(answer) for answer in answers] == [len(people)]
