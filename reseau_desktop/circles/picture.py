"""The picture for elsewhere: what is seen, without those who are private."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap

from reseau_desktop.circles.people import Crowd
from reseau_desktop.circles.scene import Scene
from reseau_desktop.circles.screen import Moment, Screen

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def picture(moment: Moment, without: Collection[int]) -> QPixmap:
    """A frame as an image: nobody hovered, selected or on the way; the places of those left out stay empty."""
    import numpy as np

    width, height = moment.size
    made = QPixmap(round(width * moment.dpr), round(height * moment.dpr))
    made.setDevicePixelRatio(moment.dpr)
    made.fill(Qt.GlobalColor.transparent)
    gone = np.isin(moment.scene.crowd.ids, np.fromiter(without, np.int64, len(without)))
    kept = np.flatnonzero(~gone)
    lit = None if moment.lit is None else bytes(np.frombuffer(moment.lit, np.uint8)[kept])
    still = Moment(
        _thinned(moment.scene, kept),
        moment.camera,
        moment.size,
        moment.dpr,
        moment.me,
        lit,
        covered=moment.covered,
    )
    painter = QPainter(made)
    Screen().paint(painter, still)
    painter.end()
    return made


def _thinned(scene: Scene, kept: NDArray[np.intp]) -> Scene:
    """The same picture with only those at the places that are kept."""
    if len(kept) == len(scene.crowd):
        return scene
    crowd, places = scene.crowd, scene.places
    fewer: Crowd = replace(
        crowd,
        **{
            name: getattr(crowd, name)[kept]
            for name in ("ids", "ring", "lateness", "warmth", "direction", "late")
        },
        names=tuple(crowd.names[place] for place in kept.tolist()),
        initials=tuple(crowd.initials[place] for place in kept.tolist()),
        group=None if crowd.group is None else crowd.group[kept],
    )
    standing = replace(
        places, **{name: getattr(places, name)[kept] for name in ("x", "y", "radius", "angle", "diameter")}
    )
    return replace(scene, crowd=fewer, places=standing)
