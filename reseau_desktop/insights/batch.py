"""Several people at once: what they share, and what a move of all of them would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.days_off import next_working
from reseau_desktop.insights.layers import fills
from reseau_desktop.insights.load import load
from reseau_desktop.insights.names import marks
from reseau_desktop.insights.standing import integers, standing
from reseau_desktop.network.layers import DAYS_A_YEAR, WEEKS_A_YEAR, Layer, LayerKind
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_TAGS = 12
FEW = 2_000  # people who are asked about one by one


@dataclass(frozen=True, slots=True)
class Arrival:
    """A circle they could go to: its members now and then, and the promise a week then; `here` are there already."""

    layer: Layer
    before: int
    after: int
    here: int
    per_week: float


@dataclass(frozen=True, slots=True)
class Batch:
    """What several people share. `silence` is the shortest and the longest in days, None when nobody was ever met;
    `never` counts those; `tags` are the commonest with how many carry them; `per_week` is the promise as it is."""

    count: int
    layers: tuple[tuple[Layer, int], ...]
    tags: tuple[tuple[str, int], ...]
    silence: tuple[int, int] | None
    never: int
    cadences: frozenset[int]
    per_week: float
    arrivals: tuple[Arrival, ...]


def batch(store: Store, today: date, ids: Sequence[int]) -> Batch:
    """Everything that the panel of several people says; those who went meanwhile are left out."""
    import numpy as np

    known = standing(store, today)
    places = _places(known.ids, ids)
    last = known.last[places]
    met = last[(last > 0)]
    by_layer = np.bincount(known.layer[places], minlength=len(known.layers))
    silence = None
    if len(met):
        silence = (max(0, today.toordinal() - int(met.max())), max(0, today.toordinal() - int(met.min())))
    return Batch(
        len(places),
        tuple((layer, int(n)) for layer, n in zip(known.layers, by_layer, strict=True) if n),
        _tags(store, known.ids[places]),
        silence,
        int(len(last) - len(met)),
        frozenset(int(days) for days in np.unique(known.cadence[places])),
        load(store, today).per_week,
        _arrivals(store, today, places),
    )


def _places(ids: NDArray[Any], wanted: Sequence[int]) -> NDArray[Any]:
    import numpy as np

    chosen = np.unique(np.asarray(wanted, np.int64))
    if not len(ids):
        return np.zeros(0, np.int64)
    places = np.minimum(np.searchsorted(ids, chosen), len(ids) - 1)
    found: NDArray[Any] = places[ids[places] == chosen]
    return found


def _tags(store: Store, ids: NDArray[Any]) -> tuple[tuple[str, int], ...]:
    """The commonest tags among them."""
    import numpy as np

    among = f" WHERE contact IN ({marks(ids)})" if len(ids) < FEW else ""
    # as two texts: so many rows as tuples would keep the window waiting for Python
    read = f"SELECT group_concat(contact), group_concat(tag) FROM contact_tag{among}"
    carriers, carried = (integers(text or "") for text in store.one(read) or ("", ""))
    counted = np.bincount(carried[np.isin(carriers, ids)])
    tags = np.flatnonzero(counted)
    counts = counted[tags]
    order = np.argsort(-counts, kind="stable")[:MOST_TAGS]
    names = dict(store.rows("SELECT id, name FROM tag"))
    return tuple((str(names[int(tags[place])]), int(counts[place])) for place in order)


def _arrivals(store: Store, today: date, places: NDArray[Any]) -> tuple[Arrival, ...]:
    """For each circle and the target: what its fill and the promise a week would be."""
    import numpy as np

    known = standing(store, today)
    cadence, reminders = _own(store, known.ids)
    cadence, reminders = cadence[places], reminders[places]
    now = load(store, today).per_week
    promised = known.due[places] > 0
    rate = DAYS_A_YEAR / WEEKS_A_YEAR
    leaving = np.where(promised, rate / np.where(promised, known.cadence[places], 1), 0.0)
    counted = ~known.archived[places]
    found = []
    for fill in fills(store):
        layer = fill.layer
        if layer.kind is LayerKind.INBOX:
            continue
        here = known.layer[places] == known.layers.index(layer)
        days = np.where(cadence > 0, cadence, layer.cadence or 0)
        reminded = np.where(reminders >= 0, reminders == 1, layer.reminders)
        kept = (days > 0) & reminded & ~known.silent[places] & ~here
        coming = np.where(kept, rate / np.where(kept, days, 1), 0.0)
        change = float(coming.sum() - leaving[~here].sum())
        arriving = int((counted & ~here).sum())
        found.append(
            Arrival(
                layer,
                fill.members,
                fill.members + arriving,
                int(here.sum()),
                max(0.0, now + change) if arriving else now,
            )
        )
    return tuple(found)


def _own(store: Store, ids: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """The cadence of their own of each of `ids`, 0 for none, and whether reminders are on (1) or off (0), −1: unsaid."""
    import numpy as np

    cadence, reminders = np.zeros(len(ids), np.int64), np.full(len(ids), -1)
    read = (
        "SELECT group_concat(id || ',' || ifnull(cadence, 0) || ',' || ifnull(reminders, -1)) FROM person"
        " WHERE cadence IS NOT NULL OR reminders IS NOT NULL"
    )
    contact, days, on = integers(store.value(read) or "").reshape(-1, 3).T
    places = np.searchsorted(ids, contact)  # everybody in `person` stands in it
    cadence[places], reminders[places] = days, on
    return cadence, reminders


def spread(store: Store, today: date, ids: Sequence[int], start: date, per_day: int) -> dict[int, date]:
    """A day for each of these people: so many a working day from `start` on, the longest silence first.

    Whoever is archived, not to be contacted or dead gets none.
    """
    import numpy as np

    known = standing(store, today)
    places = _places(known.ids, ids)
    places = places[~known.silent[places].astype(bool)]
    order = places[np.argsort(np.where(known.last[places] > 0, known.last[places], 0), kind="stable")]
    found: dict[int, date] = {}
    day, taken = start, 0
    for place in order:
        if taken >= max(1, per_day):
            day, taken = day + timedelta(days=1), 0
        day = next_working(store, day)
        found[int(known.ids[place])] = day
        taken += 1
    return found
