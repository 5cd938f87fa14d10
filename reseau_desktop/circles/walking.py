"""Walking the picture by keys: round a ring, from ring to ring, to a name (DESIGN.md section 5, point 13)."""

from __future__ import annotations

import numpy as np

from reseau_desktop.circles.scene import Scene

FULL_TURN = 2 * np.pi


def along(scene: Scene, person: int | None, step: int) -> int | None:
    """The next person of the same ring, clockwise for a positive step; the first of all from nobody."""
    if person is None:
        return first(scene)
    members = _in_order(scene, int(scene.crowd.ring[person]))
    return members[(members.index(person) + step) % len(members)]


def across(scene: Scene, person: int | None, step: int) -> int | None:
    """The person of the next ring that is not empty, outwards for a positive step, nearest in direction."""
    if person is None:
        return first(scene)
    angle = float(scene.places.angle[person])
    ring = int(scene.crowd.ring[person]) + step
    while 0 <= ring < len(scene.rings):
        members = np.flatnonzero(scene.crowd.ring == ring)
        if len(members):
            apart = np.abs((scene.places.angle[members] - angle + np.pi) % FULL_TURN - np.pi)
            return int(members[np.lexsort((scene.crowd.ids[members], apart))[0]])
        ring += step
    return person


def first(scene: Scene) -> int | None:
    """The first person clockwise of the innermost ring that has any."""
    for ring in range(len(scene.rings)):
        members = _in_order(scene, ring)
        if members:
            return members[0]
    return None


def _in_order(scene: Scene, ring: int) -> list[int]:
    """A ring's people clockwise."""
    members = np.flatnonzero(scene.crowd.ring == ring)
    order = np.lexsort((scene.crowd.ids[members], scene.places.angle[members]))
    return members[order].tolist()
