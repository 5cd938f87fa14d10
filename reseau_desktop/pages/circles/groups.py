"""Which group each person of the picture belongs to: the groups that hold most people first."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reseau_desktop.network.folding import fold
from reseau_desktop.network.layers import LayerKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from reseau_desktop.insights.circles import Circles
    from reseau_desktop.store import Store

translate = QCoreApplication.translate

MOST = 6  # sectors, besides that of the others
LEAST_SHARE = 0.03  # of the people in the picture that a group must add to be a sector
LOOKED_AT = 24  # groups
LOOSE = 600  # people in a ring; of more no two stand farther apart than they are wide


class SectorsBy(StrEnum):
    """What the sectors are made of; all but none are bonds of `insights.belonging`."""

    NONE = "none"
    TAG = "tag"
    ORGANISATION = "organisation"
    CITY = "city"
    HOW_MET = "how_met"


class Within(StrEnum):
    """In what order people stand inside their sector, clockwise."""

    NAME = "name"
    WARMTH = "warmth"  # the warmest first


class Chosen(NamedTuple):
    """Which groups have a sector: the largest first, whose sector takes people of several; and the order they stand in.

    It holds for a day. That somebody comes or leaves moves nobody else because a group is now large enough, or two have
    changed places; on the next day it may.
    """

    largest: tuple[str, ...]  # folded names
    order: tuple[str, ...]


class Sectors(NamedTuple):
    """How people stand in sectors: by what, in what order inside, and which groups those are today, where it is known."""

    by: SectorsBy = SectorsBy.NONE
    within: Within = Within.NAME
    chosen: Chosen | None = None


class Groups(NamedTuple):
    """The names of the sectors in the order they stand, each person's (-1 for targets), and everybody's place in theirs:
    who comes before whom, and the share of the sector that lies before them whoever else is there."""

    names: tuple[str, ...]
    group: NDArray[np.int64]
    order: NDArray[np.int64]
    along: NDArray[np.float64]
    chosen: Chosen


def grouped(store: Store, answer: Circles, wanted: Sectors) -> Groups | None:
    """The groups, those chosen before or else the largest; None without sectors, or where no group holds enough people.

    Somebody in several groups stands with the largest of them; the others have a sector of their own, the last. It is
    there even with nobody in it: its first person then finds room, and nobody else moves. Groups that share people, or
    whose people work together, stand side by side, else by name: their order does not follow their sizes.
    """
    if wanted.by is SectorsBy.NONE:
        return None
    import numpy as np

    from reseau_desktop.insights.belonging import Bond, groups

    target = next((n + 1 for n, i in enumerate(answer.rings) if i.layer.kind is LayerKind.TARGET), -1)
    free = answer.ring != target
    whole = {_key(name): (name, people) for name, people in groups(store, Bond(wanted.by.value))}
    chosen = wanted.chosen
    if chosen is None or not all(key in whole for key in chosen.largest):
        chosen = _choose(store, wanted.by, answer, free)
    if chosen is None:
        return None
    group = np.where(free, len(chosen.order), -1).astype(np.int64)
    for key in reversed(chosen.largest):
        members = whole[key][1]
        has = np.isin(answer.ids, np.fromiter(members, np.int64, len(members)))
        group[free & has] = chosen.order.index(key)
    names = [whole[key][0] for key in chosen.order]
    names.append(translate("Circles", "Others", "people without any of these tags"))
    within = wanted.within
    return Groups(tuple(names), group, _order(store, answer, within), _along(store, answer, within), chosen)


def _key(name: str) -> str:
    """What a group is known by, however it is written today."""
    return fold(name) or name.casefold()


def _choose(store: Store, by: SectorsBy, answer: Circles, free: NDArray[np.bool_]) -> Chosen | None:
    """The groups that add most people to those chosen before them; None where none adds enough."""
    import numpy as np

    from reseau_desktop.circles.rows import crowded
    from reseau_desktop.insights.belonging import Bond, groups
    from reseau_desktop.insights.related import neighbours

    left, total = free.copy(), int(free.sum())
    names: list[str] = []
    whole = dict(groups(store, Bond(by.value)))
    members = {
        name: np.isin(answer.ids, np.fromiter(ids, np.int64, len(ids)))
        for name, ids in groups(store, Bond(by.value))[:LOOKED_AT]
    }
    least = max(1.0, LEAST_SHARE * crowded(total))  # in steps: a group is no sector less because others grow
    while members and len(names) < MOST and total:
        counts = {name: int((left & has).sum()) for name, has in members.items()}
        best = max(counts, key=lambda name: counts[name])  # of equals the first in order
        if counts[best] < least:
            break
        left &= ~members.pop(best)
        names.append(best)
    if not names:
        return None
    by_name = sorted(names, key=lambda name: (fold(name), name))
    beside = neighbours(store, Bond(by.value), [whole[name] for name in by_name])
    return Chosen(tuple(map(_key, names)), tuple(_key(by_name[place]) for place in beside))


def _order(store: Store, answer: Circles, within: Within) -> NDArray[np.int64]:
    """Everybody's place by filed name, or by warmth and then by name."""
    import numpy as np

    from reseau_desktop.insights.ordering import names_in_order

    filed = names_in_order(store)
    places = np.empty(int(filed.max(initial=0)) + 1, dtype=np.int64)
    places[filed] = np.arange(len(filed))
    names = places[answer.ids]
    keys = (answer.ids, names) if within is Within.NAME else (answer.ids, names, -np.rint(answer.warmth))
    place = np.empty(len(answer.ids), dtype=np.int64)
    place[np.lexsort(keys)] = np.arange(len(answer.ids))
    return place


def _along(store: Store, answer: Circles, within: Within) -> NDArray[np.float64]:
    """Where each stands by their letter or their warmth alone; only for the rings that are not so full that all stand evenly."""
    import numpy as np

    from reseau_desktop.insights.names import filed
    from reseau_desktop.network.alphabet import alphabet_share, warmth_share

    along = np.zeros(len(answer.ids))
    counts = np.bincount(answer.ring, minlength=1)
    places = np.flatnonzero(counts[answer.ring] <= LOOSE)
    ids = answer.ids[places].tolist()
    names = filed(store, ids)
    found = [alphabet_share(names.get(contact, "")) for contact in ids]
    if within is Within.WARMTH:
        warmth = answer.warmth[places].tolist()
        found = [warmth_share(warm, share) for warm, share in zip(warmth, found, strict=True)]
    along[places] = found
    return along
