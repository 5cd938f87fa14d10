"""What the history asks in workers: the lines, what stands behind them, what going back would do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reseau_desktop.insights.steps import Step, StepBook, people_after, people_named
from reseau_desktop.network.folding import fold
from reseau_desktop.pages.history import kinds
from reseau_desktop.pages.history.lines import way
from reseau_desktop.store import Entry, Store
from reseau_desktop.store.alone import Alone
from reseau_desktop.wording import history as words
from reseau_desktop.wording import labels
from reseau_desktop.wording.layers import name as layer_name

if TYPE_CHECKING:
    from reseau_desktop.widgets.task import Progress

MOST = 50_000  # lines
NAMED = 50  # people of one action who are named


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is known of the selected line. `way` are the steps between, `after` and `now` how many contacts; `alone` what
    undoing it alone would do, None where that is not offered."""

    entry: Entry
    step: Step
    names: dict[int, str]
    layers: dict[str, str]
    way: tuple[int, ...]
    after: int
    now: int
    alone: Alone | None


def entries(store: Store) -> list[Entry]:
    """Everything that was done, newest first."""
    return store.history(MOST)


def beside(store: Store, book: StepBook, asked: Sequence[Entry], progress: Progress) -> dict[int, str]:
    """What stands behind these lines."""
    from reseau_desktop.insights.names import names

    steps = [(entry, book.step(entry.id, lambda: progress(0, 1))) for entry in asked]
    some = {one for _, step in steps for one in step.people[:8]}
    known, of_layers = names(store, some), _layers(store)
    return {entry.id: words.beside(entry.label, _cut(step), known, of_layers) for entry, step in steps}


def _cut(step: Step) -> Step:
    """A line names a few: the rest of 100,000 people would be said for nothing."""
    from dataclasses import replace

    return step if len(step.people) <= 8 or step.added else replace(step, people=step.people[:8])


def chosen(store: Store, book: StepBook, past: Sequence[Entry], entry: Entry, progress: Progress) -> Chosen:
    """Everything about one line; of a large import this takes some seconds."""
    from reseau_desktop.insights.layers import people
    from reseau_desktop.insights.names import names
    from reseau_desktop.store.undoing_alone import foresee

    look = lambda *_: progress(0, 1)  # noqa: E731 - whoever waits may give up
    step, steps = book.step(entry.id, look), way(past, entry)
    now = people(store)
    after = people_after(store, book, steps, back=not entry.undone, look=look) if steps else now
    alone = foresee(store, entry.id, look) if offered_alone(entry, steps) else None
    shown = {*list(step.facts)[:NAMED], *step.people[:NAMED]}
    if alone is not None:
        for some in (alone.away, alone.back, alone.changed, alone.stay):
            shown.update(some[:NAMED])
    known = {**step.names, **names(store, shown)}
    return Chosen(entry, step, known, _layers(store), tuple(steps), after, now, alone)


def offered_alone(entry: Entry, steps: Sequence[int]) -> bool:
    """An import, a merge or a batch, with something after it: the newest is undone alone by plain undo."""
    several = entry.label.count > 1 or entry.label.verb in kinds.BATCHES
    return several and len(steps) > 1 and not entry.undone and entry.alone_at is None


def found(
    store: Store, book: StepBook, past: Sequence[Entry], text: str, progress: Progress
) -> frozenset[int]:
    """The steps that a search finds: by their words, or by the people they were about."""
    wanted = fold(text).split()
    if not wanted:
        return frozenset(entry.id for entry in past)
    people = people_named(store, text)
    of_layers, matching = _layers(store), set()
    for number, entry in enumerate(past):
        progress(number, len(past))
        said = fold(labels.label(entry.label))
        if all(word in said for word in wanted):
            matching.add(entry.id)
            continue
        step = book.step(entry.id)
        if not people.isdisjoint(step.people) or any(
            all(word in fold(name) for word in wanted) for name in step.names.values()
        ):
            matching.add(entry.id)
            continue
        more = fold(words.beside(entry.label, _cut(step), {}, of_layers))
        if all(word in f"{said} {more}" for word in wanted):
            matching.add(entry.id)
    return frozenset(matching)


def _layers(store: Store) -> dict[str, str]:
    from reseau_desktop.insights.layers import layers

    return {layer.key: layer_name(layer) for layer in layers(store)}
