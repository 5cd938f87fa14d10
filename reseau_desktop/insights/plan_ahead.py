"""The next twelve weeks: what is planned in each, against the quota and the weekly time; for another quota too."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from reseau_desktop.insights.days_off import calendar
from reseau_desktop.insights.due import follow_ups
from reseau_desktop.insights.keeping import kept
from reseau_desktop.insights.round import busy, promised
from reseau_desktop.insights.settings import settings
from reseau_desktop.insights.standing import standing
from reseau_desktop.network.coming_weeks import ahead
from reseau_desktop.store import Store

WEEKS = 12


@dataclass(frozen=True, slots=True)
class WeekAhead:
    """One week from its Monday `first`; the first one from today on. `planned` follow-ups, `quota` for its working days,
    `minutes` they take against `budget_minutes`; `late` of them come after the window of their promise."""

    first: date
    planned: int
    quota: int
    minutes: int
    budget_minutes: int
    late: int = 0

    @property
    def over(self) -> bool:
        """More is planned than there is time for."""
        return self.minutes > self.budget_minutes


def plan_ahead(store: Store, today: date, quota: int | None = None) -> tuple[WeekAhead, ...]:
    """Twelve weeks when all is done on its day, with the quota in force or with another one (at least 1).

    Raises ValueError for a quota under 1.
    """
    chosen = settings(store)
    allowed = chosen.quota if quota is None else quota
    if allowed < 1:
        raise ValueError(f"a quota is at least 1, not {allowed}")

    def ask() -> tuple[WeekAhead, ...]:
        monday = today - timedelta(days=today.weekday())
        last = monday + timedelta(days=7 * WEEKS - 1)
        off = calendar(store, today)
        own = Counter(busy(store, today))
        own.update(_coming_back(store, today, last))
        found = ahead(
            promised(store, standing(store, today)), own, today, last, allowed, chosen.days_off, off
        )
        weeks = []
        for number in range(WEEKS):
            first = monday + timedelta(days=7 * number)
            days = [day for n in range(7) if (day := first + timedelta(days=n)) >= today]
            planned = sum(found.planned.get(day, 0) for day in days)
            working = sum(day.toordinal() not in off for day in days)
            weeks.append(
                WeekAhead(
                    first,
                    planned,
                    allowed * working,
                    planned * chosen.minutes_each,
                    chosen.weekly_minutes,
                    sum(found.late.get(day, 0) for day in days),
                )
            )
        return tuple(weeks)

    return kept(store, ("plan_ahead", today, allowed), ask)


def _coming_back(store: Store, today: date, last: date) -> Counter[date]:
    """The next times of what comes back by the calendar; after completion they count from their planned day."""
    found: Counter[date] = Counter()
    for item in follow_ups(store):
        day = item.due
        while item.rule is not None:
            if item.anchor == "completion":
                following = item.rule.after_completion(max(today, day), 1)
            else:
                following = item.rule.next_after(item.due, max(today, day))
            if following is None or following > last:
                break
            found[following] += 1
            day = following
    return found
