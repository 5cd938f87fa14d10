"""What the weekly review says: the week that was, whom to think over, whom to meet, the week to come."""

from __future__ import annotations

from datetime import date

from reseau_desktop.insights.reviews import Asked, Meeting, WeekReview
from reseau_desktop.network.reciprocity import ActKind
from reseau_desktop.wording import dates, numbers
from reseau_desktop.wording.translation import translate
from reseau_desktop.wording.triage import benefit

BENEFITS = (ActKind.RECOMMENDATION, ActKind.ADVICE, ActKind.INFORMATION, ActKind.VISIBILITY)


def last_seen(asked: Asked) -> str:
    """When one was last in touch, and how warm it is."""
    person = asked.person
    if person.days is None:
        return translate("Review", "No exchange yet.")
    return translate("Review", "Last exchange {age}, warmth {warmth}").format(
        age=_before(person.days), warmth=round(person.warmth)
    )


def _before(days: int) -> str:
    if days <= 0:
        return translate("Review", "today")
    return translate("Review", "{age} ago").format(age=dates.ago(days))


def left(found: WeekReview) -> str:
    """Who waits still; nothing is lost, and nothing is a fault."""
    names = [person.name for person in found.last.left]
    if not names:
        return translate("Review", "Nothing is left of last week.")
    if len(names) == 1:
        return translate("Review", "{name} is left, kept in Today.").format(name=names[0])
    words = translate("Review", "{name} and %n others are left, kept in Today.", "", len(names) - 1)
    return words.format(name=names[0])


def meeting(found: Meeting) -> str:
    """Why to meet this one."""
    if found.code == "thanks":
        return translate("Review", "Did something for you {age}.").format(age=_before(found.days or 0))
    if found.code == "event":
        return translate("Review", "Goes to {event}.").format(event=found.event)
    if found.days is None:
        return translate("Review", "You have never talked.")
    return translate("Review", "%n days without an exchange.", "", found.days)


def where(found: Meeting, today: date) -> str:
    """How to meet: over lunch, over coffee, or on the day of the event."""
    if found.on is not None:
        return dates.near(found.on, today)
    if found.code == "thanks":
        return translate("Review", "lunch")
    return translate("Review", "coffee")


def coming(found: WeekReview) -> str:
    """Whether the week fits."""
    full = max(found.days, key=lambda day: day.load - day.quota)
    if full.load > full.quota:
        words = translate("Review", "{day} is %n contacts over.", "", full.load - full.quota)
        return words.format(day=dates.titled(dates.weekday(full.on)))
    if found.minutes > found.allowed:
        more = dates.duration(found.minutes - found.allowed)
        return translate("Review", "The week asks for {time} more than you have.").format(time=more)
    return translate("Review", "The week fits your time.")


def given_received(found: WeekReview) -> str:
    """Two counts, given first."""
    return translate("Review", "{given}, {received}").format(
        given=numbers.count(found.last.given), received=numbers.count(found.last.received)
    )


def pressed(purpose: str) -> tuple[tuple[ActKind, ...], str]:
    """The benefits that a reason names, and the words of it that are none."""
    known = {benefit(kind).casefold(): kind for kind in BENEFITS}
    parts = [part.strip() for part in purpose.split(",") if part.strip()]
    kinds = tuple(known[part.casefold()] for part in parts if part.casefold() in known)
    return kinds, ", ".join(part for part in parts if part.casefold() not in known)


def purpose(kinds: tuple[ActKind, ...], rest: str) -> str:
    """The reason as the card keeps it."""
    return ", ".join([*(benefit(kind) for kind in kinds), *([rest] if rest else [])])
