"""Carrying people to another ring: by a drag in the picture, or from a list outside it (DESIGN.md section 5, point 10)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent

from reseau_desktop.circles.carry import Carry
from reseau_desktop.widgets.contact_drag import contact_ids

if TYPE_CHECKING:
    from reseau_desktop.circles.hand import CirclesView


class Carrying:
    """Who is in the hand, and the ring they are over. Its question is asked once a ring, not once a move."""

    def __init__(self, view: CirclesView) -> None:
        self._view = view
        self.now: Carry | None = None

    def take_up(self, person: int, at: QPointF) -> None:
        """Begin to carry somebody, with everybody selected along with them."""
        view = self._view
        if view.may_take_up():
            contacts = view.selected if view.is_selected(person) else (view.id_of(person),)
            self._begin(Carry(contacts, person, at, None))

    def _begin(self, carry: Carry) -> None:
        self.now = carry
        self.carry_to(carry.pointer)

    def carry_to(self, at: QPointF) -> None:
        """The pointer went on."""
        if self.now is None:
            return
        ring, view = self._view.ring_at(at), self._view
        lines = self.now.lines
        if ring != self.now.ring:
            lines = () if ring is None else view.voices.drop(self.now.contacts, view.rings[ring].key)
        self.now = self.now.over(at, ring, lines)
        view.update()

    def put_down(self, at: QPointF) -> None:
        """Let go: on a ring a move, outside or where it would change nothing, no move."""
        self.carry_to(at)
        carry, self.now = self.now, None
        self._view.update()
        if carry is not None and carry.ring is not None and carry.lines:
            self._view.let_go(carry.contacts, carry.ring)

    def cancel(self) -> bool:
        """Nobody is moved; whether anybody was in the hand."""
        carried, self.now = self.now, None
        return carried is not None

    # -- from elsewhere

    def enter(self, event: QDragEnterEvent) -> None:
        """People of a list came over the picture: wherever they enter, a ring may come under them later."""
        contacts = contact_ids(event.mimeData())
        if contacts and not self._view.read_only:
            self._begin(Carry(tuple(contacts), None, event.position(), None))
            event.acceptProposedAction()

    def over(self, event: QDragMoveEvent) -> None:
        self.carry_to(event.position())
        if self.now is not None and self.now.lines:
            event.acceptProposedAction()
        else:
            event.ignore()
