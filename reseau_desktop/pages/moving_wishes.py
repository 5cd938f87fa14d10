"""Moving people to another circle: from any page, by any means, one call and one undo step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages import wishing
from reseau_desktop.pages.moved import Moved, joined
from reseau_desktop.pages.wishing import Wishing
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reseau_desktop.network.layers import Layer
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store
    from reseau_desktop.widgets.task import Progress


class MovingWishes(Wishing):
    """A move is `said`; where somebody hears `moved` and set `asks`, it is told there instead, with the ring's question."""

    moved = Signal(object)  # Moved

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(store, parent)
        self._clock = clock
        self.asks = False

    def move(self, ids: Sequence[int], key: str) -> bool:
        """To another circle; those who are there already stay as they are. Of several people nobody becomes a target."""
        from reseau_desktop.actions.layers import move_to_layer
        from reseau_desktop.insights import people
        from reseau_desktop.insights.layers import layers

        layer = next((found for found in layers(self._store) if found.key == key), None)
        if layer is None:
            return False
        target = layer.kind is LayerKind.TARGET
        if len(ids) > wishing.AT_ONCE and not target:
            return self._move_many(ids, layer)
        movers = people.elsewhere(self._store, ids, key)
        if not movers:
            return False
        if target and len(movers) > 1:
            self.refused.emit(self.tr("Targets are chosen one at a time: each has its own next step."))
            return False
        one, sentence = self._one(movers), self._moved_words(movers, layer)
        members = self._members(layer) + len(movers)  # the counts of the sidebar hold until they move
        full = self._overfull(layer, members)
        done = self.attempt(
            lambda: move_to_layer(self._store, movers, key, self._clock.today()),
            "" if self.asks else joined(sentence, full),
        )
        if done and self.asks:
            self.moved.emit(Moved(tuple(movers), layer, sentence, one, full, members))
        return done

    def move_quietly(self, ids: Sequence[int], key: str) -> str:
        """The same without a notice of its own: the sentence, empty where nobody was moved."""
        from reseau_desktop.actions.layers import move_to_layer
        from reseau_desktop.insights import people
        from reseau_desktop.insights.layers import layers

        layer = next((found for found in layers(self._store) if found.key == key), None)
        movers = people.elsewhere(self._store, ids, key) if layer is not None else []
        if layer is None or not movers:
            return ""
        words = self._moved_words(movers, layer)
        moved = self.attempt(lambda: move_to_layer(self._store, movers, key, self._clock.today()))
        return words if moved else ""

    def keep_reason(self, ids: Sequence[int], key: str, why: str) -> bool:
        """The answer to the question of the ring they came into; a step of its own."""
        from reseau_desktop.actions.layers import keep_reason

        store, sentence = self._store, self.tr("Your answer is kept as the reason.")
        return self.attempt(lambda: keep_reason(store, ids, key, why), sentence)

    def _moved_words(self, movers: Sequence[int], layer: Layer) -> str:
        from reseau_desktop.wording.layers import name

        one, words = self._one(movers), name(layer)
        if one:
            return self.tr("{name} moved to {layer}.").format(name=one, layer=words)
        said = self.tr("%n people moved to {layer}.", "", len(movers))
        return numbers.in_words(said, len(movers)).format(layer=words)

    def _move_many(self, ids: Sequence[int], layer: Layer) -> bool:
        """The same beside the window: who is there already is found out there too."""
        from reseau_desktop.actions.layers import move_to_layer
        from reseau_desktop.insights.layers import fills
        from reseau_desktop.wording.layers import name

        store, today, moved = self._store, self._clock.today(), [0]

        def wish(progress: Progress | None) -> None:
            moved[0] = move_to_layer(store, ids, layer.key, today, progress=progress)
            fills(store)  # counted here, known when it is said

        def sentence() -> str:
            words = numbers.in_words(self.tr("%n people moved to {layer}.", "", moved[0]), moved[0])
            words = words.format(layer=name(layer)) if moved[0] else ""
            members = self._members(layer)
            full = self._overfull(layer, members)
            if words and self.asks:
                self.moved.emit(Moved(tuple(ids), layer, words, "", full, members))
                return ""
            return joined(words, full) if words else ""

        return self.attempt_many(len(ids), wish, sentence)

    def _members(self, layer: Layer) -> int:
        from reseau_desktop.insights.layers import fill_of

        fill = fill_of(self._store, layer.key)
        return fill.members if fill is not None else 0

    def _overfull(self, layer: Layer, members: int) -> str:
        """Capacity is soft: a circle that holds more is said, never refused."""
        if layer.capacity is None or members <= layer.capacity:
            return ""
        if layer.kind is LayerKind.TARGET:
            over = self.tr("That makes {members} active targets, for the {capacity} one can follow.")
        else:
            over = self.tr("It now holds {members} for a capacity of {capacity}.")
        return over.format(members=numbers.count(members), capacity=numbers.count(layer.capacity))

    def _one(self, ids: Sequence[int]) -> str:
        """The name of the only one; empty when there are several."""
        from reseau_desktop.insights.names import names

        return names(self._store, ids).get(ids[0], "") if len(ids) == 1 else ""
