"""The chains that lead to a target, lit on the picture one step after the other (method, section 9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reseau_desktop.circles.traces import Route
from reseau_desktop.pages.circles.path_bar import PathBar
from reseau_desktop.store.searching import ME
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme
from reseau_desktop.wording import elision, numbers, problems

if TYPE_CHECKING:
    from reseau_desktop.insights.chains import Way
    from reseau_desktop.pages.circles.canvas import Canvas
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

STEP = 260  # ms from one lit step to the next


class PathsShown(QObject):
    """Asks for the chains, lights them, says them."""

    changed = Signal()
    lit = Signal(str, tuple)  # the goal's name and who stands on the chain; empty: nobody any more
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, store: Store, clock: Clock, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._store, self._clock, self._canvas = store, clock, canvas
        self._tasks = Tasks(self)
        self._ways: tuple[Way, ...] = ()
        self._at = 0
        self._names: dict[int, str] = {}
        self.route: Route | None = None
        self.goal: int | None = None
        self.bar = PathBar(canvas)
        self.bar.hide()
        self.bar.step_wanted.connect(self._step)
        self.bar.chain_wanted.connect(lambda by: self._choose(self._at + by))
        self.bar.closed.connect(self.close)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(lambda: self._step(1, again=True))

    @property
    def is_open(self) -> bool:
        return self._canvas.below is self.bar

    def show(self, goal: int) -> None:
        """The chains to somebody."""
        from reseau_desktop.insights.chains import ways

        self.goal, today = goal, self._clock.today()
        self._tasks.run(
            "ways", lambda _: self._with_names(ways(self._store, today, goal)), self._found, self._fail
        )

    def _with_names(self, found: tuple[Way, ...]) -> tuple[tuple[Way, ...], dict[int, str]]:
        from reseau_desktop.insights.names import names

        return found, names(self._store, {person for way in found for person in way.people})

    def _found(self, found: tuple[tuple[Way, ...], dict[int, str]]) -> None:
        self._ways, self._names = found
        if not self._ways:
            self.told.emit(self.tr("No path leads there yet."))
            return
        self._canvas.set_below(self.bar)
        self._choose(0)
        self.bar.setFocus()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(problems.sentence(error))

    def close(self) -> None:
        if not self.is_open:
            return
        self._next.stop()
        self.route = self.goal = None
        self._ways = ()
        self._canvas.set_below(None)
        self.changed.emit()
        self.lit.emit("", ())
        self._canvas.view.setFocus()

    def follow(self) -> None:
        """Something was written: the chains may be others."""
        if self.is_open and self.goal is not None:
            self.show(self.goal)

    # -- one chain, one step

    def _choose(self, at: int) -> None:
        if not 0 <= at < len(self._ways):
            return
        self._at, way = at, self._ways[at]
        words = tuple(numbers.decimal(step, 2) for step in way.steps)
        motion = theme().duration(STEP)
        self.route = Route(way.people, words, way.weakest, lit=1 if motion else len(words))
        goal = self._name(way.people[-1])
        self.lit.emit(self.tr("Path to {name}").format(name=goal), tuple(way.people[1:]))
        self._tell()
        if motion and len(words) > 1:
            self._next.start(motion)

    def _step(self, by: int, *, again: bool = False) -> None:
        """One step more or less is lit; `again` goes on by itself to the end."""
        if not again:
            self._next.stop()
        if self.route is None:
            return
        self.route = self.route.lit_to(max(1, self.route.lit + by))
        self._tell()
        if again and self.route.lit < len(self.route.words):
            self._next.start(theme().duration(STEP))

    def _tell(self) -> None:
        route = self.route
        if route is None:
            return
        way = self._ways[self._at]
        title = " → ".join(self._name(person) for person in way.people[: route.lit + 1])
        which = self.tr("{place} of {count}", "which of several paths").format(
            place=numbers.count(self._at + 1), count=numbers.count(len(self._ways))
        )
        can = {
            "before": route.lit > 1,
            "after": route.lit < len(route.words),
            "higher": self._at > 0,
            "lower": self._at + 1 < len(self._ways),
        }
        self.bar.say(title, self._about(way), which, can)
        self.changed.emit()

    def _about(self, way: Way) -> str:
        """The value, the weakest step, what would mend it."""
        value = numbers.decimal(way.value, 2)
        if len(way.steps) == 1:
            words = self.tr("Directly: {value}.").format(value=value)
        else:
            one, other = (self._name(person) for person in way.people[way.weakest : way.weakest + 2])
            pattern = (
                self.tr("Value {value}. The weakest step is yours to {other}, {step}.")
                if way.weakest == 0
                else self.tr("Value {value}. The weakest step is from {one} to {other}, {step}.")
            )
            step = numbers.decimal(way.steps[way.weakest], 2)
            words = elision.fill(pattern, value=value, one=one, other=other, step=step)
        if way.lifted is not None and way.lifted > way.value + 0.005:
            more = self.tr("With a warmth of 80 it would be {value}.")
            words = f"{words} {more.format(value=numbers.decimal(way.lifted, 2))}"
        return words

    def _name(self, person: int) -> str:
        return (
            self.tr("Me", "the first of a chain of people") if person == ME else self._names.get(person, "")
        )
