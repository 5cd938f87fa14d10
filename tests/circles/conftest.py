"""A small network on the screen, and words that need no store."""

from __future__ import annotations

import pytest

from reseau_desktop.circles.hand import CirclesView
from reseau_desktop.circles.people import Person, RingSpec, crowd
from reseau_desktop.network.directions import spread

KEYS = ("core", "allies", "active", "wide", "known", "target")
COUNTS = (4, 9, 31, 68, 46, 6)
SIZE = (908, 778)


class Words:
    """Says ids and keys, so that tests can read them."""

    def __init__(self, people) -> None:
        self._people = people

    def me(self) -> str:
        return "Me"

    def hover(self, contact):
        return (f"name of {contact}", "seen lately")

    def card(self, contact):
        return (*self.hover(contact), "next step")

    def known(self, contact):
        return ()

    def drop(self, contacts, layer):
        ring = KEYS.index(layer)
        here = self._people.index
        if all(contact in here and self._people.ring[here[contact]] == ring for contact in contacts):
            return ()
        return (f"question of {layer}?", "before → after")

    def spoken(self, contact):
        return f"person {contact}"

    def ring(self, layer):
        return f"ring {layer}"


def network(counts=COUNTS):
    """Ids from 1, ring by ring; names that begin differently; everybody somewhere between fresh and late."""
    people = []
    for ring, count in enumerate(counts):
        for place, direction in enumerate(spread([], count)):
            number = len(people) + 1
            lateness = (place * 37 % 100) / 60
            name = f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number % 26]}na{number} Delmas"
            people.append(Person(number, name, ring, lateness, (place * 29) % 101, direction))
    return crowd(people)


def specs(counts=COUNTS):
    return [
        RingSpec(key, key.title(), f"{count}/10", "45 d", f"{key}?")
        for key, count in zip(KEYS, counts, strict=True)
    ]


@pytest.fixture
def make_view(qtbot):
    def make(counts=COUNTS, size=SIZE, people=None):
        shown = people if people is not None else network(counts)
        view = CirclesView(Words(shown))
        qtbot.addWidget(view)
        view.resize(*size)
        view.show_people(specs(counts), shown)
        view.show()
        qtbot.waitExposed(view)
        if view.scene is None:  # a crowd is placed beside the window
            qtbot.waitUntil(lambda: view.scene is not None, timeout=10_000)
        return view

    return make


@pytest.fixture
def view(make_view):
    return make_view()


@pytest.fixture
def invented():
    """Makers of people and of rings for them, for tests without a widget."""
    return network, specs
