"""One frame of the picture: the sheets, and over them whatever is going on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from reseau_desktop.circles import overlay, tints
from reseau_desktop.circles.camera import Camera
from reseau_desktop.circles.carry import Carry
from reseau_desktop.circles.chosen import NOBODY, Picked
from reseau_desktop.circles.glow import paint_glow
from reseau_desktop.circles.ground import paint_captions, paint_ground, paint_lit_ring, paint_me
from reseau_desktop.circles.labels import Rect
from reseau_desktop.circles.overlay import Spot
from reseau_desktop.circles.route_marks import paint_route, paint_values
from reseau_desktop.circles.scene import Scene, Stage
from reseau_desktop.circles.sheets import MANY, Sheets, Wanted, look
from reseau_desktop.circles.sprites import WITH_OUTLINE
from reseau_desktop.circles.trace_layer import TraceSheet, paint_known
from reseau_desktop.circles.traces import NOTHING, Traces

ABOVE = 40.0  # px over the pointer: what a drag from a list carries hangs under it
MOST_RINGED = 1500  # selected people that get their ring; more would hide the picture


@dataclass(frozen=True, slots=True)
class Moment:
    """All that a frame shows. People are places in the scene's crowd."""

    scene: Scene
    camera: Camera
    size: tuple[float, float]
    dpr: float
    me: str
    lit: bytes | None = None
    picked: Picked = NOBODY
    hovered: int | None = None
    told: int | None = None  # whose card is shown: under the pointer, or where the keyboard is
    hover_lines: tuple[str, ...] = ()
    known: tuple[int, ...] = ()  # contacts whom they know
    focused: int | None = None
    carry: Carry | None = None
    band: QRectF | None = None
    flying: tuple[tuple[int, Spot], ...] = ()
    settling: bool = False
    covered: tuple[Rect, ...] = ()
    light: float = 1.0  # how far the fade to another filter is
    traces: Traces = NOTHING
    found: tuple[int, ...] = ()  # by what is typed, the best first

    @property
    def selected(self) -> tuple[int, ...]:
        return self.picked.people

    @property
    def rect(self) -> QRectF:
        return QRectF(0, 0, *self.size)


