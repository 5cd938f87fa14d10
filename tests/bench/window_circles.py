"""The circles and, beside them, pyqtgraph with the same points: one frame of each thing that people do, turn and turn about.

Prints one JSON object: seconds of ours and of the yardstick by figure, and what is worth a second look.
"""

from __future__ import annotations

import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from itertools import cycle
from pathlib import Path

import numpy as np
import pyqtgraph
from large import TODAY, large
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.circles import camera as cameras
from reseau_desktop.circles import tints
from reseau_desktop.circles.grid import HitGrid
from reseau_desktop.circles.ground import ring_ground
from reseau_desktop.circles.hand import CirclesView
from reseau_desktop.circles.people import Crowd, RingSpec
from reseau_desktop.circles.scene import Scene, stage
from reseau_desktop.circles.voices import Silent
from reseau_desktop.insights.circles import circles
from reseau_desktop.pages.circles import shown
from reseau_desktop.widgets import fonts
from reseau_desktop.widgets.theme import theme

SIZE = (1440, 900)
MORE = 1.32  # so many times the people, for a fifth of a network is to sort and not in the picture
FRAMES, BUILDS = 8, 3  # turns
TURN = 4
LOOKUPS = 400
ZOOM, ANOTHER = 1.02, 1.023


class Words(Silent):
    """A card of two lines, as the page gives."""

    def card(self, contact: int) -> tuple[str, ...]:
        return (f"Person {contact}", "Last contact 14 months ago")


def network(people: int) -> tuple[tuple[RingSpec, ...], Crowd]:
    """The sample network, until that many are in the picture."""
    with tempfile.TemporaryDirectory() as folder:
        store = large(Path(folder) / "network", round(people * MORE) + 60)
        answer = circles(store, TODAY)
        every = shown.crowd(answer)
        rings = shown.rings(answer)
        store.close()
    kept = np.arange(len(every)) < people
    columns = {
        field.name: getattr(every, field.name)[kept]
        for field in fields(every)
        if isinstance(getattr(every, field.name), np.ndarray)
    }
    return rings, replace(every, names=every.names[:people], initials=every.initials[:people], **columns)


class Ours:
    """The widget of the page, alone in a window."""

    def __init__(self, rings: tuple[RingSpec, ...], people: Crowd) -> None:
        self.rings, self.people = rings, people
        self.view = CirclesView(Words())
        self.view.resize(*SIZE)
        self.view.show_people(rings, people)
        self.view.show()
        while self.view.scene is None or self.view.width() != SIZE[0]:
            QApplication.processEvents()
        self.view.repaint()
        self.view._settling.setInterval(10_000)  # a pan that goes on: it is painted anew when it is over
        self._ways, self._zooms = cycle((3, -3)), cycle((ZOOM, 1 / ZOOM))

    @property
    def scene(self) -> Scene:
        assert self.view.scene is not None
        return self.view.scene

    def repaint(self) -> None:
        """After a zoom, as theirs is: rings, people, captions and names anew. Discs of those sizes were painted before,
        as the yardstick's points were."""
        self._zoom(next(self._zooms))

    def new_zoom(self) -> None:
        """The same where no disc of the size was painted before."""
        self._zoom(ANOTHER)

    def _zoom(self, factor: float) -> None:
        self.view.zoom_at(factor, QPointF(*SIZE) / 2)
        self.view._settling.stop()
        self.view.repaint()

    def sheet(self) -> None:
        """What a first frame goes without and the next quiet moment makes up for."""
        self.view._screen.sheets.fill()

    def pan(self) -> None:
        self.view.pan(QPointF(next(self._ways), 0))
        QApplication.processEvents()

    def rest(self) -> None:
        """The pan is over."""
        self.view._settle()
        QApplication.processEvents()

    def places(self, some: np.ndarray) -> Iterator[QPointF]:
        camera = self.view.camera
        return cycle(
            [
                QPointF(*camera.screen(float(self.scene.places.x[i]), float(self.scene.places.y[i])))
                for i in some
            ]
        )

    def layout(self) -> None:
        """The rings of the canvas, a place for everybody, the cells by which they are found."""
        made = stage(self.rings, len(self.people), *SIZE, theme().scale).filled(self.people)
        HitGrid(made.places.x, made.places.y)

    def lookup(self) -> float:
        """Seconds to find who is under a point, by chance anywhere on the rings."""
        chance = np.random.default_rng(5)
        at = [QPointF(*place) for place in chance.uniform((320, 50), (1120, 850), (LOOKUPS, 2))]
        start = time.perf_counter()
        for point in at:
            self.view.person_at(point)
        return (time.perf_counter() - start) / LOOKUPS


