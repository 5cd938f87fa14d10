"""Two people to introduce to each other: one seeks what the other offers, and both would listen (method, section 7)."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import COLUMNS
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.folding import fold
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.names import display
from reseau_desktop.network.seeking import Seek, fit, introduction_score, matches
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WARM_ENOUGH = 10  # W of each: of somebody cooler nothing is asked
WARMEST = 30  # candidates a topic, on either side
REFUSED_FOR = 91  # days: a pair that was answered is left in peace
SIDES = (  # everything still sought and everything offered; topics are compared by their own row, which is folded
    "SELECT t.name, s.contact, s.urgency FROM seek s JOIN topic t ON t.id = s.topic"
    " WHERE s.expires IS NULL OR s.expires >= ? UNION ALL"
    " SELECT t.name, o.contact, 0 FROM offer o JOIN topic t ON t.id = o.topic"
)


@dataclass(frozen=True, slots=True)
class Introduction:
    """`seeker` and `offerer` are contacts, in the better direction; `topics` what the one seeks and the other offers,
    `back` the same the other way round, both the most urgent first; `score` is I, over 0 and at most 1. `called` is what
    they are called side by side: their first names, unless those are the same."""

    seeker: int
    offerer: int
    topics: tuple[str, ...]
    back: tuple[str, ...]
    score: float
    called: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class _Sides:
    """What is sought and offered, by whom, and how warm those are who may be introduced."""

    warmth: Mapping[int, float]
    seeks: Mapping[int, Sequence[Seek]]
    offers: Mapping[int, Sequence[str]]
    topics: Mapping[str, tuple[list[int], list[int]]]  # who seeks it, who offers it


def introduction(store: Store, today: date) -> Introduction | None:
    """The best pair that is not linked yet; None on a day on which one was answered already: there is one a day.

    A topic brings its `WARMEST` 30 seekers and offerers at most, so that a topic of everybody's costs no more than a
    topic of a few; what was answered less than 91 days ago, or put off to a day that is to come, is left out.
    """
    return kept(store, ("introduction", today), lambda: _best(store, today))


def _best(store: Store, today: date) -> Introduction | None:
    answered = _answered(store, today)
    if answered is None:
        return None
    sides = _sides(store, today)
    best, rank = None, (0.0, 0, 0)
    for bound, one, other in _warmest_first(sides):
        if bound < -rank[0]:
            break  # no pair that is left can score more than how warm it is
        found = _scored(sides, min(one, other), max(one, other), today)
        place = (-found.score, min(one, other), max(one, other))
        if found.score > 0 and (best is None or place < rank) and _may_be_asked(store, place[1:], answered):
            best, rank = found, place
    return best and replace(best, called=_called(store, best.seeker, best.offerer))


def _sides(store: Store, today: date) -> _Sides:
    """Only people in the rings who are neither archived nor dead, may be contacted, and are warm enough to ask."""
    import numpy as np

    known = standing(store, today)
    rings = np.array([layer.kind is LayerKind.RING for layer in known.layers], bool)[known.layer]
    here = rings & ~known.silent & (known.warmth >= WARM_ENOUGH)
    warmth = dict(zip(known.ids[here].tolist(), known.warmth[here].tolist(), strict=True))
    seeks: dict[int, list[Seek]] = {}
    offers: dict[int, list[str]] = {}
    topics: dict[str, tuple[list[int], list[int]]] = {}
    for topic, contact, urgency in store.rows(SIDES, (today.isoformat(),)):
        if contact not in warmth:
            continue
        of_topic = topics.setdefault(topic, ([], []))
        if urgency:
            seeks.setdefault(contact, []).append(Seek(topic, urgency))
        else:
            offers.setdefault(contact, []).append(topic)
        of_topic[0 if urgency else 1].append(contact)
    return _Sides(warmth, seeks, offers, topics)


def _warmest_first(sides: _Sides) -> Iterator[tuple[float, int, int]]:
    """Every pair that a topic brings together, once: the most that it can score, and both; the best first.

    Of each topic only the next pair waits in the heap, so that the first good ones cost nothing but themselves.
    """
    warmth = sides.warmth
    candidates = [
        tuple(sorted(side, key=lambda who: (-warmth[who], who))[:WARMEST] for side in both)
        for both in sides.topics.values()
        if all(both)
    ]

    def waiting(topic: int, row: int, column: int) -> tuple[float, int, int, int]:
        seekers, offerers = candidates[topic]
        most = introduction_score(1, 0, warmth[seekers[row]], warmth[offerers[column]])
        return -most, topic, row, column

    heap = [waiting(topic, 0, 0) for topic in range(len(candidates))]
    heapq.heapify(heap)
    met: set[tuple[int, int]] = set()
    while heap:
        most, topic, row, column = heapq.heappop(heap)
        seekers, offerers = candidates[topic]
        if column == 0 and row + 1 < len(seekers):
            heapq.heappush(heap, waiting(topic, row + 1, 0))
        if column + 1 < len(offerers):
            heapq.heappush(heap, waiting(topic, row, column + 1))
        one, other = seekers[row], offerers[column]
        pair = (min(one, other), max(one, other))
        if one != other and pair not in met:
            met.add(pair)
            yield -most, one, other


def _scored(sides: _Sides, one: int, other: int, today: date) -> Introduction:
    """The pair with its score; whoever is met better is the one who seeks, else the first."""

    def met(seeker: int, offerer: int) -> tuple[float, tuple[str, ...]]:
        wanted, offered = sides.seeks.get(seeker, ()), sides.offers.get(offerer, ())
        topics = tuple(seek.topic for seek in matches(offered, wanted, today))
        return fit(offered, wanted, today), topics

    (there, topics), (back, others) = met(one, other), met(other, one)
    score = introduction_score(there, back, sides.warmth[one], sides.warmth[other])
    if back > there:
        return Introduction(other, one, others, topics, score)
    return Introduction(one, other, topics, others, score)


def _called(store: Store, one: int, other: int) -> tuple[str, str]:
    """First names are enough for two who stand side by side; alike or missing, the whole names."""
    parts = {
        int(contact): row
        for contact, *row in store.rows(
            f"SELECT c.id, {COLUMNS} FROM contact c WHERE c.id IN (?, ?)", (one, other)
        )
    }
    first = [str(parts[who][0]).strip() for who in (one, other)]
    if all(first) and fold(first[0]) != fold(first[1]):
        return first[0], first[1]
    return display(*parts[one]), display(*parts[other])


def _answered(store: Store, today: date) -> dict[int, set[str]] | None:
    """The days on which an introduction of somebody was answered and is left in peace since; None: today there was one.

    An answer is one row for each of the two, entered on the same day. Nothing else ties the rows together: of two
    pairs answered on one day, which does not happen with one a day, the mixed pairs would rest as well.
    """
    since = (today - timedelta(days=REFUSED_FOR)).isoformat()
    found: dict[int, set[str]] = {}
    for contact, day, until in store.rows(
        "SELECT contact, created_on, CASE WHEN closed_on IS NULL THEN snoozed_until END FROM follow_up"
        " WHERE kind = 'introduction' AND contact IS NOT NULL ORDER BY id"
    ):
        if day == today.isoformat():
            return None
        if until > today.isoformat() if until else day > since:
            found.setdefault(int(contact), set()).add(day)
    return found


def _may_be_asked(store: Store, pair: tuple[int, int], answered: Mapping[int, set[str]]) -> bool:
    """Whether the two are not linked, and were not answered about together lately."""
    one, other = pair
    if answered.get(one, set()) & answered.get(other, set()):
        return False
    linked = "SELECT 1 FROM tie WHERE (one = ?1 AND other = ?2) OR (one = ?2 AND other = ?1)"
    return store.value(linked, (one, other)) is None
