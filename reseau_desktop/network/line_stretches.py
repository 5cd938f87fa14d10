"""Stretches of the year in a line: fin janvier, mid March, at the end of the year, this summer, Q1, before Christmas.

Each is read as the day that it begins or ends with, and is told to be a stretch (`whole`), so that the day is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from .line_calendar import COMING, LAST, MONTHS, THIS
from .line_days import YEAR, Read, Side, dated, placed
from .line_reading import Phrases, Word, says, table

_LEADS: Final = tuple(
    tuple(words.split())
    for words in (
        "d ici a la, d ici la, d ici, vers la, vers, a la, pour la, avant la, at the, by the, by, around the, around,"
        " towards the, before the, before, in the, in, en, au, pour, avant"
    ).split(",")
)
# Where in its month or its year a part stands: a day of the month, and a month and day of the year.
_PARTS: Final[Phrases[tuple[int, tuple[int, int]]]] = Phrases(
    table("début, debut de, early, beginning of, the beginning of, start of, the start of", (1, (1, 2))),
    table("mi, mid, courant, milieu, middle of, the middle of", (15, (6, 30))),
    table("fin, fin de, late, end of, the end of", (28, (12, 31))),
)
_YEARS: Final[Phrases[tuple[int, int]]] = Phrases(
    table(
        "fin d année, fin de l année, fin de l an, end of the year, end of year, the end of the year, year end,"
        " the year s end",
        (12, 31),
    ),
)
_SEASONS: Final = {
    **dict.fromkeys(("printemps", "spring"), (3, 20)),
    **dict.fromkeys(("ete", "summer"), (6, 21)),
    **dict.fromkeys(("automne", "autumn", "fall"), (9, 22)),
    **dict.fromkeys(("hiver", "winter"), (12, 21)),
}
_SEASON_LEADS: Final = frozenset({("au",), ("en",), ("in",), ("in", "the")})
_QUARTERS: Final = {f"{letter}{number}": number for letter in "tq" for number in range(1, 5)}
_FEASTS: Final = frozenset(
    {("avant",), ("before",), ("by",), ("around",), ("vers",), ("pour",), ("d", "ici")}
)


@dataclass(frozen=True, slots=True)
class _Said:
    """Words taken, the day of the year, and what tells the year: itself, or a side."""

    count: int
    month: int
    day: int
    year: int | None = None
    side: Side = Side.EITHER


def stretch(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    """The stretch that stands here, with the small words that lead to it."""
    for lead in ((), *_LEADS):
        after = place + len(lead)
        if after >= len(line) or (lead and (not says(line, place, lead) or line[after].pause)):
            continue
        found = (
            _month(line, after)
            or _year(line, after)
            or _season(line, after, lead)
            or _quarter(line, after, ahead=ahead or lead in _SEASON_LEADS)
            or _feast(line, after, lead)
        )
        if found is not None:
            return _read(replace(found, count=found.count + len(lead)), today, ahead)
    return None


def _read(said: _Said, today: date, ahead: bool) -> Read | None:
    if said.side is Side.EITHER:
        found = placed(said.count, said.year, said.month, said.day, today, ahead)
        return None if found is None else replace(found, whole=True)
    on = dated(None, said.month, said.day, today, said.side is Side.COMING)
    return None if on is None else Read(said.count, on, said.side, whole=True)


def _written_year(line: Sequence[Word], place: int) -> int | None:
    if place < len(line) and not line[place].pause and YEAR.match(line[place].key):
        return int(line[place].key)
    return None


def _month(line: Sequence[Word], place: int) -> _Said | None:
    """fin janvier, mi-janvier 2027, at the end of January."""
    part = _PARTS.at(line, place)
    after = place + part[0] if part else place
    if part is None or after >= len(line) or line[after].pause:
        return None
    month = MONTHS.get(line[after].key)
    if month is not None:
        year = _written_year(line, after + 1)
        return _Said(after + 1 + (year is not None) - place, month, part[1][0], year)
    year = _written_year(line, after)  # fin 2027
    return None if year is None else _Said(after + 1 - place, *part[1][1], year)


def _year(line: Sequence[Word], place: int) -> _Said | None:
    found = _YEARS.at(line, place)
    return None if found is None else _Said(found[0], *found[1])


def _season(line: Sequence[Word], place: int, lead: tuple[str, ...]) -> _Said | None:
    """au printemps, this summer, l'automne dernier; "a spring" alone is none."""
    start, side, told = place, Side.EITHER, lead in _SEASON_LEADS
    key = line[place].key
    if key in ("last", "next") or key in THIS or key == "l":
        side = Side.PAST if key == "last" else Side.COMING if key == "next" else side
        told = told or key in ("last", "next", "this", "ce", "cet", "cette")
        place += 1
    if place >= len(line) or (place > start and line[place].pause) or line[place].key not in _SEASONS:
        return None
    month, day = _SEASONS[line[place].key]
    after = line[place + 1] if place + 1 < len(line) else None
    if (
        side is Side.EITHER
        and after is not None
        and not after.pause
        and after.key in LAST | COMING - {"next"}
    ):
        side, told, place = (Side.PAST if after.key in LAST else Side.COMING), True, place + 1
    return _Said(place + 1 - start, month, day, side=side) if told else None


def _quarter(line: Sequence[Word], place: int, *, ahead: bool) -> _Said | None:
    """Q1, T2 2027; to somebody who seeks a flat a T2 is none, so that something must be planned."""
    number = _QUARTERS.get(line[place].key) if ahead else None
    if number is None:
        return None
    year = _written_year(line, place + 1)
    return _Said(1 + (year is not None), 3 * number - 2, 1, year)


def _feast(line: Sequence[Word], place: int, lead: tuple[str, ...]) -> _Said | None:
    """avant Noël; without such a word before it, Noël may be somebody."""
    if lead not in _FEASTS or line[place].key not in ("noel", "christmas", "xmas"):
        return None
    return _Said(1, 12, 24 if lead in (("avant",), ("before",)) else 25)
