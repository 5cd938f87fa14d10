"""The circles as they are: each layer with how many people it holds."""

from __future__ import annotations

from dataclasses import dataclass

from reseau_desktop.insights.keeping import kept, known
from reseau_desktop.network.layers import Layer, LayerKind
from reseau_desktop.store import Store


@dataclass(frozen=True, slots=True)
class LayerFill:
    """A layer and its people: `members` without archived ones, who take no place."""

    layer: Layer
    members: int

    @property
    def fill(self) -> float | None:
        """Members over capacity; full at 1, over at 1.5; None without a capacity."""
        return self.members / self.layer.capacity if self.layer.capacity else None


def layers(store: Store) -> tuple[Layer, ...]:
    """All layers, me first, then from the centre outwards, the target and the inbox last."""

    def ask() -> tuple[Layer, ...]:
        return tuple(
            Layer(key, LayerKind(kind), position, cadence, capacity, bool(reminders), name, question, colour)
            for key, kind, position, cadence, capacity, reminders, name, question, colour in store.rows(
                "SELECT key, kind, position, cadence, capacity, reminders, name, question, colour FROM layer"
                " ORDER BY CASE kind WHEN 'me' THEN 0 WHEN 'ring' THEN 1 WHEN 'target' THEN 2 ELSE 3 END, position"
            )
        )

    return kept(store, "layers", ask)


def fills(store: Store) -> tuple[LayerFill, ...]:
    """Every layer but me, with how many people it holds."""

    def ask() -> tuple[LayerFill, ...]:
        counts = dict(store.rows("SELECT layer, count(*) FROM person WHERE archived = 0 GROUP BY layer"))
        return tuple(
            LayerFill(layer, int(counts.get(layer.key, 0)))
            for layer in layers(store)
            if layer.kind is not LayerKind.ME
        )

    return kept(store, "fills", ask)


def fill_of(store: Store, key: str) -> LayerFill | None:
    """One layer with how many people it holds; None where there is none. The others are not counted for it."""

    def ask() -> LayerFill | None:
        counted = known(store, "fills")
        if isinstance(counted, tuple):
            return next((found for found in counted if found.layer.key == key), None)
        layer = next((found for found in layers(store) if found.key == key), None)
        if layer is None:
            return None
        held = store.value("SELECT count(*) FROM person WHERE layer = ? AND archived = 0", (key,))
        return LayerFill(layer, int(held))

    return kept(store, ("fill_of", key), ask)


def people(store: Store) -> int:
    """How many contacts there are: everybody but me and the bin."""
    return kept(store, "people", lambda: int(store.value("SELECT count(*) FROM person")))


def more_than(store: Store, number: int) -> bool:
    """Whether there are more contacts than that: whoever only asks this need not wait for all to be counted."""
    found = "SELECT count(*) FROM (SELECT 1 FROM person LIMIT ?)"
    return kept(store, ("more_than", number), lambda: int(store.value(found, (number + 1,))) > number)
