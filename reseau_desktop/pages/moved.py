"""What a move to another circle is told with: whom it took where, and in which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reseau_desktop.network.layers import LayerKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reseau_desktop.network.layers import Layer


@dataclass(frozen=True, slots=True)
class Moved:
    """These contacts came into that ring; `words` is the sentence, `name` that of the only one, empty for several;
    `fill` says that the ring, which holds `members` now, holds more than it should, empty where it does not."""

    contacts: tuple[int, ...]
    layer: Layer
    words: str
    name: str = ""
    fill: str = ""
    members: int = 0


def next_ring(rings: Sequence[Layer], key: str) -> Layer | None:
    """The ring outside this one; None for the outermost, the target and the inbox."""
    inside = [layer for layer in rings if layer.kind is LayerKind.RING]
    place = next((place for place, layer in enumerate(inside) if layer.key == key), None)
    return inside[place + 1] if place is not None and place + 1 < len(inside) else None


def joined(*sentences: str) -> str:
    """Sentences one after the other; an empty one leaves no gap."""
    return " ".join(part for part in sentences if part)
