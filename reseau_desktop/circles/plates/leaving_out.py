"""Some people of a picture alone: who is private is in no picture that leaves the house."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np

from reseau_desktop.circles.people import Crowd
from reseau_desktop.circles.scene import Scene

Kept = np.ndarray[Any, Any]  # places in the crowd, ascending


def only(crowd: Crowd, kept: Kept) -> Crowd:
    """These people, in the same order."""
    if len(kept) == len(crowd):
        return crowd
    columns: dict[str, Any] = {
        field.name: column[kept]
        for field in fields(crowd)
        if isinstance(column := getattr(crowd, field.name), np.ndarray)
    }
    people = kept.tolist()
    return replace(
        crowd,
        **columns,
        names=tuple(crowd.names[place] for place in people),
        initials=tuple(crowd.initials[place] for place in people),
    )


def thinned(scene: Scene, kept: Kept) -> Scene:
    """The same picture with only those at these places: nobody moves."""
    if len(kept) == len(scene.crowd):
        return scene
    places = scene.places
    standing = replace(
        places, **{name: getattr(places, name)[kept] for name in ("x", "y", "radius", "angle", "diameter")}
    )
    return replace(scene, crowd=only(scene.crowd, kept), places=standing)
