"""Dates that come by themselves, in words: a birthday, an anniversary, a date with the user's own label."""

from __future__ import annotations

from datetime import date

from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate


def name(kind: str) -> str:
    """What a date is, over it or in a column; a label of the user's own stays as it is."""
    words = {
        "birthday": translate("Occasions", "Birthday"),
        "anniversary": translate("Occasions", "Anniversary"),
    }
    return words.get(kind, kind)


def short(kind: str, years: int | None) -> str:
    """What a date is under its own day, in a row: Birthday, 38 years."""
    if not years:
        return name(kind)
    return translate("Occasions", "{occasion}, %n years", "", years).format(occasion=name(kind))


def sentence(kind: str, years: int | None, happens: date, on: date) -> str:
    """That it is today, or when it is; `years` where the year it began in is known."""
    if kind == "birthday":
        return _birthday(years, happens, on)
    if happens > on:
        return translate("Occasions", "{occasion}, on {day}.").format(
            occasion=name(kind), day=dates.day(happens)
        )
    if happens < on:
        return translate("Occasions", "{occasion}, it was on {day}.").format(
            occasion=name(kind), day=dates.day(happens)
        )
    if years:
        return translate("Occasions", "{occasion}, %n years today.", "", years).format(occasion=name(kind))
    return translate("Occasions", "{occasion}, today.").format(occasion=name(kind))


def _birthday(years: int | None, happens: date, on: date) -> str:
    if happens > on:
        words = translate("Occasions", "Their birthday is on {day}.").format(day=dates.day(happens))
    elif happens < on:
        words = translate("Occasions", "Their birthday was on {day}.").format(day=dates.day(happens))
    else:
        words = translate("Occasions", "Today is their birthday.")
    if not years:
        return words
    return words + " " + translate("Occasions", "They turn %n.", "", years)
