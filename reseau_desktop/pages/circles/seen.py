"""What of the grammar is on the screen now, with how many people: the legend explains that and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reseau_desktop.pages.circles.filters import BANDS, Light

if TYPE_CHECKING:
    from reseau_desktop.circles.hand import CirclesView


@dataclass(frozen=True, slots=True)
class Seen:
    """`counts` of the people on the screen; `cells`: a ring is so full that its people are drawn together."""

    counts: dict[Light, int]
    cells: bool


def seen(view: CirclesView) -> Seen | None:
    """What the widget shows, at its zoom; None before anybody is placed."""
    import numpy as np

    from reseau_desktop.circles.people_layer import LEAST_DOT, MOST_DOTS
    from reseau_desktop.circles.sprites import WITH_OUTLINE

    scene, camera = view.scene, view.camera
    if scene is None:
        return None
    crowd, places = scene.crowd, scene.places
    x, y = places.x * camera.zoom + camera.x, places.y * camera.zoom + camera.y
    here = (x >= 0) & (x <= view.width()) & (y >= 0) & (y <= view.height())
    target = crowd.ring == len(scene.rings) - 1
    tints = np.bincount(crowd.tint[here & ~target], minlength=len(BANDS))
    counts = {light: int(count) for light, count in zip(BANDS, tints.tolist(), strict=True)}
    counts[Light.LATE] = int((here & crowd.late).sum())
    counts[Light.TARGET] = int((here & target).sum())
    cells = False
    for ring, placed in enumerate(places.rings):
        diameter, many = placed.diameter * camera.growth, int((here & (crowd.ring == ring)).sum())
        cells |= bool(many) and (diameter < LEAST_DOT or (many > MOST_DOTS and diameter < WITH_OUTLINE))
    return Seen(counts, cells)