class Screen:
    """Keeps the sheets and paints frames."""

    def __init__(self) -> None:
        self.sheets = Sheets()
        self.traces = TraceSheet()

    def paint(self, painter: QPainter, moment: Moment, part: QRectF | None = None) -> None:
        """`part` is what of the widget is painted, None: all."""
        if not moment.settling or self.sheets.leaves_blank(moment.camera):
            self.sheets.prepare(_wanted(moment), moment.picked.among, moment.found)
        elif not self.sheets.covers(moment.camera):
            painter.fillRect(moment.rect, QColor(tints.page()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        carry = moment.carry
        if self._has_between(moment):
            self.sheets.show_apart(painter, moment.camera, lambda: self._paint_between(painter, moment))
        else:
            if moment.flying:  # other frames follow at once
                self.sheets.fill()
            self.sheets.show(painter, moment.camera, moment.light)
        if carry is not None and carry.person is not None:
            at = overlay.spot(moment.scene, moment.camera, carry.person)
            overlay.paint_origin(painter, moment.scene, carry.person, at, carry.pointer)
        self._paint_marked(painter, moment)
        self.sheets.show_names(painter, moment.camera, part or moment.rect)
        self._paint_hand(painter, moment)

    @staticmethod
    def _has_between(moment: Moment) -> bool:
        """Whether anything lies on the rings and under the people."""
        carry, traces = moment.carry, moment.traces
        lit = carry is not None and carry.ring is not None and bool(carry.lines)
        return lit or traces.links is not None or traces.arrows is not None

    def _paint_between(self, painter: QPainter, moment: Moment) -> None:
        """The ring that may take whoever is carried; links and arrows."""
        carry = moment.carry
        if carry is not None and carry.ring is not None and carry.lines:
            paint_lit_ring(painter, moment.scene, moment.camera, carry.ring)
        self.traces.show(painter, moment)

    def _paint_marked(self, painter: QPainter, moment: Moment) -> None:
        """The chain that leads to somebody; selected, focused and hovered people, drawn again with their mark."""
        if moment.traces.route is not None:
            paint_route(painter, moment.scene, moment.camera, moment.traces.route)
        scene, camera, dpr = moment.scene, moment.camera, moment.dpr
        paint_glow(painter, scene, camera, moment.found)
        carried = moment.carry.person if moment.carry else None
        flying = dict(moment.flying)
        for person in _ringed(moment):
            if person != carried:
                at = flying.pop(person, None) or overlay.spot(scene, camera, person)
                overlay.paint_selected(painter, scene, person, at, dpr)
        for person, at in flying.items():
            overlay.paint_person(painter, scene, person, at, dpr)
        if moment.focused is not None and moment.focused not in moment.picked.among:
            overlay.paint_focus(painter, overlay.spot(scene, camera, moment.focused))
        if moment.told is not None and moment.carry is None and moment.known:
            paint_known(painter, scene, camera, moment.told, moment.known)
        if moment.hovered is not None and moment.carry is None:
            at = overlay.spot(scene, camera, moment.hovered)
            overlay.paint_hovered(painter, scene, moment.hovered, at, dpr)

    def _paint_hand(self, painter: QPainter, moment: Moment) -> None:
        """What is above everything: the values of a chain, the band, the carried disc, the bubble."""
        if moment.traces.route is not None:
            paint_values(painter, moment.scene, moment.camera, moment.traces.route)
        if moment.band is not None:
            overlay.paint_band(painter, moment.band)
        if moment.carry is not None:
            self._paint_carried(painter, moment, moment.carry)
        elif moment.told is not None and moment.hover_lines:
            at = overlay.spot(moment.scene, moment.camera, moment.told)
            overlay.paint_bubble(painter, moment.hover_lines, at.rect(overlay.HOVER_GROWTH), moment.rect)

    def _paint_carried(self, painter: QPainter, moment: Moment, carry: Carry) -> None:
        if carry.person is not None:
            key = moment.scene.rings[int(moment.scene.crowd.ring[carry.person])].key
            initials = moment.scene.crowd.initials[carry.person]
            text = initials if len(carry.contacts) == 1 else str(len(carry.contacts))
            overlay.paint_carried(painter, carry.pointer, key, text)
        if carry.lines:
            reach = overlay.CARRIED_RING + 1
            at = carry.pointer if carry.person is not None else carry.pointer - QPointF(0, ABOVE)
            around = QRectF(at - QPointF(reach, reach), at + QPointF(reach, reach))
            overlay.paint_bubble(painter, carry.lines, around, moment.rect)


def _ringed(moment: Moment) -> Sequence[int]:
    """Whose selection is drawn as a ring; of many only those large enough, the others are tinted with the names."""
    if len(moment.selected) <= MANY:
        return moment.selected
    places = moment.picked.places
    large = moment.scene.places.diameter[places] * moment.camera.growth >= WITH_OUTLINE
    return places[large][:MOST_RINGED].tolist()


def _wanted(moment: Moment) -> Wanted:
    hidden = frozenset(person for person, _ in moment.flying)
    return Wanted(
        moment.scene,
        moment.camera,
        moment.size,
        moment.dpr,
        look(),
        moment.lit,
        hidden,
        moment.me,
        moment.covered,
    )


def paint_loading(painter: QPainter, stage: Stage, camera: Camera, rect: QRectF, me: str) -> None:
    """The rings and their captions, before anybody is placed."""
    paint_ground(painter, stage, camera, rect)
    paint_me(painter, camera, me)
    paint_captions(painter, stage, camera)


def spots(scene: Scene, camera: Camera, people: Sequence[int]) -> dict[int, Spot]:
    """Where people are drawn, by contact id."""
    return {int(scene.crowd.ids[person]): overlay.spot(scene, camera, person) for person in people}
