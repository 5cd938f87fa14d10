"""Distances from today in a line: il y a 3 jours, two weeks ago, dans une quinzaine, in 48 hours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from .line_calendar import NUMBERS, UNITS
from .line_days import Read, Side, months_on
from .line_reading import Word, says


def distance(line: Sequence[Word], place: int, today: date) -> Read | None:
    """The day that is so far from today; None where no number with its unit and its direction stands."""
    for phrase, way in _BEFORE:
        if says(line, place, phrase):
            found = _amount(line, place + len(phrase))
            if found is not None:
                return Read(len(phrase) + found[0], away_by(today, way * found[1], found[2]), _side(way))
    found = _amount(line, place)
    if found is None:
        return None
    after = place + found[0]
    for phrase, way in _AFTER:
        if says(line, after, phrase):
            return Read(found[0] + len(phrase), away_by(today, way * found[1], found[2]), _side(way))
    return None


_BEFORE: Final[tuple[tuple[tuple[str, ...], int], ...]] = (
    (("il", "y", "a"), -1),
    (("y", "a"), -1),
    (("voici",), -1),
    (("d", "ici"), 1),
    (("d", "ici", "a"), 1),
    (("dans",), 1),
    (("in",), 1),
    (("within",), 1),
    (("sous",), 1),
)
_AFTER: Final[tuple[tuple[tuple[str, ...], int], ...]] = (
    (("ago",), -1),
    (("plus", "tot"), -1),
    (("from", "now"), 1),
    (("plus", "tard"), 1),
    (("later",), 1),
    (("back",), -1),
)


def _side(way: int) -> Side:
    return Side.PAST if way < 0 else Side.COMING


_HOURS: Final = re.compile(r"(24|48|72|96)h$", re.ASCII)
_TENS: Final = {"dizaine": 10, "quinzaine": 15, "huitaine": 8, "vingtaine": 20}


def _amount(line: Sequence[Word], place: int) -> tuple[int, int, str] | None:
    """A number and a unit: words taken, how many, of what."""
    start = place
    hours = _HOURS.match(line[place].key) if place < len(line) else None
    if hours is not None:
        return 1, int(hours[1]) // 24, "day"
    ten = place + (place < len(line) and line[place].key == "une")
    if ten < len(line) and line[ten].key in _TENS and not says(line, ten + 1, ("de", "semaines")):
        of = 2 if says(line, ten + 1, ("de", "jours")) else 0
        if of or line[ten].key != "vingtaine":
            return ten + 1 + of - start, _TENS[line[ten].key], "day"
    for phrase in (("environ",), ("about",), ("a", "couple", "of"), ("une", "bonne"), ("a", "good")):
        if says(line, place, phrase):
            place += len(phrase)
            if "couple" in phrase and place < len(line) and line[place].key in UNITS:
                return place + 1 - start, 2, UNITS[line[place].key]
    if place >= len(line):
        return None
    count = _number(line[place].key)
    if count is not None and place + 1 < len(line) and not line[place + 1].pause:
        unit = UNITS.get(line[place + 1].key)
        if unit is not None:
            return place + 2 - start, count, unit
    return None


def _number(key: str) -> int | None:
    if key.isascii() and key.isdecimal() and len(key) <= 3:
        return int(key)
    return NUMBERS.get(key)


def away_by(today: date, count: int, unit: str) -> date:
    if unit == "hour" and (count % 24 or not count):
        raise ValueError(count)  # within the day
    days = {"hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14}.get(unit)
    if days is not None:
        return today + timedelta(round(days * count))
    return months_on(today, count * {"month": 1, "quarter": 3, "year": 12}[unit])
