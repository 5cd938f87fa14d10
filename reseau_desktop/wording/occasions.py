"""Dates that come by themselves, in words: a birthday, an anniversary, a date with the user's own label."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.due import Due
from reseau_desktop.insights.occasion import EVENT, WORK
from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate


def name(kind: str) -> str:
    """What a date is, over it or in a column; a label of the user's own stays as it is."""
    words = {
        "birthday": translate("Occasions", "Birthday"),
        "anniversary": translate("Occasions", "Anniversary"),
        WORK: translate("Occasions", "Work anniversary"),
        EVENT: translate("Occasions", "Event"),
    }
    return words.get(kind, kind)


def short(kind: str, years: int | None) -> str:
    """What a date is under its own day, in a row: Birthday, 38 years."""
    if not years:
        return name(kind)
    return translate("Occasions", "{occasion}, %n years", "", years).format(occasion=name(kind))


def line(due: Due) -> str:
    """What something dated is, in a row of its day: Birthday, 38 years; 5 years at Lumen; the event and its place."""
    if due.occasion == EVENT:
        return ", ".join(part for part in (due.what, due.place) if part)
    if due.occasion == WORK:
        return _at_work(due)
    return short(due.occasion, due.years)


def due_sentence(due: Due, on: date) -> str:
    """Why an event or a work anniversary is said on a day."""
    if due.occasion == EVENT:
        return _event(due, on)
    words = _at_work(due)
    if due.month_only:
        return translate("Occasions", "{what} this month.").format(what=words)
    if due.due > on:
        return translate("Occasions", "{what}, on {day}.").format(what=words, day=dates.day(due.due))
    if due.due < on:
        return translate("Occasions", "{what}, it was on {day}.").format(what=words, day=dates.day(due.due))
    return translate("Occasions", "{what} today.").format(what=words)


def _at_work(due: Due) -> str:
    years = due.years or 0
    if not due.what:
        return translate("Occasions", "%n years in their position", "", years)
    return translate("Occasions", "%n years at {organisation}", "", years).format(organisation=due.what)


def _event(due: Due, on: date) -> str:
    """When and where, and how many one expects there; the name stands over it, or before it beside a person."""
    last = due.last or due.due
    alone = due.contact is None  # the name stands over it: this begins the sentence
    if due.due <= on <= last:
        when = translate("Occasions", "Today") if alone else dates.near(on, on)
        if last > on:
            until = translate("Occasions", "Until {day}") if alone else translate("Occasions", "until {day}")
            when = until.format(day=dates.long_day(last))
    else:
        when = dates.titled(dates.long_day(due.due)) if alone else dates.long_day(due.due)
    parts = [] if alone else [due.what]
    parts += [when, *([dates.clock(due.at_time)] if due.at_time is not None else [])]
    parts += [due.place] if due.place else []
    if len(due.people) > 1:
        parts.append(translate("Occasions", "%n people you know", "", len(due.people)))
    return ", ".join(parts) + "."


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
