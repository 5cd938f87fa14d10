"""Dates as files write them, read into partial ISO dates by our own table of months (formats, 2.7).

Never by `strptime`: under a French locale it no longer knows November, and Qt sets that locale.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from reseau_desktop.network.dates import PartialDate
from reseau_desktop.network.folding import fold


class Order(StrEnum):
    """What comes first where a date is only numbers."""

    DAY = "day"
    MONTH = "month"


_MONTHS = (
    "jan january janv janvier januar janner jaenner enero ene gennaio gen",
    "feb february fev fevr fevrier februar feber febrero febbraio",
    "mar march mars marz maerz mrz marzo",
    "apr april avr avril abril abr aprile",
    "may mai mayo maggio mag",
    "jun june juin juni junio giugno giu",
    "jul july juil juillet juli julio luglio lug",
    "aug august aout agosto ago",
    "sep sept september septembre septiembre setiembre settembre set",
    "oct october octobre okt oktober octubre ottobre ott",
    "nov november novembre noviembre",
    "dec december decembre dez dezember diciembre dic dicembre",
)
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?", re.DOTALL)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?", re.DOTALL)
_NO_YEAR = re.compile(r"--(\d{2})-?(\d{2})?")
_NUMBERS = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})\.?(?:[ T,].*)?", re.DOTALL)
_YEAR_MONTH = re.compile(r"(\d{4})-(\d{2})")
_DAY_FIRST = re.compile(
    r"(\d{1,2})(?:er|st|nd|rd|th|o)? (?:de |of )?([^\W\d_]+) ?(?:de |del )?(\d{4}|\d{2})(?: .*)?"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?: .*)?")
_MONTH_YEAR = re.compile(r"([^\W\d_]+) (?:de )?(\d{4})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)? (?:de )?([^\W\d_]+)")
_YEAR = re.compile(r"\d{4}")
_LONGEST = 60

_NOTHING = frozenset(
    {"0/0/00", "00/00/00", "00/00/0000", "0000-00-00", "1899-12-30", "30/12/1899", "12/30/1899", "-"}
)
_NO_YEAR_OF_APPLE = 1604


def read_date(text: str, order: Order = Order.DAY) -> str | None:
    """The partial ISO date that a cell holds; "" where it says "none", None where it cannot be read."""
    text = text.strip()
    if not text or text in _NOTHING:
        return ""
    if len(text) > _LONGEST:
        return None
    return _from_numbers(text, order) or _from_words(text)


def order_of(texts: Iterable[str], otherwise: Order) -> Order:
    """What comes first in a column of dates: decided by any number above 12, else `otherwise`."""
    days = months = 0
    for text in texts:
        found = _NUMBERS.match(text.strip()) if text and len(text) <= _LONGEST else None
        if found and found[2] != ".":
            days += int(found[1]) > 12
            months += int(found[3]) > 12
    if days == months:
        return otherwise
    return Order.DAY if days > months else Order.MONTH


def only_numbers(text: str) -> bool:
    """Whether its order matters: 03/04/2024."""
    found = _NUMBERS.match(text.strip())
    return found is not None and found[2] != "."


def _from_numbers(text: str, order: Order) -> str | None:
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        first, second, year = int(found[1]), int(found[3]), _year(found[4])
        # nobody who writes the month first puts full stops between
        day, month = (first, second) if order is Order.DAY or found[2] == "." else (second, first)
        if month > 12 >= day:  # the column says otherwise, the calendar decides
            day, month = month, day
        return _iso(year, month, day)
    if found := _NO_YEAR.fullmatch(text):
        return _iso(None, int(found[1]), int(found[2]) if found[2] else None)
    if found := _YEAR_MONTH.fullmatch(text):
        return _iso(int(found[1]), int(found[2]), None)
    return _iso(int(text), None, None) if _YEAR.fullmatch(text) else None


def _from_words(text: str) -> str | None:
    words = fold(text)
    if found := _DAY_FIRST.fullmatch(words):
        return _named(_year(found[3]), found[2], found[1])
    if found := _MONTH_FIRST.fullmatch(words):
        return _named(int(found[3]), found[1], found[2])
    if found := _MONTH_YEAR.fullmatch(words):
        return _named(int(found[2]), found[1], None)
    if found := _DAY_MONTH.fullmatch(words):
        return _named(None, found[2], found[1])
    return None


def _named(year: int | None, word: str, day: str | None) -> str | None:
    month = MONTHS.get(word)
    return None if month is None else _iso(year, month, int(day) if day else None)


def _iso(year: int | None, month: int | None, day: int | None) -> str | None:
    try:
        return str(PartialDate(None if year == _NO_YEAR_OF_APPLE else year, month, day))
    except (ValueError, OverflowError):
        return None


def _year(text: str) -> int:
    """Two digits are of this century up to 69, of the last one above."""
    year = int(text)
    if len(text) > 2:
        return year
    return 2000 + year if year < 70 else 1900 + year
