"""The promise load brought back under the time one gives: the cheapest change (method, section 2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil
from typing import Final

from .layers import DAYS_A_YEAR, WEEKS_A_YEAR, Fullness, Layer, LayerKind, fullness

_EXACT: Final = Fraction(1, 10**9)  # a time stated as a float may miss its load by its last bit


@dataclass(frozen=True, slots=True)
class Member:
    """A contact in its layer. `cadence` (days) and `reminders` are its own, None where the layer's hold."""

    contact: int
    layer: str
    cadence: int | None
    reminders: bool | None
    warmth: float
    last: date | None


@dataclass(frozen=True, slots=True)
class MoveOut:
    """The coolest members of a ring that is over go to the next ring; `load` is what remains, in contacts a week."""

    layer: str
    to: str
    contacts: tuple[int, ...]
    load: float


@dataclass(frozen=True, slots=True)
class Lengthen:
    """One layer's cadence grows to `cadence` days; `load` is what remains, in contacts a week."""

    layer: str
    cadence: int
    load: float


def coolest(members: Iterable[Member]) -> list[Member]:
    """Lowest warmth first, then the oldest last exchange (never is the oldest), then the id."""
    return sorted(members, key=lambda member: (member.warmth, member.last or date.min, member.contact))


def member_load(member: Member, layer: Layer) -> Fraction:
    """Contacts a week that this member's promise makes in that layer; 0 with reminders off or no cadence."""
    cadence = layer.cadence if member.cadence is None else member.cadence
    reminders = layer.reminders if member.reminders is None else member.reminders
    if cadence is None or not reminders or layer.kind in (LayerKind.ME, LayerKind.INBOX):
        return Fraction(0)
    return Fraction(DAYS_A_YEAR, WEEKS_A_YEAR * cadence)


def _load(members: Iterable[Member], layer: Layer) -> Fraction:
    """What all of them make: promises are few, so each is worked out once."""
    alike = Counter((member.cadence, member.reminders) for member in members)
    return sum(
        (
            count * member_load(Member(0, layer.key, cadence, reminders, 0.0, None), layer)
            for (cadence, reminders), count in alike.items()
        ),
        Fraction(0),
    )


def cheapest_change(
    layers: Sequence[Layer], members: Iterable[Member], allowed: float
) -> MoveOut | Lengthen | None:
    """The change that brings the load to `allowed` contacts a week or under; None within it, or when nothing can.

    From a ring that is over, as few of its coolest members as it takes; else one layer's cadence, lengthened
    to the fewest whole days where T′/T is smallest (a tie: the outermost).
    """
    by_layer: dict[str, list[Member]] = {layer.key: [] for layer in layers}
    for member in members:
        by_layer[member.layer].append(member)
    total = sum((_load(by_layer[layer.key], layer) for layer in layers), Fraction(0))
    budget = Fraction(str(allowed)) + _EXACT
    if total <= budget:
        return None
    moves = _moves(layers, by_layer, total, budget)
    if moves:
        return min(moves, key=lambda pair: (len(pair[1].contacts), -pair[0]))[1]
    lengthened = [
        found for layer in layers if (found := _lengthened(layer, by_layer[layer.key], total, budget))
    ]
    return min(lengthened, key=lambda found: (found[0], -found[1]))[2] if lengthened else None


def _moves(
    layers: Sequence[Layer], by_layer: dict[str, list[Member]], total: Fraction, budget: Fraction
) -> list[tuple[int, MoveOut]]:
    """What each ring that is over could do, with its position; the outermost has no ring to move to."""
    rings = sorted((x for x in layers if x.kind is LayerKind.RING), key=lambda ring: ring.position)
    found = []
    for ring, outer in zip(rings, rings[1:], strict=False):
        members = by_layer[ring.key]
        if fullness(len(members), ring.capacity) is Fullness.OVER:
            moved = _moved_out(ring, outer, members, total, budget)
            if moved is not None:
                found.append((ring.position, moved))
    return found


def _moved_out(
    ring: Layer, outer: Layer, members: Iterable[Member], total: Fraction, budget: Fraction
) -> MoveOut | None:
    """Members in order of coolness until the load fits; a member whose promise would not change stays."""
    moved: list[int] = []
    for member in coolest(members):
        gain = member_load(member, ring) - member_load(member, outer)
        if gain <= 0:
            continue
        moved.append(member.contact)
        total -= gain
        if total <= budget:
            return MoveOut(ring.key, outer.key, tuple(moved), float(total))
    return None


def _lengthened(
    layer: Layer, members: Iterable[Member], total: Fraction, budget: Fraction
) -> tuple[Fraction, int, Lengthen] | None:
    """The stretch T′/T, the position and the change, for a layer that can make the load fit alone."""
    if layer.cadence is None:
        return None
    own_none = [member for member in members if member.cadence is None]
    rest = total - _load(own_none, layer)
    off = layer.kind in (LayerKind.ME, LayerKind.INBOX)
    promised = 0 if off else sum(layer.reminders if m.reminders is None else m.reminders for m in own_none)
    if not promised or rest >= budget:
        return None
    cadence = ceil(Fraction(DAYS_A_YEAR * promised, WEEKS_A_YEAR) / (budget - rest))
    load = rest + Fraction(DAYS_A_YEAR * promised, WEEKS_A_YEAR * cadence)
    return Fraction(cadence, layer.cadence), layer.position, Lengthen(layer.key, cadence, float(load))
