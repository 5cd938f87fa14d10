"""The circles as a widget: the rings of promise around me, and everybody at their place. All of it can be grasped.

It shows values and emits wishes: it knows no store. Its words come from `Voices`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import islice

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.circles import camera as cameras
from reseau_desktop.circles.chosen import Chosen
from reseau_desktop.circles.flight import FADE, Flight, Movers
from reseau_desktop.circles.geometry import ring_at
from reseau_desktop.circles.glow import MOST
from reseau_desktop.circles.grid import HitGrid
from reseau_desktop.circles.labels import Rect
from reseau_desktop.circles.looking import Looking
from reseau_desktop.circles.overlay import spot
from reseau_desktop.circles.people import Crowd, RingSpec
from reseau_desktop.circles.scene import Scene, Stage, stage
from reseau_desktop.circles.screen import Moment, Screen, paint_loading
from reseau_desktop.circles.traces import NOTHING, Traces
from reseau_desktop.circles.voices import Voices
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.theme import theme

AT_ONCE = 6000  # people placed on the window's own thread, within a frame or two
REACH = 6.0  # px around a small disc that still mean it
TARGET_REACH = 12.0
QUIET = 30  # ms after a frame that was painted without its sheet until that is painted
EDGE = 40.0  # px from the widget's edge to which a person found by key is brought


class Picture(Looking):
    """Everything one sees: people, camera, selection. What the hand does is in `CirclesView`."""

    selection_changed = Signal(tuple)  # contact ids
    scene_changed = Signal()
    light_changed = Signal()  # others are lit, by a filter or a search

    def __init__(self, voices: Voices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voices = voices
        self.current: int | None = None  # where the keyboard is, a place in the crowd
        self._crowd: Crowd | None = None
        self._stage: Stage | None = None
        self._grid: HitGrid | None = None
        self._selected = Chosen()
        self._lit: bytes | None = None
        self._traces = NOTHING
        self.read_only = False  # the past is looked at: nobody can be moved
        self._covered: tuple[Rect, ...] = ()
        self._lit_ids: frozenset[int] | None = None
        self._found: tuple[int, ...] | None = None  # contact ids, the best first; None: nothing is searched
        self._glow: tuple[int, ...] = ()  # of them those who are lit, by their places
        self._screen = Screen()
        self._tasks = Tasks(self)
        self._movers = Movers(self, self.update)
        self._fading = Flight(self, FADE, self._fade)
        self._light_share = 1.0
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._screen.sheets.fill)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme().changed.connect(self._restyle)

    # -- what is shown

    def show_people(self, rings: Sequence[RingSpec], people: Crowd) -> None:
        """Show these rings (the target last) and people; whoever is selected stays selected."""
        self._rings, self._crowd = tuple(rings), people
        self._compose()

    def set_lit(self, contacts: Collection[int] | None) -> None:
        """Light up some people, the others fade; None: no filter."""
        self._lit_ids = None if contacts is None else frozenset(contacts)
        before, shown = self._lit, self.isVisible()
        self._light()
        if shown and self._lit != before:
            self._fading.start()
        self.update()

    def set_found(self, contacts: Sequence[int] | None) -> None:
        """Whoever was found glows, the rest fades; None: nothing is searched any more."""
        self._found = None if contacts is None else tuple(contacts)
        self._light()
        self.update()

    def set_covered(self, parts: Iterable[QRect]) -> None:
        """Where other widgets lie on the picture: no name is written there."""
        covered = tuple((float(r.x()), float(r.y()), float(r.width()), float(r.height())) for r in parts)
        if covered != self._covered:
            self._covered = covered
            self.update()

    def set_traces(self, traces: Traces) -> None:
        """Links, arrows or a chain between the people."""
        self._traces = traces
        self.update()

    def set_voices(self, voices: Voices) -> None:
        """Other words: another language, another day."""
        self.voices = voices
        self.update()

    def _compose(self) -> None:
        """Place everybody on the canvas as it is now."""
        if self._crowd is None or not self._rings:
            return
        people = self._crowd
        self._stage = made = stage(self._rings, len(people), self.width(), self.height(), theme().scale)
        if len(people) <= AT_ONCE:
            self._placed(made.filled(people))
        else:  # the old picture stays until the new one is ready
            self._tasks.run("place", lambda _: made.filled(people), done=self._placed)
            self.update()

    def _placed(self, scene: Scene) -> None:
        before, camera = self.scene, self.camera
        self._squeeze = 1.0
        self.scene, self._grid = scene, None
        if self._at_home:
            self._camera = cameras.home(self.width(), self.height())
        gone = self._selected.change(self._selected.ids, scene.crowd.index)
        if before is not None and self.current is not None:
            self.current = scene.crowd.index.get(int(before.crowd.ids[self.current]))
        self._light()
        self._movers.land()
        if before is not None and self.isVisible():
            self._movers.send(before, camera, scene, self.camera)
        self.update()
        self.scene_changed.emit()
        if gone:
            self.selection_changed.emit(self.selected)

    def _light(self) -> None:
        """Whom the filter leaves and the search finds; None: everybody."""
        before, self._lit, self._glow = self._lit, None, ()
        if self.scene is not None:
            self._lay_light(self.scene)
        if self._lit != before:
            self.light_changed.emit()

    def _lay_light(self, scene: Scene) -> None:
        ids = scene.crowd.ids
        masks = [
            np.isin(ids, np.fromiter(wanted, np.int64, len(wanted)))
            for wanted in (self._lit_ids, self._found)
            if wanted is not None
        ]
        if not masks:
            return
        lit, index = np.logical_and.reduce(masks), scene.crowd.index
        self._lit = lit.tobytes()
        found = (index[contact] for contact in self._found or () if contact in index)
        self._glow = tuple(islice((place for place in found if lit[place]), MOST))

    def _restyle(self) -> None:
        """Colours, fonts or the text scale changed: captions take other room."""
        self._compose()

    def _fade(self, share: float) -> None:
        self._light_share = share
        self.update()

    # -- who is where

    def person_at(self, at: QPointF) -> int | None:
        """Whose disc is under a point of the widget; the time it takes does not grow with their number."""
        if self.scene is None or not len(self.scene.crowd):
            return None
        places, camera = self.scene.places, self.camera
        if self._grid is None:
            self._grid = HitGrid(places.x, places.y)
        x, y = camera.world(at.x(), at.y())
        widest = max(ring.diameter for ring in places.rings) / 2
        factor = camera.growth / camera.zoom
        reach = max(REACH / camera.zoom, widest * factor)
        return self._grid.nearest(x, y, reach, places.diameter, factor / 2, REACH / camera.zoom)

    def ring_at(self, at: QPointF) -> int | None:
        """The ring whose ground is under a point; None outside the target's circle."""
        shown = self.scene or self._stage
        if shown is None:
            return None
        x, y = self.camera.world(at.x(), at.y())
        lines = (*shown.frame.lines[:-1], shown.frame.lines[-1] + TARGET_REACH / self.camera.zoom)
        return ring_at(lines, float(np.hypot(x, y)))

    def position_of(self, contact: int) -> QPointF | None:
        """Where a contact's disc is on the widget; None for somebody who is not in the picture."""
        if self.scene is None or contact not in self.scene.crowd.index:
            return None
        at = spot(self.scene, self.camera, self.scene.crowd.index[contact])
        return QPointF(at.x, at.y)

    def bring_into_view(self, person: int) -> None:
        """Pan as little as it takes to see somebody."""
        if self.scene is None:
            return
        at = spot(self.scene, self.camera, person)
        dx = min(0.0, self.width() - EDGE - at.x) + max(0.0, EDGE - at.x)
        dy = min(0.0, self.height() - EDGE - at.y) + max(0.0, EDGE - at.y)
        if dx or dy:
            self.pan(QPointF(dx, dy))

    # -- selection

    @property
    def lit(self) -> bytes | None:
        """A byte for each person, in the order of the crowd; None: everybody is lit."""
        return self._lit

    @property
    def selected(self) -> tuple[int, ...]:
        """Contact ids, in the order they were chosen."""
        return self._selected.ids

    def select(self, contacts: Iterable[int]) -> None:
        """Select these contacts and nobody else; those who are not in the picture are left out."""
        if self._selected.change(contacts, self.scene.crowd.index if self.scene is not None else {}):
            self.update()
            self.selection_changed.emit(self.selected)

    def select_people(self, people: Iterable[int | None], *, add: bool = False) -> None:
        """The same by places in the crowd."""
        if self.scene is None:
            return
        places = [person for person in people if person is not None]
        ids = self.scene.crowd.ids[places].tolist()
        self.select([*self.selected, *ids] if add else ids)

    def toggle_person(self, person: int) -> None:
        contact = self.id_of(person)
        others = [each for each in self.selected if each != contact]
        self.select(others if contact in self._selected else [*others, contact])

    def is_selected(self, person: int) -> bool:
        return self.id_of(person) in self._selected

    def id_of(self, person: int) -> int:
        assert self.scene is not None
        return int(self.scene.crowd.ids[person])

    # -- painting

    def _may_shift(self, by: QPointF) -> bool:
        dpr = self.devicePixelRatioF()
        whole = (by.x() * dpr).is_integer() and (by.y() * dpr).is_integer()
        still = self._light_share >= 1.0 and not self._movers.under_way and not self._has_on_top()
        return whole and still and self._screen.sheets.covers(self.camera.moved(by.x(), by.y()))

    def _has_on_top(self) -> bool:
        """Whether anything is drawn that would not go along with a pan."""
        return False

    def refresh(self, part: QRectF) -> None:
        """Paint a part of the widget anew, a little more than it."""
        self.update(part.adjusted(-6, -6, 6, 6).toAlignedRect())

    def focus_rect(self) -> QRect:
        return self.rect().adjusted(5, 5, -5, -5)

    def moment(self) -> Moment | None:
        """What the next frame shows."""
        if self.scene is None:
            return None
        return Moment(
            self.scene,
            self.camera,
            (self.width(), self.height()),
            self.devicePixelRatioF(),
            self.voices.me(),
            lit=self._lit,
            picked=self._selected.in_scene(self.scene),
            flying=self._movers.places(),
            settling=self._settling.isActive(),
            covered=self._covered,
            light=self._light_share,
            traces=self._traces,
            found=self._glow,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        moment = self.moment()
        if moment is not None:
            self._screen.paint(painter, moment, QRectF(event.rect()))
            if self._screen.sheets.owed:
                self._quiet.start()
        elif self._stage is not None:
            paint_loading(painter, self._stage, self._camera, QRectF(self.rect()), self.voices.me())
        else:
            painter.fillRect(self.rect(), theme().colour("page"))
        painter.end()
