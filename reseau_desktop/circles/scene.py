"""The picture before it is painted: rings, people, captions and places for one canvas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reseau_desktop.circles.captions import Caption, measured
from reseau_desktop.circles.geometry import Frame, frame
from reseau_desktop.circles.layout import Places, place
from reseau_desktop.circles.lettering import SCREEN, Letters
from reseau_desktop.circles.people import Crowd, RingSpec
from reseau_desktop.circles.sectors import Grouping


@dataclass(frozen=True, slots=True)
class Scene:
    """`rings` from the innermost, the target last; people and their places in the same order."""

    frame: Frame
    rings: tuple[RingSpec, ...]
    captions: tuple[Caption, ...]
    crowd: Crowd
    places: Places

    @property
    def lines(self) -> tuple[float, ...]:
        return self.frame.lines


@dataclass(frozen=True, slots=True)
class Stage:
    """What a scene needs of the screen: measured on the window's thread, so that people may be placed on another."""

    frame: Frame
    rings: tuple[RingSpec, ...]
    captions: tuple[Caption, ...]

    def filled(self, people: Crowd) -> Scene:
        boxes = [caption.box for caption in self.captions]
        grouping = None
        if people.group is not None:
            grouping = Grouping(people.groups, people.group, people.order, people.along)
        places = place(
            people.ids, people.ring, people.lateness, people.direction, self.frame, boxes, grouping
        )
        return Scene(self.frame, self.rings, self.captions, people, places)


def stage(
    rings: Sequence[RingSpec],
    people: int,
    width: float,
    height: float,
    scale: float,
    letters: Letters = SCREEN,
) -> Stage:
    """The rings of a canvas of `width` × `height` px for that many people; `rings` has the target last."""
    found = frame(width, height, len(rings) - 1, people, scale)
    lines = found.lines
    room = min((b - a for a, b in zip(lines, lines[1:], strict=False)), default=found.outer)
    return Stage(found, tuple(rings), measured(rings, room, letters))
