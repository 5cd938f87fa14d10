"""The circles as the method proposes them."""

from __future__ import annotations

from reseau_desktop.network.layers import DEFAULT_LAYERS, LayerKind
from reseau_desktop.store import Label, Store

NEAR = (LayerKind.RING, LayerKind.TARGET)
INDEPENDENT = '"independent"'  # as settings keep it; what holds where none is kept


def restore_layers(store: Store) -> None:
    """Give the default rings and the target their own names, questions, colours and promises back (method, section 2).

    Rings of them that were removed come back empty; the user's own rings stay with their people, each outside the
    ring it followed.
    """
    with store.action(Label("layer_edited", 0)) as act:
        present = [
            row[0] for row in act.execute("SELECT key FROM layer WHERE kind = 'ring' ORDER BY position")
        ]
        for layer in DEFAULT_LAYERS:
            if layer.kind not in NEAR:
                continue
            if layer.kind is LayerKind.RING and layer.key not in present:
                act.insert("layer", key=layer.key, kind="ring", position=layer.position, reminders=1)
            act.update(
                "layer",
                layer.key,
                name=None,
                question=None,
                colour=None,
                cadence=layer.cadence,
                capacity=layer.capacity,
                reminders=int(layer.reminders),
            )
        order = _order(present)
        act.executemany(
            "UPDATE layer SET position = ? WHERE key = ?", [(n, key) for n, key in enumerate(order, 1)]
        )
        act.execute("DELETE FROM setting WHERE key = 'profile' AND value <> ?", (INDEPENDENT,))
        act.label = Label("layer_edited", len(order) + 1)


def _order(present: list[str]) -> list[str]:
    """The default rings in their order, each followed by those of the user that stood behind it."""
    defaults = [layer.key for layer in DEFAULT_LAYERS if layer.kind is LayerKind.RING]
    order = list(defaults)
    for place, key in enumerate(present):
        if key not in defaults:
            before = present[place - 1] if place else None
            order.insert(order.index(before) + 1 if before else 0, key)
    return order
