"""Layers: rings of importance, each a promise of contact with its cadence and capacity (method, section 2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from math import sqrt
from typing import Final

WEEKS_A_YEAR: Final = 52
DAYS_A_YEAR: Final = 365
MINUTES_A_CONTACT: Final = 10
FULL: Final = 1.0
OVER: Final = 1.5


class LayerKind(StrEnum):
    """What a layer is: the centre, one of the rings, the dashed circle of targets, the tray of imports."""

    ME = "me"
    RING = "ring"
    TARGET = "target"
    INBOX = "inbox"


class Fullness(StrEnum):
    """How a layer's members compare with its capacity: soft, it proposes and never imposes."""

    ROOM = "room"
    FULL = "full"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer and its promise: `cadence` in days (None: no promise), `capacity` in people (None: no limit).

    `name`, `question` and `colour` are the user's own; None leaves the default of `key`.
    """

    key: str
    kind: LayerKind
    position: int
    cadence: int | None
    capacity: int | None
    reminders: bool
    name: str | None = None
    question: str | None = None
    colour: str | None = None


DEFAULT_LAYERS: Final = (
    Layer("me", LayerKind.ME, 0, None, None, False),
    Layer("core", LayerKind.RING, 1, 21, 5, True),
    Layer("allies", LayerKind.RING, 2, 45, 10, True),
    Layer("active", LayerKind.RING, 3, 90, 35, True),
    Layer("wide", LayerKind.RING, 4, 180, 100, True),
    Layer("known", LayerKind.RING, 5, 365, 350, False),
    Layer("target", LayerKind.TARGET, 6, 30, 10, True),
    Layer("inbox", LayerKind.INBOX, 7, None, None, False),
)


@dataclass(frozen=True, slots=True)
class Promise:
    """What a profile sets on one ring: days, people."""

    key: str
    cadence: int
    capacity: int
    reminders: bool = True


@dataclass(frozen=True, slots=True)
class Profile:
    """A first choice of promises; `weekly_minutes` is the time the user gives the network."""

    key: str
    rings: tuple[Promise, ...]
    weekly_minutes: int

    def layers(self, layers: Iterable[Layer] = DEFAULT_LAYERS) -> tuple[Layer, ...]:
        """These layers with the promises of the profile; what it does not name stays."""
        promises = {promise.key: promise for promise in self.rings}
        return tuple(
            replace(
                layer,
                cadence=promises[layer.key].cadence,
                capacity=promises[layer.key].capacity,
                reminders=promises[layer.key].reminders,
            )
            if layer.key in promises
            else layer
            for layer in layers
        )

    @property
    def load(self) -> float:
        """Contacts a week when every ring is full."""
        return promise_load(r.cadence for r in self.rings if r.reminders for _ in range(r.capacity))


def _rings(*promises: tuple[int, int]) -> tuple[Promise, ...]:
    """Rings from the core outwards; only the last of the five has its reminders off."""
    names = ("core", "allies", "active", "wide", "known")
    return tuple(
        Promise(name, cadence, capacity, reminders=name != "known")
        for name, (cadence, capacity) in zip(names, promises, strict=True)
    )


PROFILES: Final[dict[str, Profile]] = {
    profile.key: profile
    for profile in (
        Profile("independent", _rings((21, 5), (45, 10), (90, 35), (180, 100), (365, 350)), 120),
        Profile("employee", _rings((30, 5), (60, 10), (120, 25), (365, 60), (365, 350)), 60),
        Profile("founder", _rings((14, 5), (30, 15), (60, 50), (180, 120), (365, 350)), 180),
        Profile("researcher", _rings((30, 5), (90, 15), (180, 50), (365, 150), (365, 350)), 90),
        Profile("job", _rings((14, 5), (30, 15), (45, 40), (90, 100), (180, 350)), 300),
    )
}


def radii(rings: int) -> tuple[float, ...]:
    """Outer radius of each ring from the innermost, the outermost being 1; `rings` ≥ 0."""
    return tuple((3 * sqrt(k / rings) + k / rings) / 4 for k in range(1, rings + 1))


def fullness(members: int, capacity: int | None) -> Fullness:
    """Full from capacity, over from one and a half times it; a layer without capacity always has room."""
    if capacity is None or members < FULL * capacity or not members:
        return Fullness.ROOM
    return Fullness.OVER if members >= OVER * capacity else Fullness.FULL


def promise_load(cadences: Iterable[int]) -> float:
    """Contacts a week promised to people with these cadences (days), reminders on; a week is a 52nd of the year."""
    return sum(DAYS_A_YEAR / cadence for cadence in cadences) / WEEKS_A_YEAR


def budget(weekly_minutes: float, minutes_each: float = MINUTES_A_CONTACT) -> float:
    """Contacts a week that the stated time allows."""
    return weekly_minutes / minutes_each
