"""The circles as they were on an earlier day: who was there, in which ring, how late, how warm.

What is known of the past is the day people came, their moves from circle to circle, and every exchange. Rhythms, capacities
and directions are today's; who is archived or in the bin today is not in the past either.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.circles import Circles
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.layers import LayerFill
from reseau_desktop.insights.names import all_names
from reseau_desktop.insights.standing import UNSAID, exchanges, standing
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.warmth import warmth_values

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reseau_desktop.network.layers import Layer
    from reseau_desktop.store import Store

    Numbers = NDArray[Any]

YEARS = 3  # of the replay


@dataclass(frozen=True, slots=True)
class Moves:
    """Moves between circles by person, then day: `starts` and `counts` have an entry for each of `people` (their places);
    `day`, `origin` and `arrival` one a move. Circles are places in the layers, -1 for one that is no more."""

    people: Numbers
    starts: Numbers
    counts: Numbers
    day: Numbers
    origin: Numbers
    arrival: Numbers


@dataclass(frozen=True, slots=True)
class Story:
    """What the past is made of, read once: arrays aligned on `ids`; `came` is the day somebody came, an ordinal."""

    layers: tuple[Layer, ...]
    ids: Numbers
    layer: Numbers
    own_cadence: Numbers
    own_reminders: Numbers
    silent: Numbers
    archived: Numbers
    came: Numbers
    direction: Numbers
    names: tuple[str, ...]
    moves: Moves
    met: Numbers
    met_on: Numbers
    weight: Numbers


def first_day(store: Store, today: date) -> date:
    """Where the replay begins: the day the first person of the picture came, at most three years ago."""
    came = story(store, today).came
    earliest = date.fromordinal(int(came.min())) if len(came) else today
    return max(earliest, today - timedelta(days=365 * YEARS + 1))


def as_it_was(store: Store, day: date, today: date) -> Circles:
    """The circles on `day`, as `insights.circles` gives them for today."""
    import numpy as np

    told, then = story(store, today), day.toordinal()
    layer = _layer_then(told, then)
    shown = [one for one in told.layers if one.kind in (LayerKind.RING, LayerKind.TARGET)]
    ring_of = {one.key: place + 1 for place, one in enumerate(shown)}
    rings = np.array([ring_of.get(one.key, 0) for one in told.layers], np.int64)
    ring = rings[layer] if len(told.ids) else layer
    inbox = np.array([one.kind is LayerKind.INBOX for one in told.layers], bool)
    there = (told.came <= then) & ~told.archived
    last, cadence, due = _promises(told, layer, then)
    with np.errstate(divide="ignore", invalid="ignore"):
        lateness = np.where((last > 0) & (cadence > 0), (then - last) / cadence, np.nan)
    warmth = warmth_values(told.met, told.met_on, told.weight, cadence, day, len(told.ids))
    places = np.flatnonzero(there & (ring > 0))
    members = np.bincount(ring[places], minlength=len(shown) + 1)
    return Circles(
        rings=tuple(LayerFill(one, int(members[place + 1])) for place, one in enumerate(shown)),
        ids=told.ids[places],
        ring=ring[places],
        lateness=lateness[places],
        warmth=warmth[places],
        direction=told.direction[places],
        last=last[places],
        due=due[places],
        names=tuple(told.names[place] for place in places.tolist()),
        inbox=int((there & inbox[layer]).sum()) if len(told.ids) else 0,
    )


def _layer_then(told: Story, then: int) -> Numbers:
    """The circle of each: where the last move until that day led; before the first move where it began."""
    import numpy as np

    moves, layer = told.moves, told.layer.copy()
    if not len(moves.people):
        return layer
    made = np.add.reduceat((moves.day <= then).astype(np.int64), moves.starts)
    before = moves.origin[moves.starts]
    reached = moves.arrival[moves.starts + np.maximum(made - 1, 0)]
    found = np.where(made == 0, before, reached)
    known = (made < moves.counts) & (found >= 0)  # after the last move: as it is now
    layer[moves.people[known]] = found[known]
    return layer


def _promises(told: Story, layer: Numbers, then: int) -> tuple[Numbers, Numbers, Numbers]:
    """The last exchange, the rhythm and the day promised, as they stood."""
    import numpy as np

    count = len(told.ids)
    last = np.zeros(count, np.int64)
    past = told.met_on <= then
    np.maximum.at(last, told.met[past], told.met_on[past])
    if not count:
        return last, last, last
    of_layer = np.array([one.cadence or 0 for one in told.layers], np.int64)[layer]
    reminding = np.array([one.reminders for one in told.layers], bool)[layer]
    inbox = np.array([one.kind is LayerKind.INBOX for one in told.layers], bool)[layer]
    cadence = np.where(told.own_cadence > 0, told.own_cadence, of_layer)
    reminded = np.where(told.own_reminders < UNSAID, told.own_reminders == 1, reminding)
    promised = (cadence > 0) & reminded & ~told.silent & ~inbox
    begun = np.where(last > 0, last, told.came)
    return last, cadence, np.where(promised, np.minimum(begun + cadence, date.max.toordinal()), 0)


def story(store: Store, today: date) -> Story:
    """All that the past is made of; kept until something is written."""

    def ask() -> Story:
        import numpy as np

        known = standing(store, today)
        met, met_on, weight = exchanges(store, known.ids)
        order = np.lexsort((met_on, met))
        first = np.full(len(known.ids), date.max.toordinal(), np.int64)
        np.minimum.at(first, met, met_on)
        rows = store.rows(
            "SELECT ifnull(cadence, 0), ifnull(reminders, 2), direction FROM person ORDER BY id"
        )
        own: list[Numbers] = [
            np.array([row[column] for row in rows], kind) for column, kind in enumerate((int, int, float))
        ]
        names = all_names(store)
        return Story(
            known.layers,
            known.ids,
            known.layer,
            own[0],
            own[1],
            known.silent,
            known.archived,
            np.minimum(known.added, first),
            own[2],
            tuple(names.get(contact, "") for contact in known.ids.tolist()),
            _moves(store, known.ids, known.layers),
            met[order],
            met_on[order],
            weight[order],
        )

    return kept(store, ("story", today), ask)


def _moves(store: Store, ids: Numbers, known: tuple[Layer, ...]) -> Moves:
    import numpy as np

    index = {layer.key: place for place, layer in enumerate(known)}
    rows = store.rows(
        "SELECT m.contact, m.moved_on, m.origin, m.arrival FROM layer_move m JOIN person p ON p.id = m.contact"
        " ORDER BY m.contact, m.moved_on, m.id"
    )
    person = np.searchsorted(ids, np.array([row[0] for row in rows], np.int64))
    people, starts, counts = np.unique(person, return_index=True, return_counts=True)
    return Moves(
        people,
        starts,
        counts,
        np.array([date.fromisoformat(row[1][:10]).toordinal() for row in rows], np.int64),
        np.array([index.get(row[2], -1) for row in rows], np.int64),
        np.array([index.get(row[3], -1) for row in rows], np.int64),
    )
