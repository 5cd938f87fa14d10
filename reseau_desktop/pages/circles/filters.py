"""Which people the picture lights up: by warmth, by lateness, by never having met."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import TYPE_CHECKING

from reseau_desktop.network.warmth import Band

if TYPE_CHECKING:
    from reseau_desktop.circles.people import Crowd


class Light(StrEnum):
    """What the legend and the filter offer; the first four are the bands of warmth."""

    WARM = Band.WARM.value
    LUKEWARM = Band.LUKEWARM.value
    COOL = Band.COOL.value
    DORMANT = Band.DORMANT.value
    LATE = "late"
    NEVER = "never"


BANDS = (Light.WARM, Light.LUKEWARM, Light.COOL, Light.DORMANT)


def lit(people: Crowd, lights: Collection[Light]) -> list[int] | None:
    """The contacts that pass: in one of the chosen bands, and late or never met when that is chosen; None: no filter."""
    if not lights:
        return None
    import numpy as np

    keep = np.ones(len(people), dtype=bool)
    bands = [BANDS.index(light) for light in lights if light in BANDS]
    if bands:
        keep &= np.isin(people.tint, bands)
    if Light.LATE in lights or Light.NEVER in lights:
        never = np.isnan(people.lateness) if Light.NEVER in lights else np.zeros(len(people), dtype=bool)
        late = people.late if Light.LATE in lights else np.zeros(len(people), dtype=bool)
        keep &= never | late
    return people.ids[keep].tolist()
