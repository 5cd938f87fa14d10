"""Walking the picture by keys: round a ring, from ring to ring, to a name (DESIGN.md section 5, point 13)."""

from __future__ import annotations

import numpy as np

from reseau_desktop.circles.scene import Scene

FULL_TURN = 2 * np.pi


def along(scene: Scene, person: int | None, step: int, lit: bytes | None = None) -> int | None:
    """The next person of the same ring, clockwise for a positive step; the first of all from nobody."""
    if person is None:
        return first(scene, lit)
    members = in_order(scene, int(scene.crowd.ring[person]), lit)
    if person in members:
        return members[(members.index(person) + step) % len(members)]
    if not members:  # nobody of this ring is lit
        return across(scene, person, step, lit)
    ahead = (scene.places.angle[members] - scene.places.angle[person]) % FULL_TURN
    return members[int(np.argmin(ahead) if step > 0 else np.argmax(ahead))]


def across(scene: Scene, person: int | None, step: int, lit: bytes | None = None) -> int | None:
    """The person of the next ring that is not empty, outwards for a positive step, nearest in direction."""
    if person is None:
        return first(scene, lit)
    angle = float(scene.places.angle[person])
    ring = int(scene.crowd.ring[person]) + step
    while 0 <= ring < len(scene.rings):
        members = np.array(in_order(scene, ring, lit), np.int64)
        if len(members):
            apart = np.abs((scene.places.angle[members] - angle + np.pi) % FULL_TURN - np.pi)
            return int(members[np.lexsort((scene.crowd.ids[members], apart))[0]])
        ring += step
    return person


def first(scene: Scene, lit: bytes | None = None) -> int | None:
    """The first person clockwise of the innermost ring that has any."""
    for ring in range(len(scene.rings)):
        members = in_order(scene, ring, lit)
        if members:
            return members[0]
    return None


def in_order(scene: Scene, ring: int, lit: bytes | None = None) -> list[int]:
    """A ring's people clockwise; of those who are lit, where a filter or a search leaves some out."""
    there = scene.crowd.ring == ring
    if lit is not None:
        there &= np.frombuffer(lit, bool)
    members = np.flatnonzero(there)
    order = np.lexsort((scene.crowd.ids[members], scene.places.angle[members]))
    return members[order].tolist()
