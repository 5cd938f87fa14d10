"""The circles as a file: who is in it and how it is looked at, whether the window asks or the command line.

Nobody who is private is in any of them. All of it may run on a worker, and is asked on one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from reseau_desktop.circles.plates import making
from reseau_desktop.circles.plates.leaving_out import only
from reseau_desktop.circles.plates.making import Subject
from reseau_desktop.insights.layers import LayerFill, layers
from reseau_desktop.insights.people import private
from reseau_desktop.pages.circles import shown
from reseau_desktop.pages.circles.groups import Sectors, grouped
from reseau_desktop.wording import pictures

if TYPE_CHECKING:
    from reseau_desktop.circles.people import Crowd, RingSpec
    from reseau_desktop.circles.screen import Moment
    from reseau_desktop.pages.circles.picture_wish import PictureWish
    from reseau_desktop.store import Store

GEXF = "gexf"
NO_SECTORS = Sectors()
UNSAID = 1  # the weight of a tie whose strength was not said: what GEXF takes for granted

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class View:
    """What the window shows at a moment, taken on its thread: nothing of it changes any more."""

    moment: Moment
    on: date


def of_network(
    store: Store, today: date, wanted: Sectors = NO_SECTORS, people: Collection[int] | None = None
) -> Subject:
    """Everybody in the circles, or some of them, each where they stand today."""
    from reseau_desktop.insights.circles import circles

    answer = circles(store, today)
    crowd = shown.crowd(answer, grouped(store, answer, wanted))
    rings, crowd, _ = _shareable(store, shown.rings(answer), crowd, None, people)
    words = pictures.words(today, len(crowd))
    return Subject(rings, crowd, words, _colours(store))


def of_view(store: Store, view: View) -> Subject:
    """What is seen: the filter, the sectors, the part that is looked at, what is drawn between people."""
    moment = view.moment
    scene = moment.scene
    lit = None if moment.lit is None else np.frombuffer(moment.lit, bool)
    rings, crowd, lit = _shareable(store, scene.rings, scene.crowd, lit, None)
    words = pictures.words(view.on, len(crowd), None if lit is None else int(lit.sum()))
    part = making.region(moment.camera, moment.size, scene.frame.outer)
    return Subject(rings, crowd, words, _colours(store), lit, part, moment.traces)


def without_sector_names(subject: Subject) -> Subject:
    """The sectors stay, what they are called is not said."""
    return replace(subject, crowd=replace(subject.crowd, groups=tuple("" for _ in subject.crowd.groups)))


def _shareable(
    store: Store,
    rings: tuple[RingSpec, ...],
    crowd: Crowd,
    lit: np.ndarray | None,
    people: Collection[int] | None,
) -> tuple[tuple[RingSpec, ...], Crowd, np.ndarray | None]:
    """Without those who are private, nor in the count of their ring; and only `people` where they are named."""
    open_ones = ~_among(crowd, private(store))
    if not open_ones.all():
        of_key = {layer.key: layer for layer in layers(store)}
        rings = tuple(
            shown.ring(LayerFill(of_key[spec.key], int((open_ones & here).sum())))
            if spec.key in of_key and (here & ~open_ones).any()
            else spec
            for spec, here in ((spec, crowd.ring == place) for place, spec in enumerate(rings))
        )
    if people is not None:
        open_ones &= _among(crowd, people)
    kept = np.flatnonzero(open_ones)
    return rings, only(crowd, kept), None if lit is None else lit[kept]


def _among(crowd: Crowd, people: Collection[int]) -> np.ndarray:
    return np.isin(crowd.ids, np.fromiter(people, np.int64, len(people)))


def _colours(store: Store) -> dict[str, str | None]:
    """Those the user gave to circles."""
    return {layer.key: layer.colour for layer in layers(store)}


def order(wish: PictureWish) -> making.Order:
    """The wish for a picture in the picture's own words."""
    return making.Order(
        making.Form(wish.form),
        wish.scale,
        making.Paper(wish.paper),
        upright=wish.upright,
        anonymous=wish.anonymous,
        dark=wish.dark,
        contrast=wish.contrast,
    )


def graph(store: Store, subject: Subject, day: date, *, anonymous: bool, seen: bool, step: Step) -> bytes:
    """The people where the picture has them, and the declared ties between them, as GEXF."""
    from reseau_desktop.exchange import gexf_out
    from reseau_desktop.insights.ties import declared

    step(5, making.WAY)
    scene = making.placed(subject, seen=seen)
    step(50, making.WAY)
    crowd, places, inks = scene.crowd, scene.places, making.Inks(picked=subject.colours)
    keys = [spec.key for spec in scene.rings]
    colours = [inks.hex(key) for key in keys]
    names = crowd.initials if anonymous else crowd.names
    rows = zip(
        crowd.ids.tolist(), names, crowd.ring.tolist(), places.x.tolist(), places.y.tolist(),
        (places.diameter / 2).tolist(), crowd.warmth.tolist(), crowd.lateness.tolist(), strict=True,
    )  # fmt: skip
    nodes = [
        gexf_out.Node(
            contact, name, keys[ring], ring + 1, x, y, radius, warmth,
            None if lateness != lateness else lateness, colours[ring],
        )
        for contact, name, ring, x, y, radius, warmth, lateness in rows
    ]  # fmt: skip
    here = set(crowd.ids.tolist())
    edges = [
        gexf_out.Edge(tie.one, tie.other, tie.kind.value, tie.strength or UNSAID)
        for tie in declared(store)
        if tie.one in here and tie.other in here
    ]
    return gexf_out.dump(nodes, edges, subject.words.title, day.isoformat(), lambda: step(70, making.WAY))
