"""The answer of the store as the picture takes it: rings with their words, people in columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reseau_desktop.circles.people import LATE, RINGS_WITH_LATENESS, Crowd, RingSpec
from reseau_desktop.insights.layers import fills
from reseau_desktop.network.layers import Fullness, LayerKind, fullness
from reseau_desktop.network.names import initials
from reseau_desktop.wording import layers, numbers

if TYPE_CHECKING:
    from reseau_desktop.insights.circles import Circles
    from reseau_desktop.insights.layers import LayerFill
    from reseau_desktop.pages.circles.groups import Groups
    from reseau_desktop.store import Store

translate = QCoreApplication.translate


def me() -> str:
    """The word in the middle."""
    return translate("Circles", "Me", "the disc in the middle")


def rings_first(store: Store) -> tuple[tuple[RingSpec, ...], int]:
    """The rings, and how many people will stand in them: asked at once, while these are read."""
    found = [item for item in fills(store) if item.layer.kind in (LayerKind.RING, LayerKind.TARGET)]
    return tuple(ring(item) for item in found), sum(item.members for item in found)


def rings(answer: Circles) -> tuple[RingSpec, ...]:
    """The rings' captions, the target last."""
    return tuple(ring(item) for item in answer.rings)


def ring(item: LayerFill) -> RingSpec:
    layer = item.layer
    full = fullness(item.members, layer.capacity)
    target = layer.kind is LayerKind.TARGET
    return RingSpec(
        layer.key,
        layers.name(layer),
        fill(item.members, layer.capacity, target=target),
        cadence(layer.cadence if layer.reminders else None),
        asked(layers.question(layer)),
        note="" if target else full_word(full),
        over=full is Fullness.OVER and not target,
    )


def fill(members: int, capacity: int | None, *, target: bool = False) -> str:
    """9/10; of targets the active ones are meant."""
    if capacity is None:
        return numbers.count(members)
    pattern = (
        translate("Circles", "{members}/{capacity} active", "how many targets")
        if target
        else translate("Circles", "{members}/{capacity}", "how many people a ring holds")
    )
    return pattern.format(members=numbers.count(members), capacity=numbers.count(capacity))


def full_word(found: Fullness) -> str:
    """From its capacity a ring is full, from one and a half times it over; nothing before."""
    if found is Fullness.FULL:
        return translate("Circles", "full", "a ring")
    return translate("Circles", "over", "a ring") if found is Fullness.OVER else ""


def cadence(days: int | None) -> str:
    """45 d; the ring's reminders may be off."""
    if days is None:
        return translate("Circles", "no reminders")
    return translate("Circles", "{days} d", "a number of days, short").format(days=numbers.count(days))


def asked(question: str) -> str:
    """A ring's question as a sentence: Would recommend me tomorrow?"""
    words = question.strip()
    if not words:
        return ""
    words = words[:1].upper() + words[1:]
    if words.endswith("?"):
        return words
    return translate("Circles", "{question}?", "a ring's question").format(question=words)


def crowd(answer: Circles, groups: Groups | None = None) -> Crowd:
    """The people, with who carries the late mark: reminders on, λ ≥ 1.5, in the four inner rings; in sectors or not."""
    import numpy as np

    ring = answer.ring - 1
    inner = (ring < RINGS_WITH_LATENESS) & (ring < len(answer.rings) - 1)
    with np.errstate(invalid="ignore"):
        late = (answer.due > 0) & (answer.lateness >= LATE) & inner
    return Crowd(
        answer.ids,
        ring,
        answer.lateness,
        answer.warmth,
        answer.direction,
        late,
        answer.names,
        tuple(initials(name) for name in answer.names),
        group=groups.group if groups else None,
        groups=groups.names if groups else (),
        order=groups.order if groups else None,
        along=groups.along if groups else None,
    )
