"""The sample network's calendar: written for one reference day, moved so that it always plays today."""

from __future__ import annotations

from calendar import isleap
from datetime import date
from typing import Final

from reseau_desktop.network.dates import PartialDate, add_months, in_year, next_occurrence

REFERENCE: Final = date(2026, 11, 23)  # the Monday that the files in resources/samples tell
BIRTHDAY: Final = "birthday"  # stands for the day a year before today


def moved(iso: str, today: date) -> str:
    """A date of the files, as far from `today` as it is from the reference day.

    A whole date moves by days, a month by months, a year by years, so that "since last month" stays true.
    """
    if iso == BIRTHDAY:
        return str(in_year(PartialDate.of(today), today.year - 1))
    written = PartialDate.parse(iso)
    if written.whole is not None:
        return str(date.fromordinal(written.whole.toordinal() + (today - REFERENCE).days))
    years = today.year - REFERENCE.year
    if written.month is None or written.year is None:
        return str(PartialDate((written.year or 0) + years, written.month))
    first = date(written.year, written.month, 1)
    then = add_months(first, years * 12 + today.month - REFERENCE.month)
    return str(PartialDate(then.year, then.month))


def birthday(iso: str, today: date) -> str:
    """A birthday of the files, as many days ahead of `today` as it is of the reference day, the age kept.

    The year is left out where that day is a 29 February which the year of birth did not have.
    """
    written = PartialDate.parse(iso)
    ahead = next_occurrence(written, REFERENCE)
    if ahead is None:
        return moved(iso, today)
    day = date.fromordinal(ahead.toordinal() + (today - REFERENCE).days)
    if written.year is None:
        return str(PartialDate(None, day.month, day.day))
    born = day.year - (ahead.year - written.year)
    if (day.month, day.day) == (2, 29) and not isleap(born):
        return str(PartialDate(None, 2, 29))
    return str(PartialDate(born, day.month, day.day))
