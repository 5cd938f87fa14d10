"""Type to search in the circles: who is found glows, Enter walks from one to the next, Esc ends (DESIGN.md section 7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.layers import more_than
from reseau_desktop.pages.circles.find_bar import FindBar
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme

if TYPE_CHECKING:
    from datetime import date

    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

AT_ONCE = 1500  # people searched on the window's own thread
EDGE, TOP = 16, 4


class Finder(QObject):
    """`found` brings whoever fits, the best first (None: nothing is searched); `reached` whom one came to."""

    found = Signal(object)
    reached = Signal(int)
    ended = Signal()

    def __init__(self, store: Store, clock: Clock, over: QWidget) -> None:
        super().__init__(over)
        self._store, self._clock, self._over = store, clock, over
        self._tasks = Tasks(self)
        self._here: frozenset[int] = frozenset()
        self._hits: list[int] = []
        self._place = -1
        self.bar = FindBar(over)
        self.bar.changed.connect(lambda _words: self._search(jump=True))
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.end)
        for watched in (over, self.bar):
            watched.installEventFilter(self)

    @property
    def searching(self) -> bool:
        return not self.bar.isHidden()

    # -- wishes

    def begin(self, letters: str = "") -> None:
        """A letter was typed on the people, or Ctrl+F pressed."""
        self.bar.begin(letters)
        self._arrange()

    def step(self, by: int) -> None:
        """To the next one found, or the one before; round and round."""
        if self._hits:
            self._go((self._place + by) % len(self._hits))

    def end(self) -> None:
        """Everybody as before; the keyboard goes back to the people."""
        self._tasks.cancel_all()
        self.bar.hide()
        self.bar.field.clear()
        self._hits, self._place = [], -1
        self.found.emit(None)
        self.ended.emit()

    def follow(self, here: Sequence[int]) -> None:
        """The people of the picture are these now: what is searched is asked again, and nobody jumps."""
        self._here = frozenset(here)
        if self.searching and self._words():
            self._search(jump=False)

    # -- asking

    def _words(self) -> str:
        return self.bar.field.text().strip()

    def _search(self, *, jump: bool) -> None:
        words, store, today = self._words(), self._store, self._clock.today()
        if not words:
            self._tasks.cancel_all()
            self._show([], jump=False, asked=False)
        elif more_than(store, AT_ONCE):
            self._tasks.run(
                "find", lambda _: hits(store, today, words), lambda ids: self._show(ids, jump=jump)
            )
        else:
            self._show(hits(store, today, words), jump=jump)

    def _show(self, ids: Sequence[int], *, jump: bool, asked: bool = True) -> None:
        before = self._hits[self._place] if 0 <= self._place < len(self._hits) else None
        self._hits = [contact for contact in ids if contact in self._here]
        self._place = self._hits.index(before) if before in self._hits and not jump else -1
        if self.searching:
            self.found.emit(self._hits if asked else None)
        if jump and self._hits:
            self._go(0)
        else:
            self.bar.say(self._place, len(self._hits) if asked else None)

    def _go(self, place: int) -> None:
        self._place = place
        self.bar.say(place, len(self._hits))
        self.reached.emit(self._hits[place])

    # -- its place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _arrange(self) -> None:
        """At the top right, over the picture or the tree."""
        px = theme().px
        self.bar.adjustSize()
        self.bar.move(max(0, self._over.width() - self.bar.width() - px(EDGE)), px(TOP))
        self.bar.raise_()


def hits(store: Store, today: date, words: str) -> list[int]:
    """Whoever the words mean, the best match first; filters as in Contacts work too ("org:acme is:late")."""
    from reseau_desktop.insights.filtering import query
    from reseau_desktop.insights.ordering import Order
    from reseau_desktop.insights.people import Listing, listing

    return list(listing(store, today, Listing(query=query(store, words), order=Order.RECENT)))
