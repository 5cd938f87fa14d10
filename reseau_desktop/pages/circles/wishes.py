"""What is wished for in the circles, beside what is wished for people anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reseau_desktop.pages.due_wishes import DueWishes
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.network.promises import Lengthen, MoveOut


class CircleWishes(DueWishes):
    """One call, one undo step, one sentence."""

    def promise(self, contact: int, days: int) -> bool:
        """Another cadence for one person, of their own."""
        from reseau_desktop.actions.many import set_cadence

        said = numbers.in_words(self.tr("{name} is promised every %n days.", "", days), days)
        return self.attempt(
            lambda: set_cadence(self._store, [contact], days), said.format(name=self._one([contact]))
        )

    def take(self, change: MoveOut | Lengthen) -> bool:
        """Make the cheapest change, once it was looked at."""
        from reseau_desktop.actions.layers import edit_layer
        from reseau_desktop.network.promises import MoveOut

        if isinstance(change, MoveOut):
            return self.move(list(change.contacts), change.to)
        return self.attempt(
            lambda: edit_layer(self._store, change.layer, cadence=change.cadence),
            self.tr("The promise is changed."),
        )
