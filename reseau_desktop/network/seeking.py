"""Who seeks what: how well what one offers meets what another seeks (method, section 7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import sqrt

from .folding import topic_key


@dataclass(frozen=True, slots=True)
class Seek:
    """A topic somebody looks for: urgency 1 to 3, and the last day it holds, if any."""

    topic: str
    urgency: int = 1
    expires: date | None = None


def open_seeks(seeks: Iterable[Seek], today: date) -> list[Seek]:
    """What is still sought: one seek a topic, the most urgent; expired from the day after `expires`."""
    kept: dict[str, Seek] = {}
    for seek in seeks:
        key = topic_key(seek.topic)
        expired = seek.expires is not None and seek.expires < today
        if key and not expired and (key not in kept or seek.urgency > kept[key].urgency):
            kept[key] = seek
    return list(kept.values())


def matches(offers: Iterable[str], seeks: Iterable[Seek], today: date) -> list[Seek]:
    """The seeks that these offers meet, topics compared folded, the most urgent first."""
    offered = {topic_key(topic) for topic in offers}
    met = [seek for seek in open_seeks(seeks, today) if topic_key(seek.topic) in offered]
    return sorted(met, key=lambda seek: (-seek.urgency, topic_key(seek.topic)))


def fit(offers: Iterable[str], seeks: Iterable[Seek], today: date) -> float:
    """s(A→B): the share, by urgency, of what B seeks that A offers; 0 to 1, 0 when B seeks nothing."""
    wanted = open_seeks(seeks, today)
    total = sum(seek.urgency for seek in wanted)
    return sum(seek.urgency for seek in matches(offers, wanted, today)) / total if total else 0.0


def mutual_fit(there: float, back: float) -> float:
    """The harmonic mean of both directions (RECON, Pizzato et al. 2010); 0 when one side brings nothing."""
    return 2 * there * back / (there + back) if there > 0 and back > 0 else 0.0


def introduction_score(there: float, back: float, warmth_a: float, warmth_b: float) -> float:
    """I(a, b) for two contacts not yet linked: the better fit times the geometric mean of their warmths; 0 to 1."""
    return max(there, back) * sqrt(warmth_a * warmth_b) / 100
