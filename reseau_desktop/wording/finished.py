"""What Today says once nothing is left on it: that it is finished, with whom one was in touch, what comes next."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.finished import Finished
from reseau_desktop.wording import dates, reminders, today
from reseau_desktop.wording.translation import translate


def sentence(found: Finished, hour: int) -> str:
    """The day is finished; or there was nothing, and the network is well."""
    if found.put_off:
        return translate("Today", "Nothing more today.")
    if found.anything:
        return translate("Today", "That was all for today.")
    return today.nothing(hour)


def detail(found: Finished, on: date) -> str:
    """Whom one was in touch with, and when the next thing comes: facts, nothing to live up to."""
    return " ".join(part for part in (_met(found), _next(found, on)) if part)


def _met(found: Finished) -> str:
    if not found.met:
        return ""
    who = reminders.listed(found.met, len(found.met))
    return translate("Today", "You were in touch with {who}.").format(who=who)


def _next(found: Finished, on: date) -> str:
    if found.next_day is None:
        return ""
    day = dates.near(found.next_day, on)
    named = tuple(name for name in found.coming if name)
    if not named:
        return translate("Today", "Next reminder {day}.").format(day=day)
    who = reminders.listed(named, len(found.coming))
    return translate("Today", "Next reminder {day}: {who}.").format(day=day, who=who)
