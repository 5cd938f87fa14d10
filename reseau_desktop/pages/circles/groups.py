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


class Groups(NamedTuple):
    """The names of the sectors in the order they stand, each person's (-1 for targets), and everybody's place in theirs."""

    names: tuple[str, ...]
    group: NDArray[np.int64]
    order: NDArray[np.int64]


def grouped(store: Store, by: SectorsBy, answer: Circles, within: Within = Within.NAME) -> Groups | None:
    """The groups; None without sectors, or where no group holds enough people.

    Somebody in several groups stands with the largest of them; the others have a sector of their own, the last. It is
    there even with nobody in it: its first person then finds room, and nobody else moves. Groups that share people, or
    whose people work together, stand side by side, else by name: their order does not follow their sizes.
    """
    if by is SectorsBy.NONE:
        return None
    import numpy as np

    from reseau_desktop.circles.rows import crowded
    from reseau_desktop.insights.belonging import Bond, groups
    from reseau_desktop.insights.related import neighbours

    target = next((n + 1 for n, i in enumerate(answer.rings) if i.layer.kind is LayerKind.TARGET), -1)
    free = answer.ring != target
    total = int(free.sum())
    group = np.full(len(answer.ids), -1, dtype=np.int64)
    names: list[str] = []
    whole = dict(groups(store, Bond(by.value)))
    found = groups(store, Bond(by.value))[:LOOKED_AT]
    members = {name: np.isin(answer.ids, np.fromiter(ids, np.int64, len(ids))) for name, ids in found}
    least = max(1.0, LEAST_SHARE * crowded(total))  # in steps: a group is no sector less because others grow
    while members and len(names) < MOST and total:
        counts = {name: int((free & (group < 0) & has).sum()) for name, has in members.items()}
        best = max(counts, key=lambda name: counts[name])  # of equals the first in order
        if counts[best] < least:
            break
        group[free & (group < 0) & members.pop(best)] = len(names)
        names.append(best)
    if not names:
        return None
    by_name = sorted(range(len(names)), key=lambda place: (fold(names[place]), names[place]))
    beside = neighbours(store, Bond(by.value), [whole[names[place]] for place in by_name])
    order = [by_name[place] for place in beside]
    names = [names[place] for place in order]
    group[group >= 0] = np.argsort(order)[group[group >= 0]]
    group[free & (group < 0)] = len(names)
    names.append(translate("Circles", "Others", "people without any of these tags"))
    return Groups(tuple(names), group, _order(store, answer, within))


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
