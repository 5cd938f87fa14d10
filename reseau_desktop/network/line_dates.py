"""Days as people write them in a line: hier, le 12, il y a 3 jours, on 3 March, last Friday, in two weeks.

A day without a side ("Monday", "the 12th") is one that has passed where something happened and one to come where
something is planned; where the other reading is as good, it is among `others`, so that it can be asked.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from .line_calendar import (
    ALSO_WORDS,
    COMING,
    HALVES,
    LAST,
    SINGLE,
    THIS,
    TONIGHT,
    WEEKDAYS,
    WHOLE,
)
from .line_days import ORDINAL, Read, Side, day_alone, month_and_day, months_on, numeric, of_month
from .line_distances import away_by, distance
from .line_reading import Phrases, Word, clause_of, says, table
from .line_stretches import stretch
from .line_words import ARTICLES, DONE, GLUE


def read(text: str, line: Sequence[Word], place: int, today: date, *, ahead: bool) -> Read | None:
    """The day that stands here, if one does; `ahead`: something is planned, so that an open day is one to come."""
    found = _or(text, line, place, today, ahead)
    if found is not None and found.others and found.side is Side.COMING and not ahead:
        return _done(line, place, today, found)
    return found


def _done(line: Sequence[Word], place: int, today: date, found: Read) -> Read:
    """ "Vu Rose en avril": what was done is not to come, however long ago; the other reading is asked."""
    passed = [on for on in found.others if on <= today]
    if not passed or not any(word.text.casefold() in DONE for word in clause_of(line, place)):
        return found
    return replace(found, on=passed[0], side=Side.PAST, others=(found.on,))


def _or(text: str, line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    """Tuesday or Wednesday: it is asked which."""
    found = _found(text, line, place, today, ahead)
    after = place + found.count if found is not None else len(line)
    if found is None or after + 1 >= len(line) or line[after].key not in ("ou", "or") or line[after].pause:
        return found
    other = None if line[after + 1].pause else _found(text, line, after + 1, today, ahead)
    if other is None:
        return found
    others = tuple(on for on in dict.fromkeys((*found.others, other.on, *other.others)) if on != found.on)
    return replace(found, count=found.count + 1 + other.count, others=others)


def _found(text: str, line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    try:
        return (
            _single(line, place, today, ahead)
            or distance(line, place, today)
            or _whole(line, place, today, ahead)
            or stretch(line, place, today, ahead)
            or _week_of(line, place, today, ahead)
            or _weekday(line, place, today, ahead)
            or numeric(text, line, place, today, ahead)
            or month_and_day(line, place, today, ahead)
            or day_alone(line, place, today, ahead)
        )
    except (OverflowError, ValueError):  # no such day: 31 April, a thousand years hence
        return None


def _single(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    found = SINGLE.at(line, place)
    if found is not None:
        away = found[1]
        side = Side.PAST if away <= 0 else Side.COMING
        return Read(found[0], today + timedelta(away), side)
    if (tonight := TONIGHT.at(line, place)) is not None:
        return Read(tonight[0], today, Side.COMING if ahead else Side.EITHER)
    return None


# -- last week, la semaine prochaine, fin du mois


def _week_of(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    """la semaine du 7 décembre, the week of 7 December: that week, from the day that was said."""
    start = place
    if line[place].key in ("la", "the"):
        place += 1
    for phrase in (("semaine", "du"), ("week", "of")):
        if says(line, place, phrase) and place + 2 < len(line) and not line[place + 2].pause:
            found = month_and_day(line, place + 2, today, ahead) or _the_number(line, place, today, ahead)
            if found is not None:
                return replace(found, count=place + 2 - start + found.count, whole=True)
    return None


def _the_number(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    """du 7, of the 7th."""
    after = place + 2 + (line[place + 2].key == "the")
    number = ORDINAL.match(line[after].key) if after < len(line) else None
    if number is None or not 1 <= int(number[1]) <= 31:
        return None
    return of_month(after - place - 1, int(number[1]), today, ahead)


def _whole(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    found = WHOLE.at(line, place)
    if found is None:
        return None
    length, (unit, away) = found
    if unit == "end":
        return Read(
            length, today.replace(day=monthrange(today.year, today.month)[1]), Side.COMING, whole=True
        )
    if unit == "friday":
        friday = today + timedelta((4 - today.weekday()) % 7 or 7)
        return Read(length, friday, Side.COMING, whole=True)
    if unit == "weekend":
        return _weekend(length, away, today, ahead)
    if unit == "day" or away < 0:
        return Read(length, away_by(today, away, unit), Side.PAST, whole=True)
    if unit == "week":
        on = today + timedelta(7 - today.weekday())
    elif unit == "month":
        on = months_on(today.replace(day=1), 1)
    else:
        on = date(today.year + 1, 1, 2)
    return Read(length, on, Side.COMING, whole=True)


def _weekend(length: int, away: int, today: date, ahead: bool) -> Read:
    saturday = today + timedelta((5 - today.weekday()) % 7)
    if away < 0 or (away == 0 and not ahead):
        passed = saturday if saturday <= today and away == 0 else saturday - timedelta(7)
        return Read(
            length, passed, Side.PAST if away else Side.EITHER, () if away else (saturday,), whole=True
        )
    return Read(length, saturday, Side.COMING if away else Side.EITHER, whole=True)


# -- lundi, last Friday, vendredi prochain, on Monday


def _weekday(line: Sequence[Word], place: int, today: date, ahead: bool) -> Read | None:
    start, side, english = place, Side.EITHER, False
    key = line[place].key
    if key in LAST or key in COMING:
        side, english = (Side.PAST if key in LAST else Side.COMING), True
        place += 1
    elif key in THIS:
        place += 1
    if place >= len(line) or (place > start and line[place].pause):
        return None
    key = line[place].key
    if key not in WEEKDAYS or (key in ALSO_WORDS and not _abbreviated(line, start, place)):
        return None
    day = WEEKDAYS[key]
    place += 1
    if place < len(line) and not line[place].pause and not english:
        if line[place].key in LAST | COMING:
            side = Side.PAST if line[place].key in LAST else Side.COMING
            place += 1
        elif (later := _IN_DAYS.at(line, place)) is not None:
            return Read(place + later[0] - start, _coming(today, day) + timedelta(later[1]), Side.COMING)
    dated = _with_date(line, start, place, today, ahead)
    if dated is not None:
        return dated
    if place < len(line) and not line[place].pause and line[place].key in HALVES:
        place += 1
    found = _which(place - start, today, day, side, ahead, english)
    if line[start].key in _THE_ONE and found.side is Side.EITHER and not found.others:
        return replace(found, others=(_coming(today, day),))  # "this Friday" is sooner the one to come
    return found


_IN_DAYS: Final[Phrases[int]] = Phrases(
    table("en huit, en 8, week", 7), table("en quinze, en 15", 14)
)  # mardi en huit
_THE_ONE: Final = frozenset({"ce", "this"})


def _abbreviated(line: Sequence[Word], start: int, place: int) -> bool:
    """ "Mon 3 March", "on Wed", "last Sun", "appel jeu." name a day; "mon ami", "sun" and "la mer" do not."""
    after = line[place + 1].key if place + 1 < len(line) else ""
    ends = place + 1 == len(line) or line[place + 1].pause
    alone = place > 0 and line[place - 1].key not in ARTICLES | GLUE and line[place].text.islower()
    if ends and alone and start == place and line[place].key not in ("mon", "mar"):
        return True
    if line[place].key in _FRENCH:
        return bool(ORDINAL.match(after))
    written = line[place].text[:1].isupper() and line[place].key not in ("mon", "mar")
    return (
        (start < place and line[start].key in ("on", "last", "next")) or written or bool(ORDINAL.match(after))
    )


_FRENCH: Final = frozenset("lun mer jeu ven sam dim".split())
_A_MONTH_AND_A_HALF: Final = 45  # days


def _with_date(line: Sequence[Word], start: int, place: int, today: date, ahead: bool) -> Read | None:
    """Monday 3 March: the date says which."""
    found = month_and_day(line, place, today, ahead) if place < len(line) and not line[place].pause else None
    if found is None and place < len(line) and not line[place].pause:
        ordinal = ORDINAL.match(line[place].key)
        wanted = WEEKDAYS.get(line[place - 1].key)
        if ordinal and wanted is not None:
            found = _nearest(int(ordinal[1]), wanted, today, ahead)
            if found is not None and abs((found.on - today).days) > _A_MONTH_AND_A_HALF:
                plain = of_month(1, int(ordinal[1]), today, ahead)  # the weekday is sooner a slip
                found = replace(found, others=(plain.on,)) if plain is not None else found
    if found is not None and found.on.weekday() != WEEKDAYS[line[place - 1].key] and not found.whole:
        near = found.on + timedelta((WEEKDAYS[line[place - 1].key] - found.on.weekday() + 3) % 7 - 3)
        found = replace(found, others=tuple(dict.fromkeys((near, *found.others))))  # one of the two is wrong
    return None if found is None else Read(place - start + found.count, found.on, found.side, found.others)


def _nearest(number: int, wanted: int, today: date, ahead: bool) -> Read | None:
    """mardi 12: the month whose 12th is a Tuesday, on the side that is meant, within half a year."""
    steps = range(7) if ahead else range(0, -7, -1)
    for step in (*steps, *(-one for one in steps)):
        first = months_on(today.replace(day=1), step)
        if 1 <= number <= monthrange(first.year, first.month)[1]:
            day = first.replace(day=number)
            if day.weekday() == wanted:
                return Read(1, day, Side.EITHER if day <= today else Side.COMING)
    return None


def _coming(today: date, day: int) -> date:
    return today + timedelta((day - today.weekday()) % 7 or 7)


def _which(count: int, today: date, day: int, side: Side, ahead: bool, english: bool) -> Read:
    coming = _coming(today, day)
    passed = today - timedelta((today.weekday() - day) % 7 or 7)
    if side is Side.COMING:
        # "next Friday" on a Monday is this one to some and the one after to others
        near = english and coming.isocalendar()[:2] == today.isocalendar()[:2]
        return Read(count, coming, side, (coming + timedelta(7),) if near else ())
    if side is Side.PAST:
        near = english and passed.isocalendar()[:2] == today.isocalendar()[:2]
        return Read(count, passed, side, (passed - timedelta(7),) if near else ())
    if ahead:
        return Read(count, coming, Side.COMING, (today,) if today.weekday() == day else ())
    return Read(count, passed, Side.EITHER, (today,) if today.weekday() == day else ())
