"""Where every promise stands today: the whole network in a few SELECTs and one vectorised rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from reseau_desktop.insights.keeping import mended
from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.names import marks
from reseau_desktop.network import cadence as cadences
from reseau_desktop.network.cadence import State
from reseau_desktop.network.layers import Layer, LayerKind
from reseau_desktop.network.warmth import WEIGHTS, Band, band
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]

BETWEEN = chr(31)  # between the keys of layers
PIECE = 32 * 1024  # characters read at a time: some tenths of a millisecond
UNSAID = 2  # the digit of a contact whose reminders are the layer's
PEOPLE = (
    "SELECT group_concat(layer, char(31)), group_concat(id || ',' || ifnull(cadence, 0)),"
    " group_concat(archived || (archived + do_not_contact + deceased) || ifnull(reminders, 2), ''),"
    " group_concat(added_on, '') FROM (SELECT * FROM person {where} ORDER BY id)"
)
MET_BY_FEW = (
    "SELECT group_concat(p.contact), group_concat(i.happened, ''), group_concat(CASE i.kind "
    + " ".join(f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(WEIGHTS))
    + " END, '') FROM participant p JOIN interaction i ON i.id = p.interaction WHERE p.contact IN ({only})"
)
MET = (
    "SELECT group_concat(id), group_concat(happened, ''), group_concat(CASE kind "
    + " ".join(f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(WEIGHTS))
    + " END, '') FROM (SELECT id, happened, kind FROM interaction ORDER BY id)"
)
TOOK_PART = "SELECT group_concat(contact), group_concat(interaction) FROM participant"


@dataclass(frozen=True, slots=True)
class PersonStanding:
    """Where one promise stands. `cadence` in days (None: no promise), `last` the latest exchange, `due` the day promised
    (None: never due), `lateness` λ (None: never met or no cadence), `warmth` 0–100."""

    id: int
    layer: Layer
    cadence: int | None
    added_on: date
    last: date | None
    due: date | None
    lateness: float | None
    state: State | None
    warmth: float
    band: Band


@dataclass(frozen=True, slots=True)
class Standing:
    """Arrays aligned on `ids` (ascending): days are proleptic ordinals, 0 where there is none.

    `layer` indexes `layers`; `cadence` is 0 without a promise; `due` is 0 for those who are never due; `lateness` is
    not a number for those never met or without a cadence; `silent` marks archived, do-not-contact and deceased people.
    `met` and `met_on` have a row an interaction and participant: the index of the person, the day; in no order.
    """

    today: date
    layers: tuple[Layer, ...]
    ids: Numbers
    layer: Numbers
    cadence: Numbers
    added: Numbers
    last: Numbers
    due: Numbers
    lateness: Numbers
    warmth: Numbers
    silent: Numbers
    archived: Numbers
    met: Numbers
    met_on: Numbers

    def place(self, contact: int) -> int | None:
        """The index of a person in the arrays; None for somebody who is not there."""
        import numpy as np

        found = int(np.searchsorted(self.ids, contact))
        return found if found < len(self.ids) and int(self.ids[found]) == contact else None

    def of(self, contact: int) -> PersonStanding | None:
        """Where one promise stands; None for somebody who is not there."""
        place = self.place(contact)
        return None if place is None else self.at(place)

    def of_each(self, contacts: Sequence[int]) -> Iterator[PersonStanding | None]:
        """The same of many, in their order: they are looked for at once."""
        import numpy as np

        wanted = np.asarray(contacts, np.int64)
        places = np.minimum(np.searchsorted(self.ids, wanted), max(0, len(self.ids) - 1))
        here = self.ids[places] == wanted if len(self.ids) else np.zeros(len(wanted), bool)
        for place, there in zip(places.tolist(), here.tolist(), strict=True):
            yield self.at(place) if there else None

    def at(self, place: int) -> PersonStanding:
        """Where the promise at an index stands."""
        cadence, last, due = int(self.cadence[place]), int(self.last[place]), int(self.due[place])
        lateness: float | None = float(self.lateness[place])
        if lateness != lateness:
            lateness = None
        warmth = float(self.warmth[place])
        return PersonStanding(
            int(self.ids[place]),
            self.layers[int(self.layer[place])],
            cadence or None,
            date.fromordinal(int(self.added[place])),
            date.fromordinal(last) if last else None,
            date.fromordinal(due) if due else None,
            lateness,
            cadences.state(lateness) if cadence else None,
            warmth,
            band(warmth),
        )


def standing(store: Store, today: date) -> Standing:
    """Where everybody's promise stands; everybody but me and the bin. Kept until something is written, then mended."""
    question = ("standing", today)
    for other in list(store.former):  # a copy: other threads ask too
        if other != question and isinstance(other, tuple) and other[0] == "standing":
            store.former.pop(other, None)  # of another day

    def mend(former: Standing, people: frozenset[int]) -> Standing:
        from reseau_desktop.insights.mending import with_these

        return with_these(former, _ask(store, today, marks(people)), people) if people else former

    return mended(store, question, lambda: _ask(store, today), mend)


