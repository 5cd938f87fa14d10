"""What the next twelve weeks say: of each week, and of what another quota would change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reseau_desktop.insights.plan_ahead import WeekAhead
from reseau_desktop.wording import dates
from reseau_desktop.wording.translation import translate


def week(found: WeekAhead, today: date) -> str:
    """One week as it is read out and shown under the pointer."""
    parts = [
        translate("Ahead", "Week of {day}").format(day=dates.in_year(found.first, today)),
        translate("Ahead", "%n contacts", "", found.planned),
        translate("Ahead", "{time} of {allowed}").format(
            time=dates.duration(found.minutes), allowed=dates.duration(found.budget_minutes)
        ),
    ]
    if found.late:
        parts.append(translate("Ahead", "%n after their days", "", found.late))
    return ", ".join(parts)


def summary(weeks: Sequence[WeekAhead]) -> str:
    """The whole in one sentence, without the chart."""
    over = sum(1 for one in weeks if one.over)
    late = sum(one.late for one in weeks)
    time = translate("Ahead", "Every week fits your time.")
    if over:
        time = translate("Ahead", "%n weeks ask for more time than you have.", "", over)
    kept = translate("Ahead", "Every promise finds a day of its own.")
    if late:
        kept = translate("Ahead", "%n contacts come after the days of their promise.", "", late)
    return f"{time} {kept}"


def change(before: Sequence[WeekAhead], after: Sequence[WeekAhead]) -> str:
    """What another quota changes, beside the one in force."""
    weeks = sum(1 for one, other in zip(before, after, strict=True) if one.planned != other.planned)
    if not weeks:
        return translate("Ahead", "This quota changes nothing in these weeks.")
    words = translate("Ahead", "It changes %n weeks.", "", weeks)
    late = sum(one.late for one in after) - sum(one.late for one in before)
    if late < 0:
        return f"{words} " + translate("Ahead", "%n contacts come sooner, in their days.", "", -late)
    if late > 0:
        return f"{words} " + translate("Ahead", "%n more contacts come after their days.", "", late)
    return words
