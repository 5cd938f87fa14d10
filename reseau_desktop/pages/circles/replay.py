"""The circles of an earlier day, and a year in arrows: what the slider of time does to the picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reseau_desktop.insights.layers import people as how_many
from reseau_desktop.pages.circles import shown
from reseau_desktop.pages.circles.compared import Compared, a_year_before, compared
from reseau_desktop.pages.circles.past_voices import PastVoices
from reseau_desktop.pages.circles.time_bar import Found, TimeBar
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import dates, numbers, problems

if TYPE_CHECKING:
    from reseau_desktop.circles.people import Crowd
    from reseau_desktop.insights.circles import Circles
    from reseau_desktop.pages.circles.canvas import Canvas
    from reseau_desktop.pages.circles.groups import Sectors
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

Answer = TypeVar("Answer")

AT_ONCE = 1500  # people whose past is worked out on the window's own thread
BETWEEN = 110  # ms from one week of the replay to the next, once the picture stands


@dataclass(frozen=True, slots=True)
class Then:
    """One day as the picture takes it; `crowd` None: it is today, which the page shows itself."""

    day: date
    answer: Circles
    crowd: Crowd | None
    compared: Compared | None


class Replay(QObject):
    """`shown` when another day stands on the picture, `back_wanted` when it is today again, `compared` with its arrows."""

    shown = Signal()
    back_wanted = Signal()
    arrows_changed = Signal()
    people_wanted = Signal(str, tuple)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, store: Store, clock: Clock, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._store, self._clock, self._canvas = store, clock, canvas
        self._tasks = Tasks(self)
        self._then: Then | None = None
        self.bar = TimeBar(canvas)
        self.bar.hide()
        self.bar.chosen.connect(self._look)
        self.bar.play_wanted.connect(self.play)
        self.bar.compare_wanted.connect(lambda _: self._look(self.bar.current()))
        self.bar.closed.connect(self.close)
        self.bar.people_wanted.connect(self.people_wanted)
        self._next = QTimer(self, singleShot=True, interval=BETWEEN)
        self._next.timeout.connect(self._go_on)
        self.playing = False
        canvas.view.held.connect(self._say_held)
        canvas.view.scene_changed.connect(self._stands)

    # -- open and closed

    @property
    def is_open(self) -> bool:
        return self._canvas.below is self.bar

    @property
    def crowd(self) -> Crowd | None:
        """Who is on the picture while it is not today."""
        return self._then.crowd if self._then is not None else None

    @property
    def compared(self) -> Compared | None:
        return self._then.compared if self._then is not None else None

    @property
    def day(self) -> date | None:
        """The day whose people stand on the picture; None: today's."""
        return self._then.day if self._then is not None and self._then.crowd is not None else None

    def open(self) -> None:
        """The slider, at today."""
        from reseau_desktop.insights.past import first_day

        today = self._clock.today()
        self._run("first", lambda: first_day(self._store, today), lambda first: self._opened(first, today))

    def _opened(self, first: date, today: date) -> None:
        self.bar.set_span(first, today)
        self._canvas.set_below(self.bar)
        self._say()
        self.bar.slider.setFocus()

    def close(self) -> None:
        """Back to today, without the slider."""
        if not self.is_open:
            return
        self._stop()
        self.bar.compare.blockSignals(True)
        self.bar.compare.setChecked(False)
        self.bar.compare.blockSignals(False)
        self.bar.slider.blockSignals(True)
        self.bar.slider.setValue(0)
        self.bar.slider.blockSignals(False)
        self._canvas.set_below(None)
        self._to_today(None)
        self._canvas.view.setFocus()

    def follow(self) -> bool:
        """Something was written, or the language changed: the shown day is worked out anew. False: it is today."""
        if not self.is_open:
            return False
        self.bar.set_span(self.bar.first, self._clock.today())
        self._look(self.bar.current())
        return self.crowd is not None

    # -- another day

    def _look(self, day: date) -> None:
        if not self.is_open:
            return
        today, compare = self._clock.today(), self.bar.compare.isChecked()
        if day >= today and not compare:
            self._tasks.cancel("past")
            self._to_today(None)
            return
        wanted = self._canvas.sectors.wanted()
        self._run("past", lambda: _read(self._store, day, today, wanted, compare=compare), self._show)

    def _run(self, name: str, work: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        """Here when it is quick, else beside the window; the latest wish wins."""
        if how_many(self._store) <= AT_ONCE:
            done(work())
        else:
            self._tasks.run(name, lambda _: work(), done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._stop()
        self.failed.emit(problems.sentence(error))

    def _show(self, then: Then) -> None:
        if not self.is_open:
            return
        if then.crowd is None:
            self._to_today(then)
        else:
            view = self._canvas.view
            self._then = then
            view.read_only = True
            view.set_voices(PastVoices(then.day, then.answer))
            view.show_people(shown.rings(then.answer), then.crowd)
            self.shown.emit()
            self.arrows_changed.emit()
            self._say()

    def _to_today(self, then: Then | None) -> None:
        was_past = self.crowd is not None
        self._then = then
        self._canvas.view.read_only = False
        if was_past:
            self.back_wanted.emit()
        self.arrows_changed.emit()
        self._say()

    # -- playing

    def play(self) -> None:
        """Week after week up to today; from its beginning when it stands at the end. Again: pause."""
        if self.playing:
            self._stop()
            return
        self.playing = True
        self.bar.set_playing(True)
        if self.bar.slider.value() == self.bar.slider.maximum():
            self.bar.slider.setValue(self.bar.slider.minimum())
        else:
            self._next.start()

    def _stands(self) -> None:
        """A day is on the picture, in a large network later than it was asked for: the next one may follow."""
        if self.playing:
            self._next.start()

    def _go_on(self) -> None:
        if not self.playing or not self.bar.step(1) or self.bar.slider.value() == self.bar.slider.maximum():
            self._stop()

    def _stop(self) -> None:
        self.playing = False
        self._next.stop()
        self.bar.set_playing(False)

    # -- words

    def _say(self) -> None:
        then = self._then
        if then is None or then.crowd is None:
            words = self.tr("The circles as they are today.")
        else:
            count = len(then.crowd)
            words = numbers.in_words(
                self.tr("%n people then. A day that is past is only looked at: nobody is moved.", "", count),
                count,
            )
        found: list[Found] = []
        if then is not None and then.compared is not None:
            words = self.tr("Since {day}:").format(day=dates.full(then.compared.since))
            found = self._changes(then.compared)
            if not found:
                words = self.tr("Nothing has changed since {day}.").format(
                    day=dates.full(then.compared.since)
                )
        self.bar.say(words, found)

    def _changes(self, year: Compared) -> list[Found]:
        told = (
            (self.tr("%n came", "", len(year.came)), year.came),
            (self.tr("%n moved inwards", "", len(year.inwards)), year.inwards),
            (self.tr("%n moved outwards", "", len(year.outwards)), year.outwards),
            (self.tr("%n nearer", "", len(year.nearer)), year.nearer),
            (self.tr("%n slipped to the edge", "", len(year.slipped)), year.slipped),
        )
        return [Found(numbers.in_words(words, len(ids)), ids) for words, ids in told if ids]

    def _say_held(self) -> None:
        self.told.emit(self.tr("A day that is past is only looked at. Come back to today to move somebody."))


def _read(store: Store, day: date, today: date, wanted: Sectors, *, compare: bool) -> Then:
    """One day, and the year before it when they are compared; for a worker."""
    from reseau_desktop.insights.past import as_it_was
    from reseau_desktop.pages.circles.groups import grouped

    answer = as_it_was(store, day, today)
    since = a_year_before(day)
    year = compared(since, as_it_was(store, since, today), answer) if compare else None
    groups = grouped(store, answer, wanted) if day < today else None
    return Then(day, answer, shown.crowd(answer, groups) if day < today else None, year)
