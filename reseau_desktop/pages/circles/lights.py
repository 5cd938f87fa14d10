"""Which lights are on: the legend, the filter and the picture always say the same."""

from __future__ import annotations

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
        canvas.legend.toggled.connect(self._toggle)
        canvas.filter.toggled.connect(self._toggle)
        canvas.filter.cleared.connect(lambda: self.set(frozenset()))

    def set(self, lights: frozenset[Light]) -> None:
        """Light up some people, the others fade; none: no filter."""
        self.on = lights
        self.changed.emit()

    def _toggle(self, light: str, on: bool) -> None:
        one = frozenset((Light(light),))
        self.set(self.on | one if on else self.on - one)

    def shine(self, people: Crowd) -> int | None:
        """Show them; how many people are lit, None without a filter."""
        self._canvas.legend.set_lights(self.on)
        self._canvas.filter.set_lights(self.on)
        passing = lit(people, self.on)
        self._canvas.view.set_lit(passing)
        return None if passing is None else len(passing)
