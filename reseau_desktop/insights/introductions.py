"""Two people to introduce to each other: one seeks what the other offers, and both would listen (method, section 7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.names import COLUMNS
from reseau_desktop.insights.standing import integers, standing
from reseau_desktop.insights.topics import offers, seeks
from reseau_desktop.network.folding import fold
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.network.names import display
from reseau_desktop.network.seeking import fit, introduction_score, matches
from reseau_desktop.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from numpy.typing import NDArray

    Numbers = NDArray[Any]

WARM_ENOUGH = 10  # W of each: of somebody cooler nothing is asked
WARMEST = 30  # candidates a topic, on either side
REFUSED_FOR = 91  # days: a pair that was answered is left in peace
BLOCK = 4096  # pairs whose score is worked out at a time
# Columns come as one text each, as in `standing`; topics are compared by their row, whose key is folded.
SEEKS = (
    "SELECT group_concat(contact), group_concat(topic), group_concat(urgency) FROM seek"
    " WHERE expires IS NULL OR expires >= ?"
)
OFFERS = "SELECT group_concat(contact), group_concat(topic) FROM offer"


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
    """What is sought and offered by those who may be introduced, as arrays: `ids` and `warmth` by place; seeks by their
    place, topic and urgency, in the order of places; offers in the order of topics, the warmest first."""

    ids: Numbers
    warmth: Numbers
    seeker: Numbers
    sought: Numbers
    urgency: Numbers
    offerer: Numbers
    offered: Numbers


def introduction(store: Store, today: date) -> Introduction | None:
    """The best pair that is not linked yet; None on a day on which one was answered already: there is one a day.

    A topic brings its `WARMEST` 30 seekers and offerers at most, so that a topic of everybody's costs no more than a
    topic of a few; of the pairs that makes the score is exact. What was answered less than 91 days ago, or put off to a day that is to come, is left out.
    """
    return kept(store, ("introduction", today), lambda: _best(store, today))


def _best(store: Store, today: date) -> Introduction | None:
    import numpy as np

    answered = _answered(store, today)
    if answered is None:
        return None
    sides = _sides(store, today)
    one, other = _pairs(sides)
    most = np.sqrt(sides.warmth[one] * sides.warmth[other]) / 100
    order = np.argsort(-most, kind="stable")
    best: tuple[float, int, int] | None = None
    whole = False  # the best one meets a wish entirely, and none that is left is warmer
    for start in range(0, len(order), BLOCK):
        block = order[start : start + BLOCK]
        if best is not None and (most[block[0]] < -best[0] or whole):
            break  # no pair that is left can score more than how warm it is, nor as much with smaller ids
        for place in _ranked(sides, one[block], other[block]):
            if best is not None and place >= best:
                break
            if _may_be_asked(store, place[1:], answered):
                best, whole = place, bool(most[block[0]] <= -place[0])
                break
    return None if best is None else _told(store, today, sides, *best[1:])


def _sides(store: Store, today: date) -> _Sides:
    """Only people in the rings who are neither archived nor dead, may be contacted, and are warm enough to ask."""
    import numpy as np

    known = standing(store, today)
    rings = np.array([layer.kind is LayerKind.RING for layer in known.layers], bool)[known.layer]
    here = rings & ~known.silent & (known.warmth >= WARM_ENOUGH)
    ids, warmth = known.ids[here], known.warmth[here]
    with store.snapshot():
        read = [
            [integers(text or "") for text in store.one(sql, given) or ("", "", "")]
            for sql, given in ((SEEKS, (today.isoformat(),)), (OFFERS, ()))
        ]
    seeks, offers = (_among(ids, *columns) for columns in read)
    by_seeker = np.lexsort((seeks[1], seeks[0]))
    by_topic = np.lexsort((ids[offers[0]], -warmth[offers[0]], offers[1]))
    return _Sides(
        ids, warmth, *(column[by_seeker] for column in seeks), *(column[by_topic] for column in offers)
    )


def _among(ids: Numbers, contact: Numbers, *columns: Numbers) -> list[Numbers]:
    """The rows of these people, with their place instead of their id."""
    import numpy as np

    place = np.searchsorted(ids, contact)
    inside = place < len(ids)
    inside[inside] = ids[place[inside]] == contact[inside]
    return [place[inside], *(column[inside] for column in columns)]


def _pairs(sides: _Sides) -> tuple[Numbers, Numbers]:
    """Who seeks beside who offers the same, as places in their order; of each topic the warmest on either side."""
    import numpy as np

    warmest = np.lexsort((sides.ids[sides.seeker], -sides.warmth[sides.seeker], sides.sought))
    warmest = warmest[_rank(sides.sought[warmest]) < WARMEST]
    kept = _rank(sides.offered) < WARMEST
    offerer, offered = sides.offerer[kept], sides.offered[kept]
    topic = sides.sought[warmest]
    first = np.searchsorted(offered, topic, "left")
    count = np.searchsorted(offered, topic, "right") - first
    one = np.repeat(sides.seeker[warmest], count)
    other = offerer[_each(first, count)]
    apart = one != other
    people = max(1, len(sides.ids))
    pairs = np.sort((np.minimum(one, other) * people + np.maximum(one, other))[apart])
    pairs = pairs[np.diff(pairs, prepend=-1) > 0]
    return pairs // people, pairs % people


def _rank(topics: Numbers) -> Numbers:
    """How many rows of the same topic stand before each, in an array where those of one topic stand together."""
    import numpy as np

    rank: Numbers = np.arange(len(topics)) - np.searchsorted(topics, topics, "left")
    return rank


def _each(first: Numbers, count: Numbers) -> Numbers:
    """The indices of several slices, one slice after the other."""
    import numpy as np

    before = np.cumsum(count) - count
    found: Numbers = np.arange(int(count.sum())) + np.repeat(first - before, count)
    return found


def _ranked(sides: _Sides, one: Numbers, other: Numbers) -> Iterator[tuple[float, int, int]]:
    """These pairs as minus their score and both ids, the best first; those who bring each other nothing left out."""
    import numpy as np

    fits = np.maximum(_fits(sides, one, other), _fits(sides, other, one))
    score = fits * np.sqrt(sides.warmth[one] * sides.warmth[other]) / 100
    order = np.lexsort((other, one, -score))
    for place in order[score[order] > 0].tolist():
        yield -float(score[place]), int(sides.ids[one[place]]), int(sides.ids[other[place]])


def _fits(sides: _Sides, seeker: Numbers, offerer: Numbers) -> Numbers:
    """s(offerer→seeker) of each pair: `network.seeking.fit` for many at once."""
    import numpy as np

    people = len(sides.ids)
    first = np.searchsorted(sides.seeker, seeker, "left")
    count = np.searchsorted(sides.seeker, seeker, "right") - first
    rows, pair = _each(first, count), np.repeat(np.arange(len(seeker)), count)
    offers = np.sort(sides.offered * people + sides.offerer)
    wanted = sides.sought[rows] * people + offerer[pair]
    at = np.searchsorted(offers, wanted)
    met = at < len(offers)
    met[met] = offers[at[met]] == wanted[met]
    urgency = sides.urgency[rows]
    total = np.bincount(pair, urgency, len(seeker))
    brought: Numbers = np.bincount(pair, urgency * met, len(seeker)) / np.maximum(total, 1)
    return brought


def _told(store: Store, today: date, sides: _Sides, one: int, other: int) -> Introduction:
    """The pair with what each seeks of the other; whoever is met better is the one who seeks, else the first."""

    def met(seeker: int, offerer: int) -> tuple[float, tuple[str, ...]]:
        wanted = [item.seek for item in seeks(store, seeker, today)]
        offered = [item.name for item in offers(store, offerer)]
        return fit(offered, wanted, today), tuple(seek.topic for seek in matches(offered, wanted, today))

    (there, topics), (back, others) = met(one, other), met(other, one)
    warm = (float(sides.warmth[sides.ids == who][0]) for who in (one, other))
    score = introduction_score(there, back, *warm)
    if back > there:
        one, other, topics, others = other, one, others, topics
    return Introduction(one, other, topics, others, score, _called(store, one, other))


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
