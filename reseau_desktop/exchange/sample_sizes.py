"""How many of each layer a network of a given size has, and who stays when the sample is thinned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reseau_desktop.exchange.sample_files import SamplePerson

DRAWN: Final = {"core": 4, "allies": 9, "active": 31, "wide": 68, "known": 46, "inbox": 42, "target": 6}
_ROOMY: Final = 400  # from this size on the two inner rings are full
_MOST: Final = {"core": 5, "allies": 10, "target": 10}
# Promised rings grow far slower than the network: 31 and 68 people of 206 become 47 and 186 of 3,042.
_GROWTH: Final = {"active": 0.1546, "wide": 0.3737}


def thinned(people: Sequence[SamplePerson], size: int) -> list[SamplePerson]:
    """`size` of these people, each layer in proportion, evenly picked; nobody's layer vanishes while there is room."""
    by_layer: dict[str, list[SamplePerson]] = {}
    for person in people:
        by_layer.setdefault(person.layer, []).append(person)
    counts = _shared({layer: len(members) for layer, members in by_layer.items()}, size)
    return [
        members[place * len(members) // counts[layer]]
        for layer, members in by_layer.items()
        for place in range(counts[layer])
    ]


def _shared(members: dict[str, int], size: int) -> dict[str, int]:
    """`size` shared in proportion, by largest remainder, everybody at least one if that is possible."""
    if size < 1:
        raise ValueError(f"a network has at least one person, not {size}")
    total = sum(members.values())
    least = 1 if size >= len(members) else 0
    counts = {layer: max(least, size * count // total) for layer, count in members.items()}
    while sum(counts.values()) != size:
        step = 1 if sum(counts.values()) < size else -1
        able = [layer for layer in members if step > 0 or counts[layer] > least]
        counts[max(able, key=lambda layer: step * (size * members[layer] / total - counts[layer]))] += step
    return counts


def grown(drawn: int, size: int) -> dict[str, int]:
    """How many people of each layer come on top of the drawn ones to make `size` in all; none for a smaller size."""
    if size <= drawn:
        return {}
    ratio = size / drawn
    counts = {layer: min(most, round(DRAWN[layer] * ratio)) for layer, most in _MOST.items()}
    if size < _ROOMY:
        counts |= {"core": DRAWN["core"], "allies": DRAWN["allies"]}
    counts |= {layer: round(DRAWN[layer] * ratio**power) for layer, power in _GROWTH.items()}
    counts["inbox"] = round(DRAWN["inbox"] * ratio)
    counts["known"] = size - sum(counts.values())
    return {layer: counts[layer] - present for layer, present in DRAWN.items() if counts[layer] > present}
