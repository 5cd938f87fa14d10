"""Which group each person of the picture belongs to: the groups that hold most people first."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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


def grouped(store: Store, by: SectorsBy, answer: Circles) -> tuple[tuple[str, ...], NDArray[np.int64]] | None:
    """Names of the groups and each person's, -1 for targets; None without sectors, or where no group holds enough people.

    Somebody in several groups stands with the largest of them; the others have a sector of their own.
    """
    if by is SectorsBy.NONE:
        return None
    import numpy as np

    from reseau_desktop.insights.belonging import Bond, groups

    target = next((n + 1 for n, i in enumerate(answer.rings) if i.layer.kind is LayerKind.TARGET), -1)
    free = answer.ring != target
    total = int(free.sum())
    group = np.full(len(answer.ids), -1, dtype=np.int64)
    names: list[str] = []
    found = groups(store, Bond(by.value))[:LOOKED_AT]
    members = {name: np.isin(answer.ids, np.fromiter(ids, np.int64, len(ids))) for name, ids in found}
    while members and len(names) < MOST and total:
        counts = {name: int((free & (group < 0) & has).sum()) for name, has in members.items()}
        best = max(counts, key=lambda name: counts[name])  # of equals the first in order
        if counts[best] < max(1.0, LEAST_SHARE * total):
            break
        group[free & (group < 0) & members.pop(best)] = len(names)
        names.append(best)
    if not names:
        return None
    others = free & (group < 0)
    if others.any():
        group[others] = len(names)
        names.append(translate("Circles", "Others", "people without any of these tags"))
    return tuple(names), group
