"""Walking the picture by keys: round a ring, from ring to ring, to a name (DESIGN.md section 5, point 13)."""

from __future__ import annotations

import numpy as np

from reseau_desktop.circles.scene import Scene
from reseau_desktop.network.folding import fold

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


def named(scene: Scene, typed: str, after: int | None) -> int | None:
    """The next person, in the order of names, with a word that begins as typed; stays where it fits already."""
    wanted = fold(typed)
    if not wanted:
        return None
    folded = [fold(name) for name in scene.crowd.names]
    hits = [place for place, name in enumerate(folded) if name.startswith(wanted) or f" {wanted}" in name]
    if not hits:
        return None
    hits.sort(
        key=lambda place: (not folded[place].startswith(wanted), folded[place], int(scene.crowd.ids[place]))
    )
    if after in hits:
        return hits[(hits.index(after) + 1) % len(hits)] if len(wanted) == 1 else after
    return hits[0]


def _in_order(scene: Scene, ring: int) -> list[int]:
    """A ring's people clockwise."""
    members = np.flatnonzero(scene.crowd.ring == ring)
    order = np.lexsort((scene.crowd.ids[members], scene.places.angle[members]))
    return members[order].tolist()
