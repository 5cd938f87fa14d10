"""Dates written with their number, in a line: 3 March, le 12, 2026-03-03; and what a reading of a day is."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from .line_calendar import COMING, LAST, MONTHS, ORDINALS
from .line_reading import Word, says

_NUMERIC: Final = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?(?![\d/])"
)
ORDINAL: Final = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th|e|eme)?$", re.ASCII)
YEAR: Final = re.compile(r"(?:19|20)\d\d$", re.ASCII)
_SOONER: Final = 2.5  # what has passed is meant sooner than what is as far ahead
_FAR: Final = 183  # days: what happened so long ago is sooner written with its year


class Side(StrEnum):
    """Whether a day has passed, is to come, or may be either."""

    PAST = "past"
    COMING = "coming"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Read:
    """A day read at a place: over how many words, on which side; `whole`: a week or a month was said, not a day."""

    count: int
    on: date
    side: Side
    others: tuple[date, ...] = ()
    whole: bool = False


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


# -- 2026-03-03, 3/3, 03.03.26


def numeric(text: str, line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    start = place
    if line[place].key in ("le", "au", "on", "du", "the") and place + 1 < len(line):
        place += 1
    found = _NUMERIC.match(text, line[place].start)
    if found is None or not found[0].isascii():
        return None
    count = place - start + sum(1 for word in line[place : place + 3] if word.start < found.end())
    year, month, day, first, second, short = found.groups()
    if year:
        return _sided(count, date(int(year), int(month), int(day)), today)
    if "." in found[0] and not short and place == start:
        return None  # 3.5 is a number
    one, two = int(first), int(second)
    if (one, two) == (24, 7) and place == start and not short:
        return None  # always
    whole = (int(short) + (2000 if len(short) == 2 else 0)) if short else None
    ways = [(d, m) for d, m in ((one, two), (two, one)) if 1 <= m <= 12]
    if ("." in found[0] and short) or line[start].key in ("le", "du", "au"):
        ways = ways[:1]  # whoever writes so says the day first
    readings = [
        placed(count, whole, m, d, today, ahead) for d, m in ways if d <= monthrange(whole or 2024, m)[1]
    ]
    days = list(dict.fromkeys(on for one in readings if one is not None for on in (one.on, *one.others)))
    days.sort(key=lambda on: (today - on).days if on <= today else _SOONER * (on - today).days)
    if not days:
        return None
    return Read(
        count,
        days[0],
        _sided(1, days[0], today).side if whole or days[0] > today else Side.EITHER,
        tuple(days[1:]),
    )


def _sided(count: int, on: date, today: date) -> Read:
    return Read(count, on, Side.PAST if on <= today else Side.COMING)


def dated(year: int | None, month: int, day: int, today: date, ahead: bool) -> date | None:
    span = 8 if (month, day) == (2, 29) else 1
    ways = range(span + 1) if ahead else range(0, -span - 1, -1)
    years = [year] if year else [today.year + way for way in ways]
    for number in years:
        if day <= monthrange(number, month)[1]:
            on = date(number, month, day)
            if year or (on > today if ahead else on <= today):
                return on
    return None


# -- 3 March, le 1er mars, March 3rd, en mars


def month_and_day(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    start = place
    told = _told_month(line, place, today)
    if told is not None:
        return told
    if line[place].key in ("en", "in"):
        vague = _month_alone(line, place, today, ahead)
        if vague is not None:
            return vague
    if line[place].key in ("le", "on", "the", "du") and place + 1 < len(line) and not line[place + 1].pause:
        place += 1
        if line[place].key == "the" and place + 1 < len(line):
            place += 1
    found = _day_and_month(line, place)
    if found is None:
        return None
    length, day, month = found
    end = place + length
    year = None
    if end < len(line) and not line[end].joined and YEAR.match(line[end].key):
        year, end = int(line[end].key), end + 1
    side = None if year else _said_side(line, end)
    if side is not None:
        on = dated(None, month, day, today, side is Side.COMING)
        return None if on is None else Read(end + 1 - start, on, side)
    return placed(end - start, year, month, day, today, ahead)


def _said_side(line: Sequence[Word], place: int) -> Side | None:
    """le 3 mars dernier, le 3 mars prochain."""
    if place >= len(line) or line[place].pause or line[place].key not in LAST | COMING - {"next", "coming"}:
        return None
    return Side.PAST if line[place].key in LAST else Side.COMING


def _told_month(line: Sequence[Word], place: int, today: date) -> Read | None:
    """last March, mars dernier, en mars prochain."""
    start = place
    place += line[place].key in ("en", "in")
    if place + 1 >= len(line) or line[place + 1].pause:
        return None
    first, second = line[place].key, line[place + 1].key
    if first in ("last", "next") and second in MONTHS:
        month, side = MONTHS[second], Side.PAST if first == "last" else Side.COMING
    elif first in MONTHS and (said := _said_side(line, place + 1)) is not None and second != "last":
        month, side = MONTHS[first], said
    else:
        return None
    on = dated(None, month, 1, today, side is Side.COMING)
    return None if on is None else Read(place + 2 - start, on, side, whole=True)


def _day_and_month(line: Sequence[Word], place: int) -> tuple[int, int, int] | None:
    """Words taken, day, month."""
    keys = [word.key for word in line[place : place + 3]]
    if len(keys) > 1 and (not line[place + 1].pause or _shortened(line, place)):
        number = ORDINAL.match(keys[0])
        if number and keys[1] in MONTHS:
            return 2, int(number[1]), MONTHS[keys[1]]
        if number and len(keys) > 2 and keys[1] in ("of", "de") and keys[2] in MONTHS:
            return 3, int(number[1]), MONTHS[keys[2]]
        if keys[0] in ORDINALS and keys[1] in MONTHS:
            return 2, ORDINALS[keys[0]], MONTHS[keys[1]]
        if keys[0] in ORDINALS and keys[1] == "of" and len(keys) > 2 and keys[2] in MONTHS:
            return 3, ORDINALS[keys[0]], MONTHS[keys[2]]
        number = ORDINAL.match(keys[1])
        if keys[0] in MONTHS and number and len(number[1]) <= 2:
            return 2, int(number[1]), MONTHS[keys[0]]
    return None


def _shortened(line: Sequence[Word], place: int) -> bool:
    """Nov. 5: the full stop is that of the month."""
    first, second = line[place], line[place + 1]
    return first.key in MONTHS and len(first.key) <= 4 and second.start - first.end <= 2


def impossible(text: str, line: Sequence[Word], place: int) -> int:
    """How many words name a day that the calendar does not have: 31 April, 29 February 2025, 30/02. 0: none here."""
    found = _day_and_month(line, place)
    if found is None:
        return _impossible_number(text, line, place)
    length, day, month = found
    end, year = place + length, 2024
    if end < len(line) and not line[end].joined and YEAR.match(line[end].key):
        year, length = int(line[end].key), length + 1
    return 0 if 1 <= day <= monthrange(year, month)[1] else length


def _impossible_number(text: str, line: Sequence[Word], place: int) -> int:
    """31/11, 30/02/2026, 2026-02-30; 50/50 and 24/36 are no days at all."""
    found = _NUMERIC.match(text, line[place].start)
    if found is None or not found[0].isascii() or ("." in found[0] and not found[6]):
        return 0
    iso, month, day, first, second, short = found.groups()
    year = int(iso or short or 2024)
    ways = [(int(day), int(month))] if iso else [(int(first), int(second)), (int(second), int(first))]
    ways = [(d, m) for d, m in ways if 1 <= m <= 12 and 1 <= d <= 31]
    year += 2000 if year < 100 else 0
    if not ways or any(d <= monthrange(max(year, 1), m)[1] for d, m in ways):
        return 0
    return sum(1 for word in line[place : place + 3] if word.start < found.end())


def placed(count: int, year: int | None, month: int, day: int, today: date, ahead: bool) -> Read | None:
    if year is not None:
        return _sided(count, date(year, month, day), today)
    passed, coming = (dated(None, month, day, today, side) for side in (False, True))
    if ahead:
        return Read(count, coming, Side.COMING) if coming else None
    if passed is None:
        return Read(count, coming, Side.COMING) if coming else None
    if coming and (today - passed).days > _FAR:
        return Read(count, coming, Side.COMING, (passed,))
    return Read(count, passed, Side.EITHER)


def _month_alone(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    after = place + 1
    if after >= len(line) or line[after].pause or line[after].key not in MONTHS:
        return None
    month, end, year = MONTHS[line[after].key], after + 1, None
    if end < len(line) and YEAR.match(line[end].key):
        year, end = int(line[end].key), end + 1
    found = placed(end - place, year, month, 1, today, ahead)
    return None if found is None else Read(found.count, found.on, found.side, found.others, whole=True)


# -- le 12, on the 3rd


def day_alone(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    for phrase in (("on", "the"), ("a", "partir", "du"), ("avant", "le"), ("vers", "le"), ("le",), ("the",)):
        if says(line, place, phrase) and place + len(phrase) < len(line):
            word = line[place + len(phrase)]
            number = ORDINAL.match(word.key)
            if word.pause or number is None or not 1 <= int(number[1]) <= 31:
                continue
            after = line[place + len(phrase) + 1 :][:1]
            if after and after[0].key in MONTHS:
                continue  # the 31st of April is not the 31st of another month
            if after and after[0].key.isdecimal() and not after[0].pause:
                continue  # a telephone number
            if phrase == ("the",) and word.key.isdecimal():
                continue  # "the 12 people"
            return of_month(len(phrase) + 1, int(number[1]), today, ahead)
    return None


def of_month(count: int, day: int, today: date, ahead: bool) -> Read | None:
    passed = _monthly(day, today, range(0, -4, -1), lambda on: on <= today)
    coming = _monthly(day, today, range(4), lambda on: on > today)
    if ahead or passed is None:
        return Read(count, coming, Side.COMING) if coming else None
    nearer = coming is not None and (coming - today).days < (today - passed).days
    return Read(count, passed, Side.EITHER, (coming,) if nearer and coming else ())


def _monthly(day: int, today: date, steps: Sequence[int], fits: Callable[[date], bool]) -> date | None:
    for step in steps:
        first = months_on(today.replace(day=1), step)
        if day <= monthrange(first.year, first.month)[1] and fits(first.replace(day=day)):
            return first.replace(day=day)
    return None
