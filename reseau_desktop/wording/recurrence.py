"""How something comes back, in words: every first Monday of the month, 12 times."""

from __future__ import annotations

from collections.abc import Sequence

from reseau_desktop.network.recurrence import Anchor, Frequency, Rule, RuleProblem, UnusableRule, Weekday
from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate

_VOWELS = (4, 8, 10)  # months before which French says d’


def rule(found: Rule, anchor: Anchor | str = Anchor.CALENDAR) -> str:
    """The whole of it, as the end of a sentence: how often, on which day, until when."""
    words = _after(found) if anchor == Anchor.COMPLETION else _often(found)
    if found.count is not None:
        return words + translate("Recurrence", ", %n times", "", found.count)
    if found.until is not None:
        return words + translate("Recurrence", ", until {day}").format(day=dates.full(found.until))
    return words


def problem(refused: UnusableRule) -> str:
    """Why a rule cannot be kept, and what would do."""
    words = {
        RuleProblem.INTERVAL: translate("Recurrence", "A whole number from 1 to 999."),
        RuleProblem.COUNT: translate("Recurrence", "A whole number of times, 1 or more."),
        RuleProblem.UNTIL: translate("Recurrence", "The last day is no day of this calendar."),
        RuleProblem.TWO_ENDS: translate(
            "Recurrence", "It ends after a number of times or on a day, not both."
        ),
        RuleProblem.WEEKDAY: translate("Recurrence", "Choose at least one day of the week."),
        RuleProblem.DAY: translate("Recurrence", "That month has no such day."),
        RuleProblem.ENDS_BEFORE: translate(
            "Recurrence", "It would end before it begins. Choose a later day."
        ),
    }
    return words.get(
        refused.problem, translate("Recurrence", "It cannot come back like this. Choose otherwise.")
    )


def _after(found: Rule) -> str:
    count = found.interval
    match found.frequency:
        case Frequency.DAILY:
            return translate("Recurrence", "%n days after it is done", "", count)
        case Frequency.WEEKLY:
            return translate("Recurrence", "%n weeks after it is done", "", count)
        case Frequency.MONTHLY:
            return translate("Recurrence", "%n months after it is done", "", count)
    return translate("Recurrence", "%n years after it is done", "", count)


def _often(found: Rule) -> str:
    match found.frequency:
        case Frequency.DAILY:
            return _daily(found.interval)
        case Frequency.WEEKLY:
            return _weekly(found)
        case Frequency.MONTHLY:
            return _monthly(found)
    return _yearly(found)


def _daily(interval: int) -> str:
    if interval == 1:
        return translate("Recurrence", "every day")
    return translate("Recurrence", "every %n days", "", interval)


def _weekly(found: Rule) -> str:
    days = _listed([dates.weekday(day.day) for day in found.weekdays])
    if found.interval == 1:
        if not days:
            return translate("Recurrence", "every week")
        return translate("Recurrence", "every {weekday}").format(weekday=days)
    words = translate("Recurrence", "every %n weeks", "", found.interval)
    return words if not days else _on(words, translate("Recurrence", "on {weekday}").format(weekday=days))


def _monthly(found: Rule) -> str:
    if found.interval == 1 and found.weekdays:
        places = _listed([_place(day) for day in found.weekdays])
        return translate("Recurrence", "every {place} of the month").format(place=places)
    words = (
        translate("Recurrence", "every month")
        if found.interval == 1
        else translate("Recurrence", "every %n months", "", found.interval)
    )
    if found.weekdays:
        return _on(words, _on_place(found.weekdays))
    if found.month_day == 31:
        return _on(words, translate("Recurrence", "on the last day"))
    return words if found.month_day is None else _on(words, _on_day(found.month_day))


def _yearly(found: Rule) -> str:
    words = (
        translate("Recurrence", "every year")
        if found.interval == 1
        else translate("Recurrence", "every %n years", "", found.interval)
    )
    if found.month is None:
        return words
    if found.weekdays:
        pattern = translate("Recurrence", "{place} of {month}")
        if found.month in _VOWELS:
            pattern = translate("Recurrence", "{place} of {month}", "April, August or October")
        name = dates.month_name(found.month)
        return _on(words, pattern.format(place=_on_place(found.weekdays), month=name))
    if found.month_day == 31:
        last = translate("Recurrence", "on the last day of {month}")
        if found.month in _VOWELS:
            last = translate("Recurrence", "on the last day of {month}", "April, August or October")
        last = last.format(month=dates.month_name(found.month))
        return _on(words, last)
    if found.month_day is None:
        return words
    day = dates.day_month(found.month_day, found.month)
    return _on(words, translate("Recurrence", "on {day}", "a day and its month").format(day=day))


def _on(words: str, day: str) -> str:
    return translate("Recurrence", "{often} {day}", "every 2 weeks, on Monday").format(often=words, day=day)


def _on_place(days: Sequence[Weekday]) -> str:
    return translate("Recurrence", "on the {place}", "first Monday").format(
        place=_listed([_place(day) for day in days])
    )


def _on_day(day: int) -> str:
    if day == 1:
        return translate("Recurrence", "on the 1st")
    if day in (21,):
        return translate("Recurrence", "on the {day}st").format(day=day)
    if day in (2, 22):
        return translate("Recurrence", "on the {day}nd").format(day=day)
    if day in (3, 23):
        return translate("Recurrence", "on the {day}rd").format(day=day)
    return translate("Recurrence", "on the {day}th").format(day=day)


def _place(day: Weekday) -> str:
    words = {
        1: translate("Recurrence", "first {weekday}"),
        2: translate("Recurrence", "second {weekday}"),
        3: translate("Recurrence", "third {weekday}"),
        4: translate("Recurrence", "fourth {weekday}"),
        5: translate("Recurrence", "fifth {weekday}"),
        -1: translate("Recurrence", "last {weekday}"),
        -2: translate("Recurrence", "last but one {weekday}"),
        -3: translate("Recurrence", "last but two {weekday}"),
        -4: translate("Recurrence", "last but three {weekday}"),
        -5: translate("Recurrence", "last but four {weekday}"),
    }
    return words[day.nth].format(weekday=dates.weekday(day.day))


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return translate("Recurrence", "{first} and {last}").format(first=", ".join(words[:-1]), last=words[-1])
