"""What is due, in words: a delay is a fact, never a fault."""

from __future__ import annotations

from datetime import date

from reseau_desktop.network.cadence import State
from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate


def state(found: State | str) -> str:
    """Where a promise stands."""
    words = {
        State.FRESH: translate("Due", "up to date"),
        State.SOON: translate("Due", "soon"),
        State.DUE: translate("Due", "due"),
        State.LATE: translate("Due", "late"),
        State.NEVER: translate("Due", "never", "no exchange yet"),
    }
    return words[State(found)]


def reason(days: int | None, cadence: int) -> str:
    """Why somebody is due: the silence and the promise, both in days; None for nobody ever met."""
    if days is None:
        return translate("Due", "No exchange yet, a promise of {promise}.").format(
            promise=dates.length(cadence)
        )
    if days == cadence:
        return translate("Due", "Your promise of %n days falls today.", "", cadence)
    return translate("Due", "%n days without contact, a promise of {promise}.", "", days).format(
        promise=cadence
    )


def silence(days: int | None) -> str:
    """How long since the last exchange."""
    if days is None:
        return translate("Due", "No exchange yet")
    return (
        translate("Due", "Last exchange today")
        if days <= 0
        else translate("Due", "%n days without contact", "", days)
    )


def late_by(days: int) -> str:
    """How many days past its day: 52 days late."""
    return translate("Due", "%n days late", "", days)


def every(cadence: int | None) -> str:
    """A promise: every 45 days."""
    return (
        translate("Due", "no promise") if cadence is None else translate("Due", "every %n days", "", cadence)
    )


def due(on: date, today: date) -> str:
    """When something is due, from today."""
    return translate("Due", "due {day}").format(day=dates.near(on, today))


def out_of_reach(day: date) -> str:
    """A day that nobody can mean."""
    return translate("Due", "{day} is more than a century away. Choose another day.").format(
        day=dates.full(day)
    )


def snoozed(until: date, today: date) -> str:
    """That something was put off, as a fact beside others; `agenda.snoozed` is the answer to a snooze."""
    return translate("Due", "Snoozed to {day}.").format(day=dates.near(until, today))


def snoozes(count: int) -> str:
    """How often in a row something was put off; empty for never."""
    if count <= 0:
        return ""
    if count == 1:
        return translate("Due", "Snoozed once")
    return (
        translate("Due", "Snoozed twice") if count == 2 else translate("Due", "Snoozed %n times", "", count)
    )
