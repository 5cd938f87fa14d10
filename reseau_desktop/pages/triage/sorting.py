"""Who waits and what the rings hold, followed from one change to the next: 100,000 people are asked for once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reseau_desktop.insights import triage
from reseau_desktop.insights.layers import LayerFill, fills
from reseau_desktop.insights.triage import Candidate, Queue
from reseau_desktop.network.layers import Layer, LayerKind
from reseau_desktop.pages.triage.session import Session
from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change, Store

COUNTED = 1200  # ms after the last decision: the file itself is asked what the rings hold
FEW = 200  # people whose places are asked one by one


class Sorting(QObject):
    """Holds the session; what is decided here, or anywhere, comes in as the store's change."""

    asked = Signal()  # who waits was asked as a whole
    stepped = Signal()  # it may be somebody else's turn
    counted = Signal()  # the rings hold what the file says
    filled = Signal(str)  # somebody came into this ring, and it is full
    failed = Signal(object)

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._tasks = Tasks(self)
        self.session = Session()
        self.stale, self.loaded = True, False
        self._queue = Queue((), None, None)
        self._fills: dict[str, LayerFill] = {}
        self._ahead: dict[int, Candidate | None] = {}  # those who come next, asked beforehand
        self._names: dict[int, str] = {}
        self._counting = QTimer(self, singleShot=True, interval=COUNTED)
        self._counting.timeout.connect(self.count)

    # -- asking

    def refresh(self) -> None:
        """Ask who waits, all of them: at the start, and after what touched too many."""
        self.stale = False
        store, today = self._store, self._clock.today()
        self._tasks.run("queue", lambda _progress: _asked(store, today), self._show_queue, self._failed)

    def _failed(self, error: Exception) -> None:
        self.stale = True
        self.failed.emit(error)

    def _show_queue(self, found: tuple[Queue, Sequence[LayerFill], dict[int, Candidate | None]]) -> None:
        self._queue, self._ahead = found[0], dict(found[2])
        if self.loaded:
            self.session.renew(found[0].ids)
        else:
            self.session = Session(found[0].ids)
            self.loaded = True
        self._fills = {fill.layer.key: fill for fill in found[1]}
        self.asked.emit()

    def take_in(self, change: Change, *, seen: bool) -> None:
        """Something was written; where nobody looks it is asked when they come back."""
        if not seen or not self.loaded:
            self.stale = True
            return
        touched = [] if change.large else [int(one) for one in change.touched.get("contact", ())]
        if change.large or len(touched) > FEW:
            self.refresh()
            return
        if "layer" in change.touched:
            self.count()
        if touched:
            self._place(triage.placed(self._store, touched))

    def _place(self, where: dict[int, str]) -> None:
        """Where these people stand now: decided here, elsewhere, or taken back."""
        inbox = self._key_of(LayerKind.INBOX)
        self._ahead = {one: found for one, found in self._ahead.items() if one not in where}
        for contact, key in where.items():
            before = next((one.where for one in self.session.done if one.contact == contact), inbox)
            if key == inbox:
                self.session.returned(contact)
            elif not key:
                self.session.gone(contact)
            elif self.session.placed(contact, key):
                self._fill(key)
            else:
                continue  # they have had a place for long
            self._moved(before, key)
        self._counting.start()
        self.stepped.emit()

    def _moved(self, before: str, after: str) -> None:
        """What the rings must hold now; the file itself is asked a little later."""
        for key, more in ((before, -1), (after, 1)):
            if before != after and key in self._fills:
                fill = self._fills[key]
                self._fills[key] = replace(fill, members=max(0, fill.members + more))

    def _fill(self, key: str) -> None:
        """Before they came it held as many as it should: who could move out is worth a word."""
        fill = self._fills.get(key)
        if fill is not None and fill.layer.kind is LayerKind.RING and (fill.fill or 0) >= 1:
            self.filled.emit(key)

    def count(self) -> None:
        """Ask what the rings hold."""
        store = self._store
        self._tasks.run("fills", lambda _progress: fills(store), self._counted, self._failed)

    def _counted(self, found: Sequence[LayerFill]) -> None:
        if not self._counting.isActive():  # else more was decided meanwhile
            self._fills = {fill.layer.key: fill for fill in found}
            self.counted.emit()

    # -- whose turn it is

    def turn(self) -> Candidate | None:
        """The person to look at; somebody who went meanwhile is passed over."""
        while (current := self.session.current) is not None:
            if current not in self._ahead:
                self._ahead[current] = triage.candidate(self._store, current, self._clock.today())
            found = self._ahead[current]
            if found is not None:
                self._names[current] = found.name
                return found
            self.session.gone(current)
        return None

    def look_ahead(self) -> None:
        """The next one is asked for while this one is looked at."""
        following, store, today = self.session.next, self._store, self._clock.today()
        if following is None or following in self._ahead:
            return
        version = store.version

        def keep(found: Candidate | None) -> None:
            if store.version == version:
                self._ahead[following] = found

        self._tasks.run(
            "ahead",
            lambda _progress: triage.candidate(store, following, today),
            keep,
            lambda _error: None,  # it is asked again when it is their turn
        )

    def name(self, contact: int) -> str:
        """The name of somebody who was looked at."""
        return self._names.get(contact, "")

    def waiting(self) -> Queue:
        """How many wait still, and when they came."""
        left = self.session.left + len(self.session.later)
        return replace(self._queue, ids=tuple(range(left))) if self._queue.first else self._queue

    # -- rings

    def fills(self) -> list[LayerFill]:
        """What every circle holds."""
        return list(self._fills.values())

    def target(self) -> str:
        """The key of the target circle, or nothing."""
        return self._key_of(LayerKind.TARGET)

    def ring(self, key: str) -> Layer | None:
        """A ring by its key."""
        return next((ring for ring in self._rings() if ring.key == key), None)

    def beyond(self, key: str) -> Layer | None:
        """The next ring outwards; None beyond the last."""
        rings = self._rings()
        places = [number for number, ring in enumerate(rings) if ring.key == key]
        return rings[places[0] + 1] if places and places[0] + 1 < len(rings) else None

    def _rings(self) -> list[Layer]:
        rings = [fill.layer for fill in self._fills.values() if fill.layer.kind is LayerKind.RING]
        return sorted(rings, key=lambda ring: ring.position)

    def _key_of(self, kind: LayerKind) -> str:
        return next((key for key, fill in self._fills.items() if fill.layer.kind is kind), "")


def _asked(store: Store, today: date) -> tuple[Queue, Sequence[LayerFill], dict[int, Candidate | None]]:
    """Who waits, what the rings hold, and what is known of the first."""
    queue = triage.queue(store)
    return queue, fills(store), {one: triage.candidate(store, one, today) for one in queue.ids[:1]}
