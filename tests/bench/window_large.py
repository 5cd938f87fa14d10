"""Réseau with a large network: what people do in Contacts, one thing after the other, each watched by a heartbeat.

Prints one JSON object: the seconds of one full repaint, and for each thing the longest time that the event loop was
blocked, and how long it took until its end was seen.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from large import TODAY
from large_steps import Step, steps
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer

from reseau_desktop import app
from reseau_desktop.clock import Clock
from reseau_desktop.widgets import task

if TYPE_CHECKING:
    from reseau_desktop.window import Window

SETTLED = 2_500  # milliseconds until the window has loaded what it loads by and by
CALM = 300  # after the end of one thing, before the next
PATIENCE = 60  # seconds
BEAT = 1
REPAINTS = 9


class Heart(QObject):
    """Beats on the window's thread: the longest pause between two beats is how long nobody was answered."""

    def __init__(self) -> None:
        super().__init__()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._last = self._clock.nsecsElapsed()
        self.longest = 0
        self._timer = QTimer(self, interval=BEAT)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = self._clock.nsecsElapsed()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def begin(self) -> None:
        self._last = self._clock.nsecsElapsed()
        self.longest = 0

    def blocked(self) -> float:
        """Seconds."""
        return max(0.0, self.longest / 1e9 - BEAT / 1e3)


class Doing(QObject):
    """One step after the other."""

    def __init__(self, window: Window, steps: list[Step], told: Callable[[dict[str, Any]], None]) -> None:
        super().__init__()
        self.window, self.steps, self._told = window, steps, told
        self.heart = Heart()
        self.found: dict[str, dict[str, float]] = {}
        self._poll = QTimer(self, interval=5)
        self._poll.timeout.connect(self._look)
        self._next()

    def _next(self) -> None:
        if not self.steps:
            FirstRows(self.window, self._rows_seen)
            return
        self.name, work, self._done = self.steps.pop(0)
        gc.collect()
        self.heart.begin()
        self._start = time.perf_counter()
        QTimer.singleShot(0, lambda: (work(), self._poll.start()))

    def _look(self) -> None:
        took = time.perf_counter() - self._start
        if not self._done() and took < PATIENCE:
            return
        self._poll.stop()
        QTimer.singleShot(CALM, lambda: self._over(took))

    def _over(self, took: float) -> None:
        if task._made is not None and task._made.jobs:  # what follows a write belongs to it
            QTimer.singleShot(CALM, lambda: self._over(took))
            return
        known = self.found.setdefault(self.name, {"blocked": 0.0, "took": 0.0})
        known["blocked"], known["took"] = (
            max(known["blocked"], self.heart.blocked()),
            max(known["took"], took),
        )
        print(
            f"    {self.name}: blocked {self.heart.blocked() * 1e3:.1f} ms of {took * 1e3:.0f}",
            file=sys.stderr,
        )
        self._next()

    def _rows_seen(self, rows: float) -> None:
        self._told({"repaint": self._repaint(), "rows": rows, "steps": self.found})

    def _repaint(self) -> float:
        times = []
        for _ in range(REPAINTS):
            self.window.frame.update()
            start = time.perf_counter()
            self.window.frame.repaint()
            times.append(time.perf_counter() - start)
        return statistics.median(times)


class FirstRows(QObject):
    """From asking who is in the list to the first rows painted; everything that the list had is forgotten each time."""

    def __init__(self, window: Window, told: Callable[[float], None]) -> None:
        super().__init__(window)
        self._window, self._told = window, told
        self._page: Any = window.frame.page("contacts")
        self._view = self._page.list.view.viewport()
        self._view.installEventFilter(self)
        self._page.list.shown.connect(self._listed)
        self._times: list[float] = []
        self._ready = False
        self._ask()

    def _ask(self) -> None:
        self._page.list.model.show(())
        for question in ("name_ranks", "more_than"):
            self._window.store.kept.pop(question, None)
        self._ready = False
        self._start = time.perf_counter()
        self._page.list.refresh()

    def _listed(self) -> None:
        self._ready = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._ready:
            self._ready = False
            QTimer.singleShot(0, self._painted)  # the event is about to be handled
        return False

    def _painted(self) -> None:
        self._times.append(time.perf_counter() - self._start)
        if len(self._times) < REPAINTS:
            QTimer.singleShot(CALM, self._ask)
            return
        self._view.removeEventFilter(self)
        self._page.list.shown.disconnect(self._listed)
        self._told(statistics.median(self._times))


def main(folder: Path) -> int:
    def told(found: dict[str, Any]) -> None:
        print(json.dumps(found), flush=True)
        kept[0].window.frame.quit()

    kept: list[Any] = []

    def ready(window: Window) -> None:
        window.frame.resize(1440, 900)
        QTimer.singleShot(SETTLED, lambda: begin(window))

    def begin(window: Window) -> None:
        if task._made is not None and task._made.jobs:  # the morning of a large network
            QTimer.singleShot(CALM, lambda: begin(window))
        else:
            wanted = [step for step in steps(window) if step[0] == "open" or "--rows" not in sys.argv]
            kept.append(Doing(window, wanted, told))

    return app.run(folder, Clock(TODAY), "en", ready=ready)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[-1])))
