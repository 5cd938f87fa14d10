"""What the picture says of a day that is past: who, in which circle, how long since the last exchange then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reseau_desktop.network import cadence as cadences
from reseau_desktop.pages.circles import shown
from reseau_desktop.wording import dates, due, layers, warmth

if TYPE_CHECKING:
    from reseau_desktop.insights.circles import Circles

translate = QCoreApplication.translate


class PastVoices:
    """Answers from the circles of one day alone; nothing can be moved there, so nothing is asked."""

    def __init__(self, day: date, answer: Circles) -> None:
        self._day, self._answer = day, answer
        self._rings = {item.layer.key: item for item in answer.rings}

    @cached_property
    def _places(self) -> dict[int, int]:
        """Where each contact is; not needed while the years go by."""
        return {contact: place for place, contact in enumerate(self._answer.ids.tolist())}

    def me(self) -> str:
        return translate("Circles", "Me", "the disc in the middle")

    def hover(self, contact: int) -> tuple[str, ...]:
        place = self._places.get(contact)
        return () if place is None else (self._answer.names[place], self._silence(place))

    def card(self, contact: int) -> tuple[str, ...]:
        place = self._places.get(contact)
        if place is None:
            return ()
        layer = self._answer.rings[int(self._answer.ring[place]) - 1].layer
        where = translate("Circles", "{layer} on {day}", "a person's circle on a day that is past")
        lines = (
            self._answer.names[place],
            where.format(layer=layers.name(layer), day=dates.full(self._day)),
            self._silence(place),
        )
        return tuple(line for line in lines if line)

    def known(self, contact: int) -> tuple[int, ...]:
        return ()

    def drop(self, contacts: Sequence[int], layer: str) -> tuple[str, ...]:
        return ()

    def spoken(self, contact: int) -> str:
        place = self._places.get(contact)
        if place is None:
            return ""
        lateness = float(self._answer.lateness[place])
        layer = self._answer.rings[int(self._answer.ring[place]) - 1].layer
        value = warmth.value(float(self._answer.warmth[place]))
        parts = (
            self._answer.names[place],
            layers.name(layer),
            translate("Circles", "warmth {value}").format(value=value),
            due.state(cadences.state(None if lateness != lateness else lateness)),
        )
        return ", ".join(parts)

    def ring(self, layer: str) -> str:
        item = self._rings.get(layer)
        if item is None:
            return ""
        spec = shown.ring(item)
        return ", ".join(part for part in (spec.name, spec.fill, spec.note, spec.cadence) if part)

    def _silence(self, place: int) -> str:
        last = int(self._answer.last[place])
        return due.silence(self._day.toordinal() - last if last else None)
