"""What the agenda says of one thing on one day, of a day, of a week; and when to be reminded again."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.agenda import Item
from reseau_desktop.insights.due import DueKind
from reseau_desktop.wording import dates, due, occasions
from reseau_desktop.wording.today import follow_up
from reseau_desktop.wording.translation import translate


def line(item: Item) -> str:
    """The second line of a thing in its day: the silence, the time and what, the occasion."""
    if item.due.kind is DueKind.OCCASION:
        return occasions.line(item.due) if item.due.what else occasions.name(item.due.occasion)
    if item.due.kind is DueKind.GROUP:
        return item.due.what
    if item.due.kind is DueKind.FOLLOW_UP:
        what = item.due.what.strip() or follow_up(item.due.purpose)
        if item.due.at_time is None:
            return what
        return translate("Agenda", "{time}, {what}").format(time=dates.clock(item.due.at_time), what=what)
    days = item.person.days if item.person else None
    if days is None:
        return translate("Agenda", "no exchange yet")
    if is_late(item):
        return translate("Agenda", "%n days, late", "", days)
    return dates.length(days)


def is_late(item: Item) -> bool:
    """A promise at λ ≥ 1.5, or a follow-up past its day."""
    if item.due.kind is DueKind.CADENCE:
        return (item.due.lateness or 0) >= 1.5
    return item.due.kind is DueKind.FOLLOW_UP and item.days_late > 0


def why(item: Item, on: date) -> str:
    """The reason of a row: what is to be done, or the silence and the promise."""
    if item.due.kind is DueKind.OCCASION:
        if item.due.what or item.due.due >= on:  # it stands under its own day
            return occasions.line(item.due)
        return occasions.sentence(item.due.occasion, item.due.years, item.due.due, on)
    if item.due.kind is DueKind.FOLLOW_UP:
        return item.due.what.strip() or follow_up(item.due.purpose)
    if item.due.kind is DueKind.GROUP:
        return translate("Agenda", "One of {group}").format(group=item.due.what)
    if item.due.snoozes:
        return due.snoozes(item.due.snoozes)
    return due.silence(item.person.days if item.person else None)


def when(item: Item, on: date) -> str:
    """The column of times: how late, since when it is due, at what time, else some time in the day."""
    if is_late(item):
        return due.late_by(item.days_late)
    if item.due.kind is DueKind.CADENCE and item.days_late:
        return due.due(item.due.due, on)
    if item.due.at_time is not None:
        return dates.clock(item.due.at_time)
    return translate("Agenda", "during the day")


def quota(load: int, allowed: int) -> str:
    """What a day holds against the quota."""
    return translate("Agenda", "{load} for a quota of {quota}").format(load=load, quota=allowed)


def spoken(item: Item, on: date) -> str:
    """One thing as a screen reader says it: who, why, when it is late."""
    name = item.person.name if item.person else translate("Agenda", "For yourself")
    parts = [name, why(item, on)]
    if is_late(item):
        parts.append(due.late_by(item.days_late))
    return ", ".join(parts)


def light_day(on: date) -> str:
    """The day of the week that holds the least, as an entry of a menu."""
    return dates.titled(translate("Agenda", "{day}, a light day").format(day=dates.weekday(on)))


def snoozed(until: date, today: date, *, light: bool = False, off: bool = False) -> str:
    """What a snooze did: the whole day, and that it is a day off, so that nobody is surprised by it."""
    day = dates.exact(until, today)
    if off:
        return translate("Agenda", "Snoozed to {day}, a day off.").format(day=day)
    if light:
        return translate("Agenda", "Snoozed to {day}, a light day.").format(day=day)
    return translate("Due", "Snoozed to {day}.").format(day=day)


def moved(name: str, to: date, today: date, load: int, allowed: int, *, off: bool = False) -> str:
    """What a drag did; a full day is allowed, and said, as is a day off. `load` is what the day holds with it: the round
    may then give its other promises to other days, so that what is told is how the day was."""
    day = dates.exact(to, today)
    if load > allowed:
        return translate(
            "Agenda", "{name} moved to {day}, which already held {load} for a quota of {quota}."
        ).format(name=name, day=day, load=load - 1, quota=allowed)
    if off:
        return translate("Agenda", "{name} moved to {day}, a day off.").format(name=name, day=day)
    return translate("Agenda", "{name} moved to {day}.").format(name=name, day=day)
