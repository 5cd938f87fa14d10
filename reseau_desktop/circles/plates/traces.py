"""What is drawn between people, as shapes: links and the arrows from where they were. The screen's are in `trace_layer`."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot
from typing import TYPE_CHECKING

from reseau_desktop.circles import route_marks, trace_layer
from reseau_desktop.circles.plates.shapes import Box, Circle, Line, Run, Shape, Words
from reseau_desktop.widgets import tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from reseau_desktop.circles.camera import Camera
    from reseau_desktop.circles.lettering import Letters
    from reseau_desktop.circles.plates.inks import Inks
    from reseau_desktop.circles.scene import Scene
    from reseau_desktop.circles.traces import Arrows, Links, Route, Traces

Point = tuple[float, float]


def drawn(
    traces: Traces,
    scene: Scene,
    camera: Camera,
    inks: Inks,
    letters: Letters,
    lit: NDArray[np.bool_] | None,
) -> Iterator[Shape]:
    """All of it, from the lowest to the uppermost; nothing of somebody who is not in the picture."""
    if traces.links is not None:
        yield from _links(traces.links, scene, camera, inks)
    if traces.arrows is not None:
        yield from _arrows(traces.arrows, scene, camera, inks, lit)
    if traces.route is not None:
        yield from _route(traces.route, scene, camera, inks, letters)


def _at(scene: Scene, camera: Camera, person: int) -> Point:
    return camera.screen(float(scene.places.x[person]), float(scene.places.y[person]))


def _links(links: Links, scene: Scene, camera: Camera, inks: Inks) -> Iterator[Shape]:
    index, declared = scene.crowd.index, len(links) - links.inferred
    said = [place < declared for place in range(len(links))]
    columns = (links.strength.tolist(), links.one.tolist(), links.other.tolist(), said)
    for strength, one, other, known in sorted(zip(*columns, strict=True)):
        if one not in index or other not in index:
            continue
        start, end = _at(scene, camera, index[one]), _at(scene, camera, index[other])
        middle = ((start[0] + end[0]) / 2 - camera.x, (start[1] + end[1]) / 2 - camera.y)
        bend = (camera.x + middle[0] * trace_layer.BENT, camera.y + middle[1] * trace_layer.BENT)
        if not known:
            share = 1.0 if inks.contrast else trace_layer.INFERRED_INK
            faint = tokens.mixed(inks.hex("accent"), inks.page, share)
            yield Line(start, end, faint, 1.0, trace_layer.INFERRED_DASHES, bend)
        elif links.near:
            yield Line(start, end, inks.hex("accent"), 1.0 + strength * 0.25, bend=bend)
        else:
            share = trace_layer.FAINT + (trace_layer.STRONG - trace_layer.FAINT) * strength / 5
            yield Line(start, end, inks.hex("text2"), 1.0, bend=bend, opacity=share)


def _arrows(
    arrows: Arrows, scene: Scene, camera: Camera, inks: Inks, lit: NDArray[np.bool_] | None
) -> Iterator[Shape]:
    index = scene.crowd.index
    rows = zip(
        arrows.contact.tolist(), arrows.ring.tolist(), arrows.share.tolist(), arrows.outwards.tolist(),
        arrows.changed.tolist(), strict=True,
    )  # fmt: skip
    for contact, ring, share, outwards, changed in rows:
        person = index.get(contact)
        if person is None or ring >= len(scene.frame.bands) or (lit is not None and not lit[person]):
            continue
        then = trace_layer.then_at(scene, camera, person, ring, share)
        away = float(scene.places.diameter[person]) / 2 * camera.growth + trace_layer.AWAY
        ink = inks.hex("warn" if outwards else "ok")
        yield from _arrow(
            (then.x(), then.y()), _at(scene, camera, person), away, ink, 1.7 if changed else 1.1
        )


def _arrow(then: Point, now: Point, away: float, ink: str, width: float) -> Iterator[Shape]:
    across, along = now[0] - then[0], now[1] - then[1]
    length = hypot(across, along)
    if length < away + trace_layer.SHORTEST:
        return
    dx, dy = across / length, along / length
    tip = (now[0] - dx * away, now[1] - dy * away)
    back = (tip[0] - dx * trace_layer.HEAD, tip[1] - dy * trace_layer.HEAD)
    half = trace_layer.HEAD / 2
    yield Circle(*then, trace_layer.TAIL, ink)
    yield Line(then, tip, ink, width)
    for side in (-half, half):
        yield Line((back[0] - dy * side, back[1] + dx * side), tip, ink, width)


def _route(route: Route, scene: Scene, camera: Camera, inks: Inks, letters: Letters) -> Iterator[Shape]:
    """The steps that are lit, each with its value; no chain at all where one of its people is left out."""
    stops = route_marks.stops(scene, camera, route)
    if stops is None:
        return
    px = route_marks.PILL_PX
    for step in range(route.lit):
        weak = step == route.weakest and len(route.words) > 1
        start, end, text = stops[step], stops[step + 1], route.words[step]
        dash = tuple(part * route_marks.LINE for part in route_marks.WEAK_DASHES) if weak else ()
        ink = inks.hex("warn" if weak else "accent")
        yield Line((start.x, start.y), (end.x, end.y), ink, route_marks.LINE, dash)
        x, y, width = (start.x + end.x) / 2, (start.y + end.y) / 2, letters.width(text, px, 600)
        wide, high = width + 2 * route_marks.PILL_SIDE, route_marks.PILL_HEIGHT
        yield Box(x - wide / 2, y - high / 2, wide, high, inks.page, high / 2)
        cap = letters.metrics(px, 600).capHeight()
        yield Words(x, y + cap / 2, (Run(text, px, 600, ink),), width, "middle")
