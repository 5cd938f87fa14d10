"""Which people are lit: the legend, the filter and the picture always say the same."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.insights.layers import people as how_many
from reseau_desktop.pages.circles.filter_offers import Offers, offers
from reseau_desktop.pages.circles.filters import ASKED, Light, lit, typed, whom
from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.circles.people import Crowd
    from reseau_desktop.network.filtering import Query
    from reseau_desktop.pages.circles.canvas import Canvas
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

AT_ONCE = 1500  # people among whom a typed filter is answered on the window's own thread


class Lights(QObject):
    """`changed` when others are on; `query_wanted` carries the same people as a typed filter, for Contacts."""

    changed = Signal()
    query_wanted = Signal(str)

    def __init__(self, canvas: Canvas, store: Store, clock: Clock) -> None:
        super().__init__(canvas)
        self._canvas, self._store, self._clock = canvas, store, clock
        self._tasks = Tasks(self)
        self.on: frozenset[Light] = frozenset()
        self.words = ""  # a typed filter, as in Contacts
        self.called = ""  # the saved list it comes from
        self._only: tuple[str, frozenset[int]] | None = None  # people chosen by hand and what they are called
        self._found: tuple[object, frozenset[int]] | None = (
            None  # who passes the typed filter, and what was asked
        )
        self._people: Crowd | None = None
        self._warmed = -1  # the version of the store that the menu is ready for
        canvas.legend.toggled.connect(self._toggle)
        button = canvas.filter
        button.toggled.connect(self._toggle)
        button.cleared.connect(lambda: self.set(frozenset()))
        button.words_given.connect(self.find)
        button.contacts_wanted.connect(self._to_contacts)
        button.offers = self.offers
        button.read = self._read

    # -- what is on

    def set(self, lights: frozenset[Light]) -> None:
        """Light up some people, the others fade; none: no filter."""
        self.on = lights
        if not lights:
            self._only, self.words, self.called = None, "", ""
        self.changed.emit()

    def only(self, name: str, contacts: Collection[int]) -> None:
        """Light up the people of a list, until the filter is cleared."""
        self.on, self.words, self.called = frozenset(), "", ""
        self._only = (name, frozenset(contacts))
        self.changed.emit()

    def find(self, words: str, called: str = "") -> None:
        """Light up who passes a typed filter, as in Contacts; `called` is the list it was kept as."""
        self.words, self.called, self._only = " ".join(words.split()), called, None
        self.changed.emit()

    def _toggle(self, light: str, on: bool) -> None:
        one = frozenset((Light(light),))
        left = self.on | one if on else self.on - one
        if left or self.words or self._only is not None:
            self.on = left
            self.changed.emit()
        else:
            self.set(frozenset())

    # -- who it is

    def shine(self, people: Crowd) -> int | None:
        """Show them; how many people are lit, None without a filter."""
        self._people = people
        self._warm(people)
        self._canvas.legend.set_lights(self.on)
        named = self._only[0] if self._only is not None else self.called or self.words
        self._canvas.filter.set_lights(self.on, named, self.words)
        passing = lit(people, self.on, self._asked(), self._target())
        for some in (self._only[1] if self._only is not None else None, self._of_words()):
            if some is not None:
                among = people.ids.tolist() if passing is None else passing
                passing = [contact for contact in among if contact in some]
        self._canvas.view.set_lit(passing)
        return None if passing is None else len(passing)

    def _warm(self, people: Crowd) -> None:
        """In a large network what the menu will say is worked out beforehand, beside the window: half a second."""
        store, today, version = self._store, self._clock.today(), self._store.version
        if len(people) > AT_ONCE and self._warmed != version:
            self._warmed, target = version, self._target()
            self._tasks.run("offers", lambda _: offers(store, today, people, target), failed=lambda _: None)

    def _asked(self) -> dict[Light, frozenset[int]]:
        return {light: whom(self._store, self._clock.today(), light) for light in self.on if light in ASKED}

    def _target(self) -> int | None:
        scene = self._canvas.view.scene
        return len(scene.rings) - 1 if scene is not None else None

    def _of_words(self) -> frozenset[int] | None:
        """Who passes the typed filter. In a large network it is asked beside the window, the former answer staying."""
        if not self.words:
            self._found = None
            return None
        store, today, words = self._store, self._clock.today(), self.words
        question = (words, store.version, today)
        if self._found is not None and self._found[0] == question:
            return self._found[1]
        former = self._found[1] if self._found is not None else None
        if how_many(store) <= AT_ONCE:
            self._found = (question, passing_words(store, today, words))
            return self._found[1]
        self._tasks.run(
            "words",
            lambda _: (question, passing_words(store, today, words)),
            done=self._answered,
            failed=lambda _: None,
        )
        return former

    def _answered(self, found: tuple[object, frozenset[int]]) -> None:
        if found[0] == (self.words, self._store.version, self._clock.today()):
            self._found = found
            self.changed.emit()

    # -- for the menu

    def offers(self) -> Offers:
        """What the menu of the filter can offer now."""
        if self._people is None:
            return Offers()
        expressed = typed(self.on)
        found = offers(self._store, self._clock.today(), self._people, self._target())
        found.in_words = (
            None if expressed is None or self._only is not None else f"{expressed} {self.words}".strip()
        )
        return found

    def _read(self, words: str) -> Query:
        from reseau_desktop.insights.filtering import query

        return query(self._store, words)

    def _to_contacts(self) -> None:
        words = self.offers().in_words
        if words:
            self.query_wanted.emit(words)


def passing_words(store: Store, today: date, words: str) -> frozenset[int]:
    """Who passes a filter as it is typed in Contacts."""
    from reseau_desktop.insights.filtering import query
    from reseau_desktop.insights.people import Listing, listing

    return frozenset(listing(store, today, Listing(query=query(store, words))))
