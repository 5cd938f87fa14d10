"""Where the rings are: radii in px at 100 % zoom, for a canvas of a given size (DESIGN.md section 5, points 1 and 2).

The origin is *me*; an angle is in radians, clockwise from twelve o'clock; y grows downwards, as on the screen.
"""

from dataclasses import dataclass
from math import cos, sin

from reseau_desktop.network.layers import radii

ME_RADIUS = 20.0
CORE_INNER = ME_RADIUS + 10  # the first ring keeps this free around me
LEAST_OUTER = 200.0  # while the canvas holds as much
SMALLEST_OUTER = (
    140.0  # in a small window at twice the text's size; the rings' captions still fit between them
)
CROWD = 1000  # above, the target ring tightens to leave the people more room; so it does in a small window
TIGHTENING = 200  # more people until it is as tight as it gets: one more must not move all the others
MARGIN, TIGHT_MARGIN = 78.0, 59.0  # outside the last ring, for the targets and their names
CIRCLE, TIGHT_CIRCLE = 48.0, 36.0  # from the last ring to the target's circle
RING_MARGIN, MARGIN_SHARE = 2.6, 0.12  # px; of a ring's width at most
CAPTION_HALF = 9.0  # of a caption's height at text scale 1
DRAWN_FOR = 260.0  # the outer radius from which discs have their full size; on less they shrink with it
LEAST_SCALE = 0.7


@dataclass(frozen=True, slots=True)
class Band:
    """A ring's edges: distances from me in px, `inner < outer`."""

    inner: float
    outer: float

    @property
    def width(self) -> float:
        return self.outer - self.inner

    @property
    def margin(self) -> float:
        """Between a disc and the ring's line; less where there is little, so that lateness still shows."""
        return min(RING_MARGIN, MARGIN_SHARE * self.width)


@dataclass(frozen=True, slots=True)
class CaptionBox:
    """Half the width and half the height of a ring's caption, centred at twelve o'clock on the ring's line, in px."""

    half_width: float
    half_height: float


@dataclass(frozen=True, slots=True)
class Frame:
    """The rings of one canvas: `bands` from the innermost, the target's band last; `scale` multiplies the discs' sizes."""

    outer: float
    bands: tuple[Band, ...]
    target_circle: float
    target_people: float
    target_diameter: float
    scale: float

    @property
    def lines(self) -> tuple[float, ...]:
        """The radius of each ring's line, and so of its caption; the target's dashed circle last."""
        return (*(band.outer for band in self.bands[:-1]), self.target_circle)


def frame(width: float, height: float, rings: int, people: int = 0, text_scale: float = 1.0) -> Frame:
    """The rings that fit a canvas of `width` × `height` px holding `people`; 200 px in radius, or what there is room for."""
    half, larger = min(width, height) / 2, 10 * (text_scale - 1)
    small = half - MARGIN - larger < LEAST_OUTER
    tight = 1.0 if small else min(1.0, max(0.0, (people - CROWD) / TIGHTENING))
    whole = half - TIGHT_CIRCLE - CAPTION_HALF * text_scale - 4  # with it the outermost caption is not cut
    least = max(SMALLEST_OUTER, min(LEAST_OUTER, whole))
    outer = max(least, half - _between(MARGIN, TIGHT_MARGIN, tight) - larger)
    edges = [0.0, *(outer * share for share in radii(rings))]
    bands = [Band(CORE_INNER if k == 0 else edges[k], edges[k + 1]) for k in range(rings)]
    circle = outer + _between(CIRCLE, TIGHT_CIRCLE, tight)
    people_at = outer + _between(29.0, 22.0, tight)
    bands.append(Band(outer + 10, circle + 6))
    scale = min(1.0, max(LEAST_SCALE, outer / DRAWN_FOR))
    return Frame(outer, tuple(bands), circle, people_at, _between(25.0, 19.0, tight), scale)


def _between(wide: float, narrow: float, tight: float) -> float:
    return wide + (narrow - wide) * tight


def point(radius: float, angle: float) -> tuple[float, float]:
    """The place at `radius` px from me in a direction."""
    return radius * sin(angle), -radius * cos(angle)


def ring_at(radii_px: tuple[float, ...], distance: float) -> int | None:
    """The index of the ring whose ground lies at this distance from me; None beyond the last line."""
    for index, line in enumerate(radii_px):
        if distance <= line:
            return index
    return None
