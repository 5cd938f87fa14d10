"""Which lights are on: the legend, the filter and the picture always say the same."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.pages.circles.filters import Light, lit

if TYPE_CHECKING:
    from reseau_desktop.circles.people import Crowd
    from reseau_desktop.pages.circles.canvas import Canvas


class Lights(QObject):
    """`changed` when others are on."""

    changed = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.on: frozenset[Light] = frozenset()
        self._only: tuple[str, frozenset[int]] | None = None  # a list of people and its name
        canvas.legend.toggled.connect(self._toggle)
        canvas.filter.toggled.connect(self._toggle)
        canvas.filter.cleared.connect(lambda: self.set(frozenset()))

    def set(self, lights: frozenset[Light]) -> None:
        """Light up some people, the others fade; none: no filter."""
        self.on = lights
        if not lights:
            self._only = None
        self.changed.emit()

    def only(self, name: str, contacts: Collection[int]) -> None:
        """Light up the people of a list, until the filter is cleared."""
        self.on, self._only = frozenset(), (name, frozenset(contacts))
        self.changed.emit()

    def _toggle(self, light: str, on: bool) -> None:
        one = frozenset((Light(light),))
        self.set(self.on | one if on else self.on - one)

    def shine(self, people: Crowd) -> int | None:
        """Show them; how many people are lit, None without a filter."""
        self._canvas.legend.set_lights(self.on)
        self._canvas.filter.set_lights(self.on, self._only[0] if self._only is not None else "")
        passing = lit(people, self.on)
        if self._only is not None:
            among = people.ids.tolist() if passing is None else passing
            passing = [contact for contact in among if contact in self._only[1]]
        self._canvas.view.set_lit(passing)
        return None if passing is None else len(passing)