class Theirs:
    """A plot as pyqtgraph makes it, with one item of points."""

    def __init__(self, scene: Scene) -> None:
        places = scene.places
        self._points = {
            "x": places.x,
            "y": -places.y,
            "size": places.diameter,
            "brush": list(_brushes(scene)),
        }
        self.plot = pyqtgraph.PlotWidget()
        self.plot.setAspectLocked()
        self.item = self.build()
        self.plot.addItem(self.item)
        self.plot.resize(*SIZE)
        self.plot.show()
        self._box = self.plot.getViewBox()
        QApplication.processEvents()
        self._zooms = cycle((ZOOM, 1 / ZOOM))
        self.still()

    def build(self) -> pyqtgraph.ScatterPlotItem:
        return pyqtgraph.ScatterPlotItem(pen=None, **self._points)

    def still(self) -> None:
        """The same picture once more."""
        self.plot.viewport().repaint()

    def repaint(self) -> None:
        """After a zoom, as ours is."""
        zoom = next(self._zooms)
        self._box.scaleBy((zoom, zoom))
        self.plot.viewport().repaint()


def _brushes(scene: Scene) -> Iterator[QBrush]:
    """The fills that the discs have."""
    fills = [
        [QBrush(QColor(tints.fill(ring.key, tint, ring_ground(scene, place)))) for tint in range(4)]
        for place, ring in enumerate(scene.rings)
    ]
    crowd = scene.crowd
    return (fills[ring][tint] for ring, tint in zip(crowd.ring.tolist(), crowd.tint.tolist(), strict=True))


def hover(widget: QWidget, places: Iterator[QPointF]) -> Callable[[], None]:
    """The pointer goes to the next person: one event, and whatever is painted for it."""

    def go() -> None:
        at = next(places)
        where, none = QPointF(widget.mapToGlobal(at)), Qt.MouseButton.NoButton
        move = QMouseEvent(QEvent.Type.MouseMove, at, where, none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, move)
        for _ in range(3):  # the timer that waits no time here, and the frame after it
            QApplication.processEvents()

    return go


def alternated(
    ours: Callable[[], object],
    theirs: Callable[[], object],
    rounds: int,
    before: Callable[[], object] = lambda: None,
) -> tuple[float, float]:
    """The least disturbed of each, a few frames at a turn, as they follow each other under a hand: what disturbs a
    frame of a millisecond is not its own. `before` is done in front of ours and not timed."""
    mine, yardstick = [], []
    for _ in range(rounds):
        for _ in range(TURN):
            before()
            mine.append(_timed(ours))
        yardstick += [_timed(theirs) for _ in range(TURN)]
    return min(mine), min(yardstick)


def _timed(work: Callable[[], object]) -> float:
    QApplication.processEvents()  # what the one before left to do is not this one's
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(people: int) -> int:
    application = QApplication([])
    fonts.install(application)
    theme().reduced_motion = True  # a card then comes at once: what is timed is the work, not the waiting
    ours = Ours(*network(people))
    theirs = Theirs(ours.scene)
    some, others = np.array_split(np.random.default_rng(4).permutation(len(ours.people))[:120], 2)
    gc.collect()
    gc.freeze()
    found = {
        "layout": alternated(ours.layout, theirs.build, BUILDS),
        "repaint": alternated(ours.repaint, theirs.repaint, FRAMES),
        "pan": alternated(ours.pan, theirs.repaint, FRAMES),
    }
    found["new_zoom"] = alternated(ours.new_zoom, theirs.repaint, FRAMES)
    found["sheet"] = alternated(ours.sheet, theirs.still, FRAMES, before=ours.repaint)
    ours.view._camera = cameras.home(*SIZE)
    ours.rest()
    beforehand = hover(ours.view, ours.places(others))
    for _ in others:  # a disc of each size and tint was hovered before; nobody of those who are timed was
        beforehand()
    away = hover(ours.view, cycle([QPointF(3, 3)]))
    found["hover"] = alternated(hover(ours.view, ours.places(some)), theirs.repaint, FRAMES, before=away)
    more = {"new_zoom": found.pop("new_zoom")[0], "yardstick_still": found["sheet"][1]}
    more["sheet_later"] = found.pop("sheet")[0]
    print(json.dumps({"figures": found, "more": more, "lookup": ours.lookup()}), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[-1])))
