"""How the list of people is sorted, all at once."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.keeping import kept, mended
from reseau_desktop.insights.names import marks
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from reseau_desktop.insights.standing import Standing

    Numbers = NDArray[Any]


NAME_BITS = 32  # a place by name takes less
FEW = 500  # people whose places are sooner looked at one by one


class Order(StrEnum):
    """How the list is sorted; words and circles ascending, the others the most pressing or recent first.

    Those of whom an order knows nothing come last, whichever way it is turned.
    """

    NAME = "name"
    RECENT = "recent"  # opened lately, then by name; with a text, the best match first
    LAST = "last"  # latest exchange first, never met last
    DUE = "due"  # the earliest due first, those never due last
    WARMTH = "warmth"  # the warmest first
    ADDED = "added"  # entered lately first
    LAYER = "layer"  # from the centre outwards
    ORGANISATION = "organisation"
    TITLE = "title"
    CITY = "city"
    FIELD = "field"  # a field of the user's own


# Words by which people are sorted: a SELECT of id and what is compared; numbers before words, as SQLite has it.
WORDS = {
    Order.ORGANISATION: "SELECT contact, organisation FROM searchable WHERE organisation <> ''",
    Order.TITLE: "SELECT contact, title FROM searchable WHERE title <> ''",
    Order.CITY: "SELECT contact, city FROM address WHERE city <> '' ORDER BY preferred, id DESC",
}
FIELD = "SELECT contact, value FROM field_value WHERE field = ? AND value <> ''"


def sort(
    store: Store,
    known: Standing,
    chosen: Numbers,
    order: Order,
    reverse: bool = False,
    field: int | None = None,
) -> Numbers:
    """The places `chosen` in `known`, in order; equal ones by name."""
    import numpy as np

    names = name_ranks(store, known.ids)
    if order in (Order.NAME, Order.RECENT):
        found = _placed(chosen, names[chosen])
        return found[::-1] if reverse else found
    key, unknown = _key(store, known, order, field)
    key = -key[chosen] if reverse else key[chosen]
    if unknown is not None:
        key = np.where(unknown[chosen], np.inf, key)
    return _by(chosen, key, names)


def _placed(chosen: Numbers, ranks: Numbers) -> Numbers:
    """These, each put at its rank: sorting them would take four times as long."""
    import numpy as np

    if not len(chosen):
        return chosen
    placed = np.full(int(ranks.max()) + 1, -1, np.int64)
    placed[ranks] = chosen
    found: Numbers = placed[placed >= 0]
    return found if len(found) == len(chosen) else chosen[np.argsort(ranks, kind="stable")]  # two of one rank


def _by(chosen: Numbers, key: Numbers, names: Numbers) -> Numbers:
    """These places in the order of their keys, equal ones by name; `names` are everybody's.

    A quick sort by the key, then one of those alone that are equal to a neighbour, by key and name: a stable sort of both
    would take four times as long.
    """
    import numpy as np

    order = np.argsort(key)
    held = key[order]
    found: Numbers = chosen[order]
    if len(order) < 2:
        return found
    new = held[1:] != held[:-1]
    tied = np.ones(len(order), bool)
    tied[1:-1] = ~(new[1:] & new[:-1])
    tied[0], tied[-1] = not new[0], not new[-1]
    places = np.flatnonzero(tied)
    group = np.cumsum(new[places - 1])  # the first of all begins a group too, whatever stands before it
    among = found[places]
    found[places] = among[np.argsort((group << NAME_BITS) + names[among])]
    return found


def _key(store: Store, known: Standing, order: Order, field: int | None) -> tuple[Numbers, Numbers | None]:
    """What everybody is sorted by, ascending, and of whom it is unknown (None: of nobody)."""
    if order is Order.LAST:
        return -known.last, known.last == 0
    if order is Order.DUE:
        return known.due, known.due == 0
    if order is Order.WARMTH:
        return -known.warmth, None
    if order is Order.ADDED:
        return -known.added, None
    if order is Order.LAYER:
        return known.layer, None
    ranks = _word_ranks(store, known.ids, order, field)
    return ranks, ranks < 0


def _word_ranks(store: Store, ids: Numbers, order: Order, field: int | None) -> Numbers:
    """The place of each person by a word or number of theirs; -1 for those who have none."""
    import numpy as np

    from reseau_desktop.network.folding import Folds

    def ask() -> Numbers:
        rows = store.rows(FIELD, (field,)) if order is Order.FIELD else store.rows(WORDS[order])
        folds = Folds()
        held: dict[int, tuple[bool, float, str]] = {
            int(contact): _compared(str(value), folds) for contact, value in rows
        }
        places = {value: place for place, value in enumerate(sorted(set(held.values())))}
        return np.fromiter((places[held[i]] if i in held else -1 for i in ids.tolist()), np.int64, len(ids))

    return kept(store, ("word_ranks", order, field), ask)


def _compared(value: str, folds: Any) -> tuple[bool, float, str]:
    """Numbers by size before words without accents; dates are ISO and sort as they are."""
    try:
        number = float(value)
    except ValueError:
        return True, 0.0, folds[value]
    return (False, number, "") if number == number else (True, 0.0, value)


def name_ranks(store: Store, ids: Numbers) -> Numbers:
    """The place of each person by filed name, aligned with `ids`: those of `standing`."""
    import numpy as np

    def ask() -> Numbers:
        ordered = names_in_order(store)  # me and the bin among them: gaps between places do not matter
        if not len(ids) or not len(ordered):
            return np.zeros(len(ids), np.int64)
        place = np.zeros(
            max(int(ids[-1]), int(ordered.max())) + 1, np.int64
        )  # by id: looking each up takes 13 ms
        place[ordered] = np.arange(len(ordered))
        ranks: Numbers = place[ids]
        return ranks

    return kept(store, "name_ranks", ask)


def names_in_order(store: Store) -> Numbers:
    """Everybody's id by filed name, me and the bin among them: the index alone is read."""
    return mended(store, "names_in_order", lambda: _in_order(store), lambda *held: _still(store, *held))


def _in_order(store: Store) -> Numbers:
    from reseau_desktop.insights.standing import integers

    text = store.value("SELECT group_concat(id) FROM (SELECT id FROM contact ORDER BY sort_name, id)")
    return integers(text or "")


def _still(store: Store, ordered: Numbers, people: frozenset[int]) -> Numbers:
    """The same order, where these few stand between their neighbours as before; else it is asked again."""
    import numpy as np

    if len(people) > FEW:
        return _in_order(store)
    places = np.flatnonzero(np.isin(ordered, np.fromiter(people, np.int64, len(people))))
    around = np.unique(np.clip(np.concatenate((places - 1, places, places + 1)), 0, len(ordered) - 1))
    beside = ordered[around].tolist()
    named = {
        int(i): (str(name), int(i))
        for i, name in store.rows(f"SELECT id, sort_name FROM contact WHERE id IN ({marks(beside)})")
    }
    gone = len(places) != len(people) or len(named) != len(beside)
    runs = zip(around.tolist(), around.tolist()[1:], beside, beside[1:], strict=False)
    if gone or any(here + 1 == there and named[one] > named[other] for here, there, one, other in runs):
        return _in_order(store)
    return ordered


def opened_first(ids: Numbers, opened: Sequence[int]) -> Numbers:
    """The same people, those opened lately first."""
    import numpy as np

    wanted = np.asarray(opened, np.int64)
    here = wanted[np.isin(wanted, ids)]
    return np.concatenate((here, ids[~np.isin(ids, here)])) if len(here) else ids
