"""What the picture shows: the rings with their fill, and where everybody stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from reseau_desktop.insights.layers import LayerFill, fills
from reseau_desktop.insights.names import all_names
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Circles:
    """The rings from the centre outwards, then the target; the people as aligned arrays, by id.

    `ring` counts from 1, the target being n + 1; `lateness` is λ, not a number for somebody never met; `direction` is
    in radians clockwise from twelve o'clock, not a number where none was given; `late` marks people who are due and
    late (λ ≥ 1.5), never those without reminders; `last` is a day's ordinal, 0 for never; `due` likewise.
    """

    rings: tuple[LayerFill, ...]
    ids: Numbers
    ring: Numbers
    lateness: Numbers
    warmth: Numbers
    direction: Numbers
    last: Numbers
    due: Numbers
    names: tuple[str, ...]
    inbox: int


def circles(store: Store, today: date) -> Circles:
    """Everybody who has a place in the picture: not archived, not to sort."""
    import numpy as np

    known = standing(store, today)
    every = fills(store)
    shown = [item for item in every if item.layer.kind in (LayerKind.RING, LayerKind.TARGET)]
    ring_of = {item.layer.key: place + 1 for place, item in enumerate(shown)}
    ring = np.array([ring_of.get(layer.key, 0) for layer in known.layers], np.int64)
    ring = ring[known.layer] if len(known.ids) else np.zeros(0, np.int64)
    places = np.flatnonzero((ring > 0) & ~known.archived)
    given = dict(store.rows("SELECT id, direction FROM person WHERE direction IS NOT NULL"))
    names = all_names(store)
    ids = known.ids[places]
    return Circles(
        rings=tuple(shown),
        ids=ids,
        ring=ring[places],
        lateness=known.lateness[places],
        warmth=known.warmth[places],
        direction=np.array([given.get(identity, np.nan) for identity in ids.tolist()], np.float64),
        last=known.last[places],
        due=known.due[places],
        names=tuple(names.get(identity, "") for identity in ids.tolist()),
        inbox=next((item.members for item in every if item.layer.kind is LayerKind.INBOX), 0),
    )
