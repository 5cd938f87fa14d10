"""Who slips away, in words: a drift, a bridge that cools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from reseau_desktop.wording import numbers, today, warmth
from reseau_desktop.wording.translation import translate

if TYPE_CHECKING:
    from reseau_desktop.insights.bridging import Bridge
    from reseau_desktop.insights.slipping import Drift


def drift(item: Drift, names: Mapping[str, str]) -> str:
    """An ally, lived as the wider network for 3 months; `names` are the layers' own names by key."""
    return today.drift(item.declared, item.lived, item.months, names)


def bridge(item: Bridge) -> str:
    """Why somebody is a bridge, and how warm the link is."""
    words = translate(
        "Slipping",
        "Linked to nobody else you know. Warmth {warmth}, promised every %n days.",
        "",
        item.cadence,
    )
    return numbers.in_words(words, item.cadence).format(warmth=warmth.value(item.warmth))
