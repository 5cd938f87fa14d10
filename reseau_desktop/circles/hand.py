"""The picture with hands: hover, drag to another ring, keys, menus, drops from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reseau_desktop.circles import accessible
from reseau_desktop.circles.carrying import Carrying
from reseau_desktop.circles.keyboard import Keyboard
from reseau_desktop.circles.overlay import hover_parts, spot
from reseau_desktop.circles.people import RingSpec
from reseau_desktop.circles.pointer import Pointer
from reseau_desktop.circles.scene import stage
from reseau_desktop.circles.screen import Moment
from reseau_desktop.circles.view import Picture
from reseau_desktop.circles.voices import Voices
from reseau_desktop.widgets.theme import theme

HOVER = 90  # ms the pointer rests on somebody

Modifier = Qt.KeyboardModifier


class CirclesView(Picture):
    """The circles, to be grasped. `moved` is a wish: the page writes it and the picture follows the data."""

    opened = Signal(int)
    moved = Signal(tuple, str)  # contact ids, layer key
    menu_wanted = Signal(tuple, QPoint)  # contact ids, global position
    ring_menu_wanted = Signal(str, QPoint)
    canvas_menu_wanted = Signal(QPoint)
    looked_at = Signal()  # somebody was pressed, alone: the selected person
    typed = Signal(str)  # the first letter of a search
    held = Signal()  # somebody was to be moved while the past is looked at

    def __init__(self, voices: Voices, parent: QWidget | None = None) -> None:
        super().__init__(voices, parent)
        self._pointer = Pointer(self)
        self._keyboard = Keyboard(self)
        self.hold = Carrying(self)
        self._awaited = 0  # people who are still read
        self._under: int | None = None  # under the pointer
        self._hovered: int | None = None  # for long enough
        self._told: int | None = None  # whom the keyboard came to
        self._resting = QTimer(self, singleShot=True)
        self._resting.timeout.connect(self._hover)
        self._telling = QTimer(self, singleShot=True)
        self._telling.timeout.connect(self._tell)
        self.setAcceptDrops(True)
        self.scene_changed.connect(self._forget_hover)

    def show_rings(self, rings: Sequence[RingSpec], people: int) -> None:
        """The rings alone, as they will be with that many people: these are still read."""
        if self._crowd is None:
            self._rings, self._awaited = tuple(rings), people
            self._compose()

    def _compose(self) -> None:
        if self._crowd is None and self._rings:
            self._stage = stage(self._rings, self._awaited, self.width(), self.height(), theme().scale)
            self.update()
        super()._compose()

    # -- hover

    @property
    def hovered(self) -> int | None:
        """The contact whose card is shown."""
        return None if self._hovered is None else self.id_of(self._hovered)

    def hover_at(self, at: QPointF) -> None:
        person = self.person_at(at)
        if person == self._under:
            return
        self._under = person
        if self._hovered is not None:
            self._refresh_hover()
            self._hovered = None
        if person is None:
            self._resting.stop()
        else:
            self._resting.start(HOVER if theme().duration(HOVER) else 0)

    def _hover(self) -> None:
        self._hovered = self._under
        self._refresh_hover()

    def _refresh_hover(self) -> None:
        """Paint anew the disc and the card of who is hovered, and nothing else of the picture."""
        moment = self.moment()
        if moment is None or moment.hovered is None or moment.told != moment.hovered or moment.known:
            self.update()
            return
        at = spot(moment.scene, moment.camera, moment.hovered)
        for part in hover_parts(at, moment.hover_lines, moment.rect):
            self.refresh(part)

    def _tell(self) -> None:
        """The card of whom the keyboard came to."""
        self._told = self.current
        self.update()

    def _forget_hover(self) -> None:
        self._under = self._hovered = self._told = None
        self._resting.stop()
        self._telling.stop()

    # -- people in the hand

    def may_take_up(self) -> bool:
        """Whether people can be moved now; says that they are held where they were, in the past."""
        if self.read_only:
            self.held.emit()
        self._forget_hover()
        return not self.read_only

    def let_go(self, contacts: tuple[int, ...], ring: int) -> None:
        """These came down on a ring: a wish."""
        self.moved.emit(contacts, self.rings[ring].key)

    @property
    def rings(self) -> tuple[RingSpec, ...]:
        """From the innermost, the target last."""
        return self._rings

    @property
    def carrying(self) -> tuple[int, ...]:
        """Who is in the hand."""
        return self.hold.now.contacts if self.hold.now else ()

    # -- wishes of the keyboard

    def go_to(self, person: int) -> None:
        self.current = person
        self.update()

    def arrive(self, person: int, modifiers: Modifier) -> None:
        """The keyboard came to somebody: select them; with Shift add them, with Ctrl only go there."""
        self.go_to(person)
        self.bring_into_view(person)
        accessible.announce_focus(self, person)
        self._told = None
        self._telling.start(HOVER if theme().duration(HOVER) else 0)
        if not modifiers & Modifier.ControlModifier:
            self.select_people((person,), add=bool(modifiers & Modifier.ShiftModifier))

    def go_home(self) -> None:
        self.current = None
        self.select(())
        if self.zoom != 1:
            self.reset_zoom()
        self.update()

    def select_all(self) -> None:
        if self.scene is not None:
            self.select(self.scene.crowd.ids.tolist())

    def select_within(self, band: QRectF, *, add: bool) -> None:
        """Whose centre is in the rubber band."""
        if self.scene is None:
            return
        camera, places = self.camera, self.scene.places
        (left, top), (right, bottom) = (
            camera.world(band.left(), band.top()),
            camera.world(band.right(), band.bottom()),
        )
        inside = (places.x >= left) & (places.x <= right) & (places.y >= top) & (places.y <= bottom)
        self.update()
        self.select_people(inside.nonzero()[0].tolist(), add=add)

    def open_person(self, person: int) -> None:
        self.opened.emit(self.id_of(person))

    def open_current(self) -> bool:
        if self.current is None:
            return False
        self.open_person(self.current)
        return True

    def move_to_ring(self, ring: int) -> bool:
        """Wish the selected into a ring, counted from 0; the target is the last."""
        contacts = self.selected
        if not contacts or not 0 <= ring < len(self._rings):
            return False
        if self.read_only:
            self.held.emit()
        elif self.voices.drop(contacts, self._rings[ring].key):
            self.moved.emit(contacts, self._rings[ring].key)
        return True

    def move_by(self, step: int) -> bool:
        """One ring inwards or outwards from where the current person is."""
        if self.scene is None or not self.selected:
            return False
        last = self.scene.crowd.index[self.selected[-1]]
        person = self.current if self.current is not None and self.is_selected(self.current) else last
        return self.move_to_ring(int(self.scene.crowd.ring[person]) + step)

    def escape(self) -> bool:
        """Esc: first what is under way, then the selection; False when there is nothing left to leave."""
        carried = self.hold.cancel()
        if self._pointer.cancel() or carried:
            self.update()
            return True
        if self.selected:
            self.select(())
            return True
        return False

    # -- painting

    def _has_on_top(self) -> bool:
        held = self.hold.now is not None or self._pointer.band is not None
        return held or self._hovered is not None or self._told is not None

    def moment(self) -> Moment | None:
        moment = super().moment()
        if moment is None:
            return None
        hovered = self._hovered
        told = hovered if hovered is not None or not self.hasFocus() else self._told
        lines = () if told is None else self.voices.card(self.id_of(told))
        known = () if told is None else self.voices.known(self.id_of(told))
        return replace(
            moment,
            hovered=hovered,
            told=told,
            hover_lines=lines,
            known=known,
            focused=self.current if self.hasFocus() else None,
            carry=self.hold.now,
            band=self._pointer.band,
        )

    # -- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._forget_hover()
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointer.wheel(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._forget_hover()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._pointer.hold_space(down=False)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._pointer.hold_space(down=True)
        elif not self._keyboard.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            super().keyReleaseEvent(event)
        elif self._pointer.hold_space(down=False) and self.current is not None:
            self.toggle_person(self.current)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_at(1 + event.value(), event.position())
                return True
        elif event.type() == QEvent.Type.ShortcutOverride and self._wants_escape(event):
            event.accept()  # a window's own Esc waits until there is nothing to leave here
        return super().event(event)

    def _wants_escape(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return escape and bool(self.hold.now or self._pointer.busy or self.selected)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of a person, of a ring, of the empty canvas; by key of whoever is current."""
        at = QPointF(event.pos())
        person = self.person_at(at)
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            person = self.current
            if person is not None and self.scene is not None:
                place = spot(self.scene, self.camera, person)
                where = self.mapToGlobal(QPoint(round(place.x + place.half), round(place.y)))
        ring = None if person is not None else self.ring_at(at)
        if person is not None:
            if not self.is_selected(person):
                self.select_people((person,))
            self.menu_wanted.emit(self.selected, where)
        elif ring is not None and event.reason() != QContextMenuEvent.Reason.Keyboard:
            self.ring_menu_wanted.emit(self._rings[ring].key, where)
        else:
            self.canvas_menu_wanted.emit(where)

    # -- drops from a list or the tray

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.hold.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.hold.over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hold.cancel()
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hold.put_down(event.position())
        event.acceptProposedAction()
