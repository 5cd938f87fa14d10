"""One reading of the store for the page: the picture and the panel beside it, made off the window's thread when large."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.circles.groups import Sectors, grouped
from reseau_desktop.pages.circles.network_panel import Overview
from reseau_desktop.pages.circles.noticed import SHOWN

if TYPE_CHECKING:
    from reseau_desktop.circles.people import Crowd
    from reseau_desktop.insights.circles import Circles
    from reseau_desktop.store import Store

INNER = 3  # rings whose late people need a look first
LATE = 1.5
THREE_YEARS = 3 * 365
NO_SECTORS = Sectors()


@dataclass(frozen=True, slots=True)
class Reading:
    """The answer, its people as columns in these sectors, and the overview."""

    on: date
    sectors: Sectors
    answer: Circles
    crowd: Crowd
    overview: Overview


def read(store: Store, today: date, wanted: Sectors = NO_SECTORS) -> Reading:
    """Ask everything the page shows, the people in sectors or not."""
    import numpy as np

    from reseau_desktop.insights.bridging import cooling_bridges
    from reseau_desktop.insights.circles import circles
    from reseau_desktop.insights.layers import fills
    from reseau_desktop.insights.load import cheapest, load
    from reseau_desktop.insights.names import names
    from reseau_desktop.insights.slipping import drifts
    from reseau_desktop.pages.circles.shown import crowd

    answer = circles(store, today)
    with np.errstate(invalid="ignore"):
        late = (answer.due > 0) & (answer.lateness >= LATE) & (answer.ring <= INNER)
    targets = len(answer.rings) if answer.rings and answer.rings[-1].layer.kind is LayerKind.TARGET else -1
    silent = (answer.last > 0) & (today.toordinal() - answer.last >= THREE_YEARS) & (answer.ring != targets)
    slipping, cooling = tuple(drifts(store, today)), cooling_bridges(store, today)
    groups = grouped(store, answer, wanted)
    people = crowd(answer, groups)
    return Reading(
        today,
        wanted._replace(chosen=groups.chosen if groups else None),
        answer,
        people.ready(),
        Overview(
            fills(store),
            load(store, today),
            cheapest(store, today),
            tuple(answer.ids[late].tolist()),
            slipping,
            tuple(answer.ids[silent].tolist()),
            answer.inbox,
            cooling,
            names(store, [item.contact for item in (*slipping[:SHOWN], *cooling[:SHOWN])]),
        ),
    )
