"""Careers: who worked or studied where I did, for how long together, and who can vouch for me (method, section 8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from .dates import PartialDate

_FAR: Final = 12 * 10_000  # further than any month of the calendar


@dataclass(frozen=True, slots=True)
class Stay:
    """A dated position, or study, in one organisation: `key` is its organisation_key, aliases resolved.

    Bounds are None when unknown; `current` means "now"; on the day `seen_on` a source said the person was there.
    """

    key: str
    start: PartialDate | None = None
    end: PartialDate | None = None
    current: bool = False
    study: bool = False
    seen_on: date | None = None


class Relation(StrEnum):
    """What two people who passed by the same organisation are to each other; the same words for schools."""

    COLLEAGUE = "colleague"
    FORMER_COLLEAGUE = "former_colleague"
    ALUMNI = "alumni"


@dataclass(frozen=True, slots=True)
class Overlap:
    """Months spent together: between `least` and `most`; `most` is None when nothing bounds it."""

    least: int
    most: int | None

    @property
    def exact(self) -> bool:
        return self.least == self.most

    @property
    def possible(self) -> bool:
        """Whether the word "possible" belongs beside it."""
        return not self.exact


@dataclass(frozen=True, slots=True)
class Link:
    """What links two people through one organisation; `possible` when their being there together is not certain."""

    key: str
    relation: Relation
    overlap: Overlap
    study: bool
    possible: bool


@dataclass(frozen=True, slots=True)
class Vouching:
    """How well somebody can vouch for me, 0 to 1, with its parts: time together, time since, warmth."""

    value: float
    together: float
    since: float
    warmth: float
    returned: bool


class VouchStep(StrEnum):
    """The pipeline of a recommendation."""

    TO_ASK = "to_ask"
    ASKED = "asked"
    RECEIVED = "received"
    RETURNED = "returned"


def month_number(day: date | PartialDate) -> int:
    """A month as a number, so that months subtract; a year without its month counts as January."""
    return (day.year or 0) * 12 + (day.month or 1) - 1


def overlap_months(mine: Stay, theirs: Stay, today: date) -> Overlap:
    """Months two stays in one organisation have in common: max(0, min(ends) − max(starts)), "now" being this month.

    Unknown bounds, and a year without its month, give an interval.
    """
    return _overlap([(_span(mine, today), _span(theirs, today))])


def relation(mine: Iterable[Stay], theirs: Iterable[Stay], today: date) -> tuple[Link, ...]:
    """What links two people: one link for each organisation, and kind of stay, that both passed by.

    Several positions in one organisation count as one time there.
    """
    by_key: dict[str, tuple[list[Stay], list[Stay]]] = {}
    for side, stays in enumerate((mine, theirs)):
        for stay in stays:
            if stay.key:
                by_key.setdefault(stay.key, ([], []))[side].append(stay)
    links = []
    for key, (ours, others) in sorted(by_key.items()):
        if ours and others:
            links.append(_link(key, ours, others, today))
    return tuple(links)


def years_apart(mine: Stay, theirs: Stay, today: date) -> float:
    """y: years since the first of both left; 0 while both are there. Unknown ends count as the latest possible."""
    parted = min(_span(mine, today).end_latest, _span(theirs, today).end_latest)
    return max(0, month_number(today) - parted) / 12


def vouching(months: float, years: float, warmth: float, returned: bool = False) -> Vouching:
    """E = min(1, O/24) · A(y) · (0.5 + 0.5·W/100), times 1.25 if I wrote one for them, at most 1 (after Burt 2001).

    `months` together (O), `years` since we parted (y), `warmth` 0–100.
    """
    together, since, warm = min(1.0, months / 24), max(0.5, 1 - years / 40), 0.5 + 0.5 * warmth / 100
    value = min(1.0, together * since * warm * (1.25 if returned else 1.0))
    return Vouching(value, together, since, warm, returned)


@dataclass(frozen=True, slots=True)
class _Span:
    """A stay in month numbers; each bound lies between its earliest and its latest."""

    start_earliest: int
    start_latest: int
    end_earliest: int
    end_latest: int


def _span(stay: Stay, today: date) -> _Span:
    now = month_number(today)
    start, end = _bounds(stay.start), (now, now) if stay.current else _bounds(stay.end)
    seen = None if stay.seen_on is None else min(month_number(stay.seen_on), now)
    end_latest = now if end is None else min(end[1], now)
    start_earliest = -_FAR if start is None else start[0]
    if start is not None:
        start_latest = start[1]
    else:
        start_latest = end_latest if seen is None else seen
    if end is not None:
        end_earliest = min(end[0], now)
    else:
        end_earliest = start_earliest if seen is None else max(start_earliest, seen)
    return _Span(start_earliest, start_latest, end_earliest, end_latest)


def _bounds(on: PartialDate | None) -> tuple[int, int] | None:
    if on is None or on.year is None:
        return None
    return month_number(on), month_number(on) + (11 if on.month is None else 0)


def _overlap(pairs: list[tuple[_Span, _Span]]) -> Overlap:
    """The time together over pairs of stays, what lies in two pairs counted once."""
    sure = [(max(a.start_latest, b.start_latest), min(a.end_earliest, b.end_earliest)) for a, b in pairs]
    most = [(max(a.start_earliest, b.start_earliest), min(a.end_latest, b.end_latest)) for a, b in pairs]
    unbounded = any(start == -_FAR for start, _ in most)
    return Overlap(_length(sure), None if unbounded else _length(most))


def _length(intervals: list[tuple[int, int]]) -> int:
    total, reached = 0, -_FAR
    for start, end in sorted(intervals):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def _link(key: str, mine: list[Stay], theirs: list[Stay], today: date) -> Link:
    """Of one organisation. Who studied where the other worked is an alumni, whatever the dates."""
    pairs = [(a, b) for a in mine for b in theirs if a.study == b.study]
    if not pairs:
        return Link(key, Relation.ALUMNI, Overlap(0, 0), False, False)
    overlap = _overlap([(_span(a, today), _span(b, today)) for a, b in pairs])
    study = all(a.study for a, _ in pairs)
    if any(_still_there(a, today) and _still_there(b, today) for a, b in pairs):
        return Link(key, Relation.COLLEAGUE, overlap, study, False)
    if overlap.most == 0:
        return Link(key, Relation.ALUMNI, overlap, study, False)
    return Link(key, Relation.FORMER_COLLEAGUE, overlap, study, overlap.least == 0)


def _still_there(stay: Stay, today: date) -> bool:
    end = _bounds(stay.end)
    return stay.current or (end is not None and end[0] > month_number(today))
