"""The two movements of the picture: the zoom, and people going to their new ring (DESIGN.md section 5.8)."""

from __future__ import annotations

from collections.abc import Callable
from math import exp, log

import numpy as np
from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.overlay import Spot, spot
from reseau_desktop.circles.scene import Scene
from reseau_desktop.widgets.theme import theme

ZOOM, MOVE, FADE = 180, 260, 140  # ms
MOST = 60  # people seen on their way to another ring; more would be a swarm
TIDIED = 240  # people of a ring that is tidied: they only turn


def between(one: Camera, other: Camera, share: float) -> Camera:
    """A camera on the way: the zoom grows by equal ratios."""
    zoom = exp(log(one.zoom) + (log(other.zoom) - log(one.zoom)) * share)
    if one.zoom == other.zoom:
        way = share
    else:  # keeps the fixed point of a zoom where it is
        way = (zoom - one.zoom) / (other.zoom - one.zoom)
    return Camera(zoom, one.x + (other.x - one.x) * way, one.y + (other.y - one.y) * way)


def towards(one: Spot, other: Spot, share: float) -> Spot:
    """A disc on the way to its new place and size."""
    return Spot(
        one.x + (other.x - one.x) * share,
        one.y + (other.y - one.y) * share,
        one.half + (other.half - one.half) * share,
    )


class Flight(QObject):
    """One movement at a time: `step` hears a share from 0 to 1, the last one always 1."""

    def __init__(self, parent: QObject, duration: int, step: Callable[[float], None]) -> None:
        super().__init__(parent)
        self._duration = duration
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(lambda share: step(float(share)))
        self._step = step

    @property
    def running(self) -> bool:
        return self._animation.state() == QVariantAnimation.State.Running

    def start(self) -> None:
        self.stop()
        duration = theme().duration(self._duration)
        if not duration:
            self._step(1.0)
            return
        self._animation.setDuration(duration)
        self._animation.start()

    def stop(self) -> None:
        self._animation.stop()


class Movers(QObject):
    """People on their way from their old ring to the new one; `step` is called whenever they are elsewhere."""

    def __init__(self, parent: QObject, step: Callable[[], None]) -> None:
        super().__init__(parent)
        self._ways: dict[int, tuple[Spot, Spot]] = {}
        self._share = 1.0
        self._tell = step
        self._flight = Flight(self, MOVE, self._move)

    def send(self, before: Scene, seen: Camera, after: Scene, seen_now: Camera) -> None:
        """Whoever changed ring between two scenes sets out; without sectors also who was given another direction."""
        old, new = before.crowd, after.crowd
        _, was, now = np.intersect1d(old.ids, new.ids, return_indices=True)
        gone = old.ring[was] != new.ring[now]
        if not gone.any() and old.group is None and new.group is None:
            gone = old.direction[was] != new.direction[now]
            gone &= ~(np.isnan(old.direction[was]) & np.isnan(new.direction[now]))
            most = TIDIED
        else:
            most = MOST
        pairs = zip(was[gone].tolist(), now[gone].tolist(), strict=True) if gone.sum() <= most else ()
        self._ways = {
            place: (spot(before, seen, old_place), spot(after, seen_now, place)) for old_place, place in pairs
        }
        if self._ways:
            self._flight.start()

    def places(self) -> tuple[tuple[int, Spot], ...]:
        """Where they are now, by their place in the new crowd."""
        return tuple((person, towards(*way, self._share)) for person, way in self._ways.items())

    @property
    def under_way(self) -> bool:
        """Whether anybody is."""
        return bool(self._ways)

    def land(self) -> None:
        self._flight.stop()
        self._ways = {}

    def _move(self, share: float) -> None:
        self._share = share
        if share >= 1.0:
            self._ways = {}
        self._tell()
