"""What a filter can be held against: a word of ours, a name of the user's, a number, a day, a distance in time."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from reseau_desktop.network.dates import PartialDate, add_months
from reseau_desktop.network.folding import fold


class Relation(StrEnum):
    """How something stands to a number or a day: under it, over it, or on it."""

    LESS = "<"
    AT_MOST = "<="
    ON = ""
    AT_LEAST = ">="
    MORE = ">"


class Unit(StrEnum):
    """What a distance in time is counted in."""

    DAY = "d"
    WEEK = "w"
    MONTH = "m"
    YEAR = "y"


@dataclass(frozen=True, slots=True)
class Word:
    """One of a closed set: the key of a layer, a band, a state, what somebody has."""

    word: str


@dataclass(frozen=True, slots=True)
class Name:
    """Something of the user's, as it was typed; it is compared without case and accents."""

    name: str


@dataclass(frozen=True, slots=True)
class Number:
    """>50, <=3.5, 20."""

    relation: Relation
    number: float


@dataclass(frozen=True, slots=True)
class Numbers:
    """20..40, both ends included."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Age:
    """>6m: longer ago than six months (further ahead, where it is about what is to come); <30d: within thirty days."""

    beyond: bool
    count: int
    unit: Unit

    def day(self, today: date, *, ahead: bool = False) -> date:
        """The day that lies this far behind today, or ahead of it; the ends of the calendar hold it."""
        sign = 1 if ahead else -1
        try:
            if self.unit in (Unit.DAY, Unit.WEEK):
                return today + timedelta(days=sign * self.count * (7 if self.unit is Unit.WEEK else 1))
            return add_months(today, sign * self.count * (12 if self.unit is Unit.YEAR else 1))
        except (OverflowError, ValueError):
            return date.max if ahead else date.min


@dataclass(frozen=True, slots=True)
class Day:
    """2025, 2025-03 or 2025-03-14; before it, after it."""

    relation: Relation
    on: PartialDate


@dataclass(frozen=True, slots=True)
class Days:
    """2024..2025-06, both ends included."""

    first: PartialDate
    last: PartialDate


Value = Word | Name | Number | Numbers | Age | Day | Days

_AGO = re.compile(r"(<=|>=|<|>|≤|≥)?\s*(\d{1,5})\s*([^\W\d_]+)")
_COMPARED = re.compile(r"(<=|>=|<|>|≤|≥|=)?\s*(\S.*)", re.DOTALL)
_EUROPEAN = re.compile(r"(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})")
_NUMBER = re.compile(r"[-+]?\d{1,15}(?:[.,]\d{1,9})?")
_SIGNS = {"≤": "<=", "≥": ">=", "=": "", None: ""}
_UNITS = {
    Unit.DAY: "d day days j jour jours",
    Unit.WEEK: "w week weeks wk s sem semaine semaines",
    Unit.MONTH: "m mo month months mois",
    Unit.YEAR: "y yr year years a an ans annee annees",
}
UNITS = {word: unit for unit, words in _UNITS.items() for word in words.split()}


def age(text: str) -> Age | None:
    """>6m, <30 jours, 2w (within two weeks); None for anything else."""
    found = _AGO.fullmatch(text.strip())
    unit = UNITS.get(fold(found[3])) if found else None
    if found is None or unit is None or not found[2].isascii():
        return None
    return Age((found[1] or "<")[0] in ">≥", int(found[2]), unit)


def day(text: str) -> Day | Days | None:
    """2025, >2025-03, 14/03/2025, 2024..2025, 2024.. and ..2025; None for anything else."""
    first, dots, last = text.partition("..")
    if dots and not (first.strip() and last.strip()):
        end = _partial(first.strip() or last)
        return Day(Relation.AT_LEAST if first.strip() else Relation.AT_MOST, end) if end is not None else None
    if dots:
        start, end = _partial(first), _partial(last)
        return Days(start, end) if start is not None and end is not None else None
    found = _COMPARED.fullmatch(text.strip())
    on = _partial(found[2]) if found else None
    return Day(_relation(found[1]), on) if found and on is not None else None


def number(text: str) -> Number | Numbers | None:
    """50, >50, <=3,5, 20..40, 20.. and ..40; None for anything else."""
    low, dots, high = text.partition("..")
    if dots and not (low.strip() and high.strip()):
        bound = _number(low.strip() or high)
        return (
            Number(Relation.AT_LEAST if low.strip() else Relation.AT_MOST, bound)
            if bound is not None
            else None
        )
    if dots:
        start, end = _number(low), _number(high)
        return Numbers(start, end) if start is not None and end is not None else None
    found = _COMPARED.fullmatch(text.strip())
    value = _number(found[2]) if found else None
    return Number(_relation(found[1]), value) if found and value is not None else None


def first_day(on: PartialDate) -> date:
    """The day on which a year, a month or a day begins."""
    return date(on.year or 1, on.month or 1, on.day or 1)


def last_day(on: PartialDate) -> date:
    """The day on which it ends."""
    year, month = on.year or 1, on.month or 12
    return date(year, month, on.day or monthrange(year, month)[1])


def span(value: Day | Days) -> tuple[date, date]:
    """The days that are meant, both included; without a bound, the ends of the calendar."""
    if isinstance(value, Days):
        return first_day(value.first), last_day(value.last)
    first, last = first_day(value.on), last_day(value.on)
    one = timedelta(days=1)
    if value.relation is Relation.LESS:
        return (date.min, first - one) if first > date.min else (date.max, date.min)
    if value.relation is Relation.MORE:
        return (last + one, date.max) if last < date.max else (date.max, date.min)
    low = date.min if value.relation is Relation.AT_MOST else first
    return low, date.max if value.relation is Relation.AT_LEAST else last


def backwards(value: Days | Numbers) -> bool:
    """Whether the end comes before the beginning."""
    if isinstance(value, Numbers):
        return value.low > value.high
    return first_day(value.first) > last_day(value.last)


def written(value: Value) -> str:
    """A value as it is typed; a name without its quotes."""
    match value:
        case Word(word):
            return word
        case Name(name):
            return name
        case Number(relation, found):
            return relation + _plain(found)
        case Numbers(low, high):
            return f"{_plain(low)}..{_plain(high)}"
        case Age(beyond, count, unit):
            return f"{'>' if beyond else '<'}{count}{unit}"
        case Day(relation, on):
            return f"{relation}{on}"
        case Days(first, last):
            return f"{first}..{last}"


def holds(value: Number | Numbers, found: float) -> bool:
    """Whether a number is one of those meant."""
    if isinstance(value, Numbers):
        return value.low <= found <= value.high
    return {
        Relation.LESS: found < value.number,
        Relation.AT_MOST: found <= value.number,
        Relation.ON: found == value.number,
        Relation.AT_LEAST: found >= value.number,
        Relation.MORE: found > value.number,
    }[value.relation]


def table(rows: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Lines of (key, words that mean it) as one table of folded words; words are parted by |."""
    return {fold(word): key for key, words in rows for word in (key, *words.split("|"))}


def _relation(sign: str | None) -> Relation:
    return Relation(_SIGNS.get(sign, sign or ""))


def _partial(text: str) -> PartialDate | None:
    """A date with a year, as ISO or day first."""
    text = text.strip()
    found = _EUROPEAN.fullmatch(text) if text.isascii() else None
    try:
        if found is not None:
            return PartialDate(int(found[3]), int(found[2]), int(found[1]) if found[1] else None)
        on = PartialDate.parse(text)
    except ValueError:
        return None
    return on if on.year else None


def _number(text: str) -> float | None:
    text = text.strip()
    return float(text.replace(",", ".")) if text.isascii() and _NUMBER.fullmatch(text) else None


def _plain(found: float) -> str:
    return f"{found:.9f}".rstrip("0").rstrip(".") or "0"
