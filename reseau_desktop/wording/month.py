"""What the month says: of a day as a screen reader reads it, of a promise's window, of what spreading would do."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.month import Month, MonthDay, Window
from reseau_desktop.wording import agenda, dates, numbers
from reseau_desktop.wording.translation import translate

NAMED = 5  # people of a day that are read out


def window(found: Window, today: date) -> str:
    """When a promise is due, and in which days it may fall."""
    words = translate("Month", "Due on {due}. May fall from {first} to {last}.")
    if found.due < today:
        words = translate("Month", "Was due on {due}. May fall from {first} to {last}.")
    return words.format(
        due=dates.in_year(found.due, today),
        first=dates.in_year(found.first, today),
        last=dates.in_year(found.last, today),
    )


def quota(found: MonthDay, today: date) -> str:
    """Under a day: its load against the quota, or what was kept on it."""
    if found.day.on < today:
        if not found.kept:
            return translate("Month", "nothing noted")
        return translate("Month", "%n kept", "", found.met_count + found.done)
    if found.day.off and not found.day.load:
        return found.holiday or translate("Month", "day off")
    return agenda.quota(found.day.load, found.day.quota)


def spoken(found: MonthDay, today: date) -> str:
    """A day with what it holds."""
    parts = [dates.titled(dates.long_day(found.day.on)), quota(found, today)]
    names = [person.name for person in found.met] if found.day.on < today else _names(found)
    parts += names[:NAMED]
    if len(names) > NAMED:
        parts.append(more(len(names) - NAMED))
    return ", ".join(parts)


def _names(found: MonthDay) -> list[str]:
    return [item.person.name if item.person else item.due.what for item in found.day.items]


def more(count: int) -> str:
    """The last line of a day that holds more than it shows."""
    return translate("Month", "%n more", "", count)


def kept(found: Month) -> str:
    """How many promises of the month were kept, of those that were to be."""
    return translate("Month", "{kept} of {all}").format(
        kept=numbers.count(found.kept), all=numbers.count(found.kept + found.late)
    )


def spreading(days: list[tuple[date, int]], moves: int) -> str:
    """What is too full in a week, and what spreading would do about it."""
    if not days:
        return translate("Month", "No day holds more than the quota.")
    day, load = max(days, key=lambda one: one[1])
    full = translate("Month", "{day} holds {load}.").format(day=dates.titled(dates.weekday(day)), load=load)
    if not moves:
        return f"{full} " + translate("Month", "Nothing in it can move to a lighter day.")
    return f"{full} " + translate("Month", "Spreading would move %n people.", "", moves)
