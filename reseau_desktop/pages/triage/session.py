"""Where one is in sorting: who comes next, who waits for later, who is done, at what pace."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil
from statistics import median

USUAL = 15.0  # seconds a person, until one's own pace is known
PAUSE = 60.0  # longer than that one was elsewhere
PACED = 3  # people after whom one's pace is known
REMEMBERED = 12


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody who was sorted, and where: a layer's key, or `archived`."""

    contact: int
    where: str


class Session:
    """Holds ids only: 100,000 people wait without being looked at."""

    def __init__(self, ids: Iterable[int] = ()) -> None:
        self._waiting: deque[int] = deque(ids)
        self._there = set(self._waiting)
        self.later: list[int] = []
        self.done: list[Placed] = []
        self._steps: list[int] = []  # those put off and not come back to, so that the key for undo finds them
        self._pace: deque[float] = deque(maxlen=REMEMBERED)

    @property
    def current(self) -> int | None:
        """Who is looked at; None when everybody was."""
        return self._waiting[0] if self._waiting else None

    @property
    def next(self) -> int | None:
        """Who comes after."""
        return self._waiting[1] if len(self._waiting) > 1 else None

    @property
    def left(self) -> int:
        """How many are still to be looked at."""
        return len(self._waiting)

    @property
    def total(self) -> int:
        return len(self._waiting) + len(self.later) + len(self.done)

    @property
    def seen(self) -> int:
        """How many one has looked at: sorted, or put off."""
        return len(self.done) + len(self.later)

    def minutes(self) -> int:
        """How long those who are left take, at one's own pace as soon as it is known."""
        pace = median(self._pace) if len(self._pace) >= PACED else USUAL
        return ceil(self.left * pace / 60)

    def took(self, seconds: float) -> None:
        """Somebody was decided on; a pause says nothing about the pace."""
        if seconds <= PAUSE:
            self._pace.append(seconds)

    # -- what happened

    def put_off(self) -> None:
        """Not now: the next one."""
        if self._waiting:
            contact = self._waiting.popleft()
            self.later.append(contact)
            self._steps.append(contact)

    @property
    def put_off_last(self) -> bool:
        """Whether the last thing done here was to put somebody off."""
        return bool(self._steps)

    def take_back(self) -> bool:
        """Back to the one who was put off last; whether there was one."""
        if not self._steps:
            return False
        contact = self._steps.pop()
        if contact in self.later:
            self.later.remove(contact)
            self._waiting.appendleft(contact)
        return True

    def placed(self, contact: int, where: str) -> bool:
        """Somebody has a place now, by whatever way; whether they were waiting here."""
        if contact not in self._there:
            return False
        self._remove(contact)
        self.done.append(Placed(contact, where))
        self._steps.clear()
        return True

    def gone(self, contact: int) -> None:
        """Somebody is no longer there."""
        if contact in self._there:
            self._remove(contact)
        self.done = [one for one in self.done if one.contact != contact]

    def returned(self, contact: int) -> None:
        """Somebody waits again: those who were sorted here come back to the front, new ones to the end."""
        if contact in self._there:
            return
        here = any(one.contact == contact for one in self.done)
        self.done = [one for one in self.done if one.contact != contact]
        self._there.add(contact)
        (self._waiting.appendleft if here else self._waiting.append)(contact)
        self._steps.clear()

    def renew(self, ids: Iterable[int]) -> None:
        """Who waits was asked again: everybody keeps their place."""
        now = list(ids)
        there = set(now)
        later = [one for one in self.later if one in there]
        put_off = set(later)
        kept = [one for one in self._waiting if one in there]
        known = set(kept)
        self._waiting = deque([*kept, *(one for one in now if one not in known and one not in put_off)])
        self.later, self._there = later, there
        self.done = [one for one in self.done if one.contact not in there]
        self._steps = [one for one in self._steps if one in put_off]

    def again(self) -> None:
        """Those who were put off are looked at now."""
        self._waiting.extend(self.later)
        self.later, self._steps = [], []

    def _remove(self, contact: int) -> None:
        self._there.discard(contact)
        if self._waiting and self._waiting[0] == contact:
            self._waiting.popleft()
        elif contact in self.later:
            self.later.remove(contact)
        else:
            self._waiting.remove(contact)