def among(store: Store, today: date, ids: Iterable[int]) -> Standing:
    """Where the promises of these few stand: out of the whole where it is known already, else they alone are asked.

    A page of rows, or one person, after a write must not wait for everybody.
    """
    found = store.kept.get(("standing", today))
    if found is not None and found[0] == store.version:
        return cast(Standing, found[1])
    return _ask(store, today, marks(ids) or "0")


def _ask(store: Store, today: date, only: str = "") -> Standing:
    import numpy as np

    from reseau_desktop.network.warmth import warmth_values

    known = layers(store)
    index = {layer.key: place for place, layer in enumerate(known)}
    with store.snapshot():
        people = store.one(PEOPLE.format(where=f"WHERE id IN ({only})" if only else ""))
        met = _met_by(store, only) if only else _met_by_all(store)
    keys, numbers, signs, entered = (text or "" for text in people or ())
    ids, own = integers(numbers).reshape(-1, 2).T
    count = len(ids)
    layer = np.array([index[key] for key in keys.split(BETWEEN)] if count else [], np.int64)
    archived, silences, own_reminders = _digits(signs).reshape(-1, 3).T
    archived, silent = archived > 0, silences > 0
    added = _ordinals(entered)
    of_layer = np.array([item.cadence or 0 for item in known], np.int64)
    reminding = np.array([item.reminders for item in known], bool)
    inbox = np.array([item.kind is LayerKind.INBOX for item in known], bool)
    cadence = np.where(own > 0, own, of_layer[layer]) if count else own
    person, day, weight = _among(ids, *met)
    now = today.toordinal()
    last = np.zeros(count, np.int64)
    past = day <= now
    np.maximum.at(last, person[past], day[past])
    reminded = (
        np.where(own_reminders < UNSAID, own_reminders == 1, reminding[layer]) if count else np.zeros(0, bool)
    )
    promised = (cadence > 0) & reminded & ~silent & (~inbox[layer] if count else True)
    due = np.where(promised, np.minimum(np.where(last > 0, last, added) + cadence, date.max.toordinal()), 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        lateness = np.where((last > 0) & (cadence > 0), (now - last) / cadence, np.nan)
    values = warmth_values(person, day, weight, cadence, today, count)
    return Standing(
        today, known, ids, layer, cadence, added, last, due, lateness, values, silent, archived, person, day
    )


def _met_by(store: Store, only: str) -> tuple[Numbers, Numbers, Numbers]:
    """The interactions of these few: contact, day and weight."""
    contacts, happened, kinds = (
        text or "" for text in store.one(MET_BY_FEW.format(only=only)) or ("", "", "")
    )
    return integers(contacts), _ordinals(happened), _weights(kinds)


def _met_by_all(store: Store) -> tuple[Numbers, Numbers, Numbers]:
    """Everybody's: both tables are read in their own order, which is three times as quick as looking each one up."""
    import numpy as np

    numbers, happened, kinds = (text or "" for text in store.one(MET) or ("", "", ""))
    contacts, interactions = (text or "" for text in store.one(TOOK_PART) or ("", ""))
    place = np.searchsorted(integers(numbers), integers(interactions))
    return integers(contacts), _ordinals(happened)[place], _weights(kinds)[place]


def exchanges(store: Store, ids: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """Every exchange with every participant among `ids` (ascending): index of the person, day as an ordinal, weight."""
    with store.snapshot():
        found = _met_by_all(store)
    return _among(ids, *found)


def _weights(kinds: str) -> Numbers:
    import numpy as np

    weights: Numbers = np.array(list(WEIGHTS.values()))[_digits(kinds)]
    return weights


def _among(ids: Numbers, contact: Numbers, day: Numbers, weight: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """The same with the index of the person; those of the bin and of me left out."""
    import numpy as np

    person = np.searchsorted(ids, contact)
    inside = person < len(ids)
    if len(ids):
        inside &= ids[np.minimum(person, len(ids) - 1)] == contact
    return person[inside], day[inside], weight[inside]


# Columns come as one text each: 70,000 rows as tuples would cost twice as much as all that is made of them.


def integers(text: str) -> Numbers:
    """Whole numbers with commas between them: read piece by piece, since numpy holds Python's lock meanwhile."""
    import numpy as np

    pieces, start = [np.zeros(0, np.int64)], 0
    while start < len(text):
        end = text.find(",", start + PIECE)
        end = len(text) if end < 0 else end
        pieces.append(np.fromstring(text[start:end], np.int64, sep=","))
        start = end + 1
    return np.concatenate(pieces)


def _digits(text: str) -> Numbers:
    import numpy as np

    return np.frombuffer(text.encode(), np.uint8).astype(np.int64) - ord("0")


def _ordinals(text: str) -> Numbers:
    """ISO dates, one after the other, as proleptic ordinals."""
    import numpy as np

    days = np.frombuffer(text.encode(), "S10").astype("datetime64[D]").astype(np.int64)
    return days + date(1970, 1, 1).toordinal()
