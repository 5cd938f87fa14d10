"""A move to another circle, told: the notice asks the ring's question and, where the ring is full, who could make room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reseau_desktop.insights.layers import more_than
from reseau_desktop.pages.moved import Moved, joined, next_ring
from reseau_desktop.widgets.breath import Turns
from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from reseau_desktop.pages.move_question import MoveQuestion
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.widgets.notice import Notice
    from reseau_desktop.window import Window

LARGE = 3_000  # people
AT_ONCE = 500  # members of a ring that are weighed while one waits


class Moves(QObject):
    """Nothing is asked before: people are where they were put, and what is asked may be ignored."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._turns = window, Turns(self)
        self._notice: Notice | None = None
        self._wishes: PeopleWishes | None = None  # of people let go on a circle of the sidebar

    def dropped(self, key: str, contacts: list[int]) -> None:
        """People let go on a circle of the sidebar; targets are chosen one at a time, there too."""
        from reseau_desktop.pages.people_wishes import PeopleWishes

        if self._wishes is None:
            window = self._window
            wishes = self._wishes = PeopleWishes(window.store, window.clock, self)
            wishes.said.connect(window.say)
            wishes.refused.connect(window.complain)
            wishes.busy.connect(window.frame.status.begin)
            wishes.progressed.connect(window.frame.status.progress)
            wishes.idle.connect(window.frame.status.end)
            self.hear(wishes)
        self._wishes.move(contacts, key)

    def hear(self, wishes: PeopleWishes) -> None:
        """Whatever these wishes move is told here."""
        wishes.asks = True
        wishes.moved.connect(lambda moved: self._tell_soon(moved, wishes))

    def _tell_soon(self, moved: Moved, wishes: PeopleWishes) -> None:
        """In a large network a turn after the move itself: that alone takes its time."""
        if more_than(self._window.store, LARGE):
            self._turns.take("tell", lambda: self.tell(moved, wishes))
        else:
            self.tell(moved, wishes)

    def tell(self, moved: Moved, wishes: PeopleWishes) -> None:
        """Say it, with Undo, and ask."""
        from reseau_desktop.insights.ring_reasons import reason
        from reseau_desktop.pages.circles.shown import asked
        from reseau_desktop.pages.move_question import MoveQuestion
        from reseau_desktop.wording.layers import question

        window = self._window
        so_far = reason(window.store, moved.contacts[0]) if moved.name else ""
        below = MoveQuestion(asked(question(moved.layer)), so_far, window.frame.pages)
        below.answered.connect(lambda words: wishes.keep_reason(moved.contacts, moved.layer.key, words))
        below.room_wanted.connect(lambda contact: self._make_room(below, moved, contact, wishes))
        proposed = self._propose(below, moved, moved.members)
        words = moved.words if proposed else joined(moved.words, moved.fill)
        undo = window.frame.undo_requested.emit
        asks = below if below.asks() else None  # the inbox has no question
        self._notice = window.frame.notices.say(words, self.tr("Undo"), undo, below=asks)
        if asks is None:
            below.deleteLater()

    def _propose(self, below: MoveQuestion, moved: Moved, members: int) -> bool:
        """The three coolest, as long as the ring holds more than it should and there is a ring outside it."""
        from reseau_desktop.insights.layers import layers
        from reseau_desktop.insights.triage import room

        store, key = self._window.store, moved.layer.key
        to = next_ring(layers(store), key)
        capacity = moved.layer.capacity
        if capacity is None or members <= capacity or to is None:
            below.propose(moved.layer, to, ())
            return False
        today, besides = self._window.clock.today(), frozenset(moved.contacts)
        if members > AT_ONCE:  # weighed beside the window, told when it is known
            below.propose(moved.layer, to, ())
            Tasks(below).run(
                "room",
                lambda _progress: room(store, key, today, besides),
                done=lambda people: below.propose(moved.layer, to, people),
            )
            return False
        people = room(store, key, today, besides)
        below.propose(moved.layer, to, people)
        return bool(people)

    def _make_room(self, below: MoveQuestion, moved: Moved, contact: int, wishes: PeopleWishes) -> None:
        """One press, one step; the notice stays for the others and for the question."""
        from reseau_desktop.insights.layers import fill_of, layers

        store = self._window.store
        to = next_ring(layers(store), moved.layer.key)
        words = wishes.move_quietly([contact], to.key) if to is not None else ""
        if words and self._notice is not None:
            self._notice.say_anew(words)
        fill = fill_of(store, moved.layer.key)
        self._propose(below, moved, fill.members if fill is not None else 0)
