"""What a drawing consists of. All sizes in px of the drawing, y downwards; colours as #RRGGBB."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

Dash = tuple[float, ...]  # lengths on and off; empty: a whole line


@dataclass(frozen=True, slots=True)
class Circle:
    """A filled circle, outlined where `stroke` is given. `person` and `title` belong to somebody's disc."""

    x: float
    y: float
    radius: float
    fill: str
    stroke: str = ""
    width: float = 0.0
    dash: Dash = ()
    opacity: float = 1.0
    person: int | None = None
    title: str = ""


@dataclass(frozen=True, slots=True)
class Arc:
    """A part of a circle's line: degrees clockwise from twelve o'clock, `gap` on either side of it left open."""

    x: float
    y: float
    radius: float
    gap: float
    stroke: str
    width: float
    dash: Dash = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, or one bent towards a point."""

    start: tuple[float, float]
    end: tuple[float, float]
    stroke: str
    width: float
    dash: Dash = ()
    bend: tuple[float, float] | None = None
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle with round corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    corner: float = 0.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look; `before` is the room left in front of them."""

    text: str
    px: float
    weight: int
    colour: str
    before: float = 0.0


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text on its baseline: `anchor` start, middle or end says what of it lies at `x`; `width` as measured."""

    x: float
    y: float
    runs: tuple[Run, ...]
    width: float
    anchor: str = "start"
    opacity: float = 1.0

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.x - self.width * {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]


Shape = Circle | Arc | Line | Box | Words


@dataclass(frozen=True, slots=True)
class Sheet:
    """Shapes that belong together, from the lowest to the uppermost; `name` is for whoever opens the file in an editor."""

    name: str
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole picture: its size, its ground, what it is called."""

    width: float
    height: float
    ground: str
    title: str
    sheets: tuple[Sheet, ...]

    @property
    def shapes(self) -> Iterator[Shape]:
        for sheet in self.sheets:
            yield from sheet.shapes
