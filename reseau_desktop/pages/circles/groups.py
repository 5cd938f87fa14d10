"""Which group each person of the picture belongs to: by tag, the tags that hold most people first."""

from __future__ import annotations

from datetime import date
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
LEAST_SHARE = 0.03  # of the people in the picture that a tag must add to be a sector
LOOKED_AT = 24  # tags


class SectorsBy(StrEnum):
    """What the sectors are made of."""

    NONE = "none"
    TAG = "tag"


def by_tag(store: Store, today: date, answer: Circles) -> tuple[tuple[str, ...], NDArray[np.int64]] | None:
    """Names of the groups and each person's, -1 for targets; None where no tag holds enough people.

    Somebody with several tags stands with the largest of their groups; the others have a sector of their own.
    """
    import numpy as np

    from reseau_desktop.insights import people
    from reseau_desktop.insights.people import Listing

    target = next((n + 1 for n, i in enumerate(answer.rings) if i.layer.kind is LayerKind.TARGET), -1)
    free = answer.ring != target
    total = int(free.sum())
    group = np.full(len(answer.ids), -1, dtype=np.int64)
    names: list[str] = []
    tags = sorted(people.tags(store), key=lambda tag: (-tag[2], tag[1], tag[0]))[:LOOKED_AT]
    members = {
        tag: np.isin(answer.ids, np.asarray(people.listing(store, today, Listing(tags=frozenset((tag,))))))
        for tag, _, _ in tags
    }
    words = {tag: name for tag, name, _ in tags}
    while members and len(names) < MOST and total:
        counts = {tag: int((free & (group < 0) & has).sum()) for tag, has in members.items()}
        best = max(counts, key=lambda tag: counts[tag])  # of equals the first in order
        if counts[best] < max(1.0, LEAST_SHARE * total):
            break
        group[free & (group < 0) & members.pop(best)] = len(names)
        names.append(words[best])
    if not names:
        return None
    others = free & (group < 0)
    if others.any():
        group[others] = len(names)
        names.append(translate("Circles", "Others", "people without any of these tags"))
    return tuple(names), group
